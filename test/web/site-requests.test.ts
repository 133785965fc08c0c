import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sitePage, type Page } from '../../site/site.js';
import { readConfig } from '../../src/base/config.js';
import type { Change } from '../../src/operations/change.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { appeal, organisation } from '../setup/drafts.js';
import { askPage, askPatiently, askUntil, type AskedPage } from './ask-page.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer({ settings: readConfig({ RESEAU_RATE: '0,0,0' }) });
});
afterAll(() => server.close());

const get = (path: string, headers?: Readonly<Record<string, string>>): Promise<AskedPage> =>
  askPage(server, path, headers);

/** Saves and publishes an item, and says which it is. */
async function published(change: Change): Promise<string> {
  const [saved] = await save(server.desk, [change]);
  const id = saved?.id ?? '';
  await publish(server.desk, [{ item: change.item, ids: [id] }]);
  return id;
}

describe('an address', () => {
  it.each([
    ['/fr', '/fr/'],
    ['/fr/organisations/', '/fr/organisations'],
    ['/fr/organizaciones', '/fr/organisations'],
    ['/fr/organizaciones?q=a', '/fr/organisations?q=a'],
    ['/fr/organizaciones/omct', '/fr/organisations/omct'],
    ['/fr/organisations/OMCT', '/fr/organisations/omct'],
    ['/fr/organizaciones/omct.json', '/fr/organisations/omct.json'],
    ['/annual-report-2024/sub-page-test-7', '/en/chapters/2024-a-message-from-our-president'],
  ])('%s leads to %s', async (from, to) => {
    const { status, headers } = await get(from);
    expect([status, headers.get('location')]).toEqual([301, to]);
    // A browser that keeps it for ever would not hear that it leads nowhere any more.
    expect(headers.get('cache-control')).toBe('public, no-cache');
  });

  it.each([
    ['/fr/nowhere', 404],
    ['/fr/nowhere/at-all', 404],
    ['/fr/organisations/omct/more', 404],
    ['/an/old/address', 404],
    ['/fr/%00', 404],
    ['/fr/organisations/nobody-has-this-name', 410],
    ['/fr/pays/zz', 410],
    ['/es/temas/nothing', 410],
  ])('%s is no page: %d, in its language and with a way on', async (path, status) => {
    const got = await get(path, { 'accept-language': 'fr' });
    expect(got.status).toBe(status);
    expect(got.headers.get('cache-control')).toBe('no-store');
    expect(got.headers.get('x-robots-tag')).toBe('noindex');
    const locale = path.startsWith('/es/') ? 'es' : 'fr';
    expect(got.text).toContain(`<html lang="${locale}"`);
    expect(got.text).toMatch(/href="\/(fr\/recherche|es\/busqueda)"/);
    expect(got.text).not.toContain('rel="canonical"');
  });

  it('that does not exist is refused to programs in JSON', async () => {
    const got = await get('/an/old/address', { accept: 'application/json' });
    expect([got.status, got.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });
});

describe('what was taken down', () => {
  it('is gone at once, and looks like what never was', async () => {
    const id = await published(
      organisation('soon-withdrawn', { provenance: 'EDITORIAL', name: 'Soon withdrawn' }),
    );
    expect(await get('/fr/organisations/soon-withdrawn')).toMatchObject({ status: 200 });
    await withdraw(server.desk, [{ item: 'Organisation', ids: [id] }]);
    const gone = await askUntil(server, '/fr/organisations/soon-withdrawn', 410);
    const never = await get('/fr/organisations/never-was-there');
    expect(gone.status).toBe(410);
    expect(gone.text).toBe(never.text);
    const heads = ({ headers }: AskedPage) => [...headers].filter(([name]) => name !== 'date');
    expect(heads(gone)).toEqual(heads(never));
  });

  it('looks the same where it was generalised or withheld', async () => {
    for (const exposure of ['GENERALISED', 'WITHHELD'] as const) {
      const slug = `soon-${exposure.toLowerCase()}`;
      const id = await published(organisation(slug, { provenance: 'EDITORIAL', name: 'Hidden name' }));
      expect((await get(`/fr/organisations/${slug}`)).status).toBe(200);
      await expose(server.desk, { item: 'Organisation', ids: [id], exposure });
      const gone = await askUntil(server, `/fr/organisations/${slug}`, 410);
      expect(gone.text).toBe((await get('/fr/organisations/never-was-there')).text);
    }
  });
});

describe('a page', () => {
  it('is in the language of its address, says in which one its text is, and offers the others', async () => {
    await published(appeal('only-french', { title: { fr: 'En français' }, provenance: 'EDITORIAL' }));
    const { status, text, headers } = await get('/es/llamamientos/only-french');
    expect([status, headers.get('content-language')]).toEqual([200, 'es']);
    expect(text).toContain('<html lang="es"');
    expect(text).toContain('<h1 lang="fr">En français</h1>');
    expect(text).toContain('Todavía no hay texto en español. Esta página muestra el que hay en francés.');
    expect(text).toMatch(/<link rel="canonical" href="[^"]*\/fr\/appels\/only-french"/);
    expect(text.match(/<link rel="alternate" hreflang="[^"]*"/g)).toEqual([
      '<link rel="alternate" hreflang="fr"',
    ]);
  });

  it('marks what is fictional wherever it is named: among hits, in facts, in lists', async () => {
    for (const [path, pattern] of [
      [
        '/es/busqueda?q=Amber%20Lantern',
        /Amber Lantern [^<]*<\/a>\s*<small class="sample">ejemplo ficticio</,
      ],
      ['/en/appeals/xac-012-1225-obs-052-4', /Corvalia[^<]*<\/a>\s*<small class="sample">fictional sample</],
    ] as const)
      expect((await get(path)).text).toMatch(pattern);
  });

  it('is not for search engines where it is a sample, a choice of a list, or an editor says so', async () => {
    await published(organisation('not-listed', { provenance: 'EDITORIAL', noIndex: true }));
    for (const path of [
      '/en/organisations/not-listed',
      '/en/organisations?q=a',
      '/en/articles/sample-article-059',
    ])
      expect((await get(path)).text).toContain('<meta name="robots" content="noindex"');
    expect((await get('/en/organisations')).text).not.toContain('<meta name="robots"');
  });

  it('has a letter to copy for each addressee, as long as readers are asked to write', async () => {
    await published({
      item: 'Authority',
      fields: { provenance: 'EDITORIAL', slug: 'an-office', office: { en: 'An office' }, country: 'CI' },
    });
    await published(
      appeal('to-write', {
        provenance: 'EDITORIAL',
        title: { en: 'To write' },
        actionOpen: true,
        actionsRequested: { en: ['Do this', 'Do that'] },
        addressees: ['an-office'],
        countries: ['CI'],
      }),
    );
    const { text } = await get('/en/appeals/to-write');
    const href = /href="([^"]*\?to=[^"]*)#letter"/.exec(text)?.[1] ?? '';
    const letter = (await get(href)).text;
    expect(/<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(letter)?.[1]).toMatch(
      /An office[\s\S]*Do this[\s\S]*Do that/,
    );
    expect((await get('/en/appeals/to-write?to=nobody')).status).toBe(400);
  });

  it('tells caches by which tables it is forgotten', async () => {
    expect((await get('/en/organisations/omct')).headers.get('cache-tag')).toContain('organisation');
  });
});

describe('a file in place of a page', () => {
  it('holds the rows of a list as CSV, and says where the next ones are', async () => {
    const { status, headers, text } = await get('/en/organisations.csv?region=africa');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(headers.get('x-robots-tag')).toBe('noindex');
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toBe('provenance,slug,name,acronym,type,country,country_name,region,website,path');
    const next = /<([^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    expect([lines.length - 1 === 100, next !== undefined]).toEqual([lines.length > 100, lines.length > 100]);
    const all = (await get('/en/organisations.json')).text;
    expect((JSON.parse(all) as { members: { totalCount: number } }).members.totalCount).toBeGreaterThan(300);
  });

  it('holds an item as JSON, without the menus', async () => {
    const item = JSON.parse((await get('/en/organisations/omct.json')).text) as Record<string, unknown>;
    expect(item).toMatchObject({ __typename: 'Organisation', label: expect.any(String) as unknown });
    expect(item).not.toHaveProperty('main');
  });
});

describe('the directory', () => {
  it('has facets that leave out their own filter and narrow by the others', async () => {
    const { text } = await get('/en/organisations?region=africa');
    const count = Number(/role="status"[^>]*>\s*(\d+)/.exec(text)?.[1]);
    expect(count).toBeGreaterThan(10);
    const boxes = [...text.matchAll(/name="region"\s+value="([\w-]+)"[^>]*>\s*[^<]*<small>([\d,]+)/g)];
    expect(boxes.length).toBeGreaterThan(4);
    expect(boxes.find(([, region]) => region === 'africa')?.[2]).toBe(String(count));
    const countries = [...text.matchAll(/<option value="(\w\w)"[^>]*>[^<]*\((\d+)\)/g)];
    const inCountries = countries.reduce((sum, [, , figure]) => sum + Number(figure), 0);
    expect(inCountries).toBeLessThanOrEqual(count);
    const [, first = '', figure] = countries[0] ?? [];
    const narrowed = await get(`/en/organisations?region=africa&country=${first}`);
    expect(/role="status"[^>]*>\s*(\d+)/.exec(narrowed.text)?.[1]).toBe(figure);
  });

  it('has as many members behind each choice and each dot as they say, beside the other choices', async () => {
    const given = 'region=africa';
    const { text } = await get(`/en/organisations?${given}`);
    const found = async (query: string): Promise<string | undefined> =>
      /role="status"[^>]*>\s*(\d+)/.exec((await get(`/en/organisations?${query}`)).text)?.[1];
    const choices = [
      ...[...text.matchAll(/name="(region)"\s+value="([\w-]+)"[^>]*>\s*[^<]*<small>([\d,]+)/g)].map(
        ([, ...choice]) => choice,
      ),
      ...[...text.matchAll(/<select name="(\w+)">([\s\S]*?)<\/select>/g)].flatMap(
        ([, name = '', options = '']) =>
          [...options.matchAll(/<option value="([\w-]+)"[^>]*>[^<]*\((\d+)\)/g)].map(([, value, count]) => [
            name,
            value,
            count,
          ]),
      ),
    ];
    const names = choices.map(([name]) => name);
    expect([...new Set(names)]).toEqual(['region', 'country', 'theme', 'programme']);
    for (const name of new Set(names))
      for (const index of [names.indexOf(name), names.lastIndexOf(name)]) {
        const query = new URLSearchParams(given);
        const [, value = '', count] = choices[index] ?? [];
        query.set(name ?? '', value);
        expect([name, value, await found(query.toString())]).toEqual([name, value, count]);
      }
    const dots = [...text.matchAll(/<a href="\?([^"]*)"[^>]*><title>([^<]*) \((\d+)\)</g)];
    expect(dots.length).toBeGreaterThan(3);
    for (const [, href = '', , count] of dots) {
      const country = new URLSearchParams(href.replaceAll('&amp;', '&')).get('country')?.toUpperCase();
      expect([country, choices.find(([, value]) => value === country)?.[2]]).toEqual([country, count]);
    }
  });

  it('shows every member once on its pages', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/en/organisations';
    while (path !== undefined) {
      const { text } = await get(path);
      const list = /<ul class="members">([\s\S]*?)<\/ul>/.exec(text)?.[1] ?? '';
      seen.push(...[...list.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href));
      path = /rel="next" href="([^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(300);
  });
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '../../etc/passwd',
    '%00',
    "' or 1=1 --",
    '\\',
    '{"a":1}',
  ),
);
const lists = fc.constantFrom(
  'organisations',
  'appeals',
  'search',
  'articles',
  'countries',
  'annual-reports',
);
const names = fc.constantFrom(
  'q',
  'region',
  'country',
  'theme',
  'programme',
  'kind',
  'open',
  'after',
  'before',
  'to',
);
const queries = fc.array(fc.tuple(names, words), { maxLength: 6 });
const addresses = fc.oneof(
  fc.tuple(lists, queries).map(([list, query]) => `/en/${list}?${new URLSearchParams(query).toString()}`),
  fc
    .array(words, { maxLength: 4 })
    .map((parts) => `/en/${parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/')}`),
  words.map((text) => `/${text}`),
);

/** No text of a reader becomes markup. */
function expectSafe({ body }: Pick<Page, 'body'>): void {
  expect(body).not.toMatch(/<script(?! type="application\/ld\+json")|\s(?:href|src|action)="\s*javascript:/i);
  expect(body).not.toContain('<script>alert');
}

describe('any text in an address', () => {
  it('gives a page without a throw, and what is asked for is what the API takes', async () => {
    const asked: string[] = [];
    await fc.assert(
      fc.asyncProperty(addresses, async (address) => {
        const page = await sitePage(
          (question) => {
            asked.push(question);
            return Promise.resolve({ status: 400, retryAfter: undefined, body: '{"errors":[]}' });
          },
          { address, acceptLanguage: undefined, siteUrl: 'https://www.example.org', today: new Date(0) },
        );
        expect([301, 400, 404, 503]).toContain(page.status);
        expectSafe(page);
        if (page.location !== undefined) expect(page.location).toMatch(/^\/(?!\/)/);
      }),
      { numRuns: 10_000 },
    );
    expect(asked.length).toBeGreaterThan(1000);
  });

  it('is answered by the server, and never by a fault of its own', async () => {
    await fc.assert(
      fc.asyncProperty(addresses, async (address) => {
        const encoded = encodeURI(address.toWellFormed()).replaceAll('%25', '%');
        const answer = await askPatiently(server, encoded);
        expect([encoded, answer.status < 500]).toEqual([encoded, true]);
        expectSafe({ body: answer.text });
      }),
      { numRuns: 300 },
    );
  });
});
