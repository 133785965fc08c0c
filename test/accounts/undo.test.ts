import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphOf } from '../../src/resolvers/schema.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

let server: HttpServer;
/** Two people who may do everything. */
let ada: Browser;
let bela: Browser;
let belasAccount = '';
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  const rights = (['DRAFT', 'REVIEW', 'PUBLISH', 'WITHDRAW', 'ADMINISTER'] as const).map((capability) => ({
    capability,
  }));
  ada = (await newPerson(server.desk, server.url, { email: 'ada@example.org', rights })).browser;
  const other = await newPerson(server.desk, server.url, { email: 'bela@example.org', rights });
  bela = other.browser;
  belasAccount = `account_${other.id.replaceAll('-', '')}`;
}, 120_000);
afterAll(() => server.close());

const told = '{ __typename ... on Refusal { code message } ... on Conflict { message } }';
/** Runs a mutation that must succeed. */
async function doing(
  who: Browser,
  document: string,
  variables: object = {},
): Promise<Record<string, unknown>> {
  const answer = await who.get(document, { ...variables });
  if (['Refusal', 'Conflict'].includes(String(answer.__typename))) throw new Error(JSON.stringify(answer));
  return answer;
}
let number = 0;
const saving = (kind: string): string =>
  `mutation ($id: ID, $input: ${kind}Input!, $revision: Int!) { save${kind}(id: $id, input: $input, expectedRevision: $revision) { __typename ... on ${kind}Saved { id } ... on Refusal { code message } ... on Conflict { message } } }`;
async function theme(): Promise<string> {
  number += 1;
  const { id } = await doing(ada, saving('Theme'), {
    revision: 0,
    input: {
      slug: `undo-${String(number)}`,
      themeKind: 'CONTEXT',
      provenance: 'EDITORIAL',
      label: { en: `Theme ${String(number)}`, fr: `Thème ${String(number)}`, es: `Tema ${String(number)}` },
    },
  });
  return String(id);
}
async function organisation(): Promise<string> {
  number += 1;
  const { id } = await doing(ada, saving('Organisation'), {
    revision: 0,
    input: {
      slug: `undo-${String(number)}`,
      name: `Organisation ${String(number)}`,
      provenance: 'EDITORIAL',
      exposure: 'PUBLIC',
      description: { en: 'D', fr: 'D', es: 'D' },
    },
  });
  return String(id);
}
/** A verb on items at their newest revision. */
async function moving(who: Browser, verb: string, ids: readonly string[], more = ''): Promise<void> {
  const items = await Promise.all(
    ids.map(async (id) => ({ id, expectedRevision: (await stateOf(id)).revision })),
  );
  await doing(who, `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items${more}) ${told} }`, {
    items,
  });
}
const named = (who: Browser, verb: string, ids: readonly string[], more = ''): Promise<object> =>
  doing(who, `mutation ($ids: [ID!]!) { ${verb}(ids: $ids${more}) ${told} }`, { ids });
async function publishing(id: string): Promise<void> {
  await moving(ada, 'submit', [id]);
  await moving(bela, 'approve', [id]);
  await moving(bela, 'publish', [id]);
}
interface State {
  readonly revision: number;
  readonly editorialStage: string;
  readonly publishedIn: readonly string[];
  readonly exposure?: string;
}
/** What the desk says of an item; nothing: it is not there. */
const stateOf = async (id: string): Promise<State> =>
  (await ada
    .ask(
      'query ($id: ID!) { node(id: $id) { ... on Theme { revision editorialStage publishedIn } ... on Organisation { revision editorialStage publishedIn exposure } ... on Item { id } } }',
      { id },
    )
    .then(({ data }) => data?.node ?? {})) as unknown as State;
const contentOf = async (id: string): Promise<unknown> =>
  (
    (await ada.get('query ($id: ID!) { revisions(id: $id) { number content } }', { id })) as unknown as {
      content: unknown;
    }[]
  )[0]?.content;
const restoring = (id: string, revision: number): Promise<object> =>
  doing(ada, `mutation ($id: ID!, $revision: Int!) { restore(id: $id, revision: $revision) ${told} }`, {
    id,
    revision,
  });

