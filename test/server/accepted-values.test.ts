import { describe, expect, it } from '@jest/globals';
import { buildSchema, getVariableValues, GraphQLError, parse, validate } from 'graphql';
import { DateTimeScalar } from '../../src/resolvers/graph/scalars.js';
import { withAcceptedValues } from '../../src/server/accepted-values.js';

const schema = buildSchema('enum Colour { RED GREEN } type Query { paint(in: Colour): Int }');
const told = (document: string): string =>
  withAcceptedValues(schema, validate(schema, parse(document))[0]!).message;

describe('an error on a value', () => {
  it('lists the values of its enum, in the document and in variables', () => {
    expect(told('{ paint(in: BLUE) }')).toMatch(/"BLUE".* The values of Colour: RED, GREEN\.$/);
    expect(told('{ paint(in: "RED") }')).toMatch(/ The values of Colour: RED, GREEN\.$/);
    const [operation] = parse('query ($in: Colour) { paint(in: $in) }').definitions;
    const declared = (operation as { variableDefinitions?: [] }).variableDefinitions ?? [];
    const { errors = [] } = getVariableValues(schema, declared, { in: 'BLUE' });
    expect(withAcceptedValues(schema, errors[0]!).message).toMatch(/ The values of Colour: RED, GREEN\.$/);
  });

  it('stays as it is where no enum is meant', () => {
    expect(told('{ other }')).not.toMatch(/The values of/);
  });

  it.each(['2026-11-28', '28.11.2026', '', 7, null])('shows the form of a moment: %j', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(
      new GraphQLError('DateTime must be a moment, as YYYY-MM-DDThh:mm:ssZ, such as "2026-01-31T00:00:00Z".'),
    );
  });
});
