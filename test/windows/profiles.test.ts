import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { items } from '../../src/entities/entities.js';
import { tableOf } from '../../src/entities/house/columns.js';
import { invite } from '../../src/operations/accounts/invite.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { loginUrl } from '../../src/windows/logins.js';
import { prepareWindows } from '../../src/windows/prepare.js';
import { profileOf, type Profile } from '../../src/windows/profile.js';
import { createProfile, isMade } from '../../src/windows/profiles.js';
import { rebuild } from '../../src/windows/rebuild.js';
import { searchColumnsOf } from '../../src/windows/search.js';
import { editors, type Editor } from '../setup/editors.js';
import { furnish, openWorld, organisations, settings, type World } from '../setup/world.js';

let world: World;
const clients = {} as Record<Editor | 'programme', Client>;
const profiles = {
  ...(Object.fromEntries(
    Object.entries(editors).map(([name, rights]) => [name, profileOf(rights)]),
  ) as Record<Editor, Profile>),
};
let programme: Profile;

const fields = { provenance: 'SAMPLE' };
const theme = (slug: string, label: object) => ({
  item: 'Theme',
  fields: { ...fields, slug, themeKind: 'OUTCOME', label },
});
const page = (slug: string, title: object) => ({ item: 'Page', fields: { ...fields, slug, title } });
const article = (slug: string, more: object) => ({
  item: 'Article',
  fields: { ...fields, slug, articleKind: 'NEWS', title: { en: slug }, ...more },
});

beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  await organisations(world, {
    known: { internalNote: 'a secret note', contactEmail: 'desk@known.example', name: 'As published' },
    hidden: { name: 'A hidden name' },
  });
  await organisations(world, { unpublished: {} }, false);
  const [{ id: hidden } = { id: '' }] = await world.run(
    `select id from desk.organisation where slug = 'hidden'`,
  );
  await expose(world.desk, { item: 'Organisation', ids: [String(hidden)], exposure: 'WITHHELD' });
  await save(world.desk, [{ item: 'Organisation', fields: { slug: 'known', name: 'As drafted' } }]);
  const [published, spanish, english] = await save(world.desk, [
    theme('torn', { en: 'Torn', fr: 'Déchiré', es: 'Roto' }),
    page('only-spanish', { es: 'Solo' }),
    page('only-english', { en: 'Alone' }),
  ]);
  await publish(world.desk, [
    { item: 'Theme', ids: [published?.id ?? ''] },
    { item: 'Page', ids: [spanish?.id ?? '', english?.id ?? ''] },
  ]);
  await save(world.desk, [
    {
      item: 'Theme',
      id: published?.id ?? '',
      fields: { label: { en: 'Torn draft', fr: 'Déchiré ébauche', es: 'Roto borrador' } },
    },
    { item: 'Page', id: spanish?.id ?? '', fields: { title: { es: 'Solo ahora' } } },
    { item: 'Page', id: english?.id ?? '', fields: { title: { es: 'Una traducción' } } },
    theme('coming', { en: 'Coming' }),
    article('about-them', { programmes: ['defenders'] }),
    article('about-others', { programmes: ['observatory'] }),
    {
      item: 'Grant',
      fields: {
        ...fields,
        reference: 'G-1',
        recipient: 'known',
        year: 2024,
        purpose: { en: 'Rent' },
        flexibility: 'CORE',
        stage: 'AWARDED',
      },
    },
    {
      item: 'Block',
      fields: {
        ...fields,
        slug: 'first',
        article: 'about-them',
        position: 1,
        blockKind: 'ORGANISATIONS',
        heading: { en: 'First' },
        organisations: ['known', 'hidden'],
      },
    },
  ]);
  const [one] = await world.run(`select id from desk.programme where slug = 'defenders'`);
  programme = profileOf([{ capability: 'DRAFT', programme: String(one?.id) }]);
  for (const [name, profile] of Object.entries({ ...profiles, programme })) {
    await createProfile(world.run, profile, settings);
    const client = new Client({ connectionString: await loginUrl(world.run, world.ownerUrl, profile.name) });
    await client.connect();
    clients[name as Editor] = client;
  }
}, 120_000);
afterAll(async () => {
  for (const client of Object.values(clients)) await client.end();
  await world.close();
});

