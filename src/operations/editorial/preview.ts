import { name, sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ReseauError } from '../../base/errors.js';
import { isLocale, locales, type Locale } from '../../base/locale.js';
import type { Capability } from '../../entities/house/capability.js';
import { tableOf } from '../../entities/house/columns.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { isLockTimeout, isUrgentAtWork, isUrgentHere } from '../../windows/priority.js';
import { windowOf } from '../../windows/projection.js';
import { idsOf } from '../../windows/run.js';
import { newToken } from '../accounts/token.js';
import { hashOf } from '../audit.js';
import { houseDesk, type Desk } from '../desk.js';
import { draftPartsOf } from '../composition/draft-parts.js';
import { publishItems, type Publishable } from '../publish.js';
import { requireFullReading } from '../reading.js';
import { isId } from '../read-value.js';
import { refuse } from '../refuse.js';
import { openRelease, releaseTargets, type ReleaseEntry } from '../releases/release.js';
import { mayStill } from '../still.js';
import { onDesk, type Targets } from '../targets.js';
import { inTransaction, type VerbOptions, type Work } from '../transaction.js';
import { unpublishItems } from '../unpublish.js';

/** What a preview shows as if it were published: some items, or what a release does. */
export type Previewed =
  { readonly items: readonly Publishable[]; readonly withParts?: boolean } | { readonly release: string };

/** A preview, and the token that lets its holder see how that would look. */
export interface Preview {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

const maxItems = 100;
const maxHours = 7 * 24;
/** Days that an ended preview stays in the list. */
const daysListed = 30;
const makers: readonly Capability[] = ['DRAFT', 'TRANSLATE', 'REVIEW', 'PUBLISH'];
const making: VerbOptions = { verb: 'create-preview', needs: makers, windows: false, once: false };
/** Max previews that are read at the same time: each holds a connection. */
export const maxReading = 2;
let reading = 0;
/**
 * Max time to wait for a row that a verb is writing. It is far below PostgreSQL's deadlock_timeout, so that
 * where a preview and a verb wait for each other it is the preview that gives up and begins again.
 */
const lockTimeoutMs = 20;
const maxAttempts = 100;
const pauseMs = 50;

/**
 * Makes a preview of how items, or a release, would look to the public: of what the caller may change. It
 * ends after some hours, by `endPreview`, or when its maker may change that no more. The token is kept as a
 * hash. Throws ITEM_INVALID, ITEM_NOT_FOUND, FORBIDDEN.
 */
export function createPreview(desk: Desk, previewed: Previewed, hours: number): Promise<Preview> {
  return inTransaction(desk, making, async (work) => {
    const place = { item: 'Preview', index: 0 };
    if (!Number.isInteger(hours) || hours < 1 || hours > maxHours)
      refuse(place, `lasts 1 to ${maxHours} hours`);
    const shown = await withinRights(work, desk, previewed);
    const [id, token] = [randomUUID(), newToken()];
    await work.run(`delete from desk.preview where expires_at < now() - make_interval(days => $1)`, [
      daysListed,
    ]);
    const [made] = await work.run(
      `insert into desk.preview (id, hash, previewed, made_at, made_by, expires_at) values ($1, $2, $3, now(), $4, now() + make_interval(hours => $5)) returning expires_at`,
      [id, hashOf(token), JSON.stringify(shown), work.by, hours],
    );
    work.did({
      item: 'Preview',
      ids: [id, ...('release' in shown ? [shown.release] : shown.items.flatMap(({ ids }) => ids))],
    });
    return { id, token, expiresAt: new Date(made?.expires_at as string | Date) };
  });
}

/** Ends a preview: one's own, or any of them with ADMINISTER. Throws ITEM_NOT_FOUND, FORBIDDEN. */
export function endPreview(desk: Desk, id: string): Promise<void> {
  const act: VerbOptions = { verb: 'end-preview', needs: [...makers, 'ADMINISTER'], windows: false };
  return inTransaction(desk, act, async ({ run, by, did }) => {
    const isForAll =
      desk.may === 'everything' || desk.may.some(({ capability }) => capability === 'ADMINISTER');
    const ended = isId(id)
      ? await run(
          'update desk.preview set ended_at = now() where id = $1 and ended_at is null and ($2 or made_by = $3) returning id',
          [id, isForAll, by],
        )
      : [];
    if (ended.length === 0)
      throw new ReseauError('ITEM_NOT_FOUND', 'There is no such preview of yours that is in force.');
    did({ item: 'Preview', ids: [id] });
  });
}

/**
 * Reads the window of the public as it would be with what a preview shows: all of it is published, read and
 * rolled back, in one transaction that nobody sees and that keeps no other verb waiting but those on the same
 * items. What the public would not see of it, the reader does not see either. A withdrawal ends it. Throws
 * TOKEN_INVALID, PUBLICATION_INCOMPLETE, OVERLOADED, DATABASE_UNAVAILABLE.
 */
export async function readPreview<T>(
  orm: Desk['orm'],
  token: string,
  read: (run: Work['run']) => Promise<T>,
): Promise<T> {
  if (reading >= maxReading) throw new ReseauError('OVERLOADED', 'Too many previews are being read.');
  reading += 1;
  try {
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      const found = await readOnce(orm, token, read);
      if (found !== busy) return found;
      await wait(pauseMs);
    }
    throw new ReseauError('OVERLOADED', 'What the preview shows is being published or withdrawn.');
  } finally {
    reading -= 1;
  }
}

