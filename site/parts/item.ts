import { localeFacts, isLocale, type Locale } from '../../src/base/locale.js';
import type { SiteFactsFragment, SiteFrameFragment } from '../generated/types.js';
import { html, type Html } from '../html.js';
import type { Content, Crumb, Outcome, Visit } from '../visit.js';
import { languageName, words } from '../words/words.js';
import { foreign, lang, sampleMark, shortened } from './words-of.js';

/** The answer of a document that asks for the page at an address. */
interface AtPath<Item> extends SiteFrameFragment {
  readonly resolvePath: {
    readonly path: string;
    readonly canonicalPath: string;
    readonly item: Item;
  } | null;
}

/** A page of an item, beside what is said of every item. */
interface ItemPage {
  /** The line above the title, such as the kind. */
  readonly above?: Html | string | undefined;
  readonly main: Html;
  readonly crumbs?: readonly Crumb[];
  readonly linked?: Readonly<Record<string, unknown>> | undefined;
  readonly section?: string;
}

/** The language of the item, and what other languages there are. */
function languageNote(locale: Locale, item: SiteFactsFragment): Html | undefined {
  const served = foreign(locale, 'localisation' in item ? item : {});
  if (served === undefined) return undefined;
  const { fallback, availableIn } = words[locale];
  const text = fallback
    .replace('{wanted}', () => languageName(locale, locale))
    .replace('{served}', () => languageName(locale, served));
  const others = item.alternates.flatMap(({ locale: one, path }) => {
    const language = one.toLowerCase();
    return isLocale(language)
      ? html` <a href="${path}" lang="${language}" hreflang="${language}">${localeFacts[language].name}</a>`
      : [];
  });
  return html`<p class="language-note">${text} ${availableIn}${others}</p>`;
}

const tagOf = (locale: string): Locale[] => {
  const tag = locale.toLowerCase();
  return isLocale(tag) ? [tag] : [];
};

/**
 * The page of the item at an address: where it is now, or none. `write` says what is particular to its kind. An
 * item of another kind than the document asks for has no particular page; undefined: `write` does not know it.
 */
export function itemPage<Item extends SiteFactsFragment>(
  { locale, path }: Visit,
  { resolvePath, ...frame }: AtPath<Item>,
  write: (item: Item) => ItemPage,
): Outcome {
  if (resolvePath === null) return { gone: frame };
  const { item } = resolvePath;
  if (resolvePath.path !== path) return { movedTo: resolvePath.path };
  const { above, main, crumbs = [], linked, section = '' } = write(item);
  const texts = words[locale];
  const title = item.label ?? texts.unnamed;
  const served = foreign(locale, 'localisation' in item ? item : {});
  const content: Content = {
    title: item.seo.title ?? title,
    titleLang: served,
    description: shortened(item.seo.description),
    main: html`<header class="page-head">
        ${above ? html`<p class="above">${above}</p>` : ''}
        <h1${lang(served)}>${title}</h1>
        ${sampleMark(locale, item)} ${languageNote(locale, item)}
      </header>
      ${main}`,
    frame,
    crumbs: [...crumbs, { label: title, lang: served }],
    alternates: item.alternates.flatMap((one) =>
      tagOf(one.locale).map((tag) => ({ locale: tag, path: one.path })),
    ),
    canonical: resolvePath.canonicalPath,
    // Nobody must find a fictional item by a search engine and take it for real.
    isIndexed: !item.seo.noIndex && item.provenance !== 'SAMPLE',
    changed: item.updatedAt,
    linked: linked && item.provenance !== 'SAMPLE' ? [linked] : [],
    section,
  };
  return { content };
}
