import { describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeLock } from '../../src/database/home-lock.js';
import { processMark } from '../../src/database/process-mark.js';
import { temporaryHome } from './temporary-home.js';

function home(): string {
  const folder = temporaryHome();
  mkdirSync(folder);
  return folder;
}

describe('the lock of a home', () => {
  it('is refused while its process lives', () => {
    const folder = home();
    const release = homeLock(folder);
    expect(() => homeLock(folder)).toThrow(expect.objectContaining({ code: 'HOME_TAKEN' }));
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['of a process that is gone', `${2 ** 22 + 1}\n${processMark(process.pid)}\n`],
    ['of an earlier process with the number of a living one', `${process.pid}\nanother boot 1\n`],
    ['cut off by a full disk', ''],
  ])('is taken over when it is %s', (_, left) => {
    const folder = home();
    writeFileSync(join(folder, 'lock'), left);
    homeLock(folder);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(`${process.pid}\n${processMark(process.pid)}\n`);
    expect(readdirSync(folder)).toEqual(['lock']);
  });
});
