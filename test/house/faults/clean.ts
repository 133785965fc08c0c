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

const label = { fr: 'Nom', en: 'Name', es: 'Nombre' };
const Level = enumeration(
  'Level',
  'How far.',
  { UNIVERSAL: 'All.', REGIONAL: 'Some.' },
  { UNIVERSAL: label, REGIONAL: label },
);
const Colour = enumeration('Colour', 'Which one.', { RED: 'Red.' }, { RED: label });
const Address = {
  name: 'Address',
  doc: 'Where.',
  fields: { street: 'The street.', city: 'The city.' },
  labels: { street: label, city: label },
} as const;

export class Mechanism extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Slug.' })
  slug!: string;

  @Text({ sees: 'public', optional: true, kept: true, doc: 'Note.' })
  note?: string;

  @LocalText({ sees: 'public', doc: 'Name.' })
  name!: LocalisedText;

  @Int({ sees: 'public', optional: true, kept: 'fiveYears', range: [1900, 2200], doc: 'Year.', label })
  since?: number;

  @Decimal({ sees: 'staff', digits: 2, doc: 'Amount.' })
  amount!: string;

  @Flag({ sees: 'public', doc: 'Whether.', label })
  open!: boolean;

  @PartialDate({ sees: 'public', optional: true, doc: 'When.', label })
  begun?: PartialDay;

  @Choice(Level, { sees: 'public', doc: 'Level.', label })
  level!: Member<typeof Level>;

  @Choice(Colour, { sees: 'public', doc: 'Colour.', label })
  colour!: Member<typeof Colour>;

  @Choices(Level, { sees: 'public', optional: true, doc: 'Levels.', label })
  levels?: Member<typeof Level>[];

  @Parts(Address, { sees: 'public', optional: true, doc: 'Addresses.', label })
  addresses?: Record<'street' | 'city', string>[];

  @One(() => Country, { sees: 'public', optional: true, inverse: 'mechanisms', doc: 'Seat.', label })
  seat?: Ref<Country>;

  @Many(() => Theme, { sees: 'public', inverse: 'mechanisms', doc: 'Themes.' })
  themes = new Collection<Theme>(this);
}
