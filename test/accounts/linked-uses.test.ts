import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newPerson, type Browser } from './person.js';
import { articleInput, published, text, Writers } from './writers.js';

let writers: Writers;
/** Translates into Spanish, of everything that is published. */
let sol: Browser;
/** Writes themes. */
let theo: Browser;
beforeAll(async () => {
  writers = await Writers.open();
  const { server } = writers;
  sol = (
    await newPerson(server.desk, server.url, {
      email: 'sol@example.org',
      rights: [{ capability: 'TRANSLATE', locale: 'es' }],
    })
  ).browser;
  theo = (
    await newPerson(server.desk, server.url, {
      email: 'theo@example.org',
      rights: [{ capability: 'DRAFT', kind: 'Theme' }],
    })
  ).browser;
}, 120_000);
afterAll(() => writers.server.close());

const uses = async (who: Browser, id: string): Promise<unknown> =>
  who.get('query ($id: ID!) { usedBy(id: $id) { kind field count published ids } }', { id });
const linking = (id: string, words = 'there') => ({ html: `<p>See <a href="item:${id}">${words}</a>.</p>` });

describe('an item that a text links to', () => {
  it('is used there, for those who read the text', async () => {
    const linked = await writers.article(['of no matter']);
    await writers.publishing(linked.id);
    const { id, parts } = await writers.save(writers.ada, 'Article', {
      input: articleInput(),
      parts: {
        blocks: [
          text('nothing'),
          { input: { blockKind: 'TEXT', text: { en: linking(linked.id), fr: 'F' } } },
        ],
      },
    });
    const block = parts[1]?.id;
    const use = (shown: number) => ({
      kind: 'Block',
      field: 'text',
      count: 1,
      published: shown,
      ids: [block],
    });
    expect(await uses(writers.ada, linked.id)).toContainEqual(use(0));
    // A draft is nobody's but theirs who read it.
    expect(await uses(theo, linked.id)).not.toContainEqual(expect.objectContaining({ field: 'text' }));
    expect(await uses(sol, linked.id)).not.toContainEqual(expect.objectContaining({ field: 'text' }));
    expect(await writers.publishing(id)).toEqual(published);
    for (const who of [writers.ada, theo, sol]) expect(await uses(who, linked.id)).toContainEqual(use(1));
    // Of a published item a translator reads the newest Spanish, and no other draft.
    const other = await writers.article(['of no matter']);
    await writers.publishing(other.id);
    await writers.ada.get(
      'mutation ($id: ID!, $input: BlockInput!) { saveBlock(id: $id, input: $input, expectedRevision: 1) { __typename ... on Refusal { message } } }',
      { id: block, input: { text: { fr: linking(other.id) } } },
    );
    expect(await uses(writers.ada, other.id)).toContainEqual(use(0));
    expect(await uses(sol, other.id)).not.toContainEqual(expect.objectContaining({ field: 'text' }));
    await writers.ada.get(
      'mutation ($id: ID!, $input: BlockInput!) { saveBlock(id: $id, input: $input, expectedRevision: 2) { __typename ... on Refusal { message } } }',
      { id: block, input: { text: { es: linking(other.id) } } },
    );
    expect(await uses(sol, other.id)).toContainEqual(use(0));
    // The link to the first is gone from the draft, and stands where readers are.
    await writers.ada.get(
      'mutation ($id: ID!, $input: BlockInput!) { saveBlock(id: $id, input: $input, expectedRevision: 3) { __typename ... on Refusal { message } } }',
      { id: block, input: { text: { en: 'No more.' } } },
    );
    expect(await uses(writers.ada, linked.id)).toContainEqual(use(1));
  });
});
