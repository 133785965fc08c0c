import type { Facet } from './wishes.js';

/** A text about a number, in the plural forms of its language. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Forms of help, as the graph names them. */
export const services = [
  'MEDICAL',
  'PSYCHOSOCIAL',
  'LEGAL',
  'SOCIAL',
  'RELOCATION',
  'PHYSICAL_SECURITY',
  'DIGITAL_SECURITY',
  'COMMUNICATIONS',
  'CAPACITY_BUILDING',
  'TRANSPORT',
  'HUMANITARIAN',
  'MONITORING_AND_ADVOCACY',
] as const;
export type Service = (typeof services)[number];

/** The texts of the directory. */
export interface Words {
  readonly title: string;
  readonly search: string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly all: Readonly<Record<Facet, string>>;
  readonly services: Readonly<Record<Service, string>>;
  readonly loading: string;
  readonly count: Plural;
  /** Members that are counted and not named. */
  readonly unnamed: Plural;
  readonly none: string;
  readonly clear: string;
  /** Button of the form in a page without scripts. */
  readonly apply: string;
  readonly more: string;
  readonly previous: string;
  readonly next: string;
  readonly map: string;
  /** The help for the map. */
  readonly mapHelp: string;
  readonly world: string;
  readonly since: string;
  readonly worksIn: string;
  readonly fictional: string;
  /** Mark of a text in another language, with the place of its name. */
  readonly served: string;
  readonly failed: string;
  readonly busy: string;
  readonly retry: string;
  readonly source: string;
  readonly asOf: string;
  readonly languages: string;
}
