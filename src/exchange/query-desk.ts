import type { RawBuilder } from 'kysely';
import { entitiesOf, type Desk } from '../operations/desk.js';

/** Rows of the desk that the bulk door needs to know; it changes nothing. */
export async function queryDesk<Row>(desk: Desk, statement: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await statement.execute(entitiesOf(desk).getKysely());
  return rows as Row[];
}
