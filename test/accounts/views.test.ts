import { describe, expect, it } from '@jest/globals';
import { graphOf } from '../../src/resolvers/schema.js';
import { newsroom, whole, type Name } from './newsroom.js';

const { serverNow, browserOf, accountOf, uuidOfPerson, newThing } = newsroom();

const saving = `mutation ($id: ID, $input: SavedViewInput!) { saveView(id: $id, input: $input) { __typename ... on ViewSaved { id } ... on Refusal { code field message problems { field message } } } }`;
const removing = `mutation ($id: ID!) { removeView(id: $id) { __typename ... on Refusal { code field } } }`;
const reading = `query ($kind: String) { views(kind: $kind) { id name kind filter orderBy columns layout sharing isMine ownerAccount ownerName savedAt problems { part message } } }`;
const keeping = `mutation ($preferences: [PreferenceInput!]!) { savePreferences(preferences: $preferences) { __typename ... on Refusal { code field message } } }`;
const kept = '{ preferences { key value } }';

interface View {
  readonly id: string;
  readonly name: string;
  readonly filter: unknown;
  readonly orderBy: unknown;
  readonly problems: readonly { readonly part: string; readonly message: string }[];
}
const viewsOf = async (who: Name, kind?: string): Promise<readonly View[]> =>
  (await browserOf(who).get(reading, { kind })) as unknown as View[];
const named = async (who: Name, name: string): Promise<View | undefined> =>
  (await viewsOf(who)).find((one) => one.name === name);
const save = async (who: Name, input: object, id?: string): Promise<Record<string, unknown>> =>
  browserOf(who).get(saving, { id, input });

