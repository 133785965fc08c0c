import { locales } from '../base/locale.js';
import { itemNamed, isLocalised, type FieldFacts, type ItemFacts } from '../entities/house/facts.js';
import type { Change, Saved } from './change.js';
import type { Desk } from './desk.js';
import { readChange } from './read-change.js';
import { refuse } from './refuse.js';
import { inTransaction, type Work } from './transaction.js';
import { write } from './write.js';

/** An item and the revision whose content it gets back. */
export interface Earlier {
  readonly item: string;
  readonly id: string;
  readonly revision: number;
}

/** Saves items as they were at an earlier revision, as a new one. How much may be known of them outside is not taken back: it has a verb of its own. */
export function restore(desk: Desk, earlier: readonly Earlier[]): Promise<Saved[]> {
  return inTransaction(desk, { verb: 'restore', needs: ['DRAFT', 'TRANSLATE'] }, async (work) => {
    const changes = await Promise.all(earlier.map((one, index) => changeBack(work, one, index)));
    return write(
      work,
      changes.map((change, index) => readChange(change, index, true)),
    );
  });
}

async function changeBack({ run }: Work, { item: name, id, revision }: Earlier, index: number): Promise<Change> {
  const item = itemNamed(name);
  const [row] = await run('select content from desk.revision where item_id = $1 and number = $2 and item = $3', [id, revision, name]);
  if (!row) return refuse({ item: name, index }, `${id} has no revision ${revision}`, 'ITEM_NOT_FOUND');
  const content = row.content as Record<string, unknown>;
  return { item: name, id, fields: { ...fieldsOf(item, content), ...(item.localised && { originalLocale: content.originalLocale }) } };
}

const fieldsOf = (item: ItemFacts, content: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    item.fields
      .filter((field) => field.name !== 'updatedAt' && field.name !== 'exposure')
      .map((field) => [field.name, valueBack(field, content[field.name] ?? null)]),
  );

/** A value of a revision as a change gives it. */
function valueBack(field: FieldFacts, value: unknown): unknown {
  if (field.kind === 'many') return ((value as string[] | null) ?? []).map((id) => ({ id }));
  // A language that has been written since is cleared, and one that a change leaves away would stay.
  if (isLocalised(field)) return { ...Object.fromEntries(locales.map((locale) => [locale, null])), ...(value as object | null) };
  return field.kind === 'one' && value !== null ? { id: value } : value;
}
