import type { FastifyRequest } from 'fastify';
import { ReseauError } from '../base/errors.js';
import type { Person } from '../operations/accounts/session.js';
import { profileOf } from '../windows/profile.js';
import type { BudgetHolder } from './budget.js';
import type { Keys } from './keys.js';
import type { Sessions } from './sessions.js';

/** What is looked at to know who asks. */
export interface Authenticators {
  readonly keys: Pick<Keys, 'readerOf'>;
  readonly sessions: Sessions;
}

/**
 * Who asks: by a key, or by the cookie of somebody who is signed in. Before the second factor has been shown
 * they read what everybody does.
 */
export async function authenticate(
  request: FastifyRequest,
  { keys, sessions }: Authenticators,
): Promise<{ readonly person: Person | undefined; readonly reading: BudgetHolder }> {
  const person = request.headers.authorization === undefined ? await sessions.personIn(request) : undefined;
  if (person?.verified) {
    const { audience, account: who, rights } = person;
    return { person, reading: { audience, who, ...(audience === 'desk' && { profile: profileOf(rights) }) } };
  }
  return { person, reading: await keyHolderOf(request, keys) };
}

/**
 * Who asks by a key; without one, the public. Throws KEY_INVALID, and KEY_IN_BROWSER for a key that is sent
 * by a page of another site.
 */
export async function keyHolderOf(
  request: FastifyRequest,
  keys: Pick<Keys, 'readerOf'>,
): Promise<BudgetHolder> {
  const reading = await keys.readerOf(request.headers.authorization, request.ip);
  if (reading.audience !== 'public') refuseBrowsers(request);
  return reading;
}

/** A key in a page of another site has left its server: every reader of the page has it. */
function refuseBrowsers(request: FastifyRequest): void {
  const { origin, host } = request.headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    throw new ReseauError('KEY_IN_BROWSER', 'This key was sent by a page of another site.');
  }
}
