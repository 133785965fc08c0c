import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { itemNamed } from '../../entities/house/metadata.js';
import { writeContent, writeDifferences } from '../../entities/house/identity.js';
import { readOpenSessions } from '../../operations/accounts/end-session.js';
import { ownEntry, type OwnEntry } from '../../operations/network/propose.js';
import { readChoices } from '../../operations/work/notices.js';
import type { ResolverContext } from '../write-context.js';
import { Me, meOf, sessionsOut } from './account-types.js';

const entryOut = ({ content, proposals, ...entry }: OwnEntry): object => {
  const item = itemNamed('Organisation');
  return {
    ...entry,
    content: writeContent(item, content),
    proposals: proposals.map((one) => ({ ...one, changes: writeDifferences(item, one.changes) })),
  };
};

/** Who is signed in. */
export function meResolver(): new () => object {
  @Resolver()
  class MeResolver {
    @Query(() => Me, { nullable: true, description: 'Signed-in person. Null: nobody is signed in.' })
    async me(@Ctx() { acting }: ResolverContext, @Info() info: GraphQLResolveInfo): Promise<object | null> {
      const { person } = acting;
      if (!person) return null;
      const { verified, organisation } = person;
      return {
        ...meOf(person),
        // Read only where it is asked for.
        get sessions() {
          return readOpenSessions(acting.desk(info), person).then((all) => sessionsOut(all, person));
        },
        get notifications() {
          return verified ? readChoices(acting.desk(info), person) : [];
        },
        entry: verified && organisation ? entryOut(await ownEntry(acting.desk(info), organisation)) : null,
      };
    }
  }
  return MeResolver;
}
