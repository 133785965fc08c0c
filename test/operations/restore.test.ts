import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Desk } from '../../src/operations/desk.js';
import { publish } from '../../src/operations/publish.js';
import { restore } from '../../src/operations/restore.js';
import type { Right } from '../../src/operations/rights.js';
import { save } from '../../src/operations/save.js';
import { profileOf } from '../../src/windows/profile.js';
import { createProfile } from '../../src/windows/profiles.js';
import { common, organisation, refusal, theme } from '../setup/drafts.js';
import { furnish, openWorld, settings, type World } from '../setup/world.js';

let world: World;
let number = 0;
/** A country and a theme that only their writers read: they are not published. */
const secret = { country: 'XC', themes: ['secret'] };

beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  await save(world.desk, [
    {
      item: 'Country',
      fields: {
        ...common,
        iso2: 'XC',
        iso3: 'XCC',
        listing: 'FICTIONAL',
        name: { en: 'Secret' },
        region: 'asia',
      },
    },
    theme('secret', { en: 'Secret' }),
  ]);
}, 120_000);
afterAll(() => world.close());

/** The desk of a person with these rights. */
async function deskOf(...may: readonly Right[]): Promise<Desk> {
  const reads = profileOf(may);
  await createProfile(world.run, reads, settings);
  return { ...world.desk, by: `account of ${reads.name}`, may, reads };
}

/** Saves an item in these states, one after the other; its id. */
async function saved(...states: readonly object[]): Promise<string> {
  const slug = `restored-${(number += 1)}`;
  let id = '';
  for (const state of states) [{ id } = { id }] = await save(world.desk, [organisation(slug, state)]);
  return id;
}

const contentOf = async (item: string, id: string): Promise<Readonly<Record<string, unknown>>> => {
  const [row] = await world.run(
    'select content from desk.revision where item = $1 and item_id = $2 order by number desc limit 1',
    [item, id],
  );
  return row?.content as Readonly<Record<string, unknown>>;
};

/** Of an organisation, by their names, the country and the themes. */
async function relationsOf(id: string): Promise<unknown> {
  const [row] = await world.run(
    `select o.name, c.iso2 as country, array(select t.slug from desk.organisation_themes l join desk.theme t on t.id = l.target_id where l.owner_id = o.id order by 1) as themes
from desk.organisation o left join desk.country c on c.id = o.country_id where o.id = $1`,
    [id],
  );
  return row;
}

const restoreFirst = (desk: Desk, item: string, id: string) => restore(desk, [{ item, id, revision: 1 }]);
const writesOrganisations: Right = { capability: 'DRAFT', kind: 'Organisation' };

describe('restoring leaves what somebody does not read as it is:', () => {
  it.each<[string, object, object, object]>([
    [
      'what was there before and is not now',
      secret,
      { country: 'XA', themes: ['torture'] },
      { country: 'XA', themes: [] },
    ],
    [
      'what was there before, beside what they read',
      { country: 'XB', themes: ['secret', 'detention'] },
      { country: 'XA', themes: ['torture'] },
      { country: 'XB', themes: ['detention'] },
    ],
    [
      'what is there now and was not before',
      { country: null, themes: [] },
      secret,
      { country: 'XC', themes: ['secret'] },
    ],
    [
      'what is there now, beside what they read',
      { country: 'XA', themes: ['torture'] },
      { country: 'XC', themes: ['secret', 'detention'] },
      // Of a relation to one they see none, and bring back the one that they have seen.
      { country: 'XA', themes: ['secret', 'torture'] },
    ],
    [
      'what is there before and now',
      secret,
      { ...secret, city: 'Other' },
      { country: 'XC', themes: ['secret'] },
    ],
  ])('%s', async (_, before, now, after) => {
    const id = await saved({ ...before, name: 'Before' }, { ...now, name: 'Now' });
    await restoreFirst(await deskOf(writesOrganisations), 'Organisation', id);
    expect(await relationsOf(id)).toEqual({ name: 'Before', ...after });
  });

  it('a process of the house brings back everything', async () => {
    const id = await saved(
      { ...secret, name: 'Before' },
      { country: 'XA', themes: ['torture'], name: 'Now' },
    );
    await restoreFirst(world.desk, 'Organisation', id);
    expect(await relationsOf(id)).toEqual({ name: 'Before', ...secret });
  });

  it('how people are reached', async () => {
    const id = await saved(
      { contactEmail: 'old@example.org', description: { en: 'One', es: 'Uno' } },
      { contactEmail: 'new@example.org', description: { en: 'One', es: 'Dos' } },
    );
    await restoreFirst(await deskOf({ capability: 'TRANSLATE', kind: 'Organisation' }), 'Organisation', id);
    expect(await contentOf('Organisation', id)).toMatchObject({
      contactEmail: 'new@example.org',
      description: { en: 'One', es: 'Uno' },
    });
  });

  it('other languages', async () => {
    const [{ id } = { id: '' }] = await save(world.desk, [
      theme('spoken', { en: 'One', fr: 'Un', es: 'Uno' }),
    ]);
    await publish(world.desk, [{ item: 'Theme', ids: [id] }]);
    await save(world.desk, [theme('spoken', { en: 'Two', fr: null, es: 'Dos' }, { broader: 'torture' })]);
    const before = await contentOf('Theme', id);
    await restoreFirst(await deskOf({ capability: 'TRANSLATE', locale: 'es' }), 'Theme', id);
    expect(await contentOf('Theme', id)).toEqual({ ...before, label: { en: 'Two', es: 'Uno' } });
    await restoreFirst(world.desk, 'Theme', id);
    expect(await contentOf('Theme', id)).toMatchObject({
      broader: null,
      label: { en: 'One', fr: 'Un', es: 'Uno' },
    });
  });
});

it('is refused of an item that somebody does not read, of a revision that there is not, and says nothing else', async () => {
  const writer = await deskOf({ capability: 'DRAFT', kind: 'Article' });
  const id = await saved({}, { city: 'Other' });
  expect(await refusal(restoreFirst(writer, 'Organisation', id))).toMatchObject({ code: 'ITEM_NOT_FOUND' });
  const nowhere = { item: 'Organisation', id: '00000000-0000-4000-8000-000000000000', revision: 1 };
  const [unread, unknown] = [
    await refusal(restoreFirst(writer, 'Organisation', id)),
    await refusal(restore(writer, [nowhere])),
  ];
  const withoutId = ({ message }: { message: string }): string => message.replace(/organisation_\w+/, 'it');
  expect(withoutId(unread)).toBe(withoutId(unknown));
  const ours = await deskOf(writesOrganisations);
  for (const revision of [0, -1, 3, 2_147_483_647])
    expect(await refusal(restore(ours, [{ item: 'Organisation', id, revision }]))).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
});
