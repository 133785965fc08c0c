import type { Locale } from '../src/base/locale.js';

/** One way in: its name, for whom it is, and a sentence. */
interface Door {
  readonly name: string;
  readonly forWhom: string;
  readonly text: string;
}

/** The texts of the front page. */
interface FrontWords {
  readonly title: string;
  readonly lead: string;
  readonly skip: string;
  readonly language: string;
  readonly evaluation: string;
  readonly figures: string;
  readonly members: string;
  readonly countries: string;
  readonly appeals: string;
  readonly doors: string;
  readonly website: Door;
  readonly embed: Door;
  readonly explorer: Door;
  readonly files: Door;
  readonly docs: Door;
  readonly schema: Door;
  readonly ask: string;
  readonly askText: string;
  readonly sameQuestion: string;
  readonly machines: string;
  readonly changes: string;
  readonly sitemap: string;
}

const written: Readonly<Partial<Record<Locale, FrontWords>> & { en: FrontWords }> = {
  fr: {
    title: 'Les données du Réseau SOS-Torture',
    lead: 'Les organisations membres, les programmes et les appels urgents de l’Organisation mondiale contre la torture (OMCT), en français, en anglais et en espagnol. Chacun peut les lire ici\u00a0: sur le site, dans la page d’un partenaire, dans un tableur ou par un programme.',
    skip: 'Aller au contenu',
    language: 'Langue',
    evaluation: 'Données d’évaluation\u00a0: les éléments marqués SAMPLE sont fictifs.',
    figures: 'En ce moment',
    members: 'organisations membres',
    countries: 'pays',
    appeals: 'appels urgents',
    doors: 'Par où commencer',
    website: {
      name: 'Le site',
      forWhom: 'Pour lire',
      text: 'Le Réseau, ses membres et ses appels urgents, page par page.',
    },
    embed: {
      name: 'L’annuaire dans vos pages',
      forWhom: 'Pour les partenaires',
      text: 'Deux lignes de HTML affichent les membres dans votre site.',
    },
    explorer: {
      name: 'L’explorateur',
      forWhom: 'Pour les développeurs et les chercheurs',
      text: 'Une question à l’API GraphQL, et sa réponse juste à côté.',
    },
    files: {
      name: 'Les fichiers',
      forWhom: 'Pour la recherche et la presse',
      text: 'Tous les membres publics dans un tableau (CSV).',
    },
    docs: {
      name: 'La documentation',
      forWhom: 'Pour les équipes de sites web',
      text: 'De rien à une page en trois langues, pas à pas (en anglais).',
    },
    schema: {
      name: 'Le schéma',
      forWhom: 'Pour les outils et les programmes',
      text: 'Chaque type et chaque champ, avec sa description (en anglais).',
    },
    ask: 'Une question, tout de suite',
    askText:
      'Copiez cette ligne dans un terminal\u00a0: elle compte les membres et nomme les trois premiers, sans clé ni compte.',
    sameQuestion: 'La même question dans l’explorateur',
    machines: 'Pour les machines',
    changes: 'Modifications (Atom)',
    sitemap: 'Plan du site',
  },
  en: {
    title: 'The data of the SOS-Torture Network',
    lead: 'The member organisations, programmes and urgent appeals of the World Organisation Against Torture (OMCT), in French, English and Spanish. Anybody may read them here: on the website, in the page of a partner, in a spreadsheet or by a program.',
    skip: 'Skip to the content',
    language: 'Language',
    evaluation: 'Evaluation data: items marked SAMPLE are fictional.',
    figures: 'At this moment',
    members: 'member organisations',
    countries: 'countries',
    appeals: 'urgent appeals',
    doors: 'Where to start',
    website: {
      name: 'The website',
      forWhom: 'For readers',
      text: 'The network, its members and its urgent appeals, page by page.',
    },
    embed: {
      name: 'The directory in your pages',
      forWhom: 'For partners',
      text: 'Two lines of HTML show the members on your website.',
    },
    explorer: {
      name: 'The explorer',
      forWhom: 'For developers and researchers',
      text: 'A question to the GraphQL API, and its answer beside it.',
    },
    files: {
      name: 'The files',
      forWhom: 'For research and the press',
      text: 'All public members in one table (CSV).',
    },
    docs: {
      name: 'The documentation',
      forWhom: 'For website teams',
      text: 'From nothing to a page in three languages, step by step.',
    },
    schema: {
      name: 'The schema',
      forWhom: 'For tools and programs',
      text: 'Every type and every field, with its description.',
    },
    ask: 'A question, right now',
    askText:
      'Copy this line into a terminal: it counts the members and names the first three, without a key or an account.',
    sameQuestion: 'The same question in the explorer',
    machines: 'For machines',
    changes: 'Changes (Atom)',
    sitemap: 'Sitemap',
  },
  es: {
    title: 'Los datos de la Red SOS-Tortura',
    lead: 'Las organizaciones miembros, los programas y los llamamientos urgentes de la Organización Mundial Contra la Tortura (OMCT), en francés, inglés y español. Cualquiera puede leerlos aquí: en el sitio web, en la página de un socio, en una hoja de cálculo o con un programa.',
    skip: 'Ir al contenido',
    language: 'Idioma',
    evaluation: 'Datos de evaluación: los elementos marcados SAMPLE son ficticios.',
    figures: 'En este momento',
    members: 'organizaciones miembros',
    countries: 'países',
    appeals: 'llamamientos urgentes',
    doors: 'Por dónde empezar',
    website: {
      name: 'El sitio web',
      forWhom: 'Para leer',
      text: 'La Red, sus miembros y sus llamamientos urgentes, página por página.',
    },
    embed: {
      name: 'El directorio en sus páginas',
      forWhom: 'Para los socios',
      text: 'Dos líneas de HTML muestran los miembros en su sitio.',
    },
    explorer: {
      name: 'El explorador',
      forWhom: 'Para desarrolladores e investigadores',
      text: 'Una pregunta a la API GraphQL, con la respuesta al lado.',
    },
    files: {
      name: 'Los archivos',
      forWhom: 'Para la investigación y la prensa',
      text: 'Todos los miembros públicos en una sola tabla (CSV).',
    },
    docs: {
      name: 'La documentación',
      forWhom: 'Para los equipos de sitios web',
      text: 'De cero a una página en tres idiomas, paso a paso (en inglés).',
    },
    schema: {
      name: 'El esquema',
      forWhom: 'Para herramientas y programas',
      text: 'Cada tipo y cada campo, con su descripción (en inglés).',
    },
    ask: 'Una pregunta, ahora mismo',
    askText:
      'Copie esta línea en una terminal: cuenta los miembros y nombra los tres primeros, sin clave ni cuenta.',
    sameQuestion: 'La misma pregunta en el explorador',
    machines: 'Para las máquinas',
    changes: 'Cambios (Atom)',
    sitemap: 'Mapa del sitio',
  },
};

/** The texts of the page in a language; in English, where nobody has written them yet. */
export const frontWordsIn = (locale: Locale): FrontWords => written[locale] ?? written.en;
