import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '../../src/operations/accounts/roles.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

let server: HttpServer;
let delegate: Browser;
let editor: Browser;
let [own, other] = ['', ''];
beforeAll(async () => {
  server = await openHttpServer();
  const rows = await server.owner(
    `select p.id from window_partner.organisation p join desk.organisation d using (id) where d.is_member and d.exposure = 'PUBLIC' and d.contact_email is not null order by id limit 2`,
  );
  [own, other] = rows.map((row) => String(row.id)) as [string, string];
  delegate = (await newPerson(server.desk, server.url, { email: 'delegate@example.org', organisation: own }))
    .browser;
  editor = (await newPerson(server.desk, server.url, { email: 'editor@example.org', rights: roles.editor }))
    .browser;
}, 120_000);
afterAll(() => server.close());

interface Entry {
  readonly expectedRevision: number;
  readonly content: Record<string, unknown>;
  readonly proposals: readonly {
    readonly state: string;
    readonly answer: string | null;
    readonly changes: readonly object[];
  }[];
}
const entryOf = async (browser: Browser): Promise<Entry> =>
  (
    await browser.get(
      '{ me { entry { expectedRevision content proposals { state answer changes { field before after } } } } }',
    )
  ).entry as Entry;
const proposing = `mutation ($input: OrganisationProposalInput!, $revision: Int!) {
  proposeChange(input: $input, expectedRevision: $revision, note: "As it is now.") { __typename ... on Refusal { code field message } } }`;
const propose = (browser: Browser, input: object, revision: number) =>
  browser.ask(proposing, { input, revision });
const stateOf = () =>
  server.owner(`select (select md5(string_agg(o::text, ',' order by id)) from desk.organisation o) as desk, (select count(*) from desk.proposal) as proposals,
  (select md5(string_agg(w::text, ',' order by id)) from window_public.organisation w) as shown`);

