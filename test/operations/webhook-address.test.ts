import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWebhook } from '../../src/operations/webhooks/create-webhook.js';
import { refusal } from '../setup/drafts.js';
import { openWorld, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Ways to write the loopback, and what else lies within. */
const spellings = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
    '0',
    '0.0.0.0',
    '127.127.127.127',
    '127.0.0.1.',
  ],
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    '%6c%6f%63alhost',
    'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
  ],
  ...[
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd12::1]',
    '[2002:7f00:1::]',
  ],
  ...[
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '0x0a000001',
  ],
];
const forms = (host: string): string[] => [
  `http://${host}/`,
  `https://${host}/hook`,
  `http://${host}:8080/x?y#z`,
  `HTTP://${host}`,
  `http:\\\\${host}\\`,
];

describe('an address', () => {
  it(`that leads within is refused, in ${spellings.length * 5} spellings, and nothing is written`, async () => {
    const before = await world.run(
      'select (select count(*) from desk.webhook)::int as hooks, (select number from desk.audit_head) as audit',
    );
    for (const address of spellings.flatMap(forms)) {
      const { code, field } = await refusal(
        createWebhook(world.desk, { name: 'Inside', url: address, audience: 'public' }),
      );
      expect([address, code, field]).toEqual([address, 'ITEM_INVALID', 'url']);
    }
    expect(
      await world.run(
        'select (select count(*) from desk.webhook)::int as hooks, (select number from desk.audit_head) as audit',
      ),
    ).toEqual(before);
  }, 60_000);

  it.each([
    ['another protocol', 'ftp://example.org/'],
    ['a password', 'https://user:secret@example.org/'],
    ['no address', 'not an address'],
    ['nothing', ''],
    ['a script', 'javascript:alert(1)'],
    ['a long one', `https://example.org/${'a'.repeat(3000)}`],
  ])('with %s is refused', async (_, address) => {
    expect(
      await refusal(createWebhook(world.desk, { name: 'Odd', url: address, audience: 'public' })),
    ).toMatchObject({
      code: 'ITEM_INVALID',
    });
  });
});
