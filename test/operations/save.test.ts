import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/operations/change.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { appeal, organisation, refusal, theme } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
}, 60_000);
afterAll(() => world.close());

const common = { provenance: 'SAMPLE' };
const one = async (change: Change) =>
  (await save(world.desk, [change]))[0] ?? { id: '', revision: 0, outcome: 'none' };
const row = async (table: string, id: string) =>
  (await world.run(`select t.*, t.xmin::text from desk.${table} t where id = $1`, [id]))[0] ?? {};

describe('save', () => {
  it('creates, finds by natural key, updates and leaves alone', async () => {
    const created = await one(
      organisation('omct', {
        otherNames: ['SOS'],
        foundedYear: 1985,
        identifiers: [{ scheme: 'A', value: '1' }],
        themes: ['torture', 'detention'],
        country: 'XA',
      }),
    );
    expect(created).toMatchObject({ revision: 1, outcome: 'created' });
    const before = await row('organisation', created.id);
    expect(before).toMatchObject({
      slug: 'omct',
      founded_year: 1985,
      is_member: false,
      other_names: ['SOS'],
    });
    const same = await one(
      organisation('omct', {
        otherNames: ['SOS'],
        foundedYear: 1985,
        identifiers: [{ value: '1', scheme: 'A' }],
        themes: ['detention', 'torture'],
        country: 'XA',
      }),
    );
    expect(same).toEqual({ id: created.id, revision: 1, outcome: 'unchanged' });
    expect((await row('organisation', created.id)).xmin).toBe(before.xmin);
    expect(
      await one({ item: 'Organisation', fields: { slug: 'omct', acronym: 'OMCT', themes: ['torture'] } }),
    ).toEqual({
      id: created.id,
      revision: 2,
      outcome: 'updated',
    });
    expect(await row('organisation', created.id)).toMatchObject({ acronym: 'OMCT', founded_year: 1985 });
    expect(
      await world.run('select from desk.organisation_themes where owner_id = $1', [created.id]),
    ).toHaveLength(1);
    await one({ item: 'Organisation', id: created.id, fields: { acronym: null } });
    expect((await row('organisation', created.id)).acronym).toBeNull();
  });

  it('writes nothing for an unchanged item whose relations follow from others', async () => {
    const full = appeal('unchanged', {
      referenceRaw: 'XAA 001 / 0720 / OBS 078.2',
      countries: ['XA', 'XB'],
      programmes: ['observatory'],
      actionsRequested: { en: ['One', 'Two'] },
      actionUntil: '2030-01-01',
    });
    const { id } = await one(full);
    expect(await world.run('select from desk.appeal_regions where owner_id = $1', [id])).toHaveLength(2);
    const before = await row('appeal', id);
    expect(before).toMatchObject({
      reference: 'XAA 001 / 0720 / OBS 078.2',
      reference_country: 'XAA',
      follow_up_number: 2,
    });
    expect((await one(full)).outcome).toBe('unchanged');
    expect((await row('appeal', id)).xmin).toBe(before.xmin);
  });

  it('settles what follows: the region of an organisation is that of its country', async () => {
    const { id } = await one(organisation('settled', { country: 'XB' }));
    const [found] = await world.run(
      'select r.slug from desk.organisation o join desk.region r on r.id = o.region_id where o.id = $1',
      [id],
    );
    expect(found?.slug).toBe('asia');
  });

  it('keeps every state as a revision, with who saved it', async () => {
    const { id } = await one(theme('kept', { en: 'First' }));
    await one(theme('kept', { en: 'Second' }));
    const revisions = await world.run(
      'select number, item, content, saved_by from desk.revision where item_id = $1 order by number',
      [id],
    );
    expect(revisions).toMatchObject([
      {
        number: 1,
        item: 'Theme',
        saved_by: 'editor',
        content: { slug: 'kept', label: { en: 'First' }, broader: null, originalLocale: 'en' },
      },
      { number: 2, content: { label: { en: 'Second' } } },
    ]);
  });

  it('refuses a change from an old revision, and of an item that is not there', async () => {
    const { id } = await one(theme('race', { en: 'A' }));
    await one(theme('race', { en: 'B' }));
    expect(
      await refusal(
        save(world.desk, [{ item: 'Theme', id, expectedRevision: 1, fields: { label: { en: 'C' } } }]),
      ),
    ).toMatchObject({
      code: 'CONFLICT',
      item: 'Theme',
      index: 0,
    });
    expect(
      await refusal(save(world.desk, [{ ...theme('nowhere', { en: 'A' }), expectedRevision: 3 }])),
    ).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
    expect(
      await refusal(save(world.desk, [{ ...theme('race', { en: 'A' }), expectedRevision: 0 }])),
    ).toMatchObject({ code: 'CONFLICT' });
    expect(
      (await one({ item: 'Theme', id, expectedRevision: 2, fields: { label: { en: 'C' } } })).revision,
    ).toBe(3);
  });

  it('refuses a natural key, or a unique field, that another item has', async () => {
    await one(theme('taken', { en: 'A' }));
    const { id } = await one(theme('other', { en: 'B' }));
    expect(await refusal(save(world.desk, [{ item: 'Theme', id, fields: { slug: 'taken' } }]))).toMatchObject(
      {
        code: 'ITEM_TAKEN',
        item: 'Theme',
        field: 'slug',
        index: 0,
      },
    );
    const country = {
      item: 'Country',
      fields: { ...common, iso2: 'XC', iso3: 'XAA', listing: 'FICTIONAL', name: { en: 'C' }, region: 'asia' },
    };
    expect(await refusal(save(world.desk, [country]))).toMatchObject({
      code: 'ITEM_TAKEN',
      item: 'Country',
      field: 'iso3',
    });
  });

  it('refuses the same item twice in one save', async () => {
    expect(
      await refusal(save(world.desk, [theme('twice', { en: 'A' }), theme('twice', { en: 'B' })])),
    ).toMatchObject({
      code: 'ITEM_INVALID',
      index: 1,
    });
    const { id } = await one(theme('once', { en: 'A' }));
    expect(
      await refusal(
        save(world.desk, [theme('once', { en: 'A' }), { item: 'Theme', id, fields: { label: { en: 'B' } } }]),
      ),
    ).toMatchObject({ code: 'ITEM_INVALID', index: 1 });
  });

  it('lets changes of one save refer to one another, in any order, and answers in the order given', async () => {
    const saved = await save(world.desk, [
      {
        item: 'Membership',
        fields: { ...common, organisation: 'newcomer', network: 'sos-torture', status: 'APPLICANT' },
      },
      theme('child', { en: 'Child' }, { broader: 'father' }),
      organisation('newcomer', { themes: ['child'] }),
      theme('father', { en: 'Father' }),
    ]);
    expect(saved.map((each) => each.outcome)).toEqual(['created', 'created', 'created', 'created']);
    const [found] = await world.run('select slug from desk.organisation where id = $1', [saved[2]?.id]);
    expect(found?.slug).toBe('newcomer');
    const [child] = await world.run(
      'select b.slug from desk.theme t join desk.theme b on b.id = t.broader_id where t.id = $1',
      [saved[1]?.id],
    );
    expect(child?.slug).toBe('father');
  });

  it('finds a membership by its three relations, of which one may be absent', async () => {
    await one(organisation('member'));
    const plain: Change = {
      item: 'Membership',
      fields: { ...common, organisation: 'member', network: 'sos-torture', status: 'APPLICANT' },
    };
    const sourced: Change = {
      item: 'Membership',
      fields: { ...plain.fields, source: 'https://www.omct.org/page' },
    };
    const [first, second] = await save(world.desk, [plain, sourced]);
    expect(first?.id).not.toBe(second?.id);
    expect(await one(plain)).toEqual({ id: first?.id, revision: 1, outcome: 'unchanged' });
    expect(await one({ ...sourced, fields: { ...sourced.fields, status: 'FORMER' } })).toEqual({
      id: second?.id,
      revision: 2,
      outcome: 'updated',
    });
  });

  it('does not change an exposure, which has its own verb', async () => {
    await one(organisation('exposed'));
    expect(
      await refusal(save(world.desk, [organisation('exposed', { exposure: 'WITHHELD' })])),
    ).toMatchObject({
      code: 'ITEM_INVALID',
      field: 'exposure',
    });
    expect((await one(organisation('exposed'))).outcome).toBe('unchanged');
  });

  it('shows drafts at the desk at once, and nowhere else', async () => {
    const { id } = await one(organisation('draft'));
    const nameIn = async (audience: string) =>
      (await world.window(audience, 'organisation')).find((each) => each.id === id)?.name;
    for (const audience of ['public', 'partner', 'staff']) expect(await nameIn(audience)).toBeUndefined();
    expect(await nameIn('desk')).toBe('A name');
    await publish(world.desk, [{ item: 'Organisation', ids: [id] }]);
    await one(organisation('draft', { name: 'Another name' }));
    for (const audience of ['public', 'partner', 'staff']) expect(await nameIn(audience)).toBe('A name');
    expect(await nameIn('desk')).toBe('Another name');
  });
});

