import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAudit } from '../../src/operations/verify-audit.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { verify } from '../../src/windows/verify.js';
import { newPerson, type Browser } from './person.js';
import { articleInput, published, text, Writers } from './writers.js';

let writers: Writers;
/** Writes themes, and reads nothing else of the work. */
let theo: Browser;
/** Writes and withdraws everything. */
let wanda: Browser;
beforeAll(async () => {
  writers = await Writers.open();
  const person = async (
    name: string,
    rights: NonNullable<Parameters<typeof newPerson>[2]['rights']>,
  ): Promise<Browser> =>
    (await newPerson(writers.server.desk, writers.server.url, { email: `${name}@example.org`, rights }))
      .browser;
  theo = await person('theo', [{ capability: 'DRAFT', kind: 'Theme' }]);
  wanda = await person('wanda', [{ capability: 'DRAFT' }, { capability: 'WITHDRAW' }]);
}, 120_000);
afterAll(() => writers.server.close());

const keeping = `mutation ($name: String!, $item: ID, $template: ID) { saveTemplate(name: $name, item: $item, template: $template) { __typename
  ... on TemplateSaved { template } ... on Refusal { code message field kind } } }`;
const making = `mutation ($template: ID!, $input: NewItemInput) { createFromTemplate(template: $template, input: $input, messageLocale: EN) { __typename
  ... on CreatedFromTemplate { id revision composition item { id } parts { id kind revision outcome } }
  ... on Refusal { code message field problems { item part kind field code } } } }`;
const removing = `mutation ($template: ID!) { removeTemplate(template: $template) { __typename ... on Refusal { code } } }`;

let number = 0;
const nameOf = (): string => {
  number += 1;
  return `Template ${String(number)}`;
};
const keep = async (who: Browser, item: string, name = nameOf()): Promise<string> => {
  const answer = await who.get(keeping, { name, item });
  if (typeof answer.template !== 'string') throw new Error(JSON.stringify(answer));
  return answer.template;
};
interface Made {
  readonly __typename: string;
  readonly id: string;
  readonly composition: string;
  readonly parts: readonly { readonly id: string; readonly kind: string }[];
  readonly [field: string]: unknown;
}
const make = async (who: Browser, template: string, input?: object): Promise<Made> =>
  (await who.get(making, { template, input })) as unknown as Made;
const listed = async (who: Browser, id: string): Promise<unknown> =>
  (
    (await who.get('{ templates(first: 100) { nodes { id name kind partCount savedBy } } }')) as {
      nodes: readonly Record<string, unknown>[];
    }
  ).nodes.find((one) => one.id === id);
const articleOf = async (id: string) =>
  (await writers.rita.get(
    `query ($id: ID!) { node(id: $id) { ... on Article { slug revision editorialStage publishedOn provenance articleKind originalLocale
      en: title(locale: EN) fr: title(locale: FR) es: title(locale: ES) themes { nodes { id } }
      blocks { nodes { id slug position provenance editorialStage text(locale: EN) textRich(locale: EN) { html } } } } } }`,
    { id },
  )) as unknown as {
    readonly slug: string;
    readonly themes: { readonly nodes: readonly { readonly id: string }[] };
    readonly blocks: { readonly nodes: readonly Record<string, unknown>[] };
    readonly [field: string]: unknown;
  };
const uuid = (id: string): string =>
  (id.split('_').at(-1) ?? '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const theme = async (): Promise<string> => {
  number += 1;
  const { id } = await writers.ada.get(
    'mutation ($input: ThemeInput!) { saveTheme(input: $input, expectedRevision: 0) { ... on ThemeSaved { id } } }',
    {
      input: {
        slug: `template-theme-${String(number)}`,
        themeKind: 'CONTEXT',
        provenance: 'EDITORIAL',
        label: { en: 'T', fr: 'T', es: 'T' },
      },
    },
  );
  return String(id);
};

