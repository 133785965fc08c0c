import { fetchExchange, Client, type AnyVariables } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
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

type Policy = 'cache-first' | 'network-only';

async function query<T>(
  client: Client,
  text: string,
  variables: AnyVariables = {},
  requestPolicy: Policy = 'cache-first',
): Promise<T> {
  const { data, error } = await client.query<T>(text, variables, { requestPolicy }).toPromise();
  if (error) throw error;
  if (!data) throw new Error('there is no data');
  return data;
}

/** What urql finds with graphcache as it comes, and for pages with the line of the guide. */
export async function askByUrql(site: Site): Promise<Findings> {
  const { client: guided } = await site.load<{ client: Client }>('urql.ts');
  let requests = 0;
  const counting: typeof fetch = (input, init) => {
    requests += 1;
    return fetch(input, init);
  };
  const plain = new Client({
    url: site.graphql,
    fetch: counting,
    exchanges: [cacheExchange({}), fetchExchange],
  });
  const first = await query(plain, page, { slug: 'omct' });
  const languages: string[] = [];
  for (const locale of ['FR', 'EN', 'FR'])
    languages.push((await query<{ programme: Programme }>(plain, programme, { locale })).programme.title);
  const asked = requests;
  const { fr, en } = await query<{ fr: Programme; en: Programme }>(plain, both);
  const ids = new Set<string>();
  let joined: Page | undefined;
  await walk(async (after) => {
    joined = (await query<{ members: Page }>(guided, members, { first: 100, after })).members;
    for (const { node } of joined.edges) ids.add(node.id);
    return joined;
  });
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
    ids: [...ids],
    joined: joined?.edges.map(({ node }) => node.id),
    error: (await plain.query(wrong, {}).toPromise()).error?.graphQLErrors[0]?.extensions.code,
  };
}

/** What a website finds that sends hashes which nobody has added: the link sends the text after the miss. */
export async function askTrustedByUrql(site: Site): Promise<unknown> {
  const { client } = await site.load<{ client: Client }>('urql-trusted.ts');
  return query(client, trusted, { slug: 'omct' });
}
