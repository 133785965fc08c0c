import { getVariableValues, isObjectType, Kind, parse, type GraphQLSchema } from 'graphql';
import { ReseauError } from '../../base/errors.js';
import type { Locale } from '../../base/locale.js';
import { readId } from '../../entities/house/identity.js';
import {
  allFieldsOf,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import type { ViewContent } from '../../operations/views/saved-views.js';
import { knowsField } from '../../operations/views/known-parts.js';
import { toManyNamed } from '../../query/edges.js';
import { typesByItem } from '../../query/field-plan.js';
import { enumNameOfField } from '../../query/measures.js';
import { planOperation } from '../../query/plan-operation.js';
import type { Profile } from '../../windows/profile.js';
import type { Graph } from '../graph/graph.js';

/** A part of a view that cannot be used, and why. */
export interface ViewFault {
  readonly part: 'KIND' | 'FILTER' | 'ORDER' | 'COLUMNS';
  readonly message: string;
}

/** A kind, and one of its fields where one is meant. */
interface Use {
  readonly item: ItemMetadata;
  readonly field?: FieldMetadata | undefined;
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** What graphql-js says is wrong, without the value: a view that others see must not tell it by its fault. */
function withoutValues(message: string): string {
  const [, unknown] = /(Field "\w+" is not defined by type "\w+")/.exec(message) ?? [];
  if (unknown !== undefined) return `${unknown}.`;
  const [, path] = / at "given([.\w[\]]*)"/.exec(message) ?? [];
  return `${path ? `The value at ${path.replace(/^\./, '')}` : 'It'} is not what the list takes.`;
}

/** Checks views against the graph as it is now, and against the reading of who uses them. */
export class ViewChecker {
  readonly #types: ReturnType<typeof typesByItem>;

  constructor(
    private readonly graph: Graph,
    private readonly schema: GraphQLSchema,
    private readonly asking: { readonly reads: Profile | undefined; readonly locale: Locale },
  ) {
    this.#types = typesByItem(schema);
  }

  /** All that is wrong with a view, but for ids of items. */
  faultsOf(kind: string, content: ViewContent): ViewFault[] {
    const item = this.graph.readable.find((one) => one.name === kind);
    if (!item || !knowsField(this.asking.reads, item))
      return [{ part: 'KIND', message: 'There is no such kind, or you read nothing of it.' }];
    const { filter, orderBy } = content;
    const part = (
      of: ViewFault['part'],
      said: string | undefined,
      uses: () => readonly Use[],
    ): ViewFault[] => {
      const message = said ?? this.#unknown(uses());
      return message === undefined ? [] : [{ part: of, message }];
    };
    return [
      ...part('FILTER', this.#planned(item, { filter }), () => this.#inFilter(item, filter)),
      ...part('ORDER', this.#planned(item, { orderBy }), () => this.#inOrder(item, orderBy)),
      ...part('COLUMNS', this.#columns(item, content.columns), () => this.#named(item, content.columns)),
    ];
  }

  /** The items that the texts of a filter or an order name by their ids. */
  idsIn(given: unknown): { readonly item: ItemMetadata; readonly uuid: string }[] {
    if (Array.isArray(given)) return given.flatMap((one: unknown) => this.idsIn(one));
    if (isJson(given)) return Object.values(given).flatMap((one) => this.idsIn(one));
    if (typeof given !== 'string') return [];
    try {
      // Filters of texts do not care for capitals.
      const { item, uuid } = readId(given.trim().toLowerCase(), this.graph.items);
      return [{ item, uuid }];
    } catch (reason: unknown) {
      if (reason instanceof ReseauError) return [];
      throw reason;
    }
  }

  /** Why a list cannot be asked for so; undefined: it can. */
  #planned(item: ItemMetadata, given: Json): string | undefined {
    const [[name, value] = ['', null]] = Object.entries(given);
    if (value === null || value === undefined) return undefined;
    const type = name === 'filter' ? `${item.name}Filter` : `[${item.name}Order!]`;
    const document = parse(
      `query ($given: ${type}) { list: ${item.plural}(first: 0, ${name}: $given) { __typename } }`,
    );
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a view is asked for by a query');
    const { errors, coerced } = getVariableValues(
      this.schema,
      operation.variableDefinitions ?? [],
      { given: value },
      { maxErrors: 1 },
    );
    if (errors) return withoutValues(errors[0]?.message ?? '');
    try {
      planOperation(
        {
          audience: this.graph.audience,
          schema: this.schema,
          items: this.graph.readable,
          types: this.#types,
          fragments: new Map(),
          variables: coerced,
          locale: this.asking.locale,
        },
        operation,
      );
    } catch (reason: unknown) {
      if (reason instanceof ReseauError) return reason.message;
      throw reason;
    }
    return undefined;
  }

  #columns(item: ItemMetadata, columns: readonly string[]): string | undefined {
    const type = this.schema.getType(item.name);
    const known = isObjectType(type) ? type.getFields() : {};
    const unknown = columns.find((name) => !Object.hasOwn(known, name));
    return unknown === undefined ? undefined : `${item.name} has no field «${unknown.slice(0, 100)}».`;
  }

  /** What the reader never meets a value of. */
  #unknown(uses: readonly Use[]): string | undefined {
    const unread = uses.find(({ item, field }) => !knowsField(this.asking.reads, item, field));
    // Its name stands in the schema; what is compared with it is not told.
    return (
      unread &&
      `It speaks of ${unread.item.name}${unread.field ? `.${unread.field.name}` : ''}, which you do not read.`
    );
  }

  #inFilter(item: ItemMetadata, filter: unknown): readonly Use[] {
    if (!isJson(filter)) return [];
    return Object.entries(filter).flatMap(([name, value]): readonly Use[] => {
      if (['and', 'or', 'not'].includes(name))
        return listOf(value).flatMap((one) => this.#inFilter(item, one));
      if (name === 'compare')
        return listOf(value).flatMap((one) =>
          isJson(one) ? [one.field, one.to].flatMap((said) => this.#ofEnum(item, said)) : [],
        );
      const many = toManyNamed(item, name);
      if (many)
        return [
          { item: many.item },
          ...Object.values(isJson(value) ? value : {}).flatMap((one) => this.#inListFilter(many.item, one)),
        ];
      return this.#atField(item, name, (target) => this.#inFilter(target, value));
    });
  }

  /** A condition on the items of a list, or on sums of theirs, which may have a filter of their own. */
  #inListFilter(item: ItemMetadata, given: unknown): readonly Use[] {
    const inner = isJson(given) && isJson(given.filter) ? this.#inFilter(item, given.filter) : [];
    return [...this.#inFilter(item, given), ...inner];
  }

  #inOrder(item: ItemMetadata, steps: unknown): readonly Use[] {
    return listOf(steps).flatMap((step) =>
      Object.entries(isJson(step) ? step : {}).flatMap(([name, value]): readonly Use[] => {
        const many = toManyNamed(item, name);
        if (many)
          return [
            { item: many.item },
            ...Object.values(isJson(value) ? value : {}).flatMap((one) => this.#inListFilter(many.item, one)),
          ];
        return this.#atField(item, name, (target) => this.#inOrder(target, value));
      }),
    );
  }

  #named(item: ItemMetadata, columns: readonly string[]): readonly Use[] {
    return columns.flatMap((name): readonly Use[] => {
      const many = toManyNamed(item, name);
      return many ? [{ item: many.item }] : this.#atField(item, name, () => []);
    });
  }

  #atField(
    item: ItemMetadata,
    name: string,
    within: (target: ItemMetadata) => readonly Use[],
  ): readonly Use[] {
    const field = allFieldsOf(item).find((one) => one.name === name);
    if (!field) return [];
    return [{ item, field }, ...(field.kind === 'one' ? within(targetOf(field)) : [])];
  }

  #ofEnum(item: ItemMetadata, said: unknown): readonly Use[] {
    return allFieldsOf(item)
      .filter((field) => enumNameOfField(field) === said)
      .map((field) => ({ item, field }));
  }
}
