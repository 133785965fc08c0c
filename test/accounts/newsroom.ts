import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Right } from '../../src/operations/rights.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { Browser, newPerson } from './person.js';

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
export type Name = keyof typeof people;
export const names = Object.keys(people) as Name[];

export const answer = '{ __typename ... on Refusal { code message field } }';
export const deciding = (verb: string, more = ''): string =>
  `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items${more}) ${answer} }`;
export const at = (id: string, expectedRevision: number) => ({ items: [{ id, expectedRevision }] });

export interface Task {
  readonly reason: string;
  readonly verb: string;
  readonly item: string | null;
  readonly taskLanguage: string | null;
  readonly awaits: readonly string[];
  readonly [field: string]: unknown;
}
const working = `query ($filter: TaskFilter, $after: String) { work(first: 100, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor }
  nodes { reason verb kind item title itemRevision taskLanguage sourceRecord since requester assignee assigneeName dueOn commentCount awaits } } }`;
export const assigning = `mutation ($items: [ID!]!, $to: ID, $dueOn: Date) { assign(items: $items, to: $to, dueOn: $dueOn) ${answer} }`;

export const whole = (text: string) => ({ en: text, fr: text, es: text });

/** A server with people of all kinds of rights, each of whom has looked at the queue once. */
export function newsroom() {
  let server: HttpServer | undefined;
  const browsers = new Map<Name, Browser>();
  const accounts = new Map<Name, string>();
  const uuids = new Map<Name, string>();
  beforeAll(async () => {
    server = await openHttpServer({ evaluation: false });
    for (const name of names) {
      const invitation = { email: `${name}@example.org`, name, rights: [...people[name]] };
      const { browser, id } = await newPerson(server.desk, server.url, invitation);
      browsers.set(name, browser);
      uuids.set(name, id);
      accounts.set(name, `account_${id.replaceAll('-', '')}`);
      // The first request makes what they read.
      await browser.get('{ work { totalCount } }');
    }
  }, 180_000);
  afterAll(() => server?.close());

  const serverNow = (): HttpServer => {
    if (!server) throw new Error('the server is not open yet');
    return server;
  };
  const browserOf = (name: Name): Browser => browsers.get(name) ?? new Browser('');
  const accountOf = (name: Name): string => accounts.get(name) ?? '';
  const uuidOfPerson = (name: Name): string => uuids.get(name) ?? '';
  /** All tasks that somebody reads. */
  const workOf = async (who: Name, filter: object = {}): Promise<readonly Task[]> => {
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
  };
  const about = async (who: Name, item: string): Promise<readonly Task[]> =>
    workOf(who, { item: { eq: item } });
  const reasonsOf = async (who: Name, item: string): Promise<readonly string[]> =>
    (await about(who, item)).map(({ reason, taskLanguage }) =>
      taskLanguage ? `${reason} ${taskLanguage}` : reason,
    );
  const awaiting = (task: Task | undefined): readonly Name[] =>
    names.filter((name) => task?.awaits.includes(accountOf(name)));

  let number = 0;
  const newThing = async (who: Name, kind: 'Article' | 'Theme', title: object): Promise<string> => {
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
  };
  return { serverNow, browserOf, accountOf, uuidOfPerson, workOf, about, reasonsOf, awaiting, newThing };
}
