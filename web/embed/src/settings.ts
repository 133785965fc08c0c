import { firstLanguage, type Language } from '../../shared/directory/languages.js';
import { facets, wishesFrom, type Facet, type Wishes } from '../../shared/directory/wishes.js';

const views = ['both', 'list', 'map'] as const;

/** The filters that a page can show, in the order in which they stand. */
export const filterNames = ['search', ...facets] as const;
export type FilterName = Facet | 'search';

const usualPageSize = 20;
const maxPageSize = 1000;
const usualLevel = 2;

/** How a page sets the element up. */
export interface Settings {
  readonly language: Language;
  readonly server: URL;
  readonly wishes: Wishes;
  readonly view: (typeof views)[number];
  readonly filters: readonly FilterName[];
  readonly pageSize: number;
  /** Level of the heading above the list; those of members are one below. */
  readonly level: number;
  readonly hasTitle: boolean;
  /** Direction of the page around, where it says one. */
  readonly direction: 'ltr' | 'rtl' | undefined;
}

/** A whole number of an attribute within bounds; any other text: the usual one. */
function numberOf(text: string | null, usual: number, most: number): number {
  const number = Number(text ?? usual);
  return Number.isInteger(number) && number > 0 && number <= most ? number : usual;
}

function serverOf(text: string | null, own: URL): URL {
  const said = text === null ? null : URL.parse(text);
  return said !== null && ['http:', 'https:'].includes(said.protocol) ? said : own;
}

/**
 * The settings that attributes say; `read` has the text of each, null where it is missing. Any text is taken:
 * one that means nothing is as if it were not there. `tags` are languages in the order in which they are wanted.
 */
export function settingsFrom(
  read: (name: string) => string | null,
  tags: readonly (string | null | undefined)[],
  own: URL,
): Settings {
  const named = read('filters')?.split(/\s+/);
  const direction = read('dir');
  return {
    language: firstLanguage(tags),
    server: serverOf(read('server'), own),
    wishes: wishesFrom(read),
    view: views.find((view) => view === read('view')) ?? 'both',
    filters: filterNames.filter((name) => named === undefined || named.includes(name)),
    pageSize: numberOf(read('page-size'), usualPageSize, maxPageSize),
    level: numberOf(read('heading-level'), usualLevel, 5),
    hasTitle: read('no-title') === null,
    direction: direction === 'ltr' || direction === 'rtl' ? direction : undefined,
  };
}
