import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { houseDesk } from '../../src/operations/desk.js';
import { publish } from '../../src/operations/publish.js';
import { emptyTrash } from '../../src/operations/trash/empty-trash.js';
import { verifyAudit } from '../../src/operations/verify-audit.js';
import type { Run } from '../../src/windows/run.js';
import { verify } from '../../src/windows/verify.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

let server: HttpServer;
/** Writes and publishes everything, alone: what a second person must agree to is no matter here. */
let ada: Browser;
/** Writes articles only. */
let emil: Browser;
beforeAll(async () => {
  server = await openHttpServer();
  const rights = (['DRAFT', 'REVIEW', 'PUBLISH', 'WITHDRAW', 'MEDIA', 'FINANCE'] as const).map(
    (capability) => ({ capability }),
  );
  ada = (await newPerson(server.desk, server.url, { email: 'ada@example.org', rights })).browser;
  emil = (
    await newPerson(server.desk, server.url, {
      email: 'emil@example.org',
      rights: [
        { capability: 'DRAFT', kind: 'Article' },
        { capability: 'DRAFT', kind: 'Block' },
      ],
    })
  ).browser;
}, 120_000);
afterAll(() => server.close());

const run: Run = (sql, parameters) => server.owner(sql, parameters);

const answer =
  '{ __typename ... on ItemsMoved { items { id } } ... on Refusal { code message kind } ... on Conflict { id revision } }';
const deciding = (verb: string): string =>
  `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items) ${answer} }`;
const restoring = `mutation ($ids: [ID!]!) { restoreFromTrash(ids: $ids) ${answer} }`;
const copying = `mutation ($id: ID!) { duplicate(id: $id) { __typename ... on ItemsMoved { items { id } } ... on Refusal { code message kind } } }`;
const trashed = '{ trash { nodes { item kind title whole wasPublished deletedBy } } }';
const using = 'query ($id: ID!) { usedBy(id: $id) { kind field count published ids } }';
const at = (id: string, expectedRevision: number) => ({ items: [{ id, expectedRevision }] });

let number = 0;
async function article(who: Browser, fields: object = {}): Promise<string> {
  number += 1;
  const { id } = await who.get(
    'mutation ($input: ArticleInput!) { saveArticle(input: $input, expectedRevision: 0) { ... on ArticleSaved { id } ... on Refusal { code message field } } }',
    {
      input: {
        slug: `trash-${String(number)}`,
        articleKind: 'NEWS',
        provenance: 'EDITORIAL',
        publishedOn: '2026-01-01',
        title: { en: `Title ${String(number)}`, fr: `Titre ${String(number)}` },
        ...fields,
      },
    },
  );
  return String(id);
}
async function block(who: Browser, of: string, position: number): Promise<string> {
  number += 1;
  const { id } = await who.get(
    'mutation ($input: BlockInput!) { saveBlock(input: $input, expectedRevision: 0) { ... on BlockSaved { id } ... on Refusal { code message field } } }',
    {
      input: {
        slug: `trash-block-${String(number)}`,
        article: of,
        position,
        blockKind: 'TEXT',
        provenance: 'EDITORIAL',
        text: { en: `Text ${String(number)}` },
      },
    },
  );
  return String(id);
}
/** Published by the house, which needs nobody's approval. */
const publishing = async (article: string, blocks: readonly string[] = []): Promise<void> => {
  await publish(server.desk, [
    { item: 'Article', ids: [uuid(article)] },
    ...(blocks.length > 0 ? [{ item: 'Block', ids: blocks.map(uuid) }] : []),
  ]);
};
const uuid = (id: string): string =>
  (id.split('_').at(-1) ?? '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const onDesk = async (id: string): Promise<unknown> =>
  (await ada.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).data?.node ?? null;
const publicly = async (slug: string): Promise<unknown> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($slug: String!) { article(slug: $slug) { slug blocks { nodes { slug } } } }',
      variables: { slug },
    }),
  });
  return ((await response.json()) as { data: Record<string, unknown> }).data.article;
};
const trash = async (who = ada): Promise<Record<string, unknown>[]> =>
  ((await who.get(trashed)) as { nodes: Record<string, unknown>[] }).nodes;

