import { describe, expect, it } from '@jest/globals';
import { at, deciding, newsroom, whole, type Name } from './newsroom.js';

const { serverNow, browserOf, newThing } = newsroom();

const saving = `mutation ($id: ID!, $revision: Int!, $title: LocalisedTextInput!) {
  saveArticle(id: $id, expectedRevision: $revision, input: { title: $title }, messageLocale: FR) {
    __typename ... on ArticleSaved { outcome warnings { code item release dueAt message messageLocale } } ... on Refusal { code message } } }`;
const releasing = `mutation ($release: ID, $title: String!, $entries: [ReleaseEntryInput!]!) { saveRelease(release: $release, title: $title, entries: $entries) { ... on ReleaseSaved { release } ... on Refusal { code message } } }`;
const scheduling = `mutation ($release: ID!, $at: DateTime!) { scheduleRelease(release: $release, at: $at, seen: [LANGUAGE_MISSING, TEXT_STALE]) { __typename ... on Refusal { message } ... on ReleaseBlocked { findings { message } } } }`;
const holding = `query ($id: ID!) { node(id: $id) { ... on Article { heldBy { totalCount nodes { release title releaseState dueAt releaseAct locales item kind itemRevision isOutdated } } } } }`;
const held = 'query ($filter: ArticleFilter) { articles(filter: $filter, first: 100) { nodes { id } } }';

const releaseOf = async (who: Name, title: string, entries: readonly object[]): Promise<string> => {
  const { release, ...refusal } = await browserOf(who).get(releasing, { title, entries });
  if (typeof release !== 'string') throw new Error(JSON.stringify(refusal));
  return release;
};
const heldBy = async (who: Name, id: string): Promise<Record<string, unknown>[]> => {
  const node = await browserOf(who).get(holding, { id });
  return (node.heldBy as { nodes: Record<string, unknown>[] }).nodes;
};
const approved = async (id: string, revision: number): Promise<void> => {
  await browserOf('bela').get(deciding('submit'), at(id, revision));
  await browserOf('rita').get(deciding('approve'), at(id, revision));
};
const idsOf = async (who: Name, filter: object): Promise<readonly string[]> => {
  const { nodes } = await browserOf(who).get(held, { filter });
  return (nodes as { id: string }[]).map(({ id }) => id);
};

