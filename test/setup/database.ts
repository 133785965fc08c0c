import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { givenKeys, useKeySource } from '../../src/base/secret-keys.js';
import { owner, ownerOf, secretKey } from './owner.js';

useKeySource(givenKeys(secretKey));

export interface TestDatabase {
  readonly ownerUrl: string;
  /** The superuser of the same database, for what an owner may not do. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

const patience = 290_000;

/**
 * A database of a test's own, on the server that RESEAU_TEST_POSTGRES names by its superuser's URL: a copy of
 * RESEAU_TEST_EVALUATION, which holds the evaluation data, when that is asked for; else of
 * RESEAU_TEST_TEMPLATE if that is set; else, or when `empty` is, empty. A copy has the logins of its
 * template; `prepareWindows` or `createLogins` lets them in.
 */
export async function createTestDatabase({ evaluation = false, empty = false } = {}): Promise<TestDatabase> {
  const server = process.env.RESEAU_TEST_POSTGRES;
  if (!server)
    throw new Error('RESEAU_TEST_POSTGRES is not set: the superuser URL of a PostgreSQL for tests');
  const template = empty
    ? undefined
    : evaluation
      ? process.env.RESEAU_TEST_EVALUATION
      : process.env.RESEAU_TEST_TEMPLATE;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await as(server, async (client) => {
    await client.query(
      `do $$ begin create role ${owner} login createrole password '${owner}'; exception when duplicate_object or unique_violation then null; end $$`,
    );
    if (evaluation) await filled(client, String(template));
    await client.query(
      `create database ${name} owner ${owner} template ${client.escapeIdentifier(template ?? 'template0')} strategy file_copy`,
    );
  });
  const superuserUrl = new URL(server);
  superuserUrl.pathname = `/${name}`;
  return {
    ownerUrl: ownerOf(server, name),
    superuserUrl: superuserUrl.href,
    drop: () => as(server, (client) => dropDatabase(client, name)),
  };
}

/** The server of the run goes on making this template while the first tests run. */
async function filled(client: Client, template: string): Promise<void> {
  for (const late = Date.now() + patience; Date.now() < late;) {
    const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [
      template,
    ]);
    if (rowCount) return;
    await pause(200);
  }
  throw new Error(`${template} has not been made; the first lines of the run say why`);
}

/** Drops a database with the roles that were made for it alone; those of its template stay. */
export async function dropDatabase(client: Client, name: string): Promise<void> {
  // The texts of its statements would be kept, and read whenever statements are counted.
  const { rowCount: isCounting } = await client.query(
    `select from pg_extension where extname = 'pg_stat_statements'`,
  );
  if (isCounting)
    await client.query(`select pg_stat_statements_reset(dbid => oid) from pg_database where datname = $1`, [
      name,
    ]);
  await client.query(`drop database if exists ${name} with (force)`);
  const { rows } = await client.query<{ role: string }>(
    'select rolname as role from pg_roles where starts_with(rolname, $1)',
    [`${name}_`],
  );
  for (const { role } of rows) await client.query(`drop role ${client.escapeIdentifier(role)}`);
}

async function as(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
