import { sql, type RawBuilder } from 'kysely';
import type { FieldMetadata } from '../../entities/house/metadata.js';
import type { Slot } from '../slot.js';

/** A piece of a statement. */
export type Sql = RawBuilder<unknown>;

/** The column of a row that a name in the statement stands for. */
export const column = (alias: string, name: string): Sql => sql.ref(`${alias}.${name}`);

/** A parameter; its value is found at run time. The cast keeps PostgreSQL from guessing. */
export const parameter = (slot: Slot, type: string): Sql => sql`${slot}::${sql.raw(type)}`;

const types = {
  text: 'text',
  texts: 'text',
  localText: 'text',
  localTexts: 'text',
  int: 'int',
  float: 'float8',
  decimal: 'numeric',
  money: 'numeric',
  flag: 'boolean',
  day: 'date',
  partialDay: 'date',
  time: 'timestamptz',
  choice: 'text',
  choices: 'text',
  parts: 'text',
  localParts: 'text',
  one: 'uuid',
  many: 'uuid',
} as const;

/** The PostgreSQL type of one value of a field. */
export const typeOf = (field: FieldMetadata | 'id'): string => (field === 'id' ? 'uuid' : types[field.kind]);

const mostPairs = 50;

/** A JSON object; PostgreSQL builds at most fifty members at once. */
export function object(entries: readonly (readonly [key: string, value: Sql])[]): Sql {
  const build = (some: typeof entries): Sql =>
    sql`json_build_object(${sql.join(some.flatMap(([key, value]) => [sql.lit(key), value]))})`;
  if (entries.length <= mostPairs) return build(entries);
  const head = build(entries.slice(0, mostPairs));
  const tail = object(entries.slice(mostPairs));
  return sql`(left((${head})::text, -1) || ', ' || substr((${tail})::text, 2))::json`;
}

export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? sql`true`
    : sql.join(
        conditions.map((one) => sql`(${one})`),
        sql` and `,
      );
export const any = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? sql`false`
    : sql.join(
        conditions.map((one) => sql`(${one})`),
        sql` or `,
      );
