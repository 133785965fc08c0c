import { isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import { fieldNamed, targetOf, type Composed, type ItemFacts } from '../entities/house/facts.js';
import { collect, type Reading } from './collect.js';
import { checked } from './checked.js';
import { argumentsOf, type Given } from './given.js';
import { toManyNamed } from './edges.js';
import { listPlan } from './list.js';
import type { Condition, Part, RowsOf, Selected, Selection, Typename } from './plan.js';
import { typeKey } from './root.js';

/** A request as the planner sees it. */
export interface Asked extends Reading {
  readonly audience: Audience;
  readonly items: readonly ItemFacts[];
  readonly locale: Locale;
  /** The key that signs cursors. */
  readonly cursorKey: string;
  /** True on the path through graphql-js, which must tell the types of an interface apart. */
  readonly named?: boolean;
}

const deepest = 15;

export type Arguments = ReadonlyMap<string, Given>;

/** Says in the error at which key of the answer it arose. */
export function at<T>(key: string, plan: () => T): T {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof ReseauError)) throw error;
    throw new ReseauError(error.code, error.message, { path: [key, ...(error.path ?? [])], extensions: error.extensions });
  }
}

/** Plans what is read below the root: rows, their parts, and lists of them. */
export class Planner {
  constructor(private readonly asked: Asked) {}

  /** What is read from a row of an item. */
  item(item: ItemFacts, nodes: readonly FieldNode[], locale: Locale, depth: number): Selection {
    if (depth > deepest) throw new ReseauError('DOCUMENT_TOO_LARGE', `The operation is nested deeper than ${deepest} levels.`);
    const type = this.#object(item.name);
    const select = this.fields(type, nodes, (name, inner, given) => this.#part(item, name, inner, given, locale, depth));
    return this.asked.named ? [{ key: typeKey, of: { kind: 'typename', name: item.name } }, ...select] : select;
  }

  #part(item: ItemFacts, name: string, nodes: readonly FieldNode[], given: Arguments, locale: Locale, depth: number): Part {
    if (name === 'id') return { kind: 'id', item };
    if (name === 'localisation') return { kind: 'localisation', locale, select: this.#members('Localisation', nodes) };
    if (name === 'alternates') return { kind: 'alternates', item, select: this.#members('Alternate', nodes) };
    const many = toManyNamed(item, name);
    if (many) return this.list(many.item, many.rows, [], given, nodes, locale, depth + 1);
    const composed = item.composed.find((one) => one.name === name);
    if (composed) return this.#composed(item, composed, given, localeOf(given, locale));
    const field = fieldNamed(item, name);
    if (field.kind === 'one')
      return { kind: 'one', field, item: targetOf(field), select: this.item(targetOf(field), nodes, locale, depth + 1) };
    if (field.kind === 'partialDay') return { kind: 'field', field, locale, select: this.#members('PartialDate', nodes) };
    if (field.kind === 'money') return { kind: 'field', field, locale, select: this.#members('Money', nodes) };
    if (field.kind === 'localParts')
      return { kind: 'field', field, locale: localeOf(given, locale), select: this.#members(field.part?.name ?? '', nodes) };
    if (field.kind === 'parts') return { kind: 'field', field, locale, select: this.#members(field.part?.name ?? '', nodes) };
    return { kind: 'field', field, locale: localeOf(given, locale) };
  }

  #composed(item: ItemFacts, composed: Composed, given: Arguments, locale: Locale): Part {
    const { value, origin } = given.get(composed.argument) as Given & { kind: 'leaf' };
    const slot = { kind: 'id', origin, of: targetOf(fieldNamed(item, composed.to)) } as const;
    checked(slot, value, this.asked.items);
    return { kind: 'composed', item, composed, locale, slot };
  }

  /** A page of a list. */
  list(
    item: ItemFacts,
    rows: RowsOf,
    fixed: readonly Condition[],
    given: Arguments,
    nodes: readonly FieldNode[],
    outer: Locale,
    depth: number,
  ) {
    const locale = localeOf(given, outer);
    const frame = listPlan(this.asked, item, rows, fixed, given, locale);
    const select = this.fields(this.#object(`${item.name}Connection`), nodes, (name, inner) => {
      if (name === 'nodes') return { kind: 'nodes', select: this.item(item, inner, locale, depth + 1) } as const;
      if (name === 'totalCount') return { kind: 'totalCount' } as const;
      if (name === 'pageInfo') {
        return {
          kind: 'pageInfo',
          select: this.fields(this.#object('PageInfo'), inner, (part) => ({
            kind: part as 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor',
          })),
        } as const;
      }
      return {
        kind: 'edges',
        select: this.fields(this.#object(`${item.name}Edge`), inner, (part, deeper) =>
          part === 'cursor'
            ? ({ kind: 'cursor' } as const)
            : ({ kind: 'node', select: this.item(item, deeper, locale, depth + 2) } as const),
        ),
      } as const;
    });
    return { ...frame, select };
  }

  #members(type: string, nodes: readonly FieldNode[]) {
    return this.fields(this.#object(type), nodes, (name) => ({ kind: 'member', name }) as const);
  }

  /** Walks the fields asked of an object; __typename is a constant. */
  fields<T>(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    plan: (name: string, nodes: readonly FieldNode[], given: Arguments) => T,
  ): readonly Selected<T | Typename>[] {
    const declared = type.getFields();
    return [
      ...collect(
        this.asked,
        type,
        nodes.map((node) => node.selectionSet),
      ),
    ].map(([key, inner]) => {
      const [node] = inner as readonly [FieldNode, ...FieldNode[]];
      const name = node.name.value;
      if (name === '__typename') return { key, of: { kind: 'typename', name: type.name } };
      return { key, of: at(key, () => plan(name, inner, argumentsOf(node.arguments, declared[name]?.args ?? [], this.asked.variables))) };
    });
  }

  #object(name: string): GraphQLObjectType {
    const type = this.asked.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`the graph has no object ${name}`);
    return type;
  }
}

/** The language an argument asks for; else the one in force. */
export function localeOf(given: Arguments, outer: Locale): Locale {
  const asked = given.get('locale');
  return asked?.kind === 'leaf' && typeof asked.value === 'string' ? (asked.value.toLowerCase() as Locale) : outer;
}
