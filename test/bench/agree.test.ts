import { describe, expect, it } from '@jest/globals';
import { comparable } from '../../bench/agree.js';

const ours = {
  members: {
    totalCount: 2,
    nodes: [
      { slug: 'a', themes: { nodes: [{ slug: 'x' }, { slug: 'y' }] }, localisation: { served: 'ES' } },
      { slug: 'b', themes: { nodes: [] }, localisation: { served: 'EN' } },
    ],
    pageInfo: { endCursor: 'one' },
    regions: [
      { count: 2, key: { region: { id: 'region_00112233445566778899aabbccddeeff' } } },
      { count: 1, key: { region: null } },
    ],
  },
};
const theirs = {
  members: {
    pageInfo: { endCursor: 'another' },
    nodes: [
      {
        slug: 'a',
        localisation__served: 'es',
        themes: { nodes: [{ target: { slug: 'y' } }, { target: { slug: 'x' } }] },
      },
      { slug: 'b', localisation__served: 'en', themes: { nodes: [] } },
    ],
    totalCount: 2,
    regions: [
      { keys: [null], distinctCount: { rowId: '1' } },
      { keys: ['00112233-4455-6677-8899-aabbccddeeff'], distinctCount: { rowId: '2' } },
    ],
  },
};
const said = (answer: unknown): string => JSON.stringify(comparable(answer, ['themes', 'regions']));

describe('answers that are compared', () => {
  it('are the same whatever form they have', () => {
    expect(said(theirs)).toBe(said(ours));
  });

  it.each([
    ['a value', 'slug":"b', 'slug":"c'],
    ['a count', 'totalCount":2', 'totalCount":3'],
    ['a group', 'rowId":"2', 'rowId":"3'],
    ['whose group it is', '0011', '0012'],
    ['an item in a list without an order', '"y"', '"z"'],
    ['a language', '"es"', '"fr"'],
    [
      'the order of a list that has one',
      '{"slug":"a","localisation__served"',
      '{"slug":"b","localisation__served"',
    ],
  ])('are different where %s is', (_, found, instead) => {
    const text = JSON.stringify(theirs);
    expect(text.split(found).length).toBeGreaterThan(1);
    expect(said(JSON.parse(text.replace(found, instead)))).not.toBe(said(ours));
  });
});
