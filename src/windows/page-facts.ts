import type { Audience } from '../base/audience.js';
import { decode, type Decoder } from '../base/decode.js';
import { locales, type Locale } from '../base/locale.js';
import { bareName, inSchema, joinSql, name, sql, type SqlText } from '../base/sql.js';
import { feed } from '../entities/editorial/records.js';
import { snake, tableOf } from '../entities/house/columns.js';
import { fieldNamed, targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import { pageAddresses, type PageAddress } from '../entities/house/page-address.js';
import { linksFor } from './projection.js';
import type { Run } from './run.js';
import { fieldsFor } from './window-columns.js';

/** Where a website shows a row of a window. */
interface PageFacts {
  readonly slug: string | null;
  readonly languages: readonly Locale[];
  /** Addresses of its own page. */
  readonly own: readonly PageAddress[];
  /** Addresses of the pages of what it is a part of, such as that of a chapter which a block stands in. */
  readonly around: readonly PageAddress[];
}

/** Rows by their ids. */
export type PageFactsById = ReadonlyMap<string, PageFacts>;

/** Data of a message about a row, beside its id. */
interface ToldFacts {
  readonly slug: string | null;
  readonly languages: readonly Uppercase<Locale>[];
  /** Pages to build again. */
  readonly pages: readonly ToldAddress[];
  /** Pages that there are no more. */
  readonly formerPages: readonly ToldAddress[];
  /** Tags of kept answers, as the header Cache-Tag has them. */
  readonly tags: readonly string[];
}
interface ToldAddress {
  readonly locale: Uppercase<Locale>;
  readonly path: string;
}

/** Reads where rows of a window are shown: those of a scope, or those with these ids. */
export async function pageFactsOf(
  run: Run,
  { audience, schema }: { readonly audience: Audience; readonly schema: string },
  item: ItemMetadata,
  of: { readonly window: SqlText; readonly parameters: readonly unknown[] } | undefined,
): Promise<PageFactsById> {
  const parents = fieldsFor(audience, item)
    .filter((field) => field.bound && targetOf(field).path)
    .map((field, index) => ({ field, target: targetOf(field), alias: `p${index}` }));
  const columns = [
    ...shownColumns(item, sql`w`, 'own'),
    ...parents.flatMap(({ target, alias }) => shownColumns(target, bareName(alias), alias)),
  ];
  const joins = parents.map(
    ({ field, target, alias }) =>
      sql`left join ${inSchema(schema, tableOf(target))} ${bareName(alias)} on ${bareName(alias)}.id = w.${name(`${snake(field.name)}_id`)}`,
  );
  const rows = await run(
    sql`select w.id, ${joinSql(columns)} from ${inSchema(schema, tableOf(item))} w ${joinSql(joins, ' ')} where ${of?.window ?? sql`true`}`,
    of?.parameters,
  );
  return new Map(
    rows.map((row) => {
      const own = decodeShown(row, 'own');
      const addresses = (kind: ItemMetadata, { name: pageName, languages }: Shown): readonly PageAddress[] =>
        pageName === null ? [] : pageAddresses(kind, pageName, languages ?? locales);
      return [
        decode.text(row.id),
        {
          slug: fieldNamed(item, item.natural[0] ?? '').format === 'slug' ? own.name : null,
          languages: own.languages ?? [],
          own: addresses(item, own),
          around: item.path
            ? []
            : parents.flatMap(({ target, alias }) => addresses(target, decodeShown(row, alias))),
        },
      ] as const;
    }),
  );
}

interface Shown {
  readonly name: string | null;
  /** Null: it has no texts, so it is the same in every language. */
  readonly languages: readonly Locale[] | null;
}

/** What the addresses of a row are made of. */
const shownColumns = (item: ItemMetadata, alias: SqlText, as: string): SqlText[] => [
  sql`${alias}.${name(snake(fieldNamed(item, item.natural[0] ?? '').name))}::text as ${name(`${as}_name`)}`,
  sql`${item.localised ? sql`${alias}.available` : sql`null::text[]`} as ${name(`${as}_languages`)}`,
];

const languagesIn: Decoder<Locale[] | null> = decode.nullable(decode.list(decode.oneOf(locales)));
const decodeShown = (row: Readonly<Record<string, unknown>>, as: string): Shown => ({
  name: decode.nullable(decode.text)(row[`${as}_name`]),
  languages: languagesIn(row[`${as}_languages`]),
});

const told = (addresses: readonly PageAddress[]): ToldAddress[] =>
  addresses.map(({ locale, path }) => ({ locale: locale.toUpperCase() as Uppercase<Locale>, path }));

/**
 * Returns the data of a message about a row that was changed, from how it stood in the window before and stands
 * there now: of one that is gone, what its readers could see until then.
 */
export function toldFacts(
  audience: Audience,
  item: ItemMetadata,
  before: PageFacts | undefined,
  now: PageFacts | undefined,
): ToldFacts {
  const shown = now ?? before;
  const pages = [...(now?.own ?? []), ...(now?.around ?? []), ...(before?.around ?? [])];
  const paths = new Set(pages.map(({ path }) => path));
  return {
    slug: shown?.slug ?? null,
    languages: (shown?.languages ?? []).map((one) => one.toUpperCase() as Uppercase<Locale>),
    pages: told([...new Map(pages.map((one) => [one.path, one])).values()]),
    formerPages: told((before?.own ?? []).filter(({ path }) => !paths.has(path))),
    tags: [
      tableOf(item),
      ...linksFor(audience)
        .filter(({ owner }) => owner === item)
        .map(({ table }) => table),
      tableOf(feed),
    ],
  };
}
