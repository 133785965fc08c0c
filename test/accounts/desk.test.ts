import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { roles } from '../../src/operations/accounts/roles.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { Browser, newPerson } from './person.js';

let server: HttpServer;
type Somebody = Awaited<ReturnType<typeof newPerson>>;
let writer: Somebody;
let reviewer: Somebody;
let publisher: Somebody;
let administrator: Somebody;
beforeAll(async () => {
  server = await openHttpServer();
  const person = (email: string, rights: Parameters<typeof newPerson>[2]['rights']) =>
    newPerson(server.desk, server.url, { email, name: email.split('@')[0] ?? '', rights });
  writer = await person('writer@example.org', roles.editor);
  reviewer = await person('reviewer@example.org', [{ capability: 'REVIEW' }]);
  publisher = await person('publisher@example.org', [{ capability: 'PUBLISH' }, { capability: 'WITHDRAW' }]);
  administrator = await person('administrator@example.org', roles.administrator);
}, 120_000);
afterAll(() => server.close());

const save = `mutation ($id: ID, $input: ThemeInput!, $revision: Int!) { saveTheme(id: $id, input: $input, expectedRevision: $revision) {
  __typename
  ... on ThemeSaved { id revision outcome item { label slug editorialStage missingIn revision } }
  ... on Conflict { revision savedBy theirs { field before after } yours { field before after } }
  ... on Refusal { code field message }
} }`;
/** Of verbs that decide on a revision, and of those that are about items whatever they say. */
const move = (verb: string, more = '') =>
  `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items${more}) { ${movedTo} } }`;
const take = (verb: string) => `mutation ($ids: [ID!]!) { ${verb}(ids: $ids) { ${movedTo} } }`;
const at = (id: unknown, expectedRevision: number) => ({ items: [{ id, expectedRevision }] });
const movedTo = `__typename ... on ItemsMoved { items { ... on Theme { editorialStage publishedIn } } waiting { id } languages { added changed removed } }
  ... on Conflict { revision expectedRevision theirs { field } } ... on Refusal { code message }`;
const idOf = ({ id }: Somebody): string => `account_${id.replaceAll('-', '')}`;
const publicTheme = async (slug: string) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($slug: String!) { theme(slug: $slug, locale: FR) { label } }',
      variables: { slug },
    }),
  });
  return ((await response.json()) as { data: { theme: { label: string } | null } }).data.theme;
};
const input = (slug: string) => ({
  slug,
  themeKind: 'CONTEXT',
  label: { fr: 'Thème', en: 'Theme' },
  provenance: 'EDITORIAL',
});
const draft = async (slug: string): Promise<string> =>
  String((await writer.browser.get(save, { input: input(slug), revision: 0 })).id);

