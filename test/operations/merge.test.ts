import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  mergeOrganisations,
  unmergeOrganisations,
} from '../../src/operations/network/merge-organisations.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { edgesTo } from '../../src/operations/edges.js';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { verify } from '../../src/windows/verify.js';
import { verifyAudit } from '../../src/operations/verify-audit.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { somebody } from '../setup/came-back.js';
import { audiencesWith, common, found, refusal } from '../setup/drafts.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';
import { all, everything, half, merge, windows } from './merging.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
}, 60_000);
afterAll(() => world.close());
// No test leaves a window that differs from its projection.
beforeEach(async () => expect(await verify(world.run)).toEqual([]));

/** Saves items and publishes them; their ids. */
async function shown(...changes: readonly { item: string; fields: object }[]): Promise<string[]> {
  const saved = await save(
    world.desk,
    changes.map(({ item, fields }) => ({ item, fields: { ...common, ...fields } })),
  );
  await publish(
    world.desk,
    changes.map(({ item }, index) => ({ item, ids: [saved[index]?.id ?? ''] })),
  );
  return saved.map(({ id }) => id);
}

describe('two organisations become one', () => {
  it('with their relations, names, sources and addresses, and are two again byte for byte', async () => {
    const { stays, goes } = await organisations(world, {
      stays: { otherNames: ['First'], sources: ['https://www.omct.org/page'] },
      goes: {
        since: '2004',
        acronym: 'GO',
        otherNames: ['Second', 'First'],
        themes: ['torture'],
        sources: ['https://blog.example/a'],
      },
    });
    const [, mission, both] = await shown(
      { item: 'Redirect', fields: { path: '/old/goes', organisation: 'goes' } },
      {
        item: 'Mission',
        fields: {
          slug: 'of-one',
          country: 'XA',
          missionKind: 'FACT_FINDING',
          title: { en: 'One' },
          partners: ['goes'],
        },
      },
      {
        item: 'Mission',
        fields: {
          slug: 'of-both',
          country: 'XA',
          missionKind: 'FACT_FINDING',
          title: { en: 'Both' },
          partners: ['goes', 'stays'],
        },
      },
    );
    const before = await everything(world);
    expect(await merge(world, [stays, goes])).toEqual({ kept: stays, done: true });
    expect(await audiencesWith(world, 'organisation', goes)).toEqual([]);
    for (const audience of windows)
      expect(await found(world, audience, 'organisation', stays)).toMatchObject({
        slug: 'stays',
        other_names: ['First', 'Name of goes', 'GO', 'Second'],
        is_member: true,
        member_since: 2004,
      });
    expect(await found(world, 'public', 'organisation', stays)).toMatchObject({ former_names: ['goes'] });
    expect(await found(world, 'desk', 'organisation', stays)).toMatchObject({ editorial_stage: 'PUBLISHED' });
    for (const link of ['organisation_themes', 'organisation_sources'])
      expect(await world.run(`select from window_public.${link} where owner_id = $1`, [stays])).toHaveLength(
        link === 'organisation_themes' ? 1 : 2,
      );
    for (const id of [mission, both])
      for (const audience of windows)
        expect(
          await world.run(`select target_id from window_${audience}.mission_partners where owner_id = $1`, [
            id,
          ]),
        ).toEqual([{ target_id: stays }]);
    expect(await world.window('public', 'redirect')).toMatchObject([{ organisation_id: stays }]);
    expect(await found(world, 'desk', 'mission', mission)).toMatchObject({ editorial_stage: 'PUBLISHED' });
    expect(await verify(world.run)).toEqual([]);
    await unmergeOrganisations(world.desk, goes ?? '', 'director');
    expect(await everything(world)).toEqual(before);
    expect((await verifyAudit(world.run)).faults).toEqual([]);
    // Once more: what was undone can be done again.
    expect(await merge(world, [stays, goes])).toMatchObject({ done: true });
    await unmergeOrganisations(world.desk, goes ?? '', 'director');
    expect(await everything(world)).toEqual(before);
  });

  it('whatever kind of item refers to them', async () => {
    expect(
      edgesTo(itemNamed('Organisation'))
        .map(({ owner, field }) => `${owner.name}.${field.name}`)
        .sort(),
    ).toMatchInlineSnapshot(`
      [
        "Appeal.cosigners",
        "Appeal.informants",
        "Block.organisations",
        "EmergencyService.providers",
        "Grant.recipient",
        "Membership.organisation",
        "Mission.partners",
        "Partnership.organisation",
        "Redirect.organisation",
        "Submission.authors",
        "Support.organisation",
        "Testimony.organisation",
      ]
    `);
    const { one, two } = await organisations(world, { one: {}, two: {} });
    // The keys of the tables say the same, but for proposals, which are handed over.
    const keys = await world.run(
      `select c.conrelid::regclass::text as name from pg_constraint c
where c.contype = 'f' and c.confrelid = 'desk.organisation'::regclass and c.conrelid::regclass::text not like 'desk.organisation%'`,
    );
    expect(keys).toHaveLength(edgesTo(itemNamed('Organisation')).length + 1);
    expect(await merge(world, [one, two])).toMatchObject({ done: true });
  });
});

