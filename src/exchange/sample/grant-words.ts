import type { SupportKind } from '../../entities/finance/support.entity.js';
import type { Phrase } from './organisation-words.js';

/** What a grant of the sample is for. */
export const purposes: readonly Phrase[] = [
  {
    en: 'legal fees in proceedings that are invented',
    fr: 'frais de justice dans une procédure inventée',
    es: 'gastos judiciales de un proceso inventado',
  },
  {
    en: 'a workshop on documenting torture',
    fr: 'un atelier sur la documentation de la torture',
    es: 'un taller sobre la documentación de la tortura',
  },
  {
    en: 'treatment and rest for a team',
    fr: 'soins et repos pour une équipe',
    es: 'atención y descanso para un equipo',
  },
  {
    en: 'rent and salaries of an office',
    fr: 'loyer et salaires d’un bureau',
    es: 'alquiler y salarios de una oficina',
  },
  {
    en: 'safer telephones and computers',
    fr: 'des téléphones et des ordinateurs plus sûrs',
    es: 'teléfonos y ordenadores más seguros',
  },
  {
    en: 'visits to places of detention',
    fr: 'des visites de lieux de détention',
    es: 'visitas a lugares de detención',
  },
];

/** What was done when an organisation of the sample was supported. */
export const supported: Readonly<Record<SupportKind, Phrase>> = {
  FINANCIAL: {
    en: 'a contribution to its costs',
    fr: 'une contribution à ses frais',
    es: 'una contribución a sus gastos',
  },
  CAPACITY_BUILDING: {
    en: 'training of its team in three steps',
    fr: 'une formation de son équipe en trois étapes',
    es: 'una formación de su equipo en tres etapas',
  },
  EXPERTISE: {
    en: 'advice on a report to a treaty body',
    fr: 'un conseil pour un rapport à un organe de traité',
    es: 'asesoramiento para un informe a un órgano de tratado',
  },
  PEER_EXCHANGE: {
    en: 'a visit to another member of the network',
    fr: 'une visite à un autre membre du réseau',
    es: 'una visita a otra organización de la red',
  },
  JOINT_CAMPAIGN: {
    en: 'a campaign in common for a day of remembrance',
    fr: 'une campagne commune pour une journée de commémoration',
    es: 'una campaña común para un día de memoria',
  },
};

/** The call for grants of a year, {year} in it. */
export const calls: { readonly title: Phrase; readonly description: Phrase } = {
  title: { en: 'small grants {year}', fr: 'petites subventions {year}', es: 'pequeñas subvenciones {year}' },
  description: {
    en: 'members of the network could ask for a small grant in {year}. The call is fictional; please send nothing.',
    fr: 'les membres du réseau pouvaient demander une petite subvention en {year}. L’appel est fictif ; merci de ne rien envoyer.',
    es: 'los miembros de la red podían pedir una pequeña subvención en {year}. La convocatoria es ficticia; no envíe nada.',
  },
};
