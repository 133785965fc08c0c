import { describe, expect, it } from '@jest/globals';
import { assigning, at, deciding, newsroom, whole, type Name } from './newsroom.js';

/**
 * The needs of a studio, each over HTTP as a studio would do it. Not here: where its files are hosted, keyboard and
 * accessibility, which are the studio's own.
 */
const { serverNow, browserOf, accountOf, reasonsOf, workOf, newThing } = newsroom();

const saving = `mutation ($id: ID, $revision: Int!, $input: ArticleInput!, $parts: ArticlePartsInput, $in: Locale, $note: String, $validate: Boolean! = false) {
  saveArticle(id: $id, expectedRevision: $revision, input: $input, parts: $parts, messageLocale: $in, note: $note, validate: $validate) { __typename
    ... on ArticleSaved { id revision outcome isMerged composition parts { id } } ... on Validated { outcome }
    ... on Conflict { overlaps { field locale } }
    ... on Refusal { code message problems { field locale index code message messageLocale } } } }`;
type Answer = Record<string, unknown>;
const save = (who: Name, variables: object): Promise<Answer> =>
  browserOf(who).get(saving, { revision: 0, input: {}, ...variables });
const node = (who: Name, id: string, fields: string): Promise<Answer> =>
  browserOf(who).get(`query ($id: ID!) { node(id: $id) { ... on Article { ${fields} } } }`, { id });

