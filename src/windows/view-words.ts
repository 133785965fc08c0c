import type { Locale } from '../base/locale.js';
import { slugify } from '../base/slugify.js';
import { worded, type Wording } from '../base/wording.js';
import { snake } from '../entities/house/columns.js';
import type { FieldMetadata, ItemMetadata, Subset } from '../entities/house/metadata.js';

/** Names of the columns of views that are no fields, and ends of the names of others. */
const columnWords = {
  text_language: { fr: 'langue_des_textes', en: 'text_language', es: 'idioma_de_los_textos' },
  published_languages: { fr: 'langues_publiees', en: 'published_languages', es: 'idiomas_publicados' },
  name: { fr: 'nom', en: 'name', es: 'nombre' },
  label: { fr: 'libelle', en: 'label', es: 'etiqueta' },
  labels: { fr: 'libelles', en: 'labels', es: 'etiquetas' },
  currency: { fr: 'devise', en: 'currency', es: 'moneda' },
  precision: { fr: 'precision', en: 'precision', es: 'precision' },
  other: { fr: 'autre', en: 'other', es: 'otro' },
} as const satisfies Readonly<Record<string, Wording>>;

/** The word for a column, or for the end of its name, in a language. */
export const columnWord = (word: keyof typeof columnWords, locale: Locale): string =>
  worded(columnWords[word], locale).text;

/**
 * A label as a name that needs no quotes: lower case, without accents, words joined by underscores. A tilde that is left
 * out would make another word of "año": it is written "anio", as is usual in databases.
 */
const identifier = (label: string): string =>
  slugify(label.replace(/ñ/gi, 'ni').replace(/œ/gi, 'oe')).replaceAll('-', '_');

/**
 * What something is called in the views of a language: in English as in the graph, elsewhere by its label. A label that
 * the language lacks is none: the name of the graph stands there.
 */
function nameIn(locale: Locale, graphName: string, label: Wording | undefined): string {
  if (locale === 'en' || !label) return snake(graphName);
  const { text, locale: served } = worded(label, locale);
  return served === locale ? identifier(text) : snake(graphName);
}

/** The name of the view of an item. */
export const viewName = (item: ItemMetadata, locale: Locale): string =>
  nameIn(locale, item.plural, item.label?.many);

/** The name of the view of some of the items of a kind. */
export const subsetName = ({ name, label }: Subset, locale: Locale): string => nameIn(locale, name, label);

/** What one item of a kind is called in the names of columns. */
export const oneName = (item: ItemMetadata, locale: Locale): string =>
  nameIn(
    locale,
    item.name.replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
    item.label?.one,
  );

/** The name of the column of a field, or the beginning of those of its columns. */
export const fieldName = ({ name, label }: FieldMetadata, locale: Locale): string =>
  nameIn(locale, name, label);

/** Sentences of the comments; a number in brackets stands for a value. */
const sentences = {
  id: { fr: 'Identité de la ligne.', en: 'Identity of the row.', es: 'Identidad de la fila.' },
  textLanguage: {
    fr: 'Langue de tous les textes de la ligne\u00a0: la première de {0} dans laquelle elle est publiée.',
    en: 'Language of all texts of the row: the first of {0} in which the item is published.',
    es: 'Idioma de todos los textos de la fila: el primero de {0} en que está publicada.',
  },
  publishedLanguages: {
    fr: 'Langues dans lesquelles la ligne est publiée.',
    en: 'Languages in which the item is published.',
    es: 'Idiomas en los que la fila está publicada.',
  },
  idIn: { fr: 'Id dans {0}\u00a0: {1}', en: 'Id in {0}: {1}', es: 'Id en {0}: {1}' },
  nameOf: { fr: 'Nom\u00a0: {0}', en: 'Name: {0}', es: 'Nombre: {0}' },
  valuesOf: { fr: '{0} Valeurs de {1}.', en: '{0} Values of {1}.', es: '{0} Valores de {1}.' },
  labelOf: {
    fr: 'Libellé de la valeur\u00a0: {0}',
    en: 'Label of the value: {0}',
    es: 'Etiqueta del valor: {0}',
  },
  labelsOf: {
    fr: 'Libellés des valeurs\u00a0: {0}',
    en: 'Labels of the values: {0}',
    es: 'Etiquetas de los valores: {0}',
  },
  currencyOf: {
    fr: 'Devise (ISO 4217) de\u00a0: {0}',
    en: 'Currency (ISO 4217) of: {0}',
    es: 'Moneda (ISO 4217) de: {0}',
  },
  precisionOf: {
    fr: 'Précision (YEAR, MONTH ou DAY) de\u00a0: {0}',
    en: 'Precision (YEAR, MONTH or DAY) of: {0}',
    es: 'Precisión (YEAR, MONTH o DAY) de: {0}',
  },
  pairs: {
    fr: 'Paires de {0} et {1}\u00a0: {2}',
    en: 'Pairs of {0} and {1}: {2}',
    es: 'Pares de {0} y {1}: {2}',
  },
  joins: {
    fr: 'Comment les vues de ce schéma se joignent\u00a0: une colonne, et la vue et la colonne auxquelles elle renvoie.',
    en: 'How the views of this schema are joined: a column, and the view and column that it refers to.',
    es: 'Cómo se unen las vistas de este esquema: una columna, y la vista y la columna a las que remite.',
  },
  joinsView: { fr: 'Vue avec la colonne.', en: 'View with the column.', es: 'Vista con la columna.' },
  joinsColumn: {
    fr: 'Colonne qui contient des ids d’une autre vue.',
    en: 'Column that holds ids of another view.',
    es: 'Columna que contiene ids de otra vista.',
  },
  joinsTo: {
    fr: 'Vue dont ces ids nomment les lignes.',
    en: 'View whose rows these ids name.',
    es: 'Vista cuyas filas nombran estos ids.',
  },
  joinsToColumn: {
    fr: 'Colonne de cette vue avec les mêmes ids.',
    en: 'Column of that view with the same ids.',
    es: 'Columna de esa vista con los mismos ids.',
  },
  joinsMeaning: {
    fr: 'Description de la relation.',
    en: 'Description of the relation.',
    es: 'Descripción de la relación.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** A sentence of a comment in a language. */
export const sentence = (
  locale: Locale,
  which: keyof typeof sentences,
  ...values: readonly string[]
): string =>
  worded(sentences[which], locale).text.replace(
    /\{(\d)\}/g,
    (_, place: string) => values[Number(place)] ?? '',
  );

/**
 * What something is, in a language: its label and help. Descriptions are written in English only; where no help is
 * written in the language, the description follows and says so.
 */
export function described(
  locale: Locale,
  {
    doc,
    label,
    help,
  }: { readonly doc: string; readonly label?: Wording | undefined; readonly help?: Wording },
): string {
  if (locale === 'en' || !label) return doc;
  const called = worded(label, locale);
  const helped = help && worded(help, locale);
  const more = helped?.locale === locale ? helped.text : `[en] ${doc}`;
  return called.locale === locale ? `${called.text}. ${more}` : more;
}
