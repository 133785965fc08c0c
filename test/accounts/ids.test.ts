import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isNonNullType } from 'graphql';
import { items } from '../../src/entities/entities.js';
import { openRun, importHand } from '../../src/operations/editorial/open-run.js';
import { roles } from '../../src/operations/accounts/roles.js';
import { save } from '../../src/operations/save.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';
import { idPlaces, leavesOf, sample } from './walk.js';

const graph = graphOf('desk');
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
let server: HttpServer;
let boss: Browser;
let bossId: string;
let other: Browser;
let delegate: Browser;
/** Every answer that a person of the desk, or a delegate, was given. */
const answers: { readonly query: string; readonly text: string }[] = [];

async function ask(browser: Browser, query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const answer = await browser.ask(query, variables);
  answers.push({ query, text: JSON.stringify({ data: answer.data, errors: answer.errors }) });
  return answer;
}
async function get(browser: Browser, query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await ask(browser, query, variables);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Record<string, unknown>;
}

beforeAll(async () => {
  server = await openHttpServer();
  const rights = [
    ...new Set(Object.values(roles).flatMap((one) => one.map(({ capability }) => capability))),
  ].map((capability) => ({
    capability,
  }));
  const person = await newPerson(server.desk, server.url, { email: 'boss@example.org', rights });
  [boss, bossId] = [person.browser, person.id];
  other = (await newPerson(server.desk, server.url, { email: 'other@example.org', rights })).browser;
  const [member] = await server.owner(
    `select id from desk.organisation where is_member and exposure = 'PUBLIC' order by id limit 1`,
  );
  delegate = (
    await newPerson(server.desk, server.url, {
      email: 'member@example.org',
      organisation: String(member?.id),
    })
  ).browser;
}, 180_000);
afterAll(() => server.close());

