import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ApiAnswer } from '../../site/ask.js';
import { colourStyle } from '../../site/embed/colours.js';
import { filtersOf, type DirectoryData } from '../../site/embed/data.js';
import { directoryPage } from '../../site/embed/page.js';
import { directoryAddress, directoryRequest } from '../../site/embed/request.js';
import { filterNames, settingsFrom } from '../../web/embed/src/settings.js';
import {
  colourNames,
  coloursFrom,
  usualColours,
  type ColourName,
  type Colours,
} from '../../web/shared/colours.js';
import { contrastOf, colourOf, leastContrast, type Colour } from '../../web/shared/contrast.js';
import { languages } from '../../web/shared/directory/languages.js';
import { facets, maxSearchLength, parametersOf, wishesFrom } from '../../web/shared/directory/wishes.js';
import type { EmbedDirectoryQuery } from '../generated/public/graphql.js';

/** The page reads what its document asks for; a difference does not compile. */
const asRead = (data: EmbedDirectoryQuery): DirectoryData => data;

const runs = { numRuns: 10_000 };
const own = new URL('https://data.example.org/');
const place = { url: 'https://data.example.org', today: new Date('2026-11-30T12:00:00Z') };

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    `' onload=alert(1) x='`,
    'javascript:alert(1)',
    'ffcc00',
    '#006400',
    'red;}</style><script>alert(1)</script>',
    '</reseau-members><img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    'africa asia',
    'CI ar',
    'legal digital-security',
    'ar',
    '\u202Efr',
    '1e3',
    '-1',
  ),
);
const hex = fc.nat(0xffffff).map((colour) => colour.toString(16).padStart(6, '0'));
const attributeNames = [
  ...filterNames,
  'lang',
  'server',
  'view',
  'filters',
  'scheme',
  'page-size',
  'dir',
  'heading-level',
  'no-title',
];
const parameterNames = [...facets, ...colourNames, 'q', 'lang', 'view', 'scheme', 'after', 'before'];
const attributes = fc.dictionary(fc.constantFrom(...attributeNames), hostile);
const query = fc.dictionary(
  fc.oneof(fc.constantFrom(...parameterNames), hostile),
  fc.oneof(hostile, fc.array(hostile, { maxLength: 3 })),
);

const member = (name: string, website: string | null): EmbedDirectoryQuery['members']['nodes'][number] => ({
  name,
  acronym: name.slice(0, 3),
  provenance: 'SAMPLE',
  description: name,
  website,
  memberSince: 1998,
  workingLanguages: ['fr', name],
  country: { iso2: 'CI', name },
  region: { slug: 'africa', name },
  localisation: { served: 'ES' },
});
const dataOf = (name: string, website: string | null): DirectoryData =>
  asRead({
    members: {
      totalCount: 1,
      pageInfo: { hasPreviousPage: true, hasNextPage: true, startCursor: name, endCursor: name },
      nodes: [member(name, website)],
      regions: [{ count: 1, key: { region: { slug: name, name } } }],
      themes: [{ count: 1, key: { themes: { slug: 'women', label: name } } }],
      services: [{ count: 1, key: { services: 'LEGAL' } }],
    },
    anyCountry: {
      countries: [{ count: 1, key: { country: { iso2: 'CI', name, latitude: 7.5, longitude: -5.5 } } }],
    },
    unnamed: { totalCount: 1 },
    programmes: [{ countDistinct: { organisation: 1 }, key: { programme: { slug: 'x', title: name } } }],
  });
const answering = (data: DirectoryData) => (): Promise<ApiAnswer> =>
  Promise.resolve({ status: 200, retryAfter: undefined, body: JSON.stringify({ data }) });

const ourScript = ['<script type="module" src="/embed/members.js">', '</script>'];

/** Tags and attributes of a page that no template of ours writes. */
function foreignIn(body: string): string[] {
  const tags = [...body.matchAll(/<\/?([^\s>/]*)((?:"[^"]*"|[^>"])*)>/g)];
  return tags.flatMap(([whole, name = '', attributesOf = '']) => {
    const script = name === 'script' && !ourScript.includes(whole);
    const img = name === 'img';
    const handler = /(^|\s)on\w+=/.test(attributesOf.replaceAll(/"[^"]*"/g, '""'));
    const address = /(href|src|action)="\s*(?!\/|https?:)/i.test(attributesOf);
    return script || img || handler || address ? [whole] : [];
  });
}

