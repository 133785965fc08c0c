import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import { windowOf } from '../../windows/projection.js';
import { name, type Run } from '../../windows/run.js';
import { houseDesk, type Desk } from '../desk.js';
import { publishItems, type Publishable } from '../publish.js';
import { requireWhole } from '../reading.js';
import { isId } from '../read-value.js';
import { refuse } from '../refuse.js';
import { openRelease, targetsOf } from '../releases/release.js';
import { onDesk, type Targets } from '../targets.js';
import { inTransaction, type Act } from '../transaction.js';
import { unpublishItems } from '../unpublish.js';

/** What a preview shows as if it were published: some items, or what a release does. */
export type Previewed = { readonly items: readonly Targets[] } | { readonly release: string };

/** A link that lets whoever has it see how that would look. */
export interface Preview {
  readonly token: string;
  readonly expiresAt: Date;
}

const most = 100;
const longest = 7 * 24;
const secretName = 'preview_key';
const making: Act = { verb: 'create-preview', needs: ['DRAFT', 'TRANSLATE', 'REVIEW', 'PUBLISH'], windows: false };
const longestToken = 8_000;
/** Most previews that are read at the same time: each holds the lock of the windows, and a connection of those who write. */
const maxReading = 2;
let reading = 0;

/** Makes a link to how items, or a release, would look to the public; it ends after some hours, or with the account of whoever made it. Throws ITEM_INVALID, ITEM_NOT_FOUND. */
export function createPreview(desk: Desk, previewed: Previewed, hours: number): Promise<Preview> {
  return inTransaction(desk, making, async (work) => {
    const place = { item: 'Preview', index: 0 };
    if (!Number.isInteger(hours) || hours < 1 || hours > longest) refuse(place, `lasts 1 to ${longest} hours`);
    if ('release' in previewed) await requireWhole(work, targetsOf((await openRelease(work.run, previewed.release)).entries));
    else {
      const count = previewed.items.reduce((sum, { ids }) => sum + ids.length, 0);
      if (count < 1 || count > most) refuse(place, `shows 1 to ${most} items`);
      for (const [index, target] of previewed.items.entries()) await onDesk({ ...work, allow: () => undefined }, target, index);
      await requireWhole(work, previewed.items);
    }
    await work.run('insert into desk.secret (name, value) values ($1, $2) on conflict do nothing', [
      secretName,
      randomBytes(32).toString('hex'),
    ]);
    const expiresAt = new Date(Date.now() + hours * 3_600_000);
    const payload = Buffer.from(JSON.stringify({ previewed, until: expiresAt.getTime(), by: work.by })).toString('base64url');
    work.did({ item: 'Preview', ids: 'release' in previewed ? [previewed.release] : previewed.items.flatMap(({ ids }) => ids) });
    return { token: `${payload}.${await signed(work.run, payload)}`, expiresAt };
  });
}

/**
 * Reads the window of the public as it would be with what a preview shows: all of it is published, read and taken back, in one transaction that
 * nobody sees. What the public would not see of it, the reader does not see either. A withdrawal ends it. Throws TOKEN_INVALID, PUBLICATION_INCOMPLETE, OVERLOADED, DATABASE_UNAVAILABLE.
 */
export async function readPreview<T>(orm: Desk['orm'], token: string, read: (run: Run) => Promise<T>): Promise<T> {
  if (reading >= maxReading) throw new ReseauError('OVERLOADED', 'Too many previews are being read.');
  reading += 1;
  const takenBack = new Error('taken back');
  const found: T[] = [];
  try {
    await inTransaction(houseDesk(orm, 'preview'), { verb: 'preview', needs: 'nothing', once: false, yields: 'ends' }, async (work) => {
      await work.run(`set local lock_timeout = '5s'`);
      await work.run(`set local statement_timeout = '15s'`);
      const previewed = await opened(work.run, token);
      const entries = 'release' in previewed ? (await openRelease(work.run, previewed.release)).entries : [];
      const going = targetsOf(entries.filter(({ act }) => act === 'UNPUBLISH'));
      const coming: readonly Publishable[] =
        'release' in previewed ? targetsOf(entries.filter(({ act }) => act === 'PUBLISH')) : previewed.items;
      if (going.length > 0) await unpublishItems(work, going);
      if (coming.length > 0) await publishItems(work, coming, false);
      await work.run(`set local search_path to ${name(windowOf('public'))}, ext`);
      await work.run('set transaction read only');
      found.push(await read(work.run));
      throw takenBack;
    });
  } catch (reason) {
    if (reason !== takenBack) throw reason;
  } finally {
    reading -= 1;
  }
  return found[0] as T;
}

/** What a token shows, if it was made here, is in force, and whoever made it still works here. */
async function opened(run: Run, token: string): Promise<Previewed> {
  const [, payload = '', signature = ''] = token.length > longestToken ? [] : (/^([\w-]+)\.([\w-]+)$/.exec(token) ?? []);
  const [given, right] = [Buffer.from(signature), Buffer.from(await signed(run, payload))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw gone();
  const { previewed, until, by } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    previewed: Previewed;
    until: number;
    by: string;
  };
  const account = by.replace(/^account /, '');
  const [suspended] = isId(account)
    ? await run('select suspended_at from desk.account where id = $1', [account])
    : [{ suspended_at: null }];
  if (until < Date.now() || suspended?.suspended_at !== null) throw gone();
  return previewed;
}

const gone = (): ReseauError => new ReseauError('TOKEN_INVALID', 'This preview has ended, or was never made.');

async function signed(run: Run, payload: string): Promise<string> {
  const [row] = await run('select value from desk.secret where name = $1', [secretName]);
  if (!row) throw gone();
  return createHmac('sha256', String(row.value)).update(payload).digest('base64url');
}
