import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openLibrary, type Library } from '../setup/reader.js';

const page = readFileSync('docs/coverage.md', 'utf8');
/** Each query of the page with the part of its answer that stands below it. */
const covered = [...page.matchAll(/([^\n]+)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
  ([, what = '', query = '', answer = '']) => [what, query, JSON.parse(answer) as Record<string, unknown>] as const,
);

let library: Library;
beforeAll(async () => {
  library = await openLibrary({ evaluation: true });
}, 200_000);
afterAll(() => library.close());

describe('the graph returns what the founding documents say:', () => {
  it.each(covered)('%s', async (_, query, expected) => {
    const { data, errors } = await library.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject(expected);
  });

  it('and no query of the page stands without its answer', () => {
    expect(covered).toHaveLength(page.split('```graphql').length - 1);
    expect(covered.length).toBeGreaterThanOrEqual(10);
  });
});
