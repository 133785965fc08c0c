import type { Locale } from '../base/locale.js';
import { snake } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { searchedBy } from '../windows/search.js';
import { namesFor } from '../windows/window-columns.js';
import { isNull, type Argument } from './arguments.js';
import { sizeOf } from './list.js';
import type { HitSelection, SearchedKind, SearchPart, SearchPlan, Seek } from './plan.js';
import type { Slot } from './slot.js';
import type { Leaf, SlotList } from './slot-list.js';
import { localeOf, misplaced, type AskedField, type FieldRequest, type Planner } from './planner.js';

/** The items that an audience can search. */
export const searchable = (asked: Pick<FieldRequest, 'audience' | 'items'>): readonly ItemMetadata[] =>
  asked.items.filter((item) => searchedBy(asked.audience, item).length > 0);

/** What stands for a kind in the graph's enum. */
export const kindNameOf = (item: ItemMetadata): string => snake(item.name).replace(/^_/, '').toUpperCase();

/** Plans a search as its arguments describe it. */
export function searchPlan(asked: FieldRequest, planner: Planner, field: AskedField): SearchPlan {
  const { given } = field;
  const locale = localeOf(given, asked.locale);
  const text = given.get('text') as Leaf;
  const { slots } = planner;
  const [words, signed] = [slots.search(text), slots.value(text)];
  const all = searchable(asked).map((item, place) => ({
    item,
    fields: searchedBy(asked.audience, item),
    names: namesFor(asked.audience, item),
    place,
  }));
  const kinds = kindsOf(all, given.get('kinds'));
  const context = `${asked.audience}|search|${locale}|${kinds.map(({ item }) => item.name).join(',')}`;
  const select = planner.below(field, (part): SearchPart => {
    if (part.plan.kind === 'hits') return { kind: 'nodes', select: hitOf(asked, planner, part, locale) };
    if (part.plan.kind === 'pageInfo') return planner.pageInfo(part);
    if (part.plan.kind === 'totalCount') return { kind: 'totalCount' };
    if (part.plan.kind === 'hitKinds') return { kind: 'kinds', select: planner.members(part) };
    if (part.plan.kind === 'hitEdges')
      return { kind: 'edges', select: edgesOf(asked, planner, part, locale) };
    throw misplaced(part.plan);
  });
  return {
    kind: 'search',
    text: words,
    signed,
    locale,
    kinds,
    counted: select.some(({ of }) => of.kind === 'kinds') ? all : kinds,
    all,
    size: sizeOf('first', given) ?? usualHits,
    after: seekOf(given.get('after'), context, text, slots),
    context,
    select,
  };
}

const usualHits = 20;

function kindsOf(all: readonly SearchedKind[], given: Argument | undefined): readonly SearchedKind[] {
  if (given?.kind !== 'leaf' || !Array.isArray(given.value) || given.value.length === 0) return all;
  const names = given.value as string[];
  return all.filter(({ item }) => names.includes(kindNameOf(item)));
}

function edgesOf(
  asked: FieldRequest,
  planner: Planner,
  field: AskedField,
  locale: Locale,
): Extract<SearchPart, { kind: 'edges' }>['select'] {
  return planner.below(field, (part) => {
    if (part.plan.kind === 'cursor') return { kind: 'cursor' } as const;
    if (part.plan.kind === 'hit')
      return { kind: 'node', select: hitOf(asked, planner, part, locale) } as const;
    throw misplaced(part.plan);
  });
}

function hitOf(asked: FieldRequest, planner: Planner, field: AskedField, locale: Locale): HitSelection {
  return planner.below(field, ({ plan, nodes }): HitSelection[number]['of'] => {
    if (plan.kind === 'hitPart') return { kind: plan.part };
    if (plan.kind !== 'hitItem') throw misplaced(plan);
    return {
      kind: 'item',
      of: new Map(searchable(asked).map((item) => [item, planner.item(item, nodes, locale, 3)])),
    };
  });
}

function seekOf(given: Argument | undefined, context: string, text: Leaf, slots: SlotList): Seek | undefined {
  if (given?.kind !== 'leaf' || isNull(given)) return undefined;
  const keys = slots.cursor(given, context, 3, text.origin);
  return { keys: keys.slice(0, 2), nulls: [false, false], id: keys[2] as Slot };
}
