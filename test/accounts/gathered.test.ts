import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeId } from '../../src/entities/house/identity.js';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { roles } from '../../src/operations/accounts/roles.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson } from './person.js';

let server: HttpServer;
let boss: Awaited<ReturnType<typeof newPerson>>;
let translator: Awaited<ReturnType<typeof newPerson>>;
const ids: Record<string, string> = {};
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  boss = await newPerson(server.desk, server.url, {
    email: 'boss@example.org',
    name: 'boss',
    rights: [...(roles.administrator ?? []), ...(roles.editor ?? [])],
  });
  translator = await newPerson(server.desk, server.url, {
    email: 'translator@example.org',
    name: 'translator',
    rights: [{ capability: 'TRANSLATE', locale: 'en' }],
  });
  const made = { provenance: 'EDITORIAL' };
  const first = await save(server.desk, [
    {
      item: 'Theme',
      fields: { ...made, slug: 'wide', themeKind: 'CONTEXT', label: { fr: 'Large', en: 'Wide' } },
    },
    {
      item: 'Theme',
      fields: {
        ...made,
        slug: 'narrow',
        themeKind: 'CONTEXT',
        label: { fr: 'Étroit', en: 'Narrow' },
        broader: 'wide',
      },
    },
    {
      item: 'Programme',
      fields: {
        ...made,
        slug: 'work',
        programmeKind: 'PROGRAMME',
        title: { fr: 'Travail', en: 'Work' },
        themes: ['wide'],
      },
    },
  ]);
  const uuids = first.map(({ id }) => id);
  await publish(server.desk, [
    { item: 'Theme', ids: uuids.slice(0, 2) },
    { item: 'Programme', ids: uuids.slice(2) },
  ]);
  await save(server.desk, [
    { item: 'Theme', id: uuids[0], fields: { label: { en: 'Wider' } } },
    { item: 'Theme', id: uuids[1], fields: { label: { en: 'Narrower' } } },
    { item: 'Programme', id: uuids[2], fields: { title: { en: 'Works' } } },
  ]);
  for (const [index, [name, kind]] of [
    ['wide', 'Theme'] as const,
    ['narrow', 'Theme'] as const,
    ['work', 'Programme'] as const,
  ].entries())
    ids[name] = writeId(itemNamed(kind), uuids[index] ?? '');
}, 120_000);
afterAll(() => server.close());

/** The answer of an operation, and how many statements of each sort it took. */
async function counting(sorts: Readonly<Record<string, string>>, ask: () => Promise<unknown>) {
  const count = async () => {
    const counts: number[] = [];
    for (const pattern of Object.values(sorts)) counts.push(await server.statementsMatching(pattern));
    return counts;
  };
  const before = await count();
  const answer = await ask();
  const after = await count();
  return {
    answer,
    statements: Object.fromEntries(
      Object.keys(sorts).map((name, index) => [name, (after[index] ?? 0) - (before[index] ?? 0)]),
    ),
  };
}

const saved = {
  saves: 'order by q.place, r.number desc',
  contents: 'item_id as id, number, content from desk.revision',
};
const revisions = `query ($wide: ID!, $narrow: ID!, $work: ID!) {
  wide: revisions(id: $wide) { number content changes { field } }
  narrow: revisions(id: $narrow, first: 1) { number }
  work: revisions(id: $work, before: 2) { number savedBy }
  first: compareRevisions(id: $wide, from: 1, to: 2) { field after }
  second: compareRevisions(id: $work, from: 2, to: 1) { field after }
}`;

