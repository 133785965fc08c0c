import type { Facet } from '../../shared/directory/wishes.js';
import { serviceName } from '../../shared/directory/words.js';
import type { Language } from '../../shared/directory/languages.js';

/** A group of members that a filter can choose. */
export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** A country with its centre, where the data have one. */
interface Country extends Choice {
  readonly centre: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** A member as the list shows it. */
export interface Member {
  readonly name: string;
  readonly acronym: string;
  readonly description: string;
  /** An address of the web; empty: none. */
  readonly website: string;
  /** Year in which its membership began. */
  readonly since: number | undefined;
  readonly workingLanguages: readonly string[];
  readonly country: Country | undefined;
  /** The groups that it belongs to, by the filter that chooses them. */
  readonly groups: Readonly<Record<Facet, readonly Choice[]>>;
  /** The language in which the server serves the item, as a BCP 47 tag; empty: it does not say. */
  readonly language: string;
  readonly isFictional: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textsOf = (value: unknown): string[] => listOf(value).map(textOf).filter(Boolean);
const nodesOf = (value: unknown): readonly unknown[] => listOf(fieldsOf(value).nodes);

function choicesOf(values: readonly unknown[], key: string, label: string): Choice[] {
  const found = values.map((value) => {
    const fields = fieldsOf(value);
    return { key: textOf(fields[key]), label: textOf(fields[label]) };
  });
  // A member counts once in each group, however often it is named there; blanks part keys in a choice.
  return found.filter(
    ({ key: own, label: name }, index) =>
      own && name && !/\s/.test(own) && found.findIndex((other) => other.key === own) === index,
  );
}

function countryOf(value: unknown): Country | undefined {
  const [choice] = choicesOf([value], 'iso2', 'name');
  const { latitude, longitude } = fieldsOf(value);
  const centre =
    typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
  return choice && { ...choice, centre };
}

/** The address if it is one of the web: any other scheme could run something in the page of a partner. */
function webAddress(value: unknown): string {
  try {
    const { protocol, href } = new URL(textOf(value));
    return ['http:', 'https:'].includes(protocol) ? href : '';
  } catch {
    return '';
  }
}

/**
 * Reads one row of the file; undefined: it is no member that has a name, such as a generalised one. Never
 * throws.
 */
function memberOf(row: unknown, language: Language): Member | undefined {
  const fields = fieldsOf(row);
  const name = textOf(fields.name);
  if (!name) return undefined;
  const country = countryOf(fields.country);
  return {
    name,
    acronym: textOf(fields.acronym),
    description: textOf(fields.description),
    website: webAddress(fields.website),
    since: typeof fields.memberSince === 'number' ? fields.memberSince : undefined,
    workingLanguages: textsOf(fields.workingLanguages),
    country,
    groups: {
      region: choicesOf([fields.region], 'slug', 'name'),
      country: country ? [country] : [],
      theme: choicesOf(nodesOf(fields.themes), 'slug', 'label'),
      programme: choicesOf(
        nodesOf(fields.partnerships).map((node) => fieldsOf(node).programme),
        'slug',
        'title',
      ),
      service: [...new Set(textsOf(fields.services))].flatMap((key) => {
        const label = serviceName(language, key);
        return label === undefined ? [] : { key, label };
      }),
    },
    language: textOf(fieldsOf(fields.localisation).served).toLowerCase(),
    isFictional: fields.provenance === 'SAMPLE',
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The members of a file, and the regions of those that have no name for readers, since it would endanger somebody. */
export interface Directory {
  readonly members: readonly Member[];
  /** Key of the region of each member without a name; empty: none. */
  readonly unnamed: readonly string[];
}

/** Reads a file of JSON lines. A line that is cut off or foreign is left out. */
export function directoryIn(text: string, language: Language): Directory {
  const rows = text
    .split('\n')
    .map(parsed)
    .filter((row) => typeof row === 'object' && row !== null);
  const members = rows.map((row) => memberOf(row, language));
  return {
    members: members.filter((member) => member !== undefined),
    unnamed: rows
      .filter((_row, index) => members[index] === undefined)
      .map((row) => textOf(fieldsOf(fieldsOf(row).region).slug)),
  };
}
