import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, One, PartialDate, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { PartialDay } from '../house/values.js';
import { Programme } from '../programmes/programme.entity.js';
import { Source } from '../shared/source.entity.js';
import { Organisation } from './organisation.entity.js';

export const PartnershipKind = enumeration('PartnershipKind', 'In what way an organisation works with OMCT.', {
  PARTNER: 'A partner, without more being said.',
  CONSORTIUM_MEMBER: 'Another member of a consortium.',
  PROGRAMME_PARTNER: 'It carries a programme together with OMCT.',
  GRANTEE: 'It receives a grant; seen by staff only.',
  INFORMATION_SOURCE: 'Information comes from it; seen by staff only.',
  JOINT_REPORT: 'It wrote a report together with OMCT; seen by staff only.',
});
export type PartnershipKind = Member<typeof PartnershipKind>;

@Item({
  natural: ['organisation', 'kind', 'programme', 'source'],
  order: [
    ['kind', 'ASC'],
    ['validFrom', 'DESC'],
  ],
  // That somebody receives money, or is where information came from, can endanger them.
  rows: { below: 'staff', hide: { kind: ['GRANTEE', 'INFORMATION_SOURCE', 'JOINT_REPORT'] } },
  doc: 'That an organisation works with OMCT, for a time and as one source says; where sources disagree each statement stands.',
})
export class Partnership extends PublishedItem {
  @One(() => Organisation, { sees: 'public', inverse: 'partnerships', doc: 'The organisation.' })
  organisation!: Ref<Organisation>;

  @Choice(PartnershipKind, { sees: 'public', doc: 'In what way they work together.' })
  kind!: PartnershipKind;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    inverse: 'partnerships',
    doc: 'The programme in which they do, where one is named.',
  })
  programme?: Ref<Programme>;

  @PartialDate({ sees: 'public', optional: true, doc: 'When this began, as far as known.' })
  validFrom?: PartialDay;

  @PartialDate({ sees: 'public', optional: true, doc: 'When this ended; none: it goes on, or the end is not known.' })
  validTo?: PartialDay;

  @One(() => Source, {
    sees: 'public',
    optional: true,
    inverse: 'partnerships',
    doc: 'Where this was read; none: the source is not public.',
  })
  source?: Ref<Source>;

  @Text({ sees: 'staff', optional: true, max: 2000, doc: 'What to bear in mind when using it.' })
  note?: string;
}
