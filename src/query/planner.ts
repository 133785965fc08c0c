import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import type { Locale } from '../base/locale.js';
import {
  fieldNamed,
  targetOf,
  type Composed,
  type Computed,
  type FieldMetadata,
  type ItemMetadata,
} from '../entities/house/metadata.js';
import { namesFor, seesField } from '../windows/window-columns.js';
import { collect, type SelectionContext } from './collect.js';
import { argumentsOf, isNull, type Argument } from './arguments.js';
import { planOf, type FieldPlan } from './field-plan.js';
import { groupsPlan } from './groups.js';
import { listPlan } from './list.js';
import { converted, refuseGroup, shownMeasure, summedAcross, type InCommon } from './measure.js';
import { datesAsked, totalsAsked } from './pair-figures.js';
import { itemOf, type GroupKey, type MeasureName } from './measures.js';
import type { Condition, RowsOf } from './condition.js';
import type {
  GroupPart,
  GroupsPlan,
  ListPart,
  ListPlan,
  Part,
  Selected,
  Selection,
  Typename,
} from './plan.js';
import { typeKey } from './root.js';
import { SlotList, type ArgumentScope, type Leaf } from './slot-list.js';

/** A request as the planner sees it. */
export interface FieldRequest extends SelectionContext {
  readonly audience: Audience;
  readonly items: readonly ItemMetadata[];
  /** The object types of the items. */
  readonly types: ReadonlyMap<ItemMetadata, GraphQLObjectType>;
  readonly locale: Locale;
  /**
   * True where the operation names the language: ids then carry it, so that clients that keep items by their
   * ids keep languages apart.
   */
  readonly namesLanguage?: boolean;
  /** True on the path through graphql-js, which must tell the types of an interface apart. */
  readonly named?: boolean;
}

const maxDepth = 15;

export type Arguments = ReadonlyMap<string, Argument>;

/**
 * A field as a document asks for it: what it reads, its object type where it has one, all places in which it
 * is asked for, its arguments.
 */
export interface AskedField {
  readonly plan: FieldPlan;
  readonly type: GraphQLObjectType | undefined;
  readonly nodes: readonly FieldNode[];
  readonly given: Arguments;
}

/** Rows of an item that a list holds. */
interface RowsOfItem {
  readonly item: ItemMetadata;
  readonly rows: RowsOf;
}

/** The refusal of a plan that stands where it cannot: `requirePlans` finds it when the graph is built. */
export const misplaced = ({ kind }: FieldPlan): Error => new Error(`the plan ${kind} does not belong here`);

/** Plans what is read below the root: rows, their parts, and lists of them. */
export class Planner {
  constructor(
    private readonly asked: FieldRequest,
    /** The values that are taken from the request. */
    readonly slots = new SlotList(),
  ) {}

  /** The planner of what stands below a field that names the language, or does not. */
  naming(isNamed: boolean): Planner {
    return !isNamed || this.asked.namesLanguage
      ? this
      : new Planner({ ...this.asked, namesLanguage: true }, this.slots);
  }

