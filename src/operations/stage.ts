import { name, sql } from '../base/sql.js';
import { ReseauError } from '../base/errors.js';
import { decode } from '../base/decode.js';
import { isLocale, locales } from '../base/locale.js';
import { tableOf } from '../entities/house/columns.js';
import { itemNamed, type ItemMetadata } from '../entities/house/metadata.js';
import { EditorialStage } from '../entities/house/workflow.js';
import { tracksOfRow } from '../windows/tracks.js';
import { refuse } from './refuse.js';
import { tracksNamed, type TrackTargets } from './targets.js';
import { stored } from './text.js';
import type { Work } from './transaction.js';
import { shared, type Track } from './translation.js';

/** How long a note to the next person may be, in characters. */
export const longestNote = 2000;
/** A note in a refusal. */
export const notePlace = { item: 'Review', field: 'note', index: 0 };

type Stage = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED';
/** How far an item and its tracks have come, as the desk shows it. */
export interface TrackStages {
  readonly stage: EditorialStage;
  readonly tracks: Readonly<Partial<Record<Track, EditorialStage>>>;
}

/** The columns of a row `w` of the desk's window that say how far it has come. */
export const standingColumns = (item: ItemMetadata) =>
  item.localised
    ? sql`w.editorial_stage as stage, w.shared_stage as "sharedStage", w.draft_in as "draftIn", w.in_review_in as "inReviewIn", w.approved_in as "approvedIn"`
    : sql`w.editorial_stage as stage, w.editorial_stage as "sharedStage", '{}'::text[] as "draftIn", '{}'::text[] as "inReviewIn", '{}'::text[] as "approvedIn"`;

const stageName = decode.keyOf(EditorialStage.values);
/** What these columns hold. */
export const standingShape = {
  stage: stageName,
  sharedStage: stageName,
  draftIn: decode.list(decode.text),
  inReviewIn: decode.list(decode.text),
  approvedIn: decode.list(decode.text),
};

/** The same, track by track; a language that is none of these is as readers see it, or was never written. */
export const trackStagesOf = (row: {
  readonly stage: EditorialStage;
  readonly sharedStage: EditorialStage;
  readonly draftIn: readonly string[];
  readonly inReviewIn: readonly string[];
  readonly approvedIn: readonly string[];
}): TrackStages => ({
  stage: row.stage,
  tracks: {
    [shared]: row.sharedStage,
    ...Object.fromEntries(
      locales.map((locale) => {
        const upper = locale.toUpperCase();
        if (row.draftIn.includes(upper)) return [locale, 'DRAFT'];
        if (row.inReviewIn.includes(upper)) return [locale, 'IN_REVIEW'];
        return [locale, row.approvedIn.includes(upper) ? 'APPROVED' : 'PUBLISHED'];
      }),
    ),
  },
});

/** How far items have come, by their ids; those that stand in the desk's window. */
export async function standings(
  { run }: Work,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TrackStages>> {
  const rows = await run(
    sql`select w.id, ${standingColumns(item)} from window_desk.${name(tableOf(item))} w where w.id = any ($1::uuid[]) order by w.id`,
    [ids],
  );
  return new Map(
    decode
      .rows(rows, { id: decode.text, ...standingShape })
      .map(({ id, ...row }) => [id, trackStagesOf(row)]),
  );
}

/** Throws ITEM_INVALID where languages are named that there are not, or of a kind that has none. */
export function requireLanguages(item: ItemMetadata, { locales: named }: TrackTargets, index: number): void {
  if (named?.some((locale) => !isLocale(locale)))
    refuse({ item: item.name, index }, `there are the locales ${locales.join(', ')}`);
  if (named && !item.localised)
    refuse({ item: item.name, index }, 'items of this kind have no languages: leave locales out');
}

/**
 * Throws STAGE_INVALID unless what is named of each item has come as far as one of these stages: its languages, or
 * the newest revision as a whole.
 */
export async function requireStage(
  work: Work,
  item: ItemMetadata,
  target: TrackTargets,
  stages: readonly Stage[],
): Promise<void> {
  const named = tracksNamed(target);
  for (const [id, standing] of await standings(work, item, target.ids))
    requireStanding(item, id, { standing, named, stages });
}

/** The same of one item of which it is known how far it has come. */
export function requireStanding(
  item: ItemMetadata,
  id: string,
  {
    standing: { stage, tracks },
    named,
    stages,
  }: {
    readonly standing: TrackStages;
    readonly named: readonly Track[] | undefined;
    readonly stages: readonly Stage[];
  },
): void {
  const allowed = (one: EditorialStage | undefined): boolean => stages.some((other) => other === one);
  const refused = (at: EditorialStage | undefined, track?: Track): never => {
    const what =
      track === undefined ? '' : track === shared ? ' (shared fields)' : ` (${track.toUpperCase()})`;
    throw new ReseauError(
      'STAGE_INVALID',
      `${item.name} ${id}${what} is ${String(at)}, not ${stages.join(' or ')}.${named ? '' : apart(tracks, stages)}`,
      {
        extensions: {
          item: item.name,
          id,
          stage: at,
          ...(track !== undefined && track !== shared && { locale: track }),
        },
      },
    );
  };
  if (stage === 'WITHDRAWN') refused(stage);
  if (!named && !allowed(stage)) refused(stage);
  const wrong = named?.find((track) => !allowed(tracks[track]));
  if (wrong) refused(tracks[wrong], wrong);
}

/** The languages with which a verb could go on, where it cannot with the item as a whole. */
function apart(tracks: TrackStages['tracks'], stages: readonly Stage[]): string {
  const ready = locales
    .filter((locale) => tracks[locale] === stages[0])
    .map((locale) => locale.toUpperCase());
  return ready.length > 0 ? ` ${ready.join(', ')} can go on alone: name them in locales.` : '';
}

/** Which tracks of an item a step concerns where none is named, by how far they have come; none: all of them. */
const concerned = {
  SUBMIT: sql`k.rank in (1, 4)`,
  APPROVE: undefined,
  SEND_BACK: sql`k.is_open and k.rank in (2, 3)`,
} as const;

/**
 * Keeps what a reviewer, or the person who submits, said of the newest revision of items, or of some languages of
 * it; the desk shows it.
 */
export async function say(
  work: Work,
  act: keyof typeof concerned,
  targets: readonly TrackTargets[],
  note: string | null | undefined,
): Promise<void> {
  const said = note === null || note === undefined ? null : stored(notePlace, note, longestNote);
  for (const target of targets) await sayOf(work, act, target, said);
}

async function sayOf(
  { run, by, did, project }: Work,
  act: keyof typeof concerned,
  target: TrackTargets,
  said: string | null,
): Promise<void> {
  const [item, { ids }] = [itemNamed(target.item), target];
  const table = name(tableOf(item));
  const which = concerned[act];
  const tracks = which
    ? sql`coalesce($6::text[], array(select k.track from (${tracksOfRow}) k where ${which} order by 1))`
    : sql`$6::text[]`;
  await run(
    sql`insert into desk.review (item_id, number, item, revision, act, tracks, note, done_at, done_by)
select d.id, coalesce((select max(r.number) from desk.review r where r.item_id = d.id), 0) + 1, $2, d.revision, $3, ${tracks}, $4, now(), $5
from desk.${table} d left join published.${table} p on p.id = d.id and p.live where d.id = any ($1::uuid[])`,
    [ids, item.name, act, said, by, tracksNamed(target) ?? null],
  );
  did({ item: item.name, ids });
  await project([{ item: item.name, ids }], ['desk']);
}
