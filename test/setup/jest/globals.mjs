/**
 * The functions of the file of tests that runs now. Helpers import them once in a worker, and many files use
 * the helpers.
 * @type {Record<string, unknown>}
 */
let current = {};

/** @param {object} given @param {{ readonly fn: Function, readonly spyOn: Function }} mocker */
export function useGlobals(given, mocker) {
  current = { ...given, jest: { fn: mocker.fn.bind(mocker), spyOn: mocker.spyOn.bind(mocker) } };
}

const standIn = (/** @type {string} */ name) =>
  new Proxy(() => undefined, {
    apply: (_, self, args) => Reflect.apply(current[name], self, args),
    get: (_, key) => Reflect.get(current[name], key),
  });

export const afterAll = standIn('afterAll');
export const afterEach = standIn('afterEach');
export const beforeAll = standIn('beforeAll');
export const beforeEach = standIn('beforeEach');
export const describe = standIn('describe');
export const expect = standIn('expect');
export const it = standIn('it');
export const jest = standIn('jest');
export const test = standIn('test');
