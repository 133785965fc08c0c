import { statSync } from 'node:fs';

/** Long ones that do without the evaluation data: they run while those are loaded. */
const meanwhile = ['server/start', 'mutants/mutants', 'server/commands', 'windows/verify', 'windows/rebuild', 'server/settings', 'faults/'];

/** Then the longest, so that no worker is left alone with one at the end. */
const long = ['leaks/canaries', 'leaks/non-interference', 'hostile/hostile', 'exchange/sample-scale', 'query/random', 'server/evaluation'];

const order = [...meanwhile, ...long];

/** In which order the files are run; by size where nothing is said. */
export default class Sequencer {
  /** @param {readonly { readonly path: string }[]} tests */
  sort(tests) {
    const place = (/** @type {string} */ path) => {
      const at = order.findIndex((part) => path.includes(`/test/${part}`));
      return at < 0 ? order.length : at;
    };
    return [...tests].sort((a, b) => place(a.path) - place(b.path) || statSync(b.path).size - statSync(a.path).size);
  }

  /** @param {readonly { readonly path: string }[]} tests */
  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
