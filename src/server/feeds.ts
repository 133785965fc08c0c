import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { words } from '../../site/words.js';
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

/** The newest items of each kind that has a feed, in each language, as Atom: /fr/feeds/<kind>.atom. */
export async function installFeeds(app: FastifyInstance, options: FeedOptions): Promise<void> {
  for (const feed of options.pages.feeds)
    for (const locale of locales) {
      const path = `/${locale}/feeds/${feed.name}.atom`;
      app.get(path, (request, reply) =>
        sendKeptFile(request, reply, options, {
          name: path,
          type: 'application/atom+xml; charset=utf-8',
          write: async () => {
            const { of, tables } = await options.pages.newest(feed, locale, maxEntries);
            const title = feed.feed.title[locale];
            const text = atom({ siteUrl: options.siteUrl, path, locale, title, name: feed.name }, of);
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
}

/** A feed by RFC 4287. */
function atom({ siteUrl, path, locale, title, name }: FeedFacts, entries: readonly FeedEntry[]): string {
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
${entries.map((entry) => entryOf(siteUrl, locale, entry)).join('')}</feed>
`;
}

function entryOf(
  siteUrl: string,
  locale: Locale,
  { id, title, summary, published, updated, addresses }: FeedEntry,
): string {
  const links = addresses.map(
    (one) =>
      `<link rel="alternate" type="text/html" hreflang="${one.locale}" href="${xmlText(siteUrl + one.path)}"/>\n`,
  );
  return `<entry>
<id>${stableId('entry', id, locale)}</id>
<title>${xmlText(title)}</title>
<updated>${moment(updated)}</updated>
${published === null ? '' : `<published>${moment(published)}</published>\n`}${links.join('')}${
    summary === null ? '' : `<summary>${xmlText(summary)}</summary>\n`
  }</entry>
`;
}

/** The beginning of a day. Feed readers want a time; nobody wrote one down. */
const moment = (day: string): string => `${day}T00:00:00Z`;

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
