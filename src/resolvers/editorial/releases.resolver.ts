import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Resolver } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import { localeNamed } from '../../entities/house/locale-enum.js';
import { itemNamed } from '../../entities/house/metadata.js';
import type { Finding } from '../../operations/releases/findings.js';
import { tryLinks } from '../../operations/releases/external-links.js';
import { checkRelease, publishRelease } from '../../operations/releases/publish-release.js';
import type { ReleaseEntry } from '../../operations/releases/release.js';
import { saveRelease } from '../../operations/releases/save-release.js';
import { cancelRelease, scheduleRelease, type Due } from '../../operations/releases/schedule-release.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { typeKey } from '../../query/root.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { Conflict, outcome, Refusal } from '../graph/outcomes.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { conflict } from './conflict.js';
import {
  CheckReleaseArguments,
  PublishReleaseArguments,
  ReleaseArguments,
  ReleaseBlocked,
  type ReleaseEntryInput,
  ReleaseSaved,
  SaveReleaseArguments,
  ScheduleReleaseArguments,
} from './release-types.js';

const result = declareUnion('ReleaseResult', 'Result of a release.', () => [
  ReleaseSaved,
  ReleaseBlocked,
  Conflict,
  Refusal,
]);

const findingsOut = (findings: readonly Finding[]): object[] =>
  findings.map(({ item, id, ...rest }) => ({ ...rest, item: writeId(itemNamed(item), id) }));

/** The id of a release in the database, from that in the graph. */
const releaseId = (graph: Graph, given: string): string =>
  readId(given, [recordNamed(graph, 'Release')]).uuid;

/** Items that are shown, or taken down, together. */
export function releasesResolver(graph: Graph): new () => object {
  const record = recordNamed(graph, 'Release');
  const idOf = (given: string): string => releaseId(graph, given);

  @Resolver()
  class ReleasesResolver {
    @Verb(() => result, {
      description:
        'Makes or replaces a release: the entries replace all earlier ones, and its date is removed. Takes PUBLISH.',
    })
    saveRelease(
      @Args(() => SaveReleaseArguments) { release, title, entries }: SaveReleaseArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ReleaseSaved', async () => {
        const desk = acting.desk(info);
        try {
          const id = await saveRelease(desk, {
            ...(typeof release === 'string' && { id: idOf(release) }),
            title,
            entries: entries.map((entry) => entryIn(graph, entry)),
          });
          return { release: writeId(record, id), findings: [] };
        } catch (reason: unknown) {
          return await conflict(desk, graph, reason);
        }
      });
    }

    @Verb(() => result, {
      description:
        'Checks a release by a dry run: reports all findings that block it or must be reviewed. Takes PUBLISH.',
    })
    checkRelease(
      @Args(() => CheckReleaseArguments) given: CheckReleaseArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ReleaseSaved', async () => ({
        release: given.release,
        findings: findingsOut(
          await checkRelease(
            acting.desk(info),
            idOf(given.release),
            given.tryLinks === true ? tryLinks : undefined,
          ),
        ),
      }));
    }
  }
  return ReleasesResolver;
}

/** Releases that are carried out, now or at a date. */
export function releaseDatesResolver(graph: Graph): new () => object {
  const idOf = (given: string): string => releaseId(graph, given);

  @Resolver()
  class ReleaseDatesResolver {
    @Verb(() => result, { description: 'Carries out all of a release at once, or nothing. Takes PUBLISH.' })
    publishRelease(
      @Args(() => PublishReleaseArguments) { release, seen }: PublishReleaseArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ReleaseSaved', async () => {
        const { done, findings } = await publishRelease(acting.desk(info), idOf(release), seen ?? []);
        const found = { findings: findingsOut(findings) };
        return done ? { release, ...found } : { [typeKey]: 'ReleaseBlocked', ...found };
      });
    }

    @Verb(() => result, {
      description: 'Schedules a release: at a moment, or at a local time in a time zone. Takes PUBLISH.',
    })
    scheduleRelease(
      @Args(() => ScheduleReleaseArguments) given: ScheduleReleaseArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ReleaseSaved', async () => {
        const { release, seen } = given;
        const { at, findings } = await scheduleRelease(
          acting.desk(info),
          idOf(release),
          dueIn(given),
          seen ?? [],
        );
        const found = { findings: findingsOut(findings) };
        return at ? { release, dueAt: at, ...found } : { [typeKey]: 'ReleaseBlocked', ...found };
      });
    }

    @Verb(() => result, { description: 'Cancels a release that is not carried out yet. Takes PUBLISH.' })
    cancelRelease(
      @Args(() => ReleaseArguments) { release }: ReleaseArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ReleaseSaved', async () => {
        await cancelRelease(acting.desk(info), idOf(release));
        return { release, findings: [] };
      });
    }
  }
  return ReleaseDatesResolver;
}

/** Throws ID_INVALID, and VALUE_INVALID for an item that is to be published without its revision. */
function entryIn(
  graph: Graph,
  { id, act, locales, withShared, expectedRevision, composition }: ReleaseEntryInput,
): ReleaseEntry {
  const { item, uuid } = readId(id, graph.items);
  if (act !== 'UNPUBLISH' && typeof expectedRevision !== 'number')
    throw new ReseauError('VALUE_INVALID', `${id}: to publish it, name the revision that was decided on.`);
  return {
    item: item.name,
    id: uuid,
    act: act ?? 'PUBLISH',
    ...(typeof expectedRevision === 'number' && { revision: expectedRevision }),
    ...(locales && { locales: locales.map(localeNamed) }),
    ...(locales && withShared && { withShared }),
    ...(typeof composition === 'string' && { composition }),
  };
}

/** Throws VALUE_INVALID unless exactly one way to say when is used. */
function dueIn({ at, localTime, timeZone }: ScheduleReleaseArguments): Due {
  if (at instanceof Date && localTime == null && timeZone == null) return { at: at.toISOString() };
  if (at == null && typeof localTime === 'string' && typeof timeZone === 'string')
    return { localTime, timeZone };
  throw new ReseauError('VALUE_INVALID', 'Say either `at`, or `localTime` with `timeZone`.');
}
