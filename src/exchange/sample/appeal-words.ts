import type { SubjectKind } from '../../entities/appeals/appeal-vocabulary.js';
import type { Phrase } from './organisation-words.js';

/** Whom a sample appeal is about, in the plural; nobody has a name. */
export const subjects: readonly (readonly [kind: SubjectKind, words: Phrase])[] = [
  [
    'DEFENDERS',
    {
      en: 'human rights defenders',
      fr: 'défenseur·es des droits humains',
      es: 'personas defensoras de derechos humanos',
    },
  ],
  [
    'WOMEN_DEFENDERS',
    {
      en: 'women human rights defenders',
      fr: 'femmes défenseures des droits humains',
      es: 'defensoras de derechos humanos',
    },
  ],
  ['LAWYERS', { en: 'lawyers', fr: 'avocat·es', es: 'profesionales de la abogacía' }],
  ['JOURNALISTS', { en: 'journalists', fr: 'journalistes', es: 'periodistas' }],
  ['TRADE_UNIONISTS', { en: 'trade unionists', fr: 'syndicalistes', es: 'sindicalistas' }],
  ['PROTESTERS', { en: 'protesters', fr: 'manifestant·es', es: 'manifestantes' }],
  ['ORGANISATIONS', { en: 'organisations', fr: 'organisations', es: 'organizaciones' }],
];

/** What an authority that does not exist is asked to do. */
export const actions: readonly Phrase[] = [
  {
    en: 'Sample: protect the physical and psychological integrity of all concerned.',
    fr: "Exemple : protéger l'intégrité physique et psychologique de toutes les personnes concernées.",
    es: 'Muestra: proteger la integridad física y psicológica de todas las personas afectadas.',
  },
  {
    en: 'Sample: release them, as no lawful ground for holding them is known.',
    fr: "Exemple : les libérer, aucun motif légal de détention n'étant connu.",
    es: 'Muestra: ponerlas en libertad, pues no se conoce motivo legal para retenerlas.',
  },
  {
    en: 'Sample: end all harassment, in the courts too.',
    fr: 'Exemple : mettre fin à tout harcèlement, y compris judiciaire.',
    es: 'Muestra: poner fin a todo acoso, también el judicial.',
  },
  {
    en: 'Sample: open a prompt, independent and transparent inquiry.',
    fr: 'Exemple : ouvrir sans délai une enquête indépendante et transparente.',
    es: 'Muestra: abrir sin demora una investigación independiente y transparente.',
  },
  {
    en: 'Sample: grant access to a lawyer, a doctor and the family.',
    fr: "Exemple : garantir l'accès à un avocat, à un médecin et à la famille.",
    es: 'Muestra: garantizar el acceso a asistencia letrada, médica y a la familia.',
  },
  {
    en: 'Sample: comply with the United Nations Declaration on Human Rights Defenders.',
    fr: "Exemple : respecter la Déclaration des Nations unies sur les défenseurs des droits de l'homme.",
    es: 'Muestra: cumplir la Declaración de las Naciones Unidas sobre los defensores de los derechos humanos.',
  },
];

/** The sentence around a theme, a number and its subject. */
export const summaryOf = {
  en: (theme: string, count: number, who: string) =>
    `Sample: this text tells of ${count} ${who} and of something listed as “${theme}”. The country is fictional and nothing of it has happened.`,
  fr: (theme: string, count: number, who: string) =>
    `Exemple : ce texte parle de ${count} ${who} et de faits classés sous « ${theme} ». Le pays est fictif et rien de cela n'est arrivé.`,
  es: (theme: string, count: number, who: string) =>
    `Muestra: este texto habla de ${count} ${who} y de hechos clasificados como «${theme}». El país es ficticio y nada de esto ha ocurrido.`,
};

/** Programmes that a sample appeal may come from; the first is that of most. */
export const issuers = ['observatory', 'children', 'women', 'migrants', 'police-violence'] as const;
