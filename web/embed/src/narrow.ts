import type { Choice, Member } from './member.js';

/** The filters that choose a group, in the order in which they stand. */
export const facets = ['region', 'country', 'theme'] as const;
export type Facet = (typeof facets)[number];

/** The choices of a reader; an empty text chooses nothing. */
export type Wishes = Readonly<Record<Facet | 'search', string>>;

export const noWishes: Wishes = { region: '', country: '', theme: '', search: '' };

const choicesOf: Readonly<Record<Facet, (member: Member) => readonly Choice[]>> = {
  region: ({ region }) => (region ? [region] : []),
  country: ({ country }) => (country ? [country] : []),
  theme: ({ themes }) => themes,
};

/** A text without case and accents, as people type it. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const isFound = (member: Member, words: readonly string[]): boolean => {
  const text = plain([member.name, member.acronym, member.country?.label ?? ''].join(' '));
  return words.every((word) => text.includes(word));
};

/** The members that fulfil every wish, except those about `free`. */
export function narrow(members: readonly Member[], wishes: Wishes, free?: Facet): Member[] {
  const words = plain(wishes.search).split(/\s+/).filter(Boolean);
  const asked = facets.filter((facet) => facet !== free && wishes[facet] !== '');
  return members.filter(
    (member) =>
      isFound(member, words) &&
      asked.every((facet) => choicesOf[facet](member).some(({ key }) => key === wishes[facet])),
  );
}

export interface CountedChoice extends Choice {
  readonly count: number;
}

/**
 * The choices of a filter with the members behind each, counted without its own wish; a chosen one stays
 * although it counts none.
 */
export function choices(
  members: readonly Member[],
  wishes: Wishes,
  facet: Facet,
  locale: string,
): CountedChoice[] {
  const counts = new Map<string, number>();
  for (const member of narrow(members, wishes, facet))
    for (const { key } of choicesOf[facet](member)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const labels = new Map(
    members.flatMap((member) => choicesOf[facet](member)).map(({ key, label }) => [key, label]),
  );
  return [...labels]
    .map(([key, label]) => ({ key, label, count: counts.get(key) ?? 0 }))
    .filter(({ key, count }) => count > 0 || key === wishes[facet])
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}
