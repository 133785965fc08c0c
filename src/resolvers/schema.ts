import 'reflect-metadata';
import {
  type defaultFieldResolver,
  getNamedType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { reaches, type Audience } from '../base/audience.js';
import { requirePlans } from '../query/field-plan.js';
import type { ReadContext } from '../query/root.js';
import { accountsResolver } from './editorial/accounts.resolver.js';
import { asOfResolver } from './editorial/as-of.resolver.js';
import { commentsResolver } from './editorial/comments.resolver.js';
import { changeItemsResolver } from './editorial/change-items.resolver.js';
import { closeCorrectionsResolver, correctionsResolver } from './editorial/corrections.resolver.js';
import { importsResolver, tablesResolver } from './editorial/imports.resolver.js';
import { lifeCycleResolvers } from './editorial/life-cycle.resolver.js';
import { meResolver } from './editorial/me.resolver.js';
import { notificationsResolver } from './editorial/notifications.resolver.js';
import { peopleResolver } from './editorial/people.resolver.js';
import { permissionsResolver } from './editorial/permissions.resolver.js';
import { previewResolver } from './editorial/preview.resolver.js';
import { releaseDatesResolver, releasesResolver } from './editorial/releases.resolver.js';
import { revisionsResolver } from './editorial/revisions.resolver.js';
import { saveResolvers } from './editorial/save.resolver.js';
import { SignInResolver } from './editorial/sign-in.resolver.js';
import { templatesResolver } from './editorial/templates.resolver.js';
import { translationsResolver } from './editorial/translations.resolver.js';
import { compositionResolver } from './editorial/composition.resolver.js';
import { usesResolver } from './editorial/uses.resolver.js';
import { preferencesResolver, viewsResolver } from './editorial/views.resolver.js';
import { keysResolver, webhooksResolver } from './editorial/webhooks.resolver.js';
import { workResolver } from './editorial/work.resolver.js';
import { placePlans } from './graph/declare.js';
import { Graph } from './graph/graph.js';
import { itemsResolver } from './items.resolver.js';
import { metadataResolver } from './metadata/metadata.resolver.js';
import { membersResolver } from './network/members.resolver.js';
import { answerProposalsResolver, proposeResolver } from './network/proposals.resolver.js';
import { nodeResolver } from './shared/node.resolver.js';
import { resolvePathResolver } from './shared/resolve-path.resolver.js';
import { searchResolver } from './shared/search.resolver.js';

/** Reads that are not the same for all items, a file each. */
const particular = [membersResolver, nodeResolver, resolvePathResolver, searchResolver];
/** Writes that every graph has, and those of people who are signed in at the desk. */
const everywhere = [correctionsResolver, meResolver, metadataResolver];
const atTheDesk = [
  accountsResolver,
  answerProposalsResolver,
  changeItemsResolver,
  closeCorrectionsResolver,
  commentsResolver,
  importsResolver,
  tablesResolver,
  keysResolver,
  notificationsResolver,
  peopleResolver,
  permissionsResolver,
  previewResolver,
  releaseDatesResolver,
  releasesResolver,
  revisionsResolver,
  templatesResolver,
  translationsResolver,
  compositionResolver,
  usesResolver,
  preferencesResolver,
  viewsResolver,
  webhooksResolver,
  workResolver,
];

// What a root field read has the shape of the answer already, so below it a value stands under its alias.
const underItsAlias: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
  source,
  _args,
  _context,
  info,
) => source[String(info.path.key)];

// In the answer of a write items stand as their ids, and are read once it has been done.
const readItems: GraphQLFieldResolver<Record<string, unknown>, ReadContext> = async (
  source,
  _args,
  context,
  info,
) => {
  const ids = source[info.fieldName];
  const found = await context.readNodes([ids].flat() as string[], info);
  // A person may change more than they read.
  return Array.isArray(ids) ? found.filter((one) => one !== null) : (found[0] ?? null);
};

// What few ask for is found out when it is asked for.
const onRequest: GraphQLFieldResolver<Record<string, () => unknown>, unknown> = (
  source,
  _args,
  _context,
  info,
) => source[info.fieldName]?.();

function leadsToItems(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  const item = schema.getType('Item');
  return type === item || (isObjectType(type) && isInterfaceType(item) && schema.isSubType(item, type));
}

const graphs = new Map<Audience, GraphQLSchema>();

/**
 * The graph of one audience; what it may not see is not in it by name. It is built once in a process:
 * type-graphql keeps what was declared for each, and looks through all of it for the next.
 */
export function graphOf(audience: Audience): GraphQLSchema {
  const known = graphs.get(audience) ?? buildGraph(audience);
  graphs.set(audience, known);
  return known;
}

function buildGraph(audience: Audience): GraphQLSchema {
  const graph = new Graph(audience);
  const resolvers: [new () => object, ...(new () => object)[]] = [
    SignInResolver,
    ...particular.map((make) => make(graph)),
    ...graph.readable.map((item) => itemsResolver(graph, item)),
    ...everywhere.map((make) => make(graph)),
    ...(audience === 'partner' ? [proposeResolver(graph)] : []),
    ...(reaches(audience, 'staff') ? [asOfResolver(graph)] : []),
    ...(audience === 'desk'
      ? [...atTheDesk.map((make) => make(graph)), ...lifeCycleResolvers(graph), ...saveResolvers(graph)]
      : []),
  ];
  const schema = lexicographicSortSchema(
    buildSchemaSync({ resolvers, validate: false, skipCheck: true, nullableByDefault: false }),
  );
  placePlans(schema);
  requirePlans(schema);
  // type-graphql has no place for these.
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'All reads.';
  if (mutation) mutation.description = 'All writes.';
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === query || type === mutation) continue;
    for (const field of Object.values(type.getFields())) {
      if (type.extensions.plain !== true) field.resolve = underItsAlias as typeof defaultFieldResolver;
      else if (field.extensions.isOnRequest === true)
        field.resolve = onRequest as typeof defaultFieldResolver;
      else if (leadsToItems(schema, field)) field.resolve = readItems as typeof defaultFieldResolver;
    }
  }
  return schema;
}
