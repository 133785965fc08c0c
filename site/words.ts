import type { Locale } from '../src/base/locale.js';

/** The texts of the pages. */
interface Words {
  readonly site: string;
  readonly skip: string;
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly figures: string;
  readonly members: string;
  readonly countries: string;
  readonly appeals: string;
  readonly newest: string;
  readonly changed: string;
  readonly forYou: string;
  readonly embed: string;
  readonly embedText: string;
  readonly graph: string;
  readonly graphText: string;
  readonly files: string;
  readonly filesText: string;
  readonly evaluation: string;
  /** Mark of a text in another language, with the place of its name. */
  readonly served: string;
  readonly unavailable: string;
  readonly later: string;
}

export const words: Readonly<Record<Locale, Words>> = {
  fr: {
    site: 'Réseau SOS-Torture',
    skip: 'Aller au contenu',
    language: 'Langue',
    title: 'Contre la torture, un réseau mondial',
    lead: 'Les organisations membres du Réseau SOS-Torture et leurs appels urgents, tels qu’ils sont publiés à l’instant.',
    figures: 'Le réseau en chiffres',
    members: 'organisations membres',
    countries: 'pays',
    appeals: 'appels urgents',
    newest: 'Derniers appels urgents',
    changed: 'Pages modifiées',
    forYou: 'Utiliser ces données',
    embed: 'Dans vos pages',
    embedText: 'L’annuaire des membres en deux lignes de HTML.',
    graph: 'Poser une question',
    graphText: 'L’explorateur de l’API GraphQL, avec des exemples.',
    files: 'En fichier',
    filesText: 'Les membres en CSV, pour un tableur.',
    evaluation: 'Données d’évaluation : les éléments marqués SAMPLE sont fictifs.',
    served: 'en {language}',
    unavailable: 'Cette page ne peut pas être affichée pour le moment',
    later: 'Le serveur est occupé. Veuillez réessayer dans un instant.',
  },
  en: {
    site: 'SOS-Torture Network',
    skip: 'Skip to the content',
    language: 'Language',
    title: 'A worldwide network against torture',
    lead: 'The member organisations of the SOS-Torture Network and their urgent appeals, as they are published now.',
    figures: 'The network in figures',
    members: 'member organisations',
    countries: 'countries',
    appeals: 'urgent appeals',
    newest: 'Newest urgent appeals',
    changed: 'Changed pages',
    forYou: 'Use these data',
    embed: 'In your pages',
    embedText: 'The directory of members in two lines of HTML.',
    graph: 'Ask a question',
    graphText: 'The explorer of the GraphQL API, with examples.',
    files: 'As a file',
    filesText: 'The members as CSV, for a spreadsheet.',
    evaluation: 'Evaluation data: items marked SAMPLE are fictional.',
    served: 'in {language}',
    unavailable: 'This page cannot be shown at the moment',
    later: 'The server is busy. Please try again in a moment.',
  },
  es: {
    site: 'Red SOS-Tortura',
    skip: 'Ir al contenido',
    language: 'Idioma',
    title: 'Una red mundial contra la tortura',
    lead: 'Las organizaciones miembros de la Red SOS-Tortura y sus llamamientos urgentes, tal como están publicados ahora.',
    figures: 'La red en cifras',
    members: 'organizaciones miembros',
    countries: 'países',
    appeals: 'llamamientos urgentes',
    newest: 'Últimos llamamientos urgentes',
    changed: 'Páginas modificadas',
    forYou: 'Utilizar estos datos',
    embed: 'En sus páginas',
    embedText: 'El directorio de miembros en dos líneas de HTML.',
    graph: 'Hacer una pregunta',
    graphText: 'El explorador de la API GraphQL, con ejemplos.',
    files: 'Como archivo',
    filesText: 'Los miembros en CSV, para una hoja de cálculo.',
    evaluation: 'Datos de evaluación: los elementos marcados SAMPLE son ficticios.',
    served: 'en {language}',
    unavailable: 'Esta página no puede mostrarse en este momento',
    later: 'El servidor está ocupado. Vuelva a intentarlo en un momento.',
  },
};

/** Mark of a text in another language, such as "in French". */
export const servedIn = (locale: Locale, language: Locale): string =>
  words[locale].served.replace(
    '{language}',
    () => new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language,
  );
