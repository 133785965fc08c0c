import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approve } from '../../src/operations/approve.js';
import type { Change } from '../../src/operations/change.js';
import { publish } from '../../src/operations/publish.js';
import { checkRelease, publishDue, publishRelease } from '../../src/operations/releases/publish-release.js';
import type { ReleaseEntry } from '../../src/operations/releases/release.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { scheduleRelease } from '../../src/operations/releases/schedule-release.js';
import { save } from '../../src/operations/save.js';
import { submit } from '../../src/operations/submit.js';
import { openSession } from '../../src/windows/run.js';
import { common, organisation, refusal, theme } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
});
afterAll(() => world.close());

const words = { en: 'One', fr: 'Un', es: 'Uno' };
/** Drafts that a second person has agreed to. */
const approved = async (changes: readonly Change[]): Promise<ReleaseEntry[]> => {
  const saved = await save(world.desk, changes);
  const entries = saved.map(({ id }, index): ReleaseEntry => ({
    item: changes[index]?.item ?? '',
    id,
    act: 'PUBLISH',
  }));
  for (const [item, some] of Map.groupBy(entries, (one) => one.item)) {
    const targets = [{ item, ids: some.map(({ id }) => id) }];
    await submit(world.desk, targets);
    await approve({ ...world.desk, by: 'reviewer' }, targets);
  }
  return entries;
};
const release = (entries: readonly ReleaseEntry[], title = 'Together') =>
  saveRelease(world.desk, { title, entries });
const stateOf = async (id: string) =>
  (await world.run('select state, failure from desk.release where id = $1', [id]))[0];
const shown = async (table: string, slug: string) =>
  (await world.run(`select from window_public.${table} where slug = $1`, [slug])).length > 0;

describe('a release', () => {
  it('shows what refers to one another at once, and takes down what is to go', async () => {
    const [gone] = await approved([theme('goes', words)]);
    await publish(world.desk, [{ item: 'Theme', ids: [gone?.id ?? ''] }]);
    const entries = await approved([
      theme('comes', words),
      {
        item: 'Organisation',
        fields: {
          ...common,
          slug: 'together',
          name: 'Together',
          type: 'NATIONAL_NGO',
          exposure: 'PUBLIC',
          themes: ['comes'],
        },
      },
    ]);
    const id = await release([...entries, { item: 'Theme', id: gone?.id ?? '', act: 'UNPUBLISH' }]);
    expect(await publishRelease(world.desk, id)).toMatchObject({ done: true, findings: [] });
    expect([
      await shown('theme', 'comes'),
      await shown('organisation', 'together'),
      await shown('theme', 'goes'),
    ]).toEqual([true, true, false]);
    expect(await refusal(publishRelease(world.desk, id))).toMatchObject({ code: 'STAGE_INVALID' });
  });

  it('is done as a whole or not at all, and says what stands in its way', async () => {
    const [ready] = await approved([theme('ready', words)]);
    const [raw] = await save(world.desk, [theme('raw', words)]);
    const id = await release([ready as ReleaseEntry, { item: 'Theme', id: raw?.id ?? '', act: 'PUBLISH' }]);
    const outcome = await publishRelease(world.desk, id);
    expect(outcome).toMatchObject({ done: false, findings: [{ code: 'STAGE', id: raw?.id }] });
    expect([await shown('theme', 'ready'), await shown('theme', 'raw')]).toEqual([false, false]);
    expect((await checkRelease(world.desk, id)).map(({ code }) => code)).toEqual(['STAGE']);
  });

  it.each<[string, Change, string, boolean]>([
    [
      'a language of the website that is missing',
      theme('no-spanish', { en: 'One', fr: 'Un' }),
      'LANGUAGE_MISSING',
      true,
    ],
    [
      "a name that may be a person's",
      theme('named', { ...words, en: 'The case of Mr John Example' }),
      'PERSON_NAME',
      true,
    ],
    [
      'a link that leads to nothing',
      {
        item: 'Article',
        fields: {
          ...common,
          slug: 'linked',
          articleKind: 'NEWS',
          title: words,
          summary: { en: 'See /en/organisations/nobody-at-all', fr: 'Voir', es: 'Ver' },
        },
      },
      'BROKEN_LINK',
      true,
    ],
    [
      'a date that has not come',
      {
        item: 'Article',
        fields: { ...common, slug: 'later', articleKind: 'NEWS', title: words, publishedOn: '2999-01-01' },
      },
      'EMBARGO',
      false,
    ],
  ])('tells of %s', async (_, change, code, passes) => {
    const id = await release(await approved([change]));
    const { done, findings } = await publishRelease(world.desk, id);
    expect([done, findings.map((one) => one.code)]).toEqual([false, [code]]);
    expect((await checkRelease(world.desk, id)).map((one) => one.code)).toEqual([code]);
    expect(
      (await publishRelease(world.desk, id, ['LANGUAGE_MISSING', 'PERSON_NAME', 'BROKEN_LINK', 'TEXT_STALE']))
        .done,
    ).toBe(passes);
  });

  it('is checked for what it needs by being done and taken back', async () => {
    const [network, member] = await approved([
      { item: 'Network', fields: { ...common, slug: 'unseen', name: words } },
      {
        item: 'Organisation',
        fields: { ...common, slug: 'needy', name: 'Needy', type: 'NATIONAL_NGO', exposure: 'PUBLIC' },
      },
    ]);
    const [membership] = await approved([
      {
        item: 'Membership',
        fields: { ...common, organisation: 'needy', network: 'unseen', status: 'MEMBER' },
      },
    ]);
    const without = await release([member as ReleaseEntry, membership as ReleaseEntry]);
    expect(await checkRelease(world.desk, without)).toMatchObject([
      { code: 'RELATION_MISSING', item: 'Membership', field: 'network' },
    ]);
    expect(await shown('organisation', 'needy')).toBe(false);
    expect(
      await checkRelease(
        world.desk,
        await release([network as ReleaseEntry, member as ReleaseEntry, membership as ReleaseEntry]),
      ),
    ).toEqual([]);
  });
});

