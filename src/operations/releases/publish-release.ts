import { ReseauError } from '../../base/errors.js';
import { sql } from '../../base/sql.js';
import { idsOf } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import { publishItems } from '../publish.js';
import { partsOf } from '../refuse.js';
import { withTitles } from '../titles.js';
import { inTransaction, type Work } from '../transaction.js';
import { unpublishItems } from '../unpublish.js';
import { blocking, findingsOf, toBeSeen, type Finding } from './findings.js';
import { externalLinks, type ExternalLink } from './external-links.js';
import { openRelease, releaseTargets, type ReleaseEntry } from './release.js';
import { requireReadEntries } from './unread-entries.js';

const isDue = sql`state = 'SCHEDULED' and due_at <= now()`;

/** What doing a release came to: done, or what keeps it from being done. */
export interface ReleaseOutcome {
  readonly done: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Does all of a release at once, or nothing. What a person has to look at must have been seen: `seen` names
 * the kinds of findings that were. Throws ITEM_NOT_FOUND, STAGE_INVALID, PUBLICATION_INCOMPLETE, FORBIDDEN.
 */
export function publishRelease(
  desk: Desk,
  id: string,
  seen: readonly Finding['code'][] = [],
): Promise<ReleaseOutcome> {
  return inTransaction(desk, publishing, (work) => publishOpen(work, id, seen));
}

const publishing = { verb: 'publish-release', needs: 'PUBLISH', yields: 'again' } as const;

async function publishOpen(
  work: Work,
  id: string,
  seen: readonly Finding['code'][],
): Promise<ReleaseOutcome> {
  const { entries } = await openRelease(work.run, id);
  await requireReadEntries(work, entries);
  const findings = await findingsOf(work, entries);
  if (findings.some((finding) => blocking(finding, seen))) return { done: false, findings };
  // Done first: what a release that is still to be done names cannot be removed.
  await work.run(
    `update desk.release set state = 'DONE', due_at = null, done_at = now(), done_by = $2, failure = null where id = $1`,
    [id, work.by],
  );
  await carryOut(work, entries);
  work.did({ item: 'Release', ids: [id] });
  return { done: true, findings };
}

/**
 * What keeps a release from being done, and what a person should look at before: found by doing it, and
 * taking it back. Links to other sites are tried only where it is said how: trying them tells these sites
 * what is to come. Throws ITEM_NOT_FOUND, STAGE_INVALID.
 */
export async function checkRelease(
  desk: Desk,
  id: string,
  tried?: (urls: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<readonly Finding[]> {
  const takenBack = new Error('taken back');
  const found: Finding[] = [];
  const links: ExternalLink[] = [];
  try {
    await inTransaction(desk, { verb: 'check-release', needs: 'PUBLISH', yields: 'again' }, async (work) => {
      // It may have been ended half-way and begun again.
      found.length = links.length = 0;
      const { entries } = await openRelease(work.run, id);
      await requireReadEntries(work, entries, { all: true });
      found.push(...(await findingsOf(work, entries)));
      links.push(
        ...(await externalLinks(
          work.run,
          entries.filter(({ act }) => act === 'PUBLISH'),
        )),
      );
      try {
        await work.run(`update desk.release set state = 'DONE' where id = $1`, [id]);
        if (!found.some((finding) => blocking(finding, toBeSeen))) await carryOut(work, entries);
      } catch (reason) {
        if (!(reason instanceof ReseauError) || reason.code !== 'PUBLICATION_INCOMPLETE') throw reason;
        const parts = partsOf(reason);
        const messages = await withTitles(
          work,
          parts.map(({ message }) => ({ text: message })),
        );
        for (const [index, { extensions }] of parts.entries()) {
          const { item = '', id: one = '', field } = extensions as Partial<Finding>;
          found.push({
            code: 'RELATION_MISSING',
            item,
            id: one,
            ...(field && { field }),
            message: messages[index] ?? '',
          });
        }
      }
      throw takenBack;
    });
  } catch (reason) {
    if (reason !== takenBack) throw reason;
  }
  if (!tried) return found;
  // Other sites take their time: nobody waits at the desk meanwhile.
  const dead = await tried(links.map(({ url }) => url));
  for (const { item, id: one, url } of links.filter((link) => dead.has(link.url)))
    found.push({ code: 'LINK_DEAD', item, id: one, message: `${url}: ${dead.get(url) ?? ''}` });
  return found;
}

/**
 * Does a release whose time has come; nothing where another process has done it meanwhile, or a person has
 * changed its date.
 */
const publishStillDue = (desk: Desk, id: string): Promise<ReleaseOutcome | undefined> =>
  inTransaction(desk, publishing, async (work) => {
    const due = await work.run(sql`select id from desk.release where id = $1 and ${isDue} for update`, [id]);
    // The person who scheduled it has seen the findings.
    return due.length > 0 ? publishOpen(work, id, toBeSeen) : undefined;
  });

/**
 * Does the releases whose time has come, each in a transaction of its own; how many. One that cannot be done
 * says why, and stays undone as a whole.
 */
export async function publishDue(desk: Desk): Promise<number> {
  let count = 0;
  const due = await inTransaction(
    desk,
    { verb: 'find-due-releases', needs: 'PUBLISH', windows: false },
    ({ run }) => run(sql`select id from desk.release where ${isDue} order by due_at limit 100`),
  );
  for (const id of idsOf(due)) {
    try {
      const outcome = await publishStillDue(desk, id);
      if (outcome?.done) count += 1;
      else if (outcome) await fail(desk, id, outcome.findings.map(({ message }) => message).join(' '));
    } catch (reason) {
      // A database that is away is no fault of the release: it is tried again.
      if (!(reason instanceof ReseauError) || reason.code.startsWith('DATABASE_')) throw reason;
      await fail(desk, id, reason.message);
    }
  }
  return count;
}

const fail = (desk: Desk, id: string, why: string): Promise<void> =>
  inTransaction(desk, { verb: 'fail-release', needs: 'PUBLISH', windows: false }, async ({ run, did }) => {
    const failed = await run(
      sql`update desk.release set state = 'FAILED', due_at = null, failure = $2 where id = $1 and ${isDue} returning id`,
      [id, why.slice(0, 2000)],
    );
    did({ item: 'Release', ids: idsOf(failed) });
  });

async function carryOut(work: Work, entries: readonly ReleaseEntry[]): Promise<void> {
  // What is taken down is taken down however it has changed meanwhile.
  const going = releaseTargets(entries.filter(({ act }) => act === 'UNPUBLISH')).map((target) => ({
    ...target,
    revisions: {},
  }));
  const coming = releaseTargets(entries.filter(({ act }) => act === 'PUBLISH'));
  if (going.length > 0) await unpublishItems(work, going);
  // All of them in one, so that they may refer to one another.
  if (coming.length > 0) await publishItems(work, coming, true);
}
