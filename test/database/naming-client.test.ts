import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { NamingClient, maxNames } from '../../src/database/naming-client.js';
import { openOrm } from '../../src/orm.js';
import { houseDesk } from '../../src/operations/desk.js';
import { publish } from '../../src/operations/publish.js';
import { inTransaction } from '../../src/operations/transaction.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { ownerOf } from '../setup/owner.js';

let server: HttpServer;
let url: string;
beforeAll(async () => {
  server = await openHttpServer();
  url = ownerOf(server.superuserUrl, new URL(server.superuserUrl).pathname.slice(1));
}, 300_000);
afterAll(() => server.close());

const opened = async (): Promise<NamingClient & AsyncDisposable> => {
  const client = new NamingClient({ connectionString: url });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
};
const prepared = async (client: NamingClient): Promise<string[]> =>
  (await client.query<{ statement: string }>('select statement from pg_prepared_statements')).rows.map(
    ({ statement }) => statement,
  );

it('prepares a statement when it comes a second time, and answers each time alike', async () => {
  await using client = await opened();
  const answers: { value: string }[] = [];
  for (const value of ['a', 'b', 'c']) {
    answers.push(...(await client.query<{ value: string }>('select $1::text as value', [value])).rows);
    expect(await prepared(client)).toEqual(value === 'a' ? [] : ['select $1::text as value']);
  }
  expect(answers).toEqual([{ value: 'a' }, { value: 'b' }, { value: 'c' }]);
});

it('prepares no more than it may keep, and runs what comes later all the same', async () => {
  await using client = await opened();
  for (let times = 0; times < 3; times += 1)
    for (let n = 0; n < maxNames + 20; n += 1)
      for (const value of [`${n}`, 'other'])
        expect((await client.query(`select $1::text || '${n}' as value`, [value])).rows).toEqual([
          { value: `${value}${n}` },
        ]);
  expect(await prepared(client)).toHaveLength(maxNames);
});

it('runs what has no parameters, several statements at once and a statement that fails', async () => {
  await using client = await opened();
  await client.query('select 1; select 2');
  for (let times = 0; times < 3; times += 1) {
    await client.query('select 1', []);
    await expect(client.query('select $1::text::int', ['none'])).rejects.toMatchObject({ code: '22P02' });
  }
  expect(await prepared(client)).toEqual(['select $1::text::int']);
  expect((await client.query('select $1::text::int as value', ['5'])).rows).toEqual([{ value: 5 }]);
});

it.each([true, false])(
  'a verb that is done again uses what it prepared: %s',
  async (names) => {
    const orm = await openOrm(url, { names, connections: 1 });
    try {
      const desk = houseDesk(orm, 'test');
      const [theme] = await server.owner('select id from desk.theme order by id limit 1');
      for (let times = 0; times < 3; times += 1)
        await publish(desk, [{ item: 'Theme', ids: [String(theme?.id)] }]);
      const kept = await inTransaction(
        desk,
        { verb: 'look', needs: 'nothing', once: false, windows: false },
        ({ run }) =>
          run(
            `select statement from pg_prepared_statements where statement like '%"window_public"."theme"%'`,
          ),
      );
      expect(kept.length > 0).toBe(names);
    } finally {
      await orm.close(true);
    }
  },
  300_000,
);
