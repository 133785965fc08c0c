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

/** What a visitor types into a field. */
export function searchResolver(graph: Graph): new () => object {
  const items = searchable(graph);
  const kinds = Object.fromEntries(items.map((item) => [kindNameOf(item), kindNameOf(item)]));
  registerEnumType(kinds, {
    name: 'SearchKind',
    description: 'Kind of items that can be searched.',
    valuesConfig: Object.fromEntries(items.map((item) => [kindNameOf(item), { description: item.doc }])),
  });
  const item = declareUnion('SearchItem', 'Item that can be found by search.', () =>
    items.map((one) => graph.object(one)),
  );
  const hit = declareObject('SearchHit', 'Item that was found.');
  declareRead(hit, 'item', { kind: 'hitItem' }, () => item, 'Item, in the language of the search.', false);
  declareRead(
    hit,
    'rank',
    { kind: 'hitPart', part: 'rank' },
    () => Float,
    'Relevance, for comparison within one search: from 1 if the words were found, from 2 if they are the whole name, below 1 if a name is only similar.',
    false,
  );
  declareRead(
    hit,
    'headline',
    { kind: 'hitPart', part: 'headline' },
    () => String,
    `Name of the item. ${html}`,
    false,
  );
  declareRead(
    hit,
    'excerpt',
    { kind: 'hitPart', part: 'excerpt' },
    () => String,
    `Passage of the texts of the item. Null: the words are in its names only. ${html}`,
    true,
  );
  const edge = declareObject('SearchEdge', 'Hit with its cursor.');
  declareRead(
    edge,
    'cursor',
    { kind: 'cursor' },
    () => String,
    'Cursor of the hit, for `after` of the same search; opaque and signed.',
    false,
  );
  declareRead(edge, 'node', { kind: 'hit' }, () => hit, 'Hit.', false);
  const connection = declareObject('SearchConnection', 'Page of hits, best first.');
  declareRead(
    connection,
    'edges',
    { kind: 'hitEdges' },
    () => [edge],
    'Hits of the page with their cursors.',
    false,
  );
  declareRead(connection, 'nodes', { kind: 'hits' }, () => [hit], 'Hits of the page.', false);
  declareRead(
    connection,
    'pageInfo',
    { kind: 'pageInfo' },
    () => PageInfo,
    'Position of the page in the list.',
    false,
  );
  declareRead(
    connection,
    'totalCount',
    { kind: 'totalCount' },
    () => Int,
    'Number of hits in all kinds that are searched; counted only if selected.',
    false,
  );
  const kindCount = declareObject('SearchKindCount', 'Kind of items, and how many of them were found.');
  declareRead(kindCount, 'kind', { kind: 'member', name: 'kind' }, () => kinds, 'Kind.', false);
  declareRead(kindCount, 'count', { kind: 'member', name: 'count' }, () => Int, 'Number of hits.', false);
  declareRead(
    connection,
    'kinds',
    { kind: 'hitKinds' },
    () => [kindCount],
    'Numbers of hits of each kind that has any, also of kinds that the argument `kinds` leaves out; the kind with most hits first.',
    false,
  );

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
