import { sql } from 'kysely';
import { ReseauError } from '../base/errors.js';
import { snake, tableOf } from '../entities/house/columns.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import type { Desk } from '../operations/desk.js';
import { otherCountryNames, otherUnionNames } from './country-names.js';
import { spokenName, folded } from './folded.js';
import { queryDesk } from './query-desk.js';

/** What a text is called by when nobody knows its key. */
const nameFields = ['name', 'title', 'label', 'acronym', 'otherNames', 'aliases', 'altLabels'];
/** Candidates that a refusal lists. */
const mostCandidates = 5;

/** Names of items of one kind: the keys that each name can mean, its exact keys first. */
class Names {
  readonly #exact = new Map<string, string>();
  readonly #folded = new Map<string, Set<string>>();
  readonly #bare = new Map<string, Set<string>>();

  add(key: string, names: Iterable<string>): void {
    this.#exact.set(key, key);
    this.#exact.set(folded(key), this.#exact.get(folded(key)) ?? key);
    for (const name of names) {
      put(this.#folded, folded(name), key);
      for (const part of namesIn(name)) put(this.#folded, folded(part), key);
      const bare = spokenName(name);
      if (bare !== '') put(this.#bare, bare, key);
    }
  }

  find(text: string): ReadonlySet<string> {
    const exact = this.#exact.get(text);
    if (exact !== undefined) return new Set([exact]);
    return (
      this.#folded.get(folded(text)) ??
      one(this.#exact.get(folded(text))) ??
      this.#bare.get(spokenName(text)) ??
      new Set()
    );
  }
}

/** Two names in one: European Commission / European Union. */
const namesIn = (name: string): readonly string[] => name.split(' / ');

const one = (key: string | undefined): ReadonlySet<string> | undefined =>
  key === undefined ? undefined : new Set([key]);

function put(map: Map<string, Set<string>>, name: string, key: string): void {
  map.set(name, (map.get(name) ?? new Set()).add(key));
}

/**
 * The names of what there is, so that a file may say Mexique where the graph says MX. A name that several items have
 * is asked about.
 */
export class NameIndex {
  readonly #names = new Map<ItemMetadata, Names>();

  /** Learns the names of all that these relations lead to. */
  async learn(desk: Desk, relations: readonly FieldMetadata[]): Promise<void> {
    for (const item of new Set(relations.map(targetOf))) {
      const [natural, ...others] = item.natural.map((name) =>
        item.fields.find((field) => field.name === name),
      );
      if (natural?.kind === 'text' && others.length === 0)
        this.#names.set(item, await namesOf(desk, item, natural));
    }
  }

  /** Whether a text is the key of an item that a relation can lead to, letter by letter. */
  isKey(relation: FieldMetadata, text: string): boolean {
    return this.#names.get(targetOf(relation))?.find(text).has(text) === true;
  }

  /**
   * The natural key that a cell means: the one that it is, or that of the only item with this name, also where it is
   * written in two languages or scripts. What is not known stays as it is, to be refused by the verb. Throws
   * ITEM_INVALID for a name of several.
   */
  keyOf(relation: FieldMetadata, text: string): string {
    const names = this.#names.get(targetOf(relation));
    if (!names) return text;
    const found = names.find(text);
    const pieces = found.size === 0 ? splitAt(text, /[/|\n]/) : [];
    const parts = pieces.map((piece) => names.find(piece));
    const meant =
      pieces.length > 1 && parts.every((keys) => keys.size === 1)
        ? new Set(parts.flatMap((keys) => [...keys]))
        : found;
    if (meant.size > 1) throw several(relation, text, meant);
    return [...meant][0] ?? text;
  }

  /** The keys of a list: by `;`, and by other marks where all that they separate is known. */
  keysOf(relation: FieldMetadata, texts: readonly string[]): string[] {
    const names = this.#names.get(targetOf(relation));
    return texts.flatMap((text) => {
      if (!names || names.find(text).size > 0) return [this.keyOf(relation, text)];
      for (const mark of [/[|\n]/, /\//, /,/, /[|\n/,]/]) {
        const pieces = splitAt(text, mark);
        if (pieces.length > 1 && pieces.every((piece) => names.find(piece).size > 0))
          return [...new Set(pieces.map((piece) => this.keyOf(relation, piece)))];
      }
      return [text];
    });
  }
}

const splitAt = (text: string, mark: RegExp): string[] =>
  text
    .split(mark)
    .map((piece) => piece.trim())
    .filter(Boolean);

const several = (relation: FieldMetadata, text: string, keys: ReadonlySet<string>): ReseauError =>
  new ReseauError(
    'ITEM_INVALID',
    `«${text.slice(0, 100)}» may be ${[...keys].slice(0, mostCandidates).join(', ')}; write which one it is`,
    { extensions: { field: relation.name } },
  );

async function namesOf(desk: Desk, item: ItemMetadata, natural: FieldMetadata): Promise<Names> {
  const named = item.fields.filter((field) => nameFields.includes(field.name) || field.unique);
  const rows = await queryDesk<{ key: string; names: unknown[] }>(
    desk,
    sql`select ${sql.ref(snake(natural.name))} as key, json_build_array(${sql.join([sql`null`, ...named.map((field) => sql.ref(snake(field.name)))])}) as names from ${sql.id('desk', tableOf(item))}`,
  );
  const others = natural.format === 'iso2' ? otherCountryNames() : new Map<string, readonly string[]>();
  const unions = otherUnionNames();
  const names = new Names();
  for (const row of rows) {
    const own = row.names.flatMap(textsIn);
    const translated = own.flatMap(namesIn).flatMap((one) => unions.get(one) ?? []);
    names.add(row.key, [...own, ...translated, ...(others.get(row.key) ?? [])]);
  }
  return names;
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
