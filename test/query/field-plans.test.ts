import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { GraphQLString, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { audiences } from '../../src/base/audience.js';
import { planOf, requirePlans } from '../../src/query/field-plan.js';
import { Reader } from '../../src/query/reader.js';
import { buildGraph } from '../../src/resolvers/schema.js';
import { readableFor } from '../../src/windows/projection.js';
import { asking } from '../setup/reader.js';

/** A field more on a type of a graph. */
function plant(schema: GraphQLSchema, name: string, extensions: GraphQLField<unknown, unknown>['extensions']): void {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object`);
  type.getFields().extra = {
    name: 'extra',
    description: undefined,
    type: GraphQLString,
    args: [],
    deprecationReason: undefined,
    extensions,
    astNode: undefined,
  };
}

describe('the plan of a field', () => {
  it.each(audiences)('is carried by every root field of %s that one statement reads, and by all below', (audience) => {
    const schema = buildGraph(audience);
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => planOf(field));
    expect(roots.length).toBeGreaterThan(20);
    expect(() => requirePlans(schema)).not.toThrow();
  });

  it.each([
    ['a connection', 'OrganisationConnection', /^OrganisationConnection\.extra carries no plan; below \w+ it needs nodes, edges, /],
    ['an item that only others lead to', 'FundingAgreement', /^FundingAgreement\.extra carries no plan; below \w+ it needs id, /],
    ['a page', 'PageInfo', /^PageInfo\.extra carries no plan/],
    ['an amount', 'Money', /^Money\.extra carries no plan/],
    ['a group', 'AppealAggregate', /^AppealAggregate\.extra carries no plan/],
    ['a hit', 'SearchHit', /^SearchHit\.extra carries no plan/],
    ['a page of the website', 'PathMatch', /^PathMatch\.extra carries no plan/],
  ])('is required of a field of %s, or the graph is not built', (_, type, message) => {
    const schema = buildGraph('staff');
    plant(schema, type, {});
    expect(() => requirePlans(schema)).toThrow(message);
  });

  it('must be one that the field above takes', () => {
    const schema = buildGraph('public');
    plant(schema, 'OrganisationConnection', { plan: { kind: 'cursor' } });
    expect(() => requirePlans(schema)).toThrow('OrganisationConnection.extra carries the plan cursor; below');
  });

  it('is never guessed: a field of a connection without one is not read as its edges', () => {
    const schema = buildGraph('public');
    const reader = new Reader('public', schema, readableFor('public'), undefined as never, 'a key');
    plant(schema, 'OrganisationConnection', {});
    expect(() => reader.explain(asking('{ organisations { extra } }'))).toThrow('OrganisationConnection.extra carries no plan');
    plant(schema, 'OrganisationConnection', { plan: { kind: 'cursor' } });
    expect(() => reader.explain(asking('{ organisations { extra } }'))).toThrow('the plan cursor does not belong here');
  });
});
