import { brokenRule } from '../house/broken-rule.js';
import { Collection } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import {
  Choice,
  Choices,
  Flag,
  LocalRichText,
  LocalText,
  LocalTexts,
  Many,
  Text,
  Texts,
} from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedRichText, LocalisedText, LocalisedTexts } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Programme } from '../programmes/programme.entity.js';
import { Country } from '../shared/country.entity.js';
import { Source } from '../shared/source.entity.js';

export const EmergencyServiceKind = enumeration(
  'EmergencyServiceKind',
  'Form of help in an emergency.',
  {
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
  },
  {
    URGENT_APPEAL: { fr: 'Appel urgent', en: 'Urgent appeal', es: 'Llamamiento urgente' },
    SOLIDARITY_AND_COMMUNICATION: {
      fr: 'Solidarité et communication',
      en: 'Solidarity and communication',
      es: 'Solidaridad y comunicación',
    },
    ADVOCACY: { fr: 'Plaidoyer', en: 'Advocacy', es: 'Incidencia' },
    FELLOWSHIP: { fr: 'Séjour de répit', en: 'Respite stay', es: 'Estancia de respiro' },
    LEGAL_ASSISTANCE: { fr: 'Aide juridique', en: 'Legal help', es: 'Ayuda jurídica' },
    TRIAL_OBSERVATION: { fr: 'Observation de procès', en: 'Trial observation', es: 'Observación de juicios' },
    MEDICAL: { fr: 'Soins médicaux', en: 'Medical care', es: 'Atención médica' },
    PSYCHOSOCIAL: { fr: 'Soutien psychosocial', en: 'Psychosocial support', es: 'Apoyo psicosocial' },
    STRESS_MANAGEMENT: { fr: 'Gestion du stress', en: 'Stress management', es: 'Manejo del estrés' },
    ACCOMPANIMENT: {
      fr: 'Accompagnement protecteur',
      en: 'Protective accompaniment',
      es: 'Acompañamiento protector',
    },
    SOLIDARITY_MISSION: {
      fr: 'Mission de solidarité',
      en: 'Solidarity mission',
      es: 'Misión de solidaridad',
    },
    RELOCATION: { fr: 'Mise à l’abri', en: 'Relocation', es: 'Reubicación' },
    HOTLINE: { fr: 'Ligne d’urgence', en: 'Emergency line', es: 'Línea de emergencia' },
    EMERGENCY_GRANT: { fr: 'Subvention d’urgence', en: 'Emergency grant', es: 'Subvención de emergencia' },
    RELIEF: { fr: 'Aide humanitaire', en: 'Humanitarian relief', es: 'Ayuda humanitaria' },
  },
);
export type EmergencyServiceKind = Member<typeof EmergencyServiceKind>;

export const Beneficiary = enumeration(
  'Beneficiary',
  'People for whom help is meant.',
  {
    DEFENDERS: 'Human rights defenders.',
    WOMEN_DEFENDERS: 'Women human rights defenders.',
    FAMILIES: 'Their families.',
    VICTIMS: 'Victims of torture, and their families.',
    ORGANISATIONS: 'Organisations of civil society.',
  },
  {
    DEFENDERS: {
      fr: 'Défenseurs des droits humains',
      en: 'Human rights defenders',
      es: 'Defensores de derechos humanos',
    },
    WOMEN_DEFENDERS: {
      fr: 'Femmes défenseures des droits humains',
      en: 'Women human rights defenders',
      es: 'Defensoras de derechos humanos',
    },
    FAMILIES: { fr: 'Familles', en: 'Families', es: 'Familias' },
    VICTIMS: { fr: 'Victimes de torture', en: 'Victims of torture', es: 'Víctimas de tortura' },
    ORGANISATIONS: {
      fr: 'Organisations de la société civile',
      en: 'Civil society organisations',
      es: 'Organizaciones de la sociedad civil',
    },
  },
);
export type Beneficiary = Member<typeof Beneficiary>;

