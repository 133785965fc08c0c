import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { worldMap } from '../../web/shared/land.js';

describe('the picture of the land', () => {
  it('is the land on which dots are drawn', () => {
    const { viewBox, land } = worldMap([]);
    expect(readFileSync(new URL('../../web/shared/style/land.svg', import.meta.url), 'utf8')).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><path d="${land}"/></svg>\n`,
    );
  });
});
