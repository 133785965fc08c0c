import { readFileSync } from 'node:fs';
import type { Run } from '../src/windows/run.js';
import { here } from './here.js';

/** What an operation is given: variables of the two graphs, and the parameters of the statement by hand. */
export interface Given {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly peerVariables?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
}

/** What all servers are asked; how each is asked stands in a folder of its name. */
export interface Operation {
  readonly name: string;
  readonly doc: string;
  /** Looked for in the data, on the login of the public. */
  readonly given?: (run: Run) => Promise<Given> | Given;
  /** The list whose second page is asked for: each server is asked for its first page and gives a cursor. */
  readonly pages?: string;
  /** Lists whose order PostGraphile cannot be told: those behind a link table. */
  readonly unordered?: readonly string[];
}

export const operations: readonly Operation[] = [
  {
    name: 'item',
    doc: 'one organisation by its slug, with country and region',
    given: () => ({ variables: { slug: 'apt' }, values: ['apt'] }),
  },
  {
    name: 'node',
    doc: 'node(id)',
    given: async (run) => {
      const [row] = await run('select id from appeal where slug is not null order by id limit 1');
      const id = String(row?.id);
      return {
        variables: { id: `appeal_${id.replaceAll('-', '')}` },
        peerVariables: { id: Buffer.from(JSON.stringify(['Appeal', id])).toString('base64') },
        values: [id],
      };
    },
  },
  { name: 'list', doc: 'a list of 20 appeals' },
  {
    name: 'nested',
    doc: '20 appeals with parent, countries, programmes, addressees, and what these belong to',
    unordered: ['countries', 'programmes', 'addressees'],
  },
  {
    name: 'relation',
    doc: 'a filter through two relations, with totalCount',
    given: () => ({ variables: { region: 'africa' }, values: ['africa'] }),
  },
  {
    name: 'many-to-many',
    doc: '10 members, each with its themes and their totalCount',
    unordered: ['themes'],
  },
  { name: 'one-to-many', doc: '20 countries, each with 3 organisations and their totalCount' },
  { name: 'groups', doc: 'appeals counted by kind', unordered: ['appealsAggregate'] },
  {
    name: 'keyset',
    doc: 'the second page of 50 appeals',
    pages: 'appeals',
    given: async (run) => {
      const [row] = await run(
        'select document_date_value::text as day, id from appeal order by document_date_value desc nulls last, id desc offset 49 limit 1',
      );
      return { values: [row?.day, row?.id] };
    },
  },
  { name: 'localised', doc: '20 articles in Spanish, or what stands in for it', unordered: ['available'] },
  { name: 'three-roots', doc: 'programmes, articles and the number of members' },
  {
    name: 'words',
    doc: 'names that contain a word, whatever its case and accents, with totalCount',
    given: () => ({ variables: { word: 'Rights' }, values: ['Rights'] }),
  },
  {
    name: 'directory',
    doc: '24 members, totalCount, and facets by region and country',
    unordered: ['regions', 'countries'],
  },
  {
    name: 'search',
    doc: 'full text in organisations and appeals, ranked and marked',
    given: () => ({ variables: { text: 'torture defenders' }, values: ['torture defenders'] }),
  },
];

/** How one kind of server is asked for an operation. */
export const written = (
  operation: Operation,
  file: 'reseau.graphql' | 'postgraphile.graphql' | 'ceiling.sql' | 'setup.sql',
): string => readFileSync(here(`operations/${operation.name}/${file}`), 'utf8');
