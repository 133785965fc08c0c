import type { Tape } from '../query/tape.js';
import { harmful, mutated } from './words.js';

const times = (count: number, text: string): string => text.repeat(Math.max(0, count));
const each = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const quoted = (text: string): string => JSON.stringify(text);

/** Names that other audiences know, and such as nobody does. */
const hidden = [
  'internalNote',
  'dueDiligence',
  'contactEmail',
  'contactPhone',
  'exposure',
  'coverId',
  'revision',
  'consent',
  'internalNot',
  'password',
];
/** All that `first` can be written as. */
const sizes = [
  '0',
  '-1',
  '101',
  '2147483647',
  '2147483648',
  '9007199254740993',
  '1e309',
  '1.5',
  'null',
  '"20"',
  'true',
  '[1]',
  '{}',
  'ALL',
  '$n',
];

type Make = (tape: Tape, valid: readonly string[]) => { query: string; variables?: unknown };

/** Documents that ask for too much, or for what is not there, or that are none. */
export const documents: Readonly<Record<string, Make>> = {
  'many words': (tape) => ({ query: `{ ${times(1 + tape.below(6000), '__typename ')} }` }),
  'deep nesting': (tape) => {
    const depth = 1 + tape.below(3000);
    const field = tape.pick(['members { nodes', 'a', 'countries { nodes { organisations { nodes']);
    return { query: `{ ${times(depth, `${field} { `)} x ${times(depth * field.split('{').length, '} ')} }` };
  },
  'many aliases': (tape) => ({
    query: `{ ${each(1 + tape.below(800), (index) => `a${index}: members(first: ${1 + tape.below(100)}) { totalCount }`)} }`,
  }),
  'many directives': (tape) => ({
    query: `{ members ${times(1 + tape.below(900), tape.pick(['@include(if: true) ', '@skip(if: false) ', '@a ', '@defer ', '@include(if: $no) ']))} { totalCount } }`,
  }),
  'fragments in a ring': (tape) => {
    const count = 1 + tape.below(30);
    return {
      query: `{ ...F0 } ${each(count, (index) => `fragment F${index} on Query { ...F${(index + 1) % count} }`)}`,
    };
  },
  'fragments that double': (tape) => {
    const count = 2 + tape.below(60);
    return {
      query: `{ ...F0 } ${each(count, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F${count} on Query { members { totalCount } }`,
    };
  },
  'fragments that nobody uses': (tape) => ({
    query: `{ __typename } ${each(1 + tape.below(400), (index) => `fragment F${index} on Query { __typename }`)}`,
  }),
  'a large text': (tape) => ({
    query: `{ organisation(slug: ${tape.pick(['"', '"""'])}${times(tape.below(90_000), tape.pick(['a', '\\n', '"', 'é']))} }`,
  }),
  'a large list': (tape) => ({
    query: `{ organisations(filter: { slug: { in: [${times(tape.below(1900), '"a" ')}] } }) { totalCount } }`,
  }),
  'a deep value': (tape) => {
    const depth = 1 + tape.below(600);
    const [open, close] = tape.pick([
      ['{ not: ', ' }'],
      ['{ and: [', '] }'],
      ['{ parent: ', ' }'],
      ['[', ']'],
    ] as const);
    return { query: `{ appeals(filter: ${times(depth, open)}{}${times(depth, close)}) { totalCount } }` };
  },
  'a size': (tape) => {
    const size = tape.pick(sizes);
    const name = tape.pick(['first', 'last']);
    const query = `${size === '$n' ? 'query($n: Int = 2147483647) ' : ''}{ members(${name}: ${size}) { nodes { themes(${tape.pick(['first', 'last'])}: ${tape.pick(sizes.slice(0, -1))}) { totalCount } } } }`;
    return {
      query,
      variables: tape.chance(50)
        ? { n: tape.pick([0, -1, 101, 2 ** 31, Number.MAX_VALUE, '20', null, [1], {}, true]) }
        : undefined,
    };
  },
  'a cost': (tape) => {
    const nested = ['organisations', 'themes', 'organisations', 'themes'].slice(0, 1 + tape.below(4));
    const size = tape.pick(['100', '$n', '50']);
    return {
      query: `query($n: Int = 100) { themes(first: ${size}) { nodes { ${nested.map((name) => `${name}(first: ${size}) { nodes { `).join('')} id ${times(nested.length * 2, '} ')} } } }`,
      variables: tape.chance(50) ? { n: 100 } : {},
    };
  },
  'many searches': (tape) => ({
    query: `{ ${each(1 + tape.below(120), (index) => `a${index}: search(text: ${quoted(harmful(tape).slice(0, 60))}) { nodes { rank } }`)} }`,
  }),
  'many ids': (tape) => ({
    query: `{ nodes(ids: [${times(1 + tape.below(1500), '"appeal_00000000000040008000000000000000" ')}]) { id } }`,
  }),
  'groups of groups': (tape) => ({
    query: `{ organisations(first: 100) { nodes { aggregate: themes { aggregate(groupBy: [SLUG, THEME_KIND, LABEL], first: ${tape.pick(['1000', '1001', '-1', '99999999'])}) { count } } } } }`,
  }),
  introspection: (tape) => ({
    query: `{ __schema { types { fields { type { ${times(tape.below(40), 'ofType { ')} name ${times(tape.below(40), '} ')} } } } } }`,
  }),
  'a hidden name': (tape) => ({
    query: tape.pick([
      (name: string) => `{ organisations { nodes { ${name} } } }`,
      (name: string) => `{ organisations(filter: { ${name}: { isNull: false } }) { totalCount } }`,
      (name: string) => `{ organisations(orderBy: [{ ${name}: ASC }]) { totalCount } }`,
      (name: string) =>
        `{ organisationsAggregate(groupBy: [${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}]) { count } }`,
      (name: string) => `{ __type(name: "Organisation") { ${name} } }`,
      (name: string) =>
        `query($f: OrganisationFilter) { organisations(filter: $f) { totalCount } } # ${name}`,
    ])(tape.pick(hidden)),
    variables: { f: { [tape.pick(hidden)]: { eq: 'x' } } },
  }),
  'another operation': (tape) => ({
    query: tape.pick([
      'mutation { a }',
      'subscription { a }',
      'query A { __typename } query A { __typename }',
      'query A { __typename } query B { __typename }',
      'fragment F on Query { __typename }',
      '',
      '#',
      'schema { query: Query }',
      'type Query { a: Int }',
      'extend type Query { a: Int }',
      '{ a }{ b }',
      '\ufeff{ __typename }',
    ]),
  }),
  'harm in a value': (tape) => {
    const text = harmful(tape);
    return tape.pick([
      () => ({ query: `{ organisation(slug: ${quoted(text)}) { name } }` }),
      () => ({
        query: 'query($s: String!) { search(text: $s, first: 5) { nodes { headline excerpt } } }',
        variables: { s: text },
      }),
      () => ({ query: 'query($s: ID!) { node(id: $s) { id } }', variables: { s: text } }),
      () => ({
        query: 'query($s: String) { appeals(first: 1, after: $s) { totalCount } }',
        variables: { s: text },
      }),
      () => ({ query: 'query($s: String!) { resolvePath(path: $s) { redirect } }', variables: { s: text } }),
      () => ({
        query: 'query($f: OrganisationFilter) { organisations(first: 1, filter: $f) { totalCount } }',
        variables: { f: { name: { [tape.pick(['eq', 'contains', 'startsWith', 'in', text])]: text } } },
      }),
      () => ({
        query: 'query($o: [AppealOrder!]) { appeals(first: 1, orderBy: $o) { totalCount } }',
        variables: { o: [{ documentDate: text }, { [text]: 'ASC' }] },
      }),
    ])();
  },
  'a document that was changed': (tape, valid) => ({
    query: mutated(tape, tape.pick(valid)),
    variables: { slug: harmful(tape) },
  }),
};