describe('a merge is refused', () => {
  it('to a process without a second person, and to people without the rights', async () => {
    const { mine, other } = await organisations(world, { mine: {}, other: { since: '2001' } });
    for (const nobody of [undefined, ' ', 'editor'])
      expect(await refusal(merge(world, [mine, other], { approvedBy: nobody }))).toMatchObject({
        code: 'FORBIDDEN',
      });
    const without = async (capability: string) =>
      somebody(
        world.desk,
        all.filter((right) => right.capability !== capability),
      );
    for (const capability of ['PUBLISH', 'WITHDRAW'])
      expect(await refusal(merge(world, [mine, other], { desk: await without(capability) }))).toMatchObject({
        code: 'FORBIDDEN',
      });
    // They may change organisations, and nothing that refers to them.
    const limited = await somebody(
      world.desk,
      all.map((right) => ({ ...right, kind: 'Organisation' })),
    );
    const refused = await refusal(merge(world, [mine, other], { desk: limited }));
    expect(refused).toMatchObject({ code: 'FORBIDDEN', item: 'Membership' });
    const [membership] = await world.run('select id from desk.membership where organisation_id = $1', [
      other,
    ]);
    expect(refused.message).not.toContain(String(membership?.id));
    expect(await audiencesWith(world, 'organisation', other)).toEqual([...windows]);
  });

  it('where somebody has saved meanwhile, and where readers would lose what they see', async () => {
    const { seen, old } = await organisations(world, { seen: {}, old: {} });
    const { draft } = await organisations(world, { draft: {} }, false);
    const stale = { ...(await half(world, seen)), expectedRevision: 7 };
    expect(
      await refusal(mergeOrganisations(world.desk, stale, await half(world, old), 'director')),
    ).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await refusal(merge(world, [draft, seen]))).toMatchObject({
      code: 'STAGE_INVALID',
    });
    expect(await refusal(merge(world, [seen, seen]))).toMatchObject({ code: 'ITEM_INVALID' });
    await save(world.desk, [{ item: 'Organisation', id: seen, fields: { city: 'Genève' } }]);
    expect(await refusal(merge(world, [seen, old]))).toMatchObject({ code: 'STAGE_INVALID' });
    await withdraw(world.desk, [{ item: 'Organisation', ids: [old ?? ''] }]);
    expect(await refusal(merge(world, [seen, old]))).toMatchObject({ code: 'STAGE_INVALID' });
    expect(await refusal(unmergeOrganisations(world.desk, old ?? '', 'director'))).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
  });

  it('where both have one thing that differs, and done where it is the same', async () => {
    const { alike, twin, differs } = await organisations(world, {
      alike: { since: '2010' },
      twin: { since: '2010' },
      differs: { since: '2011' },
    });
    const before = await everything(world);
    expect(await refusal(merge(world, [alike, differs]))).toMatchObject({
      code: 'ITEM_TAKEN',
      item: 'Membership',
      field: 'organisation',
    });
    expect(await everything(world)).toEqual(before);
    await merge(world, [alike, twin]);
    expect(await world.run('select from desk.membership where organisation_id = $1', [alike])).toHaveLength(
      1,
    );
    await unmergeOrganisations(world.desk, twin ?? '', 'director');
    expect(await everything(world)).toEqual(before);
  });

  it('where a statement fails, and leaves nothing half done', async () => {
    const { whole, part } = await organisations(world, {
      whole: {},
      part: { since: '2012', themes: ['torture'] },
    });
    const before = await everything(world);
    const tables = ['revision', 'merger', 'publication', 'purge', 'page_time'];
    const counts = () =>
      world.run(tables.map((table) => `select count(*) from desk.${table}`).join(' union all '));
    const counted = await counts();
    for (const [table, when] of [
      ['desk.membership', 'update'],
      ['published.membership', 'update'],
      ['desk.organisation', 'delete'],
      ['published.organisation', 'delete'],
      ['desk.purge', 'insert'],
    ]) {
      await world.run(
        `create function public.fails() returns trigger language plpgsql as $$ begin raise exception 'planted' using errcode = '22012'; end $$;
create trigger fails before ${when} on ${table} for each row execute function public.fails()`,
      );
      try {
        expect((await refusal(merge(world, [whole, part]))).code).toBe('INTERNAL_ERROR');
      } finally {
        await world.run('drop function public.fails() cascade');
      }
      expect(await everything(world)).toEqual(before);
      expect(await counts()).toEqual(counted);
    }
  });
});

