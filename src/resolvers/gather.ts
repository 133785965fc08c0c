import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Desk } from '../operations/desk.js';
import type { ResolverContext } from './write-context.js';

interface Asked<Wish> {
  readonly wish: Wish;
  readonly info: GraphQLResolveInfo;
}

/**
 * Returns a function that reads what a field wishes. The wishes of all fields of a request that are resolved
 * in the same turn are read together, by one call of `read`, which answers each of them, or says why not.
 */
export function gather<Wish, Found>(
  read: (desk: Desk, wishes: readonly Wish[]) => Promise<readonly (Found | Error)[]>,
): (context: ResolverContext, info: GraphQLResolveInfo, wish: Wish) => Promise<Found> {
  const loaders = new WeakMap<ResolverContext, DataLoader<Asked<Wish>, Found>>();
  const loaderOf = (context: ResolverContext): DataLoader<Asked<Wish>, Found> => {
    const known = loaders.get(context);
    if (known) return known;
    const made = new DataLoader<Asked<Wish>, Found>(
      async (asked) => {
        const [{ info }] = asked as [Asked<Wish>, ...Asked<Wish>[]];
        return read(
          context.acting.desk(info),
          asked.map(({ wish }) => wish),
        );
      },
      // A mutation further on in the same request reads what it has changed.
      { cache: false },
    );
    loaders.set(context, made);
    return made;
  };
  return (context, info, wish) => loaderOf(context).load({ wish, info });
}
