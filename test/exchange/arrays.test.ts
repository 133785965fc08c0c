import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { items } from '../../src/entities/entities.js';
import { formats } from '../../src/exchange/export/formats.js';
import { makeUp } from '../query/made-up.js';
import { asking, openLibrary, type Library, type Side } from '../setup/reader.js';

let library: Library;
let side: Side;
beforeAll(async () => {
  library = await openLibrary();
  await makeUp(library.run, 'staff', 7);
  side = await library.side('staff');
}, 200_000);
afterAll(() => library.close());

/** Everything of a type that needs no arguments, and what its relations lead to, so many levels deep. */
function everything(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) =>
    args.every(({ type: of }) => !String(of).endsWith('!')),
  );
  return fields
    .flatMap(({ name, type: of }) => {
      const named = getNamedType(of);
      if (isLeafType(named)) return [name];
      if (!isObjectType(named)) return [];
      if (named.name.endsWith('Connection'))
        return depth > 1 ? [`${name}(first: 2) { totalCount nodes { __typename id } }`] : [];
      // An amount or a date has no id of its own.
      if (!('id' in named.getFields())) return [`${name} { ${everything(named, 0)} }`];
      if (depth === 0) return [];
      const inner = everything(named, depth - 1);
      // With the kind of what it leads to it stays one value, without it is taken apart.
      return [`${name} { ${inner} }`, `${name}Typed: ${name} { __typename ${inner} }`];
    })
    .join(' ');
}

async function csv(
  document: string,
  asArrays: boolean,
): Promise<{ readonly lines: string; readonly isArray: boolean }> {
  const whole = side.reader.whole(asking(document), 1000, asArrays);
  if (!whole) throw new Error(`${document} has no list`);
  const { head, row } = formats.csv?.(whole.of, whole.values) ?? { head: '', row: () => '' };
  let lines = head;
  let first = true;
  for await (const some of whole.read(new AbortController().signal)) {
    if (!first) lines += some.map(row).join('');
    first = false;
  }
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
