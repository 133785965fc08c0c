import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import '../../src/entities/entities.js';
import { itemNamed, relationsOf, targetOf } from '../../src/entities/house/metadata.js';
import { dataFile } from '../../src/exchange/data-file.js';
import { factFiles } from '../../src/exchange/fact-files.js';
import { fieldsOf, readTable } from '../exchange/table.js';
import { slugify } from '../../src/base/slugify.js';

type Fields = Record<string, unknown>;

async function rowsOf(kind: string, file: string): Promise<Fields[]> {
  const table = await readTable(dataFile(file));
  return fieldsOf(kind, table.header, table.rows);
}

const facts = Object.fromEntries(await Promise.all(factFiles.map(async ({ kind, file }) => [kind, await rowsOf(kind, file)] as const)));
const of = (kind: string): Fields[] => facts[kind] ?? [];

describe('the published facts', () => {
  it('are there for every kind of which something is published, each after those it refers to', () => {
    const kinds = factFiles.map(({ kind }) => kind);
    expect(kinds).toHaveLength(26);
    for (const [index, kind] of kinds.entries())
      for (const field of relationsOf(itemNamed(kind))) {
        const place = kinds.indexOf(targetOf(field).name);
        expect([kind, field.name, place <= index]).toEqual([kind, field.name, true]);
      }
  });

  it('are as many as data/files.md says, file by file', async () => {
    const listed = readFileSync(dataFile('files.md'), 'utf8');
    const told = [...listed.matchAll(/^\| (\S+\.csv) \| (\d+) \|/gm)].map(([, file, rows]) => [file ?? '', Number(rows)] as const);
    const found = readdirSync(dataFile('.'), { recursive: true }).map(String).filter((file) => file.endsWith('.csv'));
    expect(told.map(([file]) => file).sort()).toEqual(found.sort());
    for (const [file, rows] of told) expect([file, (await readTable(dataFile(file))).rows.length]).toEqual([file, rows]);
  });

  it('refer only to rows that are there', () => {
    const missing = factFiles.flatMap(({ kind }) =>
      relationsOf(itemNamed(kind)).flatMap((field) => {
        const target = targetOf(field);
        const keys = new Set(of(target.name).map((row) => String(row[target.natural[0] ?? ''])));
        return of(kind)
          .flatMap((row) => [row[field.name] ?? []].flat() as (string | number)[])
          .filter((key) => !keys.has(String(key)));
      }),
    );
    expect(missing).toEqual([]);
  });

  it('use every source that is listed, and list each once', () => {
    const used = new Set<unknown>(factFiles.flatMap(({ kind }) => of(kind).flatMap((row): unknown[] => [row.sources ?? row.source].flat())));
    const urls = of('Source').map((row) => row.url);
    expect(urls.filter((url) => !used.has(url))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('name an appeal by its reference, else by its date and title', () => {
    for (const appeal of of('Appeal')) {
      const date = appeal.documentDate as { value: string; precision: string };
      const day = date.precision === 'MONTH' ? date.value.slice(0, 7) : date.value;
      const regular = ((appeal.referenceRaw ?? '') as string).replace(/ ?\/ ?/g, ' / ');
      expect(appeal.slug).toBe(slugify(regular || `${day}-${(appeal.title as { en: string }).en}`));
    }
  });

  it('say the parent of a follow-up wherever that is in the file, and its reference always', () => {
    const followUps = of('Appeal').filter((appeal) => appeal.parentReference);
    expect(followUps).toHaveLength(9);
    const bySlug = new Set(of('Appeal').map((appeal) => appeal.slug));
    for (const one of followUps) expect(one.parent).toBe(bySlug.has(slugify(String(one.parentReference))) ? slugify(String(one.parentReference)) : undefined);
    // Printed 0301, though the first appeal was 0302.
    expect(followUps.filter((one) => one.parent === 'dza-001-0302-obs-018').map((one) => one.referenceRaw)).toEqual(['DZA 001 / 0301 / OBS 018.5', 'DZA 001 / 0301 / OBS 018.6']);
  });

  it('hold every country once, in a region of OMCT, with a name in each language', () => {
    const omct = new Set(of('Region').filter((region) => region.scheme === 'OMCT').map((region) => region.slug));
    expect(omct.size).toBe(6);
    for (const country of of('Country')) {
      expect(omct).toContain(country.region);
      expect(Object.keys(country.name as object).sort()).toEqual(['en', 'es', 'fr']);
    }
    expect(new Set(of('Country').map((country) => country.iso3)).size).toBe(250);
  });

  it('have no column for the name or the contact of a person', () => {
    const columns = factFiles.flatMap(({ file }) => readFileSync(dataFile(file), 'utf8').split('\n')[0]?.split(',').map((column) => `${basename(file)} ${column}`) ?? []);
    expect(columns.filter((column) => /person|first|last|surname|victim|phone|contactEmail|birth|gender/i.test(column))).toEqual([]);
    expect(of('Organisation').filter((one) => one.publicEmail).map((one) => one.publicEmail)).toEqual(['omct@omct.org']);
  });

  it('speak three languages where people look for help, and give no telephone number anywhere', () => {
    const texts = (kind: string, fields: readonly string[]) => of(kind).flatMap((row) => fields.map((field) => Object.keys(row[field] ?? {}).sort()));
    for (const [kind, fields] of [
      ['EmergencyService', ['title', 'description', 'howToAsk']],
      ['Award', ['name', 'description', 'role']],
      ['GrantCall', ['title', 'description']],
      ['Support', ['description']],
      ['AnnualReport', ['title']],
      ['Mechanism', ['name']],
      ['Figure', ['label']],
      ['Testimony', ['text']],
      ['Page', ['title', 'summary']],
      ['MenuEntry', ['label']],
    ] as const)
      for (const written of texts(kind, fields)) expect([kind, written]).toEqual([kind, ['en', 'es', 'fr']]);
    const own = factFiles.filter(({ file }) => file !== 'sources.csv').map(({ file }) => readFileSync(dataFile(file), 'utf8'));
    expect(own.join('\n').match(/\+\d[\d ()-]{7,}/g)).toBeNull();
    expect([...new Set(own.join('\n').match(/[\w.]+@[\w.]+\w/g))]).toEqual(['omct@omct.org']);
  });

  it('say in each language as many things that help covers, or is for, in the same order', () => {
    for (const service of of('EmergencyService'))
      for (const lists of [service.covers, service.objectives]) {
        const counts = Object.values((lists ?? {}) as Record<string, string[]>).map((list) => list.length);
        expect([service.slug, new Set(counts).size <= 1, counts.length % 3]).toEqual([service.slug, true, 0]);
      }
    expect((of('EmergencyService').find((one) => one.slug === 'solidarity-missions')?.objectives as { en: string[] }).en).toHaveLength(4);
  });

  it('do not tell anyone at risk that there is no number to call: the entry gives none, which is not the same', () => {
    expect(of('EmergencyService').filter((one) => /telephone|téléphone|teléfono/i.test(JSON.stringify(one.howToAsk)))).toEqual([]);
  });

  it('give a mechanism a source only where a founding document names it', () => {
    expect(of('Mechanism').filter((one) => ((one.sources ?? []) as string[]).length > 0).map((one) => one.slug).sort()).toEqual([
      'african-special-rapporteur-on-defenders',
      'committee-against-torture',
      'european-union-institutions',
      'inter-american-commission-on-human-rights',
      'special-rapporteur-on-human-rights-defenders',
    ]);
  });

  it('tell on a page more than its summary, and no amount of what partners were given', () => {
    const summaries = new Set(of('Page').map((page) => (page.summary as { en: string }).en));
    const blocks = of('Block').filter((block) => block.kind === 'TEXT');
    expect(blocks.filter((block) => summaries.has((block.text as { en: string }).en))).toEqual([]);
    for (const block of blocks) expect([block.slug, Object.keys(block.text as object).sort()]).toEqual([block.slug, ['en', 'es', 'fr']]);
    expect(of('Support').filter((one) => /\d/.test(JSON.stringify(one.description)))).toEqual([]);
  });

  it('lead from a chapter to the programme of its name', () => {
    const programmes = new Map(of('Chapter').map((chapter) => [chapter.slug, chapter.programmes]));
    expect(programmes.get('2007-economic-social-and-cultural-rights-programme')).toEqual(['economic-social-cultural-rights']);
    expect(programmes.get('2024-accompanying-local-partners')).toEqual(['accompanying-local-partners']);
  });

  it('lead from every violation to a mechanism', () => {
    const routed = new Set(of('Mechanism').flatMap((one) => one.themes as string[]));
    expect(of('Theme').filter((theme) => theme.kind === 'VIOLATION' && !routed.has(String(theme.slug)))).toEqual([]);
  });

  it('keep the sizes of the network that contradict one another side by side', () => {
    const sizes = of('Figure').filter((one) => one.slug === 'network-members').map((one) => [one.year, one.value, one.qualifier]);
    expect(sizes.sort()).toEqual([
      [1985, '48', 'EXACT'],
      [2010, '282', 'EXACT'],
      [2014, '311', 'EXACT'],
      [2014, '311', 'EXACT'],
      [2019, '200', 'ABOUT'],
      [2021, '200', 'ABOUT'],
    ]);
  });

  it('say no amount of a real donor', () => {
    expect(of('Contribution')).toEqual([]);
    expect(of('Grant')).toEqual([]);
  });
});
