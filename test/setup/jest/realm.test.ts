import { describe, expect, it } from '@jest/globals';
import { ReseauError } from '../../../src/base/errors.js';

// jest's own code runs in another context than the tests; each of these failed where it did not know their
// classes.
describe('expect knows the classes of the tests', () => {
  it.each([
    [String, 'a'],
    [Number, 1],
    [Boolean, true],
    [BigInt, 1n],
    [Function, () => undefined],
    [Object, {}],
    [Array, []],
    [Date, new Date()],
    [Error, new ReseauError('NOT_FOUND', 'Nothing is here.')],
  ])('%p', (of, value) => {
    expect(value).toEqual(expect.any(of));
    expect({ value }).toMatchObject({ value: expect.any(of) });
  });

  it('errors that have a name of their own', async () => {
    const refused = (): never => {
      throw new ReseauError('NOT_FOUND', 'Nothing is here.');
    };
    expect(refused).toThrow('Nothing is here.');
    await expect(Promise.reject(new ReseauError('NOT_FOUND', 'Nothing is here.'))).rejects.toThrow('Nothing');
  });

  it('values that are equal in kind', () => {
    expect({
      list: [new Map([[1, new Set(['a'])]])],
      at: new Date(0),
      bytes: Buffer.from('a'),
    }).toStrictEqual({
      list: [new Map([[1, new Set(['a'])]])],
      at: new Date(0),
      bytes: Buffer.from('a'),
    });
    expect({ a: undefined }).not.toStrictEqual({});
    expect(new (class One {})()).not.toStrictEqual({});
  });
});
