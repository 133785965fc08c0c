import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { houseDesk } from '../../src/operations/desk.js';
import { readManifest } from '../../src/commands/read-manifest.js';
import { addDocuments } from '../../src/operations/editorial/trusted-documents.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { DocumentLimits } from '../../src/server/document-limits.js';
import { DiskStore } from '../../src/media/disk-store.js';
import { keepSampleFiles } from '../../src/server/evaluation.js';
import { readConfig } from '../../src/base/config.js';
import { newPerson } from '../accounts/person.js';
import { keptHome } from '../database/temporary-home.js';
import { ask, send } from '../server/ask.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { secretKey } from '../setup/owner.js';
import { askByApollo, askTrustedByApollo } from './apollo.js';
import { both, members, page, trusted, walk, type Page, type Programme } from './documents.js';
import type { Findings } from './findings.js';
import { namelessBlocks, queryNames, Site } from './guide.js';
import { askByCodegen, askByRequest, checkByTada } from './others.js';
import { askByRelay, askTrustedByRelay, pagesOfItem } from './relay.js';
import { askByUrql, askTrustedByUrql } from './urql.js';
import { buildAll, built, deliver, previewAt, visit } from './website.js';

let server: HttpServer;
let site: Site;
/** What the server answers to a request without any client. */
let wanted: Findings;

const data = async <T>(query: string, variables: object = {}): Promise<T> =>
  (await ask(server.url, query, variables)).body.data as T;

beforeAll(async () => {
  // The limits are those of a server whose operator has set none.
  const { RESEAU_RATE } = readConfig({});
  const home = keptHome();
  await keepSampleFiles(new DiskStore(join(home, 'media')));
  server = await openHttpServer({
    settings: { RESEAU_RATE, RESEAU_SITE_URL: 'https://www.example.org', RESEAU_HOME: home },
  });
  site = new Site(server.url, {
    DATABASE_URL: server.ownerUrl,
    RESEAU_EVALUATION: 'no',
    RESEAU_HOME: keptHome(),
    RESEAU_SECRET_KEY: secretKey,
  });
  const [fr, en] = Object.values(await data<Record<string, Programme>>(both)).map(({ title }) => title) as [
    string,
    string,
  ];
  const ids = await walk(
    async (after) => (await data<{ members: Page }>(members, { first: 100, after })).members,
  );
  const first = await data(page, { slug: 'omct' });
  wanted = {
    page: first,
    again: first,
    languages: [fr, en, fr],
    both: [fr, en],
    byId: [fr, en],
    ids,
    error: 'ARGUMENT_OUT_OF_RANGE',
  };
  expect(fr).not.toBe(en);
  expect(ids).toHaveLength(311);
  await site.run('schema');
});
afterAll(async () => {
  site.close();
  await server.close();
});

const documentsOf = (manifest: string): ReturnType<typeof readManifest> => {
  const limits = new DocumentLimits({ depth: 15, aliases: 100, directives: 50 });
  return readManifest(manifest, { schema: graphOf('public'), tokens: 5000, limits });
};

/** Adds a manifest as the command does. */
async function add(manifest: string): Promise<void> {
  await addDocuments(houseDesk(server.desk.orm, 'test'), 'website', documentsOf(manifest));
  await isAdded(manifest);
}

/** Waits until this process has heard of a manifest that was added. */
async function isAdded(manifest: string): Promise<void> {
  const [{ hash } = { hash: '' }] = documentsOf(manifest);
  const status = async (): Promise<number> =>
    (await fetch(`${server.url}/graphql?documentId=sha256:${hash}`)).status;
  for (const late = Date.now() + 120_000; (await status()) === 404 && Date.now() < late;)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** An object without what clients add of their own. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === '__typename' ? undefined : one)));

describe.each([
  ['Apollo Client', askByApollo, 4],
  ['urql with graphcache', askByUrql, 4],
  ['Relay', askByRelay, undefined],
  ['graphql-request', askByRequest, undefined],
] as const)('%s', (_, askByClient, requests) => {
  it('reads pages, pages of lists, languages and errors as they are', async () => {
    const { joined = wanted.ids, requests: counted, ...found } = await askByClient(site);
    expect(bare(found)).toEqual(wanted);
    expect(joined).toEqual(wanted.ids);
    // The third reading of the programme came from what the client keeps.
    if (requests !== undefined) expect(counted).toBe(requests - 1);
  });
});

