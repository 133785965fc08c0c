import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kysely, PostgresDialect, sql, type TableMetadata } from 'kysely';
import { Pool } from 'pg';
import { locales } from '../../src/base/locale.js';
import { grantSql } from '../../src/operations/editorial/sql-logins.js';
import { languageViewsOf } from '../../src/windows/language-views.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';

/** A tool that knows nothing of the product reads the catalogue, as BI tools do. */
type Tables = Record<string, Record<string, unknown>>;
let world: World;
let tool: Kysely<Tables>;
let tables: readonly TableMetadata[];
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  await organisations(world, {
    known: { country: 'XB', since: '2001' },
    other: { country: 'XB' },
    lone: {},
  });
  const { role, password } = await grantSql(world.desk, {
    name: 'tool',
    audience: 'staff',
    language: 'fr',
    connections: 2,
    timeoutMs: 10_000,
    reserved: 0,
  });
  const url = new URL(world.ownerUrl);
  [url.username, url.password] = [role, password];
  const pool = new Pool({ connectionString: url.href, max: 2 });
  pool.on('error', () => undefined);
  tool = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  tables = await tool.introspection.getTables();
}, 60_000);
afterAll(async () => {
  await tool.destroy();
  await world.close();
});

describe('a tool that reads the catalogue', () => {
  it('finds each view of each language with all its columns, their types and their descriptions', () => {
    for (const locale of locales) {
      const found = tables.filter(({ schema, name }) => schema === locale && name !== 'joins');
      expect(found.map(({ name, isView }) => [name, isView]).sort()).toEqual(
        languageViewsOf({ audience: 'staff', locale, window: 'window_staff' })
          .map(({ name }) => [name, true])
          .sort(),
      );
      const columns = found.flatMap((table) => table.columns);
      expect(columns.length).toBeGreaterThan(500);
      expect(columns.filter(({ comment }) => (comment ?? '') === '')).toEqual([]);
      expect([...new Set(columns.map(({ dataType }) => dataType))].sort()).toEqual(
        expect.arrayContaining(['_text', 'bool', 'date', 'int4', 'numeric', 'text', 'timestamptz', 'uuid']),
      );
    }
  });

  it('finds nothing that its login may not read', () => {
    expect([...new Set(tables.map(({ schema }) => schema))].sort()).toEqual(
      [...locales, 'window_staff'].sort(),
    );
  });

  it('asks by these names without quotes, and joins by the list of joins', async () => {
    const [join] = await tool
      .selectFrom('joins')
      .selectAll()
      .where('view_name', '=', 'organisations')
      .where('column_name', '=', 'pays_id')
      .execute();
    expect(join).toMatchObject({ references_view: 'pays', references_column: 'id' });
    const rows = await tool
      .selectFrom('organisations as o')
      .leftJoin('pays as p', 'p.id', 'o.pays_id')
      .select(['p.nom as pays', sql<number>`count(*)::int`.as('nombre')])
      .groupBy('p.nom')
      .orderBy('nombre', 'desc')
      .execute();
    expect(rows).toEqual([
      { pays: 'Bêta', nombre: 2 },
      { pays: null, nombre: 1 },
    ]);
    expect(await tool.selectFrom('membres').select('identifiant').execute()).toEqual([
      { identifiant: 'known' },
    ]);
  });
});
