import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answer, asking, openLibrary, type Library } from '../setup/reader.js';

let library: Library;
beforeAll(async () => {
  library = await openLibrary({ evaluation: true });
}, 200_000);
afterAll(() => library.close());

const ask = async (query: string, variables = {}) =>
  answer(await library.side('staff'), asking(query, variables));

async function groups<T>(query: string, variables = {}): Promise<readonly T[]> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return Object.values(data as object)[0] as readonly T[];
}

/** The groups that the rows of a statement are, read by the login of the same audience. */
async function rows(text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await library.side('staff')).run(text);
}

describe('pages of groups', () => {
  interface ByReference {
    readonly key: { readonly reference: string | null };
  }
  const page = (first: number, offset: number) =>
    groups<ByReference>(
      'query ($first: Int, $offset: Int) { contributionsAggregate(groupBy: [REFERENCE], first: $first, offset: $offset) { key { reference } } }',
      { first, offset },
    );

  it('hold every group once, also behind the first thousand', async () => {
    const [{ groups: expected } = {}] = await rows(
      'select count(*)::int as groups from (select reference from contribution group by 1) one',
    );
    expect(expected).toBeGreaterThan(2000);
    const read: (string | null)[] = [];
    for (;;) {
      const some = await page(1000, read.length);
      read.push(...some.map(({ key }) => key.reference));
      if (some.length < 1000) break;
    }
    expect(read).toHaveLength(Number(expected));
    expect(new Set(read).size).toBe(read.length);
  });

  it('are parts of one order, whatever their length', async () => {
    const whole = await page(60, 0);
    const parts = [await page(7, 0), await page(20, 7), await page(33, 27)].flat();
    expect(parts).toEqual(whole);
  });

  it('are empty behind the last group, and refused before the first', async () => {
    expect(await page(10, 2 ** 31 - 1)).toEqual([]);
    const { errors } = await ask('{ contributionsAggregate(groupBy: [YEAR], offset: -1) { count } }');
    expect(errors?.map(({ code }) => code)).toEqual(['VALUE_INVALID']);
  });
});
