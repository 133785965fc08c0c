import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ErrorCode } from '../../src/base/errors.js';
import { ask, post } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';
import { expectRefusal } from './refusals.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

type Case = readonly [
  what: string,
  query: string,
  code: ErrorCode,
  variables?: Readonly<Record<string, unknown>>,
];

const members = (given: string): string => `{ members(${given}) { totalCount } }`;
const filtered = (filter: string): string => members(`filter: { ${filter} }`);
const times = (count: number, text: string): string => text.repeat(count);
const down = 'country { organisations { nodes { ';

const documents: readonly Case[] = [
  ['no GraphQL', 'hello', 'GRAPHQL_PARSE_FAILED'],
  ['a brace that is missing', '{ members { totalCount }', 'GRAPHQL_PARSE_FAILED'],
  ['a NUL character', '{ __typename } \u0000', 'GRAPHQL_PARSE_FAILED'],
  ['half a character in a literal', '{ organisation(slug: "\\uD800") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', '{ nobody }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a field with a name of 90 kB', `{ ${times(90_000, 'a')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a field that others see',
    '{ members { nodes { internalNote contactEmail } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a filter on a field that others see',
    filtered('contactEmail: { isNull: false }'),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'an order by a field that others see',
    members('orderBy: [{ internalNote: ASC }]'),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['no selection', '{ members }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a mutation', 'mutation { members(first: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription', 'subscription { members(first: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'fragments in a circle',
    '{ members { ...A } } fragment A on OrganisationConnection { ...B } fragment B on OrganisationConnection { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a fragment of itself',
    '{ members { ...A } } fragment A on OrganisationConnection { nodes { country { organisations { ...A } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a fragment on a type that is unknown', '{ ... on Secret { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['nothing but a fragment', 'fragment F on Query { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a directive 200 times', `{ __typename ${times(200, '@skip(if: false) ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['600 directives that nobody knows', `{ __typename ${times(600, '@x ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    '300 unknown fields',
    `{ ${Array.from({ length: 300 }, (_, index) => `unknown${index}`).join(' ')} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['600 levels of nothing', `{ ${times(600, 'a { ')} a ${times(600, '} ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'the schema in circles',
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['2,001 tokens', `{ ${times(1999, 'a ')} }`, 'DOCUMENT_TOO_LARGE'],
  [
    '700 aliases',
    `{ ${Array.from({ length: 700 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    'DOCUMENT_TOO_LARGE',
  ],
  [
    'twenty times down and round',
    `{ members { nodes { ${times(20, down)} name ${times(20, '} } } ')} } } }`,
    'DOCUMENT_TOO_LARGE',
  ],
];

const operations: readonly (readonly [string, object])[] = [
  ['a name that no operation has', { query: 'query A { __typename }', operationName: 'B' }],
  ['no name among several', { query: 'query A { __typename } query B { __typename }' }],
  [
    'an empty name among several',
    { query: 'query A { __typename } query B { __typename }', operationName: '' },
  ],
];

const values: readonly Case[] = [
  ['first: -1', members('first: -1'), 'ARGUMENT_OUT_OF_RANGE'],
  ['first: 101', members('first: 101'), 'ARGUMENT_OUT_OF_RANGE'],
  ['last: 101', members('last: 101'), 'ARGUMENT_OUT_OF_RANGE'],
  ['first and last', members('first: 1, last: 1'), 'ARGUMENT_OUT_OF_RANGE'],
  [
    'a page of 101 deep inside',
    '{ members(first: 1) { nodes { themes(first: 101) { totalCount } } } }',
    'ARGUMENT_OUT_OF_RANGE',
  ],
  ['first: 2147483648', members('first: 2147483648'), 'GRAPHQL_VALIDATION_FAILED'],
  ['first: "1"', members('first: "1"'), 'GRAPHQL_VALIDATION_FAILED'],
  ['first: 1.5', members('first: 1.5'), 'GRAPHQL_VALIDATION_FAILED'],
  ['a locale that there is not', members('locale: DE'), 'GRAPHQL_VALIDATION_FAILED'],
  ['a locale in small letters', members('locale: fr'), 'GRAPHQL_VALIDATION_FAILED'],
  ['a text for a filter', filtered('name: "x"'), 'GRAPHQL_VALIDATION_FAILED'],
  ['a number for a text', filtered('name: { eq: 1 }'), 'GRAPHQL_VALIDATION_FAILED'],
  ['a text for a number', filtered('foundedYear: { eq: "1985" }'), 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a number of more than 32 bits',
    filtered('foundedYear: { eq: 99999999999 }'),
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a value that no vocabulary has', filtered('type: { eq: NONSENSE }'), 'GRAPHQL_VALIDATION_FAILED'],
  ['a text for a value of a vocabulary', filtered('type: { eq: "ACADEMIC" }'), 'GRAPHQL_VALIDATION_FAILED'],
  ['an operator that there is not', filtered('name: { like: "%" }'), 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a day that no calendar has',
    '{ appeals(filter: { documentDate: { eq: "2023-02-30" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['null for a filter on a field', filtered('name: null'), 'FILTER_INVALID'],
  ['null for a value', filtered('name: { eq: null }'), 'FILTER_INVALID'],
  ['null for a filter on a relation', filtered('country: null'), 'FILTER_INVALID'],
  ['not nothing', filtered('not: null'), 'FILTER_INVALID'],
  ['no field to order by', members('orderBy: [{}]'), 'ORDER_INVALID'],
  ['two fields in one step', members('orderBy: [{ name: ASC, slug: ASC }]'), 'ORDER_INVALID'],
  ['a field twice', members('orderBy: [{ name: ASC }, { name: DESC }]'), 'ORDER_INVALID'],
  ['a cursor that is none', members('after: "abc"'), 'CURSOR_INVALID'],
  ['an empty cursor', members('before: ""'), 'CURSOR_INVALID'],
  ['an id that is none', '{ node(id: "1 or true") { id } }', 'ID_INVALID'],
  ['an id of no kind', `{ node(id: "secret_${times(32, '0')}") { id } }`, 'ID_INVALID'],
  ['a NUL character in a text', '{ organisation(slug: "a\\u0000") { name } }', 'VALUE_INVALID'],
];

const variables: readonly Case[] = [
  ...[2147483648, '1', 1.5, true, {}, [1]].map((n): Case => [
    `${JSON.stringify(n)} for an Int`,
    'query($n: Int) { members(first: $n) { totalCount } }',
    'VARIABLE_INVALID',
    { n },
  ]),
  ...[-1, 101].map((n): Case => [
    `${n} for a page`,
    'query($n: Int) { members(first: $n) { totalCount } }',
    'ARGUMENT_OUT_OF_RANGE',
    { n },
  ]),
  ...[1, true, {}, ['a'], null].map((s): Case => [
    `${JSON.stringify(s)} for a String`,
    'query($s: String!) { organisation(slug: $s) { name } }',
    'VARIABLE_INVALID',
    { s },
  ]),
  ...['yes', 1, {}].map((b): Case => [
    `${JSON.stringify(b)} for a Boolean`,
    'query($b: Boolean!) { __typename @include(if: $b) }',
    'VARIABLE_INVALID',
    { b },
  ]),
  ...['x', {}, true].map((f): Case => [
    `${JSON.stringify(f)} for a Float`,
    'query($f: Float) { countries(filter: { latitude: { gt: $f } }) { totalCount } }',
    'VARIABLE_INVALID',
    { f },
  ]),
  ...['2023-02-30', '2023', 20230101, 'today', {}].map((d): Case => [
    `${JSON.stringify(d)} for a Date`,
    'query($d: Date) { appeals(filter: { documentDate: { eq: $d } }) { totalCount } }',
    'VARIABLE_INVALID',
    { d },
  ]),
  ...[true, {}, 1.5].map((id): Case => [
    `${JSON.stringify(id)} for an ID`,
    'query($id: ID!) { node(id: $id) { id } }',
    'VARIABLE_INVALID',
    { id },
  ]),
  ...['de', 'fr', 1, 'NONSENSE'].map((l): Case => [
    `${JSON.stringify(l)} for a Locale`,
    'query($l: Locale) { members(locale: $l) { totalCount } }',
    'VARIABLE_INVALID',
    { l },
  ]),
  [
    'a filter that is a text',
    'query($f: OrganisationFilter) { members(filter: $f) { totalCount } }',
    'VARIABLE_INVALID',
    { f: 'x' },
  ],
  [
    'a filter of another kind',
    'query($f: OrganisationFilter) { members(filter: $f) { totalCount } }',
    'VARIABLE_INVALID',
    { f: { iso2: { eq: 'DE' } } },
  ],
  [
    'a filter with null for a value',
    'query($f: OrganisationFilter) { members(filter: $f) { totalCount } }',
    'FILTER_INVALID',
    { f: { name: { eq: null } } },
  ],
  [
    'null inside a filter',
    'query($s: String) { members(filter: { name: { eq: $s } }) { totalCount } }',
    'FILTER_INVALID',
    { s: null },
  ],
  [
    'a NUL character',
    'query($s: String!) { organisation(slug: $s) { name } }',
    'VALUE_INVALID',
    { s: 'a\u0000' },
  ],
  [
    'a value of 90 kB',
    'query($n: Int) { members(first: $n) { totalCount } }',
    'VARIABLE_INVALID',
    { n: times(90_000, 'a') },
  ],
  [
    'a variable that is missing',
    'query($s: String!) { organisation(slug: $s) { name } }',
    'VARIABLE_INVALID',
  ],
  [
    'a variable used and not declared',
    '{ members(first: $n) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    { n: 1 },
  ],
  [
    'a variable of a type that is none',
    'query($n: Secret) { members(first: $n) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    { n: 1 },
  ],
];

describe.each([
  ['a document with', documents],
  ['a literal:', values],
  ['a variable:', variables],
])('refused before the database is asked, %s', (_, cases) => {
  it.each(cases.map(([what, ...asked]) => [what, asked] as const))(
    '%s',
    async (_what, [query, code, given]) => {
      const before = await server.statements();
      expectRefusal(await ask(server.url, query, given), code);
      expect(await server.statements()).toBe(before);
    },
  );
});

describe('refused before the database is asked, an operation with', () => {
  it.each(operations)('%s', async (_, body) => {
    const before = await server.statements();
    expectRefusal(await post(server.url, JSON.stringify(body)), 'OPERATION_RESOLUTION_FAILURE');
    expect(await server.statements()).toBe(before);
  });
});

describe('a refusal', () => {
  it('says at which key of the answer it arose', async () => {
    const { body } = await ask(
      server.url,
      '{ fine: members(first: 1) { totalCount } wrong: members(first: 1) { nodes { list: themes(first: -1) { totalCount } } } }',
    );
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({
      path: ['wrong', 'nodes', 'list'],
      extensions: { code: 'ARGUMENT_OUT_OF_RANGE' },
    });
  });

  it('of many mistakes names a few', async () => {
    const { body } = await ask(
      server.url,
      `{ ${Array.from({ length: 50 }, (_, index) => `unknown${index}`).join(' ')} }`,
    );
    expect(body.errors?.length).toBeLessThan(6);
  });

  it('is none where null, nothing or an empty list says nothing', async () => {
    for (const given of [
      'first: null',
      'after: null',
      'filter: null',
      'filter: {}',
      'orderBy: []',
      'orderBy: null',
      'locale: null',
    ]) {
      expect((await ask(server.url, members(given))).body.data).toEqual({ members: { totalCount: 311 } });
    }
    expect((await ask(server.url, filtered('foundedYear: { in: [] }'))).body.data).toEqual({
      members: { totalCount: 0 },
    });
  });
});
