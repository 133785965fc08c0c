import { describe, expect, it } from '@jest/globals';
import type { LocalisedText } from '../../src/entities/house/values.js';
import { sampleOrganisations } from '../../src/exchange/sample/organisations.js';
import { beginsAsSample } from './sample-setting.js';

const themes = ['torture', 'release', 'threats'];

describe('the sample organisations', () => {
  const organisations = sampleOrganisations(285, themes);

  it('are the same whatever the number asked for', () => {
    expect(sampleOrganisations(311, themes).slice(0, organisations.length)).toEqual(organisations);
  });

  it('have a name for as many as could be needed, no two alike', () => {
    expect(new Set(sampleOrganisations(311, themes).map((one) => one.slug)).size).toBe(311 + 14);
  });

  it('count as public members exactly those asked for, some of them generalised', () => {
    const members = organisations.filter(
      ({ fields, membership }) => membership.status === 'MEMBER' && fields.exposure !== 'WITHHELD',
    );
    expect(members).toHaveLength(285);
    expect(members.filter(({ fields }) => fields.exposure === 'GENERALISED').length).toBeGreaterThan(4);
    expect(organisations.filter(({ fields }) => fields.exposure === 'WITHHELD').length).toBeGreaterThan(0);
  });

  it('say of every text and name that it is a sample, and give addresses that cannot exist', () => {
    for (const { fields, earlier } of organisations) {
      expect(fields.name).toMatch(/ \(sample\)$/);
      expect(
        beginsAsSample((fields.description ?? {}) as LocalisedText) && beginsAsSample(earlier ?? {}),
      ).toBe(true);
      for (const address of [fields.website, fields.contactEmail, fields.publicEmail ?? 'a.example'])
        expect(address).toMatch(/\.example$/);
    }
  });
});
