import { describe, expect, it } from '@jest/globals';
import '../../src/entities/entities.js';
import { fieldsOf } from './table.js';

function fields(kind: string, cells: Record<string, string>): Record<string, unknown> {
  const [only = {}] = fieldsOf(kind, Object.keys(cells), [{ line: 2, cells: Object.values(cells) }]);
  return only;
}

describe('what the columns of a file mean', () => {
  it.each([
    ['Theme', 'themeKind', 'CONTEXT'],
    ['EmergencyService', 'serviceKind', 'RELIEF'],
    ['DonorMention', 'mentionKind', 'LISTED'],
  ])('of %s may have the name of an earlier version, and that of today is %s', (item, field, value) => {
    // Each without its natural key is refused, so the row has all of it.
    const key: Record<string, string> =
      item === 'DonorMention' ? { donor: 'one', year: '2022', source: 'https://a.example' } : { slug: 'one' };
    for (const name of ['kind', 'Kind', field])
      expect([name, fields(item, { ...key, [name]: value })]).toEqual([
        name,
        expect.objectContaining({ [field]: value }),
      ]);
    expect(fields(item, { ...key, kind: value })).not.toHaveProperty('kind');
  });

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
    expect(on('23.06.25')).toEqual({ value: '2025-06-23', precision: 'DAY' });
    expect(on('5.9.1998')).toEqual({ value: '1998-09-05', precision: 'DAY' });
    expect(on('09.2019')).toEqual({ value: '2019-09-01', precision: 'MONTH' });
    expect(on('25/06/2025')).toEqual({ value: '2025-06-25', precision: 'DAY' });
  });

  it('reads yes and no, and leaves an empty cell away', () => {
    expect(fields('Appeal', { slug: 'a', newInformation: 'yes' })).toEqual({
      slug: 'a',
      newInformation: true,
    });
    expect(fields('Appeal', { slug: 'a', newInformation: 'No' })).toEqual({
      slug: 'a',
      newInformation: false,
    });
    expect(fields('Appeal', { slug: 'a', newInformation: ' ' })).toEqual({ slug: 'a' });
  });

  it('takes a lone 0 in a counter for missing, and a coordinate of 0 for what it is', () => {
    expect(fields('Appeal', { slug: 'a', subjectCount: '0' })).toEqual({ slug: 'a' });
    expect(fields('Country', { iso2: 'GA', latitude: '0' })).toEqual({ iso2: 'GA', latitude: 0 });
  });

  it.each([
    ['1 234,50', '1234.50'],
    ['1\u202f234,5', '1234.5'],
    ["1'234.50", '1234.50'],
    ['1.234,50', '1234.50'],
    ['1,234.50', '1234.50'],
    ['1.234.567', '1234567'],
    ['-12', '-12'],
    ['0,5', '0.5'],
  ])('reads the amount %s as %s', (written, amount) => {
    expect(fields('Contribution', { reference: 'a', amount: written, currency: 'chf' })).toMatchObject({
      amount: { amount, currency: 'CHF' },
    });
  });

  it('takes a currency without an amount for no amount', () => {
    expect(fields('Contribution', { reference: 'a', amount: '', currency: 'CHF' })).toEqual({
      reference: 'a',
    });
  });

  it('cleans what nobody meant to write', () => {
    expect(fields('Organisation', { slug: 'a', name: '\u200bCafe\u0301\u00a0Noir\r\n' })).toEqual({
      slug: 'a',
      name: 'Café Noir',
    });
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
    ['Appeal', { slug: 'a', documentDate: '13. Juli 2017' }, 'documentDate'],
    ['Appeal', { slug: 'a', documentDate: '03/06/2025' }, 'documentDate'],
    ['Contribution', { reference: 'a', amount: '1,234', currency: 'CHF' }, 'amount'],
    ['Contribution', { reference: 'a', amount: 'much', currency: 'CHF' }, 'amount'],
    ['Appeal', { slug: 'a', newInformation: 'perhaps' }, 'newInformation'],
    ['Country', { iso2: 'FR', latitude: '46,2,1' }, 'latitude'],
    ['Organisation', { slug: 'a', identifiers: '21035' }, 'identifiers'],
  ])('refuses a value it cannot mean, naming the field: %s %j', (kind, cells, field) => {
    expect(() => fields(kind, cells)).toThrow(
      expect.objectContaining({ code: 'ITEM_INVALID', extensions: expect.objectContaining({ field }) }),
    );
  });

  it('refuses a file with a column that is no field, or without the natural key', () => {
    expect(() => fields('Theme', { slug: 'a', colour: 'red' })).toThrow(
      '«colour», which is no field of Theme',
    );
    expect(() => fields('Theme', { label_en: 'a' })).toThrow('no column «slug»');
  });
});
