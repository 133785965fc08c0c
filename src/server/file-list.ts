import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { locales } from '../base/locale.js';
import { formats, packageEnd } from '../exchange/export/formats.js';
import type { GraphqlEndpoint } from './endpoint.js';
import { gapsEnd, standards } from './standards.js';
import type { TrustedDocument } from './trusted-document.js';

/** A parameter in the address of a file. */
export interface ListedParameter {
  readonly name: string;
  readonly isRequired: boolean;
  /** Its values, as JSON Schema. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly description: string;
}

/** A file that there is. */
export interface ListedFile {
  readonly name: string;
  /** What is in it. */
  readonly about: string;
  /** Its address, without the end of the name. */
  readonly path: string;
  /** Ends of the name: its formats. */
  readonly ends: readonly string[];
  readonly parameters: readonly ListedParameter[];
}

/** Files that the readers of a graph can have: lists and groups of documents of the product, then standards. */
export const listedFiles = (
  door: Pick<GraphqlEndpoint, 'reader' | 'valid'>,
  documents: readonly TrustedDocument[],
): readonly ListedFile[] => [
  ...documents
    .filter(({ document }) => door.valid(document))
    .filter((document) => hasRows(document, door.reader.schema))
    .map((document) => ({
      name: document.name,
      about: aboutOf(document),
      path: `/q/${document.name}`,
      ends: [...Object.keys(formats)].sort(byUse),
      parameters: [...parametersOf(document, door.reader.schema), ...common],
    })),
  ...standards
    .filter(({ document }) =>
      documents.some(({ name, document: tree }) => name === document && door.valid(tree)),
    )
    .map(({ name, about, end }) => ({
      name,
      about,
      path: `/standards/${name}`,
      ends: [end, gapsEnd],
      parameters: [],
    })),
];

/** The description of files last. */
const byUse = (one: string, other: string): number =>
  Number(one === packageEnd) - Number(other === packageEnd);

/** Whether the first field of a document that could be rows is a list of items, or groups. */
function hasRows({ operation }: TrustedDocument, schema: GraphQLSchema): boolean {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return operation.selectionSet.selections.some((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const type = fields[selection.name.value]?.type;
    const named = type && getNamedType(type);
    if (!named || !isObjectType(named)) return false;
    // A list of items can be added up; a group has a key.
    return Object.hasOwn(named.getFields(), 'aggregate') || Object.hasOwn(named.getFields(), 'key');
  });
}

/** The first lines of a document, which say what it asks. */
const aboutOf = ({ text }: TrustedDocument): string =>
  text
    .split('\n')
    .slice(
      0,
      text.split('\n').findIndex((line) => !line.startsWith('#')),
    )
    .filter((line) => !line.startsWith('# audience:'))
    .map((line) => line.slice(1).trim())
    .join(' ');

/** The variables of a document as parameters. */
const parametersOf = ({ operation }: TrustedDocument, schema: GraphQLSchema): readonly ListedParameter[] =>
  (operation.variableDefinitions ?? [])
    .filter(({ variable }) => variable.name.value !== 'locale')
    .map(({ variable, type: written, defaultValue }) => {
      const type = typeFromAST(schema, written) as GraphQLInputType;
      const named = getNamedType(type);
      return {
        name: variable.name.value,
        isRequired: isNonNullType(type) && defaultValue === undefined,
        schema: schemaOf(type),
        description: isInputObjectType(named)
          ? `${named.description ?? named.name} As JSON.`
          : (named.description ?? named.name),
      };
    });

/** The values of a parameter: texts, numbers, names; objects are JSON in a text. */
function schemaOf(declared: GraphQLInputType): Readonly<Record<string, unknown>> {
  const type = isNonNullType(declared) ? declared.ofType : declared;
  const named = getNamedType(type);
  if (isInputObjectType(named)) return { type: 'string', contentMediaType: 'application/json' };
  if (isListType(type)) return { type: 'array', items: schemaOf(type.ofType) };
  if (isEnumType(named)) return { type: 'string', enum: named.getValues().map(({ name }) => name) };
  const types: Readonly<Record<string, string>> = { Int: 'integer', Float: 'number', Boolean: 'boolean' };
  return { type: types[named.name] ?? 'string' };
}

/** Parameters that every file has. */
const common: readonly ListedParameter[] = [
  {
    name: 'locale',
    isRequired: false,
    schema: { type: 'string', enum: locales },
    description: 'Language of the texts. Default: that of Accept-Language.',
  },
  {
    name: 'explode',
    isRequired: false,
    schema: { type: 'string' },
    description:
      'Name of a list inside of the rows, each item of which gets a line of its own. For files of lines only.',
  },
  {
    name: 'sep',
    isRequired: false,
    schema: { type: 'string', enum: [',', ';', 'tab', 'comma', 'semicolon'] },
    description: 'Sign between the values of a CSV file. Default: a comma.',
  },
  {
    name: 'decimal',
    isRequired: false,
    schema: { type: 'string', enum: ['.', ',', 'point', 'comma'] },
    description: 'Sign in the numbers of a CSV file. Default: a point.',
  },
  {
    name: 'bom',
    isRequired: false,
    schema: { type: 'string', enum: ['0', '1'] },
    description: 'Mark at the beginning of a CSV file by which Excel knows UTF-8. Default: none.',
  },
];
