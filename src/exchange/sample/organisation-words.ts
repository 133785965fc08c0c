import type { SampleLocale } from './languages.js';

/** The same words in each language. */
export type Phrase = Readonly<Record<SampleLocale, string>>;
type Lists = Readonly<Record<SampleLocale, readonly string[]>>;

/**
 * Names are made of a symbol and a form, in the language of the country; none of them is meant to be
 * anybody's.
 */
export const symbols: Lists = {
  en: [
    'Blue Heron',
    'Red Maple',
    'Silver Birch',
    'Open Gate',
    'Morning Lark',
    'North Wind',
    'Green Valley',
    'White Crane',
    'Amber Lantern',
    'Long Bridge',
    'Quiet Harbour',
    'Tall Cedar',
    'First Light',
    'Copper Bell',
    'Wild Fig',
    'Clear Spring',
    'Seven Hills',
    'Bright Thread',
    'Old Well',
    'Grey Wolf',
    'Young Oak',
    'Stone Arch',
    'Sea Thistle',
    'Warm Hearth',
    'Paper Kite',
    'Swift River',
    'Golden Reed',
    'Night Lamp',
  ],
  fr: [
    'Aube Claire',
    'Grand Baobab',
    'Source Vive',
    'Vent du Large',
    'Porte Bleue',
    'Pierre Blanche',
    'Feu de Camp',
    'Rive Douce',
    'Héron Cendré',
    'Arbre à Palabres',
    'Chemin Neuf',
    'Lampe Allumée',
    'Mer Calme',
    'Main Tendue',
  ],
  es: [
    'Luz del Alba',
    'Casa Azul',
    'Río Claro',
    'Monte Verde',
    'Puente Largo',
    'Voz Serena',
    'Semilla Roja',
    'Cielo Ancho',
    'Flor de Ceibo',
    'Piedra Viva',
    'Camino Nuevo',
    'Mar Adentro',
    'Nido de Hornero',
    'Fuego Lento',
  ],
};

export const forms: Lists = {
  en: [
    '{} Legal Aid',
    '{} Rehabilitation Centre',
    '{} Human Rights Forum',
    '{} Watch',
    'Friends of {}',
    '{} Initiative against Torture',
    '{} Network',
    '{} Foundation',
  ],
  fr: [
    'Collectif {}',
    'Association {}',
    'Maison {}',
    'Ligue {}',
    'Centre de soins {}',
    'Observatoire {}',
    'Réseau {}',
    'Fondation {}',
  ],
  es: [
    'Colectivo {}',
    'Asociación {}',
    'Centro {}',
    'Red {}',
    'Fundación {}',
    'Comité {}',
    'Casa de Acogida {}',
    'Observatorio {}',
  ],
};

/**
 * Countries of the sample, all six regions of OMCT, by the language of its names; then the languages worked
 * in.
 */
export const places: readonly (readonly [language: SampleLocale, countries: string, working: string])[] = [
  ['en', 'GH KE NG SL LR UG ZM ZW ZA MW GM ET', 'en'],
  ['fr', 'BF BI BJ CD CG CI CM GN HT ML MG NE SN TD TG', 'fr'],
  ['es', 'AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE', 'es'],
  ['en', 'BR US CA JM TT', 'en'],
  ['en', 'AF BD IN ID KH LA MN MY NP PH PK LK TH TL VN JP KR', 'en'],
  ['en', 'AL BA BG DE GB HR IT PL RO RS TR', 'en'],
  ['en', 'AM AZ GE KG KZ MD TJ UA UZ', 'ru;en'],
  ['fr', 'BE CH FR', 'fr;en'],
  ['es', 'ES', 'es'],
  ['fr', 'DZ MA TN', 'fr;ar'],
  ['en', 'BH EG IQ JO KW LB LY PS SY YE', 'ar;en'],
  ['en', 'AU FJ NZ PG SB', 'en'],
];

export const works: readonly Phrase[] = [
  {
    en: 'offers medical and psychological care to people who have survived torture',
    fr: 'offre des soins médicaux et psychologiques aux personnes qui ont survécu à la torture',
    es: 'ofrece atención médica y psicológica a personas que han sobrevivido a la tortura',
  },
  {
    en: 'visits places of detention and reports what it finds',
    fr: "visite des lieux de détention et rend compte de ce qu'elle y constate",
    es: 'visita lugares de detención e informa de lo que encuentra',
  },
  {
    en: 'defends in court those who were ill-treated in custody',
    fr: 'défend en justice les personnes maltraitées en garde à vue',
    es: 'defiende ante la justicia a quienes fueron maltratados bajo custodia',
  },
  {
    en: 'documents enforced disappearances and stands by the families',
    fr: 'documente les disparitions forcées et accompagne les familles',
    es: 'documenta las desapariciones forzadas y acompaña a las familias',
  },
  {
    en: 'trains lawyers, doctors and nurses to record signs of torture',
    fr: 'forme des juristes et du personnel soignant à constater les traces de torture',
    es: 'forma a juristas y personal sanitario para constatar las huellas de la tortura',
  },
  {
    en: 'shelters human rights defenders who had to leave their town',
    fr: 'héberge des défenseur·es des droits humains qui ont dû quitter leur ville',
    es: 'acoge a personas defensoras de derechos humanos que tuvieron que dejar su ciudad',
  },
  {
    en: 'speaks for children deprived of their liberty',
    fr: 'porte la voix des enfants privés de liberté',
    es: 'habla por los niños y niñas privados de libertad',
  },
  {
    en: 'supports women who face violence at the hands of officials',
    fr: "soutient les femmes victimes de violences d'agents de l'État",
    es: 'apoya a mujeres que sufren violencia de agentes del Estado',
  },
  {
    en: 'follows trials and publishes what was observed',
    fr: 'suit des procès et publie ses observations',
    es: 'observa juicios y publica lo observado',
  },
  {
    en: 'assists migrants who were tortured on their way',
    fr: 'assiste les migrant·es torturé·es sur leur route',
    es: 'asiste a personas migrantes torturadas en su camino',
  },
];

export const habits: readonly Phrase[] = [
  {
    en: 'It works with volunteers in several towns.',
    fr: 'Elle travaille avec des bénévoles dans plusieurs villes.',
    es: 'Trabaja con personas voluntarias en varias ciudades.',
  },
  { en: 'Its help is free of charge.', fr: 'Son aide est gratuite.', es: 'Su ayuda es gratuita.' },
  {
    en: 'It reports to treaty bodies of the United Nations.',
    fr: 'Elle fait rapport aux organes de traités des Nations unies.',
    es: 'Informa a los órganos de tratados de las Naciones Unidas.',
  },
  {
    en: 'It was founded by people who had been detained themselves.',
    fr: "Elle a été fondée par d'ancien·nes détenu·es.",
    es: 'La fundaron personas que habían estado detenidas.',
  },
  {
    en: 'A telephone line is open on working days.',
    fr: 'Une ligne téléphonique est ouverte les jours ouvrables.',
    es: 'Una línea telefónica atiende los días laborables.',
  },
  {
    en: 'It shares what it learns with other members of the network.',
    fr: "Elle partage ce qu'elle apprend avec les autres membres du réseau.",
    es: 'Comparte lo que aprende con otros miembros de la red.',
  },
];

/** How text of a sample begins, in its language. */
export const begins: Phrase = { en: 'Sample: ', fr: 'Exemple : ', es: 'Muestra: ' };

/** What it says it is, before what it does. */
export const subjectOf: Phrase = {
  en: 'an organisation that ',
  fr: 'une organisation qui ',
  es: 'una organización que ',
};
