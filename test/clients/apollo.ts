import type { ApolloClient } from '@apollo/client';
import type * as Core from '@apollo/client';
import type { CombinedGraphQLErrors } from '@apollo/client/errors';
import {
  again,
  both,
  members,
  page,
  programme,
  trusted,
  walk,
  wrong,
  type Page,
  type Programme,
} from './documents.js';
import type { Findings } from './findings.js';
import type { Site } from './guide.js';

/** What Apollo's client finds: with a cache as it comes, and for pages with the line of the guide. */
export async function askByApollo(site: Site): Promise<Findings> {
  const { gql, ApolloClient, HttpLink, InMemoryCache } = await load();
  const { client: guided } = await site.load<{ client: ApolloClient }>('apollo.ts');
  let requests = 0;
  const counting: typeof fetch = (input, init) => {
    requests += 1;
    return fetch(input, init);
  };
  const plain = new ApolloClient({
    link: new HttpLink({ uri: site.graphql, fetch: counting }),
    cache: new InMemoryCache(),
  });
  const query = async <T>(
    client: ApolloClient,
    text: string,
    variables = {},
    fetchPolicy: 'cache-first' | 'network-only' = 'cache-first',
  ) => (await client.query({ query: gql(text), variables, fetchPolicy })).data as T;

  const first = await query(plain, page, { slug: 'omct' });
  const languages: string[] = [];
  for (const locale of ['FR', 'EN', 'FR'])
    languages.push((await query<{ programme: Programme }>(plain, programme, { locale })).programme.title);
  const asked = requests;
  const { fr, en } = await query<{ fr: Programme; en: Programme }>(plain, both);
  const pages = guided.watchQuery<{ members: Page }>({ query: gql(members), variables: { first: 100 } });
  const following = pages.subscribe(() => undefined);
  const last = await walk(async (after) => {
    const { data } = await (after === null
      ? pages.refetch()
      : pages.fetchMore({ variables: { first: 100, after } }));
    return data?.members as Page;
  });
  const joined = guided.readQuery({ query: gql(members), variables: { first: 100 } }) as { members: Page };
  following.unsubscribe();
  return {
    page: first,
    again: await query(plain, page, { slug: 'omct' }, 'network-only'),
    languages,
    requests: asked,
    both: [fr.title, en.title],
    byId: [
      (await query<{ node: Programme }>(plain, again, { id: fr.id }, 'network-only')).node,
      (await query<{ node: Programme }>(plain, again, { id: en.id }, 'network-only')).node,
    ].map(({ title }) => title),
    ids: last,
    joined: joined.members.edges.map(({ node }) => node.id),
    error: await query(plain, wrong).then(
      () => 'no error',
      (reason: unknown) => (reason as CombinedGraphQLErrors).errors[0]?.extensions?.code,
    ),
  };
}

/** What a website finds that sends hashes: before the command of the guide has added its manifest, and after. */
export async function askTrustedByApollo(
  site: Site,
  isAdded: (manifest: string) => Promise<void>,
): Promise<unknown[]> {
  const { gql } = await load();
  const { client } = await site.load<{ client: ApolloClient }>('apollo-trusted.ts');
  const ask = async () =>
    (await client.query({ query: gql(trusted), variables: { slug: 'omct' }, fetchPolicy: 'network-only' }))
      .data;
  const before = await ask();
  site.write('src/trusted.graphql', trusted);
  await site.run('apollo-manifest');
  await site.run('documents');
  await isAdded(site.read('persisted-query-manifest.json'));
  return [before, await ask()];
}

// Its typings and its module for Node are one file, which is loaded when it is needed.
const load = (): Promise<typeof Core> => import('@apollo/client');
