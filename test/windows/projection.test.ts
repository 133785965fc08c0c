import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coarsen } from '../../src/operations/coarsen.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { items } from '../../src/entities/entities.js';
import { linksFor, linkProjectionOf, itemsFor, projectionOf } from '../../src/windows/projection.js';
import { windowColumnsOf } from '../../src/windows/window-columns.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';

let world: World;
let ids: Record<string, string>;
const appeals: Record<string, string> = {};
const common = { provenance: 'SAMPLE' };

beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  const sources = ['https://www.omct.org/page', 'https://blog.example/a', 'https://mirror.example/b'];
  const full = {
    country: 'XA',
    themes: ['torture'],
    sources,
    type: 'NATIONAL_NGO',
    city: 'City',
    contactEmail: 'desk@a.example',
    internalNote: 'Secret',
    description: { fr: 'Bonjour' },
    since: '2003',
  };
  ids = await organisations(world, {
    open: full,
    veiled: { ...full, exposure: 'GENERALISED', since: '2009' },
    waiting: full,
    withheld: { ...full, exposure: 'WITHHELD' },
    draft: {},
  });
  const appeal = (slug: string, more: object = {}) => ({
    item: 'Appeal',
    fields: {
      ...common,
      slug,
      appealKind: 'URGENT_APPEAL',
      exposure: 'PUBLIC',
      title: { en: 'Title', fr: 'Titre' },
      documentDate: { value: '2024-02-01', precision: 'MONTH' },
      actionOpen: false,
      countries: ['XA'],
      programmes: ['defenders'],
      themes: ['torture'],
      informants: ['open', 'withheld'],
      ...more,
    },
  });
  const changes = [
    appeal('base', { actionsRequested: { en: ['One', 'Two'] } }),
    appeal('follow-up', { parent: 'base' }),
    appeal('coarse-base', { exposure: 'GENERALISED' }),
    appeal('coarse-follow-up', { parent: 'coarse-base' }),
  ];
  const saved = await save(world.desk, changes);
  changes.forEach((change, index) => (appeals[change.fields.slug] = saved[index]?.id ?? ''));
  await publish(world.desk, [{ item: 'Appeal', ids: Object.values(appeals) }]);
  await coarsen(world.desk);
  // Generalised after the night's work: it has no coarse row yet.

  await expose(world.desk, { item: 'Organisation', ids: [ids.waiting ?? ''], exposure: 'GENERALISED' });
}, 60_000);
afterAll(() => world.close());

const bySlug = async (audience: string, table: string, slug: string | null) =>
  (await world.window(audience, table)).filter((row) => row.slug === slug);
const slugs = async (audience: string) =>
  (await world.window(audience, 'organisation')).map((row) => row.slug).sort();

describe('which organisations an audience meets', () => {
  it('public and partner: public ones whole, generalised ones without a name, withheld ones not at all, none before its night', async () => {
    for (const audience of ['public', 'partner'])
      expect(await slugs(audience)).toEqual(['draft', null, 'open']);
  });
  it('staff: all that is published, under its own id and name', async () => {
    expect(await slugs('staff')).toEqual(['draft', 'open', 'veiled', 'waiting', 'withheld']);
    expect((await bySlug('staff', 'organisation', 'veiled'))[0]).toMatchObject({
      id: ids.veiled,
      city: 'City',
      exposure: 'GENERALISED',
      member_since: 2009,
    });
  });
});

describe('which fields of a row an audience meets', () => {
  it('a column is there only from the audience on that sees it', async () => {
    const columns = async (audience: string) =>
      (
        await world.run(
          `select column_name as id from information_schema.columns where table_schema = $1 and table_name = 'organisation'`,
          [`window_${audience}`],
        )
      ).map((row) => row.id);
    for (const hidden of [
      'contact_email',
      'internal_note',
      'exposure',
      'saved_at',
      'xid',
      'cover_id',
      'coarse',
      'live',
    ])
      expect(await columns('public')).not.toContain(hidden);
    expect(await columns('partner')).toContain('contact_email');
    expect(await columns('partner')).not.toContain('internal_note');
    expect(await columns('staff')).toEqual(
      expect.arrayContaining(['contact_email', 'internal_note', 'exposure', 'saved_at']),
    );
  });

  it('a generalised row keeps only what says so: region, type, membership, the year in steps of five, themes', async () => {
    const [row] = await bySlug('public', 'organisation', null);
    const kept = { type: 'NATIONAL_NGO', is_member: true, member_since: 2005, provenance: 'SAMPLE' };
    expect(row).toMatchObject({ ...kept, region_id: expect.any(String) });
    const others = Object.entries(row ?? {}).filter(
      ([name]) => !['id', 'region_id', ...Object.keys(kept)].includes(name),
    );
    // Of words there are none either: PostgreSQL keeps an empty list of them.
    expect(others.filter(([, value]) => value !== null && value !== '')).toEqual([]);
    expect(row?.id).not.toBe(ids.veiled);
    const links = async (table: string) =>
      (await world.run(`select from window_public.${table} where owner_id = $1`, [row?.id])).length;
    expect(await links('organisation_themes')).toBe(1);
    expect(await links('organisation_sources')).toBe(0);
  });

  it('nothing leads to a generalised or withheld row', async () => {
    expect(await world.window('public', 'membership')).toHaveLength(1);
    expect((await bySlug('public', 'appeal', 'coarse-follow-up'))[0]).toMatchObject({ parent_id: null });
    expect((await bySlug('staff', 'appeal', 'coarse-follow-up'))[0]).toMatchObject({
      parent_id: appeals['coarse-base'],
    });
    expect((await bySlug('public', 'appeal', 'follow-up'))[0]).toMatchObject({ parent_id: appeals.base });
  });

  it('a relation that only staff see has no table below, and shows withheld rows to staff', async () => {
    expect(
      await world.run(`select to_regclass('window_partner.appeal_informants') is null as absent`),
    ).toEqual([{ absent: true }]);
    expect(
      await world.run('select from window_staff.appeal_informants where owner_id = $1', [appeals.base]),
    ).toHaveLength(2);
  });

  it('a row rule hides rows, and a condition hides fields, below staff', async () => {
    const titles = async (audience: string) =>
      (await world.window(audience, 'source')).map((row) => row.title).sort();
    expect(await titles('public')).toEqual(['Open page', null]);
    expect(await titles('partner')).toEqual(['Open page', null]);
    expect(await titles('staff')).toEqual(['Closed page', 'Open page', 'Repost']);
    expect(
      await world.run('select from window_public.organisation_sources where owner_id = $1', [ids.open]),
    ).toHaveLength(2);
    expect(
      await world.run('select from window_staff.organisation_sources where owner_id = $1', [ids.open]),
    ).toHaveLength(3);
  });
});

