import { ID } from 'type-graphql';
import { itemNamed } from '../../entities/house/metadata.js';
import { giveRights, suspend } from '../../operations/accounts/give-rights.js';
import { invite } from '../../operations/accounts/invite.js';
import type { Right } from '../../operations/rights.js';
import { readId } from '../../entities/house/identity.js';
import type { ArgumentSpec } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { oneOf, verbsResolver } from '../graph/verbs.js';
import { accountId, Invited, RightType } from './account-types.js';
import { Done } from '../graph/done.js';

const account: ArgumentSpec = { name: 'account', type: () => ID, required: true, doc: 'Account.' };
const rights: ArgumentSpec = { name: 'rights', type: () => [RightType], required: true, doc: 'Rights of the person; all others end.' };

/** The rights that were given, with the ids of the graph as those of the desk. Throws ID_INVALID. */
const rightsIn = (given: unknown): readonly Right[] =>
  (given as { capability: Right['capability']; kind?: string | null; programme?: string | null; locale?: string | null }[]).map(
    ({ capability, kind, programme, locale }) => ({
      capability,
      ...(kind && { kind }),
      ...(typeof programme === 'string' && { programme: readId(programme, [itemNamed('Programme')]).uuid }),
      ...(locale && { locale: locale.toLowerCase() as Right['locale'] & string }),
    }),
  );

/** Who works here, and what they may. */
export function accountsResolver(graph: Graph): new () => object {
  const record = graph.readable.filter(({ name }) => name === 'Account');
  const idOf = (given: unknown): string => readId(given, record).uuid;
  const invited = oneOf('InviteResult', 'Result of an invitation.', () => [Invited, Refusal]);
  const simple = oneOf('AccountResult', 'Result: done or refused.', () => [Done, Refusal]);
  const done = (): { at: Date } => ({ at: new Date() });
  return verbsResolver([
    {
      name: 'inviteAccount',
      doc: 'Makes an account and sends its invitation; sends it again to a person who has not accepted it yet. Takes ADMINISTER.',
      type: () => invited,
      args: [
        { name: 'email', type: () => String, required: true, doc: 'E-mail address.' },
        { name: 'name', type: () => String, required: true, doc: 'Name of the person.' },
        rights,
        {
          name: 'organisation',
          type: () => ID,
          doc: 'Member to whose entry a delegate may propose changes. A delegate has no other rights, and reads the graph of partners.',
        },
      ],
      act: ({ acting }, { email, name, rights: wanted, organisation }, info) =>
        outcome('Invited', async () => {
          const letter = { email: email as string, name: name as string };
          const { id, token } = await invite(acting.desk(info), {
            ...letter,
            rights: rightsIn(wanted),
            ...(typeof organisation === 'string' && { organisation: readId(organisation, [itemNamed('Organisation')]).uuid }),
          });
          acting.send({ to: letter.email.trim(), kind: 'INVITATION', token });
          return { account: accountId(id) };
        }),
    },
    {
      name: 'giveRights',
      doc: "Sets the rights of an account; its sessions end. Takes ADMINISTER; one's own account is refused.",
      type: () => simple,
      args: [account, rights],
      act: ({ acting }, given, info) =>
        outcome('Done', async () => {
          await giveRights(acting.desk(info), idOf(given.account), rightsIn(given.rights));
          return done();
        }),
    },
    {
      name: 'suspendAccount',
      doc: "Suspends an account, or lifts the suspension; its sessions end. Takes ADMINISTER; one's own account is refused.",
      type: () => simple,
      args: [account, { name: 'suspended', type: () => Boolean, required: true, doc: 'False: lifts the suspension.' }],
      act: ({ acting }, given, info) =>
        outcome('Done', async () => {
          await suspend(acting.desk(info), idOf(given.account), given.suspended === true);
          return done();
        }),
    },
  ]);
}
