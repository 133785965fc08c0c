import { isObjectType, isUnionType, type FieldNode } from 'graphql';
import { snake } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import { searchedBy } from '../windows/search.js';
import { checked } from './checked.js';
import { contextWith, readCursor } from './cursor.js';
import { isNull, type Argument } from './arguments.js';
import { sizeOf } from './list.js';
import type { HitSelection, SearchPlan, Seek } from './plan.js';
import type { Slot } from './slot.js';
import { localeOf, type Arguments, type FieldRequest, type Planner } from './planner.js';

/** The items that an audience can search. */
export const searchable = (asked: Pick<FieldRequest, 'audience' | 'items'>): readonly ItemMetadata[] =>
  asked.items.filter((item) => searchedBy(asked.audience, item).length > 0);

/** What stands for a kind in the graph's enum. */
export const kindNameOf = (item: ItemMetadata): string => snake(item.name).replace(/^_/, '').toUpperCase();

/** Plans a search as its arguments describe it. */
export function searchPlan(asked: FieldRequest, planner: Planner, given: Arguments, nodes: readonly FieldNode[]): SearchPlan {
  const locale = localeOf(given, asked.locale);
  const text = given.get('text') as Argument & { kind: 'leaf' };
  const slot = { kind: 'search', origin: text.origin } as const;
  checked(slot, text.value, asked.items);
  const kinds = kindsOf(asked, given.get('kinds'));
  const context = `${asked.audience}|search|${locale}|${kinds.map((item) => item.name).join(',')}`;
  const select = planner.fields(planner.object('SearchConnection'), nodes, (name, inner): SearchPlan['select'][number]['of'] => {
    if (name === 'nodes') return { kind: 'nodes', select: hitOf(asked, planner, inner, locale) };
    if (name === 'pageInfo')
      return {
        kind: 'pageInfo',
        select: planner.fields(planner.object('PageInfo'), inner, (part) => ({
          kind: part as 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor',
        })),
      };
    return {
      kind: 'edges',
      select: planner.fields(planner.object('SearchEdge'), inner, (part, deeper) =>
        part === 'cursor' ? ({ kind: 'cursor' } as const) : ({ kind: 'node', select: hitOf(asked, planner, deeper, locale) } as const),
      ),
    };
  });
  return {
    kind: 'search',
    text: slot,
    locale,
    kinds: kinds.map((item) => ({ item, fields: searchedBy(asked.audience, item) })),
    size: sizeOf('first', given) ?? usualHits,
    after: seekOf(given.get('after'), context, text, asked.cursorKey),
    context,
    select,
  };
}

const usualHits = 20;

function kindsOf(asked: FieldRequest, given: Argument | undefined): readonly ItemMetadata[] {
  const all = searchable(asked);
  if (given?.kind !== 'leaf' || !Array.isArray(given.value) || given.value.length === 0) return all;
  const names = given.value as string[];
  return all.filter((item) => names.includes(kindNameOf(item)));
}

function hitOf(asked: FieldRequest, planner: Planner, nodes: readonly FieldNode[], locale: SearchPlan['locale']): HitSelection {
  return planner.fields(planner.object('SearchHit'), nodes, (name, inner): HitSelection[number]['of'] => {
    if (name !== 'item') return { kind: name as 'rank' | 'headline' | 'excerpt' };
    const union = asked.schema.getType('SearchItem');
    const types = isUnionType(union) ? asked.schema.getPossibleTypes(union).filter(isObjectType) : [];
    const items = asked.items.filter((item) => types.some((type) => type.name === item.name));
    return { kind: 'item', of: new Map(items.map((item) => [item, planner.item(item, inner, locale, 3)])) };
  });
}

function seekOf(given: Argument | undefined, context: string, text: Argument & { kind: 'leaf' }, key: string): Seek | undefined {
  if (given?.kind !== 'leaf' || isNull(given)) return undefined;
  readCursor(given.value, contextWith(context, text.value), key);
  const slot = (part: number): Slot => ({ kind: 'cursor', origin: given.origin, context, beside: text.origin, part });
  return { keys: [slot(0), slot(1)], nulls: [false, false], id: slot(2) };
}
