import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keyIdIn, newSecretKey } from '../../src/base/secret-keys.js';
import { invite } from '../../src/operations/accounts/invite.js';
import { setPassword } from '../../src/operations/accounts/set-password.js';
import { signIn } from '../../src/operations/accounts/sign-in.js';
import { password } from '../accounts/person.js';
import { keptHome } from '../database/temporary-home.js';
import { secretKey } from '../setup/owner.js';
import { openWorld, type World } from '../setup/world.js';
import { command, type Ended } from './program.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const fresh = (): string => newSecretKey().bytes.toString('base64url');
/** Runs a command over the database of the test, with the keys that these settings name. */
const reseau = (keys: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ended> =>
  command(
    { DATABASE_URL: world.ownerUrl, RESEAU_EVALUATION: 'no', RESEAU_HOME: keptHome(), ...keys },
    ...args,
  );
const texts = async (): Promise<string[]> =>
  (await world.run(`select name, value from desk.secret where name <> 'evaluation' order by name`)).map(
    ({ value }) => String(value),
  );
const keysInForce = async (): Promise<unknown[]> => [...new Set((await texts()).map(keyIdIn))];
/** A file that is not in anybody's home yet. */
const fileWith = (...keys: readonly string[]): string => {
  const file = `${keptHome()}/keys`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, keys.map((one) => `${one}\n`).join(''));
  return file;
};

describe('npm run reseau -- secrets rotate', () => {
  // The key that everything is encrypted with; each rotation that went well says which it is now.
  let current = secretKey;

  it.each<
    [
      string,
      () => { readonly keys: Readonly<Record<string, string>>; readonly args: readonly string[] },
      RegExp,
    ]
  >([
    [
      'without a new key',
      () => ({ keys: { RESEAU_SECRET_KEY: current }, args: ['rotate'] }),
      /Put the new key before the old one in RESEAU_SECRET_KEY/,
    ],
    [
      'with a key that is not that of the database',
      () => ({ keys: { RESEAU_SECRET_KEY: fresh() }, args: ['rotate'] }),
      /encrypted with the key \w+/,
    ],
    [
      'with two such keys',
      () => ({ keys: { RESEAU_SECRET_KEY: `${fresh()},${fresh()}` }, args: ['rotate'] }),
      /encrypted with the key \w+/,
    ],
    [
      'with a text that is no key',
      () => ({ keys: { RESEAU_SECRET_KEY: 'short' }, args: ['rotate'] }),
      /RESEAU_SECRET_KEY/,
    ],
    [
      'with a named file that is not there',
      () => ({ keys: { RESEAU_SECRET_KEY_FILE: `${keptHome()}/nothing` }, args: ['rotate'] }),
      /holds none|holds no key/,
    ],
    [
      'with a file of something else',
      () => ({ keys: { RESEAU_SECRET_KEY_FILE: fileWith('no key at all') }, args: ['rotate'] }),
      /keys/,
    ],
    [
      'with a key and a file',
      () => ({
        keys: { RESEAU_SECRET_KEY: current, RESEAU_SECRET_KEY_FILE: fileWith(current) },
        args: ['rotate'],
      }),
      /exclude each other/,
    ],
    [
      'without a word',
      () => ({ keys: { RESEAU_SECRET_KEY: current }, args: [] }),
      /usage: npm run reseau -- secrets rotate/,
    ],
    [
      'with another word',
      () => ({ keys: { RESEAU_SECRET_KEY: current }, args: ['turn'] }),
      /usage: npm run reseau -- secrets rotate/,
    ],
    [
      'with an option that there is not',
      () => ({ keys: { RESEAU_SECRET_KEY: current }, args: ['rotate', '--force'] }),
      /usage: npm run reseau -- secrets rotate/,
    ],
  ])(
    'is refused %s in one line, and changes nothing',
    async (_, given, reason) => {
      const before = await texts();
      const { keys, args } = given();
      const { code, output, errors } = await reseau(keys, 'secrets', ...args);
      expect({ code, output, errors }).toEqual({
        code: 1,
        output: '',
        errors: expect.stringMatching(reason),
      });
      expect(errors.trim().split('\n')).toHaveLength(1);
      expect(errors).not.toContain(current);
      expect(await texts()).toEqual(before);
    },
    120_000,
  );

  it('puts a new key into a file of the operator, after which the old one opens nothing', async () => {
    const file = fileWith(current);
    const before = await texts();
    const { code, output, errors } = await reseau({ RESEAU_SECRET_KEY_FILE: file }, 'secrets', 'rotate');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toBe(`${before.length} secrets are encrypted with the new key in ${file}\n`);
    const [made = '', ...others] = readFileSync(file, 'utf8').trim().split('\n');
    expect([made === current, others, output.includes(made)]).toEqual([false, [], false]);
    expect(await keysInForce()).toHaveLength(1);
    expect((await texts()).filter((text) => before.includes(text))).toEqual([]);
    const list = (key: string): Promise<Ended> => reseau({ RESEAU_SECRET_KEY: key }, 'account', 'list');
    expect(await list(current)).toMatchObject({
      code: 1,
      output: '',
      errors: expect.stringMatching(/encrypted with the key/),
    });
    expect(await list(made)).toEqual({ code: 0, output: 'nobody\n', errors: '' });
    current = made;
  }, 240_000);

  it('takes the first of the given keys, and says that the old one is to go', async () => {
    const next = fresh();
    const rotated = await reseau({ RESEAU_SECRET_KEY: `${next},${current}` }, 'secrets', 'rotate');
    expect(rotated).toEqual({
      code: 0,
      errors: '',
      output: expect.stringMatching(
        /^\d+ secrets are encrypted with the new key in RESEAU_SECRET_KEY\nTake the old key out of RESEAU_SECRET_KEY once every server has been started with the new one\.\n$/,
      ),
    });
    expect(await reseau({ RESEAU_SECRET_KEY: next }, 'account', 'list')).toMatchObject({ code: 0 });
    // Called again, it finds nothing to do.
    expect(await reseau({ RESEAU_SECRET_KEY: `${next},${current}` }, 'secrets', 'rotate')).toMatchObject({
      code: 1,
      output: '',
    });
    current = next;
    // What comes later is about the key of the tests again.
    expect(await reseau({ RESEAU_SECRET_KEY: `${secretKey},${next}` }, 'secrets', 'rotate')).toMatchObject({
      code: 0,
    });
    current = secretKey;
  }, 240_000);
});

