import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { items } from '../../src/entities/entities.js';
import { makeUp } from '../query/made-up.js';
import { asking, openLibrary, type Library, type Side } from '../setup/reader.js';
import { everything } from './everything.js';
import { linesOfWhole, written } from './written.js';

let library: Library;
let side: Side;
beforeAll(async () => {
  library = await openLibrary();
  await makeUp(library.run, 'staff', 7);
  side = await library.side('staff');
}, 200_000);
afterAll(() => library.close());

async function csv(
  document: string,
  asArrays: boolean,
): Promise<{ readonly lines: string; readonly isArray: boolean }> {
  const whole = side.reader.whole(asking(document), 1000, asArrays);
  if (!whole) throw new Error(`${document} has no list`);
  const rows = await linesOfWhole(whole);
  const lines = (await written('csv', whole, rows)).toString();
  return { lines, isArray: whole.values !== undefined };
}

describe('a file whose rows are arrays', () => {
  it.each(items.map((item) => [item.name, item] as const))(
    'of %s says what one of objects says',
    async (name, item) => {
      const type = side.schema.getType(name) as GraphQLObjectType;
      for (const depth of [0, 1, 2]) {
        const document = `{ ${item.plural} { nodes { __typename ${everything(type, depth)} } } }`;
        const [objects, arrays] = [await csv(document, false), await csv(document, true)];
        expect(arrays.lines).toBe(objects.lines);
        expect(objects.lines.split('\r\n').length).toBeGreaterThan(2);
        expect(objects.isArray).toBe(false);
        if (depth === 0) expect(arrays.isArray).toBe(true);
      }
    },
  );
});
