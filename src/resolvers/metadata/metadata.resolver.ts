import { Arg, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { LocaleEnum, localeNamed, type LocaleName } from '../../entities/house/locale-enum.js';
import type { ReadContext } from '../../query/root.js';
import type { Graph } from '../graph/graph.js';
import { enumOf } from '../graph/vocabulary.js';
import { describe } from './describe.js';
import { metadataTypes } from './metadata-types.js';

/** What a form or a table shows beside the data: labels, help, groups, limits. */
export function metadataResolver({ audience }: Graph): new () => object {
  const metadata = metadataTypes(audience === 'desk');

  @Resolver()
  class MetadataResolver {
    @Extensions({ describes: true })
    @Query(() => metadata, {
      description:
        'Labels and facts of the kinds, fields and values of this graph. The same as a file: /metadata/<audience>.json.',
    })
    metadata(
      @Arg('locale', () => enumOf(LocaleEnum), {
        nullable: true,
        description: 'Language of the labels. Default: that of Accept-Language.',
      })
      locale: LocaleName | null,
      @Arg('kinds', () => [String], {
        nullable: true,
        description: 'Kinds to describe, such as Appeal. Default: all.',
      })
      kinds: string[] | null,
      @Ctx() context: ReadContext,
    ): object {
      const all = describe(audience, locale ? localeNamed(locale) : context.locale);
      return kinds ? { ...all, kinds: all.kinds.filter(({ name }) => kinds.includes(name)) } : all;
    }
  }
  return MetadataResolver;
}
