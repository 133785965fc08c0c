import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  ID,
  Info,
  Int,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import type { Change } from '../../operations/change.js';
import { save } from '../../operations/save.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { declareField, declareObject, declareUnion } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { inputFieldsOf, Inputs } from '../graph/inputs.js';
import { Conflict, outcome, Refusal } from '../graph/outcomes.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { conflict } from './conflict.js';

const outcomes = { CREATED: 'CREATED', UPDATED: 'UPDATED', UNCHANGED: 'UNCHANGED' };
registerEnumType(outcomes, {
  name: 'SaveOutcome',
  description: 'Effect of a save.',
  valuesConfig: {
    CREATED: { description: 'New item.' },
    UPDATED: { description: 'Change of the item, as a new revision.' },
    UNCHANGED: { description: 'No change: the item had this content already; nothing was written.' },
  },
});

/** Saving drafts: a mutation for each kind of item. */
export function saveResolvers(graph: Graph): (new () => object)[] {
  const inputs = new Inputs(graph);
  return graph.items.map((item) => saveResolver(graph, inputs, item));
}

/** Arguments of a save. */
interface SaveArguments {
  id?: string | null;
  input: Readonly<Record<string, unknown>>;
  expectedRevision: number;
}

function argumentsOf(input: new () => object): new () => SaveArguments {
  @ArgsType()
  class ArgumentsOfItem implements SaveArguments {
    @Field(() => ID, { nullable: true, description: 'Id of the item. Optional; default: a new item.' })
    id?: string | null;
    @Field(() => input, { description: 'New content.' })
    input!: Readonly<Record<string, unknown>>;
    @Field(() => Int, {
      description:
        'Revision that was read and changed; 0 for a new item. If there is a newer one, the answer is a Conflict with both versions.',
    })
    expectedRevision!: number;
  }
  return ArgumentsOfItem;
}

function savedType(graph: Graph, item: ItemMetadata): new () => object {
  const saved = declareObject(
    `${item.name}Saved`,
    'Successful save. Readers see nothing of it until it is published.',
  );
  Extensions({ plain: true })(saved);
  declareField(saved, 'item', {
    type: () => graph.object(item),
    doc: 'Item as the desk has it now.',
    nullable: true,
  });
  declareField(saved, 'id', { type: () => ID, doc: 'Id of the item.', nullable: false });
  declareField(saved, 'revision', {
    type: () => Int,
    doc: 'Number of the newest revision; the next save expects it.',
    nullable: false,
  });
  declareField(saved, 'outcome', { type: () => outcomes, doc: 'Act.', nullable: false });
  return saved;
}

function saveResolver(graph: Graph, inputs: Inputs, item: ItemMetadata): new () => object {
  const given = argumentsOf(inputs.item(item));
  const saved = savedType(graph, item);
  const result = declareUnion(`Save${item.name}Result`, 'Result of a save.', () => [
    saved,
    Conflict,
    Refusal,
  ]);

  @Resolver()
  class SaveResolver {
    @Verb(() => result, {
      name: `save${item.name}`,
      description: `Saves a draft, as a new revision; nothing is published. Either the whole save is done or nothing. Describes: ${item.doc}`,
    })
    save(
      @Args(() => given) { id, input, expectedRevision }: SaveArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome(`${item.name}Saved`, async () => {
        const desk = acting.desk(info);
        const change: Change = {
          item: item.name,
          ...(typeof id === 'string' && { id: readId(id, [item]).uuid }),
          expectedRevision,
          fields: inputFieldsOf(item, input),
        };
        try {
          const [done] = await save(desk, [change]);
          if (!done) throw new Error('a save answers every change');
          const written = writeId(item, done.id);
          return { id: written, item: written, revision: done.revision, outcome: done.outcome.toUpperCase() };
        } catch (reason: unknown) {
          return await conflict(desk, graph, reason, change.fields);
        }
      });
    }
  }
  return SaveResolver;
}
