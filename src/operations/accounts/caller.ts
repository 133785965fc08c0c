import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readSecret } from '../../windows/secrets.js';
import type { Run } from '../../windows/run.js';

/** Where somebody comes from who wants to sign in. */
export interface Caller {
  /** Their IP address. */
  readonly address: string;
  /** What `rememberDevice` gave to their browser, if it still has it. */
  readonly device?: string | undefined;
  /** What they use, as people call it: Firefox on Linux. */
  readonly name?: string | undefined;
}

/** For a caller within the process. */
export const inProcess: Caller = { address: '' };

const mostAccounts = 8;
const macForm = /^[\w-]{43}$/;

/** A hash that only this server can make, so that no table tells who tried from where. */
export async function callerHash(run: Run, ...parts: readonly string[]): Promise<string> {
  const key = await readSecret(run, 'caller_key');
  if (key === undefined) throw new Error('no key has been made for callers');
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}

/** The device of a caller, if that account has signed in with it before. */
export async function knownDevice(
  run: Run,
  { device = '' }: Caller,
  account: string,
): Promise<string | undefined> {
  const [id = '', ...macs] = device.split('.').slice(0, mostAccounts + 1);
  const right = Buffer.from(await callerHash(run, 'device', id, account));
  return macs.some((mac) => macForm.test(mac) && timingSafeEqual(Buffer.from(mac), right)) ? id : undefined;
}

/**
 * What a browser keeps so that the account is known with this device: its id, and a mark for each account
 * that has signed in with it.
 */
export async function rememberDevice(run: Run, { device = '' }: Caller, account: string): Promise<string> {
  const [given = '', ...macs] = device.split('.');
  const id = /^[\w-]{22}$/.test(given) ? given : randomBytes(16).toString('base64url');
  const mac = await callerHash(run, 'device', id, account);
  const others = given === id ? macs.filter((one) => macForm.test(one) && one !== mac) : [];
  return [id, mac, ...others.slice(0, mostAccounts - 1)].join('.');
}
