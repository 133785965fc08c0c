import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { createExtensions } from '../../src/windows/extensions.js';
import { openWorld, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => void (world = await openWorld()), 60_000);
afterAll(() => world.close());

const value = async (sql: string, parameters: unknown[]) =>
  (await world.run(`select ${sql} as value`, parameters))[0]?.value;

describe('ext.fold', () => {
  it.each([
    ['Défenseur·e·s', 'defenseur·e·s'],
    ['ŒUVRE', 'oeuvre'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'strasse'],
    ['e\u0301', 'e'],
    ['', ''],
    ['ÁÑÜ çğ', 'anu cg'],
  ])('%s is compared as %s', async (text, folded) =>
    expect(await value('ext.fold($1)', [text])).toBe(folded),
  );
  it('is null of null, and never fails on a column of any collation', async () => {
    expect(await value('ext.fold(null)', [])).toBeNull();
    for (const collation of ['fr-x-icu', 'es-x-icu', 'und-x-icu', 'C'])
      expect(await value(`ext.fold($1::text collate "${collation}") = 'e'`, ['É'])).toBe(true);
    expect(await value('length(ext.fold(repeat($1, 100000)))', ['\u{10FFFF}é'])).toBe(200_000);
  });
});

describe('ext.cursor', () => {
  const expected = (payload: string, context: string, key: string) =>
    Buffer.concat([
      createHmac('sha256', key).update(`${context}\n${payload}`).digest().subarray(0, 16),
      Buffer.from(payload),
    ]).toString('base64url');
  it.each(['', 'a', '["é",1]', 'x'.repeat(500), '{"k":"🙂~~??>>"}'])(
    'signs %s as Node would',
    async (payload) =>
      expect(await value('ext.cursor($1, $2, $3)', [payload, 'list order en public', 'k'.repeat(64)])).toBe(
        expected(payload, 'list order en public', 'k'.repeat(64)),
      ),
  );
});

it('can be made again', async () => {
  await createExtensions(world.run);
  await createExtensions(world.run);
});
