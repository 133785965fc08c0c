import { sql } from 'kysely';
import { ReseauError } from '../base/errors.js';
import { snake, tableOf } from '../entities/house/columns.js';
import { targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import type { Desk } from '../operations/desk.js';
import { foldedName } from './folded.js';
import type { ImportRow } from './import-row.js';
import { queryDesk } from './query-desk.js';

/** Fields that hold a name of an item. */
const names = ['name', 'acronym', 'otherNames', 'aliases'];

interface Known {
  readonly key: string;
  /** Where it stands: a line of the file, or the desk. */
  readonly place: string;
  readonly country: unknown;
}

/**
 * Items that may be one and the same: a name, acronym or other name in common, folded, where their countries do not
 * differ; or the same host of a website in the same country. A key of its own in a file does not make an organisation another one.
 */
export class LikelyDuplicates {
  readonly #keys = new Set<string>();
  readonly #known = new Map<string, Known[]>();

  private constructor(private readonly item: ItemMetadata) {}

  /** Knows the items of the desk; undefined for a kind whose items have no name of their own and a slug. */
  static async of(desk: Desk, item: ItemMetadata): Promise<LikelyDuplicates | undefined> {
    const field = (name: string) => item.fields.find((one) => one.name === name);
    if (item.natural.join() !== 'slug' || field('name')?.kind !== 'text') return undefined;
    const country = field('country');
    const [target] = country?.to ? [targetOf(country)] : [];
    const columns = [...names, 'website'].flatMap((name) => (field(name) ? [name] : []));
    const rows = await queryDesk<{
      slug: string;
      country: string | null;
      fields: Readonly<Record<string, unknown>>;
    }>(
      desk,
      sql`select d.slug, ${target ? sql`c.${sql.ref(snake(target.natural[0] ?? ''))}` : sql`null`} as country,
  json_build_object(${sql.join(columns.flatMap((name) => [sql`${name}::text`, sql`d.${sql.ref(snake(name))}`]))}) as fields
from ${sql.id('desk', tableOf(item))} d ${target ? sql`left join ${sql.id('desk', tableOf(target))} c on c.id = d.country_id` : sql``}`,
    );
    const known = new LikelyDuplicates(item);
    for (const row of rows) {
      const key = row.slug;
      known.#keys.add(key);
      known.#learn({ key, place: 'the desk', country: row.country }, row.fields);
    }
    return known;
  }

  /** Remembers a row, unless it looks like an item with another key. Throws ITEM_INVALID. */
  refuse({ line, changes }: ImportRow): void {
    const fields = changes.at(-1)?.fields ?? {};
    const key = String(fields.slug);
    const country = fields.country ?? null;
    if (!this.#keys.has(key)) {
      const twin = marksOf(fields)
        .flatMap((mark) =>
          (this.#known.get(mark) ?? []).map((one) => ({ ...one, isHost: mark.startsWith('//') })),
        )
        .find(
          (one) =>
            one.key !== key &&
            // Offices of one body in two countries have one website.
            (one.country === country
              ? !one.isHost || country !== null
              : !one.isHost && (!one.country || !country)),
        );
      if (twin)
        throw new ReseauError(
          'ITEM_INVALID',
          `line ${line} looks like the ${this.item.name} «${twin.key}» of ${twin.place}; give it that key, or import both with --allow-duplicates`,
          { extensions: { field: 'name' } },
        );
    }
    this.#learn({ key, place: `line ${line}`, country }, fields);
  }

  #learn(known: Known, fields: Readonly<Record<string, unknown>>): void {
    for (const mark of marksOf(fields)) this.#known.set(mark, [...(this.#known.get(mark) ?? []), known]);
  }
}

/** What an item is recognised by: its names, folded, and the host of its website. */
function marksOf(fields: Readonly<Record<string, unknown>>): string[] {
  const called = names
    .flatMap((name): unknown[] => [fields[name]].flat())
    .flatMap((name) => (typeof name === 'string' ? foldedName(name) : []))
    .filter(Boolean);
  const host = typeof fields.website === 'string' ? hostOf(fields.website) : undefined;
  return [...new Set(called), ...(host === undefined ? [] : [`//${host}`])];
}

/** Hosts on which everybody has a page say nothing of whose page it is. */
const shared =
  /(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|youtube|wordpress|blogspot|wixsite|google)\.[a-z]+$/;

function hostOf(website: string): string | undefined {
  const host = URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : '';
  return host === '' || shared.test(host) ? undefined : host;
}
