import { sql } from 'kysely';
import { snake, tableOf } from '../entities/house/columns.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import type { Desk } from '../operations/desk.js';
import { queryDesk } from './query-desk.js';

/** What a text is called by when nobody knows its key. */
const nameFields = ['name', 'title', 'label', 'acronym'];

/** Two spellings of one name: case, accents and blanks do not matter. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The names of what there is, so that a file may say Mexique where the graph says MX. A name that two items
 * have is no name.
 */
export class NameIndex {
  readonly #keys = new Map<ItemMetadata, ReadonlyMap<string, string | null>>();

  /** Learns the names of all that these relations lead to. */
  async learn(desk: Desk, relations: readonly FieldMetadata[]): Promise<void> {
    for (const item of new Set(relations.map(targetOf))) {
      const [natural, ...others] = item.natural.map((name) =>
        item.fields.find((field) => field.name === name),
      );
      if (natural?.kind === 'text' && others.length === 0)
        this.#keys.set(item, await namesOf(desk, item, natural));
    }
  }

  /**
   * The natural key that a cell means: the one that it is, or that of the only item with this name. What is
   * not known stays as it is, to be refused by the verb.
   */
  keyOf(relation: FieldMetadata, text: string): string {
    const keys = this.#keys.get(targetOf(relation));
    return keys?.get(` ${text}`) ?? keys?.get(folded(text)) ?? text;
  }
}

async function namesOf(
  desk: Desk,
  item: ItemMetadata,
  natural: FieldMetadata,
): Promise<Map<string, string | null>> {
  const named = item.fields.filter((field) => nameFields.includes(field.name) || field.unique);
  const rows = await queryDesk<{ key: string; names: unknown[] }>(
    desk,
    sql`select ${sql.ref(snake(natural.name))} as key, json_build_array(${sql.join([sql`null`, ...named.map((field) => sql.ref(snake(field.name)))])}) as names from ${sql.id('desk', tableOf(item))}`,
  );
  const keys = new Map<string, string | null>();
  for (const { key, names } of rows) {
    keys.set(` ${key}`, key);
    for (const name of new Set(names.flatMap(textsIn).map(folded)))
      keys.set(name, keys.has(name) && keys.get(name) !== key ? null : key);
  }
  return keys;
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
