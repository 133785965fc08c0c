import { Ctx, Query, Resolver } from 'type-graphql';
import type { ActContext } from '../acting.js';
import { Me, meOf } from './account-types.js';

/** Who is signed in. */
export function meResolver(): new () => object {
  @Resolver()
  class MeResolver {
    @Query(() => Me, { nullable: true, description: 'Whoever is signed in; null: nobody.' })
    me(@Ctx() { acting }: ActContext): object | null {
      return acting.person ? meOf(acting.person) : null;
    }
  }
  return MeResolver;
}
