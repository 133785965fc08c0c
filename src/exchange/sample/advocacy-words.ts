import type { MissionKind } from '../../entities/appeals/mission.entity.js';
import type { SubmissionKind } from '../../entities/appeals/submission.entity.js';
import type { Phrase } from './organisation-words.js';

/** Titles of missions, {place} in them. */
export const missionTitles: Readonly<Record<MissionKind, Phrase>> = {
  TRIAL_OBSERVATION: {
    en: 'observation of a trial, {place}',
    fr: "observation d'un procès, {place}",
    es: 'observación de un juicio, {place}',
  },
  SOLIDARITY: {
    en: 'visit of solidarity, {place}',
    fr: 'visite de solidarité, {place}',
    es: 'visita de solidaridad, {place}',
  },
  FACT_FINDING: {
    en: 'fact-finding mission, {place}',
    fr: "mission d'enquête, {place}",
    es: 'misión de investigación, {place}',
  },
};

/** What a mission did. */
export const missionSummaries: readonly Phrase[] = [
  {
    en: 'two observers spoke with authorities, lawyers and families. The journey is invented, as is {place}.',
    fr: 'deux personnes ont rencontré des autorités, des avocat·es et des familles. Le voyage est inventé, tout comme {place}.',
    es: 'dos personas hablaron con autoridades, profesionales de la abogacía y familias. El viaje es inventado, como {place}.',
  },
  {
    en: 'a team followed three hearings and wrote down what was said in public. Neither the court nor {place} exists.',
    fr: "une équipe a suivi trois audiences et noté ce qui s'y est dit en public. Ni le tribunal ni {place} n'existent.",
    es: 'un equipo asistió a tres vistas y anotó lo dicho en público. No existen ni el tribunal ni {place}.',
  },
];

/** Titles of submissions, {place} in them. */
export const submissionTitles: Readonly<Record<SubmissionKind, Phrase>> = {
  ALTERNATIVE_REPORT: {
    en: 'alternative report on {place}',
    fr: 'rapport alternatif, {place}',
    es: 'informe alternativo, {place}',
  },
  FOLLOW_UP: {
    en: 'follow-up to recommendations, {place}',
    fr: 'suivi des recommandations, {place}',
    es: 'seguimiento de recomendaciones, {place}',
  },
  BRIEFING: {
    en: 'briefing on {place}',
    fr: "séance d'information, {place}",
    es: 'sesión informativa, {place}',
  },
};

/** What a submission asks of a state. */
export const recommendations: readonly Phrase[] = [
  {
    en: 'make torture a crime of its own.',
    fr: 'faire de la torture une infraction distincte.',
    es: 'tipificar la tortura como delito propio.',
  },
  {
    en: 'let independent bodies visit every place of detention.',
    fr: 'ouvrir tous les lieux de détention à des visites indépendantes.',
    es: 'abrir todos los lugares de detención a visitas independientes.',
  },
  {
    en: 'train judges and prosecutors in the Istanbul Protocol.',
    fr: "former la magistrature au Protocole d'Istanbul.",
    es: 'formar a la judicatura y la fiscalía en el Protocolo de Estambul.',
  },
  {
    en: 'protect those who report ill-treatment from reprisals.',
    fr: 'protéger des représailles les personnes qui signalent des mauvais traitements.',
    es: 'proteger de represalias a quienes denuncian malos tratos.',
  },
];
