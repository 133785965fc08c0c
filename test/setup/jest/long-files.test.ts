import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

it('files that `npm test` leaves out are there, and continuous integration runs them', () => {
  const long = JSON.parse(readFileSync('test/setup/jest/long-files.json', 'utf8')) as string[];
  expect(long.filter((file) => !existsSync(file))).toEqual([]);
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm run test:all -- /m);
});

it('the short run has the tests that need no database', () => {
  const listed = execFileSync(process.execPath, ['test/setup/jest/fast.mjs', '--listTests'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(listed).toContain('test/setup/jest/realm.test.ts');
  // The folders of tests hold packages, and these hold tests of their own.
  const files = execFileSync(
    process.execPath,
    ['-e', "import('./test/setup/jest/imports.mjs').then((one) => console.log(one.testFiles().join()))"],
    { encoding: 'utf8' },
  ).split(',');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
});
