import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { ReseauError } from '../../src/base/errors.js';
import type { PreparedRead, Reader } from '../../src/query/reader.js';
import { welcome } from '../../src/server/welcome.js';

/** A reader whose every read ends so. */
const readerThat = (run: () => Promise<string>): Reader =>
  ({ prepare: (): Pick<PreparedRead, 'run'> => ({ run }) }) as unknown as Reader;
const shown = (run: () => Promise<string>): Promise<string> =>
  welcome('http://localhost:4000', readerThat(run), undefined, true);

it('says what the public finds, and what it finds none of is left out', async () => {
  const screen = await shown(() =>
    Promise.resolve('{"members":{"totalCount":311},"awards":{"totalCount":0}}'),
  );
  expect(screen).toContain('Public     311 members\n');
  expect(screen).toContain('Stop with Ctrl-C.');
});

it('stands although the database was too busy to count: the server answers all the same', async () => {
  const screen = await shown(() =>
    Promise.reject(new ReseauError('DATABASE_TIMEOUT', 'This took too long.')),
  );
  expect(screen).toContain('Public     not counted now: This took too long.');
  expect(screen).toContain('Stop with Ctrl-C.');
});

it('hides no fault of ours', async () => {
  await expect(shown(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});
