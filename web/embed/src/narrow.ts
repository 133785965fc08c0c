import { chosen, facets, type Facet, type Wishes } from '../../shared/directory/wishes.js';
import type { Choice, Directory, Member } from './member.js';

/** A text without case and accents, as people type it. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const isFound = (member: Member, words: readonly string[]): boolean => {
  const text = plain([member.name, member.acronym, member.country?.label ?? ''].join(' '));
  return words.every((word) => text.includes(word));
};

/** The members that fulfil every wish, except those about `free`. */
export function narrow(members: readonly Member[], wishes: Wishes, free?: Facet): Member[] {
  const words = plain(wishes.search).split(/\s+/).filter(Boolean);
  const asked = facets
    .filter((facet) => facet !== free && wishes[facet] !== '')
    .map((facet) => ({ facet, keys: chosen(wishes, facet) }));
  return members.filter(
    (member) =>
      isFound(member, words) &&
      asked.every(({ facet, keys }) => member.groups[facet].some(({ key }) => keys.includes(key))),
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
  language: string,
): CountedChoice[] {
  const counts = new Map<string, number>();
  for (const member of narrow(members, wishes, facet))
    for (const { key } of member.groups[facet]) counts.set(key, (counts.get(key) ?? 0) + 1);
  const labels = new Map(
    members.flatMap((member) => member.groups[facet]).map(({ key, label }) => [key, label]),
  );
  const keys = chosen(wishes, facet);
  const collator = new Intl.Collator(language);
  return [...labels]
    .map(([key, label]) => ({ key, label, count: counts.get(key) ?? 0 }))
    .filter(({ key, count }) => count > 0 || keys.includes(key))
    .sort((one, other) => collator.compare(one.label, other.label));
}

/**
 * How many members without a name there are in the chosen regions. Nothing else narrows them: a number behind
 * a narrower choice would say something about who they are.
 */
export function unnamedIn({ unnamed }: Pick<Directory, 'unnamed'>, wishes: Wishes): number {
  const regions = chosen(wishes, 'region');
  return regions.length === 0 ? unnamed.length : unnamed.filter((region) => regions.includes(region)).length;
}
