import { describe, expect, it } from '@jest/globals';
import { byteRange } from '../../src/server/byte-range.js';

describe('a Range header', () => {
  it.each([
    ['bytes=0-0', { from: 0, to: 0 }],
    ['bytes=0-', { from: 0, to: 99 }],
    ['bytes=10-19', { from: 10, to: 19 }],
    ['bytes=90-1000', { from: 90, to: 99 }],
    ['bytes=-1', { from: 99, to: 99 }],
    ['bytes=-1000', { from: 0, to: 99 }],
    ['Bytes= 5 - 6 ', { from: 5, to: 6 }],
  ])('%s is a part', (header, part) => {
    expect(byteRange(header, 100)).toEqual(part);
  });

  it.each([
    undefined,
    '',
    'bytes=',
    'bytes=-',
    'bytes=5-4',
    'bytes=a-b',
    'bytes=0-1,5-6',
    'items=0-1',
    'bytes=1e3-',
    `bytes=${'9'.repeat(40)}-`,
  ])('%s asks for the whole', (header) => {
    expect(byteRange(header, 100)).toBe('whole');
  });

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=999999999999999-', 'bytes=-0'])(
    '%s is beyond the end',
    (header) => {
      expect(byteRange(header, 100)).toBe('beyond');
    },
  );
});
