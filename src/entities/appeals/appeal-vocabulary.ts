import { enumeration, type Member } from '../house/enumeration.js';
import type { PartMetadata } from '../house/metadata.js';

export const AppealKind = enumeration(
  'AppealKind',
  'Form of a public intervention.',
  {
    URGENT_APPEAL: 'Call to write to the authorities, with what to ask of them.',
    URGENT_INTERVENTION: 'Urgent notice, listed as such by OMCT.',
    PRESS_RELEASE: 'Notice for the press.',
    OPEN_LETTER: 'Letter to an authority, published.',
    JOINT_STATEMENT: 'Statement of several organisations together.',
    STATEMENT: 'Statement of OMCT or the Observatory.',
    CALL_FOR_ACTION: 'Call to take part in a campaign.',
    NEWS_RELEASE: 'News about a case or a campaign.',
  },
  {
    URGENT_APPEAL: { fr: 'Appel urgent', en: 'Urgent appeal', es: 'Llamamiento urgente' },
    URGENT_INTERVENTION: {
      fr: 'Intervention urgente',
      en: 'Urgent intervention',
      es: 'Intervención urgente',
    },
    PRESS_RELEASE: { fr: 'Communiqué de presse', en: 'Press release', es: 'Comunicado de prensa' },
    OPEN_LETTER: { fr: 'Lettre ouverte', en: 'Open letter', es: 'Carta abierta' },
    JOINT_STATEMENT: { fr: 'Déclaration commune', en: 'Joint statement', es: 'Declaración conjunta' },
    STATEMENT: { fr: 'Déclaration', en: 'Statement', es: 'Declaración' },
    CALL_FOR_ACTION: { fr: 'Appel à l’action', en: 'Call for action', es: 'Llamado a la acción' },
    NEWS_RELEASE: { fr: 'Nouvelle', en: 'News release', es: 'Noticia' },
  },
);
export type AppealKind = Member<typeof AppealKind>;

export const SubjectUnit = enumeration(
  'SubjectUnit',
  'Unit of a number of people concerned.',
  {
    PERSONS: 'Persons.',
    ORGANISATIONS: 'Organisations.',
  },
  {
    PERSONS: { fr: 'Personnes', en: 'Persons', es: 'Personas' },
    ORGANISATIONS: { fr: 'Organisations', en: 'Organisations', es: 'Organizaciones' },
  },
);
export type SubjectUnit = Member<typeof SubjectUnit>;

export const SubjectKind = enumeration(
  'SubjectKind',
  'People or organisations that an appeal is about, without naming anybody.',
  {
    DEFENDERS: 'Human rights defenders.',
    WOMEN_DEFENDERS: 'Women human rights defenders.',
    LAWYERS: 'Lawyers.',
    JOURNALISTS: 'Journalists.',
    TRADE_UNIONISTS: 'Trade unionists.',
    PROTESTERS: 'People who took part in a protest.',
    RELATIVES: 'Relatives of victims or defenders.',
    ORGANISATIONS: 'Organisations of civil society.',
    OTHERS: 'Others.',
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
    LAWYERS: { fr: 'Avocats', en: 'Lawyers', es: 'Abogados' },
    JOURNALISTS: { fr: 'Journalistes', en: 'Journalists', es: 'Periodistas' },
    TRADE_UNIONISTS: { fr: 'Syndicalistes', en: 'Trade unionists', es: 'Sindicalistas' },
    PROTESTERS: { fr: 'Manifestants', en: 'Protesters', es: 'Manifestantes' },
    RELATIVES: { fr: 'Proches', en: 'Relatives', es: 'Familiares' },
    ORGANISATIONS: {
      fr: 'Organisations de la société civile',
      en: 'Civil society organisations',
      es: 'Organizaciones de la sociedad civil',
    },
    OTHERS: { fr: 'Autres', en: 'Others', es: 'Otros' },
  },
);
export type SubjectKind = Member<typeof SubjectKind>;

export const Section = {
  name: 'Section',
  doc: 'Part of the text of an appeal.',
  fields: {
    heading: 'Heading of the section, such as Description of the situation.',
    text: 'Text, in paragraphs separated by blank lines.',
  },
  labels: {
    heading: { fr: 'Intertitre', en: 'Heading', es: 'Encabezado' },
    text: { fr: 'Texte', en: 'Text', es: 'Texto' },
  },
} as const satisfies PartMetadata;
