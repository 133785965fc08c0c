import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLibrary, type Library } from '../setup/reader.js';

const attacks = [
  `'`,
  `''`,
  `"`,
  `\\`,
  `\\'`,
  `'; drop table organisation; --`,
  `' or 1=1 --`,
  `$1`,
  `$$`,
  `%`,
  `_`,
  `%s`,
  `{}`,
  `{a,b}`,
  `{"a"}`,
  `null`,
  `NULL`,
  `\\x00`,
  `*/ select 1 /*`,
  `\n`,
  `\t`,
  `\u202e`,
  `\ufeff`,
  `🙂`,
  `E'\\''`,
  `)`,
  `a'||'b`,
  ' '.repeat(3),
  'x'.repeat(5000),
];

/** Every place where a client's text reaches the statement. */
const places: Readonly<Record<string, string>> = {
  'a natural key': 'organisation(slug: $text) { name }',
  'the address of a source': 'source(url: $text) { sourceKind }',
  'a path': 'resolvePath(path: $text) { path }',
  'the name in a path': 'resolvePath(path: $path) { path isCanonical }',
  eq: 'organisations(filter: { name: { eq: $text } }) { totalCount }',
  ne: 'organisations(filter: { name: { ne: $text } }) { totalCount }',
  in: 'organisations(filter: { name: { in: [$text, "a"] } }) { totalCount }',
  notIn: 'organisations(filter: { name: { notIn: [$text] } }) { totalCount }',
  contains: 'organisations(filter: { name: { contains: $text } }) { totalCount }',
  startsWith: 'organisations(filter: { description: { startsWith: $text } }) { totalCount }',
  'a list of texts': 'organisations(filter: { otherNames: { has: $text } }) { totalCount }',
  'an item further on':
    'organisations(filter: { country: { region: { name: { contains: $text } } } }) { totalCount }',
};
const operation = (selection: string): string => {
  const variables = ['text', 'path']
    .filter((name) => selection.includes(`$${name}`))
    .map((name) => `$${name}: String!`);
  return `query (${variables.join(', ')}) { found: ${selection} }`;
};

describe('texts of a client', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  it.each(Object.entries(places))('are values and nothing else in %s', async (_, selection) => {
    for (const text of attacks) {
      const { data, errors } = await library.ask(operation(selection), {
        text,
        path: `/en/organisations/${text}`,
      });
      expect(errors).toBeUndefined();
      if (selection.includes('totalCount'))
        expect((data as { found: { totalCount: number } }).found.totalCount).toBeGreaterThanOrEqual(0);
      else expect(data).toEqual({ found: null });
      const literal = operation(selection)
        .replace(/query \(.*?\) /, '')
        .replaceAll('$text', JSON.stringify(text))
        .replaceAll('$path', JSON.stringify(`/en/organisations/${text}`));
      expect((await library.ask(literal)).data).toEqual(data);
    }
    const { data } = await library.ask('{ organisations { totalCount } }');
    expect(data).toEqual({ organisations: { totalCount: 344 } });
  });

  it.each(
    Object.entries(places).flatMap(([place, selection]) =>
      ['a\0b', 'a\ud800b'].map((text) => [JSON.stringify(text), place, selection, text] as const),
    ),
  )('are refused with %s in %s', async (_, _place, selection, text) => {
    const { errors } = await library.ask(operation(selection), { text, path: `/en/organisations/${text}` });
    expect(errors).toMatchObject([{ code: 'VALUE_INVALID', path: ['found'] }]);
  });

  it.each([
    ['IntFilter', 'organisations(filter: { foundedYear: { eq: 3000000000 } }) { totalCount }'],
    ['DateFilter', 'appeals(filter: { documentDate: { eq: "2023-13-01" } }) { totalCount }'],
    ['DateFilter', 'appeals(filter: { documentDate: { eq: "0000-01-01" } }) { totalCount }'],
    ['DateFilter', 'appeals(filter: { documentDate: { lt: "yesterday" } }) { totalCount }'],
    ['FloatFilter', 'countries(filter: { latitude: { eq: "1" } }) { totalCount }'],
    ['IDFilter', 'organisations(filter: { id: { in: ["x"] } }) { totalCount }'],
    ['AppealKindFilter', 'appeals(filter: { appealKind: { eq: NOTHING } }) { totalCount }'],
  ])('of the wrong kind are refused by %s before any statement', async (_, selection) => {
    const { errors } = await library.ask(`{ ${selection} }`);
    expect(errors?.[0]?.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|ID_INVALID)$/);
  });

  it('and the largest numbers are compared', async () => {
    const { data } = await library.ask(
      '{ a: countries(filter: { latitude: { lt: 1e308 } }) { totalCount } b: countries(filter: { latitude: { gt: -1e-320, lt: 1e400 } }) { totalCount } c: organisations(filter: { foundedYear: { lte: 2147483647 } }) { totalCount } }',
    );
    expect(data).toMatchObject({ c: { totalCount: 294 } });
  });
});
