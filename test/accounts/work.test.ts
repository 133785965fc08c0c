import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { readId, writeId } from '../../src/entities/house/identity.js';
import { importHand, openRun } from '../../src/operations/editorial/open-run.js';
import { suggestCorrection } from '../../src/operations/editorial/suggest-correction.js';
import { houseDesk } from '../../src/operations/desk.js';
import { propose } from '../../src/operations/network/propose.js';
import { publish } from '../../src/operations/publish.js';
import type { Right } from '../../src/operations/rights.js';
import { save } from '../../src/operations/save.js';
import { submit } from '../../src/operations/submit.js';
import { emptyTrash } from '../../src/operations/trash/empty-trash.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { organisation, theme } from '../setup/drafts.js';
import { chanceFrom } from '../setup/random-verbs.js';
import { Browser, newPerson } from './person.js';

const steps = Number(process.env.RESEAU_TEST_WAYS ?? 60);
const seed = Number(process.env.RESEAU_TEST_SEED ?? Date.now() % 1_000_000);
const all = (...capabilities: readonly Right['capability'][]): readonly Right[] =>
  capabilities.map((capability) => ({ capability }));

const people = {
  ada: all('DRAFT', 'REVIEW', 'PUBLISH', 'WITHDRAW', 'MEDIA'),
  bela: all('DRAFT', 'REVIEW', 'PUBLISH'),
  emil: [{ capability: 'DRAFT', kind: 'Article' }],
  tomas: [{ capability: 'TRANSLATE', locale: 'es' }],
  rita: all('REVIEW'),
  pablo: [{ capability: 'PUBLISH', kind: 'Theme' }],
  wanda: all('WITHDRAW'),
  walt: [
    { capability: 'REVIEW', locale: 'es' },
    { capability: 'PUBLISH', locale: 'es' },
  ],
} as const satisfies Readonly<Record<string, readonly Right[]>>;
type Name = keyof typeof people;
const names = Object.keys(people) as Name[];

let server: HttpServer;
const browsers = new Map<Name, Browser>();
const accounts = new Map<Name, string>();
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  for (const name of names) {
    const invitation = { email: `${name}@example.org`, name, rights: [...people[name]] };
    const { browser, id } = await newPerson(server.desk, server.url, invitation);
    browsers.set(name, browser);
    accounts.set(name, `account_${id.replaceAll('-', '')}`);
    // The first request makes what they read.
    await browser.get('{ work { totalCount } }');
  }
}, 180_000);
afterAll(() => server.close());

const browserOf = (name: Name): Browser => browsers.get(name) ?? new Browser('');
const accountOf = (name: Name): string => accounts.get(name) ?? '';
const answer = '{ __typename ... on Refusal { code message field } }';
const deciding = (verb: string, more = ''): string =>
  `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items${more}) ${answer} }`;
const at = (id: string, expectedRevision: number) => ({ items: [{ id, expectedRevision }] });

interface Task {
  readonly reason: string;
  readonly verb: string;
  readonly item: string | null;
  readonly awaits: readonly string[];
  readonly [field: string]: unknown;
}
const working = `query ($filter: TaskFilter, $after: String) { work(first: 100, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor }
  nodes { reason verb kind item title itemRevision language source since requestedBy assignee assigneeName dueOn commentCount awaits } } }`;

/** All tasks that somebody reads. */
async function workOf(who: Name, filter: object = {}): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (let after: string | null = null; ;) {
    const page = (await browserOf(who).get(working, { filter, after })) as unknown as {
      nodes: Task[];
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    tasks.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(tasks.length);
      return tasks;
    }
    after = page.pageInfo.endCursor;
  }
}
const about = async (who: Name, item: string): Promise<readonly Task[]> =>
  workOf(who, { item: { eq: item } });
const reasonsOf = async (who: Name, item: string): Promise<readonly string[]> =>
  (await about(who, item)).map(({ reason, language }) =>
    language ? `${reason} ${String(language)}` : reason,
  );
const awaiting = (task: Task | undefined): readonly Name[] =>
  names.filter((name) => task?.awaits.includes(accountOf(name)));

