import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from './person.js';
import { moved, published, Writers } from './writers.js';

let writers: Writers;
beforeAll(async () => {
  writers = await Writers.open();
}, 120_000);
afterAll(() => writers.server.close());

const deciding = async (
  who: Browser,
  verb: string,
  id: string,
  locales: readonly string[],
): Promise<unknown> => {
  const { token, revision } = await writers.composition(id);
  return who.get(
    `mutation ($items: [ItemRevisionInput!]!, $locales: [Locale!]) { ${verb}(items: $items, locales: $locales) ${moved} }`,
    { items: [{ id, expectedRevision: revision, composition: token }], locales },
  );
};
const texts =
  'title: title(locale: FR) blocks { nodes { en: text(locale: EN) fr: text(locale: FR) es: text(locale: ES) } }';
/** What the public reads of an article with its blocks. */
const publicly = async (id: string): Promise<unknown> => {
  const response = await fetch(`${writers.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query ($id: ID!) { node(id: $id) { ... on Article { ${texts} } } }`,
      variables: { id },
    }),
  });
  return ((await response.json()) as { data: { node: unknown } }).data.node;
};
const languagesOf = async (id: string): Promise<unknown> =>
  writers.rita.get(
    'query ($id: ID!) { node(id: $id) { ... on Article { publishedIn draftIn blocks { nodes { publishedIn draftIn inReviewIn approvedIn } } } } }',
    { id },
  );

describe('a language of an article with its blocks', () => {
  it('is handed in, approved and published while another waits', async () => {
    const { id, parts } = await writers.article(['one', 'two']);
    expect(await writers.publishing(id)).toEqual(published);
    const [one, two] = parts.map((part) => part.id);
    const { revision } = await writers.composition(id);
    await writers.save(writers.ada, 'Article', {
      id,
      revision,
      input: { title: { es: 'Relato' } },
      parts: {
        blocks: [
          { id: one, expectedRevision: 1, input: { text: { es: 'uno', fr: 'un, autrement' } } },
          { id: two, expectedRevision: 1, input: { text: { es: 'dos' } } },
        ],
      },
    });
    // Who wrote it does not approve it.
    expect(await deciding(writers.ada, 'submit', id, ['ES'])).toMatchObject({ __typename: 'ItemsMoved' });
    expect(await languagesOf(id)).toMatchObject({
      blocks: {
        nodes: [
          { draftIn: ['FR'], inReviewIn: ['ES'] },
          { draftIn: [], inReviewIn: ['ES'] },
        ],
      },
    });
    expect(await deciding(writers.rita, 'publish', id, ['ES'])).toMatchObject({ __typename: 'Refusal' });
    expect(await deciding(writers.rita, 'approve', id, ['ES'])).toMatchObject({ __typename: 'ItemsMoved' });
    expect(await deciding(writers.rita, 'publish', id, ['ES'])).toMatchObject({ __typename: 'ItemsMoved' });
    expect(await publicly(id)).toMatchObject({
      blocks: {
        nodes: [
          { en: 'one', fr: 'fr one', es: 'uno' },
          { en: 'two', fr: 'fr two', es: 'dos' },
        ],
      },
    });
    expect(await languagesOf(id)).toMatchObject({
      publishedIn: expect.arrayContaining(['EN', 'FR', 'ES']),
      blocks: { nodes: [{ draftIn: ['FR'], approvedIn: [] }, { draftIn: [] }] },
    });
    // The French comes later, by itself.
    for (const [who, verb] of [
      [writers.ada, 'submit'],
      [writers.rita, 'approve'],
      [writers.rita, 'publish'],
    ] as const)
      expect([verb, await deciding(who, verb, id, ['FR'])]).toMatchObject([
        verb,
        { __typename: 'ItemsMoved' },
      ]);
    expect(await publicly(id)).toMatchObject({ blocks: { nodes: [{ fr: 'un, autrement', es: 'uno' }, {}] } });
  });
});
