import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { segments } from '../../site/parts/lists.js';
import { readConfig } from '../../src/base/config.js';
import { locales } from '../../src/base/locale.js';
import { items } from '../../src/entities/entities.js';
import { openBrowser } from '../explorer/browser.js';
import { Canaries } from '../leaks/canaries.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { askPatiently, type AskedPage } from './ask-page.js';
import { findings, isTooWide, visit } from './visit.js';

const maxBytes = 30_000;
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A matter of style; both forms are valid.
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
  },
});

let server: HttpServer;
let canaries: Canaries;
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  server = await openHttpServer({
    // As a public website is, so that what search engines are told can be seen.
    marked: false,
    settings: readConfig({ RESEAU_RATE: '0,0,0', RESEAU_ROBOTS: 'allow' }),
  });
  canaries = new Canaries(server.desk, server.owner, 7, 1);
  await canaries.plant();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Asks for all of them, a few at a time. */
async function getAll(paths: readonly string[], look: (page: AskedPage) => void): Promise<void> {
  const left = [...paths];
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let path = left.pop(); path !== undefined; path = left.pop())
        look(await askPatiently(server, path));
    }),
  );
}

const decoded = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\shref="(\/[^"]*)"/g)].map(([, href = '']) => decoded(href).replace(/#.*$/, ''));
const attribute = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1];

/** The addresses of a page in its languages, as it names them to search engines. */
const alternatesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, tag = '', href = '']) => [tag, decodeURI(new URL(decoded(href)).pathname)],
    ),
  );

/** What is wrong with the languages that pages name: each must name itself, and be named by those that it names. */
function partedIn(languages: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  return [...languages].flatMap(([path, own]) => {
    const [, locale = ''] = path.split('/');
    const others = [...own].filter(([tag]) => tag !== 'x-default');
    return [
      own.get(locale) === path ? '' : `${path}: is not among its own languages`,
      own.get('x-default') === own.get('en')
        ? ''
        : `${path}: another page than the English one for all others`,
      ...others.map(([, other]) =>
        languages.get(other)?.get(locale) === path ? '' : `${other}: does not name ${path}`,
      ),
    ].filter(Boolean);
  });
}

async function sitemapPaths(): Promise<string[]> {
  const texts = await Promise.all(
    locales.map(async (locale) => (await fetch(`${server.url}/sitemaps/${locale}.xml`)).text()),
  );
  return texts.flatMap((text) =>
    [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname),
  );
}

/** What is wrong with a page of the website. */
function faultsOf({ path, status, headers, text }: AskedPage): string[] {
  const [, locale = ''] = path.split('/');
  const faults: string[] = [];
  const check = (isRight: boolean, fault: string): void => {
    if (!isRight) faults.push(`${path}: ${fault}`);
  };
  check(status === 200, `status ${status}`);
  check(text.includes(`<html lang="${locale}" dir="ltr">`), 'another language');
  check(headers.get('content-language') === locale, 'content-language');
  check(Buffer.byteLength(text) < maxBytes, `${Buffer.byteLength(text)} bytes`);
  check(
    !/<script(?! type="application\/ld\+json")|javascript:|\sstyle=|\son\w+=/i.test(text),
    'a script or style',
  );
  check(!/>(null|undefined|NaN|\[object Object\])</.test(text), 'a value that is none');
  for (const leak of canaries.leaks(text, 'public')) faults.push(`${path}: ${leak}`);
  return faults;
}

