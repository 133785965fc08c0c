import { joinSql, name, sql, typeSql } from '../base/sql.js';
import { randomUUID } from 'node:crypto';
import { ReseauError } from '../base/errors.js';
import { columnsOf, naturalColumnsOf, tableOf } from '../entities/house/columns.js';
import { fieldNamed, relationsOf, targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import { classOf, contentOf, type Entity } from './entity.js';
import type { CheckedChange } from './read-change.js';
import type { Reference } from './read-value.js';
import { refuse, type Refusals } from './refuse.js';
import type { Registry } from './registry.js';
import type { Work } from './transaction.js';

/** A change and the item that it is about. */
export interface Target {
  readonly given: CheckedChange;
  readonly entity: Entity;
  readonly isNew: boolean;
  /** What it said before; nothing if it is new. */
  readonly before: Readonly<Record<string, unknown>>;
  /** The revision that a late save was made from, where it may be laid over the newest. */
  readonly madeFrom?: number;
}

/**
 * Finds the items that changes of one kind are about, relations loaded, and makes those that there are not
 * yet.
 */
export async function identify(
  { em, run }: Work,
  { item, changes }: { readonly item: ItemMetadata; readonly changes: readonly CheckedChange[] },
  registry: Registry,
  refusals: Refusals,
): Promise<Target[]> {
  const named = each(
    changes.map((one) => ({ one })),
    refusals,
    ({ one }) => ({ one, key: naturalKeyOf(one, registry) }),
  );
  const found = await findByNaturalKey(
    run,
    item,
    named.map(({ key }) => key),
  );
  const first = new Map<string, number>();
  const identified = each(
    named.map((one, index) => ({ ...one, found: found.get(index) })),
    refusals,
    ({ one, key, found: id }) => {
      if (one.id === undefined && !key && !lacksKey(one))
        refuse(one.place, { rule: 'KEY', text: `needs an id, or ${item.natural.join(' and ')}` });
      if (id !== undefined && (one.isNew ? one.id === undefined : one.id !== undefined && one.id !== id))
        refuse(
          { ...one.place, field: item.natural[0] },
          `another ${item.name} has this already`,
          'ITEM_TAKEN',
        );
      const same = one.id ?? id ?? key ?? `new ${one.place.index}`;
      if (first.has(same))
        refuse(
          one.place,
          `the same item stands at ${first.get(same)} and at ${one.place.index} of this save`,
        );
      first.set(same, one.place.index);
      return { one, id: one.id ?? id };
    },
  );
  const known = identified.map(({ id }) => id).filter((id) => id !== undefined);
  const entities = known.length
    ? await em.find(
        classOf(item),
        { id: { $in: known } },
        { populate: relationsOf(item).map((field) => field.name) },
      )
    : [];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return each(identified, refusals, ({ one, id }) => {
    const old = byId.get(id ?? '');
    const revision = old?.revision ?? 0;
    const madeFrom = madeFromOf(one, revision);
    if (one.expectedRevision !== undefined && one.expectedRevision !== revision && !madeFrom) {
      if (!old) refuse(one.place, 'is not on the desk', 'ITEM_NOT_FOUND');
      throw new ReseauError(
        'CONFLICT',
        `${item.name}: is at revision ${revision}, not ${one.expectedRevision}`,
        {
          extensions: { ...one.place, id: old.id, expectedRevision: one.expectedRevision },
        },
      );
    }
    const entity =
      old ??
      em.create(
        classOf(item),
        { id: id ?? one.newId ?? randomUUID(), revision: 0, ...(item.localised && { staleLocales: [] }) },
        { partial: true, persist: true },
      );
    return {
      given: one,
      entity,
      isNew: !old,
      before: old ? contentOf(item, old) : {},
      ...(madeFrom !== undefined && { madeFrom }),
    };
  });
}

/** The revision that a late save was made from, where it may be laid over the newest. */
const madeFromOf = ({ merges, expectedRevision }: CheckedChange, newest: number): number | undefined =>
  merges && expectedRevision !== undefined && expectedRevision > 0 && expectedRevision < newest
    ? expectedRevision
    : undefined;

/** True where the key is what is wrong with a change: that has been said. */
const lacksKey = ({ item, faults }: CheckedChange): boolean =>
  faults.some(({ extensions: { field } }) => item.natural.some((one) => one === field));

/** What `work` makes of each change that is not refused. */
function each<T extends { readonly one: CheckedChange }, R>(
  list: readonly T[],
  refusals: Refusals,
  work: (one: T) => R,
): R[] {
  return list.flatMap((it) => {
    const made = refusals.try(it.one.place.index, () => work(it));
    return made === undefined ? [] : [made];
  });
}

/** The natural key that a change gives, as one text; nothing when it gives only a part of one. */
function naturalKeyOf({ item, values, place }: CheckedChange, registry: Registry): string | undefined {
  const parts = item.natural.map((field) => {
    const facts = fieldNamed(item, field);
    const value = values.get(facts);
    if (value === undefined) return facts.optional ? null : undefined;
    if (facts.kind === 'partialDay' && value !== null) return (value as { value: string }).value;
    return facts.kind === 'one' && value !== null
      ? registry.get(targetOf(facts), value as Reference, { ...place, field }).id
      : value;
  });
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

/** Which of the keys an item of the desk has: position to id. */
async function findByNaturalKey(
  run: Work['run'],
  item: ItemMetadata,
  keys: readonly (string | undefined)[],
): Promise<Map<number, string>> {
  const asked = keys.flatMap((key, index) =>
    key === undefined ? [] : [{ index, parts: JSON.parse(key) as unknown[] }],
  );
  if (asked.length === 0) return new Map();
  const types = item.natural.map((field) => columnsOf(fieldNamed(item, field))[0]);
  const lists = types.map((column, position) => sql`$${position + 2}::${typeSql(column?.type ?? 'text')}[]`);
  // Written so that the index of the key is used: `is not distinct from` would not.
  const tests = naturalColumnsOf(item).map(
    (column, position) =>
      sql`(d.${name(column)} = k.c${position}${types[position]?.nullable ? sql` or d.${name(column)} is null and k.c${position} is null` : sql``})`,
  );
  const rows = await run(
    sql`select k.place, d.id from unnest($1::int[], ${joinSql(lists)}) k(place, ${joinSql(types.map((_, position) => sql`c${position}`))}) join desk.${name(tableOf(item))} d on ${joinSql(tests, ' and ')}`,
    [asked.map((one) => one.index), ...types.map((_, position) => asked.map((one) => one.parts[position]))],
  );
  return new Map(rows.map((row) => [Number(row.place), String(row.id)]));
}
