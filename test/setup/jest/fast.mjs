import { execFileSync } from 'node:child_process';
import { run } from 'jest';
import { choose } from './choose.mjs';
import { testFiles } from './imports.mjs';

/** For the tests that the change touches, by two workers at once; the others need some. */
const seconds = 60;

const git = (/** @type {string[]} */ ...args) =>
  execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

/**
 * The files that differ from the main branch, or from the last commit where there is none, and the new ones.
 */
function changedFiles() {
  let base = 'HEAD';
  try {
    base = git('merge-base', 'HEAD', 'origin/main')[0] ?? base;
  } catch {
    // A clone without that branch.
  }
  return [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')];
}

const { units, chosen, leftOut } = choose(testFiles(), changedFiles(), seconds);
process.stderr.write(
  `${units.length} files that need no database, ${chosen.length - units.length} that the change touches\n`,
);
if (leftOut.length > 0) process.stderr.write(`left to \`npm test\`, for time: ${leftOut.join(' ')}\n`);
await run(['--runTestsByPath', ...chosen, ...process.argv.slice(2)]);
