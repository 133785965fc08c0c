import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { words } from '../../site/words/words.js';
import { locales, type Locale } from '../base/locale.js';
import { xmlText } from '../base/xml.js';
import type { FeedEntry, WebsitePages } from '../query/website-pages.js';
import { sendKeptFile, type KeptFileOptions } from './kept-files.js';

export interface FeedOptions extends KeptFileOptions {
  readonly pages: WebsitePages;
  /** Public address of the website. */
  readonly siteUrl: string;
}

const maxEntries = 50;

/** A feed in each language: the newest items of a kind, or the pages that changed last. */
interface Feed {
  readonly name: string;
  readonly title: (locale: Locale) => string;
  /** The kind of ids that its entries have: the same item is another entry where its time is of another kind. */
  readonly entries: 'entry' | 'change';
  readonly read: (locale: Locale, most: number) => ReturnType<WebsitePages['newest']>;
}

const feedsOf = (pages: WebsitePages): readonly Feed[] => [
  ...pages.feeds.map((one): Feed => ({
    name: one.name,
    title: (locale) => one.feed.title[locale],
    entries: 'entry',
    read: (locale, most) => pages.newest(one, locale, most),
  })),
  {
    name: 'changes',
    title: (locale) => words[locale].changed,
    entries: 'change',
    read: (locale, most) => pages.changed(locale, most),
  },
];

/**
 * Feeds in each language as Atom: the newest items of each kind that has one, at /fr/feeds/<kind>.atom, and what
 * changed last on the pages of all kinds, at /fr/feeds/changes.atom.
 */
export async function installFeeds(app: FastifyInstance, options: FeedOptions): Promise<void> {
  for (const { name, title, entries, read } of feedsOf(options.pages))
    for (const locale of locales) {
      const path = `/${locale}/feeds/${name}.atom`;
      app.get(path, (request, reply) =>
        sendKeptFile(request, reply, options, {
          name: path,
          type: 'application/atom+xml; charset=utf-8',
          write: async () => {
            const { of, tables } = await read(locale, maxEntries);
            const { siteUrl } = options;
            const text = atom({ siteUrl, path, locale, title: title(locale), name, entries }, of);
            return { text, items: of.length, tables };
          },
        }),
      );
    }
  await Promise.resolve();
}

interface FeedFacts {
  readonly siteUrl: string;
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly name: string;
  readonly entries: Feed['entries'];
}

/** A feed by RFC 4287. */
function atom(facts: FeedFacts, entries: readonly FeedEntry[]): string {
  const { siteUrl, path, locale, title, name } = facts;
  const { site } = words[locale];
  const newest = entries.map(({ updated }) => updated).sort();
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${stableId('feed', name, locale)}</id>
<title>${xmlText(`${site} · ${title}`)}</title>
<updated>${moment(newest.at(-1) ?? '1970-01-01')}</updated>
<author><name>${xmlText(site)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(siteUrl + path)}"/>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${xmlText(`${siteUrl}/${locale}/`)}"/>
${entries.map((entry) => entryOf(facts, entry)).join('')}</feed>
`;
}

function entryOf(
  { siteUrl, locale, entries }: FeedFacts,
  { id, title, summary, published, updated, addresses }: FeedEntry,
): string {
  const links = addresses.map(
    (one) =>
      `<link rel="alternate" type="text/html" hreflang="${one.locale}" href="${xmlText(siteUrl + one.path)}"/>\n`,
  );
  return `<entry>
<id>${stableId(entries, id, locale)}</id>
<title>${xmlText(title)}</title>
<updated>${moment(updated)}</updated>
${published === null ? '' : `<published>${moment(published)}</published>\n`}${links.join('')}${
    summary === null ? '' : `<summary>${xmlText(summary)}</summary>\n`
  }</entry>
`;
}

/** A time, or the beginning of a day: feed readers want a time also where nobody wrote one down. */
const moment = (time: string): string => (time.includes('T') ? time : `${time}T00:00:00Z`);

/**
 * An id that stays the same whatever the address of the website becomes. It is made of what the feed or the entry
 * is, and of the language, since feed readers keep one entry for each id.
 */
function stableId(...of: readonly string[]): string {
  const digits = createHash('sha256').update(of.join(' ')).digest('hex');
  // Version 8 of RFC 9562: an id made in a way of one's own.
  return `urn:uuid:${[
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')}`;
}
