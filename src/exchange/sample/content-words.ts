import type { ArticleKind } from '../../entities/content/article.entity.js';
import type { Phrase } from './organisation-words.js';

/** Titles of articles by their kind, {theme} in them. */
export const articleTitles: Readonly<Record<ArticleKind, Phrase>> = {
  NEWS: {
    en: 'a meeting on “{theme}”',
    fr: 'une réunion sur « {theme} »',
    es: 'una reunión sobre «{theme}»',
  },
  STATEMENT: {
    en: 'a statement on “{theme}”',
    fr: 'une déclaration sur « {theme} »',
    es: 'una declaración sobre «{theme}»',
  },
  REPORT: { en: 'a report on “{theme}”', fr: 'un rapport sur « {theme} »', es: 'un informe sobre «{theme}»' },
  BLOG: { en: 'a week with “{theme}”', fr: 'une semaine avec « {theme} »', es: 'una semana con «{theme}»' },
};

export const articleSummary: Phrase = {
  en: 'an article that shows how one looks. It reports nothing that has happened.',
  fr: "un article qui montre à quoi il ressemble. Il ne rapporte rien de ce qui s'est passé.",
  es: 'un artículo que muestra cómo se ve. No informa de nada que haya ocurrido.',
};

/** Blocks of articles: a heading and a text. */
export const blocks: readonly (readonly [heading: Phrase, text: Phrase])[] = [
  [
    { en: 'What it is about', fr: 'De quoi il s’agit', es: 'De qué se trata' },
    {
      en: 'organisations of the sample met to speak of “{theme}”. They compared what they had written down over a year and found the same gaps.\n\nA list of what is missing was drawn up.',
      fr: 'des organisations fictives se sont réunies pour parler de « {theme} ». Elles ont comparé ce qu’elles avaient noté pendant un an et trouvé les mêmes lacunes.\n\nUne liste de ce qui manque a été dressée.',
      es: 'organizaciones ficticias se reunieron para hablar de «{theme}». Compararon lo anotado durante un año y hallaron las mismas lagunas.\n\nSe elaboró una lista de lo que falta.',
    },
  ],
  [
    { en: 'What comes next', fr: 'La suite', es: 'Lo que sigue' },
    {
      en: 'the next step would be a letter to those who decide, and a date by which an answer is expected.',
      fr: 'la prochaine étape serait une lettre à qui décide, avec une date pour la réponse.',
      es: 'el siguiente paso sería una carta a quienes deciden, con una fecha para la respuesta.',
    },
  ],
  [
    { en: 'In figures', fr: 'En chiffres', es: 'En cifras' },
    {
      en: 'there are none: figures of a sample would be taken for facts.',
      fr: 'il n’y en a pas : les chiffres d’un exemple passeraient pour des faits.',
      es: 'no las hay: las cifras de una muestra pasarían por hechos.',
    },
  ],
  [
    { en: 'Who took part', fr: 'Qui a participé', es: 'Quién participó' },
    {
      en: 'people who document, treat, defend and teach; nobody of them has a name here.',
      fr: 'des personnes qui documentent, soignent, défendent et enseignent ; aucune n’a de nom ici.',
      es: 'personas que documentan, atienden, defienden y enseñan; ninguna tiene nombre aquí.',
    },
  ],
];

/** What organisations of the sample say of their work. */
export const testimonies: readonly Phrase[] = [
  {
    en: 'since we have had a second room, people can wait without being seen from the street.',
    fr: 'depuis que nous avons une deuxième pièce, on peut attendre sans être vu de la rue.',
    es: 'desde que tenemos una segunda sala, se puede esperar sin ser visto desde la calle.',
  },
  {
    en: 'the training taught our team to write down less, and to keep it better.',
    fr: 'la formation a appris à notre équipe à noter moins, et à mieux le garder.',
    es: 'la formación enseñó a nuestro equipo a anotar menos y a guardarlo mejor.',
  },
  {
    en: 'when the letter was read in court, the tone of the hearing changed.',
    fr: 'quand la lettre a été lue au tribunal, le ton de l’audience a changé.',
    es: 'cuando la carta se leyó en el tribunal, cambió el tono de la audiencia.',
  },
  {
    en: 'we could pay the rent for six months, and in these months the work went on.',
    fr: 'nous avons pu payer le loyer pendant six mois, et le travail a continué.',
    es: 'pudimos pagar el alquiler durante seis meses, y el trabajo continuó.',
  },
];
