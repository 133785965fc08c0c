import { sql } from 'kysely';
import { columnFor, plainColumn } from '../../windows/window-columns.js';
import type { Part, Selection } from '../plan.js';
import { memberSql, partSql } from './row.js';
import type { JoiningWriter } from './statement-writer.js';
import { column, type Sql } from './words.js';

/** A value beside others, with the keys that would lead to it in the object of its row. */
export interface Beside {
  readonly keys: readonly string[];
  readonly value: Sql;
}

/**
 * The same as values beside one another, which PostgreSQL writes in half the time: what relations to one lead
 * to, amounts and dates are taken apart, everything else is one value.
 */
export const valuesBeside = (
  select: Selection,
  alias: string,
  writer: JoiningWriter,
  keys: readonly string[] = [],
): readonly Beside[] =>
  select.flatMap(({ key, of }): readonly Beside[] => {
    const here = [...keys, key];
    if (of.kind === 'one' && isPlain(of.select)) {
      const row = writer.join(of.item, column(alias, plainColumn(of.field)));
      return valuesBeside(of.select, row, writer, here);
    }
    if (of.kind === 'field' && (of.field.kind === 'money' || of.field.kind === 'partialDay')) {
      const { field, locale, select: wanted = [] } = of;
      const known = sql`${column(alias, columnFor(field, locale))} is not null`;
      return wanted.map((one) => ({
        keys: [...here, one.key],
        value: sql`case when ${known} then ${memberSql(field, one.of, alias)} end`,
      }));
    }
    return [{ keys: here, value: partSql(of, alias, writer) }];
  });

/** Whether all of it is nothing where there is no row. */
const isPlain = (select: Selection): boolean =>
  select.every(({ of }) => plainKinds.includes(of.kind) || (of.kind === 'one' && isPlain(of.select)));

const plainKinds: readonly Part['kind'][] = ['field', 'id', 'firstText', 'path'];
