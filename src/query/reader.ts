import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
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
import { bind } from './bind.js';
import { costOf } from './cost.js';
import { costOfWrite } from './cost-of-write.js';
import type { Variables } from './arguments.js';
import type { AudiencePool, SqlQuery } from './audience-pool.js';
import type { GroupsPlan, ListPlan, Plan } from './plan.js';
import { costUnplanned, idsByPlan, planOperation, planRoot, planRows } from './plan-operation.js';
import { at, type FieldRequest } from './planner.js';
import type { ReadContext } from './root.js';
import { planKeyOf, type PlanKey } from './plan-key.js';
import { rowsStatements } from './sql/rows.js';
import { statementOf, type Statement } from './sql/statement.js';

const mostPlans = 2000;

/** A validated operation. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came; they are checked here. */
  readonly variables: Variables;
  readonly locale: Locale;
}

/** What is known of operations of one shape. */
interface Read {
  readonly cost: number;
  readonly statement: Statement | undefined;
}

/** An operation that can be read. */
export interface PreparedRead {
  /** In points, by the list of prices; never less than the items in the answer. */
  readonly cost: number;
  /** The tables of the window that are read. */
  readonly tables: readonly string[];
  /** That statement, for a caller that reads by another connection. */
  readonly question: SqlQuery | undefined;
  /** The data of the answer as JSON text, by exactly one statement; undefined when graphql-js has to answer. The signal ends it early. */
  readonly run: ((signal?: AbortSignal) => Promise<string>) | undefined;
}

/** All rows or groups of a list. */
export interface Whole {
  readonly of: ListPlan | GroupsPlan;
  /** Of rows that are arrays of values: the keys that would lead to each in an object. */
  readonly values?: readonly (readonly string[])[] | undefined;
  /** First how many there are, as a text, then rows as the texts of JSON objects or arrays, some at a time. */
  readonly read: (signal: AbortSignal) => AsyncGenerator<readonly string[]>;
}

/** Reads the window of one audience: operation -> plan -> one statement -> bytes. */
export class Reader {
  /** By the tree of the operation, for as long as somebody else keeps it: it is large. */
  readonly #shapes = new WeakMap<OperationDefinitionNode, { id: number; shape: PlanKey }>();
  readonly #reads = new LRUCache<string, Read>({ max: mostPlans });
  #documents = 0;

  constructor(
    readonly audience: Audience,
    readonly schema: GraphQLSchema,
    private readonly items: readonly ItemMetadata[],
    private readonly login: AudiencePool,
    private readonly cursorKey: string,
  ) {}