interface Form {
  readonly direction: string;
  readonly kinds: readonly {
    readonly name: string;
    readonly label: string;
    readonly fields: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly vocabularies: readonly { readonly name: string; readonly values: readonly Answer[] }[];
}
const formIn = async (locale: string): Promise<Form> => {
  const response = await fetch(`${serverNow().url}/metadata/desk.json?locale=${locale}`, {
    headers: { cookie: browserOf('ada').cookie },
  });
  return (await response.json()) as Form;
};
const fieldsOf = (form: Form, kind: string) => form.kinds.find(({ name }) => name === kind)?.fields ?? [];
const fieldOf = (form: Form, kind: string, field: string) =>
  fieldsOf(form, kind).find(({ name }) => name === field);

describe('a form', () => {
  it('has labels and help in three languages', async () => {
    const seen = new Set<unknown>();
    for (const locale of ['fr', 'en', 'es']) {
      const field = fieldOf(await formIn(locale), 'Article', 'publishedOn');
      expect(field).toMatchObject({ labelLocale: locale.toUpperCase(), help: expect.stringMatching(/\w/) });
      seen.add(field?.label);
    }
    expect(seen.size).toBe(3);
  });

  it('knows what is required, how long, of which form, and unique', async () => {
    const form = await formIn('en');
    expect(fieldOf(form, 'Article', 'title')).toMatchObject({ isRequired: true, maxLength: 300 });
    expect(fieldOf(form, 'Article', 'slug')).toMatchObject({ isUnique: true });
    expect(typeof fieldOf(form, 'Article', 'slug')?.pattern).toBe('string');
  });

  it('has labels for the values of a vocabulary', async () => {
    const labels = new Set<string>();
    for (const locale of ['fr', 'en', 'es']) {
      const form = await formIn(locale);
      const name = fieldOf(form, 'Article', 'articleKind')?.vocabulary;
      const values = form.vocabularies.find((one) => one.name === name)?.values ?? [];
      expect(values.length).toBeGreaterThan(2);
      labels.add(JSON.stringify(values.map(({ label }) => label)));
    }
    expect(labels.size).toBe(3);
  });

  it('picks related items by text, and the most recent ones, in the kind that the field names', async () => {
    expect(fieldOf(await formIn('en'), 'Article', 'themes')).toMatchObject({ target: 'Theme' });
    const older = await newThing('ada', 'Theme', whole('Picked quokka'));
    const newer = await newThing('ada', 'Theme', whole('Another choice'));
    const pick = (args: string) =>
      browserOf('ada').get(`{ themes(${args}) { nodes { id } } }`) as Promise<unknown>;
    expect(await pick('filter: { label: { contains: "quokka" } }')).toEqual({ nodes: [{ id: older }] });
    expect(await pick('orderBy: [{ savedAt: DESC }], first: 2')).toEqual({
      nodes: [{ id: newer }, { id: older }],
    });
  });

  it('reads all languages at once, the original, and the direction of a text', async () => {
    const id = await newThing('bela', 'Article', { en: 'In English', fr: 'En français' });
    expect(
      await node('ada', id, 'en: title(locale: EN) fr: title(locale: FR) missingIn originalLocale'),
    ).toMatchObject({ en: 'In English', fr: 'En français', missingIn: ['ES'] });
    expect(await node('ada', id, 'localisation { served direction }')).toMatchObject({
      localisation: { direction: 'LTR' },
    });
    expect((await formIn('es')).direction).toBe('LTR');
  });

  it('answers all errors by field and language, in the language of the editor, and validates without saving', async () => {
    const input = { slug: 'A b', title: { en: 'x'.repeat(400) }, image: 'nope', articleKind: 'NEWS' };
    const answers = [
      await save('ada', { input, in: 'ES' }),
      await save('ada', { input, in: 'ES', validate: true }),
    ];
    expect(answers[0]).toEqual(answers[1]);
    const problems = answers[0]?.problems as Answer[];
    expect(problems.map(({ field, locale }) => [field, locale])).toEqual(
      expect.arrayContaining([
        ['slug', null],
        ['title', 'EN'],
        ['image', null],
        ['provenance', null],
      ]),
    );
    expect(problems.find(({ code }) => code === 'REQUIRED')).toMatchObject({
      message: 'Este campo es obligatorio.',
      messageLocale: 'ES',
    });
  });
});

describe('a list', () => {
  it('sorts, filters, pages and counts', async () => {
    for (const title of ['List b', 'List a', 'List c']) await newThing('bela', 'Article', whole(title));
    const page = (after: string | null) =>
      browserOf('ada').get(
        'query ($after: String) { articles(locale: EN, first: 2, after: $after, filter: { title: { startsWith: "List" } }, orderBy: [{ title: DESC }]) { totalCount nodes { title } pageInfo { endCursor hasNextPage } } }',
        { after },
      ) as Promise<{ totalCount: number; nodes: Answer[]; pageInfo: { endCursor: string } }>;
    const first = await page(null);
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ title: 'List c' }, { title: 'List b' }] });
    expect((await page(first.pageInfo.endCursor)).nodes).toEqual([{ title: 'List a' }]);
  });

  it('is kept as a view, and what a tool remembers as a preference', async () => {
    const { id } = await browserOf('bela').get(
      'mutation ($input: SavedViewInput!) { saveView(input: $input) { ... on ViewSaved { id } } }',
      { input: { name: 'Needs', kind: 'Article', filter: { missingIn: { has: 'ES' } }, sharing: 'DESK' } },
    );
    expect(await browserOf('ada').get('{ views(kind: "Article") { id name filter } }')).toEqual([
      { id, name: 'Needs', filter: { missingIn: { has: 'ES' } } },
    ]);
    await browserOf('bela').get(
      'mutation { savePreferences(preferences: [{ key: "rows", value: 50 }]) { __typename } }',
    );
    expect(await browserOf('bela').get('{ preferences { key value } }')).toEqual([
      { key: 'rows', value: 50 },
    ]);
  });

  it('goes over all kinds: in review, awaiting me, missing in Spanish', async () => {
    const article = await newThing('bela', 'Article', { en: 'Queued', fr: 'En file' });
    const theme = await newThing('bela', 'Theme', whole('Queued'));
    for (const id of [article, theme]) await browserOf('bela').get(deciding('submit'), at(id, 1));
    const reviews = await workOf('rita', { reason: { eq: 'TO_REVIEW' }, awaits: { has: accountOf('rita') } });
    expect(reviews.map(({ item }) => item)).toEqual(expect.arrayContaining([article, theme]));
    expect(await workOf('bela', { item: { eq: theme }, awaits: { has: accountOf('bela') } })).toEqual([]);
    expect(await reasonsOf('ada', article)).toContain('TO_TRANSLATE ES');
  });

  it('shows what was done lately, by titles, and who did it when', async () => {
    const id = await newThing('bela', 'Article', whole('Done lately'));
    const { nodes } = (await browserOf('ada').get(
      '{ activity(first: 1) { nodes { item title savedBy } } }',
    )) as { nodes: Answer[] };
    expect(nodes).toEqual([{ item: id, title: 'Done lately', savedBy: 'bela' }]);
    expect(await node('ada', id, 'createdBy savedBy createdAt savedAt')).toEqual({
      createdBy: 'bela',
      savedBy: 'bela',
      createdAt: expect.stringMatching(/^20/),
      savedAt: expect.stringMatching(/^20/),
    });
  });
});