/** A verb is writing rows that the preview needs, or something is being withdrawn. */
const busy = Symbol('busy');

async function readOnce<T>(
  orm: Desk['orm'],
  token: string,
  read: (run: Work['run']) => Promise<T>,
): Promise<T | typeof busy> {
  // To connect and to begin takes from the withdrawal what it needs.
  if (isUrgentHere()) return busy;
  const takenBack = new Error('taken back');
  let found: T | typeof busy = busy;
  const desk: Desk = { ...houseDesk(orm, 'preview'), windows: 'preview' };
  const act: VerbOptions = { verb: 'preview', needs: 'nothing', once: false, windows: false, yields: 'ends' };
  try {
    await inTransaction(desk, act, async (work) => {
      if (await isUrgentAtWork(work.run)) throw takenBack;
      await work.run(sql`set local lock_timeout = '${lockTimeoutMs}ms'`);
      await work.run(`set local statement_timeout = '15s'`);
      try {
        const { going, coming } = await opened(work, token);
        if (going.length > 0) await unpublishItems(work, going);
        if (coming.length > 0) await publishItems(work, coming, false);
      } catch (reason: unknown) {
        throw isLockTimeout(reason) ? takenBack : reason;
      }
      await work.run(sql`set local search_path to ${name(windowOf('public'))}, ext`);
      await work.run('set transaction read only');
      found = await read(work.run);
      throw takenBack;
    });
  } catch (reason: unknown) {
    if (reason !== takenBack) throw reason;
  }
  return found;
}

/**
 * What is previewed, as far as the rights of the caller reach: a right for some languages previews only
 * these. Throws FORBIDDEN.
 */
async function withinRights(work: Work, desk: Desk, previewed: Previewed): Promise<Previewed> {
  if ('release' in previewed) {
    const targets = releaseTargets((await openRelease(work.run, previewed.release)).entries);
    await requireAll(work, targets);
    await requireFullReading(work, targets);
    return previewed;
  }
  const count = previewed.items.reduce((sum, { ids }) => sum + ids.length, 0);
  if (count < 1 || count > maxItems) refuse({ item: 'Preview', index: 0 }, `shows 1 to ${maxItems} items`);
  const own =
    desk.may === 'everything'
      ? []
      : [...new Set(desk.may.map(({ locale }) => locale))].filter((one) => one !== undefined);
  const items: Publishable[] = [];
  const wanted = previewed.withParts ? await withDraftParts(work, previewed.items) : previewed.items;
  for (const [index, target] of wanted.entries()) items.push(await withinLanguages(work, target, index, own));
  await requireFullReading(
    work,
    items.filter(({ locales }) => !locales),
  );
  const hidden = await unpublishedIn(work, items);
  if (hidden) refuse({ item: 'Preview', index: 0 }, `${hidden} is not on the desk`, 'ITEM_NOT_FOUND');
  return { items };
}

