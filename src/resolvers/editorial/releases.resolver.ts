import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../base/locale.js';
import { ReseauError } from '../../base/errors.js';
import { enumeration } from '../../entities/house/enumeration.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { FindingCode, type Finding } from '../../operations/releases/findings.js';
import { tryLinks } from '../../operations/releases/external-links.js';
import { checkRelease, publishRelease } from '../../operations/releases/publish-release.js';
import type { ReleaseEntry } from '../../operations/releases/release.js';
import { saveRelease } from '../../operations/releases/save-release.js';
import { cancelRelease, scheduleRelease, type Due } from '../../operations/releases/schedule-release.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { typeKey } from '../../query/root.js';
import { declareField, declareInput, declareObject, type ArgumentSpec } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { Conflict, outcome, plain, Refusal } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { oneOf, verbsResolver } from '../graph/verbs.js';
import { enumOf } from '../graph/vocabulary.js';
import { conflict } from './conflict.js';

const ReleaseAct = enumeration('ReleaseAct', 'Action of a release on an item.', {
  PUBLISH: 'Publishes the item.',
  UNPUBLISH: 'Unpublishes the item.',
});
for (const values of [FindingCode, ReleaseAct]) enumOf(values);

@plain
@ObjectType('Finding', { description: 'Finding about an item of a release.' })
class FindingObject {
  @Field(() => enumOf(FindingCode), { description: 'Kind of finding.' })
  code!: Finding['code'];
  @Field(() => ID, { description: 'Item.' })
  item!: string;
  @Field(() => String, { nullable: true, description: 'Field concerned. Null: the finding is about the item as a whole.' })
  field?: string;
  @Field(() => String, { description: 'Message in plain text.' })
  message!: string;
}

interface EntryGiven {
  readonly id: string;
  readonly expectedRevision?: number | null;
  readonly act?: ReleaseEntry['act'] | null;
  readonly locales?: string[] | null;
}

const findingsOut = (findings: readonly Finding[]): object[] =>
  findings.map(({ item, id, ...rest }) => ({ ...rest, item: writeId(itemNamed(item), id) }));