describe('the fields that are not planned', () => {
  it('read the revisions of all items of a request by one statement', async () => {
    const { answer, statements } = await counting(saved, () => boss.browser.ask(revisions, ids));
    expect(answer).toMatchObject({
      data: {
        wide: [
          { number: 2, content: { label: { fr: 'Large', en: 'Wider' } }, changes: [{ field: 'label' }] },
          { number: 1 },
        ],
        narrow: [{ number: 2 }],
        work: [{ number: 1, savedBy: 'test' }],
        first: [{ field: 'label', after: { fr: 'Large', en: 'Wider' } }],
        second: [{ field: 'title', after: { fr: 'Travail', en: 'Work' } }],
      },
    });
    expect(statements).toEqual({ saves: 1, contents: 1 });
  });

  it('ask once for each kind how far somebody reads it', async () => {
    const { answer, statements } = await counting({ ...saved, readings: 'as whole, .* as contacts' }, () =>
      translator.browser.ask(revisions, ids),
    );
    expect(answer).toMatchObject({
      data: {
        wide: [{ number: 2, content: { label: { en: 'Wider' } } }, { number: 1 }],
        narrow: [{ number: 2 }],
      },
    });
    expect(JSON.stringify(answer)).not.toContain('Large');
    // Two kinds, for the revisions and for the comparisons.
    expect(statements).toEqual({ saves: 1, contents: 1, readings: 4 });
  });

  it('read what items said on earlier days together', async () => {
    const moment = new Date().toISOString();
    const { answer, statements } = await counting(
      {
        publications: 'desk.publication s where',
        windows: 'from window_staff."theme" w join',
        related: 'select id from window_staff."theme"',
      },
      () =>
        boss.browser.ask(
          `query ($wide: ID!, $narrow: ID!, $work: ID!, $at: DateTime!) {
            wide: asOf(id: $wide, at: $at) { content } narrow: asOf(id: $narrow, at: $at) { content } work: asOf(id: $work, at: $at) { locales content }
            before: asOf(id: $wide, at: "2000-01-01T00:00:00.000Z") { content }
          }`,
          { ...ids, at: moment },
        ),
    );
    expect(answer).toMatchObject({
      data: {
        wide: { content: { label: { fr: 'Large', en: 'Wide' } } },
        narrow: { content: { broader: ids.wide } },
        work: { locales: ['FR', 'EN'], content: { title: { en: 'Work' }, themes: [ids.wide] } },
        before: null,
      },
    });
    expect(statements).toEqual({ publications: 1, windows: 1, related: 1 });
  });

  it('stand beside records and items that are all read by one statement', async () => {
    const before = await server.statements('desk');
    const { data, errors } = await boss.browser.ask(
      `query ($wide: ID!, $work: ID!, $ids: [ID!]!) {
        me { name }
        auditEntries(first: 1) { nodes { verb } } releases { totalCount } proposals { nodes { organisation { name } } }
        all: nodes(ids: $ids) { ... on Theme { label broader { label } } ... on Programme { title } }
        one: nodes(ids: [$work, $wide]) { id }
        revisions(id: $wide) { number }
      }`,
      { wide: ids.wide, work: ids.work, ids: [ids.narrow, ids.work, ids.narrow] },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      auditEntries: { nodes: [{ verb: expect.any(String) }] },
      releases: { totalCount: 0 },
      proposals: { nodes: [] },
      all: [
        { label: 'Narrower', broader: { label: 'Wider' } },
        { title: 'Works' },
        { label: 'Narrower', broader: { label: 'Wider' } },
      ],
      one: [{ id: ids.work }, { id: ids.wide }],
      revisions: [{ number: 2 }, { number: 1 }],
    });
    expect((await server.statements('desk')) - before).toBe(1);
  });

  it('refuse a value before anything is read', async () => {
    const before = await server.statements('desk');
    const { data, errors } = await boss.browser.ask(
      `query ($wide: ID!) {
        me { name } good: theme(slug: "wide") { label } bad: theme(slug: "wide") { narrower(after: "nonsense") { totalCount } }
        none: revisions(id: $wide, before: 1) { number }
      }`,
      { wide: ids.wide },
    );
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
    expect(await server.statements('desk')).toBe(before);
  });

  it('tell each of several comparisons what is wrong with it', async () => {
    const { errors } = await boss.browser.ask(
      'query ($wide: ID!) { good: compareRevisions(id: $wide, from: 1, to: 2) { field } bad: compareRevisions(id: $wide, from: 1, to: 9) { field } }',
      { wide: ids.wide },
    );
    expect(errors).toMatchObject([
      {
        path: ['bad'],
        extensions: { code: 'ITEM_NOT_FOUND' },
        message: expect.stringContaining('has no revision 9'),
      },
    ]);
  });

  it('read the items of an answer of a write by one statement', async () => {
    const before = await server.statements('desk');
    const items = ['wide', 'narrow', 'work'].map((name) => ({ id: ids[name], expectedRevision: 2 }));
    const moved = await boss.browser.get(
      'mutation ($items: [ItemRevisionInput!]!) { submit(items: $items) { ... on ItemsMoved { items { ... on Theme { editorialStage } ... on Programme { editorialStage } } waiting { id } } } }',
      { items },
    );
    expect(moved).toEqual({ items: items.map(() => ({ editorialStage: 'IN_REVIEW' })), waiting: [] });
    expect((await server.statements('desk')) - before).toBe(1);
  });
});
