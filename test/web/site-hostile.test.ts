import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sitePage } from '../../site/site.js';

/** Texts as somebody might have brought them into the data, past every check of an editor. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example/x',
    '/\t/evil.example/x',
    '/\\evil.example/x',
    'https://example.org/"onmouseover="alert(1)',
    '"><script>alert(1)</script>',
    `' onload=alert(1) x='`,
    '</title><img src=x onerror=alert(1)>',
    'a@b"><i>.example',
    'https://example.org/',
  ),
);

const none = { nodes: [] };
const item = (kind: string, at: string, text: string) => ({
  __typename: kind,
  id: 'x',
  slug: 'x',
  label: text,
  path: at,
  provenance: 'EDITORIAL',
  updatedAt: '2026-01-01T00:00:00Z',
  seo: { title: text, description: text, noIndex: false },
  alternates: [{ locale: 'EN', path: at }],
  localisation: { served: 'FR' },
});
const link = (text: string) => ({ ...item('Theme', '/en/themes/x', text) });
const source = (text: string) => ({ __typename: 'Source', id: 's', title: text, url: text });

const organisation = (text: string) => ({
  ...item('Organisation', '/en/organisations/x', text),
  acronym: text,
  otherNames: [text],
  type: null,
  description: text,
  isMember: true,
  memberSince: 1990,
  foundedYear: null,
  city: text,
  website: text,
  publicEmail: text,
  workingLanguages: [text],
  services: [],
  country: link(text),
  region: link(text),
  themes: { nodes: [link(text)] },
  memberships: { nodes: [{ status: 'MEMBER', validFrom: null, network: link(text), source: source(text) }] },
  partnerships: none,
  emergencyServices: none,
  sources: { nodes: [source(text)] },
});

const article = (text: string) => ({
  ...item('Article', '/en/articles/x', text),
  articleKind: 'NEWS',
  publishedOn: '2026-01-01',
  summary: text,
  countries: none,
  programmes: none,
  attachments: { nodes: [{ title: text, url: text, byteSize: 1, pageCount: 1, language: text }] },
  blocks: {
    nodes: [
      {
        blockKind: 'IMAGE',
        heading: text,
        text,
        chartOf: null,
        image: { url: text, alt: text, credit: text, width: 1, height: 1 },
        organisations: none,
        localisation: { served: 'ES' },
      },
    ],
  },
});

/** The page of an item whose every text is this one. */
const pageOf = async (of: { readonly path: string }): Promise<string> => {
  const resolvePath = { locale: 'EN', path: of.path, canonicalPath: of.path, isCanonical: true, item: of };
  const data = { main: null, bottom: null, resolvePath };
  const page = await sitePage(
    () => Promise.resolve({ status: 200, retryAfter: undefined, body: JSON.stringify({ data }) }),
    { address: of.path, acceptLanguage: undefined, siteUrl: 'https://www.example.org', today: new Date(0) },
  );
  expect(page.status).toBe(200);
  return page.body;
};

/** Tags and attributes that no template of ours writes. */
const foreignIn = (body: string): string[] =>
  [...body.matchAll(/<\/?([^\s>/]*)((?:"[^"]*"|[^>"])*)>/g)].flatMap(
    ([whole, name = '', attributes = '']) => {
      const script = name === 'script' && !/^<(\/script|script type="application\/ld\+json")>$/.test(whole);
      const handler = /(^|\s)on\w+=/.test(attributes.replaceAll(/"[^"]*"/g, '""'));
      const address = /\s(href|src|action)="(?!\/(?!\/)|https?:\/\/|mailto:[^"<>]*@|#)/i.test(attributes);
      return script || handler || address || name === 'i' ? [whole] : [];
    },
  );

describe('a page of the website over any data', () => {
  it.each([
    ['an organisation', organisation],
    ['an article', article],
  ] as const)('has no markup and no address of theirs: %s', async (_, of) => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(foreignIn(await pageOf(of(text)))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('leads to addresses on the Web', async () => {
    expect(await pageOf(organisation('https://example.org/'))).toContain('href="https://example.org/"');
  });

  it('has a text in place of each picture', async () => {
    const pictures = (await pageOf(article('https://example.org/'))).match(/<img[^>]*>/g) ?? [];
    expect(pictures).toEqual([expect.stringMatching(/ alt="https:\/\/example\.org\/"/)]);
  });

  it('says in which language each text is, where that is not the one of the page', async () => {
    const body = await pageOf(organisation('Texte'));
    expect(body).toContain('<h1 lang="fr">Texte</h1>');
    expect(body).toContain('<p lang="fr">Texte</p>');
    expect(body).toContain('lang="fr">Texte</a>');
  });

  it('would be seen with the markup of somebody else', () => {
    for (const bad of [
      '<script>alert(1)</script>',
      '<p onload="x">',
      '<a href="javascript:x">',
      '<a href=" javascript:x">',
      '<img src="//evil.example/x">',
    ])
      expect(foreignIn(bad)).not.toEqual([]);
  });
});
