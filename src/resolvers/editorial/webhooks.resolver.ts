import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Resolver } from 'type-graphql';
import type { Member } from '../../entities/house/enumeration.js';
import { KeyAudience } from '../../entities/editorial/webhook-records.js';
import { createKey } from '../../operations/editorial/create-key.js';
import { revokeKey } from '../../operations/editorial/revoke-key.js';
import { checkAddress } from '../../operations/webhooks/address.js';
import { createWebhook } from '../../operations/webhooks/create-webhook.js';
import { endWebhook, retryParked } from '../../operations/webhooks/end-webhook.js';
import { testWebhook } from '../../operations/webhooks/test-webhook.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { outcome, plain, Refusal } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';
import type { ResolverContext } from '../write-context.js';
import { Done, done } from '../graph/done.js';

enumOf(KeyAudience);

@plain
@ObjectType({ description: 'Server that is notified of changes from now on.' })
class WebhookCreated {
  @Field(() => ID, { description: 'Webhook.' })
  webhook!: string;
  @Field(() => String, {
    description: 'Secret with which deliveries are signed, by Standard Webhooks. Shown only once.',
  })
  secret!: string;
}

@plain
@ObjectType({ description: 'Test of a webhook that is on its way.' })
class WebhookTested {
  @Field(() => ID, {
    description: 'Delivery that is sent within a second; its `state` and `result` say how it went.',
  })
  delivery!: string;
}

@plain
@ObjectType({ description: 'Key that is in force from now on.' })
class KeyCreated {
  @Field(() => String, {
    description: 'Secret key, to be sent as `Authorization: Bearer <key>`. Shown only once.',
  })
  key!: string;
}

/** A client or a receiver that is new. */
@ArgsType()
class ServerArguments {
  @Field(() => String, { description: 'Name of its holder.' })
  name!: string;
  @Field(() => enumOf(KeyAudience), { description: 'Audience of the graph.' })
  audience!: Member<typeof KeyAudience>;
}

@ArgsType()
class CreateWebhookArguments extends ServerArguments {
  @Field(() => String, {
    description: 'URL that notifications are sent to; not within the network of this server.',
  })
  url!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Types of the items, such as Organisation. Optional; default: all.',
  })
  kinds?: string[] | null;
}

@ArgsType()
class CreateKeyArguments extends ServerArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'Points a minute. Optional; default: the rate of its audience.',
  })
  rate?: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which it ends by itself.' })
  expiresAt?: Date | null;
}

@ArgsType()
class WebhookArguments {
  @Field(() => ID, { description: 'Id of the Webhook.' })
  id!: string;
}

@ArgsType()
class KeyArguments {
  @Field(() => ID, { description: 'Id of the ApiKey.' })
  id!: string;
}

const created = declareUnion('CreateWebhookResult', 'Result of making a webhook.', () => [
  WebhookCreated,
  Refusal,
]);
const tested = declareUnion('TestWebhookResult', 'Result of testing a webhook.', () => [
  WebhookTested,
  Refusal,
]);
const keyed = declareUnion('CreateKeyResult', 'Result of making a key.', () => [KeyCreated, Refusal]);
const simple = declareUnion('ServerResult', 'Result: done or refused.', () => [Done, Refusal]);

/** Webhooks: other servers that receive changes. */
export function webhooksResolver(graph: Graph): new () => object {
  const [webhook, delivery] = [recordNamed(graph, 'Webhook'), recordNamed(graph, 'Delivery')];

  @Resolver()
  class WebhooksResolver {
    @Verb(() => created, {
      description:
        'Makes a webhook: notifies a server of every change of a window, by the id of the item, the pages that show it and the tags of kept answers. Takes ADMINISTER.',
    })
    createWebhook(
      @Args(() => CreateWebhookArguments) { kinds, ...wanted }: CreateWebhookArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('WebhookCreated', async () => {
        const { id, secret } = await createWebhook(
          acting.desk(info),
          { ...wanted, ...(kinds && { kinds }) },
          (url) => checkAddress(url, acting.allowsLoopback),
        );
        return { webhook: writeId(webhook, id), secret };
      });
    }

    @Verb(() => tested, {
      description:
        'Sends one delivery of type `webhook.test` to a webhook, and does not try again. Takes ADMINISTER.',
    })
    testWebhook(
      @Args(() => WebhookArguments) { id }: WebhookArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('WebhookTested', async () => ({
        delivery: writeId(delivery, await testWebhook(acting.desk(info), readId(id, [webhook]).uuid)),
      }));
    }

    @Verb(() => simple, { description: 'Ends a webhook. Takes ADMINISTER.' })
    endWebhook(
      @Args(() => WebhookArguments) { id }: WebhookArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => endWebhook(acting.desk(info), readId(id, [webhook]).uuid));
    }

    @Verb(() => simple, { description: 'Retries the failed deliveries of a webhook. Takes ADMINISTER.' })
    retryDeliveries(
      @Args(() => WebhookArguments) { id }: WebhookArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => retryParked(acting.desk(info), readId(id, [webhook]).uuid));
    }
  }
  return WebhooksResolver;
}

/** Clients with a key. */
export function keysResolver(graph: Graph): new () => object {
  const key = recordNamed(graph, 'ApiKey');

  @Resolver()
  class KeysResolver {
    @Verb(() => keyed, { description: 'Makes a key of the API. Takes ADMINISTER.' })
    createKey(
      @Args(() => CreateKeyArguments) { name, audience, rate, expiresAt }: CreateKeyArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('KeyCreated', async () => ({
        key: await createKey(acting.desk(info), {
          name,
          audience,
          ...(typeof rate === 'number' && { rate }),
          ...(expiresAt && { expiresAt }),
        }),
      }));
    }

    @Verb(() => simple, { description: 'Ends a key, everywhere within a second. Takes ADMINISTER.' })
    revokeKey(
      @Args(() => KeyArguments) { id }: KeyArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => revokeKey(acting.desk(info), readId(id, [key]).uuid));
    }
  }
  return KeysResolver;
}
