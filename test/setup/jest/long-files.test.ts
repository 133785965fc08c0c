import { expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

it('files that `npm test` leaves out are there, and continuous integration runs them', () => {
  const long = JSON.parse(readFileSync('test/setup/jest/long-files.json', 'utf8')) as string[];
  expect(long.filter((file) => !existsSync(file))).toEqual([]);
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm run test:all -- /m);
});
