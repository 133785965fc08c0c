import { MikroORM } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { fileURLToPath } from 'node:url';
import type { Pool } from 'pg';
import type { Config } from './base/config.js';
import { NamingClient } from './database/naming-client.js';
import { VerbClient } from './database/verb-client.js';
import { accountTables } from './entities/editorial/account-tables.js';
import { arrivalTables } from './entities/editorial/arrival-tables.js';
import { deskTables } from './entities/editorial/desk-tables.js';
import { items } from './entities/entities.js';
import { memoryTables } from './entities/editorial/memory-tables.js';
import { previewTables } from './entities/editorial/preview-table.js';
import { templateTables } from './entities/editorial/template-table.js';
import { trashTables } from './entities/editorial/trash-table.js';
import { releaseTables } from './entities/editorial/release-tables.js';
import { webhookTables } from './entities/editorial/webhook-tables.js';
import { viewTables } from './entities/editorial/view-tables.js';
import { workTables } from './entities/editorial/work-tables.js';
import { tablesOf } from './entities/house/tables.js';

/** Milliseconds that a verb waits for a connection. */
const poolWait = 5000;
/** How long connections live that keep statements: unused, and at most. */
const keptConnections = { idleTimeoutMillis: 600_000, maxLifetimeSeconds: 3600 };

/**
 * Takes back connections that broke while they were in use. Kysely gives one back once its transaction has
 * ended, and one that is broken can end none: each would be lost to the pool for ever, until a verb waits for
 * a connection that never comes.
 */
function giveBackBroken(pool: Pool): void {
  pool.on('connect', (client) => {
    client.on('end', () => {
      try {
        client.release(true);
      } catch {
        // It was given back already.
      }
    });
  });
}

export interface OrmOptions {
  /** Whether connections keep what they run often as prepared statements, and are kept for that. */
  readonly names?: boolean;
  /** Max connections at the same time. */
  readonly connections?: number;
}

/** How verbs use the database of these settings. */
export const connectionOptionsOf = (config: Pick<Config, 'RESEAU_STATEMENT_NAMES'>): OrmOptions => ({
  names: config.RESEAU_STATEMENT_NAMES === 'yes',
});

/** The one MikroORM configuration: the desk and its published copy, by the owner's login. */
const ormOptions = (
  ownerUrl: string,
  { names, connections }: Required<OrmOptions>,
): Parameters<typeof MikroORM.init<PostgreSqlDriver>>[0] => ({
  driver: PostgreSqlDriver,
  clientUrl: ownerUrl,
  entities: [
    ...tablesOf(items),
    ...deskTables,
    ...accountTables,
    ...arrivalTables,
    ...previewTables,
    ...viewTables,
    ...memoryTables,
    ...trashTables,
    ...templateTables,
    ...releaseTables,
    ...webhookTables,
    ...workTables,
  ],
  extensions: [Migrator],
  forceUtcTimezone: true,
  // The diff would drop every schema it does not know.
  schemaGenerator: {
    ignoreSchema: [
      'public',
      'ext',
      'window_public',
      'window_partner',
      'window_staff',
      'window_desk',
      'pg_catalog',
      'information_schema',
    ],
    createForeignKeyConstraints: true,
  },
  migrations: {
    path: fileURLToPath(new URL('../migrations', import.meta.url)),
    glob: '!(*.d).ts',
    tableName: 'desk.migration',
    silent: true,
    transactional: true,
    allOrNothing: true,
    snapshot: false,
    disableForeignKeys: false,
  },
  pool: { min: 0, max: connections },
  driverOptions: {
    connectionTimeoutMillis: poolWait,
    onPoolCreated: giveBackBroken,
    // For work of the house, which has no time limit.
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    ...(names ? { Client: NamingClient, ...keptConnections } : { Client: VerbClient }),
  },
});

export type Orm = MikroORM<PostgreSqlDriver>;

export const openOrm = (ownerUrl: string, { names = true, connections = 6 }: OrmOptions = {}): Promise<Orm> =>
  MikroORM.init(ormOptions(ownerUrl, { names, connections }));

// A view may be made of others, and stands in no particular order among them.
const withoutViews = `do $$ declare one record; begin
  for one in select table_name from information_schema.views where table_schema = 'window_desk' loop
    execute format('drop view if exists window_desk.%I cascade', one.table_name);
  end loop;
  for one in select nspname from pg_namespace where starts_with(nspname, 'profile_') loop
    execute format('drop schema %I cascade', one.nspname);
  end loop;
end $$`;

/** Takes away the views of the desk, which keep its tables as they are; they come back with the windows. */
export async function dropDeskViews(orm: Orm): Promise<void> {
  await orm.em.getConnection().execute(withoutViews);
}

/** SQLSTATEs of a change that views stand in the way of: they need what goes, or a column of its type. */
const heldByViews = ['2BP01', '0A000'];

/**
 * Brings desk and published to the newest migration, all or nothing; the names of those that ran. Processes of the
 * version before read the views of the desk meanwhile: these go only where a migration cannot run beside them.
 */
export async function migrate(orm: Orm): Promise<string[]> {
  const up = async (): Promise<string[]> => (await orm.migrator.up()).map(({ name }) => name);
  try {
    return await up();
  } catch (reason: unknown) {
    if (!heldByViews.includes(String((reason as { readonly code?: unknown }).code))) throw reason;
    await dropDeskViews(orm);
    return up();
  }
}

/**
 * Writes the next migration: what the entities say and the database behind `orm`, migrated so far, does not
 * hold. Its file.
 */
export async function createMigration(orm: Orm, name: string): Promise<string> {
  await refuseWindows(orm);
  const { fileName } = await orm.migrator.create(undefined, false, false, name);
  return fileName;
}

/**
 * The SQL about which entities and migrations disagree; empty when they agree. The database behind `orm` is
 * migrated so far.
 */
export async function pendingDifference(orm: Orm): Promise<string> {
  await refuseWindows(orm);
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
  return sql.trim();
}

/**
 * MikroORM 7.2 takes the columns of tables that have the same name in another schema for those of the desk,
 * so it may see nothing else.
 */
async function refuseWindows(orm: Orm): Promise<void> {
  const found = await orm.em
    .getConnection()
    .execute<object[]>(`select from pg_namespace where nspname ~ '^(window|next|gone|profile)_'`);
  if (found.length)
    throw new Error('the difference is made on a database that has been migrated only, without windows');
}