describe('a large release', () => {
  it('that is cut off half-way whenever it is begun shows nothing, and can be done again', async () => {
    const entries = await approved(Array.from({ length: 311 }, (_, index) => organisation(`many-${index}`)));
    const id = await release(entries, 'Many');
    const { run, close } = await openSession(world.superuserUrl);
    // A release begins again by itself when its session is ended: it is cut off each time.
    const over = new AbortController();
    const cut = (async () => {
      const cuts = new Set<unknown>();
      while (!over.signal.aborted) {
        // Once it writes to a window, some of it is done.
        const [row] = await run(
          `select pid, pg_terminate_backend(pid) as cut from pg_stat_activity where datname = $1 and state <> 'idle' and query ilike 'insert into "window_%' and pid <> pg_backend_pid()`,
          [new URL(world.ownerUrl).pathname.slice(1)],
        );
        if (row?.cut) cuts.add(row.pid);
      }
      return cuts.size;
    })();
    const outcome = await refusal(publishRelease(world.desk, id, ['LANGUAGE_MISSING']));
    over.abort();
    expect([await cut, outcome.code]).toEqual([5, 'DATABASE_UNAVAILABLE']);
    await close();
    const count = async () =>
      (
        await world.run(
          `select count(*)::int as count from window_public.organisation where slug like 'many-%'`,
        )
      )[0]?.count;
    expect([await count(), await stateOf(id)]).toEqual([0, { state: 'OPEN', failure: null }]);
    expect(await publishRelease(world.desk, id, ['LANGUAGE_MISSING'])).toMatchObject({ done: true });
    expect(await count()).toBe(311);
  }, 120_000);
});

describe('a date', () => {
  const soon = (milliseconds: number) => ({ at: new Date(Date.now() + milliseconds).toISOString() });

  it('has a release done when it comes, once, by whichever process looks first', async () => {
    const id = await release(await approved([theme('dated', words)]));
    await scheduleRelease(world.desk, id, soon(1500));
    expect(await publishDue(world.desk)).toBe(0);
    expect(await stateOf(id)).toMatchObject({ state: 'SCHEDULED' });
    await new Promise((resolve) => setTimeout(resolve, 1600));
    const counts = await Promise.all([1, 2, 3].map(() => publishDue(world.desk)));
    expect(counts.reduce((sum, one) => sum + one)).toBe(1);
    expect([await stateOf(id), await shown('theme', 'dated')]).toEqual([
      { state: 'DONE', failure: null },
      true,
    ]);
  });

  it('leaves a release undone that has changed since, and says why', async () => {
    const [entry] = await approved([theme('touched', words)]);
    const id = await release([entry as ReleaseEntry]);
    await scheduleRelease(world.desk, id, soon(300));
    await save(world.desk, [theme('touched', { en: 'Another' })]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await publishDue(world.desk)).toBe(0);
    expect(await stateOf(id)).toMatchObject({
      state: 'FAILED',
      failure: expect.stringContaining('DRAFT') as unknown,
    });
    expect(await shown('theme', 'touched')).toBe(false);
  });

  it.each([
    ['2999-07-01T12:00', 'Europe/Zurich', '2999-07-01T10:00:00.000Z'],
    ['2999-01-01T12:00', 'Europe/Zurich', '2999-01-01T11:00:00.000Z'],
    // The last Sunday of March, when 02:30 is missing, and of October, when it comes twice.
    ['2030-03-31T02:30', 'Europe/Zurich', '2030-03-31T01:30:00.000Z'],
    ['2030-10-27T02:30', 'Europe/Zurich', '2030-10-27T00:30:00.000Z'],
    ['2030-10-27T03:30', 'Europe/Zurich', '2030-10-27T02:30:00.000Z'],
    ['2030-11-03T01:30', 'America/New_York', '2030-11-03T05:30:00.000Z'],
  ])('on the wall, %s in %s, is %s', async (localTime, timeZone, moment) => {
    const id = await release(
      await approved([theme(`wall-${moment.toLowerCase().replace(/[^a-z0-9]+/g, '-')}end`, words)]),
    );
    expect((await scheduleRelease(world.desk, id, { localTime, timeZone })).at?.toISOString()).toBe(moment);
  });

  it.each([
    ['a moment that is over', { at: '2020-01-01T00:00:00Z' }],
    ['a zone that there is not', { localTime: '2030-01-01T00:00', timeZone: 'Europe/Atlantis' }],
    ['a time that there is not', { localTime: '2030-13-01T00:00', timeZone: 'Europe/Zurich' }],
  ])('is not %s', async (_, due) => {
    const [entry] = await approved([theme('never', words)]).catch(() => []);
    const id = await release([
      entry ?? {
        item: 'Theme',
        id: (await save(world.desk, [theme('never', words)]))[0]?.id ?? '',
        act: 'PUBLISH',
      },
    ]);
    expect(await refusal(scheduleRelease(world.desk, id, due))).toMatchObject({ code: 'VALUE_INVALID' });
  });
});
