import { randomUUID } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import { isLocale, type Locale } from '../../base/locale.js';
import { newToken } from '../accounts/token.js';
import { hashOf } from '../audit.js';
import { withoutKey, type Desk } from '../desk.js';
import { draftPartsOf } from '../composition/draft-parts.js';
import {
  besides,
  isForbidden,
  makersOfPreviews,
  previewedIn,
  unpublishedIn,
  type Previewed,
  type Stored,
} from './preview-content.js';
import { applyUnsaved, type UnsavedChange } from './unsaved.js';
import { publishItems, type Publishable } from '../publish.js';
import { requireFullReading } from '../reading.js';
import { isId } from '../read-value.js';
import { refuse } from '../refuse.js';
import { openRelease, releaseTargets } from '../releases/release.js';
import { onDesk, type Targets } from '../targets.js';
import { inTransaction, type VerbOptions, type Work } from '../transaction.js';

/** A preview, and the token that lets its holder see how that would look. */
export interface Preview {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

const maxItems = 100;
/** Max changes that are not saved: each is saved and taken back at every reading. */
const maxChanges = 20;
const maxHours = 7 * 24;
/** Days that an ended preview stays in the list. */
const daysListed = 30;
const making: VerbOptions = { verb: 'create-preview', needs: makersOfPreviews, windows: false, once: false };
/**
 * Makes a preview of how items, or a release, would look to the public: of what the caller may change. It
 * ends after some hours, by `endPreview`, or when its maker may change that no more. The token is kept as a
 * hash. Throws ITEM_INVALID, ITEM_NOT_FOUND, FORBIDDEN.
 */
export async function createPreview(desk: Desk, previewed: Previewed, hours: number): Promise<Preview> {
  const tried = await tryChanges(desk, previewed);
  return inTransaction(desk, making, async (work) => {
    const place = { item: 'Preview', index: 0 };
    if (!Number.isInteger(hours) || hours < 1 || hours > maxHours)
      refuse(place, `lasts 1 to ${maxHours} hours`);
    const shown = tried ?? (await withinRights(work, desk, previewed));
    await forgetChanges(work);
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

/**
 * Lays other changes over what a preview of one's own shows, in place of those that it showed: its token stays. So
 * a page follows what somebody writes. A new item that stands at the same place keeps its id. Throws
 * ITEM_NOT_FOUND and all that a save does.
 */
export async function changePreview(
  desk: Desk,
  id: string,
  changes: readonly UnsavedChange[],
): Promise<void> {
  const act = { ...making, verb: 'change-preview' };
  const found = await inTransaction(desk, act, ({ run, by }) =>
    isId(id)
      ? run(
          `select previewed from desk.preview where id = $1 and made_by = $2 and ended_at is null and expires_at > now() and not previewed ? 'release'`,
          [id, by],
        )
      : Promise.resolve([]),
  );
  const [row] = found;
  if (!row) throw notTheirs();
  const before = previewedIn(row.previewed);
  if ('release' in before) throw notTheirs();
  const named = before.items.filter((one) => !one.isChanged);
  const kept = withKnownIds(changes, before.changes ?? []);
  const shown = await tryChanges(desk, { items: named, changes: kept });
  await inTransaction(desk, act, async ({ run, by, did }) => {
    const changed = await run(
      'update desk.preview set previewed = $3 where id = $1 and made_by = $2 and ended_at is null returning id',
      [id, by, JSON.stringify(shown ?? { items: named })],
    );
    if (changed.length === 0) throw notTheirs();
    did({ item: 'Preview', ids: [id] });
  });
}

/** New items with the ids of those that stood at their places. */
const withKnownIds = (
  changes: readonly UnsavedChange[],
  before: readonly UnsavedChange[],
): readonly UnsavedChange[] =>
  changes.map(({ change }, index) => {
    const earlier = before[index]?.change.own;
    const newId =
      earlier?.item === change.own.item && change.own.id === undefined ? earlier.newId : undefined;
    return { change: newId === undefined ? change : { ...change, own: { ...change.own, newId } } };
  });

/** What is not saved is kept no longer than its preview is in force. */
const forgetChanges = ({ run }: Work): Promise<unknown> =>
  run(
    `update desk.preview set previewed = previewed - 'changes' where (expires_at < now() or ended_at is not null) and previewed ? 'changes'`,
  );

/**
 * Saves the changes, publishes what they make of the items, and takes both back: what would be refused later is
 * refused now. What the preview shows with them; undefined: there are none.
 */
async function tryChanges(desk: Desk, previewed: Previewed): Promise<Stored | undefined> {
  if ('release' in previewed || !previewed.changes || previewed.changes.length === 0) return undefined;
  const { items, changes } = previewed;
  const place = { item: 'Preview', index: 0 };
  if (changes.length > maxChanges) refuse(place, `shows at most ${maxChanges} changes that are not saved`);
  const takenBack = new Error('taken back');
  let shown: Stored | undefined;
  try {
    const trying: Desk = { ...withoutKey(desk), windows: 'preview', isRehearsal: true };
    await inTransaction(trying, making, async (work) => {
      const applied = await applyUnsaved(work, changes);
      const wholes = applied.filter(({ isWhole }) => isWhole);
      const allowed = await withinRights(work, desk, { items: [...items, ...wholes], withParts: true });
      if ('release' in allowed) return;
      await publishItems(work, [...allowed.items, ...besides(applied, allowed.items)], false);
      const made = new Set(applied.filter(({ isNew }) => isNew).flatMap(({ ids }) => ids));
      const named = new Set(items.flatMap(({ ids }) => ids));
      shown = {
        items: allowed.items.flatMap(({ item, ids, locales: own }) =>
          ids
            .filter((id) => !made.has(id))
            .map((id) => ({
              item,
              ids: [id],
              ...(own && { locales: own }),
              ...(!named.has(id) && { isChanged: true }),
            })),
        ),
        changes: changes.map(({ change }, index) => {
          const own = allowed.items.find(({ ids }) => ids.includes(wholes[index]?.ids[0] ?? ''))?.locales;
          return { change, ...(own && { locales: own }) };
        }),
      };
      throw takenBack;
    });
  } catch (reason: unknown) {
    if (reason !== takenBack) throw reason;
  }
  return shown;
}

/** Ends a preview: one's own, or any of them with ADMINISTER. Throws ITEM_NOT_FOUND, FORBIDDEN. */
export function endPreview(desk: Desk, id: string): Promise<void> {
  const act: VerbOptions = {
    verb: 'end-preview',
    needs: [...makersOfPreviews, 'ADMINISTER'],
    windows: false,
  };
  return inTransaction(desk, act, async (work) => {
    const { run, by, did } = work;
    const isForAll =
      desk.may === 'everything' || desk.may.some(({ capability }) => capability === 'ADMINISTER');
    const ended = isId(id)
      ? await run(
          'update desk.preview set ended_at = now() where id = $1 and ended_at is null and ($2 or made_by = $3) returning id',
          [id, isForAll, by],
        )
      : [];
    if (ended.length === 0) throw notTheirs();
    await forgetChanges(work);
    did({ item: 'Preview', ids: [id] });
  });
}

const notTheirs = (): ReseauError =>
  new ReseauError('ITEM_NOT_FOUND', 'There is no such preview of yours that is in force.');

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