describe('a saved view', () => {
  it('is kept, changed and removed by its owner, and seen by nobody else', async () => {
    const input = {
      name: '  To translate ',
      kind: 'Article',
      filter: {
        missingIn: { has: 'ES' },
        or: [{ publishedOn: { gte: '2024-01-01' } }, { heldBy: { some: {} } }],
      },
      orderBy: [{ createdAt: 'DESC' }, { title: 'ASC' }],
      columns: ['title', 'savedBy', 'themes'],
      layout: 'CARDS',
    };
    const { id } = await save('bela', input);
    expect(await viewsOf('bela', 'Article')).toEqual([
      {
        ...input,
        id,
        name: 'To translate',
        sharing: 'NOBODY',
        isMine: true,
        ownerAccount: accountOf('bela'),
        ownerName: 'bela',
        savedAt: expect.stringMatching(/^20/),
        problems: [],
      },
    ]);
    // What it holds is what the list takes.
    const { filter, orderBy } = input;
    const { errors } = await browserOf('bela').ask(
      'query ($filter: ArticleFilter, $orderBy: [ArticleOrder!]) { articles(filter: $filter, orderBy: $orderBy) { totalCount } }',
      { filter, orderBy },
    );
    expect(errors).toBeUndefined();
    expect(await viewsOf('bela', 'Theme')).toEqual([]);
    expect(await save('bela', input)).toMatchObject({ code: 'ITEM_TAKEN', field: 'name' });
    for (const who of ['ada', 'emil', 'tomas'] as const) {
      expect(await viewsOf(who)).toEqual([]);
      expect(await save(who, { name: 'Mine', kind: 'Article' }, String(id))).toMatchObject({
        code: 'ITEM_NOT_FOUND',
      });
      expect(await browserOf(who).get(removing, { id })).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    }
    expect(await save('bela', { name: 'All', kind: 'Article' }, String(id))).toEqual({
      __typename: 'ViewSaved',
      id,
    });
    expect(await viewsOf('bela')).toMatchObject([
      { name: 'All', filter: null, columns: [], layout: 'TABLE' },
    ]);
    expect(await browserOf('bela').get(removing, { id })).toMatchObject({ __typename: 'Done' });
    expect(await viewsOf('bela')).toEqual([]);
  });

  it('is shared with the desk or a role, and shows nobody what they do not read', async () => {
    const theme = await newThing('ada', 'Theme', whole('A draft theme'));
    const views = {
      plain: {
        kind: 'Article',
        filter: { themes: { some: { label: { contains: 'war' } } } },
        sharing: 'DESK',
      },
      byId: { kind: 'Article', filter: { themes: { some: { id: { in: [theme] } } } }, sharing: 'DESK' },
      byContact: { kind: 'Organisation', filter: { contactEmail: { eq: 'q@example.org' } }, sharing: 'DESK' },
      byPerson: { kind: 'Article', filter: { not: { savedBy: { eq: 'ada' } } }, sharing: 'DESK' },
      publishers: { kind: 'Article', sharing: 'PUBLISHER' },
      translators: { kind: 'Article', sharing: 'TRANSLATOR' },
    };
    for (const [name, view] of Object.entries(views))
      expect([name, await save('ada', { name, ...view })]).toEqual([
        name,
        { __typename: 'ViewSaved', id: expect.any(String) },
      ]);
    const partsOf = async (who: Name): Promise<Readonly<Record<string, readonly string[]>>> =>
      Object.fromEntries(
        (await viewsOf(who)).map(({ name, problems }) => [name, problems.map(({ part }) => part)]),
      );
    expect(await partsOf('bela')).toEqual({
      plain: [],
      byId: [],
      byContact: [],
      byPerson: [],
    });
    // An article's writer reads no drafts of themes, no addresses and no drafts of donors.
    expect(await partsOf('emil')).toEqual({
      plain: [],
      byId: ['FILTER'],
      byContact: ['FILTER'],
      byPerson: [],
    });
    expect(await partsOf('tomas')).toEqual({
      plain: [],
      byId: ['FILTER'],
      byContact: ['FILTER'],
      byPerson: ['FILTER'],
      translators: [],
    });
    for (const name of ['byId', 'byContact'])
      expect(await named('emil', name)).toMatchObject({ filter: null });
    expect(JSON.stringify(await viewsOf('emil'))).not.toMatch(/q@example|theme_/);
    expect(JSON.stringify(await viewsOf('bela'))).toContain('q@example');
    // Nobody can save what they do not read either, and the refusal does not tell whether it is there.
    const absent = `theme_${'0'.repeat(32)}`;
    const refused = await Promise.all(
      [theme, absent].map((id) =>
        save('emil', { name: 'x', kind: 'Article', filter: { themes: { some: { id: { eq: id } } } } }),
      ),
    );
    expect(refused[0]).toMatchObject({ code: 'ITEM_INVALID', field: 'filter' });
    expect(refused[0]).toEqual(refused[1]);
    expect(await save('emil', { name: 'x', kind: 'Account' })).toMatchObject({ field: 'kind' });
  });

  it('says which part of it has gone, and shows the others', async () => {
    const { id } = await save('bela', {
      name: 'Old',
      kind: 'Article',
      orderBy: [{ title: 'ASC' }],
      sharing: 'DESK',
    });
    const { owner } = serverNow();
    await owner(
      `update desk.saved_view set content = jsonb_build_object('filter', '{"formerField":{"eq":"secret words"}}'::jsonb, 'orderBy', content -> 'orderBy', 'columns', '["title","formerField"]'::jsonb, 'layout', 'TABLE') where name = 'Old'`,
    );
    for (const who of ['bela', 'emil'] as const)
      expect(await named(who, 'Old')).toMatchObject({
        id,
        filter: null,
        orderBy: [{ title: 'ASC' }],
        problems: [
          { part: 'FILTER', message: 'Field "formerField" is not defined by type "ArticleFilter".' },
          { part: 'COLUMNS', message: 'Article has no field «formerField».' },
        ],
      });
    await owner(`update desk.saved_view set kind = 'FormerKind' where name = 'Old'`);
    expect(await named('emil', 'Old')).toMatchObject({
      filter: null,
      orderBy: null,
      problems: [{ part: 'KIND' }],
    });
    expect(await browserOf('bela').get(removing, { id })).toMatchObject({ __typename: 'Done' });
  });

  it('is refused where anything of it is wrong, all of it at once', async () => {
    const view = { name: 'Wrong', kind: 'Article' };
    const deep = (levels: number): object =>
      Array.from({ length: levels }).reduce<object>((inner) => ({ not: inner }), {});
    for (const [input, field] of [
      [{ ...view, name: '\u200b\u2060 ' }, 'name'],
      [{ ...view, name: 'a\u202eb' }, 'name'],
      [{ ...view, name: 'x'.repeat(101) }, 'name'],
      [{ ...view, kind: 'Articles' }, 'kind'],
      [{ ...view, kind: '__proto__' }, 'kind'],
      [{ ...view, filter: { title: { eq: 3 } } }, 'filter'],
      [{ ...view, filter: { publishedOn: { gte: 'tomorrow' } } }, 'filter'],
      [{ ...view, filter: { title: null } }, 'filter'],
      [{ ...view, filter: 'title' }, 'filter'],
      [{ ...view, filter: deep(15) }, 'filter'],
      [{ ...view, filter: deep(1000) }, 'filter'],
      [{ ...view, filter: { title: { eq: 'a\u0000' } } }, 'filter'],
      [{ ...view, filter: { title: { in: ['x'.repeat(21_000)] } } }, 'filter'],
      [{ ...view, orderBy: [{ title: 'ASC', slug: 'ASC' }] }, 'orderBy'],
      [{ ...view, orderBy: [{ title: 'UP' }] }, 'orderBy'],
      [{ ...view, columns: ['title', 'toString'] }, 'columns'],
      [{ ...view, columns: Array.from({ length: 51 }, () => 'title') }, 'columns'],
    ] as const)
      expect([input.name, await save('bela', input)]).toEqual([
        input.name,
        expect.objectContaining({ __typename: 'Refusal', code: 'ITEM_INVALID', field }),
      ]);
    const all = await save('bela', { ...view, filter: { a: 1 }, orderBy: [{ b: 'ASC' }], columns: ['c'] });
    expect((all.problems as { field: string }[]).map(({ field }) => field)).toEqual([
      'filter',
      'orderBy',
      'columns',
    ]);
    expect(await viewsOf('bela')).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ name: 'Wrong' })]),
    );
  });

  it('takes every kind that the desk can list', async () => {
    const { errors } = await browserOf('ada').ask(reading);
    expect(errors).toBeUndefined();
    const kinds = Object.values(graphOf('desk').getTypeMap())
      .map(({ name }) => /^(\w+)Connection$/.exec(name)?.[1])
      .filter((one) => one !== undefined && one !== 'Search');
    expect(kinds.length).toBeGreaterThan(50);
    const answers = new Map<string, unknown>();
    for (const kind of kinds)
      answers.set(String(kind), (await save('ada', { name: `Of ${String(kind)}`, kind })).__typename);
    const unread = [...answers].filter(([, type]) => type !== 'ViewSaved').map(([kind]) => kind);
    expect(unread.sort()).toEqual([
      'Account',
      'ApiKey',
      'AuditEntry',
      'Delivery',
      'FundingAgreement',
      'Grant',
      'Session',
      'Webhook',
    ]);
    const { owner } = serverNow();
    await owner(`delete from desk.saved_view where name like 'Of %'`);
  });

  it('is bounded, kept from two tabs at once, noted by id only, and gone with its account', async () => {
    const view = { kind: 'Article', filter: { title: { contains: 'never in the audit' } } };
    const twice = await Promise.all([1, 2, 3].map(() => save('rita', { ...view, name: 'Same' })));
    expect(twice.map((one) => one.__typename).sort()).toEqual(['Refusal', 'Refusal', 'ViewSaved']);
    const { owner } = serverNow();
    await owner(
      `insert into desk.saved_view (id, account_id, kind, name, content, sharing, saved_at) select gen_random_uuid(), $1, 'Article', 'n' || g, '{"filter":null,"orderBy":null,"columns":[],"layout":"TABLE"}', 'NOBODY', now() from generate_series(1, 98) g`,
      [uuidOfPerson('rita')],
    );
    const last = await Promise.all(['a', 'b', 'c'].map((name) => save('rita', { ...view, name })));
    expect(last.filter((one) => one.__typename === 'ViewSaved')).toHaveLength(1);
    const audit = await owner(`select e::text as entry from desk.audit_entry e where verb like '%view%'`);
    expect(audit.length).toBeGreaterThan(0);
    expect(JSON.stringify(audit)).not.toMatch(/never in the audit|Same/);
    await owner('begin');
    await owner('delete from desk.account where id = $1', [uuidOfPerson('rita')]);
    expect(await owner('select from desk.saved_view where account_id = $1', [uuidOfPerson('rita')])).toEqual(
      [],
    );
    await owner('rollback');
  });
});

