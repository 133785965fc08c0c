import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { cameBack } from '../setup/came-back.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { verify } from '../../src/windows/verify.js';
import { refusal } from '../setup/drafts.js';
import { openNewsroom, type Newsroom } from '../setup/newsroom.js';
import { organisations } from '../setup/world.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
}, 60_000);
afterAll(() => room.close());
beforeEach(async () => expect(await verify(room.world.run)).toEqual([]));

describe('an address that an item gave up', () => {
  const found = (path: string) =>
    room.ask(
      `{ resolvePath(path: "${path}") { path canonicalPath isCanonical item { ... on Page { title } } } }`,
    );

  it('leads to it still, and not to what has the name now', async () => {
    const [id = ''] = await room.publishing({
      item: 'Page',
      fields: { slug: 'first-name', title: { en: 'Moved' } },
    });
    await save(room.world.desk, [{ item: 'Page', id, fields: { slug: 'draft-name' } }]);
    await save(room.world.desk, [{ item: 'Page', id, fields: { slug: 'second-name' } }]);
    await publish(room.world.desk, [{ item: 'Page', ids: [id] }]);
    expect(await found('/en/pages/first-name')).toEqual({
      resolvePath: {
        path: '/en/pages/second-name',
        canonicalPath: '/en/pages/second-name',
        isCanonical: false,
        item: { title: 'Moved' },
      },
    });
    // There is no French text: the page stands there all the same, and its canonical path is the English one.
    expect(await found('/fr/pages/second-name')).toMatchObject({
      resolvePath: {
        path: '/fr/pages/second-name',
        canonicalPath: '/en/pages/second-name',
        isCanonical: false,
      },
    });
    // Addresses are read in any case, and written in one.
    expect(await found('/EN/Pages/Second-Name/')).toMatchObject({
      resolvePath: { path: '/en/pages/second-name', isCanonical: false },
    });
    // A name that was never shown leads nowhere.
    expect(await found('/en/pages/draft-name')).toEqual({ resolvePath: null });
    await room.publishing({ item: 'Page', fields: { slug: 'first-name', title: { en: 'New' } } });
    expect(await found('/en/pages/first-name')).toMatchObject({
      resolvePath: { isCanonical: true, item: { title: 'New' } },
    });
  });

  it('is kept when the item is unpublished before it is renamed', async () => {
    const [id = ''] = await room.publishing({
      item: 'Page',
      fields: { slug: 'old-name', title: { en: 'Kept' } },
    });
    await unpublish(room.world.desk, [{ item: 'Page', ids: [id] }]);
    expect(await found('/en/pages/old-name')).toEqual({ resolvePath: null });
    await save(room.world.desk, [{ item: 'Page', id, fields: { slug: 'new-name' } }]);
    await publish(room.world.desk, [{ item: 'Page', ids: [id] }]);
    expect(await found('/en/pages/old-name')).toEqual({
      resolvePath: {
        path: '/en/pages/new-name',
        canonicalPath: '/en/pages/new-name',
        isCanonical: false,
        item: { title: 'Kept' },
      },
    });
  });

  it('is forgotten when the item is withdrawn before it is renamed', async () => {
    const [id = ''] = await room.publishing({
      item: 'Page',
      fields: { slug: 'telling-name', title: { en: 'Careful' } },
    });
    await withdraw(room.world.desk, [{ item: 'Page', ids: [id] }]);
    await save(room.world.desk, [{ item: 'Page', id, fields: { slug: 'silent-name' } }]);
    await cameBack(room.world.desk, [{ item: 'Page', ids: [id] }]);
    await publish(room.world.desk, [{ item: 'Page', ids: [id] }]);
    expect(await found('/en/pages/telling-name')).toEqual({ resolvePath: null });
    expect(await found('/en/pages/silent-name')).toMatchObject({ resolvePath: { isCanonical: true } });
  });

  it('is forgotten when it was given up while less was to be known of the item', async () => {
    const [id = ''] = Object.values(await organisations(room.world, { 'named-after-somebody': {} }));
    const exposed = (exposure: 'PUBLIC' | 'GENERALISED') =>
      expose(room.world.desk, { item: 'Organisation', ids: [id], exposure, approvedBy: 'another' });
    const at = (slug: string) => room.ask(`{ resolvePath(path: "/en/organisations/${slug}") { path } }`);
    const renamed = async (slug: string) => {
      await save(room.world.desk, [{ item: 'Organisation', id, fields: { slug } }]);
      await publish(room.world.desk, [{ item: 'Organisation', ids: [id] }]);
    };
    await renamed('second-name');
    expect(await at('named-after-somebody')).toEqual({
      resolvePath: { path: '/en/organisations/second-name' },
    });
    await exposed('GENERALISED');
    await renamed('third-name');
    await exposed('PUBLIC');
    for (const slug of ['named-after-somebody', 'second-name'])
      expect(await at(slug)).toEqual({ resolvePath: null });
    expect(await at('third-name')).toEqual({ resolvePath: { path: '/en/organisations/third-name' } });
  });

  it('can be said by a redirect, which goes with what it leads to', async () => {
    const ids = await organisations(room.world, { moved: {} });
    await room.publishing(
      { item: 'Redirect', fields: { path: '/old/moved', organisation: 'moved' } },
      { item: 'AnnualReport', fields: { year: 2019, title: { en: 'Report 2019' } } },
      { item: 'Redirect', fields: { path: '/report-of-2019', annualReport: '2019' } },
    );
    const at = (path: string) =>
      room.ask(
        `{ resolvePath(path: "${path}", locale: FR) { path locale isCanonical item { __typename } } }`,
      );
    expect(await at('/es/old/moved/')).toEqual({
      resolvePath: {
        path: '/es/organizaciones/moved',
        locale: 'ES',
        isCanonical: false,
        item: { __typename: 'Organisation' },
      },
    });
    expect(await at('/report-of-2019')).toEqual({
      resolvePath: {
        path: '/fr/rapports-annuels/2019',
        locale: 'FR',
        isCanonical: false,
        item: { __typename: 'AnnualReport' },
      },
    });
    expect(await at('/en/annual-reports/2019')).toMatchObject({ resolvePath: { isCanonical: true } });
    expect(await at('/en/annual-reports/99999999999999999999')).toEqual({ resolvePath: null });
    await withdraw(room.world.desk, [{ item: 'Organisation', ids: Object.values(ids) }]);
    expect(await at('/old/moved')).toEqual({ resolvePath: null });
    expect(await room.ask('{ redirects { nodes { path } } }')).toEqual({
      redirects: { nodes: [{ path: '/report-of-2019' }] },
    });
    expect(
      await refusal(room.saving({ item: 'Redirect', fields: { path: '/nowhere', page: null } })),
    ).toMatchObject({
      code: 'ITEM_INVALID',
    });
  });
});
