import type { ReseauError } from '../base/errors.js';
import { locales } from '../base/locale.js';
import { items } from '../entities/entities.js';
import { fieldNamed, type ItemFacts } from '../entities/house/facts.js';
import { writeId } from '../entities/house/identity.js';
import type { Run } from '../windows/run.js';
import { RefusedChanges } from './refuse.js';

type Content = Readonly<Record<string, unknown>>;

// The kind of an item may stand before its id, as operations write it.
const pattern = /(?:\b([A-Z][A-Za-z]+) )?"?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"?/g;

/** What people call an item by: its title or name, in the first language it has one in, else what it is known by. */
function titleIn(item: ItemFacts, content: Content): string | undefined {
  const names = item.fields.filter((field) => field.search === 'A');
  for (const { name } of [...names, ...item.natural.map((one) => fieldNamed(item, one))]) {
    const value = content[name];
    const text =
      typeof value === 'object' && value !== null ? locales.map((locale) => (value as Content)[locale]).find((one) => one != null) : value;
    if (typeof text === 'string' && text.search(pattern) === -1) return text;
  }
  return undefined;
}

/** A sentence about items that names them by their ids in the database, and the kind of those that are not there any more. */
export interface Sentence {
  readonly text: string;
  readonly kind?: string;
}

/** Sentences in which each item is called by its title, or where it has none by its id in the graph. */
export async function withTitles(run: Run, sentences: readonly Sentence[]): Promise<string[]> {
  const ids = sentences.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, , id = '']) => id));
  if (ids.length === 0) return sentences.map(({ text }) => text);
  const rows = await run(
    'select distinct on (item_id) item_id as id, item, content from desk.revision where item_id = any ($1::uuid[]) order by item_id, number desc',
    [[...new Set(ids)]],
  );
  const called = new Map(
    rows.map((row) => {
      const item = items.find(({ name }) => name === row.item);
      const title = item && titleIn(item, row.content as Content);
      return [String(row.id), { kind: String(row.item), title }] as const;
    }),
  );
  return sentences.map(({ text, kind }) =>
    text.replace(pattern, (_, word: string | undefined, id: string) => {
      const known = called.get(id);
      const item = items.find(({ name }) => name === (known?.kind ?? word ?? kind));
      const before = word === undefined || word === item?.name ? '' : `${word} `;
      if (!item) return `${before}it`;
      return `${before}${item.name} ${known?.title === undefined ? writeId(item, id) : `“${known.title.slice(0, 120)}”`}`;
    }),
  );
}

/** Rewords a refusal so that it calls items by their titles. */
export async function tellTitles(run: Run, refusal: ReseauError): Promise<void> {
  const all = [...new Set(refusal instanceof RefusedChanges ? [refusal, ...refusal.byIndex.values()] : [refusal])];
  const sentences = await withTitles(
    run,
    all.map(({ message, extensions: { item } }) => ({ text: message, ...(typeof item === 'string' && { kind: item }) })),
  );
  for (const [index, one] of all.entries()) one.message = sentences[index] ?? one.message;
}
