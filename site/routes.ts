import { isLocale, locales, type Locale } from '../src/base/locale.js';
import { appealPage } from './pages/appeal.js';
import { appealsPage } from './pages/appeals.js';
import { articlesPage } from './pages/articles.js';
import { countriesPage } from './pages/countries.js';
import { countryPage } from './pages/country.js';
import { directoryPage } from './pages/directory.js';
import { homePage } from './pages/home.js';
import { anyPage } from './pages/item.js';
import { memberPage } from './pages/member.js';
import { programmePage } from './pages/programme.js';
import { programmesPage } from './pages/programmes.js';
import { readingPage } from './pages/reading.js';
import { reportsPage } from './pages/reports.js';
import { searchPage } from './pages/search.js';
import { listPath, segmentOf, segments, type Segment } from './parts/lists.js';
import type { WritePage } from './visit.js';

interface Pages {
  /** The page of the list, at /fr/organisations. */
  readonly list?: WritePage;
  /** The page of one of its items, at /fr/organisations/omct. */
  readonly item?: WritePage;
}

/** The pages below each first segment. */
const routes: Readonly<Record<Segment, Pages>> = {
  members: { list: directoryPage, item: memberPage },
  appeals: { list: appealsPage, item: appealPage },
  programmes: { list: programmesPage, item: programmePage },
  countries: { list: countriesPage, item: countryPage },
  reports: { list: reportsPage, item: readingPage },
  articles: { list: articlesPage, item: readingPage },
  chapters: { item: readingPage },
  pages: { item: readingPage },
  themes: { item: anyPage },
  regions: { item: anyPage },
  emergencyServices: { item: anyPage },
  awards: { item: anyPage },
  financialStatements: { item: anyPage },
  grantCalls: { item: anyPage },
  donors: { item: anyPage },
  networks: { item: anyPage },
  submissions: { item: anyPage },
  missions: { item: anyPage },
  mechanisms: { item: anyPage },
  search: { list: searchPage },
};

/** Where a path leads. */
export type Route =
  | { readonly locale: Locale; readonly write: WritePage; readonly isItem: boolean }
  | { readonly movedTo: string }
  /** An address of another form, such as one of an older website. */
  | { readonly locale: Locale | undefined; readonly old: WritePage };

const named = (word: string, locale: Locale): Segment | undefined =>
  (Object.keys(segments) as Segment[]).find((name) => segmentOf(name, locale) === word);

function listRoute(locale: Locale, word: string): Route {
  const own = named(word, locale);
  const list = own && routes[own].list;
  if (list) return { locale, write: list, isItem: false };
  // The segment of another language, as somebody has it who changed the language in the address.
  const other = locales.map((one) => named(word, one)).find((name) => name && routes[name].list);
  return other ? { movedTo: listPath(locale, other) } : { locale, old: anyPage };
}

/** Where a path of the website leads; it is without its query. */
export function routeOf(path: string): Route {
  const [first = '', ...rest] = path.split('/').filter((word) => word !== '');
  const isWhole = `/${[first, ...rest].join('/')}` === path;
  if (!isLocale(first)) return { locale: undefined, old: anyPage };
  if (rest.length === 0)
    return path === `/${first}/`
      ? { locale: first, write: homePage, isItem: false }
      : { movedTo: `/${first}/` };
  if (!isWhole) return { movedTo: `/${[first, ...rest].join('/')}` };
  const [word = '', name, ...more] = rest;
  if (name === undefined) return listRoute(first, word);
  const kind = locales.map((one) => named(word, one)).find((one) => one !== undefined);
  const item = more.length === 0 && kind ? routes[kind].item : undefined;
  return item ? { locale: first, write: item, isItem: true } : { locale: first, old: anyPage };
}
