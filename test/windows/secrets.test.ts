import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { givenKeys, keptKeys, keyIdIn, newSecretKey, useKeySource } from '../../src/base/secret-keys.js';
import { claimDeliveries } from '../../src/operations/webhooks/deliver.js';
import { createWebhook } from '../../src/operations/webhooks/create-webhook.js';
import { createLogins } from '../../src/windows/logins.js';
import { transaction } from '../../src/windows/lock.js';
import { openSession } from '../../src/windows/run.js';
import {
  openSecret,
  prepareSecrets,
  readSecret,
  rotateSecrets,
  sealSecret,
} from '../../src/windows/secrets.js';
import { keptHome } from '../database/temporary-home.js';
import { secretKey } from '../setup/owner.js';
import { openWorld, settings, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const given = (...keys: string[]): void => useKeySource(givenKeys(keys.join(',')));
const fresh = (): string => newSecretKey().bytes.toString('base64url');
const code = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (reason: unknown) => (reason as { code?: string }).code,
  );
/** Every value of every table of the desk, as a copy of the database would hold it. */
const dump = async (): Promise<string> => {
  const tables = await world.run(`select tablename as table from pg_tables where schemaname = 'desk'`);
  const parts = [];
  for (const { table } of tables)
    parts.push(JSON.stringify(await world.run(`select * from desk."${String(table)}"`)));
  return parts.join('\n');
};
const webhook = (): Promise<{ id: string; secret: string }> =>
  createWebhook(world.desk, { name: 'A copy', url: 'https://example.org/', audience: 'public' }, (url) =>
    Promise.resolve(url),
  );
/** As a version without encryption has left it. */
const plain = async (): Promise<void> => {
  const known = await world.run(`select name, value from desk.secret where name <> 'evaluation'`);
  for (const { name, value } of known)
    await world.run('update desk.secret set value = $2 where name = $1', [
      name,
      openSecret('secret', String(name), value),
    ]);
  await world.run('update desk.webhook set secret = $1', ['whsec_plain']);
  await world.run(`delete from desk.secret where name = 'key'`);
};
const texts = async (): Promise<string[]> =>
  (
    await world.run(
      `select value from desk.secret where name <> 'evaluation' union all select secret from desk.webhook`,
    )
  ).map((row) => String(Object.values(row)[0]));

describe('a secret in the database', () => {
  it('stands there encrypted, and in no copy of the database as it is', async () => {
    const { id, secret } = await webhook();
    const plain = [
      secret,
      await readSecret(world.run, 'cursor_key'),
      await readSecret(world.run, 'login_public'),
    ].map(String);
    const held = await dump();
    expect(held).toContain(id);
    for (const one of [...plain, ...plain.map((text) => text.split(':').at(-1) ?? text)])
      expect(held).not.toContain(one);
  });

  it('is refused in another row, another table and another column, changed, and as plain text', async () => {
    const [one, other] = [await webhook(), await webhook()];
    const [row] = await world.run('select secret from desk.webhook where id = $1', [one.id]);
    const text = String(row?.secret);
    expect(openSecret('webhook', one.id, text)).toBe(one.secret);
    const wrong: [Parameters<typeof openSecret>[0], string, string][] = [
      ['webhook', other.id, text],
      ['second_factor', one.id, text],
      ['secret', one.id, text],
      ['webhook', one.id, `${text.slice(0, -2)}AA`],
      ['webhook', one.id, text.slice(0, 40)],
      ['webhook', one.id, one.secret],
      ['webhook', one.id, ''],
    ];
    for (const [table, id, altered] of wrong)
      expect(await code(Promise.resolve().then(() => openSecret(table, id, altered)))).toBe(
        'SECRET_UNREADABLE',
      );
    expect(
      await code(
        Promise.resolve().then(() =>
          openSecret('webhook', one.id, text.replace(/\.[0-9a-f]{8}\./, '.00000000.')),
        ),
      ),
    ).toBe('SECRET_KEY_MISSING');
  });

  it('that was moved between servers keeps no other from being told', async () => {
    const [one, other] = [await webhook(), await webhook()];
    await world.run(
      'update desk.webhook set secret = (select secret from desk.webhook where id = $2) where id = $1',
      [one.id, other.id],
    );
    for (const { id } of [one, other])
      await world.run(
        `insert into desk.delivery (id, webhook_id, number, kind, item, is_gone, created_at, next_at, attempts, state) values ($1, $2, 1, 'Theme', 'theme_1', false, now(), now() - interval '1 second', 0, 'WAITING')`,
        [randomUUID(), id],
      );
    const claimed = await claimDeliveries(world.desk, 10);
    expect(new Map(claimed.map((delivery) => [delivery.webhook, delivery.secret]))).toEqual(
      new Map([
        [one.id, undefined],
        [other.id, other.secret],
      ]),
    );
  });
});

