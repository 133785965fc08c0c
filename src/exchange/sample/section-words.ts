import type { Phrase } from './organisation-words.js';

/** Headings of the sections of an appeal, as documents of this kind have them. */
export const headings = {
  news: { en: 'New information', fr: 'Nouvelles informations', es: 'Nueva información' },
  situation: {
    en: 'Description of the situation',
    fr: 'Description de la situation',
    es: 'Descripción de la situación',
  },
  background: { en: 'Background', fr: 'Contexte', es: 'Contexto' },
  actions: { en: 'Actions requested', fr: 'Actions requises', es: 'Acciones solicitadas' },
} as const satisfies Record<string, Phrase>;

/** What an appeal tells of people. */
export const situations: readonly Phrase[] = [
  {
    en: '{count} {who} of a town in {place} were called to a police station on the same morning. Under the heading “{theme}” the file of this fictional case says no more.',
    fr: '{count} {who} d’une ville du pays fictif {place} ont reçu le même matin une convocation de la police. Sous la rubrique « {theme} », le dossier de ce cas fictif n’en dit pas plus.',
    es: '{count} {who} de una ciudad del país ficticio {place} recibieron la misma mañana una citación de la policía. Bajo el epígrafe «{theme}», el expediente de este caso ficticio no dice más.',
  },
  {
    en: 'The office of an association in {place} was sealed, and {count} {who} who worked there have since had to report every week. It is listed as “{theme}”.',
    fr: 'Le bureau d’une association du pays fictif {place} a été mis sous scellés ; {count} {who} qui y travaillaient doivent depuis se présenter chaque semaine. Le cas est classé sous « {theme} ».',
    es: 'La oficina de una asociación del país ficticio {place} fue precintada; {count} {who} que trabajaban allí deben presentarse desde entonces cada semana. El caso se clasifica como «{theme}».',
  },
  {
    en: 'After a public meeting in {place}, {count} {who} were held for two nights and let go without a paper. The case stands here for what is filed under “{theme}”.',
    fr: 'Après une réunion publique dans le pays fictif {place}, {count} {who} ont passé deux nuits en détention et sont sorti·es sans aucun document. Le cas illustre la rubrique « {theme} ».',
    es: 'Tras una reunión pública en el país ficticio {place}, {count} {who} pasaron dos noches bajo custodia y salieron sin documento alguno. El caso ilustra el epígrafe «{theme}».',
  },
  {
    en: 'A court of {place} has opened proceedings that concern {count} {who}; the charge rests on a report that they wrote together. The matter is one of “{theme}”.',
    fr: 'Un tribunal du pays fictif {place} a ouvert une procédure qui vise {count} {who} ; elle repose sur un rapport écrit en commun. L’affaire relève de « {theme} ».',
    es: 'Un tribunal del país ficticio {place} ha abierto un proceso contra {count} {who}; se basa en un informe escrito en común. El asunto corresponde a «{theme}».',
  },
];

/** What an appeal tells of organisations. */
export const situationsOfOrganisations: readonly Phrase[] = [
  {
    en: '{count} {who} in {place} were told on the same day that their registration had lapsed. The file of this fictional case stands under “{theme}”.',
    fr: '{count} {who} du pays fictif {place} ont appris le même jour que leur enregistrement n’était plus valable. Le dossier de ce cas fictif est classé sous « {theme} ».',
    es: '{count} {who} del país ficticio {place} supieron el mismo día que su registro había caducado. El expediente de este caso ficticio figura bajo «{theme}».',
  },
  {
    en: 'The accounts of {count} {who} in {place} were frozen without a written order. The matter is one of “{theme}”.',
    fr: 'Les comptes de {count} {who} du pays fictif {place} ont été bloqués sans ordre écrit. L’affaire relève de « {theme} ».',
    es: 'Las cuentas de {count} {who} del país ficticio {place} fueron bloqueadas sin orden escrita. El asunto corresponde a «{theme}».',
  },
];

/** What an appeal tells that follows up another. */
export const news: readonly Phrase[] = [
  {
    en: 'A hearing was held in {place} and put off again; the situation of the {count} {who} has not changed.',
    fr: 'Une audience a eu lieu dans le pays fictif {place}, puis a été reportée ; la situation des {count} {who} n’a pas changé.',
    es: 'Se celebró una vista en el país ficticio {place} y volvió a aplazarse; la situación de las {count} {who} no ha cambiado.',
  },
  {
    en: 'Counsel was allowed to see the file for the first time, nine weeks after the first appeal on the {count} {who}.',
    fr: 'La défense a pu consulter le dossier pour la première fois, neuf semaines après le premier appel concernant {count} {who}.',
    es: 'La defensa pudo ver el expediente por primera vez, nueve semanas después del primer llamamiento sobre {count} {who}.',
  },
  {
    en: 'The authorities of {place} have answered in writing; what they say of “{theme}” is being compared with what is known.',
    fr: 'Les autorités du pays fictif {place} ont répondu par écrit ; leur réponse sur « {theme} » est comparée avec ce qui est connu.',
    es: 'Las autoridades del país ficticio {place} han respondido por escrito; lo que dicen sobre «{theme}» se compara con lo que se sabe.',
  },
  {
    en: 'A judge of {place} has lifted the measures against some of the {count} {who}; for the others they go on.',
    fr: 'Une juge du pays fictif {place} a levé les mesures visant une partie des {count} {who} ; pour les autres elles continuent.',
    es: 'Una jueza del país ficticio {place} ha levantado las medidas contra una parte de las {count} {who}; para el resto continúan.',
  },
];

/** What lies before the events. */
export const backgrounds: readonly Phrase[] = [
  {
    en: 'Laws on associations were tightened in {place} some years before. Everything said of that country is invented.',
    fr: 'Les lois sur les associations ont été durcies quelques années plus tôt dans le pays fictif {place}. Tout ce qui en est dit est inventé.',
    es: 'Las leyes sobre asociaciones se endurecieron unos años antes en el país ficticio {place}. Todo lo que se dice de él es inventado.',
  },
  {
    en: 'Similar cases have been filed before for {place}, which is on no map.',
    fr: 'Des cas semblables ont déjà été classés pour {place}, qui ne figure sur aucune carte.',
    es: 'Ya se habían registrado casos parecidos para {place}, que no está en ningún mapa.',
  },
  {
    en: 'An inquiry was promised after a protest in {place}; its result was never made public, and could not be, as there was none.',
    fr: 'Une enquête avait été promise après une manifestation dans le pays fictif {place} ; son résultat n’a jamais été publié, et pour cause.',
    es: 'Se había prometido una investigación tras una protesta en el país ficticio {place}; su resultado nunca se publicó, y no podía ser de otro modo.',
  },
];

/** What stands before the list of requests. */
export const asking: Phrase = {
  en: 'readers would be asked to write to the authorities of {place}. As there are none, please write to nobody.',
  fr: 'on demanderait ici d’écrire aux autorités du pays fictif {place}. Comme elles n’existent pas, merci de n’écrire à personne.',
  es: 'aquí se pediría escribir a las autoridades del país ficticio {place}. Como no existen, no escriba a nadie.',
};
