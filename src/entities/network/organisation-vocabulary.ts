import { enumeration, type Member } from '../house/enumeration.js';
import type { PartMetadata } from '../house/metadata.js';

export const OrganisationType = enumeration(
  'OrganisationType',
  'Type of organisation; each value gives its code in the IATI list OrganisationType.',
  {
    GOVERNMENT: 'Government (IATI 10).',
    LOCAL_GOVERNMENT: 'Local government (IATI 11).',
    OTHER_PUBLIC_SECTOR: 'Other public sector (IATI 15).',
    INTERNATIONAL_NGO: 'International non-governmental organisation (IATI 21).',
    NATIONAL_NGO: 'National non-governmental organisation (IATI 22).',
    REGIONAL_NGO: 'Regional non-governmental organisation (IATI 23).',
    PARTNER_COUNTRY_NGO: 'Non-governmental organisation of a partner country (IATI 24).',
    MULTILATERAL: 'Multilateral body (IATI 40).',
    FOUNDATION: 'Foundation (IATI 60).',
    PRIVATE_SECTOR: 'Private sector (IATI 70).',
    ACADEMIC: 'Academic, training or research body (IATI 80).',
    OTHER: 'Other (IATI 90).',
  },
  {
    GOVERNMENT: { fr: 'Gouvernement', en: 'Government', es: 'Gobierno' },
    LOCAL_GOVERNMENT: { fr: 'Collectivité locale', en: 'Local government', es: 'Gobierno local' },
    OTHER_PUBLIC_SECTOR: { fr: 'Autre secteur public', en: 'Other public sector', es: 'Otro sector público' },
    INTERNATIONAL_NGO: { fr: 'ONG internationale', en: 'International NGO', es: 'ONG internacional' },
    NATIONAL_NGO: { fr: 'ONG nationale', en: 'National NGO', es: 'ONG nacional' },
    REGIONAL_NGO: { fr: 'ONG régionale', en: 'Regional NGO', es: 'ONG regional' },
    PARTNER_COUNTRY_NGO: { fr: 'ONG du pays', en: 'NGO of the country', es: 'ONG del país' },
    MULTILATERAL: {
      fr: 'Organisation multilatérale',
      en: 'Multilateral organisation',
      es: 'Organismo multilateral',
    },
    FOUNDATION: { fr: 'Fondation', en: 'Foundation', es: 'Fundación' },
    PRIVATE_SECTOR: { fr: 'Secteur privé', en: 'Private sector', es: 'Sector privado' },
    ACADEMIC: {
      fr: 'Université ou recherche',
      en: 'Academic, training and research',
      es: 'Academia e investigación',
    },
    OTHER: { fr: 'Autre', en: 'Other', es: 'Otra' },
  },
);
export type OrganisationType = Member<typeof OrganisationType>;

export const AssistanceKind = enumeration(
  'AssistanceKind',
  'Form of help.',
  {
    MEDICAL: 'Medical care.',
    PSYCHOSOCIAL: 'Psychological and social support.',
    LEGAL: 'Legal advice and representation.',
    SOCIAL: 'Help with living costs, family included.',
    RELOCATION: 'Help to leave a place of danger.',
    PHYSICAL_SECURITY: 'Protection of persons and premises.',
    DIGITAL_SECURITY: 'Protection of devices and communications.',
    COMMUNICATIONS: 'Means to stay in touch.',
    CAPACITY_BUILDING: 'Training and organisational support.',
    TRANSPORT: 'Safe transport.',
    HUMANITARIAN: 'Relief in an emergency.',
    MONITORING_AND_ADVOCACY: 'Documentation, monitoring and advocacy.',
  },
  {
    MEDICAL: { fr: 'Soins médicaux', en: 'Medical care', es: 'Atención médica' },
    PSYCHOSOCIAL: { fr: 'Soutien psychosocial', en: 'Psychosocial support', es: 'Apoyo psicosocial' },
    LEGAL: { fr: 'Aide juridique', en: 'Legal help', es: 'Ayuda jurídica' },
    SOCIAL: { fr: 'Aide sociale', en: 'Social support', es: 'Apoyo social' },
    RELOCATION: { fr: 'Mise à l’abri', en: 'Relocation', es: 'Reubicación' },
    PHYSICAL_SECURITY: { fr: 'Sécurité physique', en: 'Physical security', es: 'Seguridad física' },
    DIGITAL_SECURITY: { fr: 'Sécurité numérique', en: 'Digital security', es: 'Seguridad digital' },
    COMMUNICATIONS: { fr: 'Moyens de communication', en: 'Communications', es: 'Medios de comunicación' },
    CAPACITY_BUILDING: {
      fr: 'Formation et renforcement',
      en: 'Training and support',
      es: 'Formación y fortalecimiento',
    },
    TRANSPORT: { fr: 'Transport sûr', en: 'Safe transport', es: 'Transporte seguro' },
    HUMANITARIAN: { fr: 'Aide humanitaire', en: 'Humanitarian relief', es: 'Ayuda humanitaria' },
    MONITORING_AND_ADVOCACY: {
      fr: 'Documentation et plaidoyer',
      en: 'Monitoring and advocacy',
      es: 'Seguimiento e incidencia',
    },
  },
);
export type AssistanceKind = Member<typeof AssistanceKind>;

export const GeographicScope = enumeration(
  'GeographicScope',
  'Geographic reach of the work of an organisation.',
  {
    LOCAL: 'Part of one country.',
    NATIONAL: 'One country.',
    REGIONAL: 'Several countries of one region.',
    INTERNATIONAL: 'Several regions.',
  },
  {
    LOCAL: { fr: 'Locale', en: 'Local', es: 'Local' },
    NATIONAL: { fr: 'Nationale', en: 'National', es: 'Nacional' },
    REGIONAL: { fr: 'Régionale', en: 'Regional', es: 'Regional' },
    INTERNATIONAL: { fr: 'Internationale', en: 'International', es: 'Internacional' },
  },
);
export type GeographicScope = Member<typeof GeographicScope>;

export const Identifier = {
  name: 'Identifier',
  doc: 'Number or code under which a register knows an organisation.',
  fields: {
    scheme: 'Register, such as EU-TRANSPARENCY-REGISTER or OECD-CRS-CHANNEL.',
    value: 'Number or code.',
  },
  labels: {
    scheme: { fr: 'Registre', en: 'Register', es: 'Registro' },
    value: { fr: 'Numéro', en: 'Number', es: 'Número' },
  },
} as const satisfies PartMetadata;
