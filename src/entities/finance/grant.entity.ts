import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Day, Int, LocalText, Many, Money, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, MoneyValue as MoneyValue } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Programme } from '../programmes/programme.entity.js';
import { Country } from '../shared/country.entity.js';
import { Donor } from './donor.entity.js';

export const GrantFlexibility = enumeration('GrantFlexibility', 'How freely a grant can be used.', {
  CORE: 'For the organisation as a whole.',
  PROJECT: 'For one project.',
  EMERGENCY: 'For an emergency.',
});
export type GrantFlexibility = Member<typeof GrantFlexibility>;

export const GrantStage = enumeration('GrantStage', 'The cycle of support, from asking to closing.', {
  REQUESTED: 'It was asked for.',
  ASSESSED: 'The request and the organisation have been looked at.',
  AWARDED: 'It was granted.',
  DISBURSED: 'It has been paid, in whole or in part.',
  REPORTED: 'The organisation has accounted for it.',
  CLOSED: 'It is over.',
  REFUSED: 'It was not granted.',
});
export type GrantStage = Member<typeof GrantStage>;

@Item({
  needs: 'FINANCE',
  natural: ['reference'],
  order: [
    ['year', 'DESC'],
    ['reference', 'ASC'],
  ],
  doc: 'Money that OMCT gives on to a local organisation. Seen by staff only: that somebody receives it can endanger them.',
})
export class Grant extends PublishedItem {
  @Text({ sees: 'staff', max: 100, doc: 'Number of the grant.' })
  reference!: string;

  @One(() => Organisation, { sees: 'staff', inverse: 'grants', doc: 'Who receives it.' })
  recipient!: Ref<Organisation>;

  @One(() => Programme, { sees: 'staff', optional: true, inverse: 'grants', doc: 'The programme that it belongs to.' })
  programme?: Ref<Programme>;

  @Int({ sees: 'staff', range: [1985, 2200], doc: 'The year to whose accounts it belongs.' })
  year!: number;

  @LocalText({ sees: 'staff', max: 2000, doc: 'What it is for.' })
  purpose!: LocalisedText;

  @Choice(GrantFlexibility, { sees: 'staff', doc: 'How freely it can be used.' })
  flexibility!: GrantFlexibility;

  @Choice(GrantStage, { sees: 'staff', doc: 'Where it stands in the cycle of support.' })
  stage!: GrantStage;

  @Money({ sees: 'staff', optional: true, doc: 'What was granted.' })
  awarded?: MoneyValue;

  @Money({ sees: 'staff', optional: true, doc: 'What has been paid.' })
  disbursed?: MoneyValue;

  @Day({ sees: 'staff', optional: true, doc: 'First day.' })
  startsOn?: string;

  @Day({ sees: 'staff', optional: true, doc: 'Last day.' })
  endsOn?: string;

  @One(() => Country, { sees: 'staff', optional: true, inverse: 'grants', doc: 'Where it is used.' })
  country?: Ref<Country>;

  @Many(() => Donor, { sees: 'staff', inverse: 'grants', doc: 'The donors behind it.' })
  donors = new Collection<Donor>(this);
}
