import { locales, type Locale } from '../../base/locale.js';
import { joinSql, literal, sql, type SqlText } from '../../base/sql.js';
import type { Composed } from '../house/metadata.js';

/** The frame of a letter. */
interface LetterWords {
  readonly greeting: string;
  readonly subject: string;
  readonly request: string;
  readonly closing: string;
}

const words: Readonly<Record<Locale, LetterWords>> = {
  fr: {
    greeting: 'Madame, Monsieur,',
    subject: "Je vous écris au sujet de l'appel suivant : ",
    request: 'Je vous demande respectueusement ce qui suit :',
    closing: 'Veuillez agréer mes salutations distinguées.',
  },
  en: {
    greeting: 'Dear Sir or Madam,',
    subject: 'I write to you about this appeal: ',
    request: 'I respectfully ask you for the following:',
    closing: 'Yours faithfully,',
  },
  es: {
    greeting: 'Estimada señora, estimado señor:',
    subject: 'Le escribo acerca de este llamamiento: ',
    request: 'Le pido respetuosamente lo siguiente:',
    closing: 'Atentamente,',
  },
};

/**
 * A part of the frame in the language of the letter. A language without words would make no letter, and not
 * one in another language.
 */
const inEach = (part: keyof LetterWords): SqlText =>
  sql`case locale ${joinSql(
    locales.map((locale) => sql`when ${literal(locale)} then ${literal(words[locale][part])}`),
    ' ',
  )} end`;

/** A letter that a reader can send: the frame is ours, what is asked for is what the appeal asks for. */
export const letter: Composed = {
  name: 'letter',
  label: { fr: 'Lettre', en: 'Letter', es: 'Carta' },
  doc: 'Letter to one of its addressees, ready to be sent, in the language in which the appeal is served. Null: readers are no longer asked to act, nothing is asked, or the appeal is a sample.',
  to: 'addressees',
  argument: 'authority',
  mine: ['provenance', 'actionOpen', 'reference', 'title', 'actionsRequested'],
  theirs: ['office', 'body', 'postalAddress'],
  sql: sql`case when action_open and provenance <> 'SAMPLE' and jsonb_array_length(actions_requested) > 0 then
concat_ws(E'\\n', their_office, their_body, their_postal_address)
|| E'\\n\\n' || ${inEach('greeting')}
|| E'\\n\\n' || ${inEach('subject')} || concat_ws(' – ', reference, title)
|| E'\\n\\n' || ${inEach('request')}
|| E'\\n\\n' || (select string_agg(asked.place || '. ' || asked.text, E'\\n' order by asked.place) from jsonb_array_elements_text(actions_requested) with ordinality asked (text, place))
|| E'\\n\\n' || ${inEach('closing')} end`,
};