/** Items, and their parts that readers do not see as they are now. */
async function withDraftParts(work: Work, items: readonly Publishable[]): Promise<readonly Publishable[]> {
  const named = new Set(items.flatMap(({ ids }) => ids));
  const parts = (await draftPartsOf(work, items)).filter(({ id }) => !named.has(id));
  return [
    ...items,
    ...[...Map.groupBy(parts, (part) => part.item)].map(([item, some]) => ({
      item: item.name,
      ids: some.map(({ id }) => id),
    })),
  ];
}

/**
 * An item that is previewed in some languages only, and is not published. Its maker reads the drafts of these
 * languages, and of the rest what is published: where nothing is, a preview would show them drafts that they
 * do not read.
 */
async function unpublishedIn({ run }: Work, items: readonly Publishable[]): Promise<string | undefined> {
  for (const { item, ids } of items.filter(({ locales }) => locales)) {
    const live = new Set(
      idsOf(
        await run(
          sql`select id from published.${name(tableOf(itemNamed(item)))} where id = any ($1::uuid[]) and live`,
          [ids],
        ),
      ),
    );
    const hidden = ids.find((id) => !live.has(id));
    if (hidden !== undefined) return hidden;
  }
  return undefined;
}

async function withinLanguages(
  work: Work,
  target: Targets,
  index: number,
  own: readonly Locale[],
): Promise<Publishable> {
  try {
    await onDesk(work, target, index);
    return target;
  } catch (reason: unknown) {
    if (!isForbidden(reason)) throw reason;
    const locales: Locale[] = [];
    for (const locale of own.filter(isLocale))
      if (
        await onDesk(work, target, index, [locale]).then(
          () => true,
          () => false,
        )
      )
        locales.push(locale);
    if (locales.length === 0) throw reason;
    return { ...target, locales };
  }
}

async function requireAll(work: Work, targets: readonly Publishable[]): Promise<void> {
  for (const [index, target] of targets.entries()) await onDesk(work, target, index, target.locales);
}

const isForbidden = (reason: unknown): boolean =>
  reason instanceof ReseauError && reason.code === 'FORBIDDEN';

const previewedColumn = decode.shape({
  release: decode.optional(decode.text),
  items: decode.optional(
    decode.list(
      decode.shape({
        item: decode.text,
        ids: decode.list(decode.text),
        locales: decode.optional(decode.list(decode.oneOf(locales))),
        revisions: decode.optional(decode.record(decode.integer)),
      }),
    ),
  ),
});

function previewedIn(column: unknown): Previewed {
  const { release, items = [] } = previewedColumn(column);
  return release === undefined ? { items } : { release };
}

/** What a token shows, if it was made here and is in force, and its maker may still change all of that. */
async function opened(
  work: Work,
  token: string,
): Promise<{ readonly going: readonly Publishable[]; readonly coming: readonly Publishable[] }> {
  const gone = new ReseauError('TOKEN_INVALID', 'This preview has ended, or was never made.');
  const [row] = await work.run(
    'select previewed, made_by as by from desk.preview where hash = $1 and expires_at > now() and ended_at is null',
    [hashOf(token)],
  );
  if (!row) throw gone;
  const previewed = previewedIn(row.previewed);
  const entries = 'release' in previewed ? (await openRelease(work.run, previewed.release)).entries : [];
  const done = (act: ReleaseEntry['act']): Publishable[] =>
    releaseTargets(entries.filter((one) => one.act === act));
  const shown = {
    going: done('UNPUBLISH'),
    coming: 'release' in previewed ? done('PUBLISH') : previewed.items,
  };
  if (await unpublishedIn(work, 'items' in previewed ? previewed.items : [])) throw gone;
  const by = String(row.by);
  // A process of the house has every right, for ever.
  if (by.startsWith('account ') && !(await mayStill(work, by, [...shown.going, ...shown.coming], makers)))
    throw gone;
  return shown;
}
