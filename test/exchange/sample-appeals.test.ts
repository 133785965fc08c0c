import { describe, expect, it } from '@jest/globals';
import { readReference } from '../../src/entities/appeals/reference.js';
import { sampleAppeals } from '../../src/exchange/sample/appeals.js';
import { setting } from './sample-setting.js';

const appeals = sampleAppeals(setting);
const referenced = appeals.map(({ fields }) => fields).filter((fields) => fields.referenceRaw !== undefined);
const languagesOf = (text: unknown): string =>
  Object.keys(text as object)
    .sort()
    .join();

describe('the sample appeals', () => {
  it('are two thousand, each with a slug of its own, of the years 2014 to 2025', () => {
    expect(new Set(appeals.map((one) => one.slug)).size).toBe(2000);
    const dates = appeals.map(({ fields }) => String(fields.publishedOn)).sort();
    expect([dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)]).toEqual(['2014', '2025']);
    expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBe(12);
  });

  it('have regular references of fictional countries, each given once', () => {
    const read = referenced.map((fields) => readReference(String(fields.referenceRaw)));
    expect(read.length).toBeGreaterThan(1800);
    expect(new Set(read.map((one) => one.reference)).size).toBe(read.length);
    for (const one of read) expect(one.referenceCountry).toMatch(/^XA[A-E]$/);
    const bases = read.filter((one) => one.followUpNumber === undefined);
    for (const serialOf of [
      (one: (typeof read)[number]) => `${one.referenceYear} ${one.referenceSerial}`,
      (one: (typeof read)[number]) => `${one.referenceYear} ${one.referenceCountry} ${one.referenceNumber}`,
    ])
      expect(new Set(bases.map(serialOf)).size).toBe(bases.length);
  });

  it('follow one another in chains of one to six, each after the first of its chain and not before its date', () => {
    const before = new Map<unknown, string>();
    const chains = new Map<unknown, number>();
    for (const { slug, fields } of appeals) {
      const date = String(fields.publishedOn);
      if (fields.parent !== undefined) {
        expect(before.get(fields.parent)! < date).toBe(true);
        expect(fields.slug).toMatch(new RegExp(`^${fields.parent as string}-\\d$`));
        expect(fields.countries).toEqual(appeals.find((one) => one.slug === fields.parent)?.fields.countries);
      }
      before.set(slug, date);
      const base = fields.parent ?? slug;
      chains.set(base, (chains.get(base) ?? 0) + 1);
    }
    expect([...new Set(chains.values())].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('are written in every combination of languages, and all of one in the same', () => {
    expect(new Set(appeals.map(({ fields }) => languagesOf(fields.title))).size).toBe(7);
    for (const { fields } of appeals)
      for (const text of [fields.summary, fields.sections, fields.actionsRequested])
        expect(languagesOf(text)).toBe(languagesOf(fields.title));
  });

  it('have some twenty translations that are behind: another wording of the original, and only of it, was there before', () => {
    const stale = appeals.filter((one) => one.earlier);
    expect(stale.length).toBeGreaterThan(14);
    for (const { fields, earlier } of stale) {
      expect(fields.originalLocale).toBe('en');
      const { en: now, ...others } = fields.summary as Record<string, string>;
      const { en: then, ...same } = earlier!;
      expect(now).not.toBe(then);
      expect(same).toEqual(others);
      expect(Object.keys(others)).toHaveLength(2);
    }
  });

  it('ask offices of their own country to act, and only the newest of late years are open', () => {
    for (const fields of referenced) {
      const [country] = fields.countries as string[];
      const code = setting.places.find((place) => place.iso2 === country)!.iso3.toLowerCase();
      for (const office of fields.addressees as string[])
        expect(office.startsWith(`sample-${code}-`)).toBe(true);
    }
    const open = appeals.filter(({ fields }) => fields.actionOpen);
    expect(open.length).toBeGreaterThan(50);
    expect(open.every(({ fields }) => String(fields.publishedOn) >= '2024')).toBe(true);
  });

  it('are public but for a few', () => {
    const withExposure = (exposure: string) =>
      appeals.filter(({ fields }) => fields.exposure === exposure).length;
    for (const some of [withExposure('GENERALISED'), withExposure('WITHHELD')]) {
      expect(some).toBeGreaterThan(15);
      expect(some).toBeLessThan(50);
    }
  });
});