describe('preferences', () => {
  it('are kept by key for one person, replaced and removed', async () => {
    const value = { rows: 50, hidden: ['a', null], nested: { on: true } };
    expect(
      await browserOf('bela').get(keeping, {
        preferences: [
          { key: 'list.article', value },
          { key: 'theme', value: 'dark' },
        ],
      }),
    ).toEqual({ __typename: 'Done' });
    await browserOf('bela').get(keeping, {
      preferences: [
        { key: 'theme', value: 0 },
        { key: 'off', value: false },
      ],
    });
    expect(await browserOf('bela').get(kept)).toEqual([
      { key: 'list.article', value },
      { key: 'off', value: false },
      { key: 'theme', value: 0 },
    ]);
    expect(await browserOf('ada').get(kept)).toEqual([]);
    await browserOf('bela').get(keeping, { preferences: [{ key: 'theme', value: null }, { key: 'off' }] });
    expect(await browserOf('bela').get(kept)).toMatchObject([{ key: 'list.article' }]);
  });

  it('are refused as a whole where a key or a value is wrong, or there are too many', async () => {
    const refusals = [
      [[{ key: 'Ünder', value: 1 }], 'key'],
      [[{ key: '', value: 1 }], 'key'],
      [[{ key: 'x'.repeat(65), value: 1 }], 'key'],
      [
        [
          { key: 'a', value: 1 },
          { key: 'a', value: 2 },
        ],
        'key',
      ],
      [
        [
          { key: 'a', value: 1 },
          { key: 'b', value: 'x'.repeat(8000) },
        ],
        'value',
      ],
      [[{ key: 'a', value: ['\ud800'] }], 'value'],
      [[{ key: 'a', value: { 'k\u0000': 1 } }], 'value'],
      [[{ key: 'a', value: JSON.parse('['.repeat(1000) + ']'.repeat(1000)) as unknown }], 'value'],
      [Array.from({ length: 51 }, (_, index) => ({ key: `k${String(index)}`, value: index })), undefined],
    ] as const;
    for (const [preferences, field] of refusals) {
      const refused = await browserOf('emil').get(keeping, { preferences });
      expect(refused).toMatchObject({ __typename: 'Refusal', code: 'ITEM_INVALID' });
      expect(refused.field ?? undefined).toBe(field);
    }
    expect(await browserOf('emil').get(kept)).toEqual([]);
  });

  it('and views are for people who are signed in', async () => {
    const { url } = serverNow();
    for (const query of ['{ views { id } }', kept]) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      expect(((await answer.json()) as { errors: unknown[] }).errors).toHaveLength(1);
    }
  });
});
