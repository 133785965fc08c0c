import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import '../../src/entities/entities.js';
import { itemNamed, relationsOf, targetOf } from '../../src/entities/house/facts.js';
import { dataFile } from '../../src/exchange/data-file.js';
import { factFiles } from '../../src/exchange/fact-files.js';
import { fieldsOf, readTable } from '../exchange/table.js';
import { slugify } from '../../src/exchange/sample/slugify.js';

type Fields = Record<string, unknown>;

async function rowsOf(kind: string, file: string): Promise<Fields[]> {
  const table = await readTable(dataFile(file));
  return fieldsOf(kind, table.header, table.rows);
}

const facts = Object.fromEntries(await Promise.all(factFiles.map(async ({ kind, file }) => [kind, await rowsOf(kind, file)] as const)));
const of = (kind: string): Fields[] => facts[kind] ?? [];

describe('the published facts', () => {
  it('are there for the nine kinds, each after those it refers to', () => {
    expect(factFiles.map(({ kind }) => kind).sort()).toEqual(['Appeal', 'Country', 'Membership', 'Network', 'Organisation', 'Programme', 'Region', 'Source', 'Theme']);
  });

  it('are as many as data/README.md says, file by file', async () => {
    const readme = readFileSync(dataFile('README.md'), 'utf8');
    const told = [...readme.matchAll(/^\| (\S+\.csv) \| (\d+) \|/gm)].map(([, file, rows]) => [file ?? '', Number(rows)] as const);
    const found = readdirSync(dataFile('.'), { recursive: true }).map(String).filter((file) => file.endsWith('.csv'));
    expect(told.map(([file]) => file).sort()).toEqual(found.sort());
    for (const [file, rows] of told) expect([file, (await readTable(dataFile(file))).rows.length]).toEqual([file, rows]);
    expect(readme.split('\n').length).toBeLessThanOrEqual(41);
  });

  it('refer only to rows that are there', () => {
    const missing = factFiles.flatMap(({ kind }) =>
      relationsOf(itemNamed(kind)).flatMap((field) => {
        const target = targetOf(field);
        const keys = new Set<unknown>(of(target.name).map((row) => row[target.natural[0] ?? '']));
        return of(kind).flatMap((row): unknown[] => [row[field.name]].flat()).filter((key) => key != null && !keys.has(key));
      }),
    );
    expect(missing).toEqual([]);
  });

  it('use every source that is listed, and list each once', () => {
    const used = new Set<unknown>(['Programme', 'Organisation', 'Membership', 'Appeal'].flatMap((kind) => of(kind).flatMap((row): unknown[] => [row.sources ?? row.source].flat())));
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
});
