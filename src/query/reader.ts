import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  responsePathAsArray,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { fieldsOfRows } from './answer-fields.js';
import { BoundValues } from './bind.js';
import { costOf, costOfAnswer, rootCost } from './cost.js';
import { priceWrite } from './cost-of-write.js';
import type { Variables } from './arguments.js';
import type { AudiencePool, SqlQuery } from './audience-pool.js';
import type { Plan } from './plan.js';
import {
  idsByPlan,
  planField,
  planItems,
  planOperation,
  priceUnplanned,
  type Unplanned,
} from './plan-operation.js';
import type { FieldRequest } from './planner.js';
import type { ReadContext } from './root.js';
import { typesByItem } from './field-plan.js';
import { planKeyOf, type PlanKey } from './plan-key.js';
import type { RequestSlot } from './slot.js';
import { windowVersion } from '../windows/feed.js';
import { rowsStatements } from './sql/rows.js';
import { statementOf, type Statement } from './sql/statement.js';
import { groupsIn, maxFileGroups, rowsAtATime, wholePlan, type Whole } from './whole.js';

/** Plans of one endpoint, and characters of their statements: a search has 33,000, most reads 2,000. */
const kept = { max: 2000, maxSize: 8_000_000 };

/** A validated operation. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came; they are checked here. */
  readonly variables: Variables;
  readonly locale: Locale;
}

/**
 * What is known of operations of one shape: their price, their statement, and the values that they take from
 * the request.
 */
interface Read {
  readonly cost: number;
  /** Where an answer may cost less: only then it is worth to look into it. */
  readonly costOfAnswer: PreparedRead['costOfAnswer'];
  readonly statement: Statement;
  readonly slots: readonly RequestSlot[];
}

/** An operation that can be read. */
export interface PreparedRead {
  /** In points, by the list of prices; never less than the items in the answer. */
  readonly cost: number;
  /** The price of what an answer holds, where that may be less. */
  readonly costOfAnswer?: (data: string) => number;
  /** The tables of the window that are read. */
  readonly tables: readonly string[];
  /** That statement, for a caller that reads by another connection. */
  readonly question: SqlQuery | undefined;
  /**
   * The data of the answer as JSON text, by exactly one statement; undefined when graphql-js has to answer.
   * The signal ends it early.
   */
  readonly run: ((signal?: AbortSignal) => Promise<string>) | undefined;
}

/** Reads the single text that a statement answers. */
export type ReadStatement = (question: SqlQuery) => Promise<string>;

/** A plan of one field that is read with others of the same request. */
interface GatheredPlan {
  readonly plan: Plan;
  readonly variables: Variables;
}

/** The graph of an audience, and the items in it. */
interface ReadableGraph {
  readonly audience: Audience;
  readonly schema: GraphQLSchema;
  readonly items: readonly ItemMetadata[];
}

