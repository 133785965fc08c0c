import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { GraphQLString, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { audiences } from '../../src/base/audience.js';
import { planOf, requirePlans } from '../../src/query/field-plan.js';
import { Reader } from '../../src/query/reader.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { readableFor } from '../../src/windows/projection.js';
import { asking } from '../setup/reader.js';

/** Runs a test with a field more on a type of a graph. */
function withField(
  schema: GraphQLSchema,
  name: string,
  extensions: GraphQLField<unknown, unknown>['extensions'],
  test: () => void,
): void {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object`);
  const fields = type.getFields();
  fields.extra = {
    name: 'extra',
    description: undefined,
    type: GraphQLString,
    args: [],
    deprecationReason: undefined,
    extensions,
    astNode: undefined,
  };
  try {
    test();
  } finally {
    delete fields.extra;
  }
}

describe('the plan of a field', () => {
  it.each(audiences)(
    'is carried by every root field of %s that one statement reads, and by all below',
    (audience) => {
      const schema = graphOf(audience);
      const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => planOf(field));
      expect(roots.length).toBeGreaterThan(20);
      expect(() => requirePlans(schema)).not.toThrow();
    },
  );

  it.each([
    [
      'a connection',
      'OrganisationConnection',
      /^OrganisationConnection\.extra carries no plan; below \w+ it needs nodes, edges, /,
    ],
    [
      'an item that only others lead to',
      'FundingAgreement',
      /^FundingAgreement\.extra carries no plan; below \w+ it needs id, /,
    ],
    ['a page', 'PageInfo', /^PageInfo\.extra carries no plan/],
    ['an amount', 'Money', /^Money\.extra carries no plan/],
    ['a group', 'AppealAggregate', /^AppealAggregate\.extra carries no plan/],
    ['a hit', 'SearchHit', /^SearchHit\.extra carries no plan/],
    ['a page of the website', 'PathMatch', /^PathMatch\.extra carries no plan/],
  ])('is required of a field of %s, or the graph is not built', (_, type, message) => {
    const schema = graphOf('staff');
    withField(schema, type, {}, () => expect(() => requirePlans(schema)).toThrow(message));
  });

  it('must be one that the field above takes', () => {
    const schema = graphOf('public');
    withField(schema, 'OrganisationConnection', { plan: { kind: 'cursor' } }, () =>
      expect(() => requirePlans(schema)).toThrow(
        'OrganisationConnection.extra carries the plan cursor; below',
      ),
    );
  });

  it('is never guessed: a field of a connection without one is not read as its edges', () => {
    const schema = graphOf('public');
    const reader = new Reader(
      { audience: 'public', schema, items: readableFor('public') },
      undefined as never,
      'a key',
    );
    const explain = () => reader.explain(asking('{ organisations { extra } }'));
    withField(schema, 'OrganisationConnection', {}, () =>
      expect(explain).toThrow('OrganisationConnection.extra carries no plan'),
    );
    withField(schema, 'OrganisationConnection', { plan: { kind: 'cursor' } }, () =>
      expect(explain).toThrow('the plan cursor does not belong here'),
    );
  });
});