describe('the key', () => {
  it('of another database, or none, is refused before anything is read', async () => {
    for (const source of [
      givenKeys(fresh()),
      keptKeys(`${keptHome()}/none`, false),
      keptKeys(`${keptHome()}/none`, true),
    ]) {
      useKeySource(source);
      expect(await code(createLogins(world.run, settings))).toBe('SECRET_KEY_MISSING');
    }
    given(secretKey);
    expect(await code(createLogins(world.run, settings))).toBe('done');
  });

  it.each(['short', `${secretKey}=`, `${secretKey},`, secretKey.replace('d', '+')])(
    'is no key: %s',
    (text) => {
      expect(() => givenKeys(text)).toThrow('RESEAU_SECRET_KEY holds no key');
    },
  );

  it('is made with the first start, for its owner alone, and encrypts what was there', async () => {
    await plain();
    const cursorKey = String(
      (await world.run(`select value from desk.secret where name = 'cursor_key'`))[0]?.value,
    );
    const home = keptHome();
    useKeySource(keptKeys(`${home}/secret.key`, true));
    const said: string[] = [];
    await prepareSecrets(world.run, (line) => said.push(line));
    expect(said).toEqual([expect.stringContaining(`${home}/secret.key: keep a copy of it apart`)]);
    expect(statSync(`${home}/secret.key`).mode & 0o777).toBe(0o600);
    expect(await readSecret(world.run, 'cursor_key')).toBe(cursorKey);
    expect((await texts()).every((text) => keyIdIn(text) !== undefined)).toBe(true);
    expect(await dump()).not.toMatch(/whsec_plain/);
    // From then on what is not encrypted came from elsewhere.
    await world.run(`update desk.secret set value = 'chosen by somebody' where name = 'cursor_key'`);
    await prepareSecrets(world.run);
    expect(await code(readSecret(world.run, 'cursor_key'))).toBe('SECRET_UNREADABLE');
    await world.run(`update desk.secret set value = $1 where name = 'cursor_key'`, [
      await sealSecret(world.run, 'secret', 'cursor_key', cursorKey),
    ]);
  });

  it('is one, of two servers that start at once with homes of their own', async () => {
    const sources = [keptKeys(`${keptHome()}/secret.key`, true), keptKeys(`${keptHome()}/secret.key`, true)];
    const before = String(await readSecret(world.run, 'cursor_key'));
    await plain();
    const outcomes = [];
    for (const source of sources) {
      useKeySource(source);
      outcomes.push(await code(prepareSecrets(world.run)));
    }
    expect(outcomes).toEqual(['done', 'SECRET_KEY_MISSING']);
    useKeySource(sources[0] ?? givenKeys(secretKey));
    expect(await readSecret(world.run, 'cursor_key')).toBe(before);
  });
});

describe('a rotation', () => {
  it('in a file encrypts everything with a new key, which a server that runs reads too', async () => {
    const file = `${keptHome()}/secret.key`;
    mkdirSync(dirname(file), { recursive: true });
    given(secretKey);
    await start(fresh());
    const [old] = await rotatedTo(secretKey);
    writeFileSync(file, `${secretKey}\n`);
    const running = keptKeys(file, true);
    useKeySource(running);
    const before = await readSecret(world.run, 'cursor_key');
    expect(await rotateSecrets(world.run)).toEqual({ secrets: (await texts()).length, isOldHeld: false });
    expect(await readSecret(world.run, 'cursor_key')).toBe(before);
    const ids = new Set((await texts()).map(keyIdIn));
    expect([ids.size, ids.has(old)]).toEqual([1, false]);
    expect(readFileSync(file, 'utf8')).not.toContain(secretKey);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    // What was cut off between the file and the database goes on with the key that was made.
    const made = fresh();
    writeFileSync(file, `${made}\n${readFileSync(file, 'utf8')}`);
    await rotateSecrets(world.run);
    expect(readFileSync(file, 'utf8')).toBe(`${made}\n`);
    expect(await readSecret(world.run, 'cursor_key')).toBe(before);
  });

  it('in the environment takes the first of the keys, and none where that is in force', async () => {
    const [one, two] = [fresh(), fresh()];
    await start(one);
    expect(await code(rotateSecrets(world.run))).toBe('COMMAND_INVALID');
    const before = await readSecret(world.run, 'cursor_key');
    given(two, one);
    expect(await rotateSecrets(world.run)).toMatchObject({ isOldHeld: true });
    given(two);
    expect(await readSecret(world.run, 'cursor_key')).toBe(before);
    given(one);
    expect(await code(readSecret(world.run, 'cursor_key'))).toBe('SECRET_KEY_MISSING');
  });

  it('waits for what is being encrypted, so that nothing stays behind', async () => {
    const [one, two] = [fresh(), fresh()];
    await start(one);
    const other = await openSession(world.ownerUrl);
    // Inside a transaction PostgreSQL shows the activity as it was when it was first looked at.
    const eye = await openSession(world.ownerUrl);
    const id = randomUUID();
    given(two, one);
    const rotated = await transaction(other.run, 'read committed', async () => {
      const text = await sealSecret(other.run, 'webhook', id, 'whsec_late');
      expect(keyIdIn(text)).toBe(givenKeys(one).keys()[0]?.id);
      const rotating = rotateSecrets(world.run);
      for (;;) {
        const [waiting] = await eye.run(
          `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%for update%'`,
        );
        if (Number(waiting?.n) > 0) break;
      }
      await other.run(
        `insert into desk.webhook (id, name, url, secret, audience, created_at, created_by) values ($1, 'Late', 'https://example.org/', $2, 'public', now(), 'test')`,
        [id, text],
      );
      return { rotating };
    });
    await rotated.rotating;
    await other.close();
    await eye.close();
    given(two);
    const [row] = await world.run('select secret from desk.webhook where id = $1', [id]);
    expect(openSecret('webhook', id, row?.secret)).toBe('whsec_late');
  });

  /** The id of the only key by which everything is encrypted now. */
  async function rotatedTo(key: string): Promise<(string | undefined)[]> {
    const held = current;
    given(key, held);
    await rotateSecrets(world.run);
    given(key);
    current = key;
    return [...new Set((await texts()).map(keyIdIn))];
  }
  let current = '';
  /** Begins with everything encrypted by this key. */
  async function start(key: string): Promise<void> {
    for (const { name } of await world.run(`select name from desk.secret where name <> 'evaluation'`))
      await world.run('delete from desk.secret where name = $1', [name]);
    await world.run('delete from desk.webhook');
    given(key);
    current = key;
    await createLogins(world.run, settings);
    await webhook();
  }
});