/** Reads the window of one audience: operation -> plan -> one statement -> bytes. */
export class Reader {
  /** By the tree of the operation, for as long as somebody else keeps it: it is large. */
  readonly #shapes = new WeakMap<OperationDefinitionNode, { id: number; shape: PlanKey }>();
  readonly #reads = new LRUCache<string, Read>({
    ...kept,
    sizeCalculation: ({ statement }, key) => statement.text.length + key.length,
  });
  #documents = 0;
  readonly #types: FieldRequest['types'];

  readonly audience: Audience;
  readonly schema: GraphQLSchema;
  private readonly items: readonly ItemMetadata[];

  constructor(
    { audience, schema, items }: ReadableGraph,
    private readonly login: AudiencePool,
    private readonly cursorKey: string,
    readonly serverUrl = '',
  ) {
    this.audience = audience;
    this.schema = schema;
    this.items = items;
    this.#types = typesByItem(schema);
  }

  /**
   * An operation ready to be read: what it costs, and the statement that answers it. Throws typed errors for
   * what cannot be meant.
   */
  prepare(asked: Operation): PreparedRead {
    const variables = this.#variables(asked);
    const read =
      asked.operation.operation === OperationTypeNode.MUTATION ? undefined : this.#read(asked, variables);
    if (!read) return this.#executed(asked, variables);
    const { text, slots, tables } = read.statement;
    const values = this.#bound(read.slots, variables).of(slots);
    return {
      cost: read.cost,
      ...(read.costOfAnswer && { costOfAnswer: read.costOfAnswer }),
      tables,
      question: { text, values },
      run: (signal) => this.login.text(text, values, signal),
    };
  }

  /**
   * An operation that graphql-js executes. The values of what is read on the way are read now, before
   * anything is done.
   */
  #executed(asked: Operation, variables: Variables): PreparedRead {
    const price = asked.operation.operation === OperationTypeNode.MUTATION ? priceWrite : priceUnplanned;
    const { cost, slots }: Unplanned = price(this.#asked(asked, variables), asked.operation);
    this.#bound(slots, variables);
    return { cost, tables: [], question: undefined, run: undefined };
  }

  /**
   * The whole of the first list of an operation, row by row, or its groups: what they hold, and a way to read
   * them. Undefined: it has neither. Rows are counted to just beyond the limit. `asArrays`: rows may come as
   * arrays of their values, which takes less time.
   */
  whole(asked: Operation, limit: number, asArrays: boolean): Whole | undefined {
    const variables = this.#variables(asked);
    const request = this.#asked(asked, variables);
    const plan = planOperation(request, asked.operation);
    const root = plan?.roots.find(({ of }) => of.kind === 'list' || of.kind === 'groups');
    if (!plan || !root) return undefined;
    const cost = rootCost(root.of);
    const bound = this.#bound(plan.slots, variables);
    const question = ({ text, slots }: Statement): SqlQuery => ({ text, values: bound.of(slots) });
    if (root.of.kind === 'groups') {
      const of = wholePlan(root.of, Math.min(limit, maxFileGroups) + 1);
      const { text, values } = question(statementOf({ ...plan, roots: [{ key: root.key, of }] }));
      const fieldAt = fieldsOfRows(request, asked.operation, { key: root.key, row: undefined });
      const read = (signal: AbortSignal) => groupsIn(this.login.text(text, values, signal), root.key);
      return { of, cost, fieldAt, read };
    }
    if (root.of.kind !== 'list') return undefined;
    const of = wholePlan(root.of, limit);
    const { rows, count, values } = rowsStatements(of, limit, asArrays);
    return {
      of,
      cost,
      values,
      fieldAt: fieldsOfRows(request, asked.operation, { key: root.key, row: this.#types.get(of.item) }),
      read: (signal) => this.login.rows(question(count), question(rows), signal, rowsAtATime),
    };
  }

  /**
   * The data of the answer as JSON text, by exactly one statement; undefined when graphql-js has to answer.
   */
  answer(asked: Operation): Promise<string | undefined> {
    return Promise.resolve().then(() => this.prepare(asked).run?.());
  }

  /** A text that names the state of the window: another one whenever anything in it has changed. */
  version(): Promise<string> {
    return this.login.text(windowVersion, []);
  }

  #bound(slots: readonly RequestSlot[], variables: Variables): BoundValues {
    return new BoundValues(slots, {
      variables,
      items: this.items,
      cursorKey: this.cursorKey,
      serverUrl: this.serverUrl,
    });
  }

  /**
   * The plan of an operation, its statement, what it costs and what fills its parameters, for people and
   * tests.
   */
  explain(
    asked: Operation,
  ): { plan: Plan; statement: Statement; cost: number; values: readonly unknown[] } | undefined {
    const variables = this.#variables(asked);
    const plan = planOperation(this.#asked(asked, variables), asked.operation);
    if (!plan) return undefined;
    const statement = statementOf(plan);
    return {
      plan,
      statement,
      cost: costOf(plan),
      values: this.#bound(plan.slots, variables).of(statement.slots),
    };
  }

  /**
   * What resolvers read with, for one request on the path through graphql-js: what its fields need in the
   * same turn is read by one statement, by the login or by another way.
   */
  context(
    locale: Locale,
    read: ReadStatement = ({ text, values }) => this.login.text(text, values),
  ): ReadContext {
    // A mutation further on in the same request reads what it has changed.
    const loader = new DataLoader<GatheredPlan, unknown>((plans) => this.#gathered(plans, read), {
      cache: false,
    });
    return {
      locale,
      read: async (info) => {
        const plan = planField(
          this.#ofInfo(info, locale),
          'value',
          responsePathAsArray(info.path),
          info.fieldNodes,
        );
        if (!plan) throw new Error(`${info.fieldName} is not planned`);
        return loader.load({ plan, variables: info.variableValues });
      },
      readNodes: async (ids, info) => {
        const [asked, path] = [this.#ofInfo(info, locale), responsePathAsArray(info.path)];
        const found = await Promise.all(
          idsByPlan([...new Set(ids)], this.items).map((some) =>
            loader.load({
              plan: planItems(asked, { key: 'value', path }, some, info.fieldNodes),
              variables: info.variableValues,
            }),
          ),
        );
        const all = Object.assign({}, ...found) as Readonly<Record<string, object>>;
        return ids.map((id) => all[id] ?? null);
      },
    };
  }

  /**
   * Reads plans of one request by one statement; the values of each were read before the request was begun.
   */
  async #gathered(plans: readonly GatheredPlan[], read: ReadStatement): Promise<unknown[]> {
    const [{ variables }] = plans as readonly [GatheredPlan, ...GatheredPlan[]];
    const roots = plans.flatMap(({ plan }, index) =>
      plan.roots.map(({ of }) => ({ key: `part${index}`, of })),
    );
    const plan = { roots, slots: plans.flatMap(({ plan: one }) => one.slots) };
    const { text, slots } = statementOf(plan);
    const values = this.#bound(plan.slots, variables).of(slots);
    const found = JSON.parse(await read({ text, values })) as Readonly<Record<string, unknown>>;
    return plans.map((_, index) => found[`part${index}`]);
  }

  /**
   * The statement of an operation, kept for others of the same shape; undefined when graphql-js has to
   * answer.
   */
  #read(asked: Operation, variables: Variables): Read | undefined {
    const key = this.#key(asked, variables);
    const known = this.#reads.get(key);
    if (known) return known;
    const plan = planOperation(this.#asked(asked, variables), asked.operation);
    if (!plan) return undefined;
    const cost = costOf(plan);
    const mayCostLess = costOfAnswer(plan, {}) < cost;
    const read: Read = {
      cost,
      costOfAnswer: mayCostLess ? (data) => costOfAnswer(plan, JSON.parse(data) as object) : undefined,
      statement: statementOf(plan),
      slots: plan.slots,
    };
    // What is written into its statement is long, and would be kept once for each selection of it.
    if (!plan.roots.some(({ of }) => of.kind === 'constant')) this.#reads.set(key, read);
    return read;
  }

  /** Document, operation, locale and shape of the variables: what makes the same statement. */
  #key(asked: Operation, variables: Variables): string {
    let known = this.#shapes.get(asked.operation);
    if (!known) {
      this.#documents += 1;
      known = {
        id: this.#documents,
        shape: planKeyOf(this.schema, asked.document, asked.operation, this.items),
      };
      this.#shapes.set(asked.operation, known);
    }
    return `${known.id} ${asked.locale} ${known.shape(variables)}`;
  }

  #variables({ operation, variables }: Operation): Variables {
    const { coerced, errors } = getVariableValues(
      this.schema,
      operation.variableDefinitions ?? [],
      variables,
      { maxErrors: 5 },
    );
    if (coerced) return coerced;
    const [first] = errors;
    throw new ReseauError('VARIABLE_INVALID', first?.message ?? 'A variable is wrong.', {
      nodes: first?.nodes ?? null,
    });
  }

  #asked({ document, locale }: Operation, variables: Variables): FieldRequest {
    const fragments = new Map(
      document.definitions
        .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
        .map((one) => [one.name.value, one]),
    );
    return { ...this.#ground, fragments, variables, locale };
  }

  #ofInfo(info: GraphQLResolveInfo, locale: Locale): FieldRequest {
    const fragments = new Map(Object.entries(info.fragments));
    return { ...this.#ground, fragments, variables: info.variableValues, locale, named: true };
  }

  /** What every request is planned against. */
  get #ground(): Pick<FieldRequest, 'audience' | 'items' | 'types' | 'schema'> {
    return { audience: this.audience, items: this.items, types: this.#types, schema: this.schema };
  }
}
