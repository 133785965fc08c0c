import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/operations/change.js';
import { save } from '../../src/operations/save.js';
import { verify } from '../../src/windows/verify.js';
import { found } from '../setup/drafts.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
}, 60_000);
afterAll(() => world.close());
// No test leaves a window that differs from its projection.
beforeEach(async () => expect(await verify(world.run)).toEqual([]));

const common = { provenance: 'SAMPLE' };
const create = async (change: Change) => (await save(world.desk, [change]))[0]?.id ?? '';

describe('saving memberships', () => {
  const state = async (id: string | undefined) =>
    (
      await world.run(
        'select is_member as member, member_since as since, revision from desk.organisation where id = $1',
        [id],
      )
    )[0];
  const statement = (organisation: string, more: object): Change => ({
    item: 'Membership',
    fields: { ...common, organisation, network: 'sos-torture', ...more },
  });
  const year = (value: number) => ({ value: `${value}-01-01`, precision: 'YEAR' });

  it('keeps whether an organisation is a member, and since when', async () => {
    const { joining, other } = await organisations(world, { joining: {}, other: {} });
    await save(world.desk, [statement('joining', { status: 'APPLICANT' })]);
    expect(await state(joining)).toEqual({ member: false, since: null, revision: 1 });
    await save(world.desk, [statement('joining', { status: 'MEMBER', validFrom: year(2003) })]);
    expect(await state(joining)).toEqual({ member: true, since: 2003, revision: 2 });
    const [second] = await save(world.desk, [
      statement('joining', { status: 'MEMBER', validFrom: year(2001), source: 'https://www.omct.org/page' }),
    ]);
    expect(await state(joining)).toMatchObject({ since: 2001 });
    await save(world.desk, [statement('joining', { validTo: year(2020) })]);
    expect(await state(joining)).toMatchObject({ member: true, since: 2001 });
    // A statement that moves to another organisation changes both.
    await save(world.desk, [{ item: 'Membership', id: second?.id, fields: { organisation: 'other' } }]);
    expect(await state(joining)).toMatchObject({ member: false, since: null });
    expect(await state(other)).toMatchObject({ member: true, since: 2001 });
    expect(await found(world, 'desk', 'organisation', other)).toMatchObject({ is_member: true });
    expect(await found(world, 'public', 'organisation', other)).toMatchObject({ is_member: false });
  });

  it('does not count another network, and takes only memberships', async () => {
    await create({ item: 'Network', fields: { ...common, slug: 'another', name: { en: 'Another' } } });
    const { elsewhere } = await organisations(world, { elsewhere: {} });
    await save(world.desk, [
      {
        item: 'Membership',
        fields: { ...common, organisation: 'elsewhere', network: 'another', status: 'MEMBER' },
      },
    ]);
    expect(await state(elsewhere)).toMatchObject({ member: false });
  });
});
