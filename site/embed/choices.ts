import { chosen, type Facet, type Wishes } from '../../web/shared/directory/wishes.js';
import { serviceName } from '../../web/shared/directory/words.js';
import type { Language } from '../../web/shared/directory/languages.js';
import type { DirectoryData } from './data.js';

/** A choice of a filter with the members behind it. */
export interface CountedChoice {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}
type Raw = readonly [key: string | null | undefined, label: string | null | undefined, count: number];

/** The choices of each filter by their names; a chosen one stays although it counts none. */
export function choicesOf(
  { members, anyCountry, programmes }: DirectoryData,
  wishes: Wishes,
  language: Language,
): Readonly<Record<Facet, readonly CountedChoice[]>> {
  const raw: Readonly<Record<Facet, readonly Raw[]>> = {
    region: members.regions.map(({ key: { region }, count }) => [region?.slug, region?.name, count]),
    country: anyCountry.countries.map(({ key: { country }, count }) => [country?.iso2, country?.name, count]),
    theme: members.themes.map(({ key: { themes }, count }) => [themes?.slug, themes?.label, count]),
    programme: programmes.map(({ key: { programme }, countDistinct }) => [
      programme?.slug,
      programme?.title,
      countDistinct.organisation,
    ]),
    service: members.services.map(({ key: { services }, count }) => [
      services,
      services === null ? undefined : serviceName(language, services),
      count,
    ]),
  };
  const collator = new Intl.Collator(language);
  const withChosen = (facet: Facet): CountedChoice[] => {
    const found = raw[facet].flatMap(([key, label, count]) => (key && label ? { key, label, count } : []));
    const missing = chosen(wishes, facet).filter((key) => found.every((choice) => choice.key !== key));
    return [...found, ...missing.map((key) => ({ key, label: key, count: 0 }))].sort((one, other) =>
      collator.compare(one.label, other.label),
    );
  };
  return {
    region: withChosen('region'),
    country: withChosen('country'),
    theme: withChosen('theme'),
    programme: withChosen('programme'),
    service: withChosen('service'),
  };
}
