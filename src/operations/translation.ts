import { defaultLocale, isLocale, localeFacts, locales, type Locale } from '../base/locale.js';
import type { FieldMetadata, ItemMetadata } from '../entities/house/metadata.js';
import { isWritten, same, translated } from './entity.js';

type Content = Readonly<Record<string, unknown>>;

/** The order in which the secretariat writes, unless it says otherwise. It holds every locale. */
const usual = localeFacts[defaultLocale].chain;

const at = (content: Content, field: string, locale: Locale): unknown =>
  (content[field] as Partial<Record<Locale, unknown>> | null | undefined)?.[locale] ?? null;

/** The locales in which an item has any text. */
const writtenIn = (item: ItemMetadata, content: Content): Locale[] =>
  locales.filter((locale) =>
    translated(item).some((field) => !field.isAside && isWritten(content[field.name], locale)),
  );

/** True when some locale has every text that is required. */
export function isWhole(item: ItemMetadata, content: Content): boolean {
  const required = translated(item).filter((field) => !field.optional);
  return (
    required.length === 0 ||
    locales.some((locale) => required.every((field) => isWritten(content[field.name], locale)))
  );
}

/** The texts that are required of an item and that it does not have in a locale. */
export const lackingIn = (item: ItemMetadata, content: Content, locale: Locale): readonly FieldMetadata[] =>
  translated(item).filter((field) => !field.optional && !isWritten(content[field.name], locale));

/** The locale that a new item was written in, if nobody says. */
export const firstWritten = (item: ItemMetadata, content: Content): Locale =>
  usual.find((locale) => writtenIn(item, content).includes(locale)) ?? defaultLocale;

/**
 * The locales whose text is older than the original's. A change of the original leaves the others behind, but
 * for those changed with it; a change of another brings that one up to date.
 */
export function staleAfter(
  item: ItemMetadata,
  { before, after }: { readonly before: Content; readonly after: Content },
  stale: readonly string[],
  original: Locale,
): Locale[] {
  const changed = locales.filter((locale) =>
    translated(item).some((field) => !same(at(before, field.name, locale), at(after, field.name, locale))),
  );
  const behind = changed.includes(original) ? locales : stale;
  return writtenIn(item, after).filter(
    (locale) => behind.includes(locale) && locale !== original && !changed.includes(locale),
  );
}

/**
 * The locales that are behind after a late save: those that it leaves so, and where the original has been changed
 * since the revision that it was made from, those that were so before.
 */
export function staysStale(
  item: ItemMetadata,
  { base, before, after }: { readonly base: Content; readonly before: Content; readonly after: Content },
  {
    stale,
    behind,
    original,
  }: { readonly stale: readonly string[]; readonly behind: readonly Locale[]; readonly original: Locale },
): Locale[] {
  const isNewer = translated(item).some(
    (field) => !same(at(base, field.name, original), at(before, field.name, original)),
  );
  return writtenIn(item, after).filter(
    (locale) => behind.includes(locale) || (isNewer && locale !== original && stale.includes(locale)),
  );
}

/** The track of all that is no text of a language. */
export const shared = 'shared' as const;
/** A part of an item that is reviewed and published by itself: a language, or what is shared by all. */
export type Track = Locale | typeof shared;

/** True of the name of a track. */
export const isTrack = (name: string): name is Track => name === shared || isLocale(name);

/** What two states of an item do not have in common. */
export function tracksChanged(item: ItemMetadata, before: Content, after: Content): readonly Track[] {
  const texts = translated(item).map((field) => field.name);
  const rest = (content: Content): Content =>
    Object.fromEntries(Object.entries(content).filter(([name]) => !texts.includes(name)));
  const languages = locales.filter((locale) =>
    texts.some((name) => !same(at(before, name, locale), at(after, name, locale))),
  );
  return same(rest(before), rest(after)) ? languages : [shared, ...languages];
}

/** The languages whose texts have changed; undefined where anything else has. */
export function languagesChanged(
  item: ItemMetadata,
  before: Content,
  after: Content,
): readonly Locale[] | undefined {
  const changed = tracksChanged(item, before, after);
  return item.localised ? languagesAlone(changed) : undefined;
}

/** The languages of tracks; undefined where what is shared is among them. */
export function languagesAlone(tracks: readonly Track[]): readonly Locale[] | undefined {
  const languages = tracks.filter((track) => track !== shared);
  return languages.length === tracks.length ? languages : undefined;
}

/** The languages other than the original whose texts have changed; undefined where anything else has. */
export function translatedOnly(
  item: ItemMetadata,
  before: Content,
  after: Content,
  original: Locale,
): readonly Locale[] | undefined {
  const changed = languagesChanged(item, before, after);
  return changed?.includes(original) ? undefined : changed;
}
