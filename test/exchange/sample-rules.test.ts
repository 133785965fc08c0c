import { describe, expect, it } from '@jest/globals';
import { items } from '../../src/entities/entities.js';
import { fieldNamed, itemNamed, targetOf } from '../../src/entities/house/metadata.js';
import { plainText } from '../../src/entities/house/rich-text.js';
import type { LocalisedText } from '../../src/entities/house/values.js';
import { readRichText } from '../../src/operations/rich-text/read-rich-text.js';
import { beginsAsSample, sampleRows, setting } from './sample-setting.js';

const rows = sampleRows();
const all = [...rows].flatMap(([kind, list]) => list.map((fields) => ({ item: itemNamed(kind), fields })));
const valuesOf = (wanted: (kind: string, name: string) => boolean) =>
  all.flatMap(({ item, fields }) =>
    Object.entries(fields)
      .filter(([name]) => name !== 'originalLocale' && wanted(fieldNamed(item, name).kind, name))
      .map(([name, value]) => ({ item, name, value })),
  );

describe('every row of the sample', () => {
  it('is the same each time it is made', () => {
    expect(sampleRows()).toEqual(rows);
  });

  it('is there in the number that is promised', () => {
    expect(Object.fromEntries([...rows].map(([kind, list]) => [kind, list.length]))).toEqual({
      Authority: 25,
      Appeal: 2000,
      Mission: 60,
      Submission: 40,
      AppealSubmission: 150,
      Donor: 60,
      Contribution: 10_000,
      FundingAgreement: 80,
      GrantCall: 10,
      Support: 300,
      ExchangeRate: 30,
      Grant: 1200,
      FinancialStatement: 10,
      StatementLine: 120,
      MediaAsset: 3,
      GalleryPicture: 3,
      Attachment: 2,
      Testimony: 20,
      Article: 60,
      Block: rows.get('Block')?.length,
    });
    expect(rows.get('Block')!.length).toBeGreaterThan(120);
  });

  it('makes nothing that leads to mechanisms where there are none, and the rest all the same', () => {
    const without = sampleRows({ ...setting, mechanisms: [] });
    expect([...rows.keys()].filter((kind) => !without.has(kind))).toEqual(['Submission', 'AppealSubmission']);
    for (const [kind, list] of without) expect([kind, list]).toEqual([kind, rows.get(kind)]);
  });

  it('says that it is a sample', () => {
    expect(all.every(({ fields }) => fields.provenance === 'SAMPLE')).toBe(true);
  });

  it('has a natural key of its own', () => {
    for (const [kind, list] of rows) {
      const keys = list.map((fields) =>
        JSON.stringify(itemNamed(kind).natural.map((name) => fields[name] ?? null)),
      );
      expect([kind, new Set(keys).size]).toEqual([kind, list.length]);
    }
  });

  it('refers only to samples made before it, to sample organisations, fictional countries and the real vocabulary', () => {
    const real: Record<string, readonly string[]> = {
      Country: setting.places.map((place) => place.iso2),
      Theme: setting.themes.map((theme) => theme.slug),
      Programme: setting.programmes,
      Mechanism: setting.mechanisms,
      Organisation: setting.organisations,
    };
    const known = new Map(Object.entries(real).map(([kind, slugs]) => [kind, new Set<unknown>(slugs)]));
    const astray: unknown[] = [];
    for (const { item, fields } of all) {
      for (const field of item.fields.filter((one) => one.to && fields[one.name])) {
        const targets = known.get(targetOf(field).name) ?? new Set();
        for (const one of [fields[field.name]].flat())
          if (!targets.has(one)) astray.push([item.name, field.name, one]);
      }
      const own = known.get(item.name) ?? new Set();
      known.set(item.name, own.add(fields[item.natural[0] ?? '']));
    }
    expect(astray).toEqual([]);
  });

  it('begins its texts with the word of their language, headings excepted', () => {
    const texts = valuesOf((kind, field) => kind === 'localText' && field !== 'heading');
    const place = { item: 'Block', field: 'text', index: 0 };
    const wordsIn = (value: unknown): LocalisedText =>
      Object.fromEntries(
        Object.entries(value as Record<string, unknown>).map(([locale, one]) => [
          locale,
          typeof one === 'string' ? one : plainText(readRichText(one, place, 100_000) ?? ''),
        ]),
      );
    expect(texts.filter(({ value }) => !beginsAsSample(wordsIn(value))).map(({ value }) => value)).toEqual(
      [],
    );
    const lists = valuesOf((kind) => kind === 'localTexts' || kind === 'localParts').flatMap(({ value }) =>
      Object.entries(value as Record<string, (string | { text: string })[]>).flatMap(([locale, list]) =>
        list.map((one) => ({ [locale]: typeof one === 'string' ? one : one.text })),
      ),
    );
    expect(lists.filter((text) => !beginsAsSample(text))).toEqual([]);
  });

  it('leaves no name in braces unfilled', () => {
    expect(JSON.stringify(all.map(({ fields }) => fields))).not.toMatch(/\{\w+\}/);
  });

  it('gives addresses that cannot exist, and no number to call', () => {
    for (const { fields } of all) {
      for (const address of [fields.email, fields.website, fields.url])
        if (address !== undefined) expect(address).toMatch(/\.example$/);
      expect(fields.fax ?? fields.contactPhone).toBeUndefined();
    }
    expect(rows.get('Authority')!.every((fields) => /@land-[a-e]\.example$/.test(String(fields.email)))).toBe(
      true,
    );
  });

  it('names donors as samples', () => {
    for (const { name } of rows.get('Donor') ?? []) expect(name).toMatch(/ \(sample\)$/);
  });

  it('keeps a part of the testimonies from the public', () => {
    const consents = (rows.get('Testimony') ?? []).map((fields) => fields.consent);
    expect(consents.filter((one) => one === 'GIVEN').length).toBeGreaterThan(9);
    expect(new Set(consents).size).toBe(6);
  });

  it('is of kinds that there are', () => {
    expect([...rows.keys()].every((kind) => items.some((item) => item.name === kind))).toBe(true);
  });
});
