import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, One, PartialDate, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { PartialDay } from '../house/values.js';
import { Programme } from '../programmes/programme.entity.js';
import { Source } from '../shared/source.entity.js';
import { Organisation } from './organisation.entity.js';

export const PartnershipKind = enumeration(
  'PartnershipKind',
  'Form of cooperation of an organisation with OMCT.',
  {
    PARTNER: 'Partner; no further detail.',
    CONSORTIUM_MEMBER: 'Another member of a consortium.',
    PROGRAMME_PARTNER: 'Carries a programme together with OMCT.',
    GRANTEE: 'Receives a grant; seen by staff only.',
    INFORMATION_SOURCE: 'Provides information; seen by staff only.',
    JOINT_REPORT: 'Wrote a report together with OMCT; seen by staff only.',
  },
  {
    PARTNER: { fr: 'Partenaire', en: 'Partner', es: 'Socia' },
    CONSORTIUM_MEMBER: {
      fr: 'Membre du consortium',
      en: 'Member of the consortium',
      es: 'Miembro del consorcio',
    },
    PROGRAMME_PARTNER: {
      fr: 'Partenaire du programme',
      en: 'Partner of the programme',
      es: 'Socia del programa',
    },
    GRANTEE: { fr: 'Bénéficiaire', en: 'Grantee', es: 'Beneficiaria' },
    INFORMATION_SOURCE: {
      fr: 'Source d’information',
      en: 'Source of information',
      es: 'Fuente de información',
    },
    JOINT_REPORT: { fr: 'Rapport commun', en: 'Joint report', es: 'Informe conjunto' },
  },
);
export type PartnershipKind = Member<typeof PartnershipKind>;

@Item({
  natural: ['organisation', 'partnershipKind', 'programme', 'source'],
  called: [],
  order: [
    ['partnershipKind', 'ASC'],
    ['validFrom', 'DESC'],
  ],
  // That somebody receives money, or is where information came from, can endanger them.
  rows: { below: 'staff', hide: { partnershipKind: ['GRANTEE', 'INFORMATION_SOURCE', 'JOINT_REPORT'] } },
  label: {
    one: { fr: 'Partenariat', en: 'Partnership', es: 'Asociación' },
    many: { fr: 'Partenariats', en: 'Partnerships', es: 'Asociaciones' },
  },
  doc: 'Cooperation of an organisation with OMCT, for a time and according to one source; where sources disagree, each statement is kept.',
})
export class Partnership extends PublishedItem {
  @One(() => Organisation, { sees: 'public', inverse: 'partnerships', doc: 'Organisation.' })
  organisation!: Ref<Organisation>;

  @Choice(PartnershipKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Forme de coopération', en: 'Form of cooperation', es: 'Forma de cooperación' },
    doc: 'Form of cooperation.',
  })
  partnershipKind!: PartnershipKind;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    inverse: 'partnerships',
    doc: 'Programme of the cooperation. Null: none is named.',
  })
  programme?: Ref<Programme>;

  @PartialDate({ sees: 'public', optional: true, doc: 'Date on which this began. Null: not known.' })
  validFrom?: PartialDay;

  @PartialDate({
    sees: 'public',
    optional: true,
    doc: 'Date on which this ended. Null: it continues, or the end is not known.',
  })
  validTo?: PartialDay;

  @One(() => Source, {
    sees: 'public',
    optional: true,
    inverse: 'partnerships',
    doc: 'Source of this information. Null: the source is not public.',
  })
  source?: Ref<Source>;

  @Text({ sees: 'staff', optional: true, max: 2000, doc: 'Note on its use.' })
  note?: string;
}
