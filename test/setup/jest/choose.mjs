import { readFileSync } from 'node:fs';
import { Imports } from './imports.mjs';

/**
 * Seconds of each file of tests in one whole run of two workers; a new file is thought to take as long as the one in the
 * middle.
 */
const measured = JSON.parse(readFileSync(new URL('./seconds.json', import.meta.url), 'utf8'));
const middle =
  Object.values(measured).sort((a, b) => a - b)[Math.floor(Object.keys(measured).length / 2)] ?? 1;
export const secondsOf = (/** @type {string} */ file) => measured[file] ?? middle;

/** A test that reaches one of these needs a database, a browser or a process of its own. */
const slow = ['test/setup/database.ts', 'src/database/embedded.ts', 'node:child_process', 'playwright-core'];

/**
 * The tests of a short run: those that need nothing but themselves, and of those that a change touches the
 * nearest, until the seconds are used up.
 * @param {readonly string[]} tests
 * @param {readonly string[]} changed
 * @param {number} seconds
 */
export function choose(tests, changed, seconds) {
  const imports = new Imports();
  const reached = new Map(tests.map((file) => [file, imports.from(file)]));
  const distance = (/** @type {string} */ file) =>
    Math.min(...changed.map((one) => reached.get(file)?.get(one) ?? Infinity));
  const units = tests.filter((file) => !slow.some((one) => reached.get(file)?.has(one)));
  const touched = tests
    .filter((file) => !units.includes(file) && distance(file) < Infinity)
    .sort((a, b) => distance(a) - distance(b) || secondsOf(a) - secondsOf(b));
  let left = seconds;
  const chosen = [...units];
  const leftOut = [];
  for (const file of touched) {
    if (secondsOf(file) > left) leftOut.push(file);
    else {
      left -= secondsOf(file);
      chosen.push(file);
    }
  }
  return { units, chosen, leftOut };
}
