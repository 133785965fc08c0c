import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import {
  NoticeFrequency,
  NoticeTopic,
  type NoticeFrequency as Frequency,
  type NoticeTopic as Topic,
} from '../../entities/editorial/notice-topic.js';
import { chooseNotices, readChoices } from '../../operations/work/notices.js';
import { declareUnion } from '../graph/declare.js';
import { Done, done } from '../graph/done.js';
import { plain, Refusal } from '../graph/outcomes.js';
import { Verb } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ResolverContext } from '../write-context.js';

enumOf(NoticeTopic);
enumOf(NoticeFrequency);

const topicDoc = 'Topic of the letters.';
const frequencyDoc = 'Time at which they are sent.';

@plain
@ObjectType('Notification', { description: 'Letters of one topic to the signed-in person.' })
class NotificationObject {
  @Field(() => enumOf(NoticeTopic), { description: topicDoc })
  topic!: Topic;
  @Field(() => enumOf(NoticeFrequency), { description: frequencyDoc })
  frequency!: Frequency;
}

@ArgsType()
class ChangeNotificationsArguments {
  @Field(() => enumOf(NoticeTopic), { description: topicDoc })
  topic!: Topic;
  @Field(() => enumOf(NoticeFrequency), { description: frequencyDoc })
  frequency!: Frequency;
}

/** The letters that somebody gets. */
export function notificationsResolver(): new () => object {
  const result = declareUnion('ChangeNotificationsResult', 'Result: done or refused.', () => [Done, Refusal]);

  @Resolver()
  class NotificationsResolver {
    @Query(() => [NotificationObject], {
      description:
        'Letters to the signed-in person, by topic. Letters say how much waits, by reason, and name no item.',
    })
    async notifications(
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object[]> {
      return [...(await readChoices(acting.desk(info), acting.known()))];
    }

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