describe('Relay', () => {
  it('reads further pages of an item by its id, in its language', async () => {
    const [fr, en] = wanted.both;
    expect(await pagesOfItem(site, 'FR')).toEqual({ title: fr, appeals: 4 });
    expect(await pagesOfItem(site, 'EN')).toEqual({ title: en, appeals: 4 });
    expect(await pagesOfItem(site, 'FR')).toMatchObject({ title: fr });
  });
});

describe('trusted documents', () => {
  it('of Apollo are answered before their manifest is added, and by their hashes after that', async () => {
    const organisation = await data(trusted, { slug: 'omct' });
    expect(bare(await askTrustedByApollo(site, isAdded))).toEqual([organisation, organisation]);
    expect(await server.owner('select name from desk.trusted_document')).toEqual([{ name: 'Trusted' }]);
  });

  it('of urql are answered by their text', async () => {
    expect(bare(await askTrustedByUrql(site))).toEqual(await data(trusted, { slug: 'omct' }));
  });

  it('of Relay are answered by their hashes alone', async () => {
    expect(bare(await askTrustedByRelay(site, add))).toEqual(wanted.page);
  });

  it('of graphql-codegen are answered by their hashes alone', async () => {
    const [byHash, byText] = await askByCodegen(site, add);
    expect(bare(byHash)).toEqual(bare(byText));
    expect(byHash).toMatchObject({ organisation: { slug: 'omct' } });
  });
});

describe('gql.tada', () => {
  it('types documents by the schema, and sees a field that was not asked for', async () => {
    expect(await checkByTada(site, 'slug')).toBe('fine');
    expect(await checkByTada(site, 'acronym')).toMatch(/Property 'acronym' does not exist/);
  });
});

