import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, Money, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { MoneyValue as MoneyValue } from '../house/values.js';
import { Programme } from '../programmes/programme.entity.js';
import { Source } from '../shared/source.entity.js';
import { Donor } from './donor.entity.js';

export const Earmarking = enumeration('Earmarking', 'How far a donor binds the use of what it gives.', {
  UNEARMARKED: 'For the organisation as a whole.',
  SOFTLY_EARMARKED: 'For a programme or a region.',
  EARMARKED: 'For one project.',
});
export type Earmarking = Member<typeof Earmarking>;

@Item({
  needs: 'FINANCE',
  natural: ['reference'],
  order: [
    ['year', 'DESC'],
    ['reference', 'ASC'],
  ],
  doc: 'What a donor gave for a year. Most amounts are not published.',
})
export class Contribution extends PublishedItem {
  @Text({ sees: 'public', max: 100, doc: 'The number by which it is kept, which tells nothing of accounts or persons.' })
  reference!: string;

  @One(() => Donor, { sees: 'public', inverse: 'contributions', doc: 'Who gave.' })
  donor!: Ref<Donor>;

  @Int({ sees: 'public', range: [1985, 2200], doc: 'The year that it was for.' })
  year!: number;

  @Money({ sees: 'public', optional: true, doc: 'How much; none: not published.' })
  amount?: MoneyValue;

  @Choice(Earmarking, { sees: 'public', optional: true, doc: 'How far the donor bound its use.' })
  earmarking?: Earmarking;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    inverse: 'contributions',
    doc: 'The programme that it was for, where one is named.',
  })
  programme?: Ref<Programme>;

  @One(() => Source, {
    sees: 'public',
    optional: true,
    inverse: 'contributions',
    doc: 'Where this was read; none: the source is not public.',
  })
  source?: Ref<Source>;
}