describe('a draft', () => {
  it('goes from its writer by a reviewer to readers, and is theirs in no other order', async () => {
    const saved = await writer.browser.get(save, { input: input('way'), revision: 0 });
    expect(saved).toEqual({
      __typename: 'ThemeSaved',
      id: expect.stringMatching(/^theme_[0-9a-f]{32}$/),
      revision: 1,
      outcome: 'CREATED',
      item: { label: 'Theme', slug: 'way', editorialStage: 'DRAFT', missingIn: ['ES'], revision: 1 },
    });
    const [ids, now] = [[saved.id], at(saved.id, 1)];
    expect(await publisher.browser.get(move('publish'), now)).toMatchObject({ code: 'STAGE_INVALID' });
    expect(await reviewer.browser.get(move('approve'), now)).toMatchObject({ code: 'STAGE_INVALID' });
    expect(await writer.browser.get(move('submit'), now)).toMatchObject({
      items: [{ editorialStage: 'IN_REVIEW' }],
    });
    expect(await writer.browser.get(move('approve'), now)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await reviewer.browser.get(move('approve'), now)).toMatchObject({
      items: [{ editorialStage: 'APPROVED' }],
    });
    expect(await writer.browser.get(move('publish'), now)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await publicTheme('way')).toBeNull();
    expect(await publisher.browser.get(move('publish', ', locales: [FR]'), now)).toMatchObject({
      items: [{ editorialStage: 'PUBLISHED', publishedIn: ['FR'] }],
      languages: [{ added: ['FR'], changed: [], removed: [] }],
    });
    expect(await publicTheme('way')).toEqual({ label: 'Thème' });
    expect(
      await writer.browser.get(save, { id: ids[0], input: { label: { fr: 'Autre' } }, revision: 1 }),
    ).toMatchObject({
      revision: 2,
      item: { editorialStage: 'DRAFT' },
    });
    expect(await publicTheme('way')).toEqual({ label: 'Thème' });
    expect(await publisher.browser.get(take('unpublish'), { ids })).toMatchObject({
      items: [{ publishedIn: [] }],
      languages: [{ added: [], changed: [], removed: ['FR'] }],
    });
    expect(await publicTheme('way')).toBeNull();
  });

  it('is not approved by whoever wrote it', async () => {
    const both = await newPerson(server.desk, server.url, {
      email: 'both@example.org',
      rights: [{ capability: 'DRAFT' }, { capability: 'REVIEW' }],
    });
    const saved = await both.browser.get(save, { input: input('own'), revision: 0 });
    await both.browser.get(move('submit'), at(saved.id, 1));
    expect(await both.browser.get(move('approve'), at(saved.id, 1))).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await reviewer.browser.get(move('sendBack', ', note: "Look again."'), at(saved.id, 1)),
    ).toMatchObject({
      items: [{ editorialStage: 'DRAFT' }],
    });
  });

  it('that somebody else has changed meanwhile is shown from both sides, and nothing is lost', async () => {
    const id = await draft('clash');
    await writer.browser.get(save, { id, input: { label: { en: 'Theirs' } }, revision: 1 });
    const late = await writer.browser.get(save, { id, input: { label: { en: 'Mine' } }, revision: 1 });
    expect(late).toEqual({
      __typename: 'Conflict',
      revision: 2,
      savedBy: 'writer',
      theirs: [
        { field: 'label', before: { fr: 'Thème', en: 'Theme' }, after: { fr: 'Thème', en: 'Theirs' } },
      ],
      yours: [{ field: 'label', before: { fr: 'Thème', en: 'Theirs' }, after: { fr: 'Thème', en: 'Mine' } }],
    });
  });

  it('is written once however often it is sent with the same key', async () => {
    const key = randomUUID();
    const headers = { 'idempotency-key': key };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        writer.browser.get(save, { input: input('once'), revision: 0 }, headers),
      ),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]).toMatchObject({ outcome: 'CREATED', revision: 1 });
    expect(await writer.browser.get(save, { input: input('twice'), revision: 0 }, headers)).toMatchObject({
      code: 'IDEMPOTENCY_MISMATCH',
    });
    expect(
      await server.owner(`select count(*)::int as count from desk.theme where slug in ('once', 'twice')`),
    ).toEqual([{ count: 1 }]);
  });

  it('keeps no secret that was told', async () => {
    const boss = await newPerson(server.desk, server.url, {
      email: 'keys@example.org',
      rights: roles.administrator ?? [],
    });
    const create = 'mutation { createKey(name: "Portal", audience: partner) { ... on KeyCreated { key } } }';
    const headers = { 'idempotency-key': randomUUID() };
    const [one, two] = [
      await boss.browser.get(create, {}, headers),
      await boss.browser.get(create, {}, headers),
    ];
    expect(one.key).toMatch(/^reseau_/);
    expect(two.key).not.toBe(one.key);
    const [kept] = await server.owner(
      'select count(*)::int as count from desk.idempotency where answer::text ~ $1',
      ['reseau_|whsec_'],
    );
    expect(kept).toEqual({ count: 0 });
  });

  it('has its revisions, compared field by field, and comes back as it was', async () => {
    const id = await draft('before');
    await writer.browser.get(save, { id, input: { label: { en: 'Changed' } }, revision: 1 });
    const { data } = await writer.browser.ask(
      'query ($id: ID!) { revisions(id: $id) { number savedBy changes { field } } compareRevisions(id: $id, from: 1, to: 2) { field before after } }',
      { id },
    );
    expect(data).toMatchObject({
      revisions: [{ number: 2, savedBy: 'writer', changes: [{ field: 'label' }] }, { number: 1 }],
      compareRevisions: [{ field: 'label', after: { fr: 'Thème', en: 'Changed' } }],
    });
    const back = await writer.browser.get(
      'mutation ($id: ID!) { restore(id: $id, revision: 1) { ... on ItemsMoved { items { ... on Theme { label revision } } } } }',
      { id },
    );
    expect(back).toEqual({ items: [{ label: 'Theme', revision: 3 }] });
  });
});

