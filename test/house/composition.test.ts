import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isScalarType,
  isSpecifiedScalarType,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { audiences } from '../../src/base/audience.js';
import { graphOf } from '../../src/resolvers/schema.js';

/** All fields of a type, each under its own name. */
const everything = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .map(({ name, type: of }) => (isCompositeType(getNamedType(of)) ? `${name} { __typename }` : name))
    .join(' ');

/** The names of fields that cannot be selected of two members of one union or interface together. */
function clashes(schema: GraphQLSchema): string[] {
  const found = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .flatMap((abstract) => {
      const members = schema.getPossibleTypes(abstract);
      const selections = members.map((member) => `... on ${member.name} { ${everything(member)} }`);
      const document = parse(`fragment F on ${abstract.name} { ${selections.join(' ')} } { __typename }`);
      return validate(schema, document, [OverlappingFieldsCanBeMergedRule], { maxErrors: 10_000 });
    })
    .map(({ message }) => /Fields "(\w+)" conflict/.exec(message)?.[1] ?? message);
  return [...new Set(found)].sort();
}

/** Scalars of our own that do not say by what they are specified. */
const unspecified = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
    .filter((type) => !URL.canParse((isScalarType(type) && type.specifiedByURL) || ''))
    .map(({ name }) => name);

describe.each(audiences)('the graph of %s', (audience) => {
  it('has one type for a name in all members of a union or an interface', () => {
    expect(clashes(graphOf(audience))).toEqual([]);
  });

  it('says of each scalar by what it is specified', () => {
    expect(unspecified(graphOf(audience))).toEqual([]);
  });
});

it('these checks see a clash of types, of nullability and of lists, and a scalar without a specification', () => {
  const schema = buildSchema(`
    scalar Plain
    scalar Said @specifiedBy(url: "https://example.org/said")
    type A { same: Int! what: Int maybe: Int! many: [Int!]! one: B plain: Plain said: Said }
    type B { same: Int! what: String maybe: Int many: Int! one: B! }
    union AB = A | B
    type Query { ab: AB }`);
  expect(clashes(schema)).toEqual(['many', 'maybe', 'one', 'what']);
  expect(unspecified(schema)).toEqual(['Plain']);
});