describe('what the embed is given', () => {
  it('takes any attributes without throwing, within bounds', () => {
    fc.assert(
      fc.property(attributes, fc.array(hostile, { maxLength: 3 }), (given, tags) => {
        const settings = settingsFrom((name) => given[name] ?? null, [given.lang, ...tags], own);
        expect(Object.keys(languages)).toContain(settings.language);
        expect(settings.server.protocol).toMatch(/^https?:$/);
        expect(settings.pageSize).toBeGreaterThan(0);
        expect(settings.pageSize).toBeLessThanOrEqual(1000);
        expect(settings.level).toBeLessThanOrEqual(5);
        expect(settings.wishes.search.length).toBeLessThanOrEqual(maxSearchLength);
        // What comes from an attribute is found again in an address.
        const parameters = new Map(parametersOf(settings.wishes));
        expect(wishesFrom((name) => parameters.get(name === 'search' ? 'q' : name))).toEqual(settings.wishes);
      }),
      runs,
    );
  });

  it('cuts a long search before a sign that it would cut in two', () => {
    const asked = 'a'.repeat(maxSearchLength - 1);
    expect(wishesFrom((name) => (name === 'search' ? `${asked}\u{10000}b` : null)).search).toBe(asked);
  });

  it('takes any address without throwing, and asks no filter that it does not know', () => {
    fc.assert(
      fc.property(query, fc.option(hostile, { nil: undefined }), (given, accepted) => {
        const request = directoryRequest(given, accepted);
        const filters = filtersOf(request.wishes);
        expect(Object.keys(filters.unnamed).filter((key) => !['name', 'region'].includes(key))).toEqual([]);
        const again = new URL(directoryAddress(request), own);
        expect(again.origin).toBe(own.origin);
        expect(directoryRequest(Object.fromEntries(again.searchParams), undefined)).toEqual({
          ...request,
          after: '',
          before: '',
        });
      }),
      runs,
    );
  });

  it('writes a page of any address and any data without markup of theirs', async () => {
    await fc.assert(
      fc.asyncProperty(query, hostile, fc.option(hostile), async (given, name, website) => {
        const request = directoryRequest(given, undefined);
        const { status, body, style } = await directoryPage(answering(dataOf(name, website)), request, place);
        expect(status).toBe(200);
        expect(foreignIn(body)).toEqual([]);
        // Its policy allows this text and no other one; so it must stand in the page to the letter.
        const styles = [...body.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text);
        expect(styles).toEqual(style === undefined ? [] : [style]);
        expect(style ?? '').toMatch(
          /^(:root\{(--reseau-[a-z]+:light-dark\(#[\da-f]{6},#[\da-f]{6}\);?)+\})?$/,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['fr', '<bdi>Togo</bdi>', '(en espagnol\u00a0: il n’y a pas encore de texte français)'],
    ['es', '<bdi>Togo</bdi>', undefined],
    // Of places the API is asked in English, since it has no Arabic.
    ['ar', '<bdi lang="en">Togo</bdi>', '(بـالإسبانية: لا يوجد نص بالعربية بعد)'],
  ])('writes a page in %s that says in which language each text is', async (lang, place_, mark) => {
    const { body } = await directoryPage(
      answering(dataOf('Togo', null)),
      directoryRequest({ lang }, undefined),
      place,
    );
    const [item = ''] = /<ul class="members">[\s\S]*?<\/ul>/.exec(body) ?? [];
    const own = lang === 'es' ? '<bdi>Togo</bdi>' : '<bdi lang="es">Togo</bdi>';
    const [title, ...places] = item.match(/<bdi[^>]*>[^<]*<\/bdi>/g) ?? [];
    expect([title, ...places]).toEqual([own, place_, place_, own]);
    expect(/<p class="facts">(\([^<]*\))/.exec(item)?.[1]).toBe(mark);
  });

  it('finds what a page that does not escape would hold', () => {
    expect(foreignIn('<p title="<script>">')).toEqual([]);
    for (const bad of [
      '<script>alert(1)</script>',
      '<p onload="x">',
      '<a href="javascript:x">',
      '<img src=x>',
    ])
      expect(foreignIn(bad)).not.toEqual([]);
  });

  it('finds nobody by a form of help that there is not, rather than everybody', () => {
    const wishes = wishesFrom((name) => (name === 'service' ? 'flying' : null));
    expect(filtersOf(wishes).named).toMatchObject({ or: [] });
  });

  it.each([
    [429, 429],
    [503, 503],
    [400, 503],
  ])('says in its language that the API answered %d, with the status %d', async (refused, status) => {
    const request = directoryRequest({ lang: 'ar' }, undefined);
    const page = await directoryPage(
      () => Promise.resolve({ status: refused, retryAfter: '7', body: '{}' }),
      request,
      place,
    );
    expect(page).toMatchObject({ status, retryAfter: '7' });
    expect(page.body).toContain('<html lang="ar" dir="rtl"');
    expect(page.body).toContain('role="alert"');
  });

  it('shows the first page where a cursor is none', async () => {
    const asked: string[] = [];
    const page = await directoryPage(
      (address) => {
        asked.push(decodeURIComponent(address));
        return address.includes('after')
          ? Promise.resolve({ status: 400, retryAfter: undefined, body: '{}' })
          : answering(dataOf('MIDH', null))();
      },
      directoryRequest({ lang: 'fr', after: 'nonsense' }, undefined),
      place,
    );
    expect(page.status).toBe(200);
    expect(asked.map((address) => address.includes('nonsense'))).toEqual([true, false]);
  });

  it('shows the colours of a partner as far as texts in them can be read, in light and in dark', () => {
    const rules = (colours: Colours): Record<string, string> =>
      Object.fromEntries(
        [...(colourStyle(colours) ?? '').matchAll(/--reseau-(\w+):light-dark\(([^)]*)\)/g)].map(
          ([, name = '', value = '']) => [name, value],
        ),
      );
    expect(colourStyle({})).toBeUndefined();
    // Six digits, with or without the sign; nothing else is a colour.
    expect(
      coloursFrom((name) => ({ accent: '#FFcc00', text: 'red', ground: '#fff', muted: '' })[name]),
    ).toEqual({
      accent: 'ffcc00',
    });
    // Dark green cannot be read on the dark ground of the house, nor yellow on its light one.
    expect(rules({ accent: '006400' })).toEqual({ accent: '#006400,#ff8b8b' });
    expect(rules({ accent: 'ffcc00' })).toEqual({ accent: '#b3001b,#ffcc00' });
    // Its own ground is the same in both; the muted texts of the house can be read on it in light only.
    expect(rules({ ground: 'fff8e7' })).toEqual({ ground: '#fff8e7,#16181d' });
    expect(rules({ ground: '101010', text: 'ffffff', muted: 'dddddd', accent: 'ffcc00' })).toEqual({
      ground: '#101010,#101010',
      text: '#ffffff,#ffffff',
      muted: '#dddddd,#dddddd',
      accent: '#ffcc00,#ffcc00',
    });
    expect(rules({ text: '999999' })).toEqual({ text: '#1c1d21,#999999' });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...colourNames), hex), (wished) => {
        const found = rules(wished);
        for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
          const shown = (name: ColourName): Colour =>
            colourOf(found[name]?.split(',')[index] ?? usualColours[name][scheme]) ?? [0, 0, 0];
          for (const name of ['text', 'muted', 'accent'] as const)
            expect(contrastOf(shown(name), shown('ground'))).toBeGreaterThanOrEqual(leastContrast);
        }
      }),
      runs,
    );
  });

  it('has the colours of the house that the style sheets have', () => {
    const tokens = readFileSync('web/shared/style/tokens.css', 'utf8');
    const long = (colour = ''): string => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    for (const name of colourNames) {
      const found = new RegExp(`--${name}: [^;]*light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
      expect({ light: long(found[1]), dark: long(found[2]) }).toEqual(usualColours[name]);
    }
  });

  it('knows the contrast of colours by WCAG', () => {
    const ratio = (one: string, other: string): number =>
      contrastOf(colourOf(one) ?? [0, 0, 0], colourOf(other) ?? [0, 0, 0]);
    expect(ratio('#000000', 'ffffff')).toBeCloseTo(21);
    expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(ratio('#b3001b', '#b3001b')).toBe(1);
    expect(['red', '#fff', '12345', '#12345g'].map(colourOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
