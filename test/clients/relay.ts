import relay, {
  type ConcreteRequest,
  type Environment,
  type OperationType,
  type ReaderFragment,
} from 'relay-runtime';
import { again, both, page, programme, wrong, type Page, type Programme } from './documents.js';
import type { Findings } from './findings.js';
import type { Site } from './guide.js';

const membersPage = 'query MembersQuery { ...Members_query }';
const membersOfPage = `fragment Members_query on Query @refetchable(queryName: "MembersRefetchQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 100 }, after: { type: "String" }) {
  members(first: $first, after: $after) @connection(key: "Members_members") { edges { node { id slug } } }
}`;
/** Pages of what belongs to an item, which Relay reads again by node(id). */
const appealsOfProgramme = `fragment Programme_item on Programme @refetchable(queryName: "ProgrammeRefetchQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
  title
  appeals(first: $first, after: $after) @connection(key: "Appeals_appeals") { edges { node { id title } } }
}`;
const programmePage =
  'query ProgrammePageQuery($locale: Locale) { programme(slug: "observatory", locale: $locale) { id ...Programme_item } }';

const named = (text: string, name: string): string => text.replace(/^(query|fragment) \w+/, `$1 ${name}`);
/** What stands in the sources of a website; Relay wants each operation named after its file. */
const sources: Readonly<Record<string, readonly string[]>> = {
  Page: [named(page, 'PageQuery')],
  Programme: [named(programme, 'ProgrammeQuery'), programmePage, appealsOfProgramme],
  Both: [named(both, 'BothQuery')],
  Again: [named(again, 'AgainQuery')],
  Members: [membersPage, membersOfPage],
  Wrong: [named(wrong, 'WrongQuery')],
};

/** Writes the sources of a website and compiles them. */
async function compile(site: Site, block: string): Promise<void> {
  for (const [name, texts] of Object.entries(sources))
    site.write(
      `relay/${name}.ts`,
      `import { graphql } from 'relay-runtime';\n${texts.map((text) => `graphql\`${text}\`;\n`).join('')}`,
    );
  await site.run(block);
}

class Website {
  constructor(
    private readonly site: Site,
    private readonly environment: Environment,
    private readonly artifacts: string,
  ) {}

  async artifact<T>(name: string): Promise<T> {
    return (await this.site.load<{ default: T }>(`${this.artifacts}/${name}.graphql.ts`)).default;
  }

  /** Reads by the network, or from the store where all of it is there. */
  async ask<T>(
    name: string,
    variables: Readonly<Record<string, unknown>> = {},
    fetchPolicy: 'network-only' | 'store-or-network' = 'store-or-network',
  ) {
    const request = await this.artifact<ConcreteRequest>(name);
    const data = await relay
      .fetchQuery<OperationType>(this.environment, request, variables, { fetchPolicy })
      .toPromise();
    return data as T;
  }

  /** Reads a fragment of the operation from the store. */
  async read<T>(
    name: string,
    request: string,
    variables: Readonly<Record<string, unknown>>,
    dataID: string,
  ): Promise<T> {
    const operation = relay.createOperationDescriptor(
      await this.artifact<ConcreteRequest>(request),
      variables,
    );
    const selector = { ...operation.fragment, dataID, node: await this.artifact<ReaderFragment>(name) };
    return this.environment.lookup(selector).data as T;
  }
}

/** What Relay finds: compiled and run with the lines of the guide. */
export async function askByRelay(site: Site): Promise<Findings> {
  await compile(site, 'relay');
  const { environment } = await site.load<{ environment: Environment }>('relay.ts');
  const website = new Website(site, environment, 'relay-artifacts');
  const first = await website.ask('PageQuery', { slug: 'omct' });
  const languages: string[] = [];
  for (const locale of ['FR', 'EN', 'FR'])
    languages.push(
      (await website.ask<{ programme: Programme }>('ProgrammeQuery', { locale })).programme.title,
    );
  const { fr, en } = await website.ask<{ fr: Programme; en: Programme }>('BothQuery');
  const byId: string[] = [];
  for (const { id } of [fr, en])
    byId.push((await website.ask<{ node: Programme }>('AgainQuery', { id }, 'network-only')).node.title);
  const { ids, joined } = await pages(website);
  return {
    page: first,
    again: await website.ask('PageQuery', { slug: 'omct' }, 'network-only'),
    languages,
    both: [fr.title, en.title],
    byId,
    ids,
    joined,
    error: await website.ask('WrongQuery').then(
      () => 'no error',
      (reason: unknown) =>
        (reason as { source?: { errors?: { extensions?: { code?: string } }[] } }).source?.errors?.[0]
          ?.extensions?.code,
    ),
  };
}

async function pages(website: Website): Promise<{ ids: string[]; joined: string[] }> {
  const root = relay.ROOT_ID;
  await website.ask('MembersQuery');
  const ids = new Set<string>();
  for (;;) {
    const { members } = await website.read<{ members: Page }>(
      'Members_query',
      'MembersQuery',
      { first: 100, after: null },
      root,
    );
    for (const { node } of members.edges) ids.add(node.id);
    if (!members.pageInfo.hasNextPage)
      return { ids: [...ids], joined: members.edges.map(({ node }) => node.id) };
    await website.ask(
      'MembersRefetchQuery',
      { first: 100, after: members.pageInfo.endCursor },
      'network-only',
    );
  }
}

interface Item {
  readonly title: string;
  readonly appeals: Page;
}

/**
 * The titles of a programme and of its appeals in a language, after Relay has read a second page of them by
 * node(id).
 */
export async function pagesOfItem(site: Site, locale: string): Promise<{ title: string; appeals: number }> {
  const { environment } = await site.load<{ environment: Environment }>('relay.ts');
  const website = new Website(site, environment, 'relay-artifacts');
  const { programme: found } = await website.ask<{ programme: { id: string } }>('ProgrammePageQuery', {
    locale,
  });
  const variables = { first: 2, after: null, id: found.id };
  const before = await website.read<Item>('Programme_item', 'ProgrammePageQuery', variables, found.id);
  await website.ask(
    'ProgrammeRefetchQuery',
    { id: found.id, first: 2, after: before.appeals.pageInfo.endCursor },
    'network-only',
  );
  const after = await website.read<Item>('Programme_item', 'ProgrammePageQuery', variables, found.id);
  return { title: after.title, appeals: after.appeals.edges.length };
}

/** What a website finds that was compiled with hashes, when its manifest has been added. */
export async function askTrustedByRelay(
  site: Site,
  add: (manifest: string) => Promise<void>,
): Promise<unknown> {
  await compile(site, 'relay-trusted');
  await add(site.read('relay-documents.json'));
  const { environment } = await site.load<{ environment: Environment }>('relay.ts');
  return new Website(site, environment, 'relay-trusted-artifacts').ask(
    'PageQuery',
    { slug: 'omct' },
    'network-only',
  );
}