describe('a merge by people', () => {
  it('takes two, who have read the same revisions and have the rights still', async () => {
    const { stays2: stays, goes2: goes } = await organisations(world, {
      stays2: {},
      goes2: { since: '2004' },
    });
    const [ada, bela, carl] = [
      await somebody(world.desk, all),
      await somebody(world.desk, all),
      await somebody(world.desk, all),
    ];
    const before = await everything(world);
    for (let time = 0; time < 2; time += 1)
      expect(await merge(world, [stays, goes], { desk: ada })).toEqual({ kept: stays, done: false });
    expect(await everything(world)).toEqual(before);
    // Another way round, and another revision, are other wishes.
    expect(await merge(world, [goes, stays], { desk: bela })).toMatchObject({ done: false });
    await save(world.desk, [{ item: 'Organisation', id: goes, fields: { city: 'Genève' } }]);
    await publish(world.desk, [{ item: 'Organisation', ids: [goes ?? ''] }]);
    expect(await merge(world, [stays, goes], { desk: bela })).toMatchObject({ done: false });
    await world.run(`update desk.account set suspended_at = now() where 'account ' || id = $1`, [bela.by]);
    expect(await merge(world, [stays, goes], { desk: carl })).toMatchObject({ done: false });
    expect(await merge(world, [stays, goes], { desk: ada })).toMatchObject({ done: true });
    expect(await unmergeOrganisations(carl, goes ?? '')).toEqual({ kept: stays, done: false });
    expect(await unmergeOrganisations(carl, goes ?? '')).toMatchObject({ done: false });
    expect(await audiencesWith(world, 'organisation', goes)).toEqual([]);
    expect(await unmergeOrganisations(ada, goes ?? '')).toMatchObject({ done: true });
    expect(await audiencesWith(world, 'organisation', goes)).toEqual([...windows]);
  });

  it('is done once, if two ask for it at the same time', async () => {
    const { stays3: stays, goes3: goes } = await organisations(world, {
      stays3: {},
      goes3: { since: '2004' },
    });
    const people = [];
    for (let count = 0; count < 4; count += 1) people.push(await somebody(world.desk, all));
    const [keep, gone] = [await half(world, stays), await half(world, goes)];
    const answers = await Promise.allSettled(people.map((one) => mergeOrganisations(one, keep, gone)));
    const done = answers.filter((one) => one.status === 'fulfilled' && one.value.done);
    expect(done).toHaveLength(1);
    expect(
      await world.run('select from desk.merger where merged_id = $1 and done_at is not null', [goes]),
    ).toHaveLength(1);
  });
});
