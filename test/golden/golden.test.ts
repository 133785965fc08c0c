import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kind, type DocumentNode, type SelectionNode } from 'graphql';
import type { Audience } from '../../src/base/audience.js';
import type { Locale } from '../../src/base/locale.js';
import { answer, asking, openLibrary, type Answer, type Library } from '../setup/reader.js';
import { statementText } from './statement-text.js';

const folder = new URL('.', import.meta.url).pathname;
// The examples of the explorer are questions too; their answers stand here, they themselves once.
const examples = new URL('../../documents/examples/', import.meta.url).pathname;
const fileOf = (name: string): string =>
  name.startsWith('examples/')
    ? `${examples}${name.slice('examples/'.length)}.graphql`
    : `${folder}${name}.graphql`;
const names = [
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' }),
  ...readdirSync(examples, { encoding: 'utf8' }).map((file) => `examples/${file}`),
]
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -8))
  .sort();
const rewriting = process.env.UPDATE_GOLDEN === '1';
const refused = '-- refused before any statement\n';

/** What stands in the first lines of a document as `# word: value`. */
const said = (query: string, word: string): string | undefined =>
  new RegExp(`^# ${word}: (\\w+)$`, 'm').exec(query)?.[1];

async function goldenOf(
  { side }: Library,
  name: string,
): Promise<{ given: Answer; sql: string; levels: number }> {
  const query = readFileSync(fileOf(name), 'utf8');
  const variables = existsSync(`${folder}${name}.variables.json`)
    ? (JSON.parse(readFileSync(`${folder}${name}.variables.json`, 'utf8')) as Record<string, unknown>)
    : {};
  const reads = await side((said(query, 'audience') ?? 'public') as Audience);
  const asked = asking(query, variables, (said(query, 'locale') ?? 'EN').toLowerCase() as Locale);
  const given = await answer(reads, asked);
  if (given.errors) return { given, sql: refused, levels: levelsOf(asked.document) };
  const explained = reads.reader.explain(asked);
  return {
    given,
    sql: explained ? statementText(explained.statement) : '-- answered through graphql-js\n',
    levels: levelsOf(asked.document),
  };
}

/** How many objects stand inside one another at the deepest place. */
function levelsOf({ definitions }: DocumentNode): number {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const below = (selections: readonly SelectionNode[] = []): number =>
    Math.max(
      0,
      ...selections.map((one) => {
        if (one.kind === Kind.FIELD) return one.selectionSet ? 1 + below(one.selectionSet.selections) : 0;
        if (one.kind === Kind.INLINE_FRAGMENT) return below(one.selectionSet.selections);
        return below(
          fragments.find((fragment) => fragment.name.value === one.name.value)?.selectionSet.selections,
        );
      }),
    );
  return below(definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)?.selectionSet.selections);
}

describe('golden answers of the evaluation data', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  it.each(names)('%s', async (name) => {
    const { given, sql, levels } = await goldenOf(library, name);
    const json = `${JSON.stringify(given, null, 2)}\n`;
    if (rewriting) {
      mkdirSync(dirname(`${folder}${name}`), { recursive: true });
      writeFileSync(`${folder}${name}.json`, json);
      writeFileSync(`${folder}${name}.sql`, sql);
    }
    expect(json).toBe(readFileSync(`${folder}${name}.json`, 'utf8'));
    expect(sql).toBe(readFileSync(`${folder}${name}.sql`, 'utf8'));
    expect(name.startsWith('errors/')).toBe(given.errors !== undefined);
    // An example may be as simple as it likes.
    if (!given.errors && !name.startsWith('examples/')) expect(levels).toBeGreaterThanOrEqual(3);
  });

  it('are at least thirty-four, none without its answer and its statement, and no answer without its question', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.length).toBeGreaterThanOrEqual(34);
    const wanted = new Set(
      names.flatMap((name) => [`${name}.graphql`, `${name}.json`, `${name}.sql`, `${name}.variables.json`]),
    );
    expect(files.filter((file) => /\.(json|sql)$/.test(file) && !wanted.has(file))).toEqual([]);
  });
});
