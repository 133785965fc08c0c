import { sql } from 'kysely';
import { entitiesOf, type Desk } from '../desk.js';

/** Notes that an import has come to its end, or has been taken back. */
export async function closeRun(desk: Desk, run: string, what: 'ended' | 'undone'): Promise<void> {
  await sql`update desk.import_run set ${sql.ref(`${what}_at`)} = now() where id = ${run}`.execute(entitiesOf(desk).getKysely());
}
