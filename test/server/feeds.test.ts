import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { locales } from '../../src/base/locale.js';
import { xmlText } from '../../src/base/xml.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { codesOf, send, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';
import { named, readXml, type XmlElement } from './xml.js';

const site = 'https://www.example.org';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer({ settings: { RESEAU_SITE_URL: site } });
});
afterAll(() => server.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  send(`${server.url}${path}`, { headers });
async function soon(question: () => Promise<boolean>): Promise<void> {
  const began = Date.now();
  while (!(await question())) {
    if (Date.now() - began > 120_000) throw new Error('it did not become so');
    await pause(10);
  }
}
async function published(
  item: 'Appeal' | 'Article',
  slug: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<string> {
  const own =
    item === 'Appeal'
      ? {
          appealKind: 'STATEMENT',
          exposure: 'PUBLIC',
          actionOpen: false,
          documentDate: { value: '2020-03-02', precision: 'DAY' },
        }
      : { articleKind: 'NEWS' };
  const title = { en: `Title ${slug}`, fr: `Titre ${slug}` };
  const [saved] = await save(server.desk, [
    { item, fields: { provenance: 'EDITORIAL', slug, title, ...own, ...fields } },
  ]);
  await publish(server.desk, [{ item, ids: [saved?.id ?? ''] }]);
  return saved?.id ?? '';
}

const text = (element: XmlElement, name: string): string | undefined => named(element, name)[0]?.text;
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const urn = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

/** What RFC 4287 asks of a person, of links, and of what stands once. */
function expectOnce(element: XmlElement, names: readonly string[]): void {
  for (const name of names) expect([name, named(element, name).length]).toEqual([name, 1]);
  expect(text(element, 'id')).toMatch(urn);
  expect(text(element, 'updated')).toMatch(time);
  expect(Number.isNaN(Date.parse(text(element, 'updated') ?? ''))).toBe(false);
  expect(text(element, 'title')).not.toBe('');
  const links = named(element, 'link').map(({ attributes }) => attributes);
  for (const { href = '' } of links) expect(new URL(href).href).toBe(href);
  // No two alternates of one type and language.
  const alternates = links.filter(({ rel }) => rel === 'alternate');
  expect(new Set(alternates.map(({ type, hreflang }) => `${type} ${hreflang}`)).size).toBe(alternates.length);
  expect(alternates.length).toBeGreaterThan(0);
}

/** A feed that is as RFC 4287 has it. */
function feedOf(answer: Answered): XmlElement {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
  ]);
  const feed = readXml(answer.text);
  expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  expectOnce(feed, ['id', 'title', 'updated', 'author']);
  expect(named(feed, 'link').filter(({ attributes }) => attributes.rel === 'self')).toHaveLength(1);
  const known = ['id', 'title', 'updated', 'author', 'link', 'entry'];
  for (const { name } of feed.children) expect(known).toContain(name);
  expect(text(named(feed, 'author')[0] as XmlElement, 'name')).not.toBe('');
  const entries = named(feed, 'entry');
  for (const entry of entries) {
    expectOnce(entry, ['id', 'title', 'updated']);
    for (const { name } of entry.children)
      expect(['id', 'title', 'updated', 'published', 'link', 'summary']).toContain(name);
    for (const name of ['published', 'summary']) expect(named(entry, name).length).toBeLessThanOrEqual(1);
    expect(text(entry, 'published') ?? '2000-01-01T00:00:00Z').toMatch(time);
  }
  expect(new Set(entries.map((entry) => text(entry, 'id'))).size).toBe(entries.length);
  const updated = entries.map((entry) => text(entry, 'updated') ?? '');
  expect(updated).toEqual([...updated].sort().reverse());
  if (updated.length > 0) expect(text(feed, 'updated')).toBe(updated[0]);
  return feed;
}
const entriesOf = (answer: Answered): readonly XmlElement[] => named(feedOf(answer), 'entry');

