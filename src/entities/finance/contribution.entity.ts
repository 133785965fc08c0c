import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, Money, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { MoneyValue as MoneyValue } from '../house/values.js';
import { Programme } from '../programmes/programme.entity.js';
import { Source } from '../shared/source.entity.js';
import { Donor } from './donor.entity.js';

export const Earmarking = enumeration(
  'Earmarking',
  'Restriction by a donor on the use of its money.',
  {
    UNEARMARKED: 'For the organisation as a whole.',
    SOFTLY_EARMARKED: 'For a programme or a region.',
    EARMARKED: 'For one project.',
  },
  {
    UNEARMARKED: { fr: 'Sans affectation', en: 'Unearmarked', es: 'Sin asignación' },
    SOFTLY_EARMARKED: { fr: 'Affectation souple', en: 'Softly earmarked', es: 'Asignación flexible' },
    EARMARKED: { fr: 'Affectée à un projet', en: 'Earmarked for a project', es: 'Asignada a un proyecto' },
  },
);
export type Earmarking = Member<typeof Earmarking>;

@Item({
  needs: 'FINANCE',
  natural: ['reference'],
  called: ['reference'],
  order: [
    ['year', 'DESC'],
    ['reference', 'ASC'],
  ],
  label: {
    one: { fr: 'Contribution', en: 'Contribution', es: 'Contribución' },
    many: { fr: 'Contributions', en: 'Contributions', es: 'Contribuciones' },
  },
  doc: 'Contribution of a donor for a year. Most amounts are not published.',
})
export class Contribution extends PublishedItem {
  @Text({
    sees: 'public',
    max: 100,
    doc: 'Number in the records; it identifies neither accounts nor persons.',
  })
  reference!: string;

  @One(() => Donor, { sees: 'public', inverse: 'contributions', doc: 'Donor.' })
  donor!: Ref<Donor>;

  @Int({ sees: 'public', range: [1985, 2200], doc: 'Year of the contribution.' })
  year!: number;

  @Money({
    sees: 'public',
    optional: true,
    help: {
      fr: 'Vide si le montant n’est pas publié.',
      en: 'Empty if the amount is not published.',
      es: 'Vacío si el importe no se publica.',
    },
    doc: 'Amount. Null: not published.',
  })
  amount?: MoneyValue;

  @Choice(Earmarking, {
    sees: 'public',
    optional: true,
    label: { fr: 'Affectation', en: 'Earmarking', es: 'Asignación' },
    doc: 'Restriction by the donor on its use.',
  })
  earmarking?: Earmarking;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    inverse: 'contributions',
    doc: 'Programme that it was for, where one is named.',
  })
  programme?: Ref<Programme>;

  @One(() => Source, {
    sees: 'public',
    optional: true,
    inverse: 'contributions',
    doc: 'Source of this information. Null: the source is not public.',
  })
  source?: Ref<Source>;
}