let number = 0;
async function newThing(who: Name, kind: 'Article' | 'Theme', title: object): Promise<string> {
  number += 1;
  const fields =
    kind === 'Theme'
      ? { themeKind: 'CONTEXT', label: title }
      : { articleKind: 'NEWS', publishedOn: '2026-01-01', title };
  const { id } = await browserOf(who).get(
    `mutation ($input: ${kind}Input!) { save${kind}(expectedRevision: 0, input: $input) { ... on ${kind}Saved { id } ... on Refusal { code message field } } }`,
    { input: { slug: `work-${String(number)}`, provenance: 'EDITORIAL', ...fields } },
  );
  return String(id);
}
const whole = (text: string) => ({ en: text, fr: text, es: text });
const uuidOf = (id: string, kind: string): string => readId(id, [itemNamed(kind)]).uuid;
const commenting = `mutation ($item: ID!, $text: String!, $mentions: [ID!]) { commentOn(item: $item, text: $text, mentions: $mentions) { __typename ... on Commented { comment } ... on Refusal { code message field } } }`;
const assigning = `mutation ($items: [ID!]!, $to: ID, $dueOn: Date) { assign(items: $items, to: $to, dueOn: $dueOn) ${answer} }`;

describe('the queue', () => {
  it('follows a draft to its readers, and says whom each step awaits', async () => {
    const id = await newThing('bela', 'Article', { en: 'A story', fr: 'Un récit' });
    expect(await reasonsOf('ada', id)).toEqual(['TO_TRANSLATE ES']);
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    const [review] = await workOf('ada', { item: { eq: id }, reason: { eq: 'TO_REVIEW' } });
    expect(review).toMatchObject({
      verb: 'approve',
      kind: 'Article',
      title: 'Un récit',
      itemRevision: 1,
      requestedBy: 'bela',
      language: null,
      source: null,
      assignee: null,
      commentCount: 0,
    });
    // Not the writer, and nobody for Spanish alone: all of it is new.
    expect(awaiting(review)).toEqual(['ada', 'rita']);
    await browserOf('rita').get(deciding('sendBack', ', note: "Again."'), at(id, 1));
    const [sent] = await workOf('ada', { item: { eq: id }, reason: { eq: 'SENT_BACK' } });
    expect(sent).toMatchObject({ verb: 'submit', requestedBy: 'rita' });
    expect(awaiting(sent)).toEqual(['ada', 'bela', 'emil']);
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    await browserOf('rita').get(deciding('approve'), at(id, 1));
    const [publishing] = await workOf('ada', { item: { eq: id }, reason: { eq: 'TO_PUBLISH' } });
    expect(awaiting(publishing)).toEqual(['ada', 'bela']);
    await browserOf('ada').get(deciding('publish'), at(id, 1));
    expect(await reasonsOf('ada', id)).toEqual(['TO_TRANSLATE ES']);
    // The translator reads what is published, and what Spanish lacks.
    const [missing] = await about('tomas', id);
    expect(missing).toMatchObject({ reason: 'TO_TRANSLATE', verb: 'saveArticle', language: 'ES' });
    expect(awaiting(missing)).toEqual(['ada', 'bela', 'emil', 'tomas']);
    const saving = `mutation ($id: ID!, $revision: Int!, $title: LocalisedTextInput!) { saveArticle(id: $id, expectedRevision: $revision, input: { title: $title }) { __typename ... on Refusal { code message } } }`;
    await browserOf('tomas').get(saving, { id, revision: 1, title: { es: 'Un relato' } });
    await browserOf('tomas').get(deciding('submit'), at(id, 2));
    // Nothing but Spanish is new.
    const [spanish] = await about('walt', id);
    expect(spanish).toMatchObject({ reason: 'TO_REVIEW', requestedBy: null });
    expect(awaiting((await about('ada', id))[0])).toEqual(['ada', 'bela', 'rita', 'walt']);
    await browserOf('walt').get(deciding('approve'), at(id, 2));
    expect(awaiting((await about('ada', id))[0])).toEqual(['ada', 'bela', 'walt']);
    await browserOf('walt').get(deciding('publish', ', locales: [ES]'), at(id, 2));
    expect(await reasonsOf('ada', id)).toEqual([]);
    await browserOf('bela').get(saving, { id, revision: 2, title: { en: 'Another story' } });
    expect((await reasonsOf('ada', id)).toSorted()).toEqual(['STALE ES', 'STALE FR']);
  });

  it('holds what takes two people, what came from elsewhere, and what failed', async () => {
    const { desk } = server;
    const [member, withheld] = await save(desk, [
      organisation('work-member', { name: 'Member', city: 'Lyon' }),
      organisation('work-withheld', { name: 'Withheld', exposure: 'WITHHELD' }),
    ]);
    const of = (saved: { id: string } | undefined): string =>
      writeId(itemNamed('Organisation'), saved?.id ?? '');
    const reasons = async (who: Name, item: string): Promise<readonly string[]> =>
      (await reasonsOf(who, item)).filter((one) => !one.startsWith('TO_TRANSLATE'));

    await browserOf('wanda').get(
      `mutation ($ids: [ID!]!) { expose(ids: $ids, exposure: PUBLIC) { __typename } }`,
      { ids: [of(withheld)] },
    );
    expect(await reasons('ada', of(withheld))).toEqual(['EXPOSURE']);
    const [exposure] = await workOf('ada', { reason: { eq: 'EXPOSURE' } });
    expect(exposure).toMatchObject({ verb: 'expose', title: 'Withheld', requestedBy: 'wanda' });
    expect(awaiting(exposure)).toEqual(['ada']);
    // Who does not read it hears nothing of it.
    for (const who of ['bela', 'emil', 'tomas', 'rita'] as const)
      expect(await about(who, of(withheld))).toEqual([]);

    const story = await newThing('ada', 'Article', whole('Withdrawn'));
    await browserOf('wanda').get('mutation ($ids: [ID!]!) { withdraw(ids: $ids) { __typename } }', {
      ids: [story],
    });
    expect(await reasonsOf('ada', story)).toEqual([]);
    await browserOf('wanda').get('mutation ($items: [ID!]!) { endWithdrawal(ids: $items) { __typename } }', {
      items: [story],
    });
    expect(await about('ada', story)).toMatchObject([
      { reason: 'WITHDRAWAL', verb: 'endWithdrawal', requestedBy: 'wanda' },
    ]);
    expect(awaiting((await about('ada', story))[0])).toEqual(['ada']);

    await propose(desk, { organisation: member?.id ?? '', expectedRevision: 1, fields: { city: 'Paris' } });
    const [proposal] = await workOf('ada', { reason: { eq: 'PROPOSAL' } });
    expect(proposal).toMatchObject({
      item: of(member),
      verb: 'acceptProposal',
      source: expect.stringMatching(/^proposal_/),
    });
    expect(awaiting(proposal)).toEqual(['ada', 'bela']);

    await suggestCorrection(desk, { text: 'Wrong.', item: of(member) });
    await suggestCorrection(desk, { text: 'Nowhere.' });
    const corrections = await workOf('ada', { reason: { eq: 'CORRECTION' } });
    expect(corrections.map(({ item, title }) => [item, title])).toEqual([
      [of(member), 'Member'],
      [null, null],
    ]);
    expect(corrections.map(awaiting)).toEqual([
      ['ada', 'bela'],
      ['ada', 'bela', 'emil'],
    ]);
    expect(await workOf('emil', { reason: { eq: 'CORRECTION' } })).toEqual([]);

    const label = await newThing('ada', 'Theme', whole('In a release'));
    const { release } = await browserOf('ada').get(
      'mutation ($id: ID!) { saveRelease(title: "Together", entries: [{ id: $id, expectedRevision: 1 }]) { ... on ReleaseSaved { release } } }',
      { id: label },
    );
    await server.owner(`update desk.release set state = 'FAILED', failure = 'Why', done_at = now()`);
    const [failed] = await workOf('ada', { reason: { eq: 'RELEASE_FAILED' } });
    expect(failed).toMatchObject({ item: release, kind: 'Release', title: 'Together' });
    expect(awaiting(failed)).toEqual(['ada', 'bela', 'pablo']);
    expect(await workOf('emil', { reason: { eq: 'RELEASE_FAILED' } })).toEqual([]);

    const run = await openRun(
      { ...desk, by: `account ${readAccount('bela')}` },
      { kind: 'themes', file: 'themes.csv' },
    );
    const hand = houseDesk(desk.orm, `${importHand}${run}`);
    const imported = await save(hand, [theme('work-imported', whole('Imported'))]);
    await submit(hand, [{ item: 'Theme', ids: imported.map(({ id }) => id) }]);
    const [review] = await workOf('ada', { reason: { eq: 'IMPORT' } });
    expect(review).toMatchObject({ title: 'themes.csv', verb: 'approveImport', requestedBy: 'bela' });
    // Its sender approves none of it.
    expect(awaiting(review)).toEqual(['ada', 'rita']);
    const [own] = await workOf('ada', {
      reason: { eq: 'TO_REVIEW' },
      item: { eq: writeId(itemNamed('Theme'), imported[0]?.id ?? '') },
    });
    expect(awaiting(own)).toEqual(['ada', 'rita']);

    const counts = (await browserOf('ada').get(
      '{ workAggregate(groupBy: [REASON]) { count key { reason } } }',
    )) as unknown as {
      count: number;
      key: { reason: string };
    }[];
    const every = await workOf('ada');
    expect(Object.fromEntries(counts.map(({ count, key }) => [key.reason, count]))).toEqual(
      Object.fromEntries(
        [...Map.groupBy(every, ({ reason }) => reason)].map(([reason, some]) => [reason, some.length]),
      ),
    );
  });

  it(`awaits those whom may names, in random histories (RESEAU_TEST_SEED=${String(seed)})`, async () => {
    const chance = chanceFrom(seed);
    const seen = new Set<string>();
    let id = await newThing('bela', 'Article', { en: 'Random' });
    for (let step = 1; step <= steps; step += 1) {
      const { data } = await browserOf('ada').ask(
        'query ($id: ID!) { node(id: $id) { ... on Theme { revision editorialStage } ... on Article { revision editorialStage } } }',
        { id },
      );
      const revision = data?.node?.revision as number | undefined;
      if (revision === undefined || chance(10) === 0) {
        id = await newThing(chance(2) === 0 ? 'ada' : 'bela', chance(2) === 0 ? 'Theme' : 'Article', {
          en: `Random ${String(step)}`,
        });
        continue;
      }
      const kind = id.startsWith('theme') ? 'Theme' : 'Article';
      const who = names[chance(names.length)] ?? 'ada';
      const verb = ['save', 'submit', 'submit', 'approve', 'approve', 'sendBack', 'publish'][chance(7)] ?? '';
      const locale = ['en', 'es'][chance(2)] ?? 'en';
      await browserOf(who).ask(
        verb === 'save'
          ? `mutation ($id: ID!, $revision: Int!) { save${kind}(id: $id, expectedRevision: $revision, input: { ${kind === 'Theme' ? 'label' : 'title'}: { ${locale}: "Text ${String(step)}" } }) { __typename } }`
          : deciding(verb, verb === 'sendBack' ? ', note: "Again."' : ''),
        { id, revision, ...at(id, revision) },
      );
      for (const task of await about('ada', id)) {
        const asked = { TO_REVIEW: 'APPROVE', SENT_BACK: 'SUBMIT', TO_PUBLISH: 'PUBLISH' }[task.reason];
        if (asked === undefined) continue;
        for (const name of names) {
          const { data: said } = await browserOf(name).ask(
            'query ($id: ID!) { may(id: $id) { verb code } }',
            { id },
          );
          const own = await about(name, id);
          const context = `${name} ${asked} of ${id} after ${who} ${verb} at step ${String(step)}`;
          // Who reads nothing of the work on it has no task of it.
          if (!said?.may) {
            expect({ context, own }).toEqual({ context, own: [] });
            continue;
          }
          // May asks for the whole; a right for Spanish publishes Spanish.
          if (asked === 'PUBLISH' && name === 'walt') continue;
          const may = said.may as unknown as { verb: string; code: string | null }[];
          const isTheirs = may.find((one) => one.verb === asked)?.code !== 'FORBIDDEN';
          expect({ context, awaits: task.awaits.includes(accountOf(name)) }).toEqual({
            context,
            awaits: isTheirs,
          });
          seen.add(`${task.reason} ${String(isTheirs)}`);
        }
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(Math.min(6, steps / 10));
  }, 600_000);
});

describe('an assignment', () => {
  it('is of somebody who reads the item, has a last day, and ends', async () => {
    const id = await newThing('bela', 'Theme', whole('Assigned'));
    const other = await newThing('bela', 'Article', whole('Assigned too'));
    const given = { items: [id, other], to: accountOf('bela'), dueOn: '2026-12-24' };
    expect(await browserOf('ada').get(assigning, given)).toEqual({ __typename: 'Done' });
    expect(await about('ada', id)).toMatchObject([
      {
        reason: 'ASSIGNED',
        verb: 'assign',
        requestedBy: 'ada',
        assignee: accountOf('bela'),
        assigneeName: 'bela',
        dueOn: '2026-12-24',
        awaits: [accountOf('bela')],
      },
    ]);
    expect(
      (await workOf('bela', { assignee: { eq: accountOf('bela') }, dueOn: { lt: '2027-01-01' } }))
        .map(({ item }) => item)
        .toSorted(),
    ).toEqual([id, other].toSorted());
    // A person who reads articles only sees to no theme; none of both is assigned.
    const refused = await browserOf('ada').get(assigning, { ...given, to: accountOf('emil') });
    expect(refused).toMatchObject({ code: 'ITEM_INVALID', field: 'to' });
    expect(
      await browserOf('ada').get(assigning, { ...given, to: 'account_00000000000000000000000000000000' }),
    ).toMatchObject({ code: 'ITEM_INVALID' });
    expect((await about('ada', other))[0]).toMatchObject({ assigneeName: 'bela' });
    // Not by those who read it and may do nothing with it, nor by those who do not read it.
    expect(await browserOf('emil').get(assigning, { items: [id], to: accountOf('emil') })).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
    expect(await browserOf('ada').get(assigning, { items: [id], dueOn: '2026-12-24' })).toMatchObject({
      code: 'ITEM_INVALID',
      field: 'dueOn',
    });
    expect(await browserOf('bela').get(assigning, { items: [id, other] })).toEqual({ __typename: 'Done' });
    expect(await about('ada', id)).toEqual([]);
  });
});

describe('a comment', () => {
  const comments = async (who: Name, item: string) =>
    ((
      await browserOf(who).get(
        'query ($item: String!) { comments(filter: { item: { eq: $item } }) { nodes { id text mentions mentionedNames madeBy resolvedBy } } }',
        { item },
      )
    ).nodes ?? []) as { id: string; text: string }[];

  it('is read by those who read the drafts of its item, and mentions only them', async () => {
    const id = await newThing('bela', 'Theme', whole('Spoken of'));
    await publish(server.desk, [{ item: 'Theme', ids: [uuidOf(id, 'Theme')] }]);
    const colleagues = (await browserOf('ada').get(
      'query ($id: ID!) { colleagues(id: $id) { account name } }',
      { id },
    )) as unknown as { name: string }[];
    expect(colleagues.map(({ name }) => name)).toEqual(['ada', 'bela', 'pablo', 'rita', 'wanda']);
    const said = { item: id, text: '  Is that so?  ', mentions: [accountOf('pablo')] };
    const { comment } = await browserOf('bela').get(commenting, said);
    expect(await comments('ada', id)).toEqual([
      {
        id: comment,
        text: 'Is that so?',
        mentions: [accountOf('pablo')],
        mentionedNames: ['pablo'],
        madeBy: 'bela',
        resolvedBy: null,
      },
    ]);
    // Published, so that a translator reads the item: not what is said of it.
    for (const who of ['tomas', 'emil', 'walt'] as const) {
      expect(await comments(who, id)).toEqual([]);
      expect(await browserOf(who).get(commenting, said)).toMatchObject({ code: 'ITEM_NOT_FOUND' });
      const { data, errors } = await browserOf(who).ask('query ($id: ID!) { colleagues(id: $id) { name } }', {
        id,
      });
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'ITEM_NOT_FOUND']);
      expect(await browserOf('ada').get(commenting, { ...said, mentions: [accountOf(who)] })).toMatchObject({
        code: 'ITEM_INVALID',
        field: 'mentions',
      });
    }
    for (const text of ['', '\u200b\u2060', 'a\u202eb', 'a'.repeat(2001), '\u0007'])
      expect(await browserOf('ada').get(commenting, { ...said, text })).toMatchObject({
        code: 'ITEM_INVALID',
        field: 'text',
      });
    expect(await browserOf('ada').get(commenting, { ...said, text: 'é'.normalize('NFD') })).toMatchObject({
      __typename: 'Commented',
    });
    expect((await comments('ada', id))[1]?.text).toBe('é');
    expect(await comments('ada', id)).toHaveLength(2);
    await browserOf('ada').get(assigning, { items: [id], to: accountOf('ada') });
    expect((await about('ada', id))[0]).toMatchObject({ commentCount: 2 });
    const resolving = `mutation ($comment: ID!) { resolveComment(comment: $comment) ${answer} }`;
    const twice = await Promise.all(
      ['ada', 'bela'].map((who) => browserOf(who as Name).get(resolving, { comment })),
    );
    expect(twice.map(({ __typename, code }) => code ?? __typename).toSorted()).toEqual([
      'Done',
      'ITEM_NOT_FOUND',
    ]);
    expect((await about('ada', id))[0]).toMatchObject({ commentCount: 1 });
    const removing = `mutation ($comment: ID!) { removeComment(comment: $comment) ${answer} }`;
    expect(await browserOf('rita').get(removing, { comment })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await browserOf('wanda').get(removing, { comment })).toEqual({ __typename: 'Done' });
    expect(await comments('ada', id)).toHaveLength(1);
    // The audit says that it was said, and not what.
    const [audited] = await server.owner(
      `select count(*)::int as count, bool_or(e::text like '%Is that so%') as says from desk.audit_entry e where e.verb in ('comment', 'resolve-comment', 'remove-comment')`,
    );
    expect(audited).toEqual({ count: 4, says: false });
  });

  it('goes into the trash and comes back with its item, and ends with it', async () => {
    const id = await newThing('bela', 'Theme', whole('Thrown away'));
    await browserOf('bela').get(commenting, { item: id, text: 'Keep this.' });
    await browserOf('bela').get(assigning, { items: [id], to: accountOf('bela') });
    await browserOf('bela').get(deciding('discard'), at(id, 1));
    for (const who of ['ada', 'bela'] as const) {
      expect(await comments(who, id)).toEqual([]);
      expect(await about(who, id)).toEqual([]);
      expect(await browserOf(who).get(commenting, { item: id, text: 'Still?' })).toMatchObject({
        code: 'ITEM_NOT_FOUND',
      });
    }
    await browserOf('bela').get(`mutation ($ids: [ID!]!) { restoreFromTrash(ids: $ids) ${answer} }`, {
      ids: [id],
    });
    expect(await comments('ada', id)).toMatchObject([{ text: 'Keep this.' }]);
    expect(await reasonsOf('ada', id)).toEqual(['ASSIGNED']);
    await browserOf('bela').get(deciding('discard'), at(id, 1));
    await server.owner('update desk.trash set kept_until = now()');
    await emptyTrash(houseDesk(server.desk.orm, 'nightly'));
    const left = await server.owner(
      `select (select count(*)::int from desk.comment where item_id = $1) as comments, (select count(*)::int from desk.assignment where item_id = $1) as assignments`,
      [uuidOf(id, 'Theme')],
    );
    expect(left).toEqual([{ comments: 0, assignments: 0 }]);
  });
});

const readAccount = (name: Name): string =>
  accountOf(name)
    .replace('account_', '')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
