import { parse } from 'csv-parse/sync';
import { unguarded } from '../../base/csv.js';
import { ReseauError } from '../../base/errors.js';
import { isLocale, type Locale } from '../../base/locale.js';
import { items } from '../../entities/entities.js';
import { fieldNamed, itemNamed } from '../../entities/house/metadata.js';
import { readId, writeId } from '../../entities/house/identity.js';
import type { Change } from '../change.js';
import type { Desk } from '../desk.js';
import { saveEach } from '../save-each.js';
import { isBlank } from '../text.js';
import { inTransaction } from '../transaction.js';
import { sheetColumns, translating, workOn, type TranslationTask } from './sheet.js';
import { unitsToValue } from './units.js';

/** A line, or an item, of a sheet that was not taken. */
interface Untaken {
  /** The id of the item, as the sheet has it. */
  readonly id: string;
  readonly field?: string;
  readonly reason: string;
}

export interface Taken {
  readonly saved: number;
  readonly unchanged: number;
  readonly rejected: readonly Untaken[];
}

type Cells = Readonly<Record<(typeof sheetColumns)[number], string>>;

/**
 * Saves what a translator has filled in, item by item, as drafts. What is empty is left as it is; a text
 * whose source has changed since the sheet was made is not taken, for it translates something else. One that
 * cannot be taken stops no other. Throws REQUEST_INVALID for what is no such sheet.
 */
export async function takeSheet(desk: Desk, csv: string): Promise<Taken> {
  const rejected: Untaken[] = [];
  const changes = await inTransaction(desk, translating, async (asking) => {
    const made: Change[] = [];
    for (const lines of Map.groupBy(linesOf(csv), ({ kind, id, to }) => `${kind} ${id} ${to}`).values()) {
      const [{ kind, id, to }] = lines as [Cells, ...Cells[]];
      try {
        const item = items.find((one) => one.name === kind && one.localised);
        if (!item || !isLocale(to))
          throw new ReseauError('ITEM_NOT_FOUND', 'there is no such kind of item, or no such language');
        const change = changeOf(await workOn(asking, kind, readId(id, [item]).uuid, to), lines, to, rejected);
        if (change) made.push(change);
      } catch (reason) {
        if (!(reason instanceof ReseauError) || reason.code.startsWith('DATABASE_')) throw reason;
        rejected.push({ id: id.slice(0, 60), reason: reason.message });
      }
    }
    return made;
  });
  const outcomes = await saveEach(desk, changes);
  const count = (wanted: string): number =>
    outcomes.filter((one) => !(one instanceof ReseauError) && one.outcome === wanted).length;
  for (const [index, one] of outcomes.entries())
    if (one instanceof ReseauError) rejected.push({ id: idOf(changes[index]), reason: one.message });
  return { saved: count('updated'), unchanged: count('unchanged'), rejected };
}

const idOf = (change: Change | undefined): string =>
  change?.id === undefined ? '' : writeId(itemNamed(change.item), change.id);

function linesOf(csv: string): Cells[] {
  try {
    const rows = parse(csv, {
      columns: true,
      bom: true,
      delimiter: [',', ';', '\t'],
      skip_empty_lines: true,
      relax_column_count: false,
    });
    const lacking = sheetColumns.find((column) =>
      rows.some((row) => typeof (row as Record<string, unknown>)[column] !== 'string'),
    );
    if (lacking) throw new Error(`it has no column ${lacking}`);
    return rows as Cells[];
  } catch (reason) {
    throw new ReseauError(
      'REQUEST_INVALID',
      `This is no sheet of translations: ${(reason as Error).message.slice(0, 200)}.`,
    );
  }
}

/** What the lines of one item change of it; nothing where none of them is filled in or can be taken. */
function changeOf(
  task: TranslationTask,
  lines: readonly Cells[],
  to: Locale,
  rejected: Untaken[],
): Change | undefined {
  const { item, id, revision } = task;
  const fields: Record<string, unknown> = {};
  for (const [field, some] of Map.groupBy(lines, (line) => line.field)) {
    const filled = some.map(({ part, target }) => [part, unguarded(target)] as const);
    const given = new Map(filled.filter(([, text]) => !isBlank(text)));
    if (given.size === 0) continue;
    const value = valueFrom(task, field, given, some);
    if (typeof value === 'string')
      rejected.push({ id: writeId(item, id), field: field.slice(0, 60), reason: value });
    else fields[field] = { [to]: value.value };
  }
  return Object.keys(fields).length > 0
    ? { item: item.name, id, expectedRevision: revision, fields }
    : undefined;
}

/** The value of a field in the language of the translation, or why there is none. */
function valueFrom(
  { item, units }: TranslationTask,
  field: string,
  given: ReadonlyMap<string, string>,
  lines: readonly Cells[],
): { readonly value: unknown } | string {
  const own = units.filter((unit) => unit.field === field);
  if (own.length === 0) return 'this field has no such text now';
  const moved = lines.find(
    (line) => own.find(({ part }) => part === line.part)?.source !== unguarded(line.source),
  );
  if (moved) return 'its source has changed since the sheet was made';
  const texts = new Map(own.map(({ part, target }) => [part, given.get(part) ?? target]));
  const value = unitsToValue(
    fieldNamed(item, field),
    own.map(({ part }) => part),
    texts,
  );
  return value === undefined ? `all ${own.length} texts of this field are needed` : { value };
}