/** Items that are shown, or taken down, together. */
export function releasesResolver(graph: Graph): new () => object {
  const record = graph.readable.find((one) => one.name === 'Release');
  if (!record) throw new Error('the desk has releases');
  const saved = declareObject('ReleaseSaved', 'Release in its present state.');
  Extensions({ plain: true })(saved);
  declareField(saved, 'release', () => ID, 'Release.', false);
  declareField(saved, 'dueAt', () => DateTimeScalar, 'Time for which it is scheduled. Null: it has no date.', true);
  declareField(saved, 'findings', () => [FindingObject], 'Findings about its items.', false);
  const blocked = declareObject('ReleaseBlocked', 'Nothing was changed: a finding blocks the release, or must be reviewed first.');
  Extensions({ plain: true })(blocked);
  declareField(blocked, 'findings', () => [FindingObject], 'Findings about its items.', false);
  const entry = declareInput('ReleaseEntryInput', 'Item of a release.');
  declareField(entry, 'id', () => ID, 'Item.', false);
  declareField(
    entry,
    'expectedRevision',
    () => Int,
    'Revision that was read and decided on. PUBLISH takes one; if the item has a newer one by then, the release publishes nothing.',
    true,
  );
  declareField(entry, 'act', () => enumOf(ReleaseAct), 'Act of the release on the item. Optional; default: PUBLISH.', true);
  declareField(
    entry,
    'locales',
    () => [enumOf(LocaleEnum)],
    'Languages to publish; others stay as they are. Optional; default: all languages in which the item is whole.',
    true,
  );
  const result = oneOf('ReleaseResult', 'Result of a release.', () => [saved, blocked, Conflict, Refusal]);

  const release: ArgumentSpec = { name: 'release', type: () => ID, required: true, doc: 'Release.' };
  const links: ArgumentSpec = {
    name: 'tryLinks',
    type: () => Boolean,
    doc: 'True: requests the linked pages of other sites to check that they exist, which reveals the planned content to these sites. Optional; default: false, no site is requested.',
  };
  const seen: ArgumentSpec = {
    name: 'seen',
    type: () => [enumOf(FindingCode)],
    doc: 'Kinds of findings that somebody has reviewed and accepted: LANGUAGE_MISSING, TEXT_STALE, BROKEN_LINK, LINK_DEAD, PERSON_NAME.',
  };
  const idOf = (given: unknown): string => readId(given, [record]).uuid;
  const seenIn = (given: Readonly<Record<string, unknown>>): Finding['code'][] =>
    (given.seen as Finding['code'][] | null | undefined) ?? [];
  const entriesIn = (given: unknown): ReleaseEntry[] =>
    (given as EntryGiven[]).map(({ id, act, locales, expectedRevision }) => {
      const { item, uuid } = readId(id, graph.items);
      if (act !== 'UNPUBLISH' && typeof expectedRevision !== 'number')
        throw new ReseauError('VALUE_INVALID', `${id}: to publish it, name the revision that was decided on.`);
      return {
        item: item.name,
        id: uuid,
        act: act ?? 'PUBLISH',
        ...(typeof expectedRevision === 'number' && { revision: expectedRevision }),
        ...(locales && { locales: locales.map((locale) => locale.toLowerCase() as Locale) }),
      };
    });
  return verbsResolver([
    {
      name: 'saveRelease',
      doc: 'Makes or replaces a release: the entries replace all earlier ones, and its date is removed. Takes PUBLISH.',
      type: () => result,
      args: [
        { name: 'release', type: () => ID, doc: 'Id of a release that is not done yet. Optional; default: a new release.' },
        { name: 'title', type: () => String, required: true, doc: 'Name of the release at the desk.' },
        { name: 'entries', type: () => [entry], required: true, doc: 'Items of the release, 1 to 2,000.' },
      ],
      act: ({ acting }, given, info) =>
        outcome('ReleaseSaved', async () => {
          const desk = acting.desk(info);
          try {
            const id = await saveRelease(desk, {
              ...(typeof given.release === 'string' && { id: idOf(given.release) }),
              title: given.title as string,
              entries: entriesIn(given.entries),
            });
            return { release: writeId(record, id), findings: [] };
          } catch (reason: unknown) {
            return await conflict(desk, graph, reason);
          }
        }),
    },
    {
      name: 'checkRelease',
      doc: 'Checks a release by a dry run: reports all findings that block it or must be reviewed. Takes PUBLISH.',
      type: () => result,
      args: [release, links],
      act: ({ acting }, given, info) =>
        outcome('ReleaseSaved', async () => ({
          release: given.release,
          findings: findingsOut(await checkRelease(acting.desk(info), idOf(given.release), given.tryLinks === true ? tryLinks : undefined)),
        })),
    },
    {
      name: 'publishRelease',
      doc: 'Carries out all of a release at once, or nothing. Takes PUBLISH.',
      type: () => result,
      args: [release, seen],
      act: ({ acting }, given, info) =>
        outcome('ReleaseSaved', async () => {
          const { done, findings } = await publishRelease(acting.desk(info), idOf(given.release), seenIn(given));
          const found = { findings: findingsOut(findings) };
          return done ? { release: given.release, ...found } : { [typeKey]: 'ReleaseBlocked', ...found };
        }),
    },
    {
      name: 'scheduleRelease',
      doc: 'Schedules a release: at a moment, or at a local time in a time zone. Takes PUBLISH.',
      type: () => result,
      args: [
        release,
        { name: 'at', type: () => DateTimeScalar, doc: 'Moment.' },
        {
          name: 'localTime',
          type: () => String,
          doc: 'Local time instead of the moment, such as 2026-10-25T02:30. A time that occurs twice in that night means the first; a time that does not exist means one hour later.',
        },
        { name: 'timeZone', type: () => String, doc: 'Time zone of the local time, such as Europe/Zurich.' },
        seen,
      ],
      act: ({ acting }, given, info) =>
        outcome('ReleaseSaved', async () => {
          const { at, findings } = await scheduleRelease(acting.desk(info), idOf(given.release), dueIn(given), seenIn(given));
          const found = { findings: findingsOut(findings) };
          return at ? { release: given.release, dueAt: at, ...found } : { [typeKey]: 'ReleaseBlocked', ...found };
        }),
    },
    {
      name: 'cancelRelease',
      doc: 'Cancels a release that is not carried out yet. Takes PUBLISH.',
      type: () => result,
      args: [release],
      act: ({ acting }, given, info) =>
        outcome('ReleaseSaved', async () => {
          await cancelRelease(acting.desk(info), idOf(given.release));
          return { release: given.release, findings: [] };
        }),
    },
  ]);
}

/** Throws VALUE_INVALID unless exactly one way to say when is used. */
function dueIn({ at, localTime, timeZone }: Readonly<Record<string, unknown>>): Due {
  if (at instanceof Date && localTime == null && timeZone == null) return { at: at.toISOString() };
  if (at == null && typeof localTime === 'string' && typeof timeZone === 'string') return { localTime, timeZone };
  throw new ReseauError('VALUE_INVALID', 'Say either `at`, or `localTime` with `timeZone`.');
}
