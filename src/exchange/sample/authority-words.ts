import type { Phrase } from './organisation-words.js';

/** An office that every fictional state has, and the body that it belongs to; nobody holds it. */
export interface Office {
  readonly slug: string;
  readonly mailbox: string;
  readonly office: Phrase;
  readonly body: Phrase;
}

/** The offices of every fictional state. */
export const offices: readonly Office[] = [
  {
    slug: 'minister-of-justice',
    mailbox: 'justice',
    office: {
      en: 'Minister of Justice',
      fr: 'Ministre de la Justice',
      es: 'Ministerio de Justicia: titular',
    },
    body: { en: 'Ministry of Justice', fr: 'Ministère de la Justice', es: 'Ministerio de Justicia' },
  },
  {
    slug: 'minister-of-the-interior',
    mailbox: 'interior',
    office: {
      en: 'Minister of the Interior',
      fr: "Ministre de l'Intérieur",
      es: 'Ministerio del Interior: titular',
    },
    body: { en: 'Ministry of the Interior', fr: "Ministère de l'Intérieur", es: 'Ministerio del Interior' },
  },
  {
    slug: 'prosecutor-general',
    mailbox: 'prosecution',
    office: { en: 'Prosecutor General', fr: 'Procureur·e général·e', es: 'Fiscalía General: titular' },
    body: { en: "Prosecutor General's Office", fr: 'Parquet général', es: 'Fiscalía General' },
  },
  {
    slug: 'prison-administration',
    mailbox: 'prisons',
    office: {
      en: 'Head of the Prison Administration',
      fr: "Direction de l'administration pénitentiaire",
      es: 'Dirección de la Administración Penitenciaria',
    },
    body: {
      en: 'Prison Administration',
      fr: 'Administration pénitentiaire',
      es: 'Administración Penitenciaria',
    },
  },
  {
    slug: 'ombuds-institution',
    mailbox: 'ombuds',
    office: { en: 'Ombudsperson', fr: 'Médiation de la République', es: 'Defensoría del Pueblo: titular' },
    body: { en: 'Ombuds Institution', fr: 'Bureau de médiation', es: 'Defensoría del Pueblo' },
  },
];