describe('discard', () => {
  it('puts a draft with its blocks into the trash, and takes all of it out again as it was', async () => {
    const id = await article(emil);
    const blocks = [await block(emil, id, 1), await block(emil, id, 2)];
    const reading = `query ($id: ID!) { node(id: $id) { ... on Article { slug revision title(locale: FR) blocks { nodes { id slug revision position text } } } } }`;
    const before = await ada.get(reading, { id });
    expect(await emil.get(deciding('discard'), at(id, 1))).toEqual({ __typename: 'ItemsMoved', items: [] });
    expect(await onDesk(id)).toBeNull();
    for (const one of blocks) expect(await onDesk(one)).toBeNull();
    expect((await trash()).filter(({ whole }) => whole === id)).toEqual(
      expect.arrayContaining([
        {
          item: id,
          kind: 'Article',
          title: `Titre ${String(number - 2)}`,
          whole: id,
          wasPublished: false,
          deletedBy: 'Somebody',
        },
      ]),
    );
    expect((await trash()).filter(({ whole }) => whole === id)).toHaveLength(3);
    // A part brings its whole back: it would belong to nothing.
    expect(await emil.get(restoring, { ids: [blocks[1]] })).toMatchObject({ __typename: 'ItemsMoved' });
    expect(await ada.get(reading, { id })).toEqual(before);
    expect((await trash()).filter(({ whole }) => whole === id)).toEqual([]);
  });

  it('refuses what has been published, what others refer to, what is withdrawn, and what has moved on', async () => {
    const published = await article(ada);
    await publishing(published);
    expect(await ada.get(deciding('discard'), at(published, 1))).toMatchObject({ code: 'STAGE_INVALID' });
    const picture = await ada.get(
      '{ mediaAssets(first: 1) { nodes { id revision usedIn: articles { totalCount } } } }',
    );
    const [{ id: image, revision }] = picture.nodes as [{ id: string; revision: number }];
    const using1 = await article(ada, { image });
    const refused = await ada.get(deciding('archive'), at(image, revision));
    expect(refused).toMatchObject({ __typename: 'Refusal', code: 'ITEM_INVALID', kind: 'MediaAsset' });
    expect(await ada.get(deciding('discard'), at(using1, 1))).toMatchObject({ __typename: 'ItemsMoved' });
    const withdrawn = await article(ada);
    await ada.get(`mutation ($ids: [ID!]!) { withdraw(ids: $ids) ${answer} }`, { ids: [withdrawn] });
    expect(await ada.get(deciding('discard'), at(withdrawn, 1))).toMatchObject({ code: 'STAGE_INVALID' });
    const moved = await article(ada);
    expect(await ada.get(deciding('discard'), at(moved, 7))).toMatchObject({
      __typename: 'Conflict',
      revision: 1,
    });
    for (const id of [published, withdrawn, moved]) expect(await onDesk(id)).not.toBeNull();
  });

  it('takes the right for each part, and for what comes back', async () => {
    const id = await article(ada);
    const theme = await ada.get(
      'mutation { saveTheme(input: { slug: "trash-theme", themeKind: CONTEXT, provenance: EDITORIAL, label: { en: "Theme" } }, expectedRevision: 0) { ... on ThemeSaved { id } } }',
    );
    expect(await emil.get(deciding('discard'), at(String(theme.id), 1))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await emil.get(deciding('archive'), at(id, 1))).toMatchObject({ code: 'FORBIDDEN' });
    await ada.get(deciding('discard'), at(String(theme.id), 1));
    expect(await emil.get(restoring, { ids: [theme.id] })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await trash(emil)).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ item: theme.id })]),
    );
    expect(await ada.get(restoring, { ids: [theme.id] })).toMatchObject({ items: [{ id: theme.id }] });
    expect(await ada.get(restoring, { ids: [theme.id] })).toMatchObject({ code: 'ITEM_NOT_FOUND' });
  });

  it('refuses to bring back an item whose slug another has by now', async () => {
    const id = await article(ada, { slug: 'trash-taken' });
    await ada.get(deciding('discard'), at(id, 1));
    const other = await article(ada, { slug: 'trash-taken' });
    expect(await ada.get(restoring, { ids: [id] })).toMatchObject({ code: 'ITEM_TAKEN', kind: 'Article' });
    await ada.get(deciding('discard'), at(other, 1));
    expect(await ada.get(restoring, { ids: [id] })).toMatchObject({ items: [{ id }] });
  });
});

describe('archive', () => {
  it('takes an article from readers, and its old address leads to it again once it is published anew', async () => {
    const id = await article(ada, { slug: 'trash-live' });
    const part = await block(ada, id, 1);
    await publishing(id, [part]);
    expect(await publicly('trash-live')).toMatchObject({ blocks: { nodes: [expect.anything()] } });
    expect(await ada.get(deciding('archive'), at(id, 1))).toMatchObject({ __typename: 'ItemsMoved' });
    expect(await publicly('trash-live')).toBeNull();
    expect(await ada.get(restoring, { ids: [id] })).toMatchObject({ items: [{ id }] });
    expect(await publicly('trash-live')).toBeNull();
    await publishing(id, [part]);
    expect(await publicly('trash-live')).toMatchObject({ blocks: { nodes: [expect.anything()] } });
  });

  it('refuses what a release names that is still to be done', async () => {
    const id = await article(ada);
    await ada.get(
      'mutation ($id: ID!) { saveRelease(title: "Soon", entries: [{ id: $id, expectedRevision: 1 }]) { __typename } }',
      { id },
    );
    expect(await ada.get(deciding('archive'), at(id, 1))).toMatchObject({ code: 'STAGE_INVALID' });
  });
});

