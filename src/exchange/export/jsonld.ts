import { decode } from '../../base/decode.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';

type Row = Readonly<Record<string, unknown>>;

/** The vocabulary in which rows are linked to what others know: schema.org. */
export const linkedContext = 'https://schema.org';

const types: Readonly<Record<string, string>> = {
  Organisation: 'NGO',
  Country: 'Country',
  Programme: 'Project',
  Article: 'Article',
};

/** What schema.org calls the fields that it knows. */
const words: Readonly<Record<string, string>> = {
  name: 'name',
  title: 'name',
  label: 'name',
  acronym: 'alternateName',
  otherNames: 'alternateName',
  description: 'description',
  summary: 'description',
  website: 'url',
  publicEmail: 'email',
  foundedYear: 'foundingDate',
  workingLanguages: 'knowsLanguage',
  publishedOn: 'datePublished',
};

const countryOf = decode.optional(
  decode.shape({ iso2: decode.optional(decode.text), name: decode.optional(decode.text) }),
);

/** A row as a node of linked data; undefined for a fictional one, which nobody must take for real. */
export function linked(item: ItemMetadata, row: Row): Row | undefined {
  if (row.provenance === 'SAMPLE') return undefined;
  const said = Object.entries(row).flatMap(([key, value]): [string, unknown][] => {
    const word = words[key];
    if (word === undefined || value === null) return [];
    return [[word, key === 'foundedYear' && typeof value === 'number' ? String(value) : value]];
  });
  const country = countryOf(row.country);
  const where = country
    ? { address: { '@type': 'PostalAddress', addressCountry: country.iso2 ?? country.name } }
    : {};
  return { '@type': types[item.name] ?? 'Thing', ...Object.fromEntries(said), ...where };
}
