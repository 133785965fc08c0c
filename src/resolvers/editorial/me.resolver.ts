import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { ownEntry } from '../../operations/network/propose.js';
import type { ActContext } from '../acting.js';
import { Me, meOf } from './account-types.js';

/** Who is signed in. */
export function meResolver(): new () => object {
  @Resolver()
  class MeResolver {
    @Query(() => Me, { nullable: true, description: 'Whoever is signed in; null: nobody.' })
    async me(@Ctx() { acting }: ActContext, @Info() info: GraphQLResolveInfo): Promise<object | null> {
      const { person } = acting;
      if (!person) return null;
      const { verified, organisation } = person;
      return { ...meOf(person), entry: verified && organisation ? await ownEntry(acting.desk(info), organisation) : null };
    }
  }
  return MeResolver;
}
