import { activity } from '../entities/editorial/activity-record.js';
import { records } from '../entities/editorial/records.js';
import { task } from '../entities/editorial/task-record.js';
import { tableOf } from '../entities/house/columns.js';
import { activitySql } from './activity.js';
import { roleOf } from './logins.js';
import { windowOf } from './projection.js';
import { tasksSql } from './work-queue.js';
import type { Run } from './run.js';
import { inSchema, name, sql, type SqlText } from '../base/sql.js';

/**
 * The records of the desk, which are read where they are kept: each a view beside the tables of the desk's
 * window.
 */
export const viewsDdl = (schema: string): SqlText[] => [
  ...records.map(
    (record) => sql`create or replace view ${inSchema(schema, tableOf(record))} as ${record.sql}`,
  ),
  sql`create or replace view ${inSchema(schema, tableOf(activity))} as ${activitySql()}`,
  // Made of the others, and of the tables of the window.
  sql`create or replace view ${inSchema(schema, tableOf(task))} as ${tasksSql({ schema, reads: undefined })}`,
];

/** Brings the views to what the records say. Cheap, so that it is done at every start. */
export async function prepareViews(run: Run): Promise<void> {
  const schema = windowOf('desk');
  await dropViews(run);
  for (const statement of viewsDdl(schema)) await run(statement);
  for (const record of [...records, activity, task])
    await run(
      sql`grant select on ${inSchema(schema, tableOf(record))} to ${name(await roleOf(run, 'desk'))}`,
    );
}

/** Takes away what no record stands for any more, and what has other columns now. */
async function dropViews(run: Run): Promise<void> {
  const views = await run('select table_name as view from information_schema.views where table_schema = $1', [
    windowOf('desk'),
  ]);
  for (const { view } of views)
    await run(sql`drop view if exists ${inSchema(windowOf('desk'), String(view))} cascade`);
}
