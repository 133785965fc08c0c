import { sql } from 'kysely';
import { plainColumn } from '../../windows/window-columns.js';
import type { ListSum } from '../condition.js';
import { column, typeOf, type Sql } from './words.js';

/** The type that sums of the items of a list are compared as. */
export const typeOfSum = ({ field }: ListSum): string => typeOf(field);

/** The sum over the rows that `alias` names. */
export const summed = ({ field }: ListSum, alias: string): Sql =>
  sql`sum(${column(alias, plainColumn(field))})`;