describe('writing', () => {
  it('saves by itself: no revision without a change, and the review of other languages stays', async () => {
    const id = await newThing('bela', 'Article', { en: 'Auto', fr: 'Auto', es: 'Auto' });
    expect(await save('bela', { id, revision: 1, input: { title: { en: 'Auto' } } })).toMatchObject({
      outcome: 'UNCHANGED',
      revision: 1,
    });
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    await save('bela', { id, revision: 1, input: { title: { es: 'Otro' } } });
    const state = await node('ada', id, 'draftIn inReviewIn');
    expect(state.draftIn).toEqual(['ES']);
    expect(state.inReviewIn).toEqual(expect.arrayContaining(['EN', 'FR']));
  });

  it('merges languages, and names what two people changed at once', async () => {
    const id = await newThing('bela', 'Article', whole('Both'));
    await save('bela', { id, revision: 1, input: { title: { en: 'Hers' } } });
    expect(await save('ada', { id, revision: 1, input: { title: { es: 'Suyo' } } })).toMatchObject({
      isMerged: true,
      revision: 3,
    });
    expect(await save('ada', { id, revision: 1, input: { title: { en: 'Mine' } } })).toEqual({
      __typename: 'Conflict',
      overlaps: [{ field: 'title', locale: 'EN' }],
    });
  });

  it('is previewed before it is saved', async () => {
    const id = await newThing('bela', 'Article', whole('Saved'));
    const { token } = await browserOf('bela').get(
      'mutation ($changes: [UnsavedChange!]) { createPreview(changes: $changes) { ... on PreviewCreated { token } } }',
      { changes: [{ article: { id, input: { title: { en: 'Typed' } } } }] },
    );
    const reading = 'query ($id: ID!) { node(id: $id) { ... on Article { title(locale: EN) } } }';
    expect(await browserOf('bela').get(reading, { id }, { preview: String(token) })).toEqual({
      title: 'Typed',
    });
    expect(await browserOf('bela').get(reading, { id })).toEqual({ title: 'Saved' });
  });

  it('is spoken of, and given to somebody with a last day', async () => {
    const id = await newThing('bela', 'Theme', whole('Spoken of'));
    await browserOf('bela').get(
      'mutation ($item: ID!, $mentions: [ID!]) { commentOn(item: $item, text: "Sure?", mentions: $mentions) { __typename } }',
      { item: id, mentions: [accountOf('rita')] },
    );
    await browserOf('ada').get(assigning, { items: [id], to: accountOf('rita'), dueOn: '2099-01-01' });
    expect(await workOf('rita', { item: { eq: id } })).toMatchObject([
      { reason: 'ASSIGNED', assigneeName: 'rita', dueOn: '2099-01-01', commentCount: 1 },
    ]);
    expect(
      await browserOf('rita').get(
        'query ($i: String!) { comments(filter: { item: { eq: $i } }) { nodes { text mentionedNames } } }',
        { i: id },
      ),
    ).toEqual({ nodes: [{ text: 'Sure?', mentionedNames: ['rita'] }] });
  });

  it('has a history with differences, people and notes', async () => {
    const id = await newThing('bela', 'Article', whole('Before'));
    await save('ada', { id, revision: 1, input: { title: { en: 'After' } }, note: 'Clearer.' });
    expect(
      await browserOf('ada').get('query ($id: ID!) { revisions(id: $id) { number savedBy note } }', { id }),
    ).toEqual([
      { number: 2, savedBy: 'ada', note: 'Clearer.' },
      { number: 1, savedBy: 'bela', note: null },
    ]);
    expect(
      await browserOf('ada').get('query ($id: ID!) { compareRevisions(id: $id, from: 1, to: 2) { field } }', {
        id,
      }),
    ).toEqual([{ field: 'title' }]);
  });

  it('is translated side by side: what is outdated, and what its original said', async () => {
    const id = await newThing('bela', 'Article', { en: 'First words', es: 'Primeras palabras' });
    await save('bela', { id, revision: 1, input: { title: { en: 'Second words' } } });
    expect(
      await browserOf('ada').get(
        'query ($id: ID!) { translation(id: $id, to: ES) { field state source sourceBefore target } }',
        { id },
      ),
    ).toContainEqual({
      field: 'title',
      state: 'STALE',
      source: 'Second words',
      sourceBefore: 'First words',
      target: 'Primeras palabras',
    });
  });
});

