import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { giveRights, suspend } from '../../src/operations/accounts/give-rights.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson } from './person.js';

let server: HttpServer;
type Somebody = Awaited<ReturnType<typeof newPerson>>;
let publisher: Somebody;
let other: Somebody;
const rights = [{ capability: 'PUBLISH' }, { capability: 'WITHDRAW' }] as const;
beforeAll(async () => {
  server = await openHttpServer();
  publisher = await newPerson(server.desk, server.url, {
    email: 'publisher@example.org',
    rights,
  });
  other = await newPerson(server.desk, server.url, {
    email: 'second@example.org',
    rights: [{ capability: 'WITHDRAW' }],
  });
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
    expect(await publisher.browser.get(expose('WITHHELD'), { ids: [id, appeal?.id] })).toEqual({
      code: 'VALUE_INVALID',
    });
    expect(await publisher.browser.get(expose('WITHHELD'), { ids: [id] })).toEqual({
      items: [{ id }],
      waiting: [],
    });
    const asked = async () =>
      expect(await publisher.browser.get(expose('PUBLIC'), { ids: [id] })).toEqual({
        items: [],
        waiting: [{ id }],
      });
    // Whoever asks twice is still one person.
    await asked();
    await asked();
    // Who has lost the right since, or had it for other items, counts no more; nor who is suspended. They
    // have to ask again.
    const by = `account ${publisher.id}`;
    const [{ uuid } = { uuid: '' }] = await server.owner(
      'select item_id as uuid from desk.exposure_request where asked_by = $1',
      [by],
    );
    const wanted = () => server.owner('select from desk.exposure_request where asked_by = $1', [by]);
    const askBehind = () =>
      server.owner(
        `insert into desk.exposure_request (item_id, exposure, asked_by, asked_at) values ($1, 'PUBLIC', $2, now())`,
        [uuid, by],
      );
    const restore = () => giveRights(server.desk, publisher.id, rights);
    for (const [fall, rise] of [
      [() => giveRights(server.desk, publisher.id, []), restore],
      [() => giveRights(server.desk, publisher.id, [{ capability: 'WITHDRAW', kind: 'Appeal' }]), restore],
      [() => suspend(server.desk, publisher.id, true), () => suspend(server.desk, publisher.id, false)],
    ] as const) {
      expect(await wanted()).toHaveLength(1);
      await fall();
      expect(await wanted()).toHaveLength(0);
      await askBehind();
      expect(await other.browser.get(expose('PUBLIC'), { ids: [id] })).toEqual({
        items: [],
        waiting: [{ id }],
      });
      await server.owner('delete from desk.exposure_request');
      await rise();
      await askBehind();
    }
    await server.owner('delete from desk.exposure_request');
    await publisher.signIn();
    await publisher.browser.get(
      'mutation ($code: String!) { showSecondFactor(code: $code) { __typename } }',
      {
        code: publisher.app.code(),
      },
    );
    await asked();
    expect(await other.browser.get(expose('PUBLIC'), { ids: [id] })).toEqual({
      items: [{ id }],
      waiting: [],
    });
  });
});