  /** What is read from a row of an item. */
  item(item: ItemMetadata, nodes: readonly FieldNode[], locale: Locale, depth: number): Selection {
    if (depth > maxDepth)
      throw new ReseauError('DOCUMENT_TOO_LARGE', `The operation is nested deeper than ${maxDepth} levels.`);
    const type = this.asked.types.get(item);
    const select = this.fields(type, nodes, (field) => this.#part(item, field, locale, depth));
    return this.asked.named && type
      ? [{ key: typeKey, of: { kind: 'typename', name: type.name } }, ...select]
      : select;
  }

  #part(item: ItemMetadata, field: AskedField, locale: Locale, depth: number): Part {
    const { plan, nodes, given } = field;
    switch (plan.kind) {
      case 'id':
        return { kind: 'id', item, language: this.asked.namesLanguage ? locale : undefined };
      case 'label':
        return {
          kind: 'firstText',
          fields: namesFor(this.asked.audience, item),
          locale: localeOf(given, locale),
        };
      case 'seo':
        return this.naming(namesLocale(given)).#seo(item, field, localeOf(given, locale), depth + 1);
      case 'path':
        return { kind: 'path', item, locale: localeOf(given, locale) };
      case 'localisation':
        return { kind: 'localisation', locale, select: this.members(field) };
      case 'alternates':
        return { kind: 'alternates', item, select: this.members(field) };
      case 'toMany':
        return this.naming(namesLocale(given)).list({ ...plan, fixed: [] }, field, locale, depth + 1);
      case 'composed':
        return this.#composed(item, plan.composed, given, localeOf(given, locale));
      case 'computed':
        return this.#computed(item, plan.computed, given, locale);
      case 'toOne':
        return this.#one(plan.field, nodes, locale, depth + 1);
      case 'target':
        return { kind: 'target', of: plan.fields.map((one) => this.#one(one, nodes, locale, depth + 1)) };
      case 'rich':
        return {
          kind: 'rich',
          field: plan.field,
          locale: localeOf(given, locale),
          select: this.members(field),
        };
      case 'field': {
        const value = { kind: 'field', field: plan.field, locale: localeOf(given, locale) } as const;
        return field.type ? { ...value, select: this.members(field) } : value;
      }
      default:
        throw misplaced(plan);
    }
  }

  #one(
    field: FieldMetadata,
    nodes: readonly FieldNode[],
    locale: Locale,
    depth: number,
  ): Extract<Part, { kind: 'one' }> {
    const item = targetOf(field);
    return { kind: 'one', field, item, select: this.item(item, nodes, locale, depth) };
  }

  /** What editors say of a page, and where they say nothing, what follows from its item. */
  #seo(item: ItemMetadata, field: AskedField, locale: Locale, depth: number): Part {
    const { audience } = this.asked;
    const visible = (...names: (string | undefined)[]): readonly FieldMetadata[] =>
      item.fields.filter((one) => names.includes(one.name) && seesField(audience, one));
    const texts = (own: string, ...derived: readonly FieldMetadata[]): Part => ({
      kind: 'firstText',
      fields: [...visible(own), ...derived],
      locale,
    });
    const select = this.below(field, ({ plan, nodes }): Part => {
      if (plan.kind === 'seoImage') {
        // The editors' own first.
        const fields = [...visible('seoImage'), ...visible(item.pictured)];
        const target = targetOf(fieldNamed(item, 'seoImage'));
        return { kind: 'firstOne', fields, item: target, select: this.item(target, nodes, locale, depth) };
      }
      if (plan.kind !== 'seoPart') throw misplaced(plan);
      if (plan.part === 'title') return texts('seoTitle', ...namesFor(audience, item));
      if (plan.part === 'description') return texts('seoDescription', ...visible(item.described));
      return { kind: 'isTrue', field: fieldNamed(item, 'noIndex') };
    });
    return { kind: 'object', select };
  }