describe('an item in a release', () => {
  it('says which releases hold it, until they are carried out or cancelled', async () => {
    const [id, other] = [
      await newThing('bela', 'Article', whole('Held')),
      await newThing('bela', 'Article', whole('Free')),
    ];
    await approved(id, 1);
    const release = await releaseOf('ada', 'On Monday', [{ id, expectedRevision: 1, locales: ['FR', 'EN'] }]);
    expect(await heldBy('bela', id)).toEqual([
      {
        release,
        title: 'On Monday',
        releaseState: 'OPEN',
        dueAt: null,
        releaseAct: 'PUBLISH',
        locales: ['FR', 'EN'],
        item: id,
        kind: 'Article',
        itemRevision: 1,
        isOutdated: false,
      },
    ]);
    expect(await browserOf('ada').get(scheduling, { release, at: '2099-05-31T10:00:00Z' })).toMatchObject({
      __typename: 'ReleaseSaved',
    });
    const second = await releaseOf('ada', 'Later', [
      { id, act: 'UNPUBLISH' },
      { id: other, expectedRevision: 1 },
    ]);
    expect(await heldBy('emil', id)).toMatchObject([
      { release, dueAt: '2099-05-31T10:00:00.000Z', releaseState: 'SCHEDULED' },
      { release: second, releaseAct: 'UNPUBLISH', locales: [] },
    ]);
    // A month of a calendar, from the items and from the releases.
    const may = { dueAt: { gte: '2099-05-01T00:00:00Z', lt: '2099-06-01T00:00:00Z' } };
    expect(await idsOf('emil', { heldBy: { some: may } })).toEqual([id]);
    expect(
      await browserOf('ada').get(
        'query ($filter: ReleaseFilter) { releases(filter: $filter, orderBy: [{ dueAt: ASC }]) { nodes { title publishes } } }',
        { filter: may },
      ),
    ).toEqual({ nodes: [{ title: 'On Monday', publishes: [id] }] });
    expect(await idsOf('emil', { heldBy: { count: { gte: 2 } } })).toEqual([id]);
    expect(await idsOf('emil', { id: { in: [id, other] }, heldBy: { none: may } })).toEqual([other]);
    await browserOf('ada').get('mutation ($r: ID!) { cancelRelease(release: $r) { __typename } }', {
      r: release,
    });
    expect(await heldBy('emil', id)).toMatchObject([{ release: second }]);
    await browserOf('ada').get('mutation ($r: ID!) { cancelRelease(release: $r) { __typename } }', {
      r: second,
    });
    expect(await heldBy('emil', id)).toEqual([]);
  });

  it('says so to those only who read all of the release', async () => {
    const [id, theme] = [
      await newThing('bela', 'Article', whole('With a theme')),
      await newThing('bela', 'Theme', whole('A theme of a release')),
    ];
    const release = await releaseOf('ada', 'Secret plan', [
      { id, expectedRevision: 1 },
      { id: theme, expectedRevision: 1 },
    ]);
    expect(await heldBy('rita', id)).toMatchObject([{ release }]);
    for (const who of ['emil', 'tomas'] as const) {
      expect(await browserOf(who).get('{ releaseEntries { totalCount nodes { title } } }')).toEqual({
        totalCount: 0,
        nodes: [],
      });
      expect(await idsOf(who, { heldBy: { some: { title: { contains: 'secret' } } } })).toEqual([]);
    }
    expect(await heldBy('emil', id)).toEqual([]);
    const saved = await browserOf('emil').get(saving, { id, revision: 1, title: { en: 'Saved' } });
    expect(saved).toEqual({ __typename: 'ArticleSaved', outcome: 'UPDATED', warnings: [] });
    const warned = await browserOf('ada').get(saving, { id, revision: 2, title: { en: 'Again' } });
    expect(warned.warnings).toMatchObject([{ code: 'RELEASE_OUTDATED', release }]);
  });

  it('warns who saves it of releases that cannot be carried out any more', async () => {
    const id = await newThing('bela', 'Article', whole('Watched'));
    await approved(id, 1);
    const release = await releaseOf('ada', 'Of $& revision 1', [
      { id, expectedRevision: 1, locales: ['FR'] },
    ]);
    // Spanish is not to be published.
    const free = await browserOf('bela').get(saving, { id, revision: 1, title: { es: 'Libre' } });
    expect(free).toMatchObject({ outcome: 'UPDATED', warnings: [] });
    const late = await browserOf('bela').get(saving, { id, revision: 2, title: { fr: 'Trop tard' } });
    expect(late.warnings).toEqual([
      {
        code: 'RELEASE_OUTDATED',
        item: id,
        release,
        dueAt: null,
        message: expect.stringContaining('Of $& revision 1'),
        messageLocale: 'FR',
      },
    ]);
    expect(await heldBy('bela', id)).toMatchObject([{ isOutdated: true }]);
    const same = await browserOf('bela').get(saving, { id, revision: 3, title: { fr: 'Trop tard' } });
    expect(same).toMatchObject({ outcome: 'UNCHANGED', warnings: [] });
  });

  it('is read with its releases by one statement', async () => {
    const server = serverNow();
    await browserOf('ada').get('{ articles { nodes { heldBy { nodes { title } } savedBy } } }');
    const before = await server.statements('desk');
    await browserOf('ada').get('{ articles { nodes { heldBy { nodes { title } } savedBy } } }');
    expect((await server.statements('desk')) - before).toBeLessThanOrEqual(1);
  });
});
