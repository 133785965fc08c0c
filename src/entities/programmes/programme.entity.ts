import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, LocalText, Many, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Source } from '../shared/source.entity.js';
import { Theme } from '../shared/theme.entity.js';

export const ProgrammeKind = enumeration('ProgrammeKind', 'What form a line of work has.', {
  PROGRAMME: 'A standing field of work.',
  WORKING_GROUP: 'Members of the network who work on one subject together.',
  PROJECT: 'Work with a beginning and an end.',
  COUNTRY_PROGRAMME: 'A standing presence in one country.',
  CONSORTIUM: 'Work carried by several international organisations together.',
  DATA_PRODUCT: 'A published body of data.',
  OFFICE: 'An office of OMCT.',
});
export type ProgrammeKind = Member<typeof ProgrammeKind>;

@Item({
  natural: ['slug'],
  order: [
    ['kind', 'ASC'],
    ['title', 'ASC'],
  ],
  path: { en: 'programmes', fr: 'programmes', es: 'programas' },
  doc: 'A line of work of OMCT: a programme, a project, a working group, an office.',
})
export class Programme extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(ProgrammeKind, { sees: 'public', doc: 'What form the work has.' })
  kind!: ProgrammeKind;

  @LocalText({ sees: 'public', search: 'A', doc: 'Title.' })
  title!: LocalisedText;

  @LocalText({ sees: 'public', search: 'C', optional: true, max: 5000, doc: 'What the programme does.' })
  description?: LocalisedText;

  @Int({ sees: 'public', optional: true, range: [1900, 2200], doc: 'Year in which it began.' })
  startYear?: number;

  @Int({ sees: 'public', optional: true, range: [1900, 2200], doc: 'Year in which it ended; none: it goes on, or the end is not known.' })
  endYear?: number;

  @One(() => Programme, { sees: 'public', optional: true, inverse: 'children', doc: 'The programme that it is part of.' })
  parent?: Ref<Programme>;

  @Many(() => Theme, { sees: 'public', inverse: 'programmes', doc: 'What it works on.' })
  themes = new Collection<Theme>(this);

  @Many(() => Source, { sees: 'public', inverse: 'programmes', doc: 'Where this was read.' })
  sources = new Collection<Source>(this);
}
