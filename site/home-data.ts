import type { Locale } from '../src/base/locale.js';

/** The trusted document `SiteHome`. */
export interface HomeData {
  readonly publisher: Publisher | null;
  readonly members: {
    readonly totalCount: number;
    readonly total: readonly { readonly countDistinct: { readonly country: number } }[];
  };
  readonly appeals: { readonly totalCount: number; readonly nodes: readonly Appeal[] };
}
type Provenance = 'PUBLISHED_SOURCE' | 'EDITORIAL' | 'SAMPLE';
interface Publisher {
  readonly provenance: Provenance;
  readonly name: string | null;
  readonly acronym: string | null;
  readonly website: string | null;
}
export interface Appeal {
  readonly provenance: Provenance;
  readonly reference: string | null;
  readonly title: string | null;
  readonly documentDate: { readonly value: string; readonly precision: 'YEAR' | 'MONTH' | 'DAY' } | null;
  readonly countries: { readonly nodes: readonly { readonly name: string | null }[] };
  readonly localisation: { readonly served: Uppercase<Locale> } | null;
}
