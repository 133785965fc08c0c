import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '../../src/operations/accounts/roles.js';
import { addDocuments } from '../../src/operations/editorial/trusted-documents.js';
import { idOf } from '../../src/server/trusted-document.js';
import { send, type Answered } from '../server/ask.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

const slug = 'a-page-to-come';
/** The document of a page of a website, as its tool has written it. */
const body = `query PageToCome($slug: String!, $locale: Locale) {
  article(slug: $slug, locale: $locale) { title path seo { title } }
}`;
const page = { hash: idOf(body), name: 'PageToCome', body };

let server: HttpServer;
let writer: Awaited<ReturnType<typeof newPerson>>;
let token: string;
let id: string;
beforeAll(async () => {
  server = await openHttpServer();
  writer = await newPerson(server.desk, server.url, { email: 'writer@example.org', rights: roles.editor });
  const saved = await writer.browser.get(
    `mutation ($input: ArticleInput!) { saveArticle(input: $input, expectedRevision: 0) { ... on ArticleSaved { id } ... on Refusal { code message } } }`,
    {
      input: {
        slug,
        articleKind: 'NEWS',
        title: { en: 'To come', fr: 'À venir' },
        provenance: 'EDITORIAL',
      },
    },
  );
  id = String(saved.id);
  const made = await writer.browser.get(
    'mutation ($ids: [ID!]) { createPreview(ids: $ids) { ... on PreviewCreated { token } ... on Refusal { code message } } }',
    { ids: [id] },
  );
  token = String(made.token);
  await addDocuments(server.desk, 'www.example.org', [page]);
}, 120_000);
afterAll(() => server.close());

interface Sent {
  readonly query?: string;
  readonly variables?: object;
  readonly [more: string]: unknown;
}
/** A request as a browser of this server sends it, with its cookies. */
const post = (request: Sent, headers: Readonly<Record<string, string>> = {}, browser?: Browser) =>
  send(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(browser && { cookie: browser.cookie, origin: server.url, 'sec-fetch-site': 'same-origin' }),
      ...headers,
    },
    body: JSON.stringify(request),
  });
const codeOf = ({ body: { errors } }: Answered): unknown => errors?.[0]?.extensions?.code;
const article = 'query ($slug: String!) { article(slug: $slug, locale: FR) { title } }';

describe('the trusted document of a website', () => {
  it.each(['GET', 'POST'])('reads a preview by %s, for everybody who has the token', async (method) => {
    const variables = { slug, locale: 'FR' };
    const documentId = `sha256:${page.hash}`;
    const search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) }).toString();
    const ask = (headers: Readonly<Record<string, string>>): Promise<Answered> =>
      method === 'GET'
        ? send(`${server.url}/graphql?${search}`, { headers })
        : post({ documentId, variables }, headers);
    // Two readings: the second must not come from what is kept, nor the one without the token after them.
    for (const headers of [{ preview: token }, { preview: token }]) {
      const answer = await ask(headers);
      expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([
        200,
        'no-store',
        null,
      ]);
      expect(answer.headers.get('vary')).toMatch(/\bPreview\b/);
      expect(answer.body.data).toEqual({
        article: { title: 'À venir', path: `/fr/articles/${slug}`, seo: { title: 'À venir' } },
      });
    }
    expect((await ask({})).body.data).toEqual({ article: null });
    expect(codeOf(await ask({ preview: `${token}x` }))).toBe('TOKEN_INVALID');
  });

  it('reads a preview where graphql-js executes it', async () => {
    const text =
      'query ByIds($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { title } } networks { totalCount } }';
    await addDocuments(server.desk, 'www.example.org', [{ hash: idOf(text), name: 'ByIds', body: text }]);
    const ask = (headers: Readonly<Record<string, string>>): Promise<Answered> =>
      post({ documentId: `sha256:${idOf(text)}`, variables: { ids: [id] } }, headers);
    for (const late = Date.now() + 120_000; (await ask({})).status === 404 && Date.now() < late;);
    const before = await server.statementsMatching('insert into published');
    expect((await ask({ preview: token, 'accept-language': 'en' })).body.data).toEqual({
      nodes: [{ title: 'To come' }],
      networks: { totalCount: 1 },
    });
    // Both fields were read in one preview.
    const once = (await server.statementsMatching('insert into published')) - before;
    await ask({ preview: token });
    expect((await server.statementsMatching('insert into published')) - before).toBe(2 * once);
    expect((await ask({})).body.data).toMatchObject({ nodes: [null] });
  });
});

describe('a query that is no trusted document', () => {
  it('reads a preview for somebody who is signed in at the desk, and is kept for nobody', async () => {
    const asked = { query: article, variables: { slug } };
    const counted = await server.owner('select count(*)::int as articles from published.article');
    // The second time the text is known.
    for (let reading = 0; reading < 2; reading += 1) {
      const answer = await post(asked, { preview: token }, writer.browser);
      expect([answer.status, answer.headers.get('cache-control'), answer.body.data]).toEqual([
        200,
        'no-store',
        { article: { title: 'À venir' } },
      ]);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await post(asked)).body.data).toEqual({ article: null });
    expect((await post(asked, {}, writer.browser)).status).toBe(200);
    expect(await server.owner('select count(*)::int as articles from published.article')).toEqual(counted);
    const search = new URLSearchParams({ query: article, variables: JSON.stringify({ slug }) }).toString();
    const { cookie } = writer.browser;
    const byGet = await send(`${server.url}/graphql?${search}`, { headers: { preview: token, cookie } });
    expect(byGet.body.data).toEqual({ article: { title: 'À venir' } });
  });

  it('asks the graph of the public, whoever asks', async () => {
    const staff = await post(
      { query: '{ articles { nodes { savedAt } } }' },
      { preview: token },
      writer.browser,
    );
    expect(codeOf(staff)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('is refused to everybody else, also with the token', async () => {
    const partner = await newPerson(server.desk, server.url, { email: 'none@example.org', rights: [] });
    await partner.browser.get('mutation { signOut { __typename } }');
    await partner.signIn();
    const asked = { query: article, variables: { slug } };
    const answers = [
      await post(asked, { preview: token }),
      await post(asked, { preview: token, authorization: `Bearer ${server.keys.staff}` }),
      await post(asked, { preview: token, authorization: `Bearer ${server.keys.partner}` }),
      // With a password and without the second factor.
      await post(asked, { preview: token }, partner.browser),
      await post(
        { ...asked, extensions: { persistedQuery: { version: 1, sha256Hash: page.hash } } },
        { preview: token },
      ),
    ];
    expect(answers.map((one) => [one.status, codeOf(one)])).toEqual(
      answers.map(() => [403, 'DOCUMENT_UNTRUSTED']),
    );
  });

  it('from the page of another site is refused', async () => {
    const forged = await post(
      { query: article, variables: { slug } },
      { preview: token, cookie: writer.browser.cookie, origin: 'https://elsewhere.example' },
    );
    expect(codeOf(forged)).toBe('REQUEST_FORGED');
  });

  it('obeys the token: ended, forged, or without one', async () => {
    for (const preview of ['', 'x', `${token}x`])
      expect(codeOf(await post({ query: article, variables: { slug } }, { preview }, writer.browser))).toBe(
        'TOKEN_INVALID',
      );
  });

  it('writes nothing', async () => {
    const query = 'mutation { signOut { __typename } }';
    const answer = await post({ query }, { preview: token }, writer.browser);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'REQUEST_INVALID']);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const again = await post({ query: article, variables: { slug } }, { preview: token }, writer.browser);
    expect(again.body.data).toEqual({ article: { title: 'À venir' } });
  });
});