  #composed(item: ItemMetadata, composed: Composed, given: Arguments, locale: Locale): Part {
    const slot = this.slots.id(given.get(composed.argument) as Leaf, targetOf(fieldNamed(item, composed.to)));
    return { kind: 'composed', item, composed, locale, slot };
  }

  #computed(item: ItemMetadata, computed: Computed, given: Arguments, locale: Locale): Part {
    const values = computed.arguments.map((one) => {
      const leaf = given.get(one.name) as Leaf | undefined;
      const isGiven = leaf !== undefined && !isNull(leaf);
      if ('values' in one) return isGiven ? String(leaf.value) : one.default;
      return isGiven ? this.slots.ranged(leaf, one.range) : null;
    });
    return { kind: 'computed', computed, item, locale, values };
  }

  /** A page of a list. */
  list(
    { item, rows, fixed }: RowsOfItem & { readonly fixed: readonly Condition[] },
    field: AskedField,
    outer: Locale,
    depth: number,
  ): ListPlan {
    const locale = localeOf(field.given, outer);
    const frame = listPlan(this.asked.audience, this.#scope(item, locale), { rows, fixed }, field.given);
    const select = this.below(field, (part): ListPart => {
      switch (part.plan.kind) {
        case 'groups':
          return this.groups({ item, rows, where: frame.where }, part, locale, depth + 1);
        case 'nodes':
          return { kind: 'nodes', select: this.item(item, part.nodes, locale, depth + 1) };
        case 'totalCount':
          return { kind: 'totalCount' };
        case 'pageInfo':
          return this.pageInfo(part);
        case 'edges':
          return { kind: 'edges', select: this.#edges(item, part, locale, depth + 2) };
        default:
          throw misplaced(part.plan);
      }
    });
    return { ...frame, select };
  }

  #edges(
    item: ItemMetadata,
    field: AskedField,
    locale: Locale,
    depth: number,
  ): Extract<ListPart, { kind: 'edges' }>['select'] {
    return this.below(field, ({ plan, nodes }) => {
      if (plan.kind === 'cursor') return { kind: 'cursor' } as const;
      if (plan.kind === 'node')
        return { kind: 'node', select: this.item(item, nodes, locale, depth) } as const;
      throw misplaced(plan);
    });
  }

  /** Where the page of a list stands in it. */
  pageInfo(field: AskedField): Extract<ListPart, { kind: 'pageInfo' }> {
    const select = this.below(field, ({ plan }) => {
      if (plan.kind === 'page') return { kind: plan.part };
      throw misplaced(plan);
    });
    return { kind: 'pageInfo', select };
  }

  /** Items in groups. `where` is what they must meet beside the filter among the arguments. */
  groups(
    { item, rows, where }: RowsOfItem & { readonly where: Condition | undefined },
    field: AskedField,
    locale: Locale,
    depth: number,
  ): GroupsPlan {
    const frame = groupsPlan(this.asked.audience, this.#scope(item, locale), { rows, where }, field.given);
    const select = this.below(field, (part): GroupPart => {
      switch (part.plan.kind) {
        case 'count':
          return { kind: 'count' };
        case 'key':
          return { kind: 'key', select: this.#key(frame.keys, part, locale, depth + 1) };
        case 'measures': {
          const { measure } = part.plan;
          return {
            kind: 'measures',
            select: this.below(part, (figure) =>
              this.#figure(measure, figure, this.#scope(item, locale), frame),
            ),
          };
        }
        case 'days':
          return { kind: 'days', ...datesAsked(item, part.given), select: this.members(part) };
        case 'ratio':
          return { kind: 'ratio', ...totalsAsked(item, part.given, frame), locale };
        case 'acrossGroups':
          return { kind: 'acrossGroups', how: part.plan.how, select: this.#across(part, frame) };
        default:
          throw misplaced(part.plan);
      }
    });
    return { ...frame, select };
  }

  /** What is summed up across all groups. */
  #across(field: AskedField, common: InCommon) {
    return this.below(field, ({ plan }) => {
      if (plan.kind !== 'acrossGroupsOf') throw misplaced(plan);
      return { kind: plan.kind, field: plan.field && summedAcross(plan.field, common) } as const;
    });
  }

  #key(
    keys: readonly GroupKey[],
    field: AskedField,
    locale: Locale,
    depth: number,
  ): Extract<GroupPart, { kind: 'key' }>['select'] {
    return this.below(field, (part) => {
      const { plan, nodes } = part;
      if (plan.kind !== 'keyValue') throw misplaced(plan);
      const { name } = plan.key;
      const place = keys.findIndex((key) => key.name === name);
      const key = keys[place];
      if (!key) return refuseGroup(`The key ${name} is selected, but not in groupBy.`);
      const target = itemOf(key);
      return {
        kind: 'place',
        place,
        select: target ? this.item(target, nodes, locale, depth) : [],
        members: key.of === 'band' ? this.members(part) : [],
      } as const;
    });
  }

  #figure(kind: MeasureName, field: AskedField, scope: ArgumentScope, common: InCommon) {
    const { locale } = scope;
    const { plan, given } = field;
    const select = field.type ? this.members(field) : [];
    if (plan.kind === 'figure')
      return {
        kind: 'measure',
        measure: shownMeasure({ kind, field: plan.field, locale }, common),
        select,
      } as const;
    if (plan.kind !== 'converted') throw misplaced(plan);
    const measure = converted(kind, plan, scope, given);
    return { kind: 'measure', measure, select } as const;
  }

  #scope(item: ItemMetadata, locale: Locale): ArgumentScope {
    return { item, locale, slots: this.slots };
  }

  /** What is asked of a small object. */
  members(field: AskedField) {
    return this.below(field, ({ plan }) => {
      if (plan.kind === 'member') return { kind: 'member', name: plan.name } as const;
      throw misplaced(plan);
    });
  }

  /** Walks the fields that are asked of the object that a field leads to. */
  below<T>({ type, nodes }: AskedField, plan: (field: AskedField) => T): readonly Selected<T | Typename>[] {
    return this.fields(type, nodes, plan);
  }

  /** Walks the fields asked of an object; __typename is a constant. */
  fields<T>(
    type: GraphQLObjectType | undefined,
    nodes: readonly FieldNode[],
    plan: (field: AskedField) => T,
  ): readonly Selected<T | Typename>[] {
    if (!type) throw new Error('only an object has fields');
    const declared = type.getFields();
    const sets = nodes.map((node) => node.selectionSet);
    return [...collect(this.asked, type, sets)].map(([key, inner]) => {
      const [node] = inner as readonly [FieldNode, ...FieldNode[]];
      const name = node.name.value;
      if (name === '__typename') return { key, of: { kind: 'typename', name: type.name } };
      const field = declared[name];
      const own = field && planOf(field);
      if (!own) throw new Error(`${type.name}.${name} carries no plan`);
      const given = argumentsOf(node.arguments, field.args, this.asked.variables);
      const named = getNamedType(field.type);
      const asked = { plan: own, type: isObjectType(named) ? named : undefined, nodes: inner, given };
      return {
        key,
        of: this.slots.at(key, () => plan(asked)),
      };
    });
  }
}

/** The language an argument asks for; else the one in force. */
export const localeOf = (given: Arguments, outer: Locale): Locale => namedLocale(given) ?? outer;

/** Whether an argument names a language. */
export const namesLocale = (given: Arguments): boolean => namedLocale(given) !== undefined;

/** The language that an argument names, if it does. */
function namedLocale(given: Arguments): Locale | undefined {
  const asked = given.get('locale');
  return asked?.kind === 'leaf' && typeof asked.value === 'string'
    ? (asked.value.toLowerCase() as Locale)
    : undefined;
}
