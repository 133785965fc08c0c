import { decode } from '../base/decode.js';
import { locales } from '../base/locale.js';
import { itemNamed, isLocalised, type FieldMetadata } from '../entities/house/metadata.js';
import type { Change, Saved } from './change.js';
import type { Desk } from './desk.js';
import { readChange } from './read-change.js';
import { heldTo, readingsOf, readsField, type ReadExtent } from './reading.js';
import { refuse } from './refuse.js';
import { inTransaction, type Work } from './transaction.js';
import { write } from './write.js';

/** An item and the revision whose content it gets back. */
export interface Earlier {
  readonly item: string;
  readonly id: string;
  readonly revision: number;
}

/**
 * Saves items as they were at an earlier revision, as a new one, as far as the caller reads them: fields,
 * languages and related items that the caller does not read stay as they are. How much may be known of items
 * outside is not taken back: it has a verb of its own. Throws ITEM_NOT_FOUND.
 */
export function restore(desk: Desk, earlier: readonly Earlier[]): Promise<Saved[]> {
  return inTransaction(desk, { verb: 'restore', needs: ['DRAFT', 'TRANSLATE'] }, async (work) => {
    const changes: Change[] = [];
    for (const [index, one] of earlier.entries()) changes.push(await changeBack(work, one, index));
    return write(
      work,
      changes.map((change, index) => readChange(change, index, true)),
    );
  });
}

type Content = Readonly<Record<string, unknown>>;

/** The change by which an item says again what it said, as far as the caller reads it. Throws ITEM_NOT_FOUND. */
export async function changeBack(
  work: Work,
  { item: name, id, revision }: Earlier,
  index: number,
): Promise<Change> {
  const item = itemNamed(name);
  const reading = (await readingsOf(work, item, [id])).get(id);
  if (!reading) return refuse({ item: name, index }, `${id} is not on the desk`, 'ITEM_NOT_FOUND');
  const [row] = await work.run(
    `select r.content, (select n.content from desk.revision n where n.item_id = r.item_id and n.item = r.item order by n.number desc limit 1) as newest
from desk.revision r where r.item_id = $1 and r.number = $2 and r.item = $3`,
    [id, revision, name],
  );
  if (!row) return refuse({ item: name, index }, `${id} has no revision ${revision}`, 'ITEM_NOT_FOUND');
  const all = [decode.object(row.content), decode.object(row.newest)] as const;
  const [old, newest] = await heldTo(work, item, reading, all);
  const fields: readonly (readonly [string, unknown])[] = item.fields
    .filter((field) => field.name !== 'savedAt' && field.name !== 'exposure' && readsField(reading, field))
    // What a relation leads to now stays where its earlier end is not read, and where there was none as far
    // as they see: none is seen now either.
    .filter(
      ({ kind, name: one }) =>
        kind !== 'one' ||
        !(isHidden(one, all[0], old) || (isNone(old[one]) && isHidden(one, all[1], newest))),
    )
    .map((field) => [field.name, valueBack(field, old[field.name] ?? noneOf(field), reading)]);
  const first = item.localised && reading.whole ? { originalLocale: old.originalLocale } : {};
  return { item: name, id, fields: { ...Object.fromEntries(fields), ...first } };
}

/** The value of a field that a revision does not know: it is younger than the revision. */
const noneOf = ({ kind, optional }: FieldMetadata): unknown => (kind === 'flag' && !optional ? false : null);

const isNone = (value: unknown): boolean => value === null || value === undefined;

const isHidden = (field: string, whole: Content, held: Content): boolean =>
  isNone(held[field]) && !isNone(whole[field]);

/** A value of a revision as a change gives it. */
function valueBack(field: FieldMetadata, value: unknown, { whole, locales: read }: ReadExtent): unknown {
  if (field.kind === 'many') return ((value as string[] | null) ?? []).map((id) => ({ id }));
  // A language that has been written since is cleared, and one that a change leaves away would stay.
  if (isLocalised(field))
    return {
      ...Object.fromEntries((whole ? locales : read).map((locale) => [locale, null])),
      ...(value as object | null),
    };
  return field.kind === 'one' && value !== null ? { id: value } : value;
}
