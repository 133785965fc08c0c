import { enumeration } from './enumeration.js';
import type { FieldMetadata, FieldKind, ItemMetadata } from './metadata.js';
import { isOriginal } from './workflow.js';

/** The parts of a form, in their order. */
export const FieldGroup = enumeration(
  'FieldGroup',
  'Part of a form in which a field stands; forms show the parts in this order.',
  {
    IDENTITY: 'Names, and what tells the item from others.',
    CLASSIFICATION: 'Kinds, states and codes.',
    TEXT: 'Texts that readers read.',
    DATES: 'Days, years and times.',
    FIGURES: 'Numbers and amounts.',
    RELATIONS: 'Other items that it refers to.',
    CONTACT: 'Ways to reach somebody.',
    ORIGIN: 'Sources, provenance, and who may see the item.',
    PAGE: 'Page of the item on the website.',
    WORK: 'State of the work; nobody writes it.',
  },
  {
    IDENTITY: { fr: 'Identité', en: 'Identity', es: 'Identidad' },
    CLASSIFICATION: { fr: 'Classement', en: 'Classification', es: 'Clasificación' },
    TEXT: { fr: 'Textes', en: 'Texts', es: 'Textos' },
    DATES: { fr: 'Dates', en: 'Dates', es: 'Fechas' },
    FIGURES: { fr: 'Chiffres', en: 'Figures', es: 'Cifras' },
    RELATIONS: { fr: 'Liens', en: 'Relations', es: 'Relaciones' },
    CONTACT: { fr: 'Contact', en: 'Contact', es: 'Contacto' },
    ORIGIN: { fr: 'Origine', en: 'Origin', es: 'Origen' },
    PAGE: { fr: 'Page du site', en: 'Page of the website', es: 'Página del sitio' },
    WORK: { fr: 'Suivi du travail', en: 'State of the work', es: 'Seguimiento del trabajo' },
  },
);

type Group = keyof typeof FieldGroup.labels;

const byKind: Readonly<Record<FieldKind, Group>> = {
  text: 'CLASSIFICATION',
  texts: 'CLASSIFICATION',
  localText: 'TEXT',
  localTexts: 'TEXT',
  int: 'FIGURES',
  float: 'FIGURES',
  decimal: 'FIGURES',
  money: 'FIGURES',
  flag: 'CLASSIFICATION',
  day: 'DATES',
  partialDay: 'DATES',
  time: 'DATES',
  choice: 'CLASSIFICATION',
  choices: 'CLASSIFICATION',
  parts: 'CLASSIFICATION',
  localParts: 'TEXT',
  one: 'RELATIONS',
  many: 'RELATIONS',
};

const origins: readonly string[] = ['provenance', 'exposure', 'source', 'sources'];
const isYear = ({ kind, range }: FieldMetadata): boolean =>
  kind === 'int' && range !== undefined && range[0] >= 1000;

/** The part of a form in which a field stands; it follows from what the field is. */
export function groupOf(item: ItemMetadata, field: FieldMetadata): Group {
  if (isOriginal(field)) return 'TEXT';
  if (item.workflow.includes(field) || item.times.includes(field) || field.name === 'savedAt') return 'WORK';
  if (field.isAside) return 'PAGE';
  if (origins.includes(field.name)) return 'ORIGIN';
  if (field.contact || field.format === 'email') return 'CONTACT';
  const isName = item.called.includes(field.name) || item.natural.includes(field.name);
  if (isName && !['one', 'many'].includes(field.kind)) return 'IDENTITY';
  if (isYear(field)) return 'DATES';
  return field.long && field.kind === 'text' ? 'TEXT' : byKind[field.kind];
}