describe('the words by which an editor searches', () => {
  const searched = items.flatMap((item) =>
    searchColumnsOf('desk', item).map(
      (column) => [item.name, column.name, tableOf(item), column.expression] as const,
    ),
  );
  it.each([...Object.keys(editors), 'programme'])(
    'are those of what %s sees, in every kind and language',
    async (who) => {
      const { schema } = who === 'programme' ? programme : profiles[who as Editor];
      const wrong: string[] = [];
      for (const [kind, column, table, expression] of searched) {
        const rows = await world.run(
          `select id from ${schema}.${table} where ${column} is distinct from ${expression}`,
        );
        wrong.push(...rows.map(({ id }) => `${kind} ${String(id)} ${column}`));
      }
      expect([searched.length >= 30, wrong]).toEqual([true, []]);
    },
  );
  it('are found anew only for rows that show a newer text', async () => {
    const texts = await world.run(
      `select v.slug from ${profiles.translator.schema}.page v join window_public.page p on p.id = v.id where v.search_es is distinct from p.search_es order by v.slug`,
    );
    expect(texts.map(({ slug }) => slug)).toEqual(['only-english', 'only-spanish']);
  });
});

const read = async (who: keyof typeof clients, sql: string): Promise<unknown[]> =>
  (await clients[who].query({ text: sql, rowMode: 'array' })).rows.map((row) =>
    (row as unknown[]).length === 1 ? (row as unknown[])[0] : row,
  );

describe('what rights let somebody read', () => {
  it('is the same for the same rights, however they are said, and another for others', () => {
    expect(profileOf([{ capability: 'FINANCE' }, { capability: 'DRAFT' }]).schema).toBe(
      profiles.finance.schema,
    );
    expect(
      profileOf([
        { capability: 'REVIEW', kind: 'Block' },
        { capability: 'PUBLISH', kind: 'Article' },
      ]).schema,
    ).toBe(profiles.writer.schema);
    expect(new Set(Object.values(profiles).map(({ schema }) => schema)).size).toBe(4);
    expect(profileOf([...editors.administrator, { capability: 'FINANCE' }]).isFull).toBe(true);
    expect(profiles.administrator.isFull).toBe(false);
  });

  it('holds all amounts back from those without FINANCE: each stands in a kind that needs it', () => {
    for (const item of items)
      if (item.fields.some(({ kind }) => kind === 'money'))
        expect([item.name, item.needs]).toEqual([item.name, 'FINANCE']);
  });
});

describe('kinds', () => {
  it('within reach are read as drafts, others as they are published', async () => {
    const names = `select name from organisation order by name`;
    expect(await read('writer', names)).toEqual(['As published']);
    expect(await read('translator', names)).toEqual(['As published']);
    expect(await read('finance', names)).toEqual(['As drafted', 'Name of unpublished']);
    expect(await read('administrator', names)).toEqual([
      'A hidden name',
      'As drafted',
      'Name of unpublished',
    ]);
    const articles = 'select slug from article order by slug';
    expect(await read('writer', articles)).toEqual(['about-others', 'about-them']);
    expect(await read('translator', articles)).toEqual([]);
  });

  it('of money are read with FINANCE only', async () => {
    expect(await read('finance', 'select reference from "grant"')).toEqual(['G-1']);
    for (const who of ['translator', 'writer', 'administrator'] as const)
      expect(await read(who, 'select reference from "grant"')).toEqual([]);
  });

  it('are those of a programme, where the right is so limited', async () => {
    expect(await read('programme', 'select slug from article')).toEqual(['about-them']);
    expect(await read('programme', 'select slug, revision from programme order by slug')).toEqual([
      ['defenders', 1],
      ['observatory', 1],
    ]);
    expect(await read('programme', 'select slug, editorial_stage from theme order by slug')).toEqual([
      ['detention', 'PUBLISHED'],
      ['torn', 'PUBLISHED'],
      ['torture', 'PUBLISHED'],
    ]);
  });
});

it('languages within reach are read as drafts, others as they are published', async () => {
  const labels = `select label_fr, label_en, label_es, revision, editorial_stage from theme where slug = 'torn'`;
  expect(await read('translator', labels)).toEqual([['Déchiré', 'Torn', 'Roto borrador', 2, 'DRAFT']]);
  expect(await read('writer', labels)).toEqual([['Déchiré', 'Torn', 'Roto', 1, 'PUBLISHED']]);
  expect(await read('finance', labels)).toEqual([
    ['Déchiré ébauche', 'Torn draft', 'Roto borrador', 2, 'DRAFT'],
  ]);
  expect(await read('translator', `select slug from theme where slug = 'coming'`)).toEqual([]);
  const found = (word: string) =>
    `select slug from theme where search_es @@ ext.asked('${word}', 'spanish_stem')`;
  expect(await read('translator', found('borrador'))).toEqual(['torn']);
  expect(await read('writer', found('borrador'))).toEqual([]);
  expect(await read('writer', found('roto'))).toEqual(['torn']);
});