/** Each line of the table of docs/desk.md: what is done, and undone; the state before must be that after. */
const lines: Readonly<Record<string, () => Promise<void>>> = {
  'saveTheme changeItems takeTranslations > restore': async () => {
    const id = await theme();
    const before = await contentOf(id);
    await doing(ada, saving('Theme'), { id, revision: 1, input: { label: { en: 'Other' } } });
    await restoring(id, 1);
    expect(await contentOf(id)).toEqual(before);
    await doing(
      ada,
      `mutation ($items: [ItemRevisionInput!]!) { changeItems(items: $items, change: { theme: { set: { themeKind: OUTCOME }, add: { altLabels: { en: ["More"] } } } }) ${told.replace(' ... on Conflict { message }', '')} }`,
      { items: [{ id, expectedRevision: 3 }] },
    );
    expect(await contentOf(id)).not.toEqual(before);
    await restoring(id, 3);
    expect(await contentOf(id)).toEqual(before);
    await doing(ada, saving('Theme'), { id, revision: 5, input: { label: { es: null } } });
    const missing = await contentOf(id);
    const sheet = await ada.get(
      'mutation { translationSheet(to: ES) { __typename ... on TranslationSheet { csv } ... on Refusal { code message } } }',
    );
    const csv = String(sheet.csv)
      .split('\r\n')
      .map((line) => (line.includes(id) ? line.replace(/,[^,]*$/, ',Traducido') : line))
      .join('\r\n');
    await doing(
      ada,
      `mutation ($csv: String!) { takeTranslations(csv: $csv) { __typename ... on Refusal { code message } } }`,
      { csv },
    );
    expect((await stateOf(id)).revision).toBe(7);
    await restoring(id, 6);
    expect(await contentOf(id)).toEqual(missing);
  },
  'saveTheme duplicate createFromTemplate > discard': async () => {
    const id = await theme();
    const { items: copies } = await doing(
      ada,
      'mutation ($id: ID!) { duplicate(id: $id) { __typename ... on ItemsMoved { items { id } } ... on Refusal { code message } } }',
      { id },
    );
    const { template } = await doing(
      ada,
      'mutation ($id: ID!) { saveTemplate(name: "Undone", item: $id) { __typename ... on TemplateSaved { template } ... on Refusal { code message } } }',
      { id },
    );
    const made = await doing(
      ada,
      'mutation ($template: ID!) { createFromTemplate(template: $template) { __typename ... on CreatedFromTemplate { id } ... on Refusal { code message } } }',
      { template },
    );
    for (const one of [id, (copies as { id: string }[])[0]?.id ?? '', String(made.id)]) {
      expect(await stateOf(one)).toMatchObject({ revision: 1 });
      await moving(ada, 'discard', [one]);
      expect(await stateOf(one)).toEqual({});
    }
  },
  'restore > restore': async () => {
    const id = await theme();
    await doing(ada, saving('Theme'), { id, revision: 1, input: { label: { en: 'Other' } } });
    const before = await contentOf(id);
    await restoring(id, 1);
    expect(await contentOf(id)).not.toEqual(before);
    await restoring(id, 2);
    expect(await contentOf(id)).toEqual(before);
  },
  'submit approve > sendBack': async () => {
    const id = await theme();
    const before = await stateOf(id);
    for (const approved of [false, true]) {
      await moving(ada, 'submit', [id]);
      if (approved) await moving(bela, 'approve', [id]);
      expect(await stateOf(id)).toMatchObject({ editorialStage: approved ? 'APPROVED' : 'IN_REVIEW' });
      await moving(bela, 'sendBack', [id], ', note: "No"');
      expect(await stateOf(id)).toEqual(before);
    }
  },
  'publish > unpublish restore publish': async () => {
    const id = await theme();
    await publishing(id);
    await named(bela, 'unpublish', [id]);
    expect(await stateOf(id)).toMatchObject({ publishedIn: [] });
    await moving(bela, 'publish', [id]);
    const before = await contentOf(id);
    await doing(ada, saving('Theme'), { id, revision: 1, input: { label: { en: 'Other' } } });
    await publishing(id);
    await restoring(id, 1);
    await publishing(id);
    expect(await contentOf(id)).toEqual(before);
    expect(await stateOf(id)).toMatchObject({ editorialStage: 'PUBLISHED' });
  },
  'unpublish > publish': async () => {
    const id = await theme();
    await publishing(id);
    const before = await stateOf(id);
    await named(bela, 'unpublish', [id]);
    expect(await stateOf(id)).not.toEqual(before);
    await moving(bela, 'publish', [id]);
    expect(await stateOf(id)).toEqual(before);
  },
  'withdraw > endWithdrawal expose': async () => {
    const [id, own] = [await theme(), await organisation()];
    const before = [await stateOf(id), await stateOf(own)];
    await named(ada, 'withdraw', [id, own]);
    expect(await stateOf(id)).toMatchObject({ editorialStage: 'WITHDRAWN' });
    await named(ada, 'endWithdrawal', [id]);
    expect(await stateOf(id)).toMatchObject({ editorialStage: 'WITHDRAWN' });
    await named(bela, 'endWithdrawal', [id]);
    for (const who of [ada, bela]) await named(who, 'expose', [own], ', exposure: PUBLIC');
    expect(await stateOf(id)).toMatchObject({ editorialStage: 'DRAFT', revision: before[0]?.revision });
    expect(await stateOf(own)).toMatchObject({ editorialStage: 'DRAFT', exposure: 'PUBLIC' });
  },
  'expose > expose': async () => {
    const id = await organisation();
    await named(ada, 'expose', [id], ', exposure: GENERALISED');
    await named(ada, 'expose', [id], ', exposure: PUBLIC');
    expect(await stateOf(id)).toMatchObject({ exposure: 'GENERALISED' });
    await named(bela, 'expose', [id], ', exposure: PUBLIC');
    expect(await stateOf(id)).toMatchObject({ exposure: 'PUBLIC' });
  },
  'discard archive > restoreFromTrash': async () => {
    const [draft, seen] = [await theme(), await theme()];
    await publishing(seen);
    const before = [await contentOf(draft), await contentOf(seen)];
    await moving(ada, 'discard', [draft]);
    await moving(ada, 'archive', [seen]);
    expect([await stateOf(draft), await stateOf(seen)]).toEqual([{}, {}]);
    await named(ada, 'restoreFromTrash', [draft, seen]);
    expect([await contentOf(draft), await contentOf(seen)]).toEqual(before);
    expect(await stateOf(seen)).toMatchObject({ publishedIn: [] });
  },
  'mergeOrganisations > unmergeOrganisations': async () => {
    const [keep, merge] = [await organisation(), await organisation()];
    const before = await contentOf(merge);
    for (const who of [ada, bela])
      await doing(
        who,
        `mutation ($keep: ItemRevisionInput!, $merge: ItemRevisionInput!) { mergeOrganisations(keep: $keep, merge: $merge) ${told} }`,
        { keep: { id: keep, expectedRevision: 1 }, merge: { id: merge, expectedRevision: 1 } },
      );
    expect(await stateOf(merge)).toEqual({});
    for (const who of [ada, bela])
      await doing(who, `mutation ($merged: ID!) { unmergeOrganisations(merged: $merged) ${told} }`, {
        merged: merge,
      });
    expect(await contentOf(merge)).toEqual(before);
  },
  'scheduleRelease > cancelRelease': async () => {
    const id = await theme();
    await moving(ada, 'submit', [id]);
    await moving(bela, 'approve', [id]);
    const { release } = await doing(
      ada,
      'mutation ($entries: [ReleaseEntryInput!]!) { saveRelease(title: "Undone", entries: $entries) { __typename ... on ReleaseSaved { release } ... on Refusal { code message } } }',
      { entries: [{ id, expectedRevision: 1 }] },
    );
    const dueAt = async (): Promise<unknown> =>
      (
        (await ada.get('{ releases(first: 100) { nodes { id dueAt } } }')) as {
          nodes: { id: string; dueAt: unknown }[];
        }
      ).nodes.find((one) => one.id === release)?.dueAt;
    await doing(
      ada,
      `mutation ($release: ID!) { scheduleRelease(release: $release, at: "2099-01-01T00:00:00Z") { __typename ... on Refusal { code message } } }`,
      { release },
    );
    expect(await dueAt()).toEqual(expect.stringContaining('2099'));
    await doing(
      ada,
      'mutation ($release: ID!) { cancelRelease(release: $release) { __typename ... on Refusal { code message } } }',
      { release },
    );
    expect(await dueAt()).toBeNull();
  },
  'assign > assign': async () => {
    const id = await theme();
    const assigning = `mutation ($items: [ID!]!, $to: ID) { assign(items: $items, to: $to) { __typename ... on Refusal { code message } } }`;
    const assignees = async (): Promise<unknown[]> =>
      (
        (await ada.get(
          'query ($filter: TaskFilter) { work(first: 10, filter: $filter) { nodes { assignee } } }',
          {
            filter: { item: { eq: id } },
          },
        )) as { nodes: { assignee: unknown }[] }
      ).nodes.map(({ assignee }) => assignee);
    const before = await assignees();
    await doing(ada, assigning, { items: [id], to: belasAccount });
    expect(await assignees()).toContain(belasAccount);
    await doing(ada, assigning, { items: [id], to: null });
    expect(await assignees()).toEqual(before);
  },
  'suspendAccount > suspendAccount': async () => {
    const { id } = await newPerson(server.desk, server.url, { email: 'cleo@example.org', rights: [] });
    const account = `account_${id.replaceAll('-', '')}`;
    const stateNow = async (): Promise<unknown> =>
      (
        (await ada.get('{ accounts { nodes { id accountState } } }')) as {
          nodes: { id: string; accountState: string }[];
        }
      ).nodes.find((one) => one.id === account)?.accountState;
    for (const [suspended, expected] of [
      [true, 'SUSPENDED'],
      [false, 'ACTIVE'],
    ] as const) {
      await doing(
        ada,
        `mutation ($account: ID!, $suspended: Boolean!) { suspendAccount(account: $account, suspended: $suspended) { __typename ... on Refusal { code message } } }`,
        { account, suspended },
      );
      expect(await stateNow()).toBe(expected);
    }
  },
  'saveTemplate > removeTemplate saveTemplate': async () => {
    const id = await theme();
    const keeping =
      'mutation ($name: String!, $item: ID, $template: ID) { saveTemplate(name: $name, item: $item, template: $template) { __typename ... on TemplateSaved { template } ... on Refusal { code message } } }';
    const namesNow = async (): Promise<string[]> =>
      ((await ada.get('{ templates { nodes { name } } }')) as { nodes: { name: string }[] }).nodes.map(
        ({ name }) => name,
      );
    const before = await namesNow();
    const { template } = await doing(ada, keeping, { name: 'One', item: id });
    await doing(ada, keeping, { name: 'Two', template });
    await doing(ada, keeping, { name: 'One', template });
    expect(await namesNow()).toContain('One');
    await doing(
      ada,
      'mutation ($template: ID!) { removeTemplate(template: $template) { __typename ... on Refusal { code message } } }',
      { template },
    );
    expect(await namesNow()).toEqual(before);
  },
};

const rowsOfDocument = (): readonly (readonly [done: string[], undone: string[]])[] => {
  const table = readFileSync('docs/desk.md', 'utf8').split('**Undone by.**')[1]?.split('\n\n')[1] ?? '';
  const verbs = (cell = ''): string[] => [...cell.matchAll(/`(\w+)[^`]*`/g)].map(([, verb = '']) => verb);
  return table
    .split('\n')
    .slice(2)
    .map((line) => {
      const [, done, undone] = line.split('|');
      return [verbs(done), verbs(undone)] as const;
    });
};

describe('what undoes a verb', () => {
  it('is said of verbs that there are, a line of the page each', () => {
    const mutations = Object.keys(graphOf('desk').getMutationType()?.getFields() ?? {});
    const rows = rowsOfDocument();
    for (const verb of rows.flat(2)) expect(mutations).toContain(verb);
    expect(
      rows
        .filter(([, undone]) => undone.length > 0)
        .map((row) => row.map((verbs) => verbs.join(' ')).join(' > ')),
    ).toEqual(Object.keys(lines));
    expect(rows.filter(([, undone]) => undone.length === 0)).toHaveLength(1);
  });

  it.each(Object.entries(lines))('%s', async (_, trying) => {
    await trying();
  });
});
