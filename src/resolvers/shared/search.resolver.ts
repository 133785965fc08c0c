import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Float, Info, Int, Query, registerEnumType, Resolver } from 'type-graphql';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import type { ReadContext } from '../../query/root.js';
import { kindNameOf, searchable } from '../../query/search.js';
import { PageInfo } from '../graph/shared-types.js';
import { declareArguments, declareObject, declareRead, declareUnion, planned } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { enumOf } from '../graph/vocabulary.js';

const html = 'HTML: the matching words are in <mark>; everything else is escaped.';

/** The kinds of items that can be searched, as an enum. */
function kindsType(graph: Graph): Record<string, string> {
  const items = searchable(graph);
  const kinds = Object.fromEntries(items.map((item) => [kindNameOf(item), kindNameOf(item)]));
  registerEnumType(kinds, {
    name: 'SearchKind',
    description: 'Kind of items that can be searched.',
    valuesConfig: Object.fromEntries(items.map((item) => [kindNameOf(item), { description: item.doc }])),
  });
  return kinds;
}

/** An item that was found, with where and how well. */
function hitType(graph: Graph): new () => object {
  const item = declareUnion('SearchItem', 'Item that can be found by search.', () =>
    searchable(graph).map((one) => graph.object(one)),
  );
  const hit = declareObject('SearchHit', 'Item that was found.');
  declareRead(
    hit,
    'item',
    { kind: 'hitItem' },
    { type: () => item, doc: 'Item, in the language of the search.', nullable: false },
  );
  declareRead(
    hit,
    'rank',
    { kind: 'hitPart', part: 'rank' },
    {
      type: () => Float,
      doc: 'Relevance, for comparison within one search: from 1 if the words were found, from 2 if they are the whole name, below 1 if a name is only similar.',
      nullable: false,
    },
  );
  declareRead(
    hit,
    'headline',
    { kind: 'hitPart', part: 'headline' },
    { type: () => String, doc: `Name of the item. ${html}`, nullable: false },
  );
  declareRead(
    hit,
    'excerpt',
    { kind: 'hitPart', part: 'excerpt' },
    {
      type: () => String,
      doc: `Passage of the texts of the item. Null: the words are in its names only. ${html}`,
      nullable: true,
    },
  );
  return hit;
}

/** A page of hits. */
function connectionType(graph: Graph, kinds: Record<string, string>): new () => object {
  const hit = hitType(graph);
  const edge = declareObject('SearchEdge', 'Hit with its cursor.');
  declareRead(
    edge,
    'cursor',
    { kind: 'cursor' },
    {
      type: () => String,
      doc: 'Cursor of the hit, for `after` of the same search; opaque and signed.',
      nullable: false,
    },
  );
  declareRead(edge, 'node', { kind: 'hit' }, { type: () => hit, doc: 'Hit.', nullable: false });
  const connection = declareObject('SearchConnection', 'Page of hits, best first.');
  declareRead(
    connection,
    'edges',
    { kind: 'hitEdges' },
    { type: () => [edge], doc: 'Hits of the page with their cursors.', nullable: false },
  );
  declareRead(
    connection,
    'nodes',
    { kind: 'hits' },
    { type: () => [hit], doc: 'Hits of the page.', nullable: false },
  );
  declareRead(
    connection,
    'pageInfo',
    { kind: 'pageInfo' },
    { type: () => PageInfo, doc: 'Position of the page in the list.', nullable: false },
  );
  declareRead(
    connection,
    'totalCount',
    { kind: 'totalCount' },
    {
      type: () => Int,
      doc: 'Number of hits in all kinds that are searched; counted only if selected.',
      nullable: false,
    },
  );
  const kindCount = declareObject('SearchKindCount', 'Kind of items, and how many of them were found.');
  declareRead(
    kindCount,
    'kind',
    { kind: 'member', name: 'kind' },
    { type: () => kinds, doc: 'Kind.', nullable: false },
  );
  declareRead(
    kindCount,
    'count',
    { kind: 'member', name: 'count' },
    { type: () => Int, doc: 'Number of hits.', nullable: false },
  );
  declareRead(
    connection,
    'kinds',
    { kind: 'hitKinds' },
    {
      type: () => [kindCount],
      doc: 'Numbers of hits of each kind that has any, also of kinds that the argument `kinds` leaves out; the kind with most hits first.',
      nullable: false,
    },
  );
  return connection;
}

/** What a visitor types into a field. */
export function searchResolver(graph: Graph): new () => object {
  const kinds = kindsType(graph);
  const connection = connectionType(graph, kinds);

  @Resolver()
  class SearchResolver {
    @planned({ kind: 'search' })
    @Query(() => connection, {
      description:
        'Full-text search, independent of accents, capitals and inclusive writing: every word must begin a word of the item or have its stem; items with only a similar name are last.',
    })
    search(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return context.read(info);
    }
  }
  declareArguments(
    SearchResolver,
    'search',
    [
      {
        name: 'text',
        type: () => String,
        required: true,
        doc: 'Search text, at most 200 characters; a text without words finds nothing.',
      },
      { name: 'kinds', type: () => [kinds], doc: 'Kinds to search. Optional; default: all.' },
      {
        name: 'locale',
        type: () => enumOf(LocaleEnum),
        doc: 'Language of the search text and of the hits. Optional; default: the language in force.',
      },
      { name: 'first', type: () => Int, doc: 'Maximum number of hits: 0 to 100. Optional; default: 20.' },
      { name: 'after', type: () => String, doc: 'Cursor after which the page begins.' },
    ],
    2,
  );
  return SearchResolver;
}