export const Requester = enumeration(
  'Requester',
  'People who may ask for help.',
  {
    MEMBERS: 'Members of the network.',
    PARTNERS: 'Partners of OMCT.',
    ANYONE: 'Anyone.',
  },
  {
    MEMBERS: { fr: 'Membres du réseau', en: 'Members of the network', es: 'Miembros de la red' },
    PARTNERS: { fr: 'Partenaires de l’OMCT', en: 'Partners of OMCT', es: 'Socios de la OMCT' },
    ANYONE: { fr: 'Toute personne', en: 'Anyone', es: 'Cualquier persona' },
  },
);
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
  label: {
    one: { fr: 'Aide d’urgence', en: 'Emergency help', es: 'Ayuda urgente' },
    many: { fr: 'Aide d’urgence', en: 'Emergency help', es: 'Ayuda urgente' },
  },
  doc: 'Help in an emergency: for whom, what it covers, and how to ask for it.',
})
export class EmergencyService extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(EmergencyServiceKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Forme de l’aide', en: 'Form of the help', es: 'Forma de la ayuda' },
    doc: 'Form of the help.',
  })
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

  @LocalRichText({ sees: 'public', search: 'C', optional: true, max: 5000, doc: 'Description of the help.' })
  description?: LocalisedRichText;

  @LocalTexts({
    sees: 'public',
    search: 'D',
    optional: true,
    max: 1000,
    label: { fr: 'Objectifs', en: 'Objectives', es: 'Objetivos' },
    doc: 'Expected effects, in order.',
  })
  objectives?: LocalisedTexts;

  @LocalTexts({
    sees: 'public',
    search: 'C',
    optional: true,
    max: 1000,
    label: {
      fr: 'Frais et prestations couverts',
      en: 'Costs and services covered',
      es: 'Gastos y prestaciones cubiertos',
    },
    doc: 'Items that are paid for or provided, in order.',
  })
  covers?: LocalisedTexts;

  @LocalText({
    sees: 'public',
    search: 'D',
    optional: true,
    max: 2000,
    label: { fr: 'Conditions d’accès', en: 'Conditions of access', es: 'Condiciones de acceso' },
    doc: 'Conditions of access.',
  })
  eligibility?: LocalisedText;

  @Choices(Beneficiary, {
    sees: 'public',
    optional: true,
    label: { fr: 'Bénéficiaires', en: 'Beneficiaries', es: 'Beneficiarios' },
    doc: 'Beneficiaries.',
  })
  beneficiaries?: Beneficiary[];

  @Flag({
    sees: 'public',
    optional: true,
    label: { fr: 'Aide temporaire', en: 'Temporary help', es: 'Ayuda temporal' },
    doc: 'True if it is meant for a limited time. Null: not known.',
  })
  isTemporary?: boolean;

  @Choices(Requester, {
    sees: 'public',
    optional: true,
    label: { fr: 'Peut être demandée par', en: 'Can be requested by', es: 'Puede solicitarla' },
    doc: 'People who may ask for it.',
  })
  requestedBy?: Requester[];

  @LocalText({
    sees: 'public',
    search: 'D',
    optional: true,
    max: 2000,
    label: { fr: 'Comment la demander', en: 'How to ask for it', es: 'Cómo solicitarla' },
    doc: 'Instructions for a request.',
  })
  howToAsk?: LocalisedText;

  @Many(() => Organisation, {
    sees: 'public',
    inverse: 'emergencyServices',
    label: { fr: 'Organisations qui l’offrent', en: 'Providers', es: 'Organizaciones que la ofrecen' },
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
    help: { fr: 'Vide : tous les pays.', en: 'Empty: all countries.', es: 'Vacío: todos los países.' },
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
      throw brokenRule('programmes', 'belongs to one programme at least', {
        fr: 'Choisissez au moins un programme.',
        en: 'Choose one programme at least.',
        es: 'Elija al menos un programa.',
      });
  }
}
