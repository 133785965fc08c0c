import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicMembers } from '../../src/exchange/sample.js';
import { linksOf, snake, tableOf } from '../../src/entities/house/columns.js';
import { items } from '../../src/entities/entities.js';
import { targetOf } from '../../src/entities/house/metadata.js';
import { openSession, type Run } from '../../src/windows/run.js';
import { createTestDatabase } from '../setup/database.js';

let world: { readonly run: Run; readonly close: () => Promise<void> };

// What the run has loaded for all its tests; that no row of it was rejected, the run has made sure of.
beforeAll(async () => {
  const database = await createTestDatabase({ evaluation: true });
  const session = await openSession(database.ownerUrl);
  world = {
    run: session.run,
    close: async () => {
      await session.close();
      await database.drop();
    },
  };
}, 240_000);
afterAll(() => world.close());

const count = async (from: string): Promise<number> =>
  Number((await world.run(`select count(*) from ${from}`))[0]?.count);

describe('the evaluation data', () => {
  it('shows the public exactly 311 members, real ones among them', async () => {
    expect(publicMembers).toBe(311);
    expect(await count('window_public.organisation where is_member')).toBe(311);
    expect(await count(`window_public.organisation where is_member and provenance <> 'SAMPLE'`)).toBe(26);
  });

  it('holds generalised members that keep no name, and withheld ones for staff only', async () => {
    expect(
      await count(
        'window_public.organisation where is_member and slug is null and name is null and country_id is null',
      ),
    ).toBeGreaterThan(4);
    expect(await count('window_staff.organisation where is_member')).toBeGreaterThan(311);
    expect(
      await count(
        `window_partner.organisation o join desk.organisation d using (id) where d.exposure = 'WITHHELD'`,
      ),
    ).toBe(0);
  });

  it('keeps partners’ and staff’s words from the public', async () => {
    const columns = (
      await world.run(
        `select column_name from information_schema.columns where table_schema = 'window_public' and table_name = 'organisation'`,
      )
    ).map((row) => row.column_name);
    expect(columns).toEqual(
      expect.not.arrayContaining(['contact_email', 'internal_note', 'due_diligence', 'exposure']),
    );
    expect(await count('window_partner.organisation where contact_email is not null')).toBeGreaterThan(100);
    expect(await count('window_staff.organisation where internal_note is not null')).toBeGreaterThan(50);
  });

  it('covers the six regions, and shows every way of falling back and translations that are behind', async () => {
    const regions = await world.run(
      `select distinct r.slug from window_public.organisation o join window_public.region r on r.id = o.region_id`,
    );
    expect(regions).toHaveLength(6);
    const served = await world.run(
      'select distinct served_fr from window_public.appeal where served_fr is not null order by 1',
    );
    expect(served.map((row) => row.served_fr)).toEqual(['en', 'es', 'fr']);
    expect(await count(`window_public.organisation where cardinality(stale_locales) > 0`)).toBeGreaterThan(5);
  });

  it('lets a sample refer only to samples among organisations, appeals and memberships, and puts sample appeals in fictional countries', async () => {
    const kinds = items.filter((item) => ['Organisation', 'Appeal', 'Membership'].includes(item.name));
    for (const item of kinds) {
      for (const field of item.fields.filter((one) => one.kind === 'one' && kinds.includes(targetOf(one)))) {
        const real = `desk.${tableOf(item)} s join desk.${tableOf(targetOf(field))} t on t.id = s.${snake(field.name)}_id`;
        expect([
          item.name,
          field.name,
          await count(`${real} where (s.provenance = 'SAMPLE') <> (t.provenance = 'SAMPLE')`),
        ]).toEqual([item.name, field.name, 0]);
      }
    }
    for (const { owner, field, target, table } of linksOf(kinds).filter((link) =>
      kinds.includes(link.target),
    )) {
      const joined = `desk.${table} k join desk.${tableOf(owner)} s on s.id = k.owner_id join desk.${tableOf(target)} t on t.id = k.target_id`;
      expect([
        field.name,
        await count(`${joined} where (s.provenance = 'SAMPLE') <> (t.provenance = 'SAMPLE')`),
      ]).toEqual([field.name, 0]);
    }
    const countries = `desk.appeal_countries k join desk.appeal a on a.id = k.owner_id join desk.country c on c.id = k.target_id`;
    expect(await count(`${countries} where (a.provenance = 'SAMPLE') <> (c.listing = 'FICTIONAL')`)).toBe(0);
    expect(
      await count(
        `desk.organisation_sources k join desk.organisation o on o.id = k.owner_id where o.provenance = 'SAMPLE'`,
      ),
    ).toBe(0);
  });

  it('names every sample organisation a sample, with addresses that end in .example', async () => {
    expect(await count(`desk.organisation where (provenance = 'SAMPLE') <> (name like '% (sample)')`)).toBe(
      0,
    );
    expect(
      await count(
        `desk.organisation where provenance = 'SAMPLE' and concat_ws(' ', website || '.', contact_email || '.', public_email || '.') !~ '^(\\S+\\.example\\. ?)+$'`,
      ),
    ).toBe(0);
  });
});
