import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Right } from '../../src/operations/rights.js';
import { paint } from '../../src/media/picture.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { Browser, newPerson } from './person.js';

/** The way of an article from its writer to its readers; what a studio sends for it is counted. */
let server: HttpServer;
let people: Readonly<Record<'writer' | 'reviewer' | 'publisher', Browser>>;
let sent: string[] = [];

beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  const person = async (name: string, ...capabilities: readonly Right['capability'][]): Promise<Browser> => {
    const rights = [...capabilities, 'MEDIA' as const].map((capability) => ({ capability }));
    const { browser } = await newPerson(server.desk, server.url, {
      email: `${name}@example.org`,
      name,
      rights,
    });
    return browser;
  };
  people = {
    writer: await person('writer', 'DRAFT'),
    reviewer: await person('reviewer', 'REVIEW'),
    publisher: await person('publisher', 'PUBLISH'),
  };
}, 180_000);
afterAll(() => server.close());

interface Decided {
  readonly id: string;
  readonly expectedRevision: number;
  readonly composition?: string;
}

async function call(who: keyof typeof people, mutation: string, variables: object) {
  sent.push(JSON.stringify(variables));
  return people[who].get(mutation, { ...variables });
}

/** Ids of items that people had to send, each time that they did. */
const idsSent = (): number => sent.join().match(/(article|block|media_asset)_[0-9a-f]{32}/g)?.length ?? 0;

async function upload(): Promise<string> {
  sent.push('');
  const response = await fetch(`${server.url}/media`, {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg', cookie: people.writer.cookie },
    body: new Uint8Array(await paint(1600, 900, 120)),
  });
  const { file } = (await response.json()) as { file: string };
  return file;
}

const inThree = (text: string) => ({ en: text, fr: `${text} (fr)`, es: `${text} (es)` });
const refusal = '... on Refusal { code message problems { field message } }';

async function write(blocks: number, image?: string): Promise<Decided> {
  const saved = await call(
    'writer',
    `mutation ($input: ArticleInput!, $parts: ArticlePartsInput) { saveArticle(expectedRevision: 0, input: $input, parts: $parts) { __typename ... on ArticleSaved { id revision composition } ${refusal} } }`,
    {
      input: {
        articleKind: 'NEWS',
        provenance: 'EDITORIAL',
        publishedOn: '2026-11-30',
        title: inThree(`With ${String(blocks)} blocks`),
        ...(image && { image }),
      },
      parts: {
        blocks: Array.from({ length: blocks }, (_, place) => ({
          input: { blockKind: 'TEXT', text: inThree(`Block ${String(place + 1)}`) },
        })),
      },
    },
  );
  expect(saved).toMatchObject({ __typename: 'ArticleSaved' });
  return {
    id: String(saved.id),
    expectedRevision: Number(saved.revision),
    composition: String(saved.composition),
  };
}

/** Hands in, has approved and published: the same items each time, as they were saved. */
async function bring(items: readonly Decided[]): Promise<void> {
  for (const [who, verb] of [
    ['writer', 'submit'],
    ['reviewer', 'approve'],
    ['publisher', 'publish'],
  ] as const)
    expect(
      await call(
        who,
        `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items) { __typename ${refusal} } }`,
        { items },
      ),
    ).toEqual({ __typename: 'ItemsMoved' });
}

const asRead = (id: string) =>
  new Browser(server.url).get(
    'query ($id: ID!) { node(id: $id) { ... on Article { title(locale: FR) image { alt(locale: FR) } blocks { totalCount nodes { text(locale: FR) } } } } }',
    { id },
  );

it('an article of twelve blocks takes four calls, where sixteen were needed when each block was saved alone', async () => {
  sent = [];
  const article = await write(12);
  await bring([article]);
  const { blocks } = (await asRead(article.id)) as { blocks: { nodes: { text: string }[] } };
  expect(blocks.nodes.map(({ text }) => text)).toEqual(
    Array.from({ length: 12 }, (_, place) => `Block ${String(place + 1)} (fr)`),
  );
  expect([sent.length, idsSent()]).toEqual([4, 3]);
});

it('an article of three blocks with a new picture takes six calls, where nine were needed', async () => {
  sent = [];
  const file = await upload();
  const picture = await call(
    'writer',
    `mutation ($input: MediaAssetInput!) { saveMediaAsset(expectedRevision: 0, input: $input) { __typename ... on MediaAssetSaved { id revision } ${refusal} } }`,
    { input: { file, provenance: 'EDITORIAL', alt: inThree('A field') } },
  );
  const image = String(picture.id);
  const article = await write(3, image);
  await bring([{ id: image, expectedRevision: Number(picture.revision) }, article]);
  expect(await asRead(article.id)).toEqual({
    title: 'With 3 blocks (fr)',
    image: { alt: 'A field (fr)' },
    blocks: {
      totalCount: 3,
      nodes: [{ text: 'Block 1 (fr)' }, { text: 'Block 2 (fr)' }, { text: 'Block 3 (fr)' }],
    },
  });
  expect([sent.length, idsSent()]).toEqual([6, 7]);
});