describe('the website', () => {
  it('has the addresses of lists and items that the API has', () => {
    const known = Object.entries(segments)
      .filter(([name]) => name !== 'search')
      .map(([, of]) => JSON.stringify([of.en, of.fr, of.es]));
    const declared = items.flatMap(({ path }) => (path ? JSON.stringify([path.en, path.fr, path.es]) : []));
    expect(known.sort()).toEqual(declared.sort());
  });

  it('answers every address of the sitemaps, and every link of these pages, by a small and right page', async () => {
    const faults: string[] = [];
    const links = new Set(locales.flatMap((locale) => [`/${locale}/`]));
    const seen = new Set<string>();
    const paths = await sitemapPaths();
    expect(paths.length).toBeGreaterThan(1000);
    const languages = new Map<string, ReadonlyMap<string, string>>();
    await getAll(paths, (page) => {
      seen.add(page.path);
      languages.set(decodeURI(page.path), alternatesIn(page.text));
      faults.push(...faultsOf(page));
      if (page.headers.get('x-robots-tag') !== null) faults.push(`${page.path}: not for search engines`);
      const canonical = attribute(page.text, /<link rel="canonical" href="([^"]*)"/) ?? '';
      if (!canonical.endsWith(page.path)) faults.push(`${page.path}: canonical ${canonical}`);
      for (const link of linksIn(page.text)) links.add(link);
    });
    await getAll(
      locales.flatMap((locale) => listsIn(locale)),
      (page) => {
        seen.add(page.path);
        // A part of a list is not for search engines, and a search is nothing else.
        faults.push(...faultsOf(page));
      },
    );
    faults.push(...partedIn(languages));
    const others = [...links].filter((link) => !seen.has(link) && !/\.(json|csv)(\?|$)/.test(link));
    expect(others.length).toBeGreaterThan(20);
    await getAll(others, ({ path, status, text }) => {
      if (status !== 200) faults.push(`${path}: dead link, ${status}`);
      for (const leak of canaries.leaks(text, 'public')) faults.push(`${path}: ${leak}`);
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('is valid HTML on pages of every kind and on the pages of lists', async () => {
    const paths = await sitemapPaths();
    const ofEachKind = [...new Map(paths.map((path) => [path.replace(/\/[^/]*$/, ''), path])).values()];
    const faults: string[] = [];
    await getAll(
      [...ofEachKind, ...listsIn('fr'), ...listsIn('es'), '/en/nothing', '/en/organisations/none'],
      (page) => {
        const { results } = validator.validateStringSync(page.text);
        for (const { messages } of results)
          for (const { ruleId, message, line } of messages)
            faults.push(
              `${page.path}: ${ruleId}: ${message}: ${page.text.split('\n')[line - 1]?.slice(0, 160) ?? ''}`,
            );
      },
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

const listsIn = (locale: 'fr' | 'en' | 'es'): string[] => [
  `/${locale}/`,
  ...(['members', 'countries', 'appeals', 'programmes', 'articles', 'reports'] as const).map(
    (name) => `/${locale}/${segments[name][locale]}`,
  ),
  `/${locale}/${segments.search[locale]}?q=torture`,
];

describe('the pages of each kind', () => {
  const kinds = [
    ...listsIn('en'),
    '/en/organisations?region=africa&q=a',
    '/es/organizaciones?q=zzzzxq',
    '/fr/recherche?q=zzzzxq',
    '/en/nowhere',
    '/en/organisations/omct',
    '/en/countries/ci',
    '/en/programmes/observatory',
    '/en/annual-reports/2024',
    '/en/chapters/2024-accompanying-local-partners',
    '/en/pages/about',
    '/en/articles/sample-article-059',
    '/en/appeals/xac-012-1225-obs-052-4',
    '/en/themes/women',
    '/en/emergency-help/psychosocial-assistance',
    '/en/organisations/none',
    '/en/organisations?after=none',
  ];

  it.each(kinds)('have nothing that axe finds, and fit a narrow window: %s', async (path) => {
    const { page, requests, complaints, close } = await visit(browser.context, server.url + path);
    expect(await findings(page)).toEqual([]);
    for (const width of [768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await isTooWide(page)]).toEqual([width, false]);
    }
    expect(await findings(page)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    // The browser complains of each page whose status says that it is none.
    expect(complaints.filter((text) => !/status of (400|404|410)/.test(text))).toEqual([]);
    await close();
  });

  it('are used by the keyboard alone: skip link, filters, paging', async () => {
    const { page, close } = await visit(browser.context, `${server.url}/en/organisations`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('midh');
    await Promise.all([page.waitForURL(/q=midh/), page.keyboard.press('Enter')]);
    expect((await page.getByRole('status').textContent())?.trim()).toBe('1 member');
    expect(await page.getByRole('searchbox').inputValue()).toBe('midh');
    await close();
  });
});
