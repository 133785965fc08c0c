import { sql, type SqlText } from '../base/sql.js';

/** SQL of the calendar day at a time, where the people of the house are. A file may be used until the end of it. */
export const dayAt = (time: SqlText): SqlText => sql`(${time} at time zone 'Europe/Zurich')::date`;

/** SQL of today. */
export const today: SqlText = dayAt(sql`now()`);

/** Days before the last day of a file from which on editors are warned. */
export const daysOfWarning = 30;
