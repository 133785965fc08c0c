import type { ReseauError } from '../base/errors.js';
import { locales } from '../base/locale.js';
import { items } from '../entities/entities.js';
import { fieldNamed, type ItemFacts } from '../entities/house/facts.js';
import { writeId } from '../entities/house/identity.js';
import { readingsOf, type Asking } from './reading.js';
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
interface Sentence {
  readonly text: string;
  readonly kind?: string;
}

/** Sentences in which each item is called by its title, or where it has none that whoever asks reads, by its id in the graph. */
export async function withTitles(asking: Asking, sentences: readonly Sentence[]): Promise<string[]> {
  const ids = sentences.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, , id = '']) => id));
  if (ids.length === 0) return sentences.map(({ text }) => text);
  const rows = await asking.run(
    'select distinct on (item_id) item_id as id, item, content from desk.revision where item_id = any ($1::uuid[]) order by item_id, number desc',
    [[...new Set(ids)]],
  );
  const called = new Map<string, { readonly kind: string; readonly title: string | undefined }>();
  for (const [kind, some] of Map.groupBy(rows, (row) => String(row.item))) {
    const item = items.find(({ name }) => name === kind);
    const readings =
      item &&
      (await readingsOf(
        asking,
        item,
        some.map(({ id }) => String(id)),
      ));
    for (const { id, content } of some) {
      const title = item && readings?.get(String(id))?.whole ? titleIn(item, content as Content) : undefined;
      called.set(String(id), { kind, title });
    }
  }
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
export async function tellTitles(asking: Asking, refusal: ReseauError): Promise<void> {
  const all = [...new Set(refusal instanceof RefusedChanges ? [refusal, ...refusal.byIndex.values()] : [refusal])];
  const sentences = await withTitles(
    asking,
    all.map(({ message, extensions: { item } }) => ({ text: message, ...(typeof item === 'string' && { kind: item }) })),
  );
  for (const [index, one] of all.entries()) one.message = sentences[index] ?? one.message;
}
