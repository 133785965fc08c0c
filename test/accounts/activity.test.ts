import { describe, expect, it } from '@jest/globals';
import { at, deciding, newsroom, whole, type Name } from './newsroom.js';

const { serverNow, browserOf, accountOf, newThing } = newsroom();

const saving = `mutation ($id: ID!, $revision: Int!, $title: LocalisedTextInput!, $note: String) { saveArticle(id: $id, expectedRevision: $revision, input: { title: $title }, note: $note) { __typename ... on Refusal { message } } }`;
const feed = `query ($filter: ActivityFilter, $after: String, $first: Int = 100) { activity(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor }
  nodes { item kind title itemRevision changedLanguages isNewest savedAt savedBy savedByAccount note } } }`;

interface Save {
  readonly item: string;
  readonly kind: string;
  readonly itemRevision: number;
  readonly savedAt: string;
  readonly [field: string]: unknown;
}
const savesOf = async (who: Name, filter: object = {}, first = 100): Promise<readonly Save[]> => {
  const all: Save[] = [];
  for (let after: string | null = null; ;) {
    const page = (await browserOf(who).get(feed, { filter, after, first })) as unknown as {
      nodes: Save[];
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(all).toHaveLength(page.totalCount);
      return all;
    }
    after = page.pageInfo.endCursor;
  }
};

describe('the activity of the desk', () => {
  it('tells who saved which item, in what language and why, page by page', async () => {
    const id = await newThing('bela', 'Article', { fr: 'Un récit', en: 'A story' });
    await browserOf('ada').get(saving, { id, revision: 1, title: { es: 'Un relato' }, note: 'Spanish.' });
    const theme = await newThing('ada', 'Theme', whole('A theme'));
    const saves = await savesOf('bela', {}, 2);
    expect(saves.slice(0, 3)).toMatchObject([
      { item: theme, kind: 'Theme', title: 'A theme', itemRevision: 1, savedBy: 'ada', isNewest: true },
      {
        item: id,
        kind: 'Article',
        title: 'Un récit',
        itemRevision: 2,
        changedLanguages: ['ES'],
        isNewest: true,
        savedBy: 'ada',
        savedByAccount: accountOf('ada'),
        note: 'Spanish.',
      },
      {
        item: id,
        itemRevision: 1,
        changedLanguages: ['EN', 'FR'],
        isNewest: false,
        savedBy: 'bela',
        note: null,
      },
    ]);
    expect(saves.map(({ savedAt }) => savedAt)).toEqual(
      saves
        .map(({ savedAt }) => savedAt)
        .sort()
        .reverse(),
    );
    // What somebody saved last, for a picker.
    const mine = await savesOf('ada', { savedByAccount: { eq: accountOf('ada') }, isNewest: { eq: true } });
    expect(mine.map(({ item }) => item)).toEqual([theme, id]);
    expect(
      await browserOf('bela').get(
        '{ activityAggregate(groupBy: [KIND, SAVED_BY], filter: { kind: { eq: "Article" } }) { key { kind savedBy } count } }',
      ),
    ).toEqual(
      expect.arrayContaining([
        { key: { kind: 'Article', savedBy: 'ada' }, count: 1 },
        { key: { kind: 'Article', savedBy: 'bela' }, count: 1 },
      ]),
    );
  });

  it('tells people of what they read as it is worked on, and of nothing else', async () => {
    const id = await newThing('bela', 'Article', whole('Published'));
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    await browserOf('rita').get(deciding('approve'), at(id, 1));
    await browserOf('ada').get(deciding('publish'), at(id, 1));
    const theme = await newThing('ada', 'Theme', whole('Not for writers'));
    expect((await savesOf('emil')).map(({ kind }) => kind)).toContain('Article');
    for (const [who, kind] of [
      ['emil', 'Article'],
      ['pablo', 'Theme'],
    ] as const)
      expect(new Set((await savesOf(who)).map((one) => one.kind))).toEqual(new Set([kind]));
    expect((await savesOf('pablo')).map(({ item }) => item)).toContain(theme);
    // Published items, and Spanish texts of them, are read without who worked on them.
    for (const who of ['tomas', 'walt'] as const) {
      expect(await savesOf(who)).toEqual([]);
      expect(await browserOf(who).get('{ activityAggregate { count } }')).toEqual([{ count: 0 }]);
    }
    for (const filter of [{ title: { contains: 'writers' } }, { item: { eq: theme } }])
      expect(await savesOf('emil', filter)).toEqual([]);
  });

  it('is read by one statement', async () => {
    const server = serverNow();
    await savesOf('ada');
    const before = await server.statements('desk');
    await browserOf('ada').get(
      '{ activity { totalCount nodes { title savedBy note } } articles { totalCount } }',
    );
    expect((await server.statements('desk')) - before).toBeLessThanOrEqual(1);
  });
});