describe('the website of the guide', () => {
  it('has pages in three languages, leads to the canonical one, and says where there is none', async () => {
    const [french, english, spanish, none] = await visit(site, [
      '/fr/programmes/observatory',
      '/en/programmes/observatory',
      '/es/programas/observatory',
      '/fr/nowhere',
    ]);
    expect([french?.status, english?.status, spanish?.status, none?.status]).toEqual([200, 200, 301, 404]);
    expect(french?.html).toContain('<html lang="fr" dir="ltr">');
    expect(french?.html).toContain(wanted.both[0]);
    expect(english?.html).toContain(wanted.both[1]);
    expect(french?.html).toContain(
      '<link rel="alternate" hreflang="en" href="https://www.example.org/en/programmes/observatory">',
    );
    expect(spanish?.location).toBe('/en/programmes/observatory');
  });

  it('is built whole with a key, in one go, within the limits that a server has', async () => {
    const { stdout, stderr, pages } = await buildAll(site);
    // No request was refused, not even once.
    expect(stderr).not.toMatch(/\d{3}: again/);
    const wantedPaths = new Set<string>();
    for (const locale of ['fr', 'en', 'es']) {
      const { text } = await send(`${server.url}/sitemaps/${locale}.xml`);
      const of = [...text.matchAll(/<loc>https:\/\/www\.example\.org(.*?)<\/loc>/g)].map(
        ([, path = '']) => path,
      );
      expect(of.length).toBeGreaterThan(100);
      for (const path of of) wantedPaths.add(decodeURI(path));
    }
    expect([...pages.keys()].sort()).toEqual([...wantedPaths].sort());
    expect(stdout).toBe(`${wantedPaths.size} pages\n`);
    for (const [path, html] of pages) {
      expect([path, html.includes(`<html lang="${path.slice(1, 3)}"`)]).toEqual([path, true]);
      expect([path, html.includes(`rel="canonical" href="https://www.example.org${path}"`)]).toEqual([
        path,
        true,
      ]);
    }
  });

  it('shows drafts in a preview by the document that its pages have', async () => {
    const slug = 'in-the-guide';
    const { browser } = await newPerson(server.desk, server.url, {
      email: 'guide@example.org',
      rights: [{ capability: 'DRAFT' }],
    });
    const { id } = await browser.get(
      `mutation ($input: ArticleInput!) { saveArticle(input: $input, expectedRevision: 0) { ... on ArticleSaved { id } ... on Refusal { code message } } }`,
      { input: { slug, articleKind: 'NEWS', title: { fr: 'À venir' }, provenance: 'EDITORIAL' } },
    );
    const { token } = await browser.get(
      'mutation ($ids: [ID!]) { createPreview(ids: $ids) { ... on PreviewCreated { token } ... on Refusal { code message } } }',
      { ids: [id] },
    );
    await site.run('manifest');
    await isAdded(site.read('documents.json'));
    const path = `/fr/articles/${slug}`;
    const { html, ...shown } = await previewAt(site, path, String(token));
    expect(shown).toEqual({ begun: 204, without: undefined, status: 200, cache: 'no-store' });
    expect(html).toContain('<h1>À venir</h1>');
    const { page: read } = await site.load<{ page: (path: string) => Promise<{ status: number }> }>(
      'page.ts',
    );
    expect((await read(path)).status).toBe(404);
  });

  it('builds again what a webhook names, forgets what is gone, and takes no other delivery', async () => {
    const [page, gone] = ['/fr/programmes/observatory', '/fr/programmes/anti-torture'];
    site.write(`dist${page}/index.html`, 'old');
    site.write(`dist${gone}/index.html`, 'old');
    const delivery = {
      type: 'item.changed',
      data: { pages: [{ locale: 'FR', path: page }], formerPages: [{ locale: 'FR', path: gone }] },
    };
    expect(await deliver(site, delivery, false)).toBe(401);
    expect([built(site, page), built(site, gone)]).toEqual(['old', 'old']);
    expect(await deliver(site, delivery)).toBe(204);
    expect(built(site, page)).toContain(wanted.both[0]);
    expect(built(site, gone)).toBeUndefined();
    expect(await deliver(site, { type: 'webhook.test', data: { kind: 'Webhook', item: 'webhook_1' } })).toBe(
      204,
    );
  });

  it('shows pictures in the formats and widths that the server gives', async () => {
    const { pictures } = await site.load<{ pictures: () => Promise<readonly string[]> }>('picture.ts');
    const shown = await pictures();
    expect(shown.length).toBeGreaterThan(0);
    for (const html of shown) {
      const [avif = '', webp = ''] = [...html.matchAll(/ srcset="(\S+) \d+w/g)].map(([, url = '']) => url);
      const [, plain = ''] = /<img src="([^"]+)"/.exec(html) ?? [];
      expect(html).toMatch(/width="\d+" height="\d+".*url\(data:image\//);
      for (const [path, type] of [
        [avif, 'image/avif'],
        [webp, 'image/webp'],
        [plain, 'image/jpeg'],
      ] as const) {
        const { status, headers } = await fetch(new URL(path, server.url));
        expect([path, status, headers.get('content-type')]).toEqual([path, 200, type]);
      }
    }
  });

  it('knows an error by its code', async () => {
    const { labelOf } = await site.load<{ labelOf: (id: string) => Promise<unknown> }>('errors.ts');
    const { fr } = await data<{ fr: Programme }>(both);
    expect([await labelOf(fr.id), await labelOf('nothing')]).toEqual([fr.title, undefined]);
  });
});

describe('a query of the guide', () => {
  it.each(queryNames)('%s has the answer that stands below it', async (name) => {
    const variables = JSON.parse(site.block(`${name}.variables`) ?? '{}') as object;
    const answer = JSON.parse(site.block(`${name}.answer`) ?? 'null') as object;
    const { body } = await ask(server.url, site.block(name) ?? '', variables);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject(answer);
  });
});

describe('the guide', () => {
  it('has no block that nothing has run', () => {
    expect(namelessBlocks).toEqual([]);
    expect(site.unused).toEqual([]);
  });
});