  /** An operation ready to be read: what it costs, and the statement that answers it. Throws typed errors for what cannot be meant. */
  prepare(asked: Operation): PreparedRead {
    const variables = this.#variables(asked);
    if (asked.operation.operation === OperationTypeNode.MUTATION)
      return { cost: costOfWrite(this.#asked(asked, variables), asked.operation), tables: [], question: undefined, run: undefined };
    const read = this.#read(asked, variables);
    if (!read.statement) return { cost: read.cost, tables: [], question: undefined, run: undefined };
    const { text, tables } = read.statement;
    const values = this.#values(read.statement, asked, variables);
    return { cost: read.cost, tables, question: { text, values }, run: (signal) => this.login.text(text, values, signal) };
  }

  /**
   * The whole of the first list of an operation, row by row, or its groups: what they hold, and a way to read them. Undefined: it has neither.
   * Rows are counted to just beyond the limit. `asArrays`: rows may come as arrays of their values, which takes less time.
   */
  whole(asked: Operation, limit: number, asArrays: boolean): Whole | undefined {
    const variables = this.#variables(asked);
    const plan = planOperation(this.#asked(asked, variables), asked.operation) ?? [];
    const root = plan.find(({ of }) => of.kind === 'list' || of.kind === 'groups');
    if (root?.of.kind === 'groups') {
      const statement = statementOf([root]);
      const values = this.#values(statement, asked, variables);
      const read = async function* (login: AudiencePool): AsyncGenerator<readonly string[]> {
        const groups = (JSON.parse(await login.text(statement.text, values)) as Record<string, unknown[]>)[root.key] ?? [];
        yield [String(groups.length)];
        yield groups.map((group) => JSON.stringify(group));
      };
      return { of: root.of, read: () => read(this.login) };
    }
    if (root?.of.kind !== 'list') return undefined;
    const { rows, count, values } = rowsStatements(root.of, limit, asArrays);
    const question = (statement: Statement) => ({ text: statement.text, values: this.#values(statement, asked, variables) });
    return { of: root.of, values, read: (signal) => this.login.rows(question(count), question(rows), signal) };
  }

  /** The data of the answer as JSON text, by exactly one statement; undefined when graphql-js has to answer. */
  answer(asked: Operation): Promise<string | undefined> {
    return Promise.resolve().then(() => this.prepare(asked).run?.());
  }

  #values({ slots, cursors }: Statement, asked: Operation, variables: Variables): unknown[] {
    const binding = { variables, items: this.items, cursorKey: this.cursorKey };
    try {
      bind(cursors, binding);
      return bind(slots, binding);
    } catch (error) {
      // What is planned says at which key it was refused; a statement that was kept does not know.
      planOperation(this.#asked(asked, variables), asked.operation);
      throw error;
    }
  }

  /** The plan of an operation, its statement, what it costs and what fills its parameters, for people and tests. */
  explain(asked: Operation): { plan: Plan; statement: Statement; cost: number; values: readonly unknown[] } | undefined {
    const variables = this.#variables(asked);
    const plan = planOperation(this.#asked(asked, variables), asked.operation);
    if (!plan) return undefined;
    const statement = statementOf(plan);
    return { plan, statement, cost: costOf(plan), values: this.#values(statement, asked, variables) };
  }

  /** What resolvers read with, for one request on the path through graphql-js. */
  context(locale: Locale): ReadContext {
    return {
      read: async (info) => {
        const part = planRoot(this.#ofInfo(info, locale), this.schema.getQueryType() as GraphQLObjectType, 'value', info.fieldNodes);
        if (!part) throw new Error(`${info.fieldName} is not planned`);
        return this.#run([{ key: 'value', of: part }], info.variableValues);
      },
      readNodes: (ids, info) => this.#nodes(ids, info, locale),
    };
  }

  async #nodes(ids: readonly string[], info: GraphQLResolveInfo, locale: Locale): Promise<(object | null)[]> {
    const loader = new DataLoader<string, object | null>(async (wanted) => {
      const found = await Promise.all(
        at(String(info.path.key), () => idsByPlan(wanted, this.items)).map((some) =>
          this.#run([{ key: 'value', of: planRows(this.#ofInfo(info, locale), some, info.fieldNodes) }], info.variableValues),
        ),
      );
      const all = Object.assign({}, ...(found as (object | null)[])) as Record<string, object>;
      return wanted.map((id) => all[id] ?? null);
    });
    return Promise.all(ids.map((id) => loader.load(id)));
  }

  async #run(plan: Plan, variables: Variables): Promise<unknown> {
    const { text, slots } = statementOf(plan);
    const data = await this.login.text(text, bind(slots, { variables, items: this.items, cursorKey: this.cursorKey }));
    return (JSON.parse(data) as { value: unknown }).value;
  }

  #read(asked: Operation, variables: Variables): Read {
    const key = this.#key(asked, variables);
    const known = this.#reads.get(key);
    if (known) return known;
    const plan = planOperation(this.#asked(asked, variables), asked.operation);
    const read: Read = plan
      ? { cost: costOf(plan), statement: statementOf(plan) }
      : { cost: costUnplanned(this.#asked(asked, variables), asked.operation), statement: undefined };
    // What an unplanned operation costs hangs on its ids, which are not part of the key.
    if (read.statement) this.#reads.set(key, read);
    return read;
  }

  /** Document, operation, locale and shape of the variables: what makes the same statement. */
  #key(asked: Operation, variables: Variables): string {
    let known = this.#shapes.get(asked.operation);
    if (!known) {
      this.#documents += 1;
      known = { id: this.#documents, shape: planKeyOf(this.schema, asked.document, asked.operation, this.items) };
      this.#shapes.set(asked.operation, known);
    }
    return `${known.id} ${asked.locale} ${known.shape(variables)}`;
  }

  #variables({ operation, variables }: Operation): Variables {
    const { coerced, errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
    if (coerced) return coerced;
    const [first] = errors;
    throw new ReseauError('VARIABLE_INVALID', first?.message ?? 'A variable is wrong.', { nodes: first?.nodes ?? null });
  }

  #asked({ document, locale }: Operation, variables: Variables): FieldRequest {
    const fragments = new Map(
      document.definitions
        .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
        .map((one) => [one.name.value, one]),
    );
    return { audience: this.audience, items: this.items, schema: this.schema, cursorKey: this.cursorKey, fragments, variables, locale };
  }

  #ofInfo(info: GraphQLResolveInfo, locale: Locale): FieldRequest {
    const fragments = new Map(Object.entries(info.fragments));
    return {
      audience: this.audience,
      items: this.items,
      schema: this.schema,
      cursorKey: this.cursorKey,
      fragments,
      variables: info.variableValues,
      locale,
      named: true,
    };
  }
}
