import { describe, expect, it } from '@jest/globals';
import type { LocalisedText } from '../../src/entities/house/values.js';
import { sampleAppeals } from '../../src/exchange/sample/appeals.js';
import { sampleOrganisations } from '../../src/exchange/sample/organisations.js';
import { readReference } from '../../src/entities/appeals/reference.js';

const begins = { en: /^Sample: /, fr: /^Exemple : /, es: /^Muestra: / } as const;
const themes = ['torture', 'release', 'threats'];
const labels = themes.map((slug) => ({ slug, label: { en: slug, fr: slug, es: slug } }));
const places = ['A', 'B', 'C', 'D', 'E'].map((letter) => ({ iso2: `X${letter}`, iso3: `XA${letter}` }));

const beginsAsSample = (text: LocalisedText) =>
  Object.entries(text).every(([locale, words]) => begins[locale as keyof typeof begins].test(words));

describe('the sample generator', () => {
  const organisations = sampleOrganisations(285, themes);
  const appeals = sampleAppeals(
    places,
    labels,
    organisations.slice(20, 60).map((one) => one.slug),
  );

  it('makes the same organisation whatever the number asked for', () => {
    expect(sampleOrganisations(311, themes).slice(0, organisations.length)).toEqual(organisations);
  });

  it('has a name for as many organisations as could be needed, no two alike', () => {
    expect(new Set(sampleOrganisations(311, themes).map((one) => one.slug)).size).toBe(311 + 14);
  });

  it('counts as public members exactly those asked for, some of them generalised', () => {
    const members = organisations.filter(({ fields, membership }) => membership.status === 'MEMBER' && fields.exposure !== 'WITHHELD');
    expect(members).toHaveLength(285);
    expect(members.filter(({ fields }) => fields.exposure === 'GENERALISED').length).toBeGreaterThan(4);
    expect(organisations.filter(({ fields }) => fields.exposure === 'WITHHELD').length).toBeGreaterThan(0);
  });

  it('says of every text and name that it is a sample, and gives addresses that cannot exist', () => {
    for (const { fields, earlier } of organisations) {
      expect(fields.name).toMatch(/ \(sample\)$/);
      expect(beginsAsSample((fields.description ?? {}) as LocalisedText) && beginsAsSample(earlier ?? {})).toBe(true);
      for (const address of [fields.website, fields.contactEmail, fields.publicEmail ?? 'a.example']) expect(address).toMatch(/\.example$/);
    }
    for (const appeal of appeals)
      expect(beginsAsSample(appeal.title as LocalisedText) && beginsAsSample(appeal.summary as LocalisedText)).toBe(true);
  });

  it('writes appeals in every combination of languages', () => {
    expect(
      new Set(
        appeals.map((appeal) =>
          Object.keys(appeal.title as object)
            .sort()
            .join(),
        ),
      ).size,
    ).toBe(7);
  });

  it('gives regular references of fictional countries, and each follow-up after its base', () => {
    const seen = new Set<unknown>();
    for (const appeal of appeals) {
      if (typeof appeal.referenceRaw === 'string') expect(readReference(appeal.referenceRaw).referenceCountry).toMatch(/^XA[A-E]$/);
      if (appeal.parent) expect(seen).toContain(appeal.parent);
      seen.add(appeal.slug);
    }
    expect(seen.size).toBe(appeals.length);
    expect(appeals.filter((appeal) => appeal.parent).length).toBeGreaterThan(15);
    expect(appeals.some((appeal) => appeal.actionOpen)).toBe(true);
  });
});