describe('npm run reseau -- account unlock', () => {
  const email = 'owner@example.org';
  const keys = { RESEAU_SECRET_KEY: secretKey };
  const unlock = (...words: readonly string[]): Promise<Ended> => reseau(keys, 'account', 'unlock', ...words);
  const enter = (given: string): Promise<unknown> =>
    signIn(world.desk, { email, password: given }, { address: '203.0.113.1' }).then(
      () => 'in',
      (reason: unknown) => (reason as { code: string }).code,
    );
  const failures = async (): Promise<unknown> =>
    (await world.run('select count(*)::int as count from desk.sign_in_attempt'))[0]?.count;
  beforeAll(async () => {
    const { token } = await invite(world.desk, { email, name: 'Owner', rights: [] });
    await setPassword(world.desk, { token, password });
    for (let time = 0; time < 10; time += 1) await enter('wrong');
  }, 60_000);

  it.each<[string, readonly string[], RegExp]>([
    ['nobody', [], /usage: npm run reseau -- account/],
    ['an address that nobody has', ['nobody@example.org'], /Nobody here has this address/],
    ['a text that is no address', ['%'], /Nobody here has this address/],
    ['SQL', [`' or '1' = '1`], /Nobody here has this address/],
    ['an option that there is not', [email, '--all'], /usage: npm run reseau -- account/],
  ])(
    'of %s is refused in one line, and forgets nothing',
    async (_, words, reason) => {
      const { code, output, errors } = await unlock(...words);
      expect({ code, output, errors }).toEqual({
        code: 1,
        output: '',
        errors: expect.stringMatching(reason),
      });
      expect(errors.trim().split('\n')).toHaveLength(1);
      expect([await failures(), await enter(password)]).toEqual([10, 'RATE_EXCEEDED']);
    },
    120_000,
  );

  it('lets its owner in again at once, says how many attempts it has forgotten, and notes it in the audit', async () => {
    const audited = async (): Promise<unknown> =>
      (await world.run(`select count(*)::int as count from desk.audit_entry where verb = 'unlock'`))[0]
        ?.count;
    const before = Number(await audited());
    expect(await unlock('OWNER@Example.org')).toEqual({
      code: 0,
      errors: '',
      output: '10 failed attempts are forgotten; they may sign in again\n',
    });
    expect([await failures(), await enter(password), await audited()]).toEqual([0, 'in', before + 1]);
    expect(await unlock(email)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^0 failed attempts/),
    });
  }, 120_000);
});
