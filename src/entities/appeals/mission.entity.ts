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

export const MissionKind = enumeration(
  'MissionKind',
  'Purpose of a mission.',
  {
    TRIAL_OBSERVATION: 'Observation of a trial.',
    SOLIDARITY: 'Visit to show support and to speak with authorities.',
    FACT_FINDING: 'Fact-finding.',
  },
  {
    TRIAL_OBSERVATION: { fr: 'Observation de procès', en: 'Trial observation', es: 'Observación de juicios' },
    SOLIDARITY: { fr: 'Solidarité', en: 'Solidarity', es: 'Solidaridad' },
    FACT_FINDING: { fr: 'Établissement des faits', en: 'Fact-finding', es: 'Investigación de los hechos' },
  },
);
export type MissionKind = Member<typeof MissionKind>;

@Item({
  natural: ['slug'],
  called: ['title'],
  order: [['startedOn', 'DESC']],
  path: { en: 'missions', fr: 'missions', es: 'misiones' },
  described: 'summary',
  label: {
    one: { fr: 'Mission', en: 'Mission', es: 'Misión' },
    many: { fr: 'Missions', en: 'Missions', es: 'Misiones' },
  },
  doc: 'Journey to a country: to observe a trial, to show solidarity, to find facts.',
})
export class Mission extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(MissionKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'But de la mission', en: 'Purpose of the mission', es: 'Finalidad de la misión' },
    doc: 'Purpose.',
  })
  missionKind!: MissionKind;

  @LocalText({
    sees: 'public',
    search: 'A',
    help: {
      fr: 'Ne nommez aucune personne en danger.',
      en: 'Name no person at risk.',
      es: 'No nombre a ninguna persona en peligro.',
    },
    doc: 'Title; it names no person at risk.',
  })
  title!: LocalisedText;

  @LocalText({
    sees: 'public',
    search: 'C',
    optional: true,
    max: 5000,
    help: {
      fr: 'Un paragraphe, sans noms de personnes.',
      en: 'One paragraph, without names of people.',
      es: 'Un párrafo, sin nombres de personas.',
    },
    doc: 'Summary of the mission in a paragraph without names.',
  })
  summary?: LocalisedText;

  @One(() => Country, { sees: 'public', inverse: 'missions', doc: 'Country that it visited.' })
  country!: Ref<Country>;

  @PartialDate({
    sees: 'public',
    optional: true,
    label: { fr: 'Début', en: 'Start', es: 'Inicio' },
    doc: 'Date on which it began. Null: not known.',
  })
  startedOn?: PartialDay;

  @PartialDate({
    sees: 'public',
    optional: true,
    label: { fr: 'Fin', en: 'End', es: 'Fin' },
    doc: 'Date on which it ended. Null: not known.',
  })
  endedOn?: PartialDay;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    inverse: 'missions',
    doc: 'Programme that sent it.',
  })
  programme?: Ref<Programme>;

  @One(() => Appeal, {
    sees: 'public',
    optional: true,
    inverse: 'missions',
    doc: 'Appeal that it belongs to.',
  })
  appeal?: Ref<Appeal>;

  @Many(() => Organisation, {
    sees: 'public',
    inverse: 'missions',
    label: {
      fr: 'Organisations participantes',
      en: 'Participating organisations',
      es: 'Organizaciones participantes',
    },
    doc: 'Organisations that took part.',
  })
  partners = new Collection<Organisation>(this);

  @Many(() => Source, { sees: 'public', inverse: 'missions', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
