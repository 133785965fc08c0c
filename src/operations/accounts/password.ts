import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { ReseauError } from '../../base/errors.js';

const derive = promisify(argon2);
// What OWASP asks of argon2id at least: 19 MiB, two passes.
const work = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const fewest = 12;
const most = 200;
/**
 * Characters that are judged: looking for patterns takes longer with each, and what is long is strong by
 * then.
 */
const judged = 100;
/** On the scale of zxcvbn, 0 to 4: 3 takes at least 100 million guesses. */
const strongEnough = 3;
/** Words that somebody would try here first. */
const house = ['reseau', 'torture', 'omct'];
let guesses: Promise<ZxcvbnFactory> | undefined;

/** The list of common passwords. It takes 0.3 s to read, so only once a password is set. */
async function openGuesses(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new Factory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
}

/**
 * Refuses a password that can be guessed: a short one, a common one, or one made of those, also with digits
 * and signs in place of letters. Throws PASSWORD_WEAK.
 */
export async function checkPassword(password: string, email: string): Promise<void> {
  const refuse = (what: string): never => {
    throw new ReseauError('PASSWORD_WEAK', what);
  };
  if (password.length < fewest) refuse(`A password has at least ${fewest} characters.`);
  if (password.length > most) refuse(`A password has at most ${most} characters.`);
  const [name = ''] = email.split('@');
  if (name.length > 2 && password.toLowerCase().includes(name.toLowerCase()))
    refuse('The password holds the address.');
  if (new Set(password).size < 5) refuse('The password repeats itself.');
  guesses ??= openGuesses();
  const { score } = (await guesses).check(password.slice(0, judged), [email, name, ...house]);
  if (score < strongEnough)
    refuse(
      'This password is guessed early: it is a common one, or made of common parts. Take several words that do not belong together, or let a password manager make one.',
    );
}

/** The hash of a password by argon2id, in the form that names its own parameters. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { message: password.normalize('NFKC'), nonce, ...work });
  return `$argon2id$v=19$m=${work.memory},t=${work.passes},p=${work.parallelism}$${bare(nonce)}$${bare(tag)}`;
}

// Replaces the hash of an account without one, so that the answer takes as long.
const nobody = hashPassword(randomBytes(24).toString('base64'));

/** True when the password made the hash. Without a hash it takes as long, and is false. */
export async function matchesPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', tag = ''] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash ?? (await nobody)) ?? [];
  const known = Buffer.from(tag, 'base64');
  const made = await derive('argon2id', {
    message: password.slice(0, most).normalize('NFKC'),
    nonce: Buffer.from(nonce, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: known.length,
  });
  return timingSafeEqual(known, made) && hash !== undefined;
}

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
