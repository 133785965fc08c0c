import { describe, expect, it } from '@jest/globals';
import { readReference } from '../../src/entities/appeals/reference.js';

describe('the reference of an appeal', () => {
  it.each([
    [
      'TUR 005 / 0717 / OBS 078.6',
      {
        reference: 'TUR 005 / 0717 / OBS 078.6',
        referenceCountry: 'TUR',
        referenceNumber: 5,
        referenceMonth: 7,
        referenceYear: 2017,
        referenceSerial: '078',
        followUpNumber: 6,
      },
    ],
    // Spaces as they were printed.
    ['KGZ 001 /0918 / OBS 118', { reference: 'KGZ 001 / 0918 / OBS 118', referenceSerial: '118' }],
    ['TUR 005 /0717 / OBS 078.3', { reference: 'TUR 005 / 0717 / OBS 078.3', followUpNumber: 3 }],
    [
      'DZA 001/0302/OBS 018',
      { reference: 'DZA 001 / 0302 / OBS 018', referenceYear: 2002, referenceMonth: 3 },
    ],
    ['  DZA  001 / 0301 /  OBS 018.5 ', { reference: 'DZA 001 / 0301 / OBS 018.5', followUpNumber: 5 }],
    // A serial that was never filled in.
    ['TCD 001 / 1219 / OBS 10X', { reference: 'TCD 001 / 1219 / OBS 10X', referenceSerial: '10X' }],
    // The series began in 1997.
    ['COL 001 / 1298 / OBS 070', { referenceYear: 1998 }],
    ['COL 001 / 0196 / OBS 070', { referenceYear: 2096 }],
  ])('«%s» is understood', (raw, parts) => {
    expect(readReference(raw)).toMatchObject(parts);
  });

  it('of a first appeal has no number of a follow-up', () => {
    expect(readReference('KGZ 001 / 0918 / OBS 118')).not.toHaveProperty('followUpNumber');
  });

  it.each([
    '',
    'TUR',
    'TUR 005 / 1317 / OBS 078',
    'TUR 005 / 0017 / OBS 078',
    'tur 005 / 0717 / OBS 078',
    'TUR 05 / 0717 / OBS 078',
    'TUR 005 / 0717 / OBS 0X8',
    'TUR 005 / 0717 / OBS 078.',
    'TUR 005 / 0717 / OBS 078.6.1',
    '9'.repeat(100_000),
  ])('«%.40s» is none, and refused', (raw) => {
    expect(() => readReference(raw)).toThrow(
      expect.objectContaining({
        code: 'ITEM_INVALID',
        extensions: expect.objectContaining({ field: 'referenceRaw' }),
      }),
    );
  });
});
