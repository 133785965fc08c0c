import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../../../src/entities/house/enumeration.js';
import {
  Choice,
  Choices,
  Decimal,
  Flag,
  Int,
  LocalText,
  Many,
  One,
  Parts,
  PartialDate,
  Text,
} from '../../../src/entities/house/fields.js';
import { PublishedItem } from '../../../src/entities/house/published-item.js';
import type { LocalisedText, PartialDay } from '../../../src/entities/house/values.js';
import { Country } from '../../../src/entities/shared/country.entity.js';
import { Theme } from '../../../src/entities/shared/theme.entity.js';

const Level = enumeration('Level', 'How far.', { UNIVERSAL: 'All.', REGIONAL: 'Some.' });
const Colour = enumeration('Colour', 'Which one.', { RED: 'Red.' });
const Address = {
  name: 'Address',
  doc: 'Where.',
  fields: { street: 'The street.', city: 'The city.' },
} as const;

export class Mechanism extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Slug.' })
  slug!: string;

  @Text({ sees: 'public', optional: true, kept: true, doc: 'Note.' })
  note?: string;

  @LocalText({ sees: 'public', doc: 'Name.' })
  name!: LocalisedText;

  @Int({ sees: 'public', optional: true, kept: 'fiveYears', range: [1900, 2200], doc: 'Year.' })
  since?: number;

  @Decimal({ sees: 'staff', digits: 2, doc: 'Amount.' })
  amount!: string;

  @Flag({ sees: 'public', doc: 'Whether.' })
  open!: boolean;

  @PartialDate({ sees: 'public', optional: true, doc: 'When.' })
  begun?: PartialDay;

  @Choice(Level, { sees: 'public', doc: 'Level.' })
  level!: Member<typeof Level>;

  @Choice(Colour, { sees: 'public', doc: 'Colour.' })
  colour!: Member<typeof Colour>;

  @Choices(Level, { sees: 'public', optional: true, doc: 'Levels.' })
  levels?: Member<typeof Level>[];

  @Parts(Address, { sees: 'public', optional: true, doc: 'Addresses.' })
  addresses?: Record<'street' | 'city', string>[];

  @One(() => Country, { sees: 'public', optional: true, inverse: 'mechanisms', doc: 'Seat.' })
  seat?: Ref<Country>;

  @Many(() => Theme, { sees: 'public', inverse: 'mechanisms', doc: 'Themes.' })
  themes = new Collection<Theme>(this);
}
