import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { houseDesk } from '../../src/operations/desk.js';
import { readManifest } from '../../src/commands/read-manifest.js';
import { addDocuments } from '../../src/operations/editorial/trusted-documents.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { DocumentLimits } from '../../src/server/document-limits.js';
import { ask } from '../server/ask.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { askByApollo, askTrustedByApollo } from './apollo.js';
import { both, members, page, trusted, walk, type Page, type Programme } from './documents.js';
import type { Findings } from './findings.js';
import { Site } from './guide.js';
import { askByCodegen, askByRequest, checkByTada } from './others.js';
import { askByRelay, askTrustedByRelay, pagesOfItem } from './relay.js';
import { askByUrql, askTrustedByUrql } from './urql.js';

let server: HttpServer;
let site: Site;
/** What the server answers to a request without any client. */
let wanted: Findings;

const data = async <T>(query: string, variables: object = {}): Promise<T> =>
  (await ask(server.url, query, variables)).body.data as T;

beforeAll(async () => {
  server = await openHttpServer();
  site = new Site(server.url);
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

/** Adds a manifest as the command does; it is in force when this process has heard of it. */
async function add(manifest: string): Promise<void> {
  const limits = new DocumentLimits({ depth: 15, aliases: 100, directives: 50 });
  const documents = readManifest(manifest, { schema: graphOf('public'), tokens: 5000, limits });
  await addDocuments(houseDesk(server.desk.orm, 'test'), 'website', documents);
  const [{ hash } = { hash: '' }] = documents;
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
    expect(bare(await askTrustedByApollo(site, add))).toEqual([organisation, organisation]);
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
