import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { secondsOf } from './jest/choose.mjs';
import { Imports } from './jest/imports.mjs';

/** How a test, or what it opens its database with, asks for the evaluation data. */
const asks = /\bevaluation: true\b|\bopenHttpServer\((?!\s*\{[^}]*\bevaluation: false\b)/;
/** These say what can be asked for, and ask for nothing. */
const declared = ['test/server/http-server.ts', 'test/setup/database.ts'];

/**
 * In which order the files are run: first those that do without the evaluation data, which are loaded meanwhile where
 * they are not kept; of each part the longest first, so that no worker is left alone with one at the end.
 */
export default class Sequencer {
  /** @param {readonly { readonly path: string }[]} tests */
  sort(tests) {
    const imports = new Imports();
    const waits = (/** @type {string} */ file) =>
      [...imports.from(file).keys()].some(
        (one) =>
          one.startsWith('test/') && !declared.includes(one) && one.endsWith('.ts') && asks.test(textOf(one)),
      );
    return tests
      .map((test) => ({ test, file: relative('.', test.path) }))
      .map((one) => ({ ...one, place: waits(one.file) ? 1 : 0, seconds: secondsOf(one.file) }))
      .sort((a, b) => a.place - b.place || b.seconds - a.seconds)
      .map(({ test }) => test);
  }

  /** @param {readonly { readonly path: string }[]} tests */
  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}

/** @type {Map<string, string>} */
const texts = new Map();

function textOf(/** @type {string} */ file) {
  const known = texts.get(file);
  if (known !== undefined) return known;
  // What a test writes may look like an import.
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  texts.set(file, text);
  return text;
}