describe('a template', () => {
  it('is an article with its blocks, of which a draft is made in one call: what was its own is new', async () => {
    const themes = [await theme()];
    const { id } = await writers.save(writers.ada, 'Article', {
      input: { ...articleInput(), provenance: 'PUBLISHED_SOURCE', themes },
      parts: {
        blocks: [
          text('one'),
          { input: { blockKind: 'TEXT', text: { en: { html: '<p>two <strong>strong</strong></p>' } } } },
        ],
      },
    });
    expect(await writers.publishing(id)).toEqual(published);
    const before = await articleOf(id);
    const template = await keep(writers.ada, id, 'Weekly news');
    expect(await listed(writers.ada, template)).toEqual({
      id: template,
      name: 'Weekly news',
      kind: 'Article',
      partCount: 2,
      savedBy: 'Somebody',
    });
    const made = [await make(writers.ada, template), await make(writers.rita, template)];
    for (const [nth, one] of made.entries()) {
      expect(one).toMatchObject({
        __typename: 'CreatedFromTemplate',
        revision: 1,
        item: { id: one.id },
        parts: [1, 2].map(() => ({ kind: 'Block', revision: 1, outcome: 'CREATED' })),
      });
      const draft = await articleOf(one.id);
      const slug = `${before.slug}-${String(nth + 2)}`;
      expect(draft).toMatchObject({
        slug,
        revision: 1,
        editorialStage: 'DRAFT',
        publishedOn: null,
        provenance: 'EDITORIAL',
        articleKind: 'NEWS',
        en: before.en,
        fr: before.fr,
        originalLocale: before.originalLocale,
        themes: { nodes: themes.map((theme) => ({ id: theme })) },
      });
      expect(draft.blocks.nodes).toMatchObject([
        {
          slug: expect.stringMatching(`^${slug}-`),
          position: 1,
          provenance: 'EDITORIAL',
          editorialStage: 'DRAFT',
          text: 'one',
        },
        { position: 2, textRich: { html: expect.stringContaining('<strong>strong</strong>') } },
      ]);
      expect((await writers.composition(one.id)).token).toBe(one.composition);
    }
    expect(await articleOf(id)).toEqual(before);
    // Readers, and the audit, know nothing of it that does not hold.
    expect(await writers.publicly(made[0]?.id ?? '')).toBeNull();
    expect(await verifyAudit(writers.run)).toMatchObject({ faults: [] });
    expect(await verify(writers.run, ['public'])).toEqual([]);
    for (const audience of ['public', 'partner', 'staff'] as const)
      expect(graphOf(audience).getQueryType()?.getFields().templates).toBeUndefined();
  });

  it('takes values for the new draft over its own, and says what is wrong with it by part', async () => {
    const { id } = await writers.article();
    const template = await keep(writers.ada, id);
    const made = await make(writers.ada, template, {
      article: {
        title: { es: 'Nuevo', en: 'Something new' },
        publishedOn: '2026-05-01',
        articleKind: 'BLOG',
      },
    });
    const draft = await articleOf(made.id);
    expect(draft).toMatchObject({
      slug: 'something-new',
      publishedOn: '2026-05-01',
      articleKind: 'BLOG',
      es: 'Nuevo',
      en: 'Something new',
    });
    expect(draft.fr).toEqual(expect.stringContaining('Récit'));
    expect(draft.blocks.nodes).toHaveLength(3);
    const count = await writers.run('select count(*)::int as count from desk.revision');
    expect(
      await make(writers.ada, template, { article: { title: { en: 'x'.repeat(301) }, slug: 'A b' } }),
    ).toMatchObject({
      code: 'ITEM_INVALID',
      problems: [
        { item: null, part: null, field: 'title', code: 'TOO_LONG' },
        { field: 'slug', code: 'FORMAT' },
      ],
    });
    expect(await make(writers.ada, template, { theme: {} })).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await make(writers.ada, template, { theme: {}, article: {} })).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect(await make(writers.ada, template, { article: { slug: draft.slug } })).toMatchObject({
      code: 'ITEM_TAKEN',
      problems: [{ part: null, field: 'slug' }],
    });
    expect(await writers.run('select count(*)::int as count from desk.revision')).toEqual(count);
  });

  it('stays as it was kept, until it is saved again or renamed; one name is for one template of a kind', async () => {
    const { id, parts } = await writers.article(['first']);
    const [name, other] = [nameOf(), nameOf()];
    const template = await keep(writers.ada, id, name);
    await writers.ada.get(
      'mutation ($id: ID!) { saveBlock(id: $id, input: { text: { en: "second" } }, expectedRevision: 1) { __typename } }',
      { id: parts[0]?.id },
    );
    const textOf = async (): Promise<unknown> =>
      (await articleOf((await make(writers.ada, template)).id)).blocks.nodes.map((one) => one.text);
    expect(await textOf()).toEqual(['first']);
    expect(await writers.ada.get(keeping, { name: other, template })).toEqual({
      __typename: 'TemplateSaved',
      template,
    });
    expect(await textOf()).toEqual(['first']);
    await writers.rita.get(keeping, { name: other, template, item: id });
    expect(await textOf()).toEqual(['second']);
    expect(await listed(writers.ada, template)).toMatchObject({ name: other });
    expect(await writers.ada.get(keeping, { name: ` ${other} `, item: id })).toMatchObject({
      code: 'ITEM_TAKEN',
      field: 'name',
    });
    // A theme's template may have the name of an article's.
    expect(await writers.ada.get(keeping, { name: other, item: await theme() })).toMatchObject({
      __typename: 'TemplateSaved',
    });
    expect(await writers.ada.get(keeping, { name, template, item: await theme() })).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect(await writers.ada.get(removing, { template })).toEqual({ __typename: 'Done' });
    expect(await listed(writers.ada, template)).toBeUndefined();
    expect(await make(writers.ada, template)).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    expect(await writers.ada.get(removing, { template })).toMatchObject({ code: 'ITEM_NOT_FOUND' });
  });

  it.each([
    ['no name', { name: ' ' }, 'ITEM_INVALID'],
    ['a name that is too long', { name: 'x'.repeat(101) }, 'ITEM_INVALID'],
    ['no item', { name: 'Nothing', item: null }, 'VALUE_INVALID'],
    [
      'an item that there is not',
      { name: 'Gone', item: 'article_00000000000000000000000000000000' },
      'ITEM_NOT_FOUND',
    ],
    [
      'a template that there is not',
      { name: 'Gone', template: 'template_00000000000000000000000000000000' },
      'ITEM_NOT_FOUND',
    ],
  ])('is refused with %s', async (_, given, code) => {
    const { id } = await writers.article();
    expect(await writers.ada.get(keeping, { item: id, ...given })).toMatchObject({ code });
  });

  it('takes the right to draft all that it holds, and is read where all of the kind is', async () => {
    const { id } = await writers.article();
    // Who writes articles, and does not read drafts of blocks, keeps the article alone.
    expect(await listed(writers.emil, await keep(writers.emil, id))).toMatchObject({ partCount: 0 });
    const template = await keep(writers.ada, id);
    expect(await listed(writers.emil, template)).toMatchObject({ kind: 'Article' });
    expect(await make(writers.emil, template)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await writers.emil.get(removing, { template })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await writers.emil.get(keeping, { template, name: 'Mine' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await listed(theo, template)).toBeUndefined();
    for (const answer of [
      await make(theo, template),
      await theo.get(removing, { template }),
      await theo.get(keeping, { template, name: 'Mine' }),
      await theo.get(keeping, { item: id, name: 'Mine' }),
    ])
      expect(answer).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    expect(await listed(writers.ada, template)).toMatchObject({ kind: 'Article' });
  });

  it('leaves out what it refers to that is not on the desk any more, and parts that are removed', async () => {
    const [gone, stays] = [await theme(), await theme()];
    const { id, parts } = await writers.save(writers.ada, 'Article', {
      input: { ...articleInput(), themes: [gone, stays] },
      parts: {
        blocks: [
          { input: { blockKind: 'TEXT', text: { en: { html: `<p><a href="item:${gone}">gone</a></p>` } } } },
          text('removed'),
        ],
      },
    });
    await writers.publishing(id);
    const two = parts[1]?.id;
    await writers.save(writers.ada, 'Article', {
      id,
      revision: 1,
      parts: { blocks: [{ id: two, remove: true }] },
    });
    const template = await keep(writers.ada, id);
    await writers.ada.get(
      'mutation ($id: ID!, $themes: [ID!]!) { saveArticle(id: $id, input: { themes: $themes }, expectedRevision: 2) { __typename } }',
      { id, themes: [stays] },
    );
    expect(
      await writers.ada.get(
        'mutation ($items: [ItemRevisionInput!]!) { discard(items: $items) { __typename ... on Refusal { message } } }',
        { items: [{ id: gone, expectedRevision: 1 }] },
      ),
    ).toEqual({ __typename: 'ItemsMoved' });
    const made = await make(writers.ada, template);
    const draft = await articleOf(made.id);
    expect(draft.themes.nodes).toEqual([{ id: stays }]);
    expect(draft.blocks.nodes).toMatchObject([{ text: 'gone', textRich: { html: '<p>gone</p>' } }]);
    const copy = await writers.ada.get(
      'mutation ($id: ID!) { duplicate(id: $id) { ... on ItemsMoved { items { id } } } }',
      { id },
    );
    const [first] = copy.items as { id: string }[];
    expect((await articleOf(first?.id ?? '')).blocks.nodes).toHaveLength(1);
  });

  it('of what has been withdrawn or withheld since makes nothing, for anybody', async () => {
    const { id } = await writers.article();
    const template = await keep(writers.ada, id);
    await wanda.get('mutation ($ids: [ID!]!) { withdraw(ids: $ids) { __typename } }', { ids: [id] });
    expect(await make(wanda, template)).toMatchObject({ code: 'STAGE_INVALID' });
    expect(await make(writers.ada, template)).toMatchObject({ code: 'STAGE_INVALID' });
    expect(await wanda.get(keeping, { name: nameOf(), item: id })).toMatchObject({ code: 'STAGE_INVALID' });
    const [appeal] = await writers.run(
      `select id, revision from desk.appeal where exposure = 'PUBLIC' order by id limit 1`,
    );
    const own = `appeal_${String(appeal?.id).replaceAll('-', '')}`;
    const kept = await keep(writers.ada, own);
    await writers.run(`update desk.appeal set exposure = 'WITHHELD' where id = $1`, [appeal?.id]);
    expect(await make(wanda, kept)).toMatchObject({
      code: 'STAGE_INVALID',
      message: expect.stringContaining('withheld'),
    });
    await writers.run(`update desk.appeal set exposure = 'PUBLIC' where id = $1`, [appeal?.id]);
    expect(uuid(own)).toBe(appeal?.id);
  });

  it('with a key makes one draft', async () => {
    const { id } = await writers.article();
    const template = await keep(writers.ada, id);
    const key = { 'idempotency-key': 'one-draft-of-a-template' };
    const answers = [
      await writers.ada.get(making, { template }, key),
      await writers.ada.get(making, { template }, key),
    ];
    expect(answers[0]).toMatchObject({ __typename: 'CreatedFromTemplate' });
    expect(answers[1]).toEqual(answers[0]);
  });
});
