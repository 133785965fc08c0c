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
);
export type OrganisationType = Member<typeof OrganisationType>;

export const AssistanceKind = enumeration('AssistanceKind', 'Form of help.', {
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
});
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
);
export type GeographicScope = Member<typeof GeographicScope>;

export const Identifier = {
  name: 'Identifier',
  doc: 'Number or code under which a register knows an organisation.',
  fields: {
    scheme: 'Register, such as EU-TRANSPARENCY-REGISTER or OECD-CRS-CHANNEL.',
    value: 'Number or code.',
  },
} as const satisfies PartMetadata;
