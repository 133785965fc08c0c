import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { coarsen } from '../../../src/operations/coarsen.js';
import { publish } from '../../../src/operations/publish.js';
import { save } from '../../../src/operations/save.js';
import { unpublish } from '../../../src/operations/unpublish.js';
import { lock } from '../../../src/windows/lock.js';
import { project } from '../../../src/windows/project.js';
import { rebuild } from '../../../src/windows/rebuild.js';
import { openSession } from '../../../src/windows/run.js';
import { setStage, type Stage } from './stage.js';

let set: Stage;
beforeAll(async () => {
  set = await setStage({
    open: {},
    withheld: { exposure: 'WITHHELD' },
    veiled: { exposure: 'GENERALISED', city: 'City', country: 'XA' },
    member: { since: '2003' },
    early: { foundedYear: 1990 },
    late: { foundedYear: 2000 },
  });
  await coarsen(set.desk);
}, 60_000);
afterAll(() => set.close());

const idsOf = async (audience: string): Promise<unknown[]> =>
  (await set.library.run(`select id from window_${audience}.organisation`)).map((row) => row.id);

it('an item that is withheld is in no window below staff', async () => {
  for (const audience of ['public', 'partner']) expect(await idsOf(audience)).not.toContain(set.ids.withheld);
  expect(await idsOf('staff')).toContain(set.ids.withheld);
});

it('a generalised item shows nothing of a field that is not kept', async () => {
  expect(
    await set.library.run(
      'select slug, name, city, country_id from window_public.organisation where slug is null',
    ),
  ).toEqual([{ slug: null, name: null, city: null, country_id: null }]);
});

it('a generalised item stands under another id', async () => {
  const [row] = await set.library.run('select id from window_public.organisation where slug is null');
  expect(row?.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(row?.id).not.toBe(set.ids.veiled);
});

it('what requires an item vanishes with it', async () => {
  await expect(
    unpublish(set.desk, [{ item: 'Organisation', ids: [set.ids.member ?? ''] }]),
  ).resolves.toHaveLength(1);
  expect(await set.library.run('select id from window_public.membership')).toEqual([]);
});

it('a verb waits for the one before it', async () => {
  const first = await openSession(set.library.ownerUrl);
  await first.run('begin isolation level read committed');
  await lock(first.run);
  const second = save(set.desk, [
    { item: 'Region', fields: { provenance: 'SAMPLE', slug: 'late', name: { en: 'Late' }, scheme: 'OMCT' } },
  ]).then(() => 'did not wait');
  const came = await Promise.race([second, pause(1000).then(() => 'waits')]);
  await first.run('commit');
  await first.close();
  await second;
  expect(came).toBe('waits');
});

it('a window that is rebuilt holds what was changed meanwhile', async () => {
  const other = await openSession(set.library.ownerUrl);
  await other.run('begin isolation level read committed');
  await lock(other.run);
  const [theme] = await other.run(
    `update published.theme set live = false, xid = pg_current_xact_id() where slug = 'detention' returning id`,
  );
  await project(other.run, [{ item: 'Theme', ids: [String(theme?.id)] }], ['public']);
  const rebuilt = rebuild(set.library.run, 'public', true);
  // The build is over, and the swap waits for the lock.
  const looker = await openSession(set.library.ownerUrl);
  while (
    (await looker.run(`select from pg_namespace where starts_with(nspname, 'next_public_')`)).length === 0
  )
    await pause(20);
  await other.run('commit');
  await rebuilt;
  const held = await looker.run(`select slug from window_public.theme where slug = 'detention'`);
  await other.close();
  await looker.close();
  expect(held).toEqual([]);
});

it('a login reads its own window and no other', async () => {
  await rebuild(set.library.run, 'staff', true);
  const { run } = await set.library.side('public');
  await expect(run('select count(*) from window_public.organisation')).resolves.toHaveLength(1);
  await expect(run('select count(*) from window_staff.organisation')).rejects.toThrow(
    'permission denied for schema window_staff',
  );
});

it('a text is kept in the languages in which it was written, and in no other', async () => {
  await save(set.desk, [
    { item: 'Network', fields: { provenance: 'SAMPLE', slug: 'french', name: { fr: 'Autre' } } },
  ]);
  expect(await set.library.run(`select name from desk.network where slug = 'french'`)).toEqual([
    { name: { fr: 'Autre' } },
  ]);
});

it('an item is served whole in a language in which it is published, whatever else is written', async () => {
  const [saved] = await save(set.desk, [
    { item: 'Network', fields: { provenance: 'SAMPLE', slug: 'other', name: { en: 'Other', fr: 'Autre' } } },
  ]);
  await publish(set.desk, [{ item: 'Network', ids: [saved?.id ?? ''], locales: ['en'] }]);
  expect(
    await set.library.run(
      `select name_fr, name_en, name_es, served_fr from window_public.network where slug = 'other'`,
    ),
  ).toEqual([{ name_fr: 'Other', name_en: 'Other', name_es: 'Other', served_fr: 'en' }]);
});

it('pages by a field that some items lack lose none of them', async () => {
  const query =
    'query($after: String) { organisations(first: 1, after: $after, orderBy: [{ foundedYear: ASC }]) { nodes { id } pageInfo { endCursor hasNextPage } } }';
  const found = new Set<string>();
  for (let after: string | null = null, more = true; more;) {
    const { data } = (await set.library.ask(query, { after })) as {
      data: {
        organisations: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      };
    };
    for (const { id } of data.organisations.nodes) found.add(id);
    after = data.organisations.pageInfo.endCursor;
    more = data.organisations.pageInfo.hasNextPage;
  }
  expect(found.size).toBe((await idsOf('public')).length);
});
