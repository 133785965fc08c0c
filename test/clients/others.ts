import type { ClientError, GraphQLClient } from 'graphql-request';
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

/** What graphql-request finds, which keeps nothing. */
export async function askByRequest(site: Site): Promise<Findings> {
  const { client } = await site.load<{ client: GraphQLClient }>('request.ts');
  const ask = <T>(text: string, variables: object = {}): Promise<T> => client.request<T>(text, variables);
  const languages: string[] = [];
  for (const locale of ['FR', 'EN', 'FR'])
    languages.push((await ask<{ programme: Programme }>(programme, { locale })).programme.title);
  const { fr, en } = await ask<{ fr: Programme; en: Programme }>(both);
  return {
    page: await ask(page, { slug: 'omct' }),
    // The parameters of a route that the operation does not declare come along.
    again: await ask(page, { slug: 'omct', section: 'about' }),
    languages,
    both: [fr.title, en.title],
    byId: [
      (await ask<{ node: Programme }>(again, { id: fr.id })).node.title,
      (await ask<{ node: Programme }>(again, { id: en.id })).node.title,
    ],
    ids: await walk(async (after) => (await ask<{ members: Page }>(members, { first: 100, after })).members),
    error: await ask(wrong).then(
      () => 'no error',
      (reason: unknown) => (reason as ClientError).response.errors?.[0]?.extensions.code,
    ),
  };
}

/**
 * What a website finds that graphql-codegen was run for: its documents are typed and their hashes are in the
 * manifest that has been added.
 */
export async function askByCodegen(site: Site, add: (manifest: string) => Promise<void>): Promise<unknown[]> {
  site.write(
    'codegen/page.ts',
    `import { graphql } from '../gql/gql.js';\nexport const trusted = graphql(\`${trusted}\`);\n`,
  );
  await site.run('codegen');
  await add(site.read('gql/persisted-documents.json'));
  const { TrustedDocument } = await site.load<{ TrustedDocument: { __meta__: { hash: string } } }>(
    'gql/graphql.ts',
  );
  const { hash } = TrustedDocument.__meta__;
  const variables = encodeURIComponent('{"slug":"omct"}');
  const answers = [
    await fetch(
      `${site.graphql}?documentId=${hash.startsWith('sha256:') ? hash : `sha256:${hash}`}&variables=${variables}`,
    ),
    await fetch(site.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: trusted, variables: { slug: 'omct' } }),
    }),
  ];
  return Promise.all(answers.map(async (answer) => ((await answer.json()) as { data: unknown }).data));
}

/**
 * Whether TypeScript takes a document of gql.tada and what is read from its answer; what it says where it
 * does not.
 */
export async function checkByTada(site: Site, field: string): Promise<string> {
  site.write(
    'tada/page.ts',
    `import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from '../tada.js';
export const trusted = graphql(\`${trusted}\`);
export const variables: VariablesOf<typeof trusted> = { slug: 'omct' };
export const slugOf = (data: ResultOf<typeof trusted>): string | null | undefined => data.organisation?.${field};
`,
  );
  site.use('tada.ts', 'tsconfig.json');
  return site.run('tada').then(
    () => 'fine',
    (reason: unknown) => String(reason),
  );
}