describe('which language an audience reads', () => {
  it('the whole item in the first locale of the chain in which it is published', async () => {
    const [programme] = await bySlug('public', 'programme', 'observatory');
    expect(programme).toMatchObject({
      served_fr: 'en',
      served_en: 'en',
      served_es: 'en',
      available: ['en'],
      title_fr: 'Observatory',
    });
    const [open] = await bySlug('public', 'organisation', 'open');
    expect(open).toMatchObject({
      served_fr: 'fr',
      served_en: 'fr',
      served_es: 'fr',
      available: ['fr'],
      description_en: 'Bonjour',
    });
    const [base] = await bySlug('public', 'appeal', 'base');
    expect(base).toMatchObject({
      served_es: 'en',
      title_es: 'Title',
      title_fr: 'Titre',
      actions_requested_en: ['One', 'Two'],
      actions_requested_es: ['One', 'Two'],
      actions_requested_fr: null,
    });
  });

  it('an item without any text is whole in all', async () => {
    expect((await bySlug('public', 'organisation', 'draft'))[0]).toMatchObject({
      served_fr: 'fr',
      served_en: 'en',
      served_es: 'es',
      available: ['fr', 'en', 'es'],
    });
  });

  it('what is stale is said of the published locales only', async () => {
    const [change] = await save(world.desk, [
      { item: 'Region', fields: { slug: 'asia', name: { en: 'Asia!' } } },
    ]);
    await save(world.desk, [
      { item: 'Region', fields: { slug: 'asia', name: { es: 'Asia' } } },
      { item: 'Region', fields: { slug: 'africa', name: { es: 'África' } } },
    ]);
    await save(world.desk, [{ item: 'Region', fields: { slug: 'asia', name: { en: 'Asia' } } }]);
    expect((await bySlug('desk', 'region', 'asia'))[0]).toMatchObject({ stale_locales: ['fr', 'es'] });
    await publish(world.desk, [{ item: 'Region', ids: [change?.id ?? ''], locales: ['en', 'es'] }]);
    await unpublish(world.desk, [{ item: 'Region', ids: [change?.id ?? ''], locales: ['fr'] }]);
    expect((await bySlug('public', 'region', 'asia'))[0]).toMatchObject({
      stale_locales: ['es'],
      available: ['en', 'es'],
    });
  });
});

describe('the statements', () => {
  it('name every column of the window, and read nothing of other items but their presence', () => {
    for (const audience of ['public', 'partner', 'staff', 'desk'] as const) {
      for (const item of itemsFor(audience)) {
        const projection = projectionOf(audience, item);
        expect(projection.columns).toEqual(windowColumnsOf(audience, item).map((column) => column.name));
        expect(projection.select()).not.toMatch(/"to_\w+"\.(?!id\b)/);
      }
      for (const link of linksFor(audience))
        expect(linkProjectionOf(audience, link).select()).toContain(`window_${audience}`);
    }
  });

  it('refuse a required relation to the same kind, which could have no first', () => {
    const theme = items.find((item) => item.name === 'Theme');
    if (!theme) throw new Error('no Theme');
    const vicious = {
      ...theme,
      fields: theme.fields.map((field) => (field.name === 'broader' ? { ...field, optional: false } : field)),
    };
    // Its facts are not those of the class, so the relation leads to the declared one: put that in its place.
    Object.assign(theme, { fields: vicious.fields });
    try {
      expect(() => projectionOf('public', theme)).toThrow('could never be a first');
    } finally {
      Object.assign(theme, {
        fields: theme.fields.map((field) =>
          field.name === 'broader' ? { ...field, optional: true } : field,
        ),
      });
    }
  });
});
