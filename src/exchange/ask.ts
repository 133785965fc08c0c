import type { RawBuilder } from 'kysely';
import type { Desk } from '../operations/desk.js';

/** Rows of the desk that the bulk door needs to know; it changes nothing. */
export async function ask<Row>(desk: Desk, statement: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await statement.execute(desk.orm.em.fork().getKysely());
  return rows as Row[];
}
