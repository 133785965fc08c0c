import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readConfig } from '../../src/base/config.js';
import { ReseauError } from '../../src/base/errors.js';
import { createLog } from '../../src/base/log.js';
import { call } from '../../src/commands/call.js';
import { joinDatabase } from '../../src/database/join-database.js';
import { openSession } from '../../src/windows/run.js';
import { keptHome } from '../database/temporary-home.js';
import { ask } from './ask.js';
import { command, startServer, type Ended, type Program } from './program.js';

const home = { RESEAU_HOME: keptHome(), RESEAU_EVALUATION: 'no' };
const reseau = (...args: readonly string[]): Promise<Ended> => command(home, ...args);
/** The same within this process, which starts sooner: for what says only why it does not run. */
const refusal = (...args: readonly string[]): Promise<string> =>
  call(args, { env: home, say: (line) => expect(line).toBe('nothing') }).then(
    () => 'nothing is wrong',
    (reason: unknown) => (reason instanceof ReseauError ? reason.message : String(reason)),
  );
const staffOnly = '{ organisations(first: 1) { nodes { internalNote } } }';
const key = /^reseau_[\w-]{43}$/m;

let server: Program;
let url: string;
const statusWith = async (made: string): Promise<number> =>
  (await ask(url, staffOnly, undefined, { authorization: `Bearer ${made}` })).status;

describe('beside a running server, the operator', () => {
  beforeAll(async () => {
    server = startServer(home);
    url = await server.ready();
  }, 240_000);
  afterAll(() => server.stop());

  it('makes a key that is shown once, finds it in the list without it, and ends it', async () => {
    const made = await reseau('key', 'create', '--audience', 'staff', '--name', 'website of the secretariat');
    expect(made).toMatchObject({ code: 0, errors: '' });
    const shown = key.exec(made.output)?.[0] ?? '';
    expect(await statusWith(shown)).toBe(200);

    const list = await reseau('key', 'list');
    expect(list).toMatchObject({ code: 0, errors: '' });
    expect(list.output).not.toContain(shown);
    const line = list.output.split('\n').find((one) => one.includes('website of the secretariat')) ?? '';
    expect(line).toMatch(
      /^[0-9a-f-]{36} {2}staff {5}\d{4}-\d\d-\d\d {2}in force {2}used \d{4}-\d\d-\d\d {2}website of the secretariat$/,
    );

    expect(await reseau('key', 'revoke', line.slice(0, 36))).toMatchObject({ code: 0, errors: '' });
    for (const late = Date.now() + 120_000; (await statusWith(shown)) !== 401 && Date.now() < late;)
      await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await statusWith(shown)).toBe(401);
    expect(await reseau('key', 'revoke', line.slice(0, 36))).toMatchObject({ code: 1, output: '' });
  }, 240_000);

  it('adds the documents of a website by a manifest, sees them used, and retires them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reseau-manifest-'));
    const file = join(folder, 'manifest.json');
    const body = 'query Website { regions { totalCount } }';
    const hash = createHash('sha256').update(body).digest('hex');
    const status = async (): Promise<number> =>
      (await fetch(`${url}/graphql?documentId=sha256:${hash}`)).status;
    const until = async (wanted: number): Promise<void> => {
      for (const late = Date.now() + 120_000; (await status()) !== wanted && Date.now() < late;)
        await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await status()).toBe(wanted);
    };
    try {
      writeFileSync(file, JSON.stringify({ [hash]: `${body} ` }));
      expect(await reseau('documents', 'add', file)).toMatchObject({ code: 1, output: '' });
      expect(await status()).toBe(404);
      writeFileSync(file, JSON.stringify({ [hash]: body }));
      expect((await reseau('documents', 'add', file, '--origin', 'omct.org')).output).toBe(
        '1 added, 0 known before\n',
      );
      await until(200);
      const listed = (await reseau('documents', 'list')).output;
      expect(listed).toMatch(
        new RegExp(`^${hash}  omct\\.org  added \\d{4}-\\d\\d-\\d\\d  used \\d{4}-\\d\\d-\\d\\d  Website\n$`),
      );
      expect((await reseau('documents', 'retire', '--origin', 'omct.org')).output).toBe(
        '1 retired; refused everywhere within a second\n',
      );
      await until(404);
      expect((await reseau('documents', 'list')).output).toBe('no documents of websites\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 240_000);

  it('gets the address of a window for tools: SELECT there works, and nothing else does', async () => {
    const { code, output, errors } = await reseau('database', '--audience', 'public');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const client = new pg.Client({ connectionString: output.trim() });
    await client.connect();
    try {
      await expect(client.query('select count(*) from organisation')).resolves.toMatchObject({ rowCount: 1 });
      for (const sql of [
        'select * from desk.organisation',
        'select * from window_staff.organisation',
        'select * from desk.api_key',
        'delete from organisation',
        'create table mine (a int)',
        'create temp table mine (a int)',
      ]) {
        await expect(client.query(sql)).rejects.toThrow(/permission denied|read-only/);
      }
    } finally {
      await client.end();
    }
  }, 30_000);

  it('lists merges, and an unknown organisation is named in the error', async () => {
    expect(await reseau('merge', 'list')).toMatchObject({ code: 0, output: 'no merges\n' });
    const refused = await reseau('merge', 'nobody', 'somebody', '--approved-by', 'director');
    expect(refused.code).not.toBe(0);
    expect(refused.output + refused.errors).toContain('There is no organisation nobody.');
  }, 60_000);

  it('proves that the windows are right, sees a row that somebody has changed, and mends it', async () => {
    expect(await reseau('verify')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^0 rows of difference\n(holds: .+\n)+$/),
    });
    const database = await joinDatabase(readConfig(home), createLog('silent'));
    const { run, close } = await openSession(database.ownerUrl);
    const columns = await run(
      `select column_name as name, data_type as type from information_schema.columns where table_schema = 'window_public' and table_name = 'region' and is_nullable = 'NO' and is_generated = 'NEVER'`,
    );
    const values = columns.map(({ type }) => (type === 'uuid' ? 'gen_random_uuid()' : `'atlantis'`));
    await run(
      `insert into window_public.region (${columns.map(({ name }) => `"${String(name)}"`).join(', ')}) values (${values.join(', ')})`,
    );
    await close();
    expect(await reseau('verify')).toMatchObject({
      code: 1,
      output: expect.stringMatching(
        /^public region: 0 missing, 1 extra, 0 different; such as [0-9a-f-]{36}\n1 rows of difference\n(holds: .+\n)+$/,
      ) as unknown,
    });
    expect(await reseau('verify', '--repair')).toMatchObject({
      code: 0,
      output: expect.stringContaining('1 rows repaired') as unknown,
    });
    expect(await reseau('verify')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^0 rows of difference\n(holds: .+\n)+$/),
    });
  }, 240_000);
});

