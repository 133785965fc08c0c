import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFile } from '../../src/exchange/data-file.js';
import { load } from '../../src/exchange/load.js';
import { expose } from '../../src/operations/expose.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { openWorld, type World } from '../setup/world.js';

let world: World;
let folder: string;

beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'reseau-load-'));
  for (const [kind, file] of [
    ['Region', 'regions.csv'],
    ['Country', 'countries.csv'],
    ['Theme', 'themes.csv'],
  ] as const)
    await load(world.desk, kind, dataFile(file));
}, 60_000);

afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

async function loading(kind: string, lines: readonly string[]) {
  const file = join(folder, 'list.csv');
  await writeFile(file, lines.join('\n'));
  return load(world.desk, kind, file);
}

const publicSlugs = async (table: string): Promise<unknown[]> =>
  (await world.window('public', table)).map((row) => row.slug).sort();

describe('loading a file', () => {
  it('reports each bad row with its line, its field and why, and publishes the others', async () => {
    const report = await loading('Organisation', [
      'slug,exposure,name,country,founded_year,themes,website',
      'load-first,PUBLIC,First,FR,1990,torture;release,https://first.example',
      'load-theme,PUBLIC,Theme,FR,,bribery,',
      'load-year,PUBLIC,Year,FR,long ago,,',
      'load-country,PUBLIC,Country,ZZ,,,',
      'Load Slug,PUBLIC,Slug,FR,,,',
      'load-long,PUBLIC,Long,FR,,,,beyond',
      'load-hidden,,Hidden,FR,,,',
      'load-web,PUBLIC,Web,FR,,,javascript:alert(1)',
      'load-first,PUBLIC,First again,FR,,,',
      'load-last,PUBLIC,Last,FR,0,,',
    ]);
    expect(report).toMatchObject({
      kind: 'Organisation',
      file: 'list.csv',
      created: 2,
      updated: 0,
      unchanged: 0,
    });
    expect(report.rejected.map((row) => [row.line, row.field])).toEqual([
      [3, 'themes'],
      [4, 'foundedYear'],
      [5, 'country'],
      [6, 'slug'],
      [7, null],
      [8, 'exposure'],
      [9, 'website'],
      [10, 'slug'],
    ]);
    expect(report.rejected[0]?.reason).toContain('bribery');
    expect(report.rejected[6]?.reason).not.toMatch(/select|insert| at /i);
    expect(await publicSlugs('organisation')).toEqual(['load-first', 'load-last']);
  });

  it('makes no new theme of an unknown one', async () => {
    expect(await publicSlugs('theme')).toHaveLength(34);
  });

  it('changes nothing when loaded again, writes no revision and no publication, and updates what has changed in the file', async () => {
    const lines = [
      'slug,exposure,name,description_en',
      'load-again,PUBLIC,Again,Text.',
      'load-twice,PUBLIC,Twice,Text.',
    ];
    await loading('Organisation', lines);
    const written = () =>
      world.run(
        'select (select count(*) from desk.revision) as revisions, (select count(*) from desk.publication) as publications',
      );
    const before = await written();
    expect(await loading('Organisation', lines)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
      rejected: [],
    });
    expect(await written()).toEqual(before);
    expect(
      await loading('Organisation', [...lines.slice(0, 2), 'load-twice,PUBLIC,Twice,Other.']),
    ).toMatchObject({
      created: 0,
      updated: 1,
      unchanged: 1,
    });
    expect(
      (await world.window('public', 'organisation')).find((row) => row.slug === 'load-twice'),
    ).toMatchObject({
      description_en: 'Other.',
    });
  });

  it('leaves what an empty cell says nothing about', async () => {
    await loading('Organisation', ['slug,exposure,name,city', 'load-city,PUBLIC,City,Geneva']);
    expect(
      await loading('Organisation', ['slug,exposure,name,city', 'load-city,PUBLIC,City,']),
    ).toMatchObject({ unchanged: 1 });
  });

  it('publishes what an interrupted load has only saved', async () => {
    await save(world.desk, [
      {
        item: 'Organisation',
        fields: { slug: 'load-cut', name: 'Cut', exposure: 'PUBLIC', provenance: 'PUBLISHED_SOURCE' },
      },
    ]);
    expect(await publicSlugs('organisation')).not.toContain('load-cut');
    expect(await loading('Organisation', ['slug,exposure,name', 'load-cut,PUBLIC,Cut'])).toMatchObject({
      unchanged: 1,
    });
    expect(await publicSlugs('organisation')).toContain('load-cut');
  });

  it('neither shows again what was withdrawn or generalised, nor publishes what an editor is writing', async () => {
    const lines = [
      'slug,exposure,name',
      'load-gone,PUBLIC,Gone',
      'load-careful,PUBLIC,Careful',
      'load-draft,PUBLIC,Draft',
    ];
    await loading('Organisation', lines);
    const idOf = async (slug: string): Promise<string> =>
      String((await world.run('select id from desk.organisation where slug = $1', [slug]))[0]?.id);
    await withdraw(world.desk, [{ item: 'Organisation', ids: [await idOf('load-gone')] }]);
    await expose(world.desk, {
      item: 'Organisation',
      ids: [await idOf('load-careful')],
      exposure: 'GENERALISED',
    });
    await save({ ...world.desk, by: 'someone else' }, [
      { item: 'Organisation', fields: { slug: 'load-draft', city: 'Nowhere yet' } },
    ]);
    expect(await loading('Organisation', lines)).toMatchObject({ unchanged: 3, rejected: [] });
    expect(await publicSlugs('organisation')).toEqual(
      expect.not.arrayContaining(['load-gone', 'load-careful']),
    );
    expect(
      (await world.window('public', 'organisation')).find((row) => row.slug === 'load-draft'),
    ).toMatchObject({ city: null });
  });

  it('does not publish again what was unpublished, though the file has news of it', async () => {
    await loading('Organisation', ['slug,exposure,name', 'load-off,PUBLIC,Off']);
    const [row] = await world.run(`select id from desk.organisation where slug = 'load-off'`);
    await unpublish(world.desk, [{ item: 'Organisation', ids: [String(row?.id)] }]);
    expect(await loading('Organisation', ['slug,exposure,name', 'load-off,PUBLIC,Off now'])).toMatchObject({
      updated: 1,
    });
    expect(await publicSlugs('organisation')).not.toContain('load-off');
  });

  it('follows a parent that stands in the file before, or on the desk', async () => {
    const head = 'slug,exposure,appeal_kind,title_en,documentDate,actionOpen,parent';
    const report = await loading('Appeal', [
      head,
      'load-base,PUBLIC,URGENT_APPEAL,Base,2019-05,no,',
      'load-next,PUBLIC,URGENT_APPEAL,Next,2019,no,load-base',
      'load-lost,PUBLIC,URGENT_APPEAL,Lost,2019,no,load-nowhere',
    ]);
    expect(report.rejected.map((row) => [row.line, row.field])).toEqual([[4, 'parent']]);
    expect(
      await loading('Appeal', [head, 'load-later,PUBLIC,URGENT_APPEAL,Later,2020-01-01,no,load-base']),
    ).toMatchObject({
      created: 1,
      rejected: [],
    });
    const [base, ...others] = await world.run(
      `select id, parent_id from window_public.appeal where slug in ('load-base', 'load-next', 'load-later') order by slug`,
    );
    expect(others.map((row) => row.parent_id)).toEqual([base?.id, base?.id]);
  });

  it('says of an item that cannot be published that it is saved and why it is not shown', async () => {
    const [region] = await save({ ...world.desk, by: 'someone else' }, [
      {
        item: 'Region',
        fields: { slug: 'load-draft-region', scheme: 'OMCT', name: { en: 'Draft' }, provenance: 'EDITORIAL' },
      },
    ]);
    const report = await loading('Country', [
      'iso2,iso3,listing,name_en,region',
      'XB,XAB,FICTIONAL,Beta,load-draft-region',
      'XC,XAC,FICTIONAL,Gamma,asia',
    ]);
    expect(region?.outcome).toBe('created');
    expect(report).toMatchObject({
      created: 2,
      rejected: [{ line: 2, field: 'region', reason: expect.stringMatching(/^saved, but not published: /) }],
    });
    expect((await world.window('public', 'country')).map((row) => row.iso2)).toContain('XC');
  });

  it('refuses a kind that there is not, and a file that there is not', async () => {
    await expect(load(world.desk, 'Colour', 'x.csv')).rejects.toMatchObject({ code: 'COMMAND_INVALID' });
    await expect(load(world.desk, 'Theme', join(folder, 'gone.csv'))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: 'gone.csv does not exist',
    });
  });
});
