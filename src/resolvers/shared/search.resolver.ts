import type { GraphQLResolveInfo } from 'graphql';
import { createUnionType, Ctx, Extensions, Float, Info, Int, Query, registerEnumType, Resolver } from 'type-graphql';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import type { ReadContext, Root } from '../../query/root.js';
import { typeKey } from '../../query/root.js';
import { kindNameOf, searchable } from '../../query/search.js';
import { PageInfo } from '../graph/shared-types.js';
import { declareArguments, declareField, declareObject } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { enumOf } from '../graph/vocabulary.js';

const reads: Root = { kind: 'search' };
const html = 'As HTML: what the words found stands in <mark>, all else is escaped.';

/** What a visitor types into a field. */
export function searchResolver(graph: Graph): new () => object {
  const items = searchable(graph);
  const kinds = Object.fromEntries(items.map((item) => [kindNameOf(item), kindNameOf(item)]));
  registerEnumType(kinds, {
    name: 'SearchKind',
    description: 'A kind of items that can be searched.',
    valuesConfig: Object.fromEntries(items.map((item) => [kindNameOf(item), { description: item.doc }])),
  });
  const item = createUnionType({
    name: 'SearchItem',
    description: 'An item that can be found by search.',
    types: () => items.map((one) => graph.object(one)) as never,
    resolveType: (value: Record<typeof typeKey, string>) => value[typeKey],
  });
  const hit = declareObject('SearchHit', 'An item that was found.');
  declareField(hit, 'item', () => item, 'The item, in the language of the search.', false);
  declareField(
    hit,
    'rank',
    () => Float,
    'How well it fits, to compare within one search: from 1 where the words were found, from 2 where they are its whole name, below 1 where a name only looks alike.',
    false,
  );
  declareField(hit, 'headline', () => String, `What names the item. ${html}`, false);
  declareField(
    hit,
    'excerpt',
    () => String,
    `A passage of what is said of it; none where the words stand in its names only. ${html}`,
    true,
  );
  const edge = declareObject('SearchEdge', 'A hit with its place among all.');
  declareField(edge, 'cursor', () => String, 'Its place, for `after` of the same search; opaque and signed.', false);
  declareField(edge, 'node', () => hit, 'The hit.', false);
  const connection = declareObject('SearchConnection', 'A page of what was found, the best first.');
  declareField(connection, 'edges', () => [edge], 'The hits of the page with their cursors.', false);
  declareField(connection, 'nodes', () => [hit], 'The hits of the page.', false);
  declareField(connection, 'pageInfo', () => PageInfo, 'Where the page begins and ends.', false);

  @Resolver()
  class SearchResolver {
    @Extensions({ reads })
    @Query(() => connection, {
      description:
        'What is found of a text, whatever its accents, capitals or inclusive writing: every word must begin a word of the item or have its stem; where a name only looks like the text, it comes last.',
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
        doc: 'What to look for, at most 200 characters; nothing is found of a text without words.',
      },
      { name: 'kinds', type: () => [kinds], doc: 'Kinds to search. Optional; default: all.' },
      {
        name: 'locale',
        type: () => enumOf(LocaleEnum),
        doc: 'Language of the search text and of the hits. Optional; default: the language in force.',
      },
      { name: 'first', type: () => Int, doc: 'Maximum number of hits: 1 to 100. Optional; default: 20.' },
      { name: 'after', type: () => String, doc: 'Cursor behind which the page begins.' },
    ],
    2,
  );
  return SearchResolver;
}
