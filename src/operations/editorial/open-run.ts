import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { entitiesOf, type Desk } from '../desk.js';

/** Notes that an import begins; its id. */
export async function openRun(desk: Desk, { kind, file }: { kind: string; file: string }): Promise<string> {
  const id = randomUUID();
  await sql`insert into desk.import_run (id, kind, file, started_by, started_at) values (${id}, ${kind}, ${file}, ${desk.by}, now())`.execute(
    entitiesOf(desk).getKysely(),
  );
  return id;
}
