import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { ReseauError } from '../base/errors.js';
import { defaultLocale } from '../base/locale.js';
import type { Reader } from '../query/reader.js';
import { graphOf } from '../resolvers/schema.js';
import { itemsFor } from '../windows/projection.js';
import type { EvaluationKeys } from './evaluation-keys.js';

/**
 * One screen for the person who has just started the server: where it is, what it holds, what to paste, how
 * to stop.
 */
export async function welcome(
  url: string,
  reader: Reader,
  keys: EvaluationKeys | undefined,
  embedded: boolean,
): Promise<string> {
  const query = `curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ members(first: 3) { totalCount nodes { name country { name } } } }"}'`;
  const lines = wrapped(await heldIn(reader), 100);
  return [
    '',
    `  Réseau is ready${embedded ? ', with a PostgreSQL of its own' : ''}.`,
    '',
    `  Start      ${url}/`,
    `  Explorer   ${url}/explorer/`,
    `  GraphQL    ${url}/graphql`,
    ...lines.map((line, index) => `  ${index ? '      ' : 'Public'}     ${line}`),
    ...(keys
      ? [
          '',
          '  The data is for evaluation; fictional items are marked SAMPLE. Keys to see more of it:',
          `    staff    ${keys.staff}`,
          `    partner  ${keys.partner}`,
        ]
      : []),
    '',
    '  Try it:',
    `    ${query}`,
    '',
    '  Stop with Ctrl-C.',
    '',
  ].join('\n');
}

/** What the public finds. A server that answers is not ended because a busy database counts slowly. */
async function heldIn(reader: Reader): Promise<string> {
  try {
    return [...(await countsOf(reader))]
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${count} ${words(name)}`)
      .join(', ');
  } catch (reason: unknown) {
    if (!(reason instanceof ReseauError)) throw reason;
    return `not counted now: ${reason.message}`;
  }
}

/** How many rows each list of the graph has, as its readers count them. */
async function countsOf(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const lists = graphOf('public').getQueryType()?.getFields() ?? {};
  const names = ['members', ...itemsFor('public').map(({ plural }) => plural)].filter((name) => lists[name]);
  const document = parse(`{ ${names.map((name) => `${name} { totalCount }`).join(' ')} }`);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('a document has an operation');
  const { run } = reader.prepare({ document, operation, variables: {}, locale: defaultLocale });
  if (!run) throw new Error('lists are counted by one statement');
  const data = JSON.parse(await run()) as Readonly<Record<string, { readonly totalCount: number }>>;
  return new Map(names.map((name) => [name, data[name]?.totalCount ?? 0]));
}

/** `annualReports` as it is spoken. */
const words = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A text in lines of at most so many characters, broken at blanks. */
const wrapped = (text: string, width: number): string[] =>
  text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g'))?.map((line) => line.trimEnd()) ?? [];