describe('translations', () => {
  const state = async (id: string) => {
    const { original_locale, stale_locales, label } = await row('theme', id);
    return { original: original_locale, stale: stale_locales, label };
  };

  it('take the first of en, fr, es as the original, unless it is said', async () => {
    const { id } = await one(theme('first', { fr: 'F', es: 'E' }));
    expect(await state(id)).toMatchObject({ original: 'fr', stale: [] });
    const said = await one(theme('said', { fr: 'F', es: 'E' }, { originalLocale: 'es' }));
    expect(await state(said.id)).toMatchObject({ original: 'es' });
  });

  it('merge per locale, and become stale when the original changes without them', async () => {
    const { id } = await one(theme('stale', { en: 'E', fr: 'F', es: 'S' }));
    await one(theme('stale', { en: 'E2', fr: 'F2' }));
    expect(await state(id)).toEqual({
      original: 'en',
      stale: ['es'],
      label: { en: 'E2', fr: 'F2', es: 'S' },
    });
    await one(theme('stale', { en: 'E3' }));
    expect((await state(id)).stale).toEqual(['fr', 'es']);
    await one(theme('stale', { es: 'S2' }));
    expect((await state(id)).stale).toEqual(['fr']);
    await one(theme('stale', { fr: null }));
    expect(await state(id)).toEqual({ original: 'en', stale: [], label: { en: 'E3', es: 'S2' } });
  });
});
