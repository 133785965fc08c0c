import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Resolver } from 'type-graphql';
import {
  NoticeFrequency,
  NoticeTopic,
  type NoticeFrequency as Frequency,
  type NoticeTopic as Topic,
} from '../../entities/editorial/notice-topic.js';
import { chooseNotices } from '../../operations/work/notices.js';
import { declareUnion } from '../graph/declare.js';
import { Done, done } from '../graph/done.js';
import { Refusal } from '../graph/outcomes.js';
import { Verb } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ResolverContext } from '../write-context.js';

@ArgsType()
class ChangeNotificationsArguments {
  @Field(() => enumOf(NoticeTopic), { description: 'Topic of the letters.' })
  topic!: Topic;
  @Field(() => enumOf(NoticeFrequency), { description: 'Time at which they are sent.' })
  frequency!: Frequency;
}

/** The letters that somebody gets. */
export function notificationsResolver(): new () => object {
  const result = declareUnion('ChangeNotificationsResult', 'Result: done or refused.', () => [Done, Refusal]);

  @Resolver()
  class NotificationsResolver {
    @Verb(() => result, {
      description: 'Changes the time at which the letters of a topic are sent to the signed-in person.',
    })
    changeNotifications(
      @Args(() => ChangeNotificationsArguments) choice: ChangeNotificationsArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => chooseNotices(acting.desk(info), acting.known(), choice));
    }
  }
  return NotificationsResolver;
}