describe('the end of the trash', () => {
  it('leaves no revision of what was never published, and keeps those of what was', async () => {
    const never = await article(ada);
    const once = await article(ada);
    await publishing(once);
    await ada.get(deciding('archive'), {
      items: [never, once].map((id) => ({ id, expectedRevision: 1 })),
    });
    const desk = houseDesk(server.desk.orm, 'nightly');
    const revisions = async (): Promise<unknown[]> =>
      (
        await run('select item_id as id from desk.revision where item_id in ($1::uuid, $2::uuid)', [
          uuid(never),
          uuid(once),
        ])
      ).map(({ id }) => id);
    expect(await emptyTrash(desk)).toBe(0);
    expect(await revisions()).toHaveLength(2);
    await run(`update desk.trash set kept_until = now() where item_id in ($1::uuid, $2::uuid)`, [
      uuid(never),
      uuid(once),
    ]);
    expect(await ada.get(restoring, { ids: [once] })).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    expect(await emptyTrash(desk)).toBe(2);
    expect(await revisions()).toEqual([uuid(once)]);
    expect(await verifyAudit(run)).toMatchObject({ faults: [] });
  });
});

describe('duplicate', () => {
  it('copies an article with its blocks as drafts under free slugs, and nothing of its decisions', async () => {
    const id = await article(ada, { slug: 'trash-copy', themes: [] });
    const part = await block(ada, id, 1);
    await publishing(id, [part]);
    const { items } = (await ada.get(copying, { id })) as { items: [{ id: string }] };
    const copy = await ada.get(
      `query ($id: ID!) { node(id: $id) { ... on Article { slug revision editorialStage fr: title(locale: FR) blocks { nodes { id position text } } } } }`,
      { id: items[0].id },
    );
    expect(copy).toMatchObject({
      slug: 'trash-copy-2',
      revision: 1,
      editorialStage: 'DRAFT',
      fr: `Titre ${String(number - 1)}`,
      blocks: { nodes: [{ position: 1, text: `Text ${String(number)}` }] },
    });
    const { blocks } = copy as { blocks: { nodes: [{ id: string }] } };
    expect(blocks.nodes[0].id).not.toBe(part);
    const again = (await ada.get(copying, { id })) as { items: [{ id: string }] };
    expect(
      await ada.get('query ($id: ID!) { node(id: $id) { ... on Article { slug } } }', {
        id: again.items[0].id,
      }),
    ).toEqual({ slug: 'trash-copy-3' });
    const third = (await ada.get(copying, { id: part })) as { items: [{ id: string }] };
    expect(
      await ada.get('query ($id: ID!) { node(id: $id) { ... on Block { position article { id } } } }', {
        id: third.items[0].id,
      }),
    ).toEqual({ position: 2, article: { id } });
  });

  it('refuses a kind that no slug names, and somebody who may not draft', async () => {
    const { nodes } = (await ada.get('{ mediaAssets(first: 1) { nodes { id } } }')) as {
      nodes: [{ id: string }];
    };
    expect(await ada.get(copying, { id: nodes[0].id })).toMatchObject({
      code: 'ITEM_INVALID',
      kind: 'MediaAsset',
    });
    const theme = (await ada.get('{ themes(first: 1) { nodes { id } } }')) as { nodes: [{ id: string }] };
    expect(await emil.get(copying, { id: theme.nodes[0].id })).toMatchObject({ __typename: 'Refusal' });
  });
});

describe('usedBy', () => {
  it('counts what refers to an item, as drafts and as readers see it', async () => {
    const id = await article(ada);
    const parts = [await block(ada, id, 1), await block(ada, id, 2)];
    expect(await ada.get(using, { id })).toEqual([
      { kind: 'Block', field: 'article', count: 2, published: 0, ids: [...parts].sort() },
    ]);
    await publishing(id, parts.slice(0, 1));
    expect(await ada.get(using, { id })).toMatchObject([{ count: 2, published: 1 }]);
    expect(await ada.get(using, { id: parts[0] })).toEqual([]);
  });

  it('shows nobody what they do not read', async () => {
    const { nodes } = (await ada.get(
      '{ organisations(first: 1, filter: { grants: { some: {} } }) { nodes { id } } }',
    )) as { nodes: [{ id: string }] };
    const kinds = async (who: Browser): Promise<string[]> =>
      ((await who.get(using, { id: nodes[0].id })) as unknown as { kind: string }[]).map(({ kind }) => kind);
    expect(await kinds(ada)).toContain('Grant');
    expect(await kinds(emil)).not.toContain('Grant');
  });
});

describe('the windows', () => {
  it('show what they would if they were built anew after all of this', async () => {
    expect(await verify(run)).toEqual([]);
  });
});
