import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

const date = GraphQLLocalDate.toConfig();

/** A calendar day. */
export const DateScalar = new GraphQLScalarType({
  ...date,
  name: 'Date',
  description: 'Calendar day, as YYYY-MM-DD.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  // The library lets 2023-02-30 pass, and calls it by another name.
  parseValue: calendarDay,
  parseLiteral: (node) => calendarDay(node.kind === Kind.STRING ? node.value : undefined),
});

function calendarDay(given: unknown): string {
  const moment = new Date(`${String(given)}T00:00:00Z`);
  // PostgreSQL knows no year 0.
  if (
    typeof given !== 'string' ||
    Number.isNaN(moment.getTime()) ||
    moment.toISOString().slice(0, 10) !== given ||
    given.startsWith('0000')
  )
    throw new GraphQLError('Date must be a day of the calendar, as YYYY-MM-DD.');
  return given;
}

const dateTime = GraphQLDateTimeISO.toConfig();

/** A moment in UTC. */
export const DateTimeScalar = new GraphQLScalarType({
  ...dateTime,
  name: 'DateTime',
  description: 'Moment in UTC, as YYYY-MM-DDThh:mm:ss.sssZ.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  parseValue: (value) => moment(() => dateTime.parseValue(value)),
  parseLiteral: (node, variables) => moment(() => dateTime.parseLiteral(node, variables)),
});

function moment(read: () => Date): Date {
  try {
    return inOurEra(read());
  } catch (reason: unknown) {
    if (reason instanceof GraphQLError && reason.message.startsWith('DateTime must')) throw reason;
    throw new GraphQLError(
      'DateTime must be a moment, as YYYY-MM-DDThh:mm:ssZ, such as "2026-01-31T00:00:00Z".',
    );
  }
}

function inOurEra(moment: Date): Date {
  if (moment.getUTCFullYear() < 1 || moment.getUTCFullYear() > 9999)
    throw new GraphQLError('DateTime must be in the years 1 to 9999.');
  return moment;
}

// What sums up to more digits than may be given is still told.
const told = (value: unknown): string => {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value))
    throw new GraphQLError('Decimal cannot stand for this.');
  return value;
};

const exact = (value: unknown): string => {
  if (typeof value !== 'string' || !/^-?\d{1,14}(\.\d{1,6})?$/.test(value))
    throw new GraphQLError(
      'Decimal must be a string such as "1234.50", with at most 14 digits before the point and 6 behind it.',
    );
  return value;
};

/** An exact number. */
export const DecimalScalar = new GraphQLScalarType({
  name: 'Decimal',
  description:
    'Exact decimal number as a string, such as "1234.50"; never a float, which cannot represent money exactly.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#decimal',
  serialize: told,
  parseValue: exact,
  parseLiteral: (node) => exact(node.kind === Kind.STRING ? node.value : undefined),
});
