import { locales, type Locale } from '../../src/base/locale.js';

/** First segment of the addresses of a list or of its items, by language, as the API names them. */
export const segments = {
  members: { fr: 'organisations', en: 'organisations', es: 'organizaciones' },
  appeals: { fr: 'appels', en: 'appeals', es: 'llamamientos' },
  programmes: { fr: 'programmes', en: 'programmes', es: 'programas' },
  countries: { fr: 'pays', en: 'countries', es: 'paises' },
  reports: { fr: 'rapports-annuels', en: 'annual-reports', es: 'informes-anuales' },
  articles: { fr: 'articles', en: 'articles', es: 'articulos' },
  chapters: { fr: 'chapitres', en: 'chapters', es: 'capitulos' },
  pages: { fr: 'pages', en: 'pages', es: 'paginas' },
  themes: { fr: 'themes', en: 'themes', es: 'temas' },
  regions: { fr: 'regions', en: 'regions', es: 'regiones' },
  emergencyServices: { fr: 'aide-urgence', en: 'emergency-help', es: 'ayuda-urgente' },
  awards: { fr: 'prix', en: 'awards', es: 'premios' },
  financialStatements: { fr: 'comptes', en: 'accounts', es: 'cuentas' },
  grantCalls: { fr: 'appels-a-projets', en: 'grant-calls', es: 'convocatorias' },
  donors: { fr: 'donateurs', en: 'donors', es: 'donantes' },
  networks: { fr: 'reseaux', en: 'networks', es: 'redes' },
  submissions: { fr: 'communications', en: 'submissions', es: 'presentaciones' },
  missions: { fr: 'missions', en: 'missions', es: 'misiones' },
  mechanisms: { fr: 'mecanismes', en: 'mechanisms', es: 'mecanismos' },
  search: { fr: 'recherche', en: 'search', es: 'busqueda' },
} as const satisfies Record<string, Partial<Record<Locale, string>>>;

export type Segment = keyof typeof segments;

/** The segment in a language; that of English, where the table does not have the language yet. */
export function segmentOf(name: Segment, locale: Locale): string {
  const words: Partial<Record<Locale, string>> = segments[name];
  return words[locale] ?? segments[name].en;
}

/** The address of a list. */
export const listPath = (locale: Locale, name: Segment): string => `/${locale}/${segmentOf(name, locale)}`;

/** The addresses of a list in all languages. */
export const listAlternates = (name: Segment) =>
  locales.map((locale) => ({ locale, path: listPath(locale, name) }));