describe('without a server, the operator', () => {
  it('has the same commands', async () => {
    const alone = { RESEAU_HOME: keptHome() };
    const made = await command(alone, 'key', 'create', '--audience', 'partner', '--name', 'map');
    expect(made.code).toBe(0);
    expect(made.output).toMatch(key);
    expect((await command(alone, 'key', 'list')).output).toMatch(
      /partner {3}\d{4}-\d\d-\d\d {2}in force {2}used never {2}map\n$/,
    );
  }, 240_000);

  it('is told what there is by help', async () => {
    for (const args of [[], ['help'], ['--help']]) {
      let output = '';
      expect(await call(args, { env: home, say: (line) => (output += line) })).toBe(0);
      for (const name of ['database', 'import', 'key', 'migration', 'sample', 'schema', 'verify'])
        expect(output).toContain(`npm run reseau -- ${name}`);
    }
  });

  it.each([
    [['nonsense'], /There is no command nonsense/],
    [['constructor'], /There is no command constructor/],
    [['key'], /usage: npm run reseau -- key create/],
    [['key', 'create', '--audience', 'desk', '--name', 'x'], /--audience public, partner or staff/],
    [['key', 'create', '--audience', 'staff'], /--name/],
    [['key', 'list', '--all'], /usage: npm run reseau -- key/],
    [['database', '--audience', 'nobody'], /--audience is one of public, partner, staff, desk/],
    [['import', 'organisations'], /usage: npm run reseau -- import/],
    [['merge', 'one'], /usage: npm run reseau -- merge/],
    [['migration', 'create', 'Not A Name'], /a name is lower case with underscores/],
    [['documents', 'nonsense'], /usage: npm run reseau -- documents/],
    [['documents', 'add'], /usage: npm run reseau -- documents/],
    [['documents', 'add', 'nowhere.json'], /nowhere\.json cannot be read/],
    [['documents', 'add', 'package.json', '--audience', 'nobody'], /--audience is one of public/],
    [['documents', 'add', 'package.json'], /nothing of it is added/],
    [['documents', 'retire'], /documents retire needs/],
    [['documents', 'retire', '--unused-for', 'long'], /--unused-for is a whole number/],
    [['verify', '--mend'], /usage: npm run reseau -- verify/],
  ])('is told what is wrong with %j in one line', async (args, reason) => {
    const said = await refusal(...args);
    expect(said).toMatch(reason);
    expect(said.split('\n')).toHaveLength(1);
  });

  it('is told so on the error stream, with exit code 1', async () => {
    expect(await reseau('nonsense')).toEqual({
      code: 1,
      output: '',
      errors: expect.stringMatching(/^There is no command nonsense.*\n$/),
    });
  });

  it('sees how an operation is read', async () => {
    const file = 'documents/examples/01-members.graphql';
    const explained = await reseau('explain', file, '--audience', 'staff', '--locale', 'fr');
    expect(explained).toMatchObject({ code: 0, errors: '' });
    expect(explained.output.match(/^-- (.*)$/gm)).toEqual(
      ['plan', 'statement', 'parameters', 'tables', 'cost', 'PostgreSQL'].map((title) => `-- ${title}`),
    );
    expect(explained.output).toMatch(/^97 points of 1000000$/m);
    expect(explained.output).toMatch(/Index (Only )?Scan/);
    expect((await reseau('explain', file, '--analyze')).output).toMatch(/Execution Time/);
    for (const [wrong, said] of [
      [['explain'], /usage: npm run reseau -- explain/],
      [['explain', 'there-is-none.graphql'], /cannot be read/],
      [['explain', 'README.md'], /Syntax Error/],
      [['explain', file, '--audience', 'nobody'], /--audience is one of public/],
      [['explain', file, '--variables', '['], /--variables is a JSON object/],
    ] as const)
      expect(await refusal(...wrong)).toMatch(said);
  }, 240_000);
});