describe('the records of the desk', () => {
  it('are asked for as items are: filtered, ordered, counted, by one statement', async () => {
    const id = await draft('recorded');
    await writer.browser.get(move('submit'), at(id, 1));
    const { data, errors } = await administrator.browser.ask(
      `query ($id: String!) {
        accounts(filter: { capabilities: { has: REVIEW } }, orderBy: [{ name: ASC }]) { totalCount nodes { name email accountState hasSecondFactor capabilities } }
        reviews(filter: { item: { eq: $id } }) { nodes { reviewAct doneBy itemRevision } }
        auditEntries(first: 2) { nodes { number verb kind doneBy } }
        auditEntriesAggregate(groupBy: [VERB], filter: { verb: { eq: "submit" } }) { count key { verb } }
        apiKeys { nodes { name audience usedAt } }
        publications(first: 1) { nodes { publicationAct locales } }
        importRuns { totalCount }
      }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      accounts: {
        nodes: expect.arrayContaining([
          expect.objectContaining({ name: 'reviewer', accountState: 'ACTIVE', hasSecondFactor: true }),
        ]),
      },
      reviews: { nodes: [{ reviewAct: 'SUBMIT', doneBy: 'writer', itemRevision: 1 }] },
      auditEntries: { nodes: [{ verb: 'submit', kind: 'Theme', doneBy: 'writer' }, { verb: 'save' }] },
    });
    expect((data?.apiKeys?.nodes as { name: string }[]).filter(({ name }) => name === 'test')).toHaveLength(
      2,
    );
  });

  it('have what readers think is wrong, and nothing of who they are', async () => {
    const suggest =
      'mutation ($text: String!, $item: ID) { suggestCorrection(text: $text, item: $item) { __typename ... on Refusal { code field } } }';
    const reader = new Browser(server.url, {
      'user-agent': 'somebody in particular',
      'x-forwarded-for': '203.0.113.9',
    });
    expect(
      await reader.get(suggest, { text: 'The town is another.', item: `organisation_${'0'.repeat(32)}` }),
    ).toEqual({
      __typename: 'Done',
    });
    expect(await reader.get(suggest, { text: ' ' })).toMatchObject({ code: 'ITEM_INVALID', field: 'text' });
    expect(await reader.get(suggest, { text: 'x', item: 'nothing' })).toMatchObject({ code: 'ID_INVALID' });
    const { nodes } = await writer.browser.get('{ corrections { nodes { id text item closedAt } } }');
    expect(nodes).toMatchObject([{ text: 'The town is another.', closedAt: null }]);
    const [row] = await server.owner('select c::text as all from desk.correction c');
    expect(row?.all).not.toMatch(/particular|203\.0|127\.0/);
    const [{ id } = { id: '' }] = nodes as { id: string }[];
    const close =
      'mutation ($id: ID!) { closeCorrection(correction: $id) { __typename ... on Refusal { code } } }';
    expect(await reviewer.browser.get(close, { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await writer.browser.get(close, { id })).toEqual({ __typename: 'Done' });
  });

  it('are in no other graph', async () => {
    for (const field of ['accounts', 'auditEntries', 'reviews', 'revisions(id: "x")']) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${server.keys.staff}` },
        body: JSON.stringify({ query: `{ ${field} { __typename } }` }),
      });
      expect(response.status).toBe(400);
    }
  });
});

describe('what somebody may do', () => {
  it('is over with the next request when it changes', async () => {
    const gone = await newPerson(server.desk, server.url, {
      email: 'gone@example.org',
      rights: [{ capability: 'DRAFT' }],
    });
    const boss = await newPerson(server.desk, server.url, {
      email: 'boss@example.org',
      rights: roles.administrator,
    });
    const give =
      'mutation ($account: ID!) { giveRights(account: $account, rights: []) { __typename ... on Refusal { code } } }';
    expect(
      await gone.browser.get(give.replace('giveRights', 'giveRights'), { account: idOf(boss) }),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await boss.browser.get(give, { account: idOf(boss) })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await boss.browser.get(give, { account: idOf(gone) })).toEqual({ __typename: 'Done' });
    expect(await gone.browser.get('{ me { email } }')).toBeNull();
    await boss.browser.get(
      'mutation ($account: ID!) { suspendAccount(account: $account, suspended: true) { __typename } }',
      {
        account: idOf(gone),
      },
    );
    expect(await gone.signIn()).toMatchObject({ code: 'SIGN_IN_FAILED' });
  });

  it.each([
    ['kind', [{ capability: 'DRAFT', kind: 'Article' }], 'FORBIDDEN'],
    ['language', [{ capability: 'TRANSLATE', locale: 'es' }], 'FORBIDDEN'],
    ['another right', [{ capability: 'PUBLISH' }], 'FORBIDDEN'],
    ['nothing', [], 'FORBIDDEN'],
  ] as const)('is limited by %s', async (limit, rights, code) => {
    const person = await newPerson(server.desk, server.url, {
      email: `${limit.replace(' ', '')}@example.org`,
      rights,
    });
    const id = await draft(`limit-${limit.replace(' ', '-')}`);
    expect(
      await person.browser.get(save, { id, input: { label: { en: 'Not mine' } }, revision: 1 }),
    ).toMatchObject({ code });
    expect(await person.browser.get(save, { input: input('new'), revision: 0 })).toMatchObject({ code });
    if (limit === 'language')
      expect(
        await person.browser.get(save, { id, input: { label: { es: 'Tema' } }, revision: 1 }),
      ).toMatchObject({ outcome: 'UPDATED' });
    if (limit === 'language')
      expect(
        await person.browser.get(save, { id, input: { label: { fr: 'Sujet' } }, revision: 2 }),
      ).toMatchObject({ code });
  });
});
