import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import type { ReadContext } from '../../query/root.js';
import { declareObject, declareRead, planned } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { enumOf } from '../graph/vocabulary.js';

/** What a router of the website asks. */
export function resolvePathResolver(graph: Graph): new () => object {
  const match = declareObject('PathMatch', 'Result of the look-up of a path of the website.');
  declareRead(
    match,
    'item',
    { kind: 'pathItem' },
    { type: () => graph.pathItem, doc: 'Item whose page it is.', nullable: false },
  );
  declareRead(
    match,
    'locale',
    { kind: 'pathPart', part: 'locale' },
    { type: () => enumOf(LocaleEnum), doc: 'Language of the path.', nullable: false },
  );
  declareRead(
    match,
    'path',
    { kind: 'pathPart', part: 'path' },
    { type: () => String, doc: 'Right path of this page in that language.', nullable: false },
  );
  declareRead(
    match,
    'canonicalPath',
    { kind: 'pathPart', part: 'canonicalPath' },
    {
      type: () => String,
      doc: 'Path of this page in the language in which the item is served, for rel=canonical. It differs from `path` if the item has no text in that language.',
      nullable: false,
    },
  );
  declareRead(
    match,
    'isCanonical',
    { kind: 'pathPart', part: 'isCanonical' },
    {
      type: () => Boolean,
      doc: 'True if the requested path is `canonicalPath`. False: redirect to `path`; if `path` is the requested one, the page shows a text in another language, and its canonical path is `canonicalPath`.',
      nullable: false,
    },
  );

  @Resolver()
  class ResolvePathResolver {
    @planned({ kind: 'byPath' })
    @Query(() => match, {
      nullable: true,
      description: 'Item whose page is at a path of the website. Null: no such page.',
    })
    resolvePath(
      @Arg('path', () => String, {
        description: 'Path such as /fr/organisations/omct; query and fragment are not part of it.',
      })
      _path: string,
      @Arg('locale', () => enumOf(LocaleEnum), {
        nullable: true,
        description: 'Language for a path that names none.',
      })
      _locale: string,
      @Ctx() context: ReadContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return context.read(info);
    }
  }
  return ResolvePathResolver;
}