describe('the delegate of a member', () => {
  it('reads its own entry as the desk has it, and no more of it than partners may know', async () => {
    await server.owner(
      `update desk.revision set content = content || '{"internalNote": "CANARY-NOTE", "dueDiligence": "CANARY-DUE"}' where item_id = $1`,
      [own],
    );
    const { content, proposals, expectedRevision } = await entryOf(delegate);
    expect(expectedRevision).toBeGreaterThan(0);
    expect(content).toMatchObject({ name: expect.any(String), contactEmail: expect.anything() });
    expect(JSON.stringify(content)).not.toContain('CANARY');
    expect(proposals).toEqual([]);
    // Nothing of the desk otherwise: neither its graph nor anybody else's draft.
    for (const query of [
      '{ organisations { nodes { editorialStage } } }',
      '{ organisations { nodes { internalNote } } }',
      '{ proposals { nodes { id } } }',
    ])
      expect((await delegate.ask(query)).errors).toBeDefined();
    expect(await entryOf(editor)).toBeNull();
  });

  it('asks for a change, which is nobody’s before an editor has accepted it', async () => {
    const before = await stateOf();
    const { expectedRevision: revision } = await entryOf(delegate);
    expect(
      (await propose(delegate, { city: 'Elsewhere', description: { es: 'Otra descripción' } }, revision)).data
        ?.proposeChange,
    ).toEqual({
      __typename: 'Done',
    });
    expect({ ...(await stateOf())[0], proposals: null }).toEqual({ ...before[0], proposals: null });
    expect((await entryOf(delegate)).proposals).toMatchObject(
      [
        {
          state: 'OPEN',
          changes: [{ field: 'city', after: 'Elsewhere' }, { field: 'description' }].reverse(),
        },
      ].map((one) => ({
        ...one,
        changes: expect.arrayContaining([expect.objectContaining({ field: 'city', after: 'Elsewhere' })]),
      })),
    );

    const list = await editor.get(
      '{ proposals(filter: { proposalState: { eq: OPEN } }) { nodes { id note changes { field value } organisation { id } } } }',
    );
    const [proposal] = list.nodes as {
      id: string;
      note: string;
      changes: { field: string; value: string }[];
    }[];
    expect(proposal).toMatchObject({
      note: 'As it is now.',
      changes: expect.arrayContaining([{ field: 'city', value: '"Elsewhere"' }]),
    });
    const accept = (expected: number) =>
      editor.get(
        `mutation ($p: ID!, $r: Int!) { acceptProposal(proposal: $p, expectedRevision: $r) { __typename ... on Refusal { code } } }`,
        {
          p: proposal?.id,
          r: expected,
        },
      );
    expect(await accept(revision + 7)).toMatchObject({ code: 'CONFLICT' });
    expect(await accept(revision)).toEqual({ __typename: 'Done' });
    expect(await accept(revision + 1)).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    const after = await entryOf(delegate);
    expect(after).toMatchObject({ expectedRevision: revision + 1, content: { city: 'Elsewhere' } });
    expect(after.proposals).toMatchObject([{ state: 'ACCEPTED', changes: [] }]);
    // A draft: readers see it once it has been published.
    expect(
      (await server.owner('select city from window_public.organisation where id = $1', [own]))[0]?.city,
    ).not.toBe('Elsewhere');
  });

  it('reads why a change was not taken', async () => {
    const { expectedRevision: revision } = await entryOf(delegate);
    await propose(delegate, { acronym: 'ABC' }, revision);
    const { nodes } = await editor.get(
      '{ proposals(filter: { proposalState: { eq: OPEN } }) { nodes { id } } }',
    );
    await editor.get(
      `mutation ($p: ID!) { declineProposal(proposal: $p, answer: "Another has it.") { __typename } }`,
      {
        p: (nodes as { id: string }[])[0]?.id,
      },
    );
    expect((await entryOf(delegate)).proposals[0]).toMatchObject({
      state: 'DECLINED',
      answer: 'Another has it.',
    });
  });

  it('asks for nothing else', async () => {
    const { expectedRevision: revision } = await entryOf(delegate);
    const before = await stateOf();
    const codeOf = async (input: object, expected = revision): Promise<unknown> => {
      const { data, errors } = await propose(delegate, input, expected);
      return (data?.proposeChange as { code?: string } | undefined)?.code ?? errors?.[0]?.extensions.code;
    };
    // Names of fields that partners do not see are not even known here.
    for (const field of ['internalNote', 'exposure', 'slug', 'provenance', 'isMember', 'revision', 'id'])
      expect([field, await codeOf({ [field]: 'x' })]).toEqual([field, 'VARIABLE_INVALID']);
    expect(await codeOf(JSON.parse('{ "__proto__": "x" }') as object)).toBe('REQUEST_INVALID');
    expect(await codeOf({ publicEmail: 'no address' })).toBe('ITEM_INVALID');
    expect(await codeOf({ name: null })).toBe('ITEM_INVALID');
    expect(await codeOf({ city: 'Elsewhere' })).toBe('ITEM_INVALID');
    expect(await codeOf({ city: 'Anywhere' }, revision - 1)).toBe('CONFLICT');
    expect(await codeOf({ description: { en: 'a'.repeat(90_000) } })).toBe('ITEM_INVALID');
    for (const query of [
      `mutation { saveOrganisation(input: {}, expectedRevision: 1) { __typename } }`,
      `mutation { publish(items: []) { __typename } }`,
    ])
      expect((await delegate.ask(query)).errors).toBeDefined();
    expect(await stateOf()).toEqual(before);
  });

  it('speaks for nobody else', async () => {
    const { propose: verb } = await import('../../src/operations/network/propose.js');
    const mine = {
      ...server.desk,
      by: 'account x',
      may: [{ capability: 'PROPOSE', organisation: own }],
    } as const;
    await expect(
      verb(mine, { organisation: other, expectedRevision: 1, fields: { city: 'Theirs' } }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      verb({ ...mine, may: [] }, { organisation: own, expectedRevision: 1, fields: { city: 'x' } }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await propose(editor, { city: 'x' }, 1)).errors).toBeDefined();
  });
});
