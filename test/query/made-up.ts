import { localeFacts, locales } from '../../src/base/locale.js';
import type { Audience } from '../../src/base/audience.js';
import { tableOf } from '../../src/entities/house/columns.js';
import { fieldNamed, targetOf, type ItemMetadata } from '../../src/entities/house/metadata.js';
import { columnFor, windowColumnsOf, type WindowColumn } from '../../src/windows/window-columns.js';
import { itemsFor, linksFor, windowOf } from '../../src/windows/projection.js';
import type { Run } from '../../src/windows/run.js';
import { madeUpDocuments } from './oracle-rich.js';

// Few values, so that many rows are equal, and such as break a statement, a comparison or a page when they
// are not treated with care.
const words = [
  'alpha',
  'Alpha',
  'ÁLPHA',
  'alphabet',
  'Élan',
  'elan',
  'ELAN vital',
  'œuvre',
  'Oeuvre',
  'straße',
  'STRASSE',
  'ﬁn',
  'İstanbul',
  'istanbul',
  'e\u0301lan',
  '100 %',
  'a_b',
  'a\\b',
  `it's`,
  'said "so"',
  '{"a": [1]}',
  '日本',
  'Ωmega',
  ' leading',
  'line\nbreak',
  '🙂',
  '$1',
  "'; select 1 --",
  '',
];
const days = [
  '1997-01-01',
  '1999-12-31',
  '2000-02-29',
  '2024-05-01',
  '2024-05-02',
  '0001-01-01',
  '9999-12-31',
];

/**
 * Fills an empty window with rows of every kind, the same for the same seed. Published they could not be;
 * read they can.
 */
export async function makeUp(run: Run, audience: Audience, seed: number): Promise<void> {
  const random = generator(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const uuid = (): string =>
    'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => below(16).toString(16));
  const made = new Map<ItemMetadata, string[]>();

  const rowOf = (item: ItemMetadata, index: number, before: readonly string[]): Record<string, unknown> => {
    const available = locales.filter((_, place) => place === index % 3 || below(2) === 0);
    const known = !item.guarded || below(5) > 0;
    const house: Record<string, unknown> = {
      id: uuid(),
      available: known ? available : null,
      // Two rows may have had the same name once, and one may have had what another has now.
      former_names: known && below(3) === 0 ? [`slug-${below(40)}`, `slug-${below(40)}`] : null,
      stale_locales: known ? available.filter(() => below(3) === 0) : null,
    };
    for (const locale of locales)
      house[`served_${locale}`] = known
        ? localeFacts[locale].chain.find((one) => available.includes(one))
        : null;
    const absent = new Set(item.fields.filter(() => below(3) === 0).map((field) => field.name));
    return Object.fromEntries(
      windowColumnsOf(audience, item).map((column) => {
        if (!column.field) return [column.name, house[column.name]];
        // A row whose page has an address has a name.
        const away =
          item.path && item.natural.includes(column.field.name) ? !known : absent.has(column.field.name);
        if (column.nullable && away) return [column.name, null];
        return [column.name, valueOf(item, column, index, before)];
      }),
    );
  };

  const valueOf = (
    item: ItemMetadata,
    { field, name, type, isDocument }: WindowColumn,
    index: number,
    before: readonly string[],
  ): unknown => {
    if (!field) return null;
    if (isDocument) return pick(madeUpDocuments);
    if (field.kind === 'one')
      return targetOf(field) === item
        ? before.length > 0
          ? pick(before)
          : null
        : pick(made.get(targetOf(field)) ?? []);
    if (field.kind === 'text' && item.natural.includes(field.name))
      return field.format === 'iso2'
        ? `${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + Math.floor(index / 26))}`
        : item.redirects === field.name
          ? `/old/${index}`
          : `${field.name}-${(index * 7) % 40}`;
    // No slug holds a capital or an accent, and statements count on it.
    if (field.kind === 'text' && field.format === 'slug')
      return pick(['alpha', 'elan', 'slug-1', 'slug-2', '1']);
    if (field.kind === 'int' && item.natural.includes(field.name)) return 1985 + ((index * 7) % 40);
    if (field.values)
      return type === 'text[]'
        ? Object.keys(field.values.values).filter(() => below(3) === 0)
        : pick(Object.keys(field.values.values).slice(0, 3));
    if (name.endsWith('_currency')) return pick(['CHF', 'EUR', 'KWD']);
    if (type.startsWith('numeric')) return pick(['0', '12.5', '-3', '1000000.25', '0.11']);
    if (name.endsWith('_precision')) return pick(['DAY', 'MONTH', 'YEAR']);
    switch (type) {
      case 'text[]':
        return words.filter(() => below(9) === 0);
      case 'jsonb':
        return field.part
          ? Array.from({ length: below(3) }, () =>
              Object.fromEntries(Object.keys(field.part?.fields ?? {}).map((key) => [key, pick(words)])),
            )
          : words.filter(() => below(9) === 0);
      case 'integer':
        return pick([1990, 1995, 2000, 2001, -1, 0]);
      case 'double precision':
        return pick([0, -1.5, 0.1, 12.345678901234567, 1e-7, 1e21]);
      case 'boolean':
        return below(2) === 0;
      case 'date':
        return pick(days);
      case 'timestamptz(3)':
        return pick(['2024-05-01T12:00:00.000Z', '2024-05-01T12:00:00.120Z', '1999-12-31T23:59:59.999Z']);
      default:
        return pick(words);
    }
  };

  for (const item of itemsFor(audience)) {
    const ids: string[] = [];
    const rows: Record<string, unknown>[] = [];
    const keys = new Set<string>();
    for (let index = 0; index < 36; index += 1) {
      const row = rowOf(item, index, ids);
      const natural = item.natural.map((name) => row[columnFor(fieldNamed(item, name), 'fr')] ?? null);
      if (!natural.includes(null) && keys.has(JSON.stringify(natural))) continue;
      keys.add(JSON.stringify(natural));
      rows.push(row);
      ids.push(String(row.id));
    }
    const table = `${windowOf(audience)}."${tableOf(item)}"`;
    const columns = windowColumnsOf(audience, item)
      .map(({ name }) => `"${name}"`)
      .join(', ');
    await run(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
    made.set(item, ids);
  }
  for (const { table, owner, target } of linksFor(audience)) {
    const [owners, targets] = [made.get(owner) ?? [], made.get(target) ?? []];
    const pairs = owners.flatMap((from) =>
      targets.filter(() => below(12) === 0).map((to) => ({ owner_id: from, target_id: to })),
    );
    await run(
      `insert into ${windowOf(audience)}.${table} select * from json_populate_recordset(null::${windowOf(audience)}.${table}, $1)`,
      [JSON.stringify(pairs)],
    );
  }
}

/** Mulberry32: small, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
