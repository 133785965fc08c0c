import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { deliverDue, postOutsideOrLoopback } from '../../src/jobs/deliver.js';
import { coarsen } from '../../src/operations/coarsen.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { checkAddress } from '../../src/operations/webhooks/address.js';
import { createWebhook } from '../../src/operations/webhooks/create-webhook.js';
import { endWebhook, retryParked } from '../../src/operations/webhooks/end-webhook.js';
import { testWebhook } from '../../src/operations/webhooks/test-webhook.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { appeal, common, refusal } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

interface Told {
  readonly type: string;
  readonly timestamp: string;
  readonly data: {
    readonly kind: string;
    readonly item: string;
    readonly slug: string | null;
    readonly languages: readonly string[];
    readonly pages: readonly { readonly locale: string; readonly path: string }[];
    readonly formerPages: readonly { readonly locale: string; readonly path: string }[];
    readonly tags: readonly string[];
  };
}

let world: World;
let receiver: Server;
let url: string;
let hook = '';
let secret = '';
let status = 200;
const told: Told[] = [];
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      new Webhook(secret).verify(text, request.headers as Record<string, string>);
      told.push(JSON.parse(text) as Told);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  await new Promise((resolve) => receiver.close(resolve));
  await world.close();
});
beforeEach(async () => {
  ({ id: hook, secret } = await createWebhook(
    world.desk,
    { name: 'Website', url, audience: 'public' },
    (given) => checkAddress(given, true),
  ));
});
afterEach(async () => {
  await endWebhook(world.desk, hook);
  await world.run('delete from desk.delivery');
  told.length = 0;
  status = 200;
});

/** Delivers all that is due, over HTTP; what the receiver was told of a kind. */
async function heard(kind: string): Promise<Told[]> {
  for (let round = 0; round < 3; round += 1) await deliverDue(world.desk, postOutsideOrLoopback);
  return told.splice(0).filter(({ data }) => data.kind === kind);
}
const target = (item: string, id: string) => [{ item, ids: [id] }];
async function published(item: string, fields: Readonly<Record<string, unknown>>): Promise<string> {
  const [saved] = await save(world.desk, [{ item, fields: { ...common, ...fields } }]);
  await publish(world.desk, target(item, saved?.id ?? ''));
  return saved?.id ?? '';
}
const both = (slug: string) => [
  { locale: 'FR', path: `/fr/articles/${slug}` },
  { locale: 'EN', path: `/en/articles/${slug}` },
];
const article = { articleKind: 'NEWS', title: { en: 'A visit', fr: 'Une visite' } };

describe('a webhook that is sent over HTTP', () => {
  it('the pages, languages and tags of an item that appears, is renamed and is taken away', async () => {
    const id = await published('Article', { ...article, slug: 'visit' });
    const [made] = await heard('Article');
    expect(made).toMatchObject({
      type: 'item.changed',
      data: { slug: 'visit', languages: ['FR', 'EN'], pages: both('visit'), formerPages: [] },
    });
    expect(made?.data.tags).toEqual([
      'article',
      'article_programmes',
      'article_themes',
      'article_countries',
      'article_sources',
      'change',
    ]);
    await save(world.desk, [{ item: 'Article', id, fields: { slug: 'visit-to-a-prison' } }]);
    await publish(world.desk, target('Article', id));
    const [renamed] = await heard('Article');
    expect(renamed).toMatchObject({
      type: 'item.changed',
      data: { slug: 'visit-to-a-prison', pages: both('visit-to-a-prison'), formerPages: both('visit') },
    });
    await unpublish(world.desk, target('Article', id));
    const [gone] = await heard('Article');
    expect(gone).toMatchObject({
      type: 'item.gone',
      data: {
        slug: 'visit-to-a-prison',
        languages: ['FR', 'EN'],
        pages: [],
        formerPages: both('visit-to-a-prison'),
      },
    });
    expect(gone?.data.item).toBe(made?.data.item);
  });

  it('what the guide says: the sample has the members of a delivery', async () => {
    await published('Article', { ...article, slug: 'sample' });
    const [real] = await heard('Article');
    const page = readFileSync('docs/webhooks.md', 'utf8');
    const sample = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '') as Told;
    const names = (value: object): string[] => Object.keys(value).sort();
    expect(names(sample)).toEqual(names(real ?? {}));
    expect(names(sample.data)).toEqual(names(real?.data ?? {}));
    expect(sample.data.tags).toEqual(real?.data.tags);
    expect(names(sample.data.pages[0] ?? {})).toEqual(names(real?.data.pages[0] ?? {}));
    // Every member is explained.
    for (const name of ['type', ...names(sample.data)])
      expect(page).toMatch(new RegExp(`^\\|.*\`${name}\``, 'm'));
  });

  it('the page of what a part stands in, also when the part goes', async () => {
    await published('Article', { ...article, slug: 'whole' });
    const part = await published('Block', {
      slug: 'part',
      blockKind: 'TEXT',
      article: 'whole',
      position: 1,
      text: { en: 'A text.', fr: 'Un texte.' },
    });
    expect(await heard('Block')).toMatchObject([
      { type: 'item.changed', data: { slug: 'part', pages: both('whole'), formerPages: [] } },
    ]);
    await unpublish(world.desk, target('Block', part));
    expect(await heard('Block')).toMatchObject([
      { type: 'item.gone', data: { pages: both('whole'), formerPages: [] } },
    ]);
  });

  it('of an item that is withdrawn what was public, and of a generalised one nothing that would name it', async () => {
    const [saved] = await save(world.desk, [appeal('exposed', { title: { en: 'Exposed' } })]);
    const id = saved?.id ?? '';
    await publish(world.desk, target('Appeal', id));
    await heard('Appeal');
    await expose(world.desk, { item: 'Appeal', ids: [id], exposure: 'GENERALISED' });
    const [gone] = await heard('Appeal');
    expect(gone).toMatchObject({
      type: 'item.gone',
      data: { slug: 'exposed', pages: [], formerPages: [{ locale: 'EN', path: '/en/appeals/exposed' }] },
    });
    await coarsen(world.desk);
    const [coarse] = await heard('Appeal');
    expect(coarse).toMatchObject({
      type: 'item.changed',
      data: { slug: null, languages: [], pages: [], formerPages: [] },
    });
    expect(coarse?.data.item).not.toBe(gone?.data.item);
    expect(JSON.stringify(coarse)).not.toContain('exposed');
    await withdraw(world.desk, target('Appeal', id));
    const [withdrawn] = await heard('Appeal');
    expect(withdrawn).toMatchObject({ type: 'item.gone', data: { slug: null, formerPages: [] } });
    expect(JSON.stringify(withdrawn)).not.toContain('exposed');
  });

  it('nothing of what its window never held', async () => {
    await save(world.desk, [appeal('withheld', { exposure: 'WITHHELD' })]).then((saved) =>
      publish(world.desk, target('Appeal', saved[0]?.id ?? '')),
    );
    await heard('Appeal');
    expect(await world.run('select from desk.delivery where facts::text like $1', ['%withheld%'])).toEqual(
      [],
    );
  });
});

