/** A group of members that a filter can choose. */
export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** A member as the list shows it. */
export interface Member {
  readonly name: string;
  readonly acronym: string;
  readonly description: string;
  /** An address of the web; empty: none. */
  readonly website: string;
  readonly country: Choice | undefined;
  readonly region: Choice | undefined;
  readonly themes: readonly Choice[];
  /** The language in which the server serves the item, as a BCP 47 tag; empty: it does not say. */
  readonly language: string;
  readonly isFictional: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function choiceOf(value: unknown, key: string, label: string): Choice | undefined {
  const fields = fieldsOf(value);
  const choice = { key: textOf(fields[key]), label: textOf(fields[label]) };
  return choice.key && choice.label ? choice : undefined;
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
function memberOf(row: unknown): Member | undefined {
  const fields = fieldsOf(row);
  const name = textOf(fields.name);
  if (!name) return undefined;
  const { nodes } = fieldsOf(fields.themes);
  return {
    name,
    acronym: textOf(fields.acronym),
    description: textOf(fields.description),
    website: webAddress(fields.website),
    country: choiceOf(fields.country, 'iso2', 'name'),
    region: choiceOf(fields.region, 'slug', 'name'),
    themes: (Array.isArray(nodes) ? nodes : [])
      .map((node) => choiceOf(node, 'slug', 'label'))
      .filter((theme) => theme !== undefined),
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

/** The members of a file, and how many of them have no name for readers, since it would endanger somebody. */
export interface Directory {
  readonly members: readonly Member[];
  readonly unnamed: number;
}

/** Reads a file of JSON lines. A line that is cut off or foreign is left out. */
export function directoryIn(text: string): Directory {
  const rows = text
    .split('\n')
    .map(parsed)
    .filter((row) => typeof row === 'object' && row !== null);
  const members = rows.map(memberOf).filter((member) => member !== undefined);
  return { members, unnamed: rows.length - members.length };
}
