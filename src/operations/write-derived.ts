import { name, sql } from '../base/sql.js';
import { columnsOf, snake, tableOf } from '../entities/house/columns.js';
import { items } from '../entities/entities.js';
import { fieldNamed, targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import { idsOf } from '../windows/run.js';
import type { Saved } from './change.js';
import { readChange, type CheckedChange } from './read-change.js';
import type { Work } from './transaction.js';
import { write } from './write.js';

/**
 * Writes changes, and the values that follow from them: an item may declare fields of another whose values it
 * decides. That is no change of the other item that somebody would have to be allowed.
 */
export async function writeWithDerived(work: Work, given: readonly CheckedChange[]): Promise<Saved[]> {
  const kinds = items.filter((item) => given.some((one) => one.item === item));
  const earlier = given.flatMap((one) => one.id ?? []);
  return deriveAfter(work, { kinds, ids: earlier }, async () => {
    const saved = await write(work, given);
    return { done: saved, ids: saved.map(({ id }) => id) };
  });
}

/** Items that are about to change, and their kinds. */
interface Changing {
  readonly kinds: readonly ItemMetadata[];
  readonly ids: readonly string[];
}

/**
 * Writes what follows from items that `change` changes: for those that they belonged to before, and those that
 * the `ids` of its answer belong to afterwards.
 */
export async function deriveAfter<T>(
  work: Work,
  { kinds, ids }: Changing,
  change: () => Promise<{ readonly done: T; readonly ids: readonly string[] }>,
): Promise<T> {
  const deriving = kinds.filter((item) => item.derives);
  const before: string[][] = [];
  // One after the other: they share a connection.
  for (const item of deriving) before.push(await ownersOf(work, item, ids));
  const { done, ids: changed } = await change();
  for (const [index, item] of deriving.entries()) {
    const after = await ownersOf(work, item, changed);
    await derive(work, item, [...new Set([...(before[index] ?? []), ...after])]);
  }
  return done;
}

/** The items whose fields follow from these. */
async function ownersOf({ run }: Work, item: ItemMetadata, ids: readonly string[]): Promise<string[]> {
  const column = name(columnsOf(fieldNamed(item, item.derives?.of ?? ''))[0]?.name ?? '');
  return idsOf(
    await run(
      sql`select distinct ${column} as id from desk.${name(tableOf(item))} where id = any ($1::uuid[])`,
      [ids],
    ),
  );
}

/** Writes what follows for these items from those of `item` that refer to them. */
export async function derive(work: Work, item: ItemMetadata, owners: readonly string[]): Promise<void> {
  const { derives } = item;
  if (!derives) return;
  const owner = targetOf(fieldNamed(item, derives.of));
  const rows = await work.run(derives.sql, [owners]);
  const changes = rows.map((row, index) =>
    readChange(
      {
        item: owner.name,
        id: String(row.id),
        fields: Object.fromEntries(derives.fields.map((field) => [field, row[snake(field)]])),
      },
      index,
      true,
    ),
  );
  // The note is about what somebody saved, and not about what follows from it.
  await write({ ...work, note: undefined, allow: () => undefined }, changes);
}
