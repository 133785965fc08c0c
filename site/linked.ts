import type { SiteFactsFragment, SiteHomeQuery } from './generated/types.js';
import { Html } from './html.js';
import { isoDate } from './parts/dates.js';
import { webAddress } from './parts/links.js';
import type { Visit } from './visit.js';
import { words } from './words/words.js';
import type { Locale } from '../src/base/locale.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * The first page as linked data, by the words of schema.org. Fictional items are left out: nobody must take
 * them for real.
 */
export function linkedHome(locale: Locale, { publisher, appeals }: SiteHomeQuery): readonly Row[] {
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
      datePublished: documentDate && isoDate(documentDate),
      inLanguage: localisation?.served.toLowerCase(),
      ...byPublisher,
    }));
  return [
    { '@type': 'WebSite', name: words[locale].site, inLanguage: locale, ...byPublisher },
    ...(isReal ? [organisation] : []),
    ...articles,
  ];
}

const about = ({ siteUrl }: Visit, item: SiteFactsFragment): Row => ({
  url: item.path && siteUrl + item.path,
  description: item.seo.description,
  dateModified: item.updatedAt,
  inLanguage: 'localisation' in item ? item.localisation?.served.toLowerCase() : undefined,
});

/** An organisation as linked data. */
export const linkedOrganisation = (
  visit: Visit,
  item: SiteFactsFragment & {
    readonly acronym: string | null;
    readonly website: string | null;
    readonly foundedYear: number | null;
    readonly country: { readonly label: string | null } | null;
  },
): Row => ({
  '@type': 'NGO',
  name: item.label,
  alternateName: item.acronym,
  ...about(visit, item),
  sameAs: webAddress(item.website),
  foundingDate: item.foundedYear === null ? null : String(item.foundedYear),
  location: item.country?.label,
  dateModified: null,
  inLanguage: null,
});

/** An appeal as linked data. */
export const linkedAppeal = (
  visit: Visit,
  item: SiteFactsFragment & {
    readonly reference: string | null;
    readonly documentDate: Parameters<typeof isoDate>[0] | null;
  },
): Row => ({
  '@type': 'Article',
  headline: item.label,
  identifier: item.reference,
  datePublished: item.documentDate && isoDate(item.documentDate),
  ...about(visit, item),
});

/** A page to read as linked data. */
export const linkedPage = (
  visit: Visit,
  item: SiteFactsFragment,
  type: 'WebPage' | 'Article' | 'Report' | 'Chapter',
  published: string | null = null,
): Row => ({
  '@type': type,
  [type === 'WebPage' ? 'name' : 'headline']: item.label,
  datePublished: published,
  ...about(visit, item),
});

/** The way to a page as linked data. */
export const linkedCrumbs = (
  siteUrl: string,
  crumbs: readonly { readonly label: string; readonly path?: string }[],
): Row => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, path }, index) =>
    known({ '@type': 'ListItem', position: index + 1, name: label, item: path && siteUrl + path }),
  ),
});

/** Without what is not known: null would say that there is none. */
const known = (node: Row): Row =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined));

/** Linked data in a page. It is no script: nothing in it is run, and no sign in it ends the element. */
export const linkedData = (rows: readonly Row[]): Html => {
  const data = { '@context': 'https://schema.org', '@graph': rows.map(known) };
  return new Html(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );
};
