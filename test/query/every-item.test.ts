import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { items } from '../../src/entities/entities.js';
import { tableOf } from '../../src/entities/house/columns.js';
import {
  fieldNamed,
  relationsOf,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../src/entities/house/metadata.js';
import { orderable } from '../../src/windows/window-columns.js';
import { openLibrary, type Library } from '../setup/reader.js';

type Listed = Record<
  string,
  { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
>;

let library: Library;
beforeAll(async () => {
  library = await openLibrary({ evaluation: true });
}, 200_000);
afterAll(() => library.close());

async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await library.ask(query, variables, 'en', 'staff');
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data as T;
}

/** The whole list of an item in an order, page by page. */
async function paged(item: ItemMetadata, orderBy: string, size: number, most: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ids.length < most;) {
    const listed: Listed = await ask(
      `query ($after: String) { ${item.plural}(first: ${size}, after: $after, orderBy: ${orderBy}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    const { nodes, pageInfo } = listed[item.plural] as Listed[string];
    ids.push(...nodes.map((node) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return ids;
}

/** Some row that a relation leads from, and one that it leads to. */
async function pairOf(item: ItemMetadata, field: FieldMetadata): Promise<[string, string] | undefined> {
  const [table, target] = [tableOf(item), tableOf(targetOf(field))];
  const columns =
    field.kind === 'one'
      ? `select id as a, ${column(field)}_id as b from window_staff."${table}" where ${column(field)}_id is not null`
      : `select owner_id as a, target_id as b from window_staff."${table}_${column(field)}"`;
  const [row] = await library.run(`${columns} limit 1`);
  return row && [`${table}_${bare(row.a)}`, `${target}_${bare(row.b)}`];
}

const column = (field: FieldMetadata): string =>
  field.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const bare = (id: unknown): string => String(id).replaceAll('-', '');

// Relations of which neither the facts nor the sample have one yet.
const without: readonly string[] = [
  // Every service of the founding entry is offered everywhere.
  'EmergencyService.countries',
  'MediaAsset.sources',
  'AnnualReport.coverImage',
  'Mission.sources',
  'Submission.sources',
  'Contribution.source',
  'ExchangeRate.source',
  'FinancialStatement.sources',
  'Article.sources',
  'Attachment.annualReport',
  'Page.parent',
  'Block.figure',
  'MenuEntry.parent',
  'MenuEntry.article',
  'Redirect.page',
  'Redirect.programme',
  'Redirect.article',
  'Redirect.annualReport',
  'Redirect.organisation',
  'Redirect.appeal',
];

describe.each(items.map((item) => [item.name, item] as const))('%s', (_, item) => {
  it('is listed, counted, paged and ordered, and no page loses or repeats a row', async () => {
    const { [item.plural]: listed } = await ask<Listed>(`{ ${item.plural} { totalCount nodes { id } } }`);
    const count = listed?.totalCount ?? 0;
    expect(count).toBeGreaterThan(0);
    const [first] = item.fields.filter((field) => orderable(item, field) && field.name !== 'provenance');
    for (const orderBy of ['[]', `[{ ${first?.name}: DESC, nulls: FIRST }]`]) {
      const ids = await paged(item, orderBy, 100, 500);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(Math.min(count, Math.ceil(Math.min(count, 500) / 100) * 100));
    }
  });

  it('is filtered, found by its id, and read in three languages', async () => {
    const { [item.plural]: listed } = await ask<Listed>(`{ ${item.plural}(first: 1) { nodes { id } } }`);
    const id = listed?.nodes[0]?.id ?? '';
    const text = item.fields.find((field) => field.kind === 'localText');
    const inEach = text
      ? `fr: ${text.name}(locale: FR) en: ${text.name}(locale: EN) es: ${text.name}(locale: ES) localisation { served }`
      : 'provenance';
    const found = await ask<{ node: object; filtered: { totalCount: number } }>(
      `query ($id: ID!) { node(id: $id) { ... on ${item.name} { id ${inEach} } } filtered: ${item.plural}(filter: { id: { eq: $id }, not: { provenance: { in: [] } } }) { totalCount } }`,
      { id },
    );
    expect(found).toMatchObject({ node: { id }, filtered: { totalCount: 1 } });
    if (text && !text.optional)
      expect(Object.values(found.node).filter((value) => value === null)).toEqual([]);
  });

  // A relation without an inverse has one direction; rows made up walk it (`random.test.ts`).
  const relations = relationsOf(item).filter(
    (field) => field.inverse !== undefined && !without.includes(`${item.name}.${field.name}`),
  );
  if (relations.length > 0)
    it.each(relations.map((field) => [field.name, field] as const))(
      'is walked by %s in both directions',
      async (name, field) => {
        const pair = await pairOf(item, field);
        if (!pair) throw new Error(`nothing in the evaluation data has ${item.name}.${name}`);
        const [from, to] = pair;
        const forth =
          field.kind === 'one' ? `${name} { id }` : `${name}(filter: { id: { eq: $to } }) { nodes { id } }`;
        const { there, back } = await ask<{
          there: Record<string, unknown>;
          back: Record<string, { nodes: object[] }>;
        }>(
          `query ($from: ID!, $to: ID!) { there: node(id: $from) { ... on ${item.name} { ${forth} } } back: node(id: $to) { ... on ${targetOf(field).name} { ${field.inverse}(filter: { id: { eq: $from } }) { nodes { id } } } } ${field.kind === 'many' ? '' : 'unused: nodes(ids: [$to]) { id }'} }`,
          { from, to },
        );
        expect(there[name]).toEqual(field.kind === 'one' ? { id: to } : { nodes: [{ id: to }] });
        expect(back[field.inverse ?? '']?.nodes).toEqual([{ id: from }]);
      },
    );
});

it('every relation that has no example yet is one, and has none', async () => {
  for (const name of without) {
    const [kind = '', field = ''] = name.split('.');
    const item = items.find((one) => one.name === kind) as ItemMetadata;
    expect([name, await pairOf(item, fieldNamed(item, field))]).toEqual([name, undefined]);
  }
});
