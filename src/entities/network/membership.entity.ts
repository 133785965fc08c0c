import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, One, PartialDate } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { PartialDay } from '../house/values.js';
import { Source } from '../shared/source.entity.js';
import { Network } from './network.entity.js';
import { Organisation } from './organisation.entity.js';

export const MembershipStatus = enumeration('MembershipStatus', 'Where an organisation stands in a network.', {
  APPLICANT: 'It has asked to join.',
  MEMBER: 'It is a member.',
  SUSPENDED: 'Its rights are suspended.',
  FORMER: 'It has left or was excluded.',
});
export type MembershipStatus = Member<typeof MembershipStatus>;

@Item({
  natural: ['organisation', 'network', 'source'],
  order: [['validFrom', 'DESC']],
  doc: 'That an organisation belongs to a network, for a time and as one source says; where sources disagree each statement stands.',
})
export class Membership extends PublishedItem {
  @One(() => Organisation, { sees: 'public', inverse: 'memberships', doc: 'The organisation.' })
  organisation!: Ref<Organisation>;

  @One(() => Network, { sees: 'public', inverse: 'memberships', doc: 'The network.' })
  network!: Ref<Network>;

  @Choice(MembershipStatus, { sees: 'public', doc: 'Where the organisation stands.' })
  status!: MembershipStatus;

  @PartialDate({ sees: 'public', optional: true, doc: 'When this began, as far as known.' })
  validFrom?: PartialDay;

  @PartialDate({ sees: 'public', optional: true, doc: 'When this ended; none: it goes on, or the end is not known.' })
  validTo?: PartialDay;

  @One(() => Source, {
    sees: 'public',
    optional: true,
    inverse: 'memberships',
    doc: 'Where this was read; none: the source is not public.',
  })
  source?: Ref<Source>;
}
