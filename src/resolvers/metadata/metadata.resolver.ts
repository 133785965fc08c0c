import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import type { ReadContext } from '../../query/root.js';
import { planned } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { enumOf } from '../graph/vocabulary.js';
import { describe } from './describe.js';
import { metadataTypes } from './metadata-types.js';

/** What a form or a table shows beside the data: labels, help, groups, limits. */
export function metadataResolver({ audience }: Graph): new () => object {
  const metadata = metadataTypes(audience === 'desk');

  @Resolver()
  class MetadataResolver {
    @planned({ kind: 'constant', of: (locale) => describe(audience, locale) })
    @Query(() => metadata, {
      description:
        'Labels and facts of the kinds, fields and values of this graph. The same as a file: /metadata/<audience>.json.',
    })
    metadata(
      @Arg('locale', () => enumOf(LocaleEnum), {
        nullable: true,
        description: 'Language of the labels. Default: that of Accept-Language.',
      })
      _locale: string,
      @Ctx() context: ReadContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<unknown> {
      return context.read(info);
    }
  }
  return MetadataResolver;
}
