import type { Locale } from '../src/base/locale.js';
import { Html } from './html.js';
import type { HomeData } from './home-data.js';
import { words } from './words.js';

type Row = Readonly<Record<string, unknown>>;

const lengths = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/**
 * The first page as linked data, by the words of schema.org. Fictional items are left out: nobody must take
 * them for real.
 */
export function linkedHome(locale: Locale, { publisher, appeals }: HomeData): Row {
  const id = '#publisher';
  const isReal = publisher !== null && publisher.provenance !== 'SAMPLE';
  const byPublisher = isReal ? { publisher: { '@id': id } } : {};
  const organisation = {
    '@type': 'NGO',
    '@id': id,
    name: publisher?.name,
    alternateName: publisher?.acronym,
    url: publisher?.website,
  };
  const articles = appeals.nodes
    .filter(({ provenance, title }) => provenance !== 'SAMPLE' && title !== null)
    .map(({ title, reference, documentDate, localisation }) => ({
      '@type': 'Article',
      headline: title,
      identifier: reference,
      // A date is as exact as it is known.
      datePublished: documentDate?.value.slice(0, lengths[documentDate.precision]),
      inLanguage: localisation?.served.toLowerCase(),
      ...byPublisher,
    }));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: words[locale].site, inLanguage: locale, ...byPublisher },
      ...(isReal ? [organisation] : []),
      ...articles,
    ].map(known),
  };
}

/** Without what is not known: null would say that there is none. */
const known = (node: Row): Row =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined));

/** Linked data in a page. It is no script: nothing in it is run, and no sign in it ends the element. */
export const linkedData = (data: Row): Html =>
  new Html(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
