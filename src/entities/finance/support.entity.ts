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

export const SupportKind = enumeration(
  'SupportKind',
  'Form of the support of a local organisation.',
  {
    FINANCIAL: 'Money.',
    CAPACITY_BUILDING: 'Training and organisational support.',
    EXPERTISE: 'Knowledge and advice.',
    PEER_EXCHANGE: 'Exchange with other organisations.',
    JOINT_CAMPAIGN: 'Activities and campaigns together.',
  },
  {
    FINANCIAL: { fr: 'Soutien financier', en: 'Financial support', es: 'Apoyo financiero' },
    CAPACITY_BUILDING: {
      fr: 'Formation et renforcement',
      en: 'Training and support',
      es: 'Formación y fortalecimiento',
    },
    EXPERTISE: { fr: 'Expertise', en: 'Expertise', es: 'Asesoramiento' },
    PEER_EXCHANGE: { fr: 'Échange entre pairs', en: 'Peer exchange', es: 'Intercambio entre pares' },
    JOINT_CAMPAIGN: { fr: 'Campagne commune', en: 'Joint campaign', es: 'Campaña conjunta' },
  },
);
export type SupportKind = Member<typeof SupportKind>;

@Item({
  needs: 'FINANCE',
  natural: ['organisation', 'programme', 'year', 'supportKind'],
  called: [],
  order: [['year', 'DESC']],
  label: {
    one: { fr: 'Soutien', en: 'Support', es: 'Apoyo' },
    many: { fr: 'Soutiens', en: 'Support', es: 'Apoyos' },
  },
  doc: 'Support of a local organisation by OMCT in a year, as published.',
})
export class Support extends PublishedItem {
  @One(() => Organisation, { sees: 'public', inverse: 'supports', doc: 'Organisation that was supported.' })
  organisation!: Ref<Organisation>;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    inverse: 'supports',
    doc: 'Programme of the support.',
  })
  programme?: Ref<Programme>;

  @Int({ sees: 'public', range: [1985, 2200], doc: 'Year.' })
  year!: number;

  @Choice(SupportKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Forme du soutien', en: 'Form of support', es: 'Forma de apoyo' },
    doc: 'Form of the support.',
  })
  supportKind!: SupportKind;

  @LocalText({ sees: 'public', optional: true, max: 2000, doc: 'Description of the support.' })
  description?: LocalisedText;

  @Many(() => Donor, {
    sees: 'public',
    inverse: 'supports',
    doc: 'Donors who made it possible, where they are named.',
  })
  donors = new Collection<Donor>(this);

  @Many(() => Source, { sees: 'public', inverse: 'supports', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
