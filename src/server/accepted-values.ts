import { isEnumType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';

/** Most values that a message lists. */
const mostValues = 40;

/** An error with the values that an enum has, where it says only that a value is none of them. */
export function withAcceptedValues(
  schema: GraphQLSchema,
  error: GraphQLFormattedError,
): GraphQLFormattedError {
  const name = /in "(\w+)" enum|Enum "(\w+)" cannot represent/.exec(error.message)?.slice(1).find(Boolean);
  const type = name === undefined ? undefined : schema.getType(name);
  if (!isEnumType(type)) return error;
  const values = type.getValues().map((value) => value.name);
  const listed = values.slice(0, mostValues).join(', ');
  const more = values.length > mostValues ? ', ...' : '.';
  return { ...error, message: `${error.message} The values of ${type.name}: ${listed}${more}` };
}
