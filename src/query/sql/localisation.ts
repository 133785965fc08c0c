import { sql } from 'kysely';
import { localeFacts, locales, type Locale } from '../../base/locale.js';
import { column, type Sql } from './words.js';

const directions = locales.map(
  (one) => sql`when ${sql.lit(one)} then ${sql.lit(localeFacts[one].direction.toUpperCase())}`,
);

/** A language as the graph names it. */
export const tag = (locale: Locale): Sql => sql.lit(locale.toUpperCase());

/**
 * What is said of the languages of a row, by name. Only of a row whose languages are known: a null in
 * `available` makes an empty list here.
 */
export function localisationFact(name: string, locale: Locale, alias: string): Sql {
  const served = column(alias, `served_${locale}`);
  const available = column(alias, 'available');
  const among = (has: boolean): Sql => {
    const each = locales.map(
      (one) => sql`case when (${sql.lit(one)} = any (${available})) = ${sql.lit(has)} then ${tag(one)} end`,
    );
    return sql`array_remove(array[${sql.join(each)}], null)`;
  };
  switch (name) {
    case 'served':
      return sql`upper(${served})`;
    case 'direction':
      return sql`case ${served} ${sql.join(directions, sql` `)} end`;
    case 'isFallback':
      return sql`${served} <> ${sql.lit(locale)}`;
    case 'isStale':
      return sql`coalesce(${served} = any (${column(alias, 'stale_locales')}), false)`;
    case 'available':
      return among(true);
    case 'missing':
      return among(false);
    default:
      throw new Error(`nothing is said of languages by ${name}`);
  }
}

/** The same, and null where nothing is known of the languages of a row. */
export function localisationValue(name: string, locale: Locale, alias: string): Sql {
  const value = localisationFact(name, locale, alias);
  // These are null by themselves.
  if (name === 'served' || name === 'isFallback') return value;
  return sql`case when ${column(alias, 'available')} is not null then ${value} end`;
}

/** Whether one of the lists holds a language, as the graph names it; null where none is known. */
export function localisationHas(name: 'available' | 'missing', language: Sql, alias: string): Sql {
  const available = column(alias, 'available');
  // The list of each row need not be made for that.
  return name === 'available'
    ? sql`lower(${language}) = any (${available})`
    : sql`lower(${language}) <> all (${available})`;
}