describe('many items, and back', () => {
  it('says before a click who may do it, and why not', async () => {
    const id = await newThing('bela', 'Article', whole('May I'));
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    const may = (who: Name) =>
      browserOf(who).get('query ($id: ID!) { may(id: $id) { verb isAllowed people } }', { id });
    expect(await may('rita')).toContainEqual(expect.objectContaining({ verb: 'APPROVE', isAllowed: true }));
    expect(await may('bela')).toContainEqual({
      verb: 'APPROVE',
      isAllowed: false,
      people: expect.arrayContaining(['ada', 'rita']),
    });
  });

  it('changes one field of many, all of them or none', async () => {
    const ids = [
      await newThing('bela', 'Article', whole('One')),
      await newThing('bela', 'Article', whole('Two')),
    ];
    const change = (set: object) =>
      browserOf('ada').get(
        `mutation ($items: [ItemRevisionInput!]!, $change: ItemsChange!) { changeItems(items: $items, change: $change) { __typename
          ... on ItemsChanged { changes { revision outcome } } ... on Refusal { problems { item field code } } } }`,
        { items: ids.map((id) => ({ id, expectedRevision: 1 })), change: { article: { set } } },
      );
    const refused = await change({ articleKind: 'BLOG', title: { en: 'x'.repeat(400) } });
    expect(refused).toMatchObject({
      __typename: 'Refusal',
      problems: [{ field: 'title', code: 'TOO_LONG' }],
    });
    for (const id of ids) expect(await node('ada', id, 'revision')).toEqual({ revision: 1 });
    expect(await change({ articleKind: 'BLOG' })).toMatchObject({
      changes: [{ revision: 2, outcome: 'UPDATED' }, { revision: 2 }],
    });
  });

  it('is undone, thrown away, taken back and copied', async () => {
    const id = await newThing('bela', 'Article', whole('Kept'));
    await save('bela', { id, revision: 1, input: { title: { en: 'Mistake' } } });
    await browserOf('bela').get('mutation ($id: ID!) { restore(id: $id, revision: 1) { __typename } }', {
      id,
    });
    expect(await node('bela', id, 'title(locale: EN)')).toEqual({ title: 'Kept' });
    await browserOf('bela').get(deciding('discard'), at(id, 3));
    expect(
      (await browserOf('bela').ask('query ($id: ID!) { node(id: $id) { id } }', { id })).data?.node,
    ).toBeNull();
    await browserOf('bela').get('mutation ($ids: [ID!]!) { restoreFromTrash(ids: $ids) { __typename } }', {
      ids: [id],
    });
    expect(await node('bela', id, 'title(locale: EN)')).toEqual({ title: 'Kept' });
    const copy = (await browserOf('bela').get(
      'mutation ($id: ID!) { duplicate(id: $id) { ... on ItemsMoved { items { id } } } }',
      { id },
    )) as { items: { id: string }[] };
    expect(copy.items[0]?.id).toMatch(/^article_/);
    expect(copy.items[0]?.id).not.toBe(id);
  });

  it('saves an article with its blocks at once, with rich text, and orders them anew', async () => {
    const text = (html: string) => ({ input: { blockKind: 'TEXT', text: { en: { html } } } });
    const input = { articleKind: 'NEWS', provenance: 'EDITORIAL', title: whole('With blocks') };
    const made = await save('ada', {
      input,
      parts: { blocks: [text('<p>one <strong>b</strong></p>'), text('<p>two</p>')] },
    });
    const [one, two] = made.parts as { id: string }[];
    const read = () => node('ada', String(made.id), 'blocks { nodes { id textRich(locale: EN) { html } } }');
    expect(await read()).toMatchObject({
      blocks: {
        nodes: [
          { id: one?.id, textRich: { html: expect.stringContaining('<strong>b</strong>') } },
          { id: two?.id },
        ],
      },
    });
    await save('ada', { id: made.id, revision: 1, parts: { blocks: [{ id: two?.id }, { id: one?.id }] } });
    expect(await read()).toMatchObject({ blocks: { nodes: [{ id: two?.id }, { id: one?.id }] } });
  });
});
