import { decode } from '../../base/decode.js';
import { xmlElement, type Xml } from '../../base/xml.js';

/** The first line of an XML file. */
export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A text in the languages of IATI narratives; null: there is none in that language. */
export interface Narratives {
  readonly en: string | null;
  readonly fr: string | null;
  readonly es: string | null;
}

const said = decode.nullable(decode.text);
const localised = decode.shape({
  localisation: decode.nullable(decode.shape({ available: decode.list(decode.text) })),
});

/**
 * The texts of a field that a document asks for as `<field>En`, `<field>Fr` and `<field>Es`. A text that stands in
 * for a language in which the item is not published is none.
 */
export function narrativesIn(row: Readonly<Record<string, unknown>>, field: string): Narratives {
  const available = localised(row).localisation?.available ?? [];
  const inLanguage = (tag: 'En' | 'Fr' | 'Es'): string | null =>
    available.includes(tag.toUpperCase()) ? said(row[field + tag]) : null;
  return { en: inLanguage('En'), fr: inLanguage('Fr'), es: inLanguage('Es') };
}

/** Whether a text is there in no language. */
export const isUnsaid = (of: Narratives): boolean => Object.values(of).every((text) => text === null);

/** One narrative for each language in which there is a text. */
export const narratives = (of: Narratives): Xml[] =>
  Object.entries(of).flatMap(([tag, text]: [string, string | null]) =>
    text === null ? [] : [xmlElement('narrative', { 'xml:lang': tag }, text)],
  );

/** A narrative in a language that is not known, such as the name of an organisation. */
export const nameNarrative = (name: string): Xml => xmlElement('narrative', {}, name);

/** An amount as IATI writes it; the day is that by which its value is known. */
export const iatiValue = ({ amount, currency }: { amount: string; currency: string }, day: string): Xml =>
  xmlElement('value', { currency, 'value-date': day }, amount);

/** Reads an amount of money. */
export const moneyIn = decode.shape({ amount: decode.text, currency: decode.text });
