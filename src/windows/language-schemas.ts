import { createHash } from 'node:crypto';
import type { Audience } from '../base/audience.js';
import { locales, type Locale } from '../base/locale.js';
import { joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { commentsDdl } from './comments.js';
import { languageCommentsDdl, languageViewsDdl } from './language-views.js';
import { windowOf } from './projection.js';
import type { Run } from './run.js';
import { readersOf, sqlAudiences } from './sql-logins.js';

/** The schema with the views of an audience in a language. */
export const languageSchema = (audience: Audience, locale: Locale): string =>
  audience === 'staff' ? locale : `${locale}_${audience}`;

/** The same schema beside another window, such as one that is being built. */
export const schemaBeside = (window: string, locale: Locale): string => `${window}_${locale}`;

/** True of windows whose readers may have logins for SQL. */
const isRead = (audience: Audience): boolean => sqlAudiences.some((one) => one === audience);

/** A hash of the comments and views of a window. */
const markOf = (audience: Audience): string =>
  createHash('sha256')
    .update(
      [
        ...commentsDdl(audience, 'window'),
        ...locales.flatMap((locale) => {
          const reading = { audience, locale, window: 'window' };
          return [...languageViewsDdl(reading, locale), ...languageCommentsDdl(reading, locale)];
        }),
      ].join('\n'),
    )
    .digest('hex');

/**
 * Describes a window to people who read it by SQL: comments, views in each language, and the rights to read
 * them. `schemaFor` says where the views of a language stand. Inside a transaction.
 */
export async function describeWindow(
  run: Run,
  audience: Audience,
  window: string,
  schemaFor: (locale: Locale) => string,
): Promise<void> {
  if (!isRead(audience)) return;
  const readers = name(await readersOf(run, audience));
  const mark = literal(`What the audience ${audience} may read. Comments and views: ${markOf(audience)}`);
  const readable = (schema: SqlText): SqlText[] => [
    sql`grant usage on schema ${schema} to ${readers}`,
    sql`grant select on all tables in schema ${schema} to ${readers}`,
  ];
  const statements = [
    ...commentsDdl(audience, window),
    sql`comment on schema ${name(window)} is ${mark}`,
    ...readable(name(window)),
    ...locales.flatMap((locale) => {
      const [reading, schema] = [{ audience, locale, window }, schemaFor(locale)];
      return [
        sql`create schema ${name(schema)}`,
        ...languageViewsDdl(reading, schema),
        ...languageCommentsDdl(reading, schema),
        ...readable(name(schema)),
      ];
    }),
  ];
  // Thousands of short statements: sent as one text, they wait for no answer in between.
  await run(joinSql(statements, ';\n'));
}

/** True when the comments, views and rights of a window are those that the entities say. */
export async function isDescribed(run: Run, audience: Audience): Promise<boolean> {
  if (!isRead(audience)) return true;
  const schemas = locales.map((locale) => languageSchema(audience, locale));
  const [row] = await run(
    `select coalesce(obj_description(to_regnamespace($1)::oid, 'pg_namespace'), '') like '%' || $2 and has_schema_privilege($3, $1, 'usage')
  and not exists (select from unnest($4::text[]) one where to_regnamespace(one) is null) as same`,
    [windowOf(audience), markOf(audience), await readersOf(run, audience), schemas],
  );
  return row?.same === true;
}

/**
 * Takes the views of a window out of the way of new ones, under the name of a window that is gone, and takes
 * the rights of readers by SQL to them and to the window. Waits for no reader. Inside a transaction.
 */
export async function setAsideViews(run: Run, audience: Audience, gone: string): Promise<void> {
  if (!isRead(audience)) return;
  const readers = name(await readersOf(run, audience));
  const moves = locales.map(
    (locale) => [languageSchema(audience, locale), schemaBeside(gone, locale)] as const,
  );
  for (const [schema, aside] of [[windowOf(audience), undefined] as const, ...moves]) {
    const there = await run('select from pg_namespace where nspname = $1', [schema]);
    if (there.length === 0) continue;
    await run(sql`revoke usage on schema ${name(schema)} from ${readers}`);
    if (aside) await run(sql`alter schema ${name(schema)} rename to ${name(aside)}`);
  }
}

/** Puts the views that stand beside a new window in their place. */
export async function placeViews(run: Run, audience: Audience, next: string): Promise<void> {
  if (!isRead(audience)) return;
  for (const locale of locales)
    await run(
      sql`alter schema ${name(schemaBeside(next, locale))} rename to ${name(languageSchema(audience, locale))}`,
    );
}
