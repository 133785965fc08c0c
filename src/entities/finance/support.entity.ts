import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, LocalText, Many, One } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Programme } from '../programmes/programme.entity.js';
import { Source } from '../shared/source.entity.js';
import { Donor } from './donor.entity.js';

export const SupportKind = enumeration('SupportKind', 'What form the support of a local organisation has.', {
  FINANCIAL: 'Money.',
  CAPACITY_BUILDING: 'Training and organisational support.',
  EXPERTISE: 'Knowledge and advice.',
  PEER_EXCHANGE: 'Exchange with other organisations.',
  JOINT_CAMPAIGN: 'Activities and campaigns together.',
});
export type SupportKind = Member<typeof SupportKind>;

@Item({
  needs: 'FINANCE',
  natural: ['organisation', 'programme', 'year', 'kind'],
  order: [['year', 'DESC']],
  doc: 'That OMCT supported a local organisation in a year, as was published.',
})
export class Support extends PublishedItem {
  @One(() => Organisation, { sees: 'public', inverse: 'supports', doc: 'The organisation that was supported.' })
  organisation!: Ref<Organisation>;

  @One(() => Programme, { sees: 'public', optional: true, inverse: 'supports', doc: 'The programme in which it was.' })
  programme?: Ref<Programme>;

  @Int({ sees: 'public', range: [1985, 2200], doc: 'The year.' })
  year!: number;

  @Choice(SupportKind, { sees: 'public', doc: 'What form the support had.' })
  kind!: SupportKind;

  @LocalText({ sees: 'public', optional: true, max: 2000, doc: 'What was done.' })
  description?: LocalisedText;

  @Many(() => Donor, { sees: 'public', inverse: 'supports', doc: 'The donors who made it possible, where they are named.' })
  donors = new Collection<Donor>(this);

  @Many(() => Source, { sees: 'public', inverse: 'supports', doc: 'Where this was read.' })
  sources = new Collection<Source>(this);
}
