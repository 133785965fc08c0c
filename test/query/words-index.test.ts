import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isFolded, seesField } from '../../src/windows/window-columns.js';
import { itemsFor, windowOf } from '../../src/windows/projection.js';
import { asking, openLibrary, type Library } from '../setup/reader.js';

describe('what filters compare word by word', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary();
  });
  afterAll(() => library.close());

  const conditions = { eq: 'one word', in: ['one', 'two'], contains: 'word', startsWith: 'wor' };

  it('is looked for in an index, text by text, operator by operator', async () => {
    const { reader } = await library.side('staff');
    const read: string[] = [];
    let looked = 0;
    await library.run('begin');
    try {
      await library.run(`set local search_path = ${windowOf('staff')}, ext`);
      await library.run('set local enable_seqscan = off');
      await library.run('set local enable_indexscan = off');
      for (const item of itemsFor('staff')) {
        const seen = item.fields.filter((one) => seesField('staff', one));
        for (const field of seen.filter((one) => isFolded(one) || one.kind === 'choices')) {
          const word = Object.keys(field.values?.values ?? {})[0] ?? 'word';
          const operators = field.kind === 'texts' || field.kind === 'choices' ? { has: word } : conditions;
          for (const [operator, value] of Object.entries(operators)) {
            const written = field.kind === 'choices' ? word : JSON.stringify(value);
            const asked = asking(
              `{ ${item.plural}(filter: { ${field.name}: { ${operator}: ${written} } }) { totalCount } }`,
            );
            const { statement } = reader.explain(asked)!;
            const values = statement.slots.map((slot) =>
              slot.kind === 'value'
                ? `'${JSON.stringify(value).replace(/^\[/, '{').replace(/\]$/, '}').replace(/^"|"$/g, '')}'`
                : 'null',
            );
            const text = statement.text.replace(
              /\$(\d+)/g,
              (_, place) => values[Number(place) - 1] ?? 'null',
            );
            const explained = await library.run(`explain (format json) ${text}`);
            looked += 1;
            if (!JSON.stringify(explained).includes('Bitmap Index Scan'))
              read.push(`${item.plural}.${field.name} ${operator}`);
          }
        }
      }
    } finally {
      await library.run('rollback');
    }
    expect(read).toEqual([]);
    expect(looked).toBeGreaterThan(200);
  }, 60_000);
});
