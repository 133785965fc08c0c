import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, LocalText, Many, One, PartialDate, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, PartialDay } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Programme } from '../programmes/programme.entity.js';
import { Country } from '../shared/country.entity.js';
import { Source } from '../shared/source.entity.js';
import { Appeal } from './appeal.entity.js';

export const MissionKind = enumeration('MissionKind', 'What a mission is for.', {
  TRIAL_OBSERVATION: 'To watch a trial.',
  SOLIDARITY: 'To show support, and to speak with authorities.',
  FACT_FINDING: 'To find out what has happened.',
});
export type MissionKind = Member<typeof MissionKind>;

@Item({
  natural: ['slug'],
  order: [['startedOn', 'DESC']],
  path: { en: 'missions', fr: 'missions', es: 'misiones' },
  doc: 'A journey to a country: to watch a trial, to show solidarity, to find facts.',
})
export class Mission extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(MissionKind, { sees: 'public', doc: 'What it is for.' })
  kind!: MissionKind;

  @LocalText({ sees: 'public', doc: 'Title; it names no person at risk.' })
  title!: LocalisedText;

  @LocalText({ sees: 'public', optional: true, max: 5000, doc: 'What it did, in a paragraph without names.' })
  summary?: LocalisedText;

  @One(() => Country, { sees: 'public', inverse: 'missions', doc: 'Where it went.' })
  country!: Ref<Country>;

  @PartialDate({ sees: 'public', optional: true, doc: 'When it began, as far as known.' })
  startedOn?: PartialDay;

  @PartialDate({ sees: 'public', optional: true, doc: 'When it ended, as far as known.' })
  endedOn?: PartialDay;

  @One(() => Programme, { sees: 'public', optional: true, inverse: 'missions', doc: 'The programme that sent it.' })
  programme?: Ref<Programme>;

  @One(() => Appeal, { sees: 'public', optional: true, inverse: 'missions', doc: 'The appeal that it belongs to.' })
  appeal?: Ref<Appeal>;

  @Many(() => Organisation, { sees: 'public', inverse: 'missions', doc: 'Organisations that took part.' })
  partners = new Collection<Organisation>(this);

  @Many(() => Source, { sees: 'public', inverse: 'missions', doc: 'Where this was read.' })
  sources = new Collection<Source>(this);
}
