import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson } from './person.js';

let server: HttpServer;
type Somebody = Awaited<ReturnType<typeof newPerson>>;
let publisher: Somebody;
let other: Somebody;
beforeAll(async () => {
  server = await openHttpServer();
  publisher = await newPerson(server.desk, server.url, {
    email: 'publisher@example.org',
    rights: [{ capability: 'PUBLISH' }, { capability: 'WITHDRAW' }],
  });
  other = await newPerson(server.desk, server.url, { email: 'second@example.org', rights: [{ capability: 'WITHDRAW' }] });
}, 120_000);
afterAll(() => server.close());

describe('what was taken from readers', () => {
  it('needs a second person to show more of what can endanger somebody', async () => {
    const found = await publisher.browser.get(
      '{ organisations(first: 1, filter: { exposure: { eq: PUBLIC }, isMember: { eq: true } }) { nodes { id slug } } }',
    );
    const [{ id } = { id: '' }] = found.nodes as { id: string }[];
    const expose = (exposure: string) =>
      `mutation ($ids: [ID!]!) { expose(ids: $ids, exposure: ${exposure}) { ... on ItemsMoved { items { id } waiting { id } } ... on Refusal { code } } }`;
    const { nodes } = await publisher.browser.get('{ appeals(first: 1) { nodes { id } } }');
    const [appeal] = nodes as { id: string }[];
    // Two kinds would be two transactions, and one of them might be refused.
    expect(await publisher.browser.get(expose('WITHHELD'), { ids: [id, appeal?.id] })).toEqual({ code: 'VALUE_INVALID' });
    expect(await publisher.browser.get(expose('WITHHELD'), { ids: [id] })).toEqual({ items: [{ id }], waiting: [] });
    const asked = async () =>
      expect(await publisher.browser.get(expose('PUBLIC'), { ids: [id] })).toEqual({ items: [], waiting: [{ id }] });
    // Whoever asks twice is still one person.
    await asked();
    await asked();
    expect(await other.browser.get(expose('PUBLIC'), { ids: [id] })).toEqual({ items: [{ id }], waiting: [] });
  });
});
