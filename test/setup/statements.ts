import { openSession } from '../../src/windows/run.js';
import type { TestDatabase } from './database.js';

/** Counts the statements that a role has finished in a database. */
export async function countStatements({
  ownerUrl,
  superuserUrl,
}: Pick<TestDatabase, 'ownerUrl' | 'superuserUrl'>): Promise<{
  readonly of: (role: string) => Promise<number>;
  /** Of any role, those whose text matches. */
  readonly matching: (pattern: string) => Promise<number>;
  readonly close: () => Promise<void>;
}> {
  // The extension is in the database that the server began with.
  const statistics = await openSession(superuserUrl.replace(/\/[^/]*$/, '/reseau'));
  return {
    of: async (role) => {
      const [row] = await statistics.run(
        `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements(false) s join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid where r.rolname = $1 and d.datname = $2`,
        [role, new URL(ownerUrl).pathname.slice(1)],
      );
      return Number(row?.calls);
    },
    matching: async (pattern) => {
      const [row] = await statistics.run(
        `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid where s.query ~ $1 and d.datname = $2`,
        [pattern, new URL(ownerUrl).pathname.slice(1)],
      );
      return Number(row?.calls);
    },
    close: () => statistics.close(),
  };
}
