import { expect, it } from '@jest/globals';
import { newsroom, whole, type Name } from './newsroom.js';

/** A step of many items names all that stand in its way, and takes none of them on. */
const { browserOf, newThing } = newsroom();

const unknown = 'article_00000000000000000000000000000001';
const items = (ids: readonly string[], revision = 1) => ids.map((id) => ({ id, expectedRevision: revision }));
const step = (
  who: Name,
  verb: string,
  named: readonly object[],
  more = '',
): Promise<Record<string, unknown>> =>
  browserOf(who).get(
    `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items${more}) { __typename ... on Conflict { id }
      ... on Refusal { code problems { item kind locale code message messageLocale } } } }`,
    { items: named },
    { 'accept-language': 'fr' },
  );
const stageOf = async (id: string): Promise<unknown> =>
  (
    await browserOf('ada').get(
      'query ($id: ID!) { node(id: $id) { ... on Article { editorialStage } ... on Theme { editorialStage } } }',
      { id },
    )
  ).editorialStage;

it('names each item with what is wrong with it, in the language of the request', async () => {
  const [draft, waiting, own, theme] = [
    await newThing('bela', 'Article', whole('Still a draft')),
    await newThing('ada', 'Article', whole('Waits')),
    await newThing('bela', 'Article', whole('Of the reviewer')),
    await newThing('ada', 'Theme', whole('Another kind')),
  ];
  for (const [who, id] of [
    ['ada', waiting],
    ['bela', own],
  ] as const)
    expect(await step(who, 'submit', items([id]))).toEqual({ __typename: 'ItemsMoved' });

  const answer = await step('bela', 'approve', items([draft, waiting, own, theme, unknown]));
  expect(answer).toMatchObject({ __typename: 'Refusal' });
  const problems = answer.problems as Record<string, unknown>[];
  expect(problems.map(({ item, kind, code }) => [item, kind, code])).toEqual(
    expect.arrayContaining([
      [draft, 'Article', 'STAGE'],
      [own, 'Article', 'OWN_WORK'],
      [theme, 'Theme', 'STAGE'],
      [unknown, 'Article', 'KEY'],
    ]),
  );
  expect(problems).toHaveLength(4);
  expect(problems.find(({ item }) => item === draft)).toMatchObject({
    message: 'Cette étape n’est pas possible à l’état actuel\u00a0: Brouillon.',
    messageLocale: 'FR',
  });
  expect(await stageOf(waiting)).toBe('IN_REVIEW');
  expect(await step('bela', 'approve', items([waiting]))).toEqual({ __typename: 'ItemsMoved' });
});

it('names what moved among the rest, and answers a conflict where nothing else is wrong', async () => {
  const [moved, early] = [
    await newThing('ada', 'Article', whole('Moved')),
    await newThing('ada', 'Article', whole('Early')),
  ];
  await browserOf('ada').get(
    'mutation ($id: ID!) { saveArticle(id: $id, expectedRevision: 1, input: { title: { en: "Newer" } }) { __typename } }',
    { id: moved },
  );
  expect(await step('ada', 'submit', items([moved, early]))).toEqual({ __typename: 'Conflict', id: moved });
  const both = await step('bela', 'sendBack', items([moved, early]), ', note: "Why"');
  expect(both).toMatchObject({
    code: 'STAGE_INVALID',
    problems: [
      { item: early, code: 'STAGE' },
      { item: moved, code: 'MOVED' },
    ],
  });
});

it('says of languages which one stands in the way', async () => {
  const id = await newThing('ada', 'Article', { en: 'English', fr: 'Français' });
  await step('ada', 'submit', items([id]), ', locales: [EN]');
  expect(await step('ada', 'submit', items([id]), ', locales: [EN]')).toMatchObject({
    problems: [{ item: id, locale: 'EN', code: 'STAGE' }],
  });
});

it('tells nothing of items to those who may not touch them but that they may not', async () => {
  const [theme, article] = [
    await newThing('ada', 'Theme', whole('Not for Emil')),
    await newThing('ada', 'Article', whole('For Emil')),
  ];
  await step('ada', 'submit', items([article]));
  const answer = await step('emil', 'submit', items([theme, article]));
  const problems = answer.problems as Record<string, unknown>[];
  expect(problems.map(({ item, code }) => [item, code])).toEqual(
    expect.arrayContaining([
      [theme, 'FORBIDDEN'],
      [article, 'STAGE'],
    ]),
  );
  expect(JSON.stringify(answer)).not.toContain('Not for Emil');
});

it('publishes, withdraws and throws away nothing where one of several is refused', async () => {
  const [one, two] = [
    await newThing('ada', 'Article', whole('One')),
    await newThing('ada', 'Article', whole('Two')),
  ];
  expect(await step('bela', 'publish', items([one, two]))).toMatchObject({
    problems: [
      { item: one, code: 'STAGE' },
      { item: two, code: 'STAGE' },
    ],
  });
  expect(await step('ada', 'archive', items([one, unknown]))).toMatchObject({
    problems: [{ item: unknown, code: 'KEY' }],
  });
  expect(await stageOf(one)).toBe('DRAFT');
});