describe('a test of a webhook', () => {
  const deliveries = () =>
    world.run('select is_test, state, attempts, result from desk.delivery order by number');

  it('arrives signed, by the way of every delivery, and its result is seen', async () => {
    const id = await testWebhook(world.desk, hook);
    expect(await deliveries()).toEqual([{ is_test: true, state: 'WAITING', attempts: 0, result: null }]);
    const [one] = await heard('Webhook');
    expect([one?.type, one?.data]).toEqual([
      'webhook.test',
      { kind: 'Webhook', item: `webhook_${hook.replaceAll('-', '')}` },
    ]);
    expect(await world.run('select state, result from desk.delivery where id = $1', [id])).toEqual([
      { state: 'DONE', result: '200' },
    ]);
  });

  it('that fails is not tried again', async () => {
    status = 500;
    await testWebhook(world.desk, hook);
    expect(await heard('Webhook')).toHaveLength(1);
    expect(await deliveries()).toEqual([{ is_test: true, state: 'PARKED', attempts: 1, result: '500' }]);
    expect(await retryParked(world.desk, hook)).toBe(0);
    expect(await heard('Webhook')).toEqual([]);
  });

  it('is refused to who may not make webhooks, and of a webhook that there is not', async () => {
    const reader = { ...world.desk, by: 'reader', may: [] };
    expect(await refusal(testWebhook(reader, hook))).toMatchObject({ code: 'FORBIDDEN' });
    for (const id of ['nobody', '00000000-0000-4000-8000-000000000000'])
      expect(await refusal(testWebhook(world.desk, id))).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    expect(await deliveries()).toEqual([]);
  });
});

describe('this machine', () => {
  it.each([
    'http://127.0.0.1:4001/hook',
    'http://localhost:4001/',
    'https://127.9.9.9/',
    'http://[::1]:4001/',
  ])('%s is an address for a webhook only where it is allowed', async (address) => {
    expect(await refusal(checkAddress(address))).toMatchObject({ code: 'ITEM_INVALID', field: 'url' });
    expect(await checkAddress(address, true)).toBe(new URL(address).href);
  });

  it.each([
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'http://169.254.169.254/',
    'http://[fe80::1]/',
    'http://[::]/',
  ])('%s is none even then', async (address) => {
    expect(await refusal(checkAddress(address, true))).toMatchObject({ code: 'ITEM_INVALID' });
  });

  it('is not reached by a delivery where it is not allowed', async () => {
    await testWebhook(world.desk, hook);
    await deliverDue(world.desk);
    expect(told).toEqual([]);
    const [delivery] = await world.run('select state, result from desk.delivery');
    expect(delivery?.state).toBe('PARKED');
    expect(delivery?.result).not.toMatch(/^\d/);
  });
});
