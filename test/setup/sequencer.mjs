import { relative } from 'node:path';
import { secondsOf } from './jest/choose.mjs';

/**
 * Long ones that do without the evaluation data: they run while those are loaded, where they are not kept.
 */
const meanwhile = [
  'server/start',
  'mutants/mutants',
  'server/commands',
  'windows/verify',
  'windows/rebuild',
  'server/settings',
  'faults/',
];

/**
 * In which order the files are run: the longest first, so that no worker is left alone with one at the end.
 */
export default class Sequencer {
  /** @param {readonly { readonly path: string }[]} tests */
  sort(tests) {
    const place = (/** @type {string} */ path) => {
      const at = meanwhile.findIndex((part) => path.includes(`/test/${part}`));
      return at < 0 ? meanwhile.length : at;
    };
    const seconds = (/** @type {{ readonly path: string }} */ { path }) => secondsOf(relative('.', path));
    return [...tests].sort((a, b) => place(a.path) - place(b.path) || seconds(b) - seconds(a));
  }

  /** @param {readonly { readonly path: string }[]} tests */
  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
