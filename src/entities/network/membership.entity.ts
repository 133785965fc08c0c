import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, One, PartialDate } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { PartialDay } from '../house/values.js';
import { Source } from '../shared/source.entity.js';
import { Network } from './network.entity.js';
import { Organisation } from './organisation.entity.js';

export const MembershipStatus = enumeration('MembershipStatus', 'Status of an organisation in a network.', {
  APPLICANT: 'Applicant.',
  MEMBER: 'Member.',
  SUSPENDED: 'Member whose rights are suspended.',
  FORMER: 'Former: it has left or was excluded.',
});
export type MembershipStatus = Member<typeof MembershipStatus>;

@Item({
  natural: ['organisation', 'network', 'source'],
  order: [['validFrom', 'DESC']],
  doc: 'Membership of an organisation in a network, for a time and according to one source; where sources disagree, each statement is kept.',
})
export class Membership extends PublishedItem {
  @One(() => Organisation, { sees: 'public', inverse: 'memberships', doc: 'Organisation.' })
  organisation!: Ref<Organisation>;

  @One(() => Network, { sees: 'public', inverse: 'memberships', doc: 'Network.' })
  network!: Ref<Network>;

  @Choice(MembershipStatus, { sees: 'public', doc: 'Status of the organisation.' })
  status!: MembershipStatus;

  @PartialDate({ sees: 'public', optional: true, doc: 'Date on which this began. Null: not known.' })
  validFrom?: PartialDay;

  @PartialDate({ sees: 'public', optional: true, doc: 'Date on which this ended. Null: it continues, or the end is not known.' })
  validTo?: PartialDay;

  @One(() => Source, {
    sees: 'public',
    optional: true,
    inverse: 'memberships',
    doc: 'Source of this information. Null: the source is not public.',
  })
  source?: Ref<Source>;
}
