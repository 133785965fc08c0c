import { ReseauError } from '../../base/errors.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { profileOf, type Profile } from '../../windows/profile.js';
import { isMade } from '../../windows/profiles.js';
import { activeRights } from '../accounts/session.js';
import type { Desk } from '../desk.js';
import { readingsOf, requireFullReading } from '../reading.js';
import { refuse } from '../refuse.js';
import { found, type Targets } from '../targets.js';
import { inTransaction, type Work } from '../transaction.js';

/** What people can be asked about an item: to see to it, or to read a comment on it. */
export const talkers = ['DRAFT', 'TRANSLATE', 'REVIEW', 'PUBLISH', 'WITHDRAW'] as const;

/** A person at the desk. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/**
 * People who can sign in and read the drafts of all of these items. A person whose rights nobody has signed in
 * with yet reads nothing: the views of such rights are made by the first request.
 */
async function readersOf({ run }: Work, targets: readonly Targets[]): Promise<readonly Colleague[]> {
  const people = await activeRights(run);
  const byProfile = Map.groupBy(people, ({ rights }): Profile => profileOf(rights));
  const readers: Colleague[] = [];
  for (const [profile, some] of byProfile)
    if (await readsEach({ run, reads: profile.isFull ? undefined : profile }, targets))
      readers.push(...some.map(({ id, name }) => ({ id, name })));
  return readers.sort((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id));
}

async function readsEach(
  asking: { readonly run: Work['run']; readonly reads: Profile | undefined },
  targets: readonly Targets[],
): Promise<boolean> {
  if (asking.reads && !(await isMade(asking.run, asking.reads))) return false;
  for (const { item, ids } of targets) {
    const readings = await readingsOf(asking, itemNamed(item), ids);
    if (!ids.every((id) => readings.get(id)?.whole)) return false;
  }
  return true;
}

/** Throws ITEM_INVALID where one of these accounts is no person at the desk who reads the items. */
export async function requireReaders(
  work: Work,
  targets: readonly Targets[],
  accounts: readonly string[],
  field: string,
): Promise<void> {
  if (accounts.length === 0) return;
  const readers = new Set((await readersOf(work, targets)).map(({ id }) => id));
  if (!accounts.every((id) => readers.has(id)))
    refuse(
      { item: 'Account', field, index: 0 },
      'names a person who does not read the item, or has not signed in with these rights yet; `colleagues` lists those who do',
    );
}

const asking = { verb: 'read-colleagues', needs: 'nothing', windows: false, once: false } as const;

/** People who read the drafts of an item, for somebody who does; ITEM_NOT_FOUND for all others. */
export function colleagues(
  desk: Desk,
  wishes: readonly { readonly item: string; readonly id: string }[],
): Promise<(readonly Colleague[] | ReseauError)[]> {
  return inTransaction(desk, asking, async (work) => {
    const all: (readonly Colleague[] | ReseauError)[] = [];
    for (const { item, id } of wishes) {
      const targets = [{ item, ids: [id] }];
      all.push(await requireRead(work, targets).then(() => readersOf(work, targets), toRefusal));
    }
    return all;
  });
}

/** Throws ITEM_NOT_FOUND unless the items are on the desk and the caller reads their drafts. */
export async function requireRead(work: Work, targets: readonly Targets[]): Promise<void> {
  for (const [index, target] of targets.entries()) await found(work, target, index);
  await requireFullReading(work, targets);
}

function toRefusal(reason: unknown): ReseauError {
  if (reason instanceof ReseauError && reason.code === 'ITEM_NOT_FOUND') return reason;
  throw reason;
}
