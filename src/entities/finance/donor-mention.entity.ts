import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, One } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import { Source } from '../shared/source.entity.js';
import { Donor } from './donor.entity.js';

export const DonorMentionKind = enumeration(
  'DonorMentionKind',
  'Form in which a donor was named.',
  {
    LISTED: 'In the list of donors of OMCT.',
    THANKED_JOINTLY: 'In the thanks of a joint publication: not a donor of OMCT by that alone.',
  },
  {
    LISTED: { fr: 'Dans la liste des donateurs', en: 'In the list of donors', es: 'En la lista de donantes' },
    THANKED_JOINTLY: {
      fr: 'Remercié dans une publication commune',
      en: 'Thanked in a joint publication',
      es: 'Agradecido en una publicación conjunta',
    },
  },
);
export type DonorMentionKind = Member<typeof DonorMentionKind>;

@Item({
  needs: 'FINANCE',
  natural: ['donor', 'year', 'mentionKind', 'source'],
  called: [],
  order: [['year', 'DESC']],
  label: {
    one: { fr: 'Mention d’un donateur', en: 'Mention of a donor', es: 'Mención de un donante' },
    many: { fr: 'Mentions de donateurs', en: 'Mentions of donors', es: 'Menciones de donantes' },
  },
  doc: 'Mention of a donor in a publication of a year. It says nothing of an amount.',
})
export class DonorMention extends PublishedItem {
  @One(() => Donor, {
    sees: 'public',
    inverse: 'mentions',
    inverseLabel: { fr: 'Mentions', en: 'Mentions', es: 'Menciones' },
    doc: 'Donor.',
  })
  donor!: Ref<Donor>;

  @Int({ sees: 'public', range: [1985, 2200], doc: 'Year that the publication is about.' })
  year!: number;

  @Choice(DonorMentionKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Forme de la mention', en: 'Form of the mention', es: 'Forma de la mención' },
    doc: 'Form in which it was named.',
  })
  mentionKind!: DonorMentionKind;

  @One(() => Source, {
    sees: 'public',
    optional: true,
    inverse: 'donorMentions',
    doc: 'Source of this information. Null: the source is not public.',
  })
  source?: Ref<Source>;
}
