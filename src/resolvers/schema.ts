import 'reflect-metadata';
import { type defaultFieldResolver, isObjectType, lexicographicSortSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { Audience } from '../base/audience.js';
import { Graph } from './graph/graph.js';
import { itemsResolver } from './items.resolver.js';
import { membersResolver } from './network/members.resolver.js';
import { nodeResolver } from './shared/node.resolver.js';
import { resolvePathResolver } from './shared/resolve-path.resolver.js';
import { searchResolver } from './shared/search.resolver.js';

/** Reads that are not the same for all items, a file each. */
const particular = [membersResolver, nodeResolver, resolvePathResolver, searchResolver];

// What a root field read has the shape of the answer already, so below it a value stands under its alias.
const underItsAlias: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) =>
  source[String(info.path.key)];

/** The graph of one audience; what it may not see is not in it by name. Costs some 50 ms: build it once. */
export function buildGraph(audience: Audience): GraphQLSchema {
  const graph = new Graph(audience);
  const resolvers = [...particular.map((make) => make(graph)), ...graph.items.map((item) => itemsResolver(graph, item))];
  const schema = lexicographicSortSchema(
    buildSchemaSync({ resolvers: resolvers as never, validate: false, skipCheck: true, nullableByDefault: false }),
  );
  // type-graphql has no place for this one.
  const query = schema.getQueryType();
  if (query) query.description = 'Everything that can be read.';
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === query) continue;
    for (const field of Object.values(type.getFields())) field.resolve = underItsAlias as typeof defaultFieldResolver;
  }
  return schema;
}
