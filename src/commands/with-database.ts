import { keySourceOf, useKeySource } from '../base/secret-keys.js';
import { joinDatabase } from '../database/join-database.js';
import type { Database } from '../database/open-database.js';
import { migrate, connectionOptionsOf, openOrm, type Orm } from '../orm.js';
import { loginConnections } from '../windows/logins.js';
import { prepareWindows } from '../windows/prepare.js';
import { openSession, type Run } from '../windows/run.js';
import type { CommandInput } from './command.js';

/** What a command works with. */
export interface OpenDatabase {
  readonly database: Database;
  readonly orm: Orm;
  readonly run: Run;
}

/** Opens the database, brings its tables and windows up to date, works, and closes all again. */
export async function withDatabase<T>(
  { config, log }: CommandInput,
  work: (held: OpenDatabase) => Promise<T>,
): Promise<T> {
  useKeySource(keySourceOf(config));
  const database = await joinDatabase(config, log);
  const opened: (() => Promise<unknown>)[] = [() => database.close()];
  try {
    const orm = await openOrm(database.directUrl, connectionOptionsOf(config));
    opened.push(() => orm.close());
    const session = await openSession(database.directUrl);
    opened.push(() => session.close());
    await migrate(orm);
    await prepareWindows(session.run, {
      statementTimeout: config.RESEAU_STATEMENT_TIMEOUT,
      connections: await loginConnections(session.run),
    });
    return await work({ database, orm, run: session.run });
  } finally {
    for (const close of opened.reverse()) await close();
  }
}