describe('a feed', () => {
  it.each(
    locales.flatMap((locale) =>
      ['appeals', 'articles', 'changes'].map((kind) => `/${locale}/feeds/${kind}.atom`),
    ),
  )('%s is valid Atom in its language, without fictional items', async (path) => {
    const answer = await get(path);
    const feed = feedOf(answer);
    const locale = path.slice(1, 3);
    expect(feed.attributes['xml:lang']).toBe(locale);
    expect(named(feed, 'link').map(({ attributes }) => attributes.href)).toContain(site + path);
    expect(answer.text).not.toMatch(/sample/i);
    for (const entry of named(feed, 'entry'))
      expect(named(entry, 'link').map(({ attributes }) => attributes.hreflang)).toContain(locale);
  });

  it('holds what was published, the newest first, in its languages only, escaped, and forgets what is withdrawn', async () => {
    const path = '/fr/feeds/appeals.atom';
    const hostile = '</title><script>"&\u{1F54A}';
    const ids = [
      await published('Appeal', 'feed-old', { publishedOn: '2099-01-02' }),
      await published('Appeal', 'feed-new', {
        title: { en: 'New', fr: hostile },
        summary: { en: 'Short', fr: 'Court < bref' },
        publishedOn: '2099-01-01',
        updatedOn: '2099-02-01',
      }),
      await published('Appeal', 'feed-english', { title: { en: 'English' }, publishedOn: '2099-03-01' }),
      await published('Appeal', 'feed-sample', { provenance: 'SAMPLE', publishedOn: '2099-03-02' }),
    ];
    await soon(async () => (await get(path)).text.includes('/feed-new'));
    const [first, second] = entriesOf(await get(path));
    expect(first && [text(first, 'title'), text(first, 'summary')]).toEqual([hostile, 'Court < bref']);
    expect(first && [text(first, 'published'), text(first, 'updated')]).toEqual([
      '2099-01-01T00:00:00Z',
      '2099-02-01T00:00:00Z',
    ]);
    expect(first && named(first, 'link').map(({ attributes }) => attributes.href)).toEqual([
      `${site}/fr/appels/feed-new`,
      `${site}/en/appeals/feed-new`,
    ]);
    expect(second && text(second, 'title')).toBe('Titre feed-old');
    expect((await get(path)).text).not.toMatch(/feed-english|feed-sample/);
    const english = await get('/en/feeds/appeals.atom');
    expect(english.text).toContain('/en/appeals/feed-english');
    // The same item in another language is another entry, and the same entry whenever it is read.
    const idIn = (answer: Answered): string | undefined =>
      entriesOf(answer)
        .filter((entry) =>
          named(entry, 'link').some(({ attributes }) => attributes.href?.endsWith('/feed-new')),
        )
        .map((entry) => text(entry, 'id'))[0];
    expect(idIn(english)).not.toBe(first && text(first, 'id'));
    await save(server.desk, [{ item: 'Appeal', id: ids[1] ?? '', fields: { slug: 'feed-renamed' } }]);
    await publish(server.desk, [{ item: 'Appeal', ids: [ids[1] ?? ''] }]);
    await soon(async () => (await get(path)).text.includes('/feed-renamed'));
    const [renamed] = entriesOf(await get(path));
    expect(renamed && text(renamed, 'id')).toBe(first && text(first, 'id'));
    await withdraw(server.desk, [{ item: 'Appeal', ids }]);
    await soon(async () => !/feed-(old|new|renamed)/.test((await get(path)).text));
    feedOf(await get(path));
  });

  it('has no entry for an item of which no day is known, and fifty at most', async () => {
    await published('Article', 'feed-undated', {});
    for (let index = 0; index < 52; index += 1)
      await published('Article', `feed-${index}`, {
        publishedOn: `2098-01-${String((index % 28) + 1).padStart(2, '0')}`,
      });
    const path = '/en/feeds/articles.atom';
    await soon(async () => entriesOf(await get(path)).length === 50);
    expect((await get(path)).text).not.toContain('feed-undated');
  });

  it('of changes holds the pages of all kinds by the time of their change, and forgets what is gone', async () => {
    const path = '/fr/feeds/changes.atom';
    const paths = async (): Promise<(string | undefined)[]> =>
      entriesOf(await get(path)).map((entry) =>
        named(entry, 'link')
          .map(({ attributes }) => attributes.href?.slice(site.length))
          .find((href) => href?.startsWith('/fr/')),
      );
    const first = await published('Article', 'change-first', {
      title: { fr: 'Premier', en: 'First' },
      summary: { fr: 'Un < résumé' },
    });
    await published('Appeal', 'change-second', {});
    await published('Article', 'change-english', { title: { en: 'English' } });
    await published('Article', 'change-sample', { provenance: 'SAMPLE' });
    await soon(async () => (await paths())[0] === '/fr/appels/change-second');
    expect((await paths()).slice(0, 2)).toEqual(['/fr/appels/change-second', '/fr/articles/change-first']);
    expect((await get(path)).text).not.toMatch(/change-english|change-sample/);
    const [, entry] = entriesOf(await get(path));
    const [row] = await server.owner(
      `select to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as updated from window_public.article where id = $1`,
      [first],
    );
    expect(entry && ['title', 'summary', 'updated'].map((name) => text(entry, name))).toEqual([
      'Premier',
      'Un < résumé',
      row?.updated,
    ]);
    // An article without a day of publication is in this feed, under an id of its own.
    const id = entry && text(entry, 'id');
    await save(server.desk, [{ item: 'Article', id: first, fields: { publishedOn: '2099-12-31' } }]);
    await publish(server.desk, [{ item: 'Article', ids: [first] }]);
    await soon(async () => (await paths())[0] === '/fr/articles/change-first');
    const [again] = entriesOf(await get(path));
    expect(again && text(again, 'id')).toBe(id);
    await soon(async () => (await get('/fr/feeds/articles.atom')).text.includes('change-first'));
    expect((await get('/fr/feeds/articles.atom')).text).not.toContain(String(id));
    // More than fifty pages have changed; those of many kinds are in it.
    expect((await paths()).length).toBe(50);
    expect(new Set((await paths()).map((one) => one?.split('/')[2])).size).toBeGreaterThan(1);
    await withdraw(server.desk, [{ item: 'Article', ids: [first] }]);
    await soon(async () => !(await get(path)).text.includes('change-first'));
  });

  it('is kept, has a tag, and hangs on nothing that its reader sends', async () => {
    const path = '/es/feeds/articles.atom';
    await soon(async () => {
      await get(path);
      return server.answers.hears;
    });
    const first = await get(path);
    const before = await server.statements();
    const again = await get(path, {
      'if-none-match': first.headers.get('etag') ?? '',
      cookie: 'a=b',
      'accept-language': 'fr',
    });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(await server.statements()).toBe(before);
  });

  it('never holds a character that XML does not have', () => {
    expect(xmlText('a\u0007\uD800\uFFFEb\t<\u{1F54A}">')).toBe('ab\t&lt;\u{1F54A}&quot;&gt;');
  });

  it('is there for kinds that have one, in languages that there are', async () => {
    for (const path of ['/de/feeds/appeals.atom', '/feeds/appeals.atom'])
      expect([path, codesOf(await get(path))]).toEqual([path, ['NOT_FOUND']]);
    // Below a language the website answers, with a page.
    for (const path of ['/fr/feeds/members.atom', '/fr/feeds/appeals.rss']) {
      const page = await get(path);
      expect([path, page.status, page.headers.get('content-type')]).toEqual([
        path,
        404,
        'text/html; charset=utf-8',
      ]);
    }
  });
});
