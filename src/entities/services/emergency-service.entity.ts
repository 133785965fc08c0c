import { Collection } from '@mikro-orm/core';
import { ReseauError } from '../../base/errors.js';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Choices, Flag, LocalText, LocalTexts, Many, Text, Texts } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, LocalisedTexts } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Programme } from '../programmes/programme.entity.js';
import { Country } from '../shared/country.entity.js';
import { Source } from '../shared/source.entity.js';

export const EmergencyServiceKind = enumeration('EmergencyServiceKind', 'Form of help in an emergency.', {
  URGENT_APPEAL: 'Public call to write to the authorities.',
  SOLIDARITY_AND_COMMUNICATION: 'International solidarity, and making a case known.',
  ADVOCACY: 'Speaking for people at risk before bodies of states.',
  FELLOWSHIP: 'Stay elsewhere, to rest or to learn.',
  LEGAL_ASSISTANCE: 'Legal advice and representation.',
  TRIAL_OBSERVATION: 'Watching a trial.',
  MEDICAL: 'Medical care.',
  PSYCHOSOCIAL: 'Psychological and social support.',
  STRESS_MANAGEMENT: 'Help against the strain of the work.',
  ACCOMPANIMENT: 'Presence beside somebody at risk, for protection.',
  SOLIDARITY_MISSION: 'Visit, to show support and to speak with authorities.',
  RELOCATION: 'Help to leave a place of danger.',
  HOTLINE: 'Number or address that answers in an emergency.',
  EMERGENCY_GRANT: 'Money for an emergency.',
  RELIEF: 'Help with living costs and basic needs.',
});
export type EmergencyServiceKind = Member<typeof EmergencyServiceKind>;

export const Beneficiary = enumeration('Beneficiary', 'People for whom help is meant.', {
  DEFENDERS: 'Human rights defenders.',
  WOMEN_DEFENDERS: 'Women human rights defenders.',
  FAMILIES: 'Their families.',
  VICTIMS: 'Victims of torture, and their families.',
  ORGANISATIONS: 'Organisations of civil society.',
});
export type Beneficiary = Member<typeof Beneficiary>;

export const Requester = enumeration('Requester', 'People who may ask for help.', {
  MEMBERS: 'Members of the network.',
  PARTNERS: 'Partners of OMCT.',
  ANYONE: 'Anyone.',
});
export type Requester = Member<typeof Requester>;

@Item({
  natural: ['slug'],
  called: ['title'],
  order: [
    ['serviceKind', 'ASC'],
    ['title', 'ASC'],
  ],
  path: { en: 'emergency-help', fr: 'aide-urgence', es: 'ayuda-urgente' },
  described: 'description',
  doc: 'Help in an emergency: for whom, what it covers, and how to ask for it.',
})
export class EmergencyService extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(EmergencyServiceKind, { sees: 'public', formerly: 'kind', doc: 'Form of the help.' })
  serviceKind!: EmergencyServiceKind;

  @LocalText({ sees: 'public', search: 'A', doc: 'Title.' })
  title!: LocalisedText;

  @LocalTexts({
    sees: 'public',
    search: 'B',
    optional: true,
    max: 200,
    doc: 'Other words by which people look for it.',
  })
  otherNames?: LocalisedTexts;

  @LocalText({ sees: 'public', search: 'C', optional: true, max: 5000, doc: 'Description of the help.' })
  description?: LocalisedText;

  @LocalTexts({ sees: 'public', search: 'D', optional: true, max: 1000, doc: 'Expected effects, in order.' })
  objectives?: LocalisedTexts;

  @LocalTexts({
    sees: 'public',
    search: 'C',
    optional: true,
    max: 1000,
    doc: 'Items that are paid for or provided, in order.',
  })
  covers?: LocalisedTexts;

  @LocalText({ sees: 'public', search: 'D', optional: true, max: 2000, doc: 'Conditions of access.' })
  eligibility?: LocalisedText;

  @Choices(Beneficiary, { sees: 'public', optional: true, doc: 'Beneficiaries.' })
  beneficiaries?: Beneficiary[];

  @Flag({ sees: 'public', optional: true, doc: 'True if it is meant for a limited time. Null: not known.' })
  isTemporary?: boolean;

  @Choices(Requester, { sees: 'public', optional: true, doc: 'People who may ask for it.' })
  requestedBy?: Requester[];

  @LocalText({ sees: 'public', search: 'D', optional: true, max: 2000, doc: 'Instructions for a request.' })
  howToAsk?: LocalisedText;

  @Many(() => Organisation, {
    sees: 'public',
    inverse: 'emergencyServices',
    doc: 'Organisations that provide it.',
  })
  providers = new Collection<Organisation>(this);

  @Many(() => Programme, {
    sees: 'public',
    inverse: 'emergencyServices',
    doc: 'Programmes that it belongs to; at least one.',
  })
  programmes = new Collection<Programme>(this);

  @Many(() => Country, {
    sees: 'public',
    inverse: 'emergencyServices',
    doc: 'Countries in which it is offered. Empty: all.',
  })
  countries = new Collection<Country>(this);

  @Texts({
    sees: 'public',
    optional: true,
    format: 'language',
    doc: 'Languages in which one can ask for it, as BCP 47 tags.',
  })
  languages?: string[];

  @Many(() => Source, { sees: 'public', inverse: 'emergencyServices', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);

  override settle(): void {
    if (this.programmes.length === 0)
      throw new ReseauError('ITEM_INVALID', 'belongs to one programme at least', {
        extensions: { field: 'programmes' },
      });
  }
}
