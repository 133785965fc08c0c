import { isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import { allFieldsOf, fieldNamed, itemNamed, targetOf, type Composed, type ItemMetadata } from '../entities/house/metadata.js';
import { IdRefused } from '../entities/house/identity.js';
import { collect, type SelectionContext } from './collect.js';
import { checked } from './checked.js';
import { argumentsOf, type Argument } from './arguments.js';
import { placeOfId, plainValues } from './id-place.js';
import { toManyNamed } from './edges.js';
import { groupsPlan } from './groups.js';
import { listPlan } from './list.js';
import { converted, refuseGroup } from './measure.js';
import { itemOf, type GroupKey, type MeasureName } from './measures.js';
import type { Condition, GroupPart, GroupsPlan, ListPart, Measure, Part, RowsOf, Selected, Selection, Typename } from './plan.js';
import { typeKey } from './root.js';

/** A request as the planner sees it. */
export interface FieldRequest extends SelectionContext {
  readonly audience: Audience;
  readonly items: readonly ItemMetadata[];
  readonly locale: Locale;
  /** True where the operation names the language: ids then carry it, so that clients that keep items by their ids keep languages apart. */
  readonly namesLanguage?: boolean;
  /** The key that signs cursors. */
  readonly cursorKey: string;
  /** True on the path through graphql-js, which must tell the types of an interface apart. */
  readonly named?: boolean;
}

const maxDepth = 15;

export type Arguments = ReadonlyMap<string, Argument>;

/** Says in the error at which key of the answer it arose. */
export function at<T>(key: string, plan: () => T, place: (id: unknown) => string | undefined = () => undefined): T {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof ReseauError)) throw error;
    const argument = error instanceof IdRefused ? place(error.given) : undefined;
    throw new ReseauError(error.code, error.message, {
      path: [key, ...(error.path ?? [])],
      extensions: { ...error.extensions, ...(argument && { argument }) },
    });
  }
}

/** Plans what is read below the root: rows, their parts, and lists of them. */
export class Planner {
  constructor(private readonly asked: FieldRequest) {}

  /** The planner of what stands below a field with these arguments. */
  below(given: Arguments): Planner {
    return namedLocale(given) === undefined || this.asked.namesLanguage ? this : new Planner({ ...this.asked, namesLanguage: true });
  }