it('how people are reached is read by those who may change such items', async () => {
  const contact = `select contact_email, internal_note from organisation where slug = 'known'`;
  expect(await read('writer', contact)).toEqual([[null, null]]);
  expect(await read('translator', contact)).toEqual([[null, null]]);
  expect(await read('finance', contact)).toEqual([['desk@known.example', 'a secret note']]);
});

it('relations lead to what is there only', async () => {
  const shown =
    'select o.slug from block_organisations l join organisation o on o.id = l.target_id order by 1';
  expect(await read('writer', shown)).toEqual(['known']);
  expect(await read('writer', 'select count(*)::int from block_organisations')).toEqual([1]);
  expect(await read('administrator', shown)).toEqual(['hidden', 'known']);
});

describe('records', () => {
  it('of accounts, keys, the audit and webhooks are read with ADMINISTER', async () => {
    await invite(world.desk, { email: 'somebody@example.org', name: 'Somebody', rights: [] });
    for (const record of ['account', 'audit_entry']) {
      expect(await read('administrator', `select count(*) > 0 from ${record}`)).toEqual([true]);
      for (const who of ['translator', 'writer', 'finance'] as const)
        expect(await read(who, `select count(*)::int from ${record}`)).toEqual([0]);
    }
  });

  it('of items are read where these are read as drafts', async () => {
    const kinds = `select distinct left(item, -33) from publication order by 1`;
    expect(await read('writer', kinds)).toEqual([]);
    expect(await read('finance', kinds)).toContain('theme');
    // That of what is withheld is not there either.
    const [all, some] = [
      await read('administrator', 'select count(*)::int from publication'),
      await read('finance', 'select count(*)::int from publication'),
    ];
    expect(Number(all[0])).toBeGreaterThan(Number(some[0]));
  });
});

describe('the login of a profile', () => {
  it.each([
    'select * from window_desk.organisation',
    'select * from window_staff.organisation',
    'select * from published.organisation',
    'select * from desk.organisation',
    'select * from desk.account',
    'select * from readable',
    `select 1 from window_desk.organisation where 1 / (length(internal_note) - 13) = 1`,
    'create temporary table stolen (a int)',
    'create function f() returns int language sql return 1',
    `update organisation set name = 'x'`,
    'set role reseau_test',
  ])('is refused: %s', async (sql) => {
    await clients.writer.query('set default_transaction_read_only = off');
    await expect(clients.writer.query(sql)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|42P01|3F000|22023|55000)$/),
    });
  });

  it('is not told by an error what stands in a row that is kept back', async () => {
    // Asked of such a row, the cast would fail and name it.
    expect(
      await read(
        'finance',
        `select name from organisation where case when name = 'A hidden name' then name::int = 1 end`,
      ),
    ).toEqual([]);
    expect(await read('finance', `select name from organisation where name::text ~ 'hidden'`)).toEqual([]);
  });

  it('goes on reading when the windows change places', async () => {
    for (const audience of ['desk', 'public'] as const) {
      await rebuild(world.run, audience, true);
      expect(await read('writer', 'select name from organisation')).toEqual(['As published']);
      expect(await read('finance', 'select count(*)::int from organisation')).toEqual([2]);
    }
  });

  it('goes when nobody has such rights any more, and comes back at the start for those who do', async () => {
    await invite(world.desk, { email: 'writer@example.org', name: 'Writer', rights: editors.writer });
    await prepareWindows(world.run, settings);
    expect(await isMade(world.run, profiles.writer)).toBe(true);
    expect(await isMade(world.run, profiles.finance)).toBe(false);
    await expect(loginUrl(world.run, world.ownerUrl, profiles.finance.name)).rejects.toMatchObject({
      code: 'INTERNAL_ERROR',
    });
    await world.run(`drop schema ${profiles.writer.schema} cascade`);
    await prepareWindows(world.run, settings);
    expect(await read('writer', 'select name from organisation')).toEqual(['As published']);
  });
});
