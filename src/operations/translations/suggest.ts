import { name, sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import type { Locale } from '../../base/locale.js';
import { snake, tableOf } from '../../entities/house/columns.js';
import { itemWhich } from '../../entities/house/metadata.js';
import { readsAll } from '../../windows/profile-reach.js';
import type { Desk } from '../desk.js';
import type { ReadingPerson } from '../reading.js';
import { inTransaction } from '../transaction.js';
import { translating, workOn } from './sheet.js';
import type { Unit } from './units.js';

/** A machine that translates: whatever it says is a suggestion. */
export interface Translator {
  /** What it is called where its work is shown. */
  readonly name: string;
  /** Texts in the order given. Throws TRANSLATOR_UNAVAILABLE when it does not answer in time. */
  translate(texts: readonly string[], from: Locale, to: Locale): Promise<readonly string[]>;
}

/** How the house calls something, and whether a translation does. */
export interface Term {
  readonly source: string;
  readonly target: string;
  readonly isUsed: boolean;
}

export interface Suggestion extends Omit<Unit, 'target' | 'sourceBefore'> {
  readonly text: string;
  readonly terms: readonly Term[];
}

const mostTexts = 50;

/**
 * What a machine suggests for the texts of an item that are missing or stale; nothing is saved. The words of
 * the themes are the house's own: it is said where a suggestion has others. Throws TRANSLATOR_UNAVAILABLE,
 * ITEM_NOT_FOUND, FORBIDDEN.
 */
export async function suggestTranslation(
  desk: Desk,
  { item, id, to }: { readonly item: string; readonly id: string; readonly to: Locale },
  translator: Translator | undefined,
): Promise<Suggestion[]> {
  const { from, units, glossary } = await inTransaction(desk, translating, async (asking) => {
    const work = await workOn(asking, item, id, to);
    return { ...work, glossary: await glossaryOf(asking, work.from, to) };
  });
  const wanted = from === to ? [] : units.filter(({ state }) => state !== 'DONE').slice(0, mostTexts);
  if (!translator)
    throw new ReseauError(
      'TRANSLATOR_UNAVAILABLE',
      'No machine translates here: RESEAU_TRANSLATOR names none.',
    );
  if (wanted.length === 0) return [];
  const texts = await translator.translate(
    wanted.map(({ source }) => source),
    from,
    to,
  );
  return wanted.map(({ field, part, state, source }, index) => {
    const text = texts[index] ?? '';
    return { field, part, state, source, text, terms: termsIn(glossary, source, text) };
  });
}

/** How the house calls things in two languages. */
export type Glossary = readonly Omit<Term, 'isUsed'>[];

/** The names of the themes in two languages: without the drafts of terms, those that are published. */
export async function glossaryOf({ run, reads }: ReadingPerson, from: Locale, to: Locale): Promise<Glossary> {
  const terms = itemWhich((one) => one.glossary !== undefined);
  const [table, label] = [name(tableOf(terms)), name(snake(terms.glossary ?? ''))];
  const known =
    !reads || readsAll(reads, terms) ? sql`desk.${table} where true` : sql`published.${table} where live`;
  const rows = await run(
    sql`select ${label} ->> $1 as source, ${label} ->> $2 as target from ${known} and ${label} ->> $1 is not null and ${label} ->> $2 is not null`,
    [from, to],
  );
  return decode.rows(rows, { source: decode.text, target: decode.text });
}

/** The terms that a text has, and whether its translation has them. */
export const termsIn = (glossary: Glossary, source: string, translation: string): Term[] =>
  glossary
    .filter((term) => says(source, term.source))
    .map((term) => ({ ...term, isUsed: says(translation, term.target) }));

const says = (text: string, term: string): boolean => text.toLowerCase().includes(term.toLowerCase());