  /** What is read from a row of an item. */
  item(item: ItemMetadata, nodes: readonly FieldNode[], locale: Locale, depth: number): Selection {
    if (depth > maxDepth) throw new ReseauError('DOCUMENT_TOO_LARGE', `The operation is nested deeper than ${maxDepth} levels.`);
    const type = this.object(item.name);
    const select = this.fields(type, nodes, (name, inner, given) => this.#part(item, name, inner, given, locale, depth));
    return this.asked.named ? [{ key: typeKey, of: { kind: 'typename', name: item.name } }, ...select] : select;
  }

  #part(item: ItemMetadata, name: string, nodes: readonly FieldNode[], given: Arguments, locale: Locale, depth: number): Part {
    if (name === 'id') return { kind: 'id', item, language: this.asked.namesLanguage ? locale : undefined };
    if (name === 'localisation') return { kind: 'localisation', locale, select: this.#members('Localisation', nodes) };
    if (name === 'alternates') return { kind: 'alternates', item, select: this.#members('Alternate', nodes) };
    const many = toManyNamed(item, name);
    if (many) return this.below(given).list(many.item, many.rows, [], given, nodes, locale, depth + 1);
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

  #composed(item: ItemMetadata, composed: Composed, given: Arguments, locale: Locale): Part {
    const { value, origin } = given.get(composed.argument) as Argument & { kind: 'leaf' };
    const slot = { kind: 'id', origin, of: targetOf(fieldNamed(item, composed.to)) } as const;
    checked(slot, value, this.asked.items);
    return { kind: 'composed', item, composed, locale, slot };
  }

  /** A page of a list. */
  list(
    item: ItemMetadata,
    rows: RowsOf,
    fixed: readonly Condition[],
    given: Arguments,
    nodes: readonly FieldNode[],
    outer: Locale,
    depth: number,
  ) {
    const locale = localeOf(given, outer);
    const frame = listPlan(this.asked, item, rows, fixed, given, locale);
    const select = this.fields(this.object(`${item.name}Connection`), nodes, (name, inner, asked): ListPart => {
      if (name === 'aggregate') return this.below(asked).groups(item, rows, frame.where, asked, inner, locale, depth + 1);
      if (name === 'nodes') return { kind: 'nodes', select: this.item(item, inner, locale, depth + 1) } as const;
      if (name === 'totalCount') return { kind: 'totalCount' } as const;
      if (name === 'pageInfo') {
        return {
          kind: 'pageInfo',
          select: this.fields(this.object('PageInfo'), inner, (part) => ({
            kind: part as 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor',
          })),
        } as const;
      }
      return {
        kind: 'edges',
        select: this.fields(this.object(`${item.name}Edge`), inner, (part, deeper) =>
          part === 'cursor'
            ? ({ kind: 'cursor' } as const)
            : ({ kind: 'node', select: this.item(item, deeper, locale, depth + 2) } as const),
        ),
      } as const;
    });
    return { ...frame, select };
  }

  /** Items in groups. `where` is what they must meet beside the filter among the arguments. */
  groups(
    item: ItemMetadata,
    rows: RowsOf,
    where: Condition | undefined,
    given: Arguments,
    nodes: readonly FieldNode[],
    locale: Locale,
    depth: number,
  ): GroupsPlan {
    const frame = groupsPlan(this.asked.audience, item, rows, where, given, locale);
    const select = this.fields(this.object(`${item.name}Aggregate`), nodes, (name, inner): GroupPart => {
      if (name === 'count') return { kind: 'count' };
      if (name === 'key') return { kind: 'key', select: this.#key(item, frame.keys, inner, locale, depth + 1) };
      const type = `${item.name}${{ countDistinct: 'Distinct', sum: 'Totals', avg: 'Totals' }[name] ?? 'Extremes'}`;
      const measures = this.fields(this.object(type), inner, (of, deeper, asked) =>
        this.#measure(item, name as MeasureName, of, deeper, asked, locale),
      );
      return { kind: 'measures', select: measures };
    });
    return { ...frame, select };
  }

  #key(item: ItemMetadata, keys: readonly GroupKey[], nodes: readonly FieldNode[], locale: Locale, depth: number) {
    return this.fields(this.object(`${item.name}GroupKey`), nodes, (name, inner) => {
      const place = keys.findIndex((key) => key.name === name);
      const key = keys[place];
      if (!key) return refuseGroup(`The key ${name} is selected, but not in groupBy.`);
      const target = itemOf(key);
      return { kind: 'place', place, select: target ? this.item(target, inner, locale, depth) : [] } as const;
    });
  }

  #measure(item: ItemMetadata, kind: MeasureName, name: string, nodes: readonly FieldNode[], given: Arguments, locale: Locale) {
    const field = allFieldsOf(item).find((one) => one.name === name);
    if (field) {
      const members = { money: 'Money', partialDay: 'PartialDate' }[field.kind as string];
      const select = members && kind !== 'countDistinct' ? this.#members(members, nodes) : [];
      return { kind: 'measure', measure: { kind, field, locale } as Measure, select } as const;
    }
    const amounts = fieldNamed(item, name.replace(/In$/, ''));
    const measure = converted(kind === 'sum' ? 'sumIn' : 'avgIn', amounts, locale, given, itemNamed('ExchangeRate'));
    return { kind: 'measure', measure, select: this.#members('ConvertedMoney', nodes) } as const;
  }

  #members(type: string, nodes: readonly FieldNode[]) {
    return this.fields(this.object(type), nodes, (name) => ({ kind: 'member', name }) as const);
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
      const args = declared[name]?.args ?? [];
      const given = argumentsOf(node.arguments, args, this.asked.variables);
      return {
        key,
        of: at(
          key,
          () => plan(name, inner, given),
          (id) => placeOfId(args, plainValues(given), id),
        ),
      };
    });
  }

  /** An object type of the graph. */
  object(name: string): GraphQLObjectType {
    const type = this.asked.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`the graph has no object ${name}`);
    return type;
  }
}

/** The language an argument asks for; else the one in force. */
export const localeOf = (given: Arguments, outer: Locale): Locale => namedLocale(given) ?? outer;

/** The language that an argument names, if it does. */
function namedLocale(given: Arguments): Locale | undefined {
  const asked = given.get('locale');
  return asked?.kind === 'leaf' && typeof asked.value === 'string' ? (asked.value.toLowerCase() as Locale) : undefined;
}
