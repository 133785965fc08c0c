import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isInputObjectType, isRequiredArgument, type GraphQLInputObjectType } from 'graphql';
import { items } from '../../src/entities/entities.js';
import { columnsOf, tableOf } from '../../src/entities/house/columns.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { roles } from '../../src/operations/accounts/roles.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { deskState } from '../setup/desk-state.js';
import { Browser, newPerson } from './person.js';

const graph = graphOf('desk');
let server: HttpServer;
const people = new Map<string, Browser>();
beforeAll(async () => {
  server = await openHttpServer();
  for (const [role, rights] of Object.entries(roles))
    people.set(
      role,
      (await newPerson(server.desk, server.url, { email: `${role}@example.org`, rights })).browser,
    );
  const [member] = await server.owner(
    `select id from desk.organisation where is_member and exposure = 'PUBLIC' order by id limit 1`,
  );
  people.set(
    'delegate',
    (
      await newPerson(server.desk, server.url, {
        email: 'member@example.org',
        organisation: String(member?.id),
      })
    ).browser,
  );
  people.set('nobody', new Browser(server.url));
  // What somebody reads at the desk is made ready when they first ask.
  for (const browser of people.values()) await browser.ask('{ themes(first: 1) { nodes { id } } }');
}, 180_000);
afterAll(() => server.close());

const state = (): Promise<unknown> => deskState(server.owner);

const editor = (): Browser => people.get('editor') as Browser;
const codesOf = (answer: Awaited<ReturnType<Browser['ask']>>): string[] => [
  ...(answer.errors ?? []).map((one) => one.extensions.code),
  ...Object.values(answer.data ?? {}).flatMap((one) => (typeof one.code === 'string' ? [one.code] : [])),
];
const inputOf = (item: string): GraphQLInputObjectType | undefined => {
  const type = graph.getType(`${item}Input`);
  return isInputObjectType(type) ? type : undefined;
};

describe('bad input at the desk writes nothing:', () => {
  let before: unknown;
  beforeAll(async () => {
    before = await state();
  });

  it.each([...Object.keys(roles), 'delegate', 'nobody'])(
    'every column that no input has, as %s',
    async (role) => {
      const browser = people.get(role) as Browser;
      let tried = 0;
      // Whoever has no such verb is told so before any column is looked at.
      const some = ['delegate', 'nobody'].includes(role) ? items.filter(({ guarded }) => guarded) : items;
      for (const item of some) {
        const input = inputOf(item.name);
        if (!input) continue;
        const inputs = new Set(Object.keys(input.getFields()));
        const columns = new Set([
          'id',
          'xid',
          'live',
          ...item.fields.flatMap((field) => [field.name, ...columnsOf(field).map((one) => one.name)]),
        ]);
        const others = (
          await server.owner(
            `select column_name as name from information_schema.columns where table_schema in ('desk', 'published') and table_name = $1`,
            [tableOf(item)],
          )
        ).map(({ name }) => String(name));
        for (const column of new Set([...columns, ...others, '__proto__', 'constructor'])) {
          if (inputs.has(column)) continue;
          tried += 1;
          const mutation = `mutation ($input: ${item.name}Input!) { save${item.name}(input: $input, expectedRevision: 0) { ... on Refusal { code } } }`;
          const answer = await browser.ask(mutation, {
            input: JSON.parse(`{ ${JSON.stringify(column)}: 1 }`) as object,
          });
          expect([item.name, column, answer.status, answer.data ?? null]).toEqual([
            item.name,
            column,
            400,
            null,
          ]);
          expect(codesOf(answer).length).toBeGreaterThan(0);
        }
      }
      expect(tried).toBeGreaterThan(some === items ? 500 : 20);
    },
    120_000,
  );

  it('ids that nobody has, of another kind, or none at all', async () => {
    const unknown = [
      'theme_00000000000040008000000000000000',
      'organisation_00000000000040008000000000000000',
      'theme_',
      '',
      '1 or 1=1',
      '__proto__',
    ];
    // Verbs name items by `ids`, or by `items` with a revision each.
    const verbs = Object.values(graph.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
      const [required, ...others] = args.filter(isRequiredArgument);
      return required && others.length === 0 && ['ids', 'items'].includes(required.name)
        ? [{ name, by: required.name, type: String(required.type) }]
        : [];
    });
    expect(verbs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['submit', 'approve', 'publish', 'unpublish', 'withdraw']),
    );
    for (const { name, by, type } of verbs)
      for (const id of unknown)
        for (const role of ['editor', 'administrator']) {
          const answer = await (people.get(role) as Browser).ask(
            `mutation ($named: ${type}) { ${name}(${by}: $named) { __typename ... on Refusal { code } } }`,
            { named: [type.includes('ItemRevisionInput') ? { id, expectedRevision: 1 } : id] },
          );
          expect([name, id, codesOf(answer)]).toEqual([
            name,
            id,
            [expect.stringMatching(/^(ID_INVALID|ITEM_NOT_FOUND|FORBIDDEN|ITEM_INVALID)$/)],
          ]);
        }
  }, 60_000);

  it('texts of five million characters', async () => {
    const save = `mutation ($input: ThemeInput!) { saveTheme(input: $input, expectedRevision: 0) { ... on Refusal { code field } } }`;
    const input = (size: number) => ({
      input: { slug: 'long', themeKind: 'CONTEXT', provenance: 'EDITORIAL', label: { en: 'x'.repeat(size) } },
    });
    expect((await editor().ask(save, input(5_000_000))).status).toBe(413);
    expect((await editor().ask(save, input(60_000))).data?.saveTheme).toEqual({
      code: 'ITEM_INVALID',
      field: 'label',
    });
  });

  it('languages that are not enabled', async () => {
    const save = `mutation ($input: ThemeInput!) { saveTheme(input: $input, expectedRevision: 0) { ... on Refusal { code } } }`;
    for (const locale of ['de', 'EN', 'en-GB', '__proto__', 'constructor']) {
      const label = JSON.parse(`{ ${JSON.stringify(locale)}: "Wort" }`) as object;
      expect(
        (
          await editor().ask(save, {
            input: { slug: 'word', themeKind: 'CONTEXT', provenance: 'EDITORIAL', label },
          })
        ).status,
      ).toBe(400);
    }
    const publish =
      'mutation ($items: [ItemRevisionInput!]!, $locales: [Locale!]) { publish(items: $items, locales: $locales) { __typename } }';
    expect(
      (await (people.get('administrator') as Browser).ask(publish, { items: [], locales: ['DE'] })).status,
    ).toBe(400);
  });

  it('and the state is the same, hash by hash', async () => {
    const after = await state();
    expect(after).toEqual(before);
    expect((before as unknown[]).length).toBeGreaterThan(150);
  });

  it('while one that is right is seen', async () => {
    const save = `mutation ($input: ThemeInput!) { saveTheme(input: $input, expectedRevision: 0) { __typename } }`;
    const input = { slug: 'right', themeKind: 'CONTEXT', provenance: 'EDITORIAL', label: { en: 'Right' } };
    expect(await editor().get(save, { input })).toEqual({ __typename: 'ThemeSaved' });
    expect(await state()).not.toEqual(before);
  });
});
