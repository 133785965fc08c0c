import type { DataLicence } from '../../base/data-licence.js';
import { decode } from '../../base/decode.js';
import { pageAddresses } from '../../entities/house/page-address.js';
import type { GroupsPlan, ListPlan } from '../../query/plan.js';

type Row = Readonly<Record<string, unknown>>;
type FilePlan = Pick<ListPlan | GroupsPlan, 'item' | 'locale'>;

const vocabulary = 'https://schema.org';

/** The vocabulary in which rows are linked to what others know, and the address that others begin with. */
export const linkedContext = (base: string): unknown =>
  base === '' ? vocabulary : [vocabulary, { '@base': base }];

/** The file itself, as a node beside its rows: a property beside the graph would name the graph. */
export const linkedFile = (plan: FilePlan, licence: DataLicence | undefined): Row => ({
  '@type': 'Dataset',
  inLanguage: plan.locale,
  description: 'Without fictional items (SAMPLE).',
  ...(licence && { license: licence.url }),
});

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

/** The address of the page of a row in the language of the file, by which others can refer to it. */
function addressOf({ item, locale }: FilePlan, row: Row): Row {
  const name = row[item.natural[0] ?? ''];
  const [address] = typeof name === 'string' ? pageAddresses(item, name, [locale]) : [];
  return address ? { '@id': address.path } : {};
}

/** A row as a node of linked data; undefined for a fictional one, which nobody must take for real. */
export function linked(plan: FilePlan, row: Row): Row | undefined {
  const { item } = plan;
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
  return {
    ...addressOf(plan, row),
    '@type': types[item.name] ?? 'Thing',
    ...Object.fromEntries(said),
    ...where,
  };
}
