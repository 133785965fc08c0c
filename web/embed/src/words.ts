import type { Locale } from '../../shared/locale.js';
import type { Facet } from './narrow.js';

type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The texts of the element. */
export interface Words {
  readonly title: string;
  readonly search: string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly all: Readonly<Record<Facet, string>>;
  readonly loading: string;
  readonly count: Plural;
  /** Members that are counted and not named. */
  readonly unnamed: Plural;
  readonly none: string;
  readonly clear: string;
  readonly more: string;
  readonly fictional: string;
  /** Mark of a text in another language, with the place of its name. */
  readonly served: string;
  readonly failed: string;
  readonly busy: string;
  readonly retry: string;
  readonly source: string;
  readonly asOf: string;
}

export const words: Readonly<Record<Locale, Words>> = {
  fr: {
    title: 'Membres du Réseau SOS-Torture',
    search: 'Rechercher',
    facets: { region: 'Région', country: 'Pays', theme: 'Thème' },
    all: { region: 'Toutes les régions', country: 'Tous les pays', theme: 'Tous les thèmes' },
    loading: 'Chargement des membres…',
    count: { one: '{n} membre', other: '{n} membres' },
    unnamed: {
      one: '{n} autre membre n’est pas nommé, pour sa protection.',
      other: '{n} autres membres ne sont pas nommés, pour leur protection.',
    },
    none: 'Aucun membre ne correspond à ces critères.',
    clear: 'Effacer les critères',
    more: 'Afficher {n} de plus',
    fictional: 'Exemple fictif',
    served: 'en {language} : il n’y a pas encore de texte français',
    failed: 'La liste des membres n’a pas pu être chargée.',
    busy: 'Le serveur est occupé. Veuillez réessayer dans un instant.',
    retry: 'Réessayer',
    source: 'Source : OMCT, Réseau SOS-Torture',
    asOf: 'État au {date}',
  },
  en: {
    title: 'Members of the SOS-Torture Network',
    search: 'Search',
    facets: { region: 'Region', country: 'Country', theme: 'Theme' },
    all: { region: 'All regions', country: 'All countries', theme: 'All themes' },
    loading: 'Loading the members…',
    count: { one: '{n} member', other: '{n} members' },
    unnamed: {
      one: '{n} more member is not named, for its protection.',
      other: '{n} more members are not named, for their protection.',
    },
    none: 'No member matches these choices.',
    clear: 'Clear the choices',
    more: 'Show {n} more',
    fictional: 'Fictional sample',
    served: 'in {language}: there is no English text yet',
    failed: 'The list of members could not be loaded.',
    busy: 'The server is busy. Please try again in a moment.',
    retry: 'Try again',
    source: 'Source: OMCT, SOS-Torture Network',
    asOf: 'As of {date}',
  },
  es: {
    title: 'Miembros de la Red SOS-Tortura',
    search: 'Buscar',
    facets: { region: 'Región', country: 'País', theme: 'Tema' },
    all: { region: 'Todas las regiones', country: 'Todos los países', theme: 'Todos los temas' },
    loading: 'Cargando los miembros…',
    count: { one: '{n} miembro', other: '{n} miembros' },
    unnamed: {
      one: '{n} miembro más no se nombra, para su protección.',
      other: '{n} miembros más no se nombran, para su protección.',
    },
    none: 'Ningún miembro corresponde a estos criterios.',
    clear: 'Borrar los criterios',
    more: 'Mostrar {n} más',
    fictional: 'Ejemplo ficticio',
    served: 'en {language}: todavía no hay texto en español',
    failed: 'No se pudo cargar la lista de miembros.',
    busy: 'El servidor está ocupado. Vuelva a intentarlo en un momento.',
    retry: 'Reintentar',
    source: 'Fuente: OMCT, Red SOS-Tortura',
    asOf: 'A fecha de {date}',
  },
};

/** A text with its figure or date in place. */
export const filled = (text: string, value: string): string => text.replace(/\{\w+\}/, () => value);

/** A text about a number, in the plural form of the language. */
export const counted = (locale: Locale, forms: Plural, count: number): string =>
  filled(
    forms[new Intl.PluralRules(locale).select(count)] ?? forms.other,
    new Intl.NumberFormat(locale).format(count),
  );

/** Mark of a text in another language, by its tag. */
export const servedIn = (locale: Locale, language: string): string =>
  filled(words[locale].served, new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language);
