import {
  keyIdIn,
  keySource,
  newSecretKey,
  seal,
  secretKey,
  unseal,
  type SecretKey,
} from '../base/secret-keys.js';
import { ReseauError } from '../base/errors.js';
import { transaction } from './lock.js';
import type { Run } from './run.js';
import { bareName, literal, name, sql } from '../base/sql.js';

/** The columns that hold secrets, and of which rows. */
const columns = {
  secret: { id: 'name', column: 'value', rows: sql`name <> 'evaluation'` },
  second_factor: { id: 'id', column: 'secret', rows: sql`kind = 'TOTP'` },
  webhook: { id: 'id', column: 'secret', rows: sql`true` },
} as const;
type Table = keyof typeof columns;

/** The row that says which key is in force: without it nothing is encrypted yet. */
const keyRow = 'key';
const proof = 'reseau';

const place = (table: Table, id: string): string => `desk.${table}.${columns[table].column} ${id}`;

/**
 * Encrypts a secret for one row, with the key in force. The row of that key stays locked until the
 * transaction ends, so that a rotation misses nothing.
 */
export async function sealSecret(run: Run, table: Table, id: string, plain: string): Promise<string> {
  const [row] = await run(sql`select value from desk.secret where name = ${literal(keyRow)} for share`);
  return seal(secretKey(keyIdIn(String(row?.value)) ?? ''), place(table, id), plain);
}

/**
 * Reads the secret of one row. Throws SECRET_UNREADABLE where it was encrypted for another one,
 * SECRET_KEY_MISSING.
 */
export const openSecret = (table: Table, id: string, text: unknown): string =>
  unseal(place(table, id), String(text));

/**
 * A secret of the server by its name; undefined: there is none. Throws SECRET_UNREADABLE, SECRET_KEY_MISSING.
 */
export async function readSecret(run: Run, secret: string): Promise<string | undefined> {
  const [row] = await run('select value from desk.secret where name = $1', [secret]);
  return row && openSecret('secret', secret, row.value);
}

/** Keeps a secret of the server under a name; the one that is there stays. `run` is inside a transaction. */
export async function keepSecret(run: Run, secret: string, value: string): Promise<void> {
  await run('insert into desk.secret (name, value) values ($1, $2) on conflict (name) do nothing', [
    secret,
    await sealSecret(run, 'secret', secret, value),
  ]);
}

/**
 * Makes sure that this process has the key of the database. Where nothing is encrypted yet, all of it is,
 * with a key that is made where there is none. Afterwards a secret that is not encrypted is refused: it came
 * from elsewhere. Throws SECRET_KEY_MISSING, SECRET_UNREADABLE.
 */
export async function prepareSecrets(run: Run, say: (line: string) => void = () => undefined): Promise<void> {
  if ((await readSecret(run, keyRow)) !== undefined) return;
  const key = firstKey(say);
  await transaction(run, 'read committed', async () => {
    const made = await run(
      'insert into desk.secret (name, value) values ($1, $2) on conflict (name) do nothing returning name',
      [keyRow, seal(key, place('secret', keyRow), proof)],
    );
    if (made.length > 0) await sealAll(run, key, (_table, _id, text) => text);
  });
  // Another process may have been first, with another key.
  await readSecret(run, keyRow);
}

/**
 * Encrypts everything anew, with the first of the keys, or a new one where the first is in force already and
 * this process keeps its keys itself. How many secrets, and whether old keys are still held. Throws
 * COMMAND_INVALID.
 */
export async function rotateSecrets(
  run: Run,
): Promise<{ readonly secrets: number; readonly isOldHeld: boolean }> {
  const source = keySource();
  const secrets = await transaction(run, 'read committed', async () => {
    const [row] = await run(sql`select value from desk.secret where name = ${literal(keyRow)} for update`);
    const inForce = keyIdIn(String(row?.value));
    if (source.keys()[0]?.id === inForce) source.replace?.([newSecretKey(), ...source.keys()]);
    const [next] = source.keys();
    if (!next || next.id === inForce)
      throw new ReseauError(
        'COMMAND_INVALID',
        `Put the new key before the old one in ${source.place}, separated by a comma, and call this again.`,
      );
    return sealAll(run, next, openSecret);
  });
  source.replace?.(source.keys().slice(0, 1));
  return { secrets, isOldHeld: source.keys().length > 1 };
}

/** Encrypts every secret with a key; how many. */
async function sealAll(
  run: Run,
  key: SecretKey,
  plainOf: (table: Table, id: string, text: unknown) => unknown,
): Promise<number> {
  let count = 0;
  for (const table of Object.keys(columns) as Table[]) {
    const { id: idColumn, column, rows } = columns[table];
    const found = await run(
      sql`select ${bareName(idColumn)} as id, ${bareName(column)} as text from desk.${name(table)} where ${rows} for update`,
    );
    for (const { id, text } of found) {
      const at = String(id);
      // The row of the key is written by the same hand a moment before; its own text is known.
      const plain = table === 'secret' && at === keyRow ? proof : String(plainOf(table, at, text));
      await run(
        sql`update desk.${name(table)} set ${bareName(column)} = $2 where ${bareName(idColumn)} = $1`,
        [id, seal(key, place(table, at), plain)],
      );
      count += 1;
    }
  }
  return count;
}

/** The newest key of this process, made where there is none. Throws SECRET_KEY_MISSING. */
function firstKey(say: (line: string) => void): SecretKey {
  const source = keySource();
  const [known] = source.keys();
  if (known) return known;
  const isMade = source.make();
  const [made] = source.keys();
  if (!made)
    throw new ReseauError(
      'SECRET_KEY_MISSING',
      `${source.place} holds no key to encrypt the secrets of the database with.`,
    );
  if (isMade)
    say(
      `secrets are encrypted with the key in ${source.place}: keep a copy of it apart from copies of the database`,
    );
  return made;
}
