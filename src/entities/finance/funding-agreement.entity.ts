import { Collection, type Ref } from '@mikro-orm/core';
import { Day, Many, Money, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { MoneyValue as MoneyValue } from '../house/values.js';
import { Programme } from '../programmes/programme.entity.js';
import { Donor } from './donor.entity.js';

@Item({
  needs: 'FINANCE',
  natural: ['reference'],
  called: ['reference'],
  order: [['startsOn', 'DESC']],
  label: {
    one: { fr: 'Convention de financement', en: 'Funding agreement', es: 'Convenio de financiación' },
    many: { fr: 'Conventions de financement', en: 'Funding agreements', es: 'Convenios de financiación' },
  },
  doc: 'Contract with a donor.',
})
export class FundingAgreement extends PublishedItem {
  @Text({ sees: 'staff', max: 100, doc: 'Number of the contract.' })
  reference!: string;

  @One(() => Donor, { sees: 'staff', inverse: 'fundingAgreements', doc: 'Donor.' })
  donor!: Ref<Donor>;

  @Text({ sees: 'staff', doc: 'Subject of the contract.' })
  title!: string;

  @Money({ sees: 'staff', optional: true, doc: 'Whole sum.' })
  amount?: MoneyValue;

  @Day({ sees: 'staff', optional: true, doc: 'First day.' })
  startsOn?: string;

  @Day({ sees: 'staff', optional: true, doc: 'Last day.' })
  endsOn?: string;

  @Many(() => Programme, { sees: 'staff', inverse: 'fundingAgreements', doc: 'Programmes that it pays for.' })
  programmes = new Collection<Programme>(this);

  @Text({
    sees: 'staff',
    optional: true,
    max: 10000,
    label: { fr: 'Conditions du donateur', en: 'Conditions of the donor', es: 'Condiciones del donante' },
    doc: 'Requirements of the donor: reports, rules, limits.',
  })
  conditions?: string;
}
