import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openLibrary, type Library } from '../setup/reader.js';

/** Each query of a page with the part of its answer that stands below it. */
const queriesOf = (page: string) =>
  [...page.matchAll(/([^\n]+)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
    ([, what = '', query = '', answer = '']) =>
      [what, query, JSON.parse(answer) as Record<string, unknown>] as const,
  );

let library: Library;
beforeAll(async () => {
  library = await openLibrary({ evaluation: true });
}, 200_000);
afterAll(() => library.close());

describe.each([
  ['docs/coverage.md', 10],
  ['docs/lists.md', 6],
])('the graph returns what %s says:', (file, least) => {
  const page = readFileSync(file, 'utf8');
  const queries = queriesOf(page);

  it.each(queries)('%s', async (_, query, expected) => {
    const { data, errors } = await library.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject(expected);
  });

  it('and no query of the page stands without its answer', () => {
    expect(queries).toHaveLength(page.split('```graphql').length - 1);
    expect(queries.length).toBeGreaterThanOrEqual(least);
  });
});
