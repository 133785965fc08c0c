import { describe, expect, it } from '@jest/globals';
import '../../src/entities/entities.js';
import { itemNamed } from '../../src/entities/house/facts.js';
import { columnsFor, fieldsOfRow } from '../../src/exchange/columns.js';

function fields(kind: string, cells: Record<string, string>): Record<string, unknown> {
  const item = itemNamed(kind);
  const columns = columnsFor(item, { name: 'list.csv', header: Object.keys(cells), rows: [] });
  return fieldsOfRow(item, columns, { line: 2, cells: Object.values(cells) });
}

describe('what the columns of a file mean', () => {
  it('reads every kind of value, lists by semicolon and parts by the sign of equality', () => {
    const read = fields('Organisation', {
      slug: 'omct',
      name: 'OMCT',
      foundedYear: '1985',
      description_en: 'Fights.',
      description_fr: 'Lutte.',
      otherNames: 'A; B;',
      services: 'LEGAL;MEDICAL',
      identifiers: 'OECD-CRS-CHANNEL=21035;X=a=b',
      country: 'CH',
      themes: 'torture; release',
    });
    expect(read).toEqual({
      slug: 'omct',
      name: 'OMCT',
      foundedYear: 1985,
      description: { en: 'Fights.', fr: 'Lutte.' },
      otherNames: ['A', 'B'],
      services: ['LEGAL', 'MEDICAL'],
      identifiers: [
        { scheme: 'OECD-CRS-CHANNEL', value: '21035' },
        { scheme: 'X', value: 'a=b' },
      ],
      country: 'CH',
      themes: ['torture', 'release'],
    });
  });

  it('takes dates as exactly as they are written', () => {
    const on = (documentDate: string) => fields('Appeal', { slug: 'a', documentDate }).documentDate;
    expect(on('2017-07-13')).toEqual({ value: '2017-07-13', precision: 'DAY' });
    expect(on('2017-07')).toEqual({ value: '2017-07-01', precision: 'MONTH' });
    expect(on('2017')).toEqual({ value: '2017-01-01', precision: 'YEAR' });
  });

  it('reads yes and no, and leaves an empty cell away', () => {
    expect(fields('Appeal', { slug: 'a', newInformation: 'yes' })).toEqual({ slug: 'a', newInformation: true });
    expect(fields('Appeal', { slug: 'a', newInformation: 'No' })).toEqual({ slug: 'a', newInformation: false });
    expect(fields('Appeal', { slug: 'a', newInformation: ' ' })).toEqual({ slug: 'a' });
  });

  it('takes a lone 0 in a counter for missing, and a coordinate of 0 for what it is', () => {
    expect(fields('Appeal', { slug: 'a', subjectCount: '0' })).toEqual({ slug: 'a' });
    expect(fields('Country', { iso2: 'GA', latitude: '0' })).toEqual({ iso2: 'GA', latitude: 0 });
  });

  it('matches headers whatever their spelling', () => {
    expect(fields('Organisation', { Slug: 'a', founded_year: '1990', 'Working Languages': 'fr' })).toEqual({
      slug: 'a',
      foundedYear: 1990,
      workingLanguages: ['fr'],
    });
  });

  it('says every part of a natural key, also where it is empty', () => {
    expect(fields('Membership', { organisation: 'a', network: 'b', status: 'MEMBER', source: '' })).toEqual({
      organisation: 'a',
      network: 'b',
      status: 'MEMBER',
      source: null,
    });
  });

  it.each([
    ['Organisation', { slug: 'a', foundedYear: 'about 1990' }, 'foundedYear'],
    ['Appeal', { slug: 'a', documentDate: '13.07.17' }, 'documentDate'],
    ['Appeal', { slug: 'a', newInformation: 'perhaps' }, 'newInformation'],
    ['Country', { iso2: 'FR', latitude: '46,2' }, 'latitude'],
    ['Organisation', { slug: 'a', identifiers: '21035' }, 'identifiers'],
  ])('refuses a value it cannot mean, naming the field: %s %j', (kind, cells, field) => {
    expect(() => fields(kind, cells)).toThrow(
      expect.objectContaining({ code: 'ITEM_INVALID', extensions: expect.objectContaining({ field }) }),
    );
  });

  it('refuses a file with a column that is no field, or without the natural key', () => {
    expect(() => fields('Theme', { slug: 'a', colour: 'red' })).toThrow('«colour», which is no field of Theme');
    expect(() => fields('Theme', { label_en: 'a' })).toThrow('no column «slug»');
  });
});
