import { name, sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import type { Locale } from '../../base/locale.js';
import { snake, tableOf } from '../../entities/house/columns.js';
import { itemWhich } from '../../entities/house/metadata.js';
import { readsAll } from '../../windows/profile-reach.js';
import type { Run } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import type { ReadingPerson } from '../reading.js';
import { inTransaction } from '../transaction.js';
import { rememberedOf, type Remembered } from './memory.js';
import { rememberNew } from './remember.js';
import { sentencesOf } from './sentences.js';
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

/** Where a suggestion is from: an earlier translation, the terms of the house, or a machine. */
export const suggestionOrigins = ['MEMORY', 'GLOSSARY', 'MACHINE'] as const;
export type SuggestionOrigin = (typeof suggestionOrigins)[number];

/** One of several translations of a text, or of a part of it. */
export interface Match extends Partial<Pick<Remembered, 'item' | 'id' | 'label' | 'savedAt' | 'score'>> {
  readonly origin: SuggestionOrigin;
  /** The part of the text that it is about: a sentence, a term, or all of it. */
  readonly part: string;
  /** What it is a translation of. */
  readonly source: string;
  readonly text: string;
}

export interface Suggestion extends Omit<Unit, 'target' | 'sourceBefore'> {
  /** What the machine says; empty where none was asked. */
  readonly text: string;
  readonly terms: readonly Term[];
  readonly matches: readonly Match[];
}

/** The translation that is wanted: of an item into a language, from these origins. */
export interface SuggestionWish {
  readonly item: string;
  readonly id: string;
  readonly to: Locale;
  readonly origins: readonly SuggestionOrigin[];
}

const mostTexts = 50;

/**
 * What earlier translations, the terms of the house and a machine suggest for the texts of an item that are missing or
 * stale; nothing of it is saved. The words of the themes are the house's own: it is said where a suggestion of the
 * machine has others. A machine is asked only where it is among the origins. Throws TRANSLATOR_UNAVAILABLE,
 * ITEM_NOT_FOUND, FORBIDDEN.
 */
export async function suggestTranslation(
  desk: Desk,
  { item, id, to, origins }: SuggestionWish,
  translator: Translator | undefined,
): Promise<Suggestion[]> {
  const { from, wanted, glossary, remembered } = await inTransaction(desk, translating, async (asking) => {
    const work = await workOn(asking, item, id, to);
    const texts =
      work.from === to ? [] : work.units.filter(({ state }) => state !== 'DONE').slice(0, mostTexts);
    return {
      from: work.from,
      wanted: texts,
      glossary: await glossaryOf(asking, work.from, to),
      remembered: origins.includes('MEMORY')
        ? await remember(asking.run, texts, { from: work.from, to })
        : [],
    };
  });
  const isAsked = origins.includes('MACHINE');
  if (isAsked && !translator)
    throw new ReseauError(
      'TRANSLATOR_UNAVAILABLE',
      'No machine translates here: RESEAU_TRANSLATOR names none. Leave MACHINE out of the origins.',
    );
  if (wanted.length === 0) return [];
  const sources = wanted.map(({ source }) => source);
  const texts = isAsked && translator ? await translator.translate(sources, from, to) : [];
  return wanted.map(({ field, part, state, source }, index) => {
    const text = texts[index] ?? '';
    const terms = termsIn(glossary, source, text);
    const sentences = sentencesOf(source, from);
    const matches: Match[] = [
      ...remembered
        .filter(({ sentence }) => sentences.includes(sentence))
        .map(({ sentence, ...match }): Match => ({ origin: 'MEMORY', part: sentence, ...match })),
      ...(origins.includes('GLOSSARY')
        ? terms.map((term): Match => ({
            origin: 'GLOSSARY',
            part: term.source,
            source: term.source,
            text: term.target,
          }))
        : []),
      ...(isAsked ? [{ origin: 'MACHINE', part: source, source, text } as const] : []),
    ];
    return { field, part, state, source, text, terms, matches };
  });
}

/** What is remembered of the sentences of texts, also of what was published a moment ago. */
async function remember(
  run: Run,
  units: readonly Unit[],
  languages: { readonly from: Locale; readonly to: Locale },
): Promise<readonly Remembered[]> {
  const sentences = units.flatMap(({ source }) => sentencesOf(source, languages.from));
  if (sentences.length === 0) return [];
  await rememberNew(run);
  return rememberedOf(run, sentences, languages);
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