describe('an id', () => {
  it('has one form in whatever the desk answers, of everything it can be asked for', async () => {
    const save = `mutation ($id: ID, $input: ThemeInput!, $revision: Int!) { saveTheme(id: $id, input: $input, expectedRevision: $revision) {
      ... on ThemeSaved { id revision item { id } } ... on Conflict { id message theirs { field before after } yours { field before after } } ... on Refusal { code message } } }`;
    const broader = (await get(boss, '{ themes(first: 1) { nodes { id } } }')).nodes as { id: string }[];
    const input = {
      slug: 'first',
      themeKind: 'CONTEXT',
      provenance: 'EDITORIAL',
      label: { en: 'First' },
      broader: broader[0]?.id,
    };
    const { id } = await get(boss, save, { input, revision: 0 });
    await get(boss, save, { id, input: { broader: null }, revision: 1 });
    await get(boss, save, { id, input: { broader: broader[0]?.id, themeKind: 'OUTCOME' }, revision: 2 });
    const change = { broader: null, label: { en: 'Late' }, themeKind: 'VIOLATION' };
    const late = await get(other, save, { id, input: change, revision: 1 });
    expect(late).toMatchObject({ id, theirs: expect.anything() });
    expect(late.yours).toContainEqual({ field: 'broader', before: broader[0]?.id, after: null });
    expect(
      await get(
        boss,
        'query ($id: ID!) { compareRevisions(id: $id, from: 1, to: 2) { field before after } }',
        { id },
      ),
    ).toContainEqual({
      field: 'broader',
      before: broader[0]?.id,
      after: null,
    });
    await get(
      boss,
      'query ($id: ID!) { revisions(id: $id) { savedBy changes { field before after } content } }',
      { id },
    );
    const decide = (verb: string, more = '') =>
      `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items${more}) { ... on ItemsMoved { items { id } waiting { id } languages { item added } } ... on Conflict { id message } ... on Refusal { code message field } } }`;
    const now = { items: [{ id, expectedRevision: 3 }] };
    await get(boss, decide('submit', ', note: "Look"'), now);
    // Refused by name.
    expect(await get(boss, decide('approve'), now)).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('“First”'),
    });
    await get(other, decide('approve'), now);
    expect(await get(other, decide('submit'), now)).toMatchObject({
      code: 'STAGE_INVALID',
      message: expect.stringContaining('“First”'),
    });
    await get(other, decide('publish'), { items: [{ id, expectedRevision: 1 }] });
    await get(other, decide('publish'), now);
    const release = await get(
      boss,
      'mutation ($id: ID!) { saveRelease(title: "All", entries: [{ id: $id, act: UNPUBLISH }]) { ... on ReleaseSaved { release } ... on Refusal { code message } } }',
      { id },
    );
    await get(
      boss,
      'mutation ($id: ID!) { checkRelease(release: $id) { ... on ReleaseSaved { release findings { item message } } ... on Refusal { code } } }',
      {
        id: release.release,
      },
    );
    await get(
      boss,
      'mutation { translationSheet(to: ES, kinds: ["Theme"]) { ... on TranslationSheet { csv items } ... on Refusal { code } } }',
    );
    await get(boss, 'mutation ($id: ID!) { suggestCorrection(item: $id, text: "Wrong") { __typename } }', {
      id,
    });
    await get(
      boss,
      'mutation { inviteAccount(email: "new@example.org", name: "New", rights: []) { ... on Invited { account } ... on Refusal { code message } } }',
    );
    await get(boss, 'mutation { createKey(name: "Portal", audience: partner) { __typename } }');
    const entry = (
      await get(
        delegate,
        '{ me { account entry { expectedRevision content proposals { changes { field before after } } } } }',
      )
    ).entry as Record<string, unknown>;
    const content = entry.content as { themes: string[]; country: string };
    expect(content.country).toMatch(/^country_/);
    await get(
      delegate,
      'mutation ($revision: Int!, $input: OrganisationProposalInput!) { proposeChange(input: $input, expectedRevision: $revision) { ... on Refusal { code message } } }',
      {
        revision: entry.expectedRevision,
        // The member is any: it may have this theme and no other.
        input: { themes: content.themes.join() === broader[0]?.id ? [] : [broader[0]?.id] },
      },
    );
    await get(delegate, '{ me { account entry { content proposals { changes { field before after } } } } }');
    await get(boss, 'mutation ($ids: [ID!]!) { withdraw(ids: $ids) { __typename } }', { ids: [id] });
    expect(await get(boss, decide('submit'), now)).toMatchObject({
      message: expect.stringMatching(/“First”/),
    });
    await saveByImport();

    const roots = Object.values(graph.getQueryType()?.getFields() ?? {}).filter((field) =>
      field.args.every((arg) => !isNonNullType(arg.type)),
    );
    expect(roots.length).toBeGreaterThan(50);
    for (const field of roots) {
      const first = field.args.some(({ name }) => name === 'first') ? '(first: 30)' : '';
      const { errors } = await ask(boss, `{ ${field.name}${first} ${leavesOf(field.type)} }`);
      expect([field.name, errors]).toEqual([field.name, undefined]);
    }
    for (const { query, text } of answers) expect([query, uuid.exec(text)?.[0]]).toEqual([query, undefined]);
    expect(answers.length).toBeGreaterThan(70);
  }, 120_000);

  /** Something that an import has saved: whoever reads who saved it reads no id. */
  async function saveByImport(): Promise<void> {
    const run = await openRun(server.desk, { kind: 'Theme', file: 'themes.csv' });
    await save({ ...server.desk, by: `${importHand}${run}` }, [
      {
        item: 'Theme',
        fields: { slug: 'imported', themeKind: 'CONTEXT', provenance: 'SAMPLE', label: { en: 'Imported' } },
      },
    ]);
    const [{ id } = { id: '' }] = (
      await get(boss, '{ themes(filter: { slug: { eq: "imported" } }) { nodes { id } } }')
    ).nodes as {
      id: string;
    }[];
    const [first] = (await get(boss, 'query ($id: ID!) { revisions(id: $id) { savedBy } }', {
      id,
    })) as unknown as { savedBy: string }[];
    expect(first?.savedBy).toBe('import of themes.csv');
  }

  it('that came out is taken wherever its kind goes in', async () => {
    const ids = new Map<string, string>();
    for (const { text } of answers)
      for (const [id, kind = ''] of text.matchAll(/\b([a-z_]+)_[0-9a-f]{32}\b/g))
        if (!ids.has(kind)) ids.set(kind, id);
    expect([...ids.keys()]).toEqual(
      expect.arrayContaining(['theme', 'account', 'api_key', 'release', 'proposal', 'audit_entry']),
    );
    for (const [kind, id] of ids) {
      const { data, errors } = await ask(boss, 'query ($id: ID!) { node(id: $id) { id } }', { id });
      expect([kind, errors ?? data]).toEqual([
        kind,
        { node: kind === 'change' ? expect.anything() : { id } },
      ]);
    }
    const account = `account_${bossId.replaceAll('-', '')}`;
    expect((await get(boss, '{ me { account } }')).account).toBe(account);
    const list = (await get(boss, '{ accounts { nodes { id email } } }')).nodes as {
      id: string;
      email: string;
    }[];
    const someone = list.find(({ email }) => email === 'member@example.org')?.id;
    const suspend =
      'mutation ($id: ID!) { suspendAccount(account: $id, suspended: true) { __typename ... on Refusal { code field } } }';
    expect(await get(boss, suspend, { id: someone })).toEqual({ __typename: 'Done' });
    expect(await get(boss, suspend, { id: bossId })).toMatchObject({ code: 'ID_INVALID', field: 'account' });
    const give = `mutation ($id: ID!) { giveRights(account: $id, rights: [{ capability: DRAFT }]) { __typename ... on Refusal { code field } } }`;
    expect(
      await get(boss, give, { id: list.find(({ email }) => email === 'other@example.org')?.id }),
    ).toEqual({ __typename: 'Done' });
  });

  const wrong = [
    'xyz',
    '',
    '1 or 1=1',
    '00000000-0000-4000-8000-000000000000',
    'nothing_00000000000040008000000000000000',
  ];

  /** Kind of the items that a verb of one kind takes two of. */
  const kindOf = (verb: string): string | undefined =>
    /^merge(?=[A-Z])/.test(verb) ? verb.slice('merge'.length).replace(/s$/, '').toLowerCase() : undefined;

  it('of another form is refused with the path of its argument, in every verb that takes one', async () => {
    const tried: string[] = [];
    for (const field of Object.values(graph.getMutationType()?.getFields() ?? {})) {
      for (const place of idPlaces(field.args)) {
        for (const id of wrong) {
          const values = Object.fromEntries(
            field.args
              .filter((arg) => isNonNullType(arg.type) || arg.name === place[0])
              .map((arg) => [
                arg.name,
                sample(arg.type, arg.name === place[0] ? place.slice(1) : undefined, id, kindOf(field.name)),
              ]),
          );
          const declared = field.args.filter(({ name }) => name in values);
          const query = `mutation (${declared.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')}) {
            ${field.name}(${declared.map(({ name }) => `${name}: $${name}`).join(', ')}) { __typename ... on Refusal { code field } } }`;
          const { data, errors } = await boss.ask(query, values);
          const at = place.map((step) => (step === '[]' ? '0' : step)).join('.');
          expect([field.name, at, id, errors ?? data?.[field.name]]).toEqual([
            field.name,
            at,
            id,
            { __typename: 'Refusal', code: 'ID_INVALID', field: at },
          ]);
          tried.push(`${field.name} ${at}`);
        }
      }
    }
    expect(new Set(tried).size).toBeGreaterThan(items.length + 60);
  }, 120_000);

  it('of another form is refused with the path of its argument, in every question that takes one', async () => {
    const tried = new Set<string>();
    for (const field of Object.values(graph.getQueryType()?.getFields() ?? {})) {
      for (const place of idPlaces(field.args, 2)) {
        const id = 'xyz';
        const values = Object.fromEntries(
          field.args
            .filter(
              (arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || arg.name === place[0],
            )
            .map((arg) => [
              arg.name,
              sample(arg.type, arg.name === place[0] ? place.slice(1) : undefined, id),
            ]),
        );
        const declared = field.args.filter(({ name }) => name in values);
        const query = `query (${declared.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')}) {
          ${field.name}(${declared.map(({ name }) => `${name}: $${name}`).join(', ')}) { __typename } }`;
        const { errors } = await boss.ask(query, values);
        const at = place.map((step) => (step === '[]' ? '0' : step)).join('.');
        expect([field.name, at, errors]).toEqual([
          field.name,
          at,
          [
            expect.objectContaining({
              extensions: expect.objectContaining({ code: 'ID_INVALID', argument: at }),
            }),
          ],
        ]);
        tried.add(`${field.name} ${at}`);
      }
    }
    expect(tried.size).toBeGreaterThan(100);
  }, 120_000);
});
