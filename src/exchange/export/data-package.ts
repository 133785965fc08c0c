import type { DataLicence } from '../../base/data-licence.js';
import type { TypedColumn } from './column-types.js';

/** A file that a package describes: its end, its media type, its columns where it has some. */
export interface DescribedFile {
  readonly end: string;
  readonly type: string;
  readonly columns?: readonly TypedColumn[];
}

/** Facts about all files of a package. */
export interface PackageFacts {
  readonly title: string;
  /** Moment of the reading. */
  readonly created: Date;
  /** Address of the server; empty: not known. */
  readonly base: string;
  /** Text of the query that the rows answer. */
  readonly query: string;
  /** Licence of the data; undefined: none is stated. */
  readonly licence: DataLicence | undefined;
  /** Returns the path of the file in a format. */
  readonly pathOf: (end: string) => string;
}

/** Describes the files of one query by the rules of Frictionless Data Package 1. */
export function dataPackage(
  { title, created, base, query, licence, pathOf }: PackageFacts,
  files: readonly DescribedFile[],
): Readonly<Record<string, unknown>> {
  const name = nameOf(title);
  return {
    profile: 'data-package',
    name,
    title,
    created: created.toISOString(),
    ...(base !== '' && { homepage: base }),
    ...(licence && { licenses: [{ ...(licence.name !== '' && { name: licence.name }), path: licence.url }] }),
    sources: [{ title: `Query ${title}`, ...(base !== '' && { path: `${base}/graphql` }) }],
    query,
    resources: files.map(({ end, type, columns }) => ({
      profile: end === 'csv' ? 'tabular-data-resource' : 'data-resource',
      name: `${name}-${end}`,
      path: pathOf(end),
      format: end,
      mediatype: type.split(';')[0],
      ...(end !== 'xlsx' && columnar.every((one) => one !== end) && { encoding: 'utf-8' }),
      ...(columns && { schema: tableSchema(columns, columnar.includes(end)) }),
    })),
  };
}

/** Formats whose cells hold lists as such. */
const columnar: readonly string[] = ['parquet', 'arrows'];

/** Names of packages are lower case: MembersExport is members-export. */
const nameOf = (title: string): string =>
  title
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-');

const types = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  decimal: 'number',
  flag: 'boolean',
  day: 'date',
  moment: 'datetime',
} as const;

function fieldType({ kind, isList, isItems }: TypedColumn, holdsLists: boolean): string {
  if (isList) return holdsLists ? 'array' : 'string';
  if (kind !== 'json') return types[kind];
  // In columns with types JSON is a text.
  return holdsLists ? 'string' : isItems ? 'array' : 'any';
}

const tableSchema = (columns: readonly TypedColumn[], holdsLists: boolean): object => ({
  fields: columns.map((column) => ({
    name: column.name,
    type: fieldType(column, holdsLists),
    ...(column.title !== '' && { title: column.title }),
    // Table Schema has no word for units; others may stand beside its own.
    ...(column.unit !== undefined && { unit: column.unit }),
    ...(column.unitColumns && { unitColumns: column.unitColumns }),
    // The default of a moment has no fractions of seconds.
    ...(column.kind === 'moment' && !column.isList && { format: 'any' }),
    ...(column.description !== '' && { description: column.description }),
    ...(column.values && !column.isList && { constraints: { enum: column.values } }),
  })),
  missingValues: [''],
});
