import { locales, type Locale } from '../../base/locale.js';
import type { Composed } from '../house/metadata.js';

/**
 * The words in the language of the letter. A language without words would make no letter, and not one in
 * another language.
 */
const inEach = (words: Readonly<Record<Locale, string>>): string =>
  `case locale ${locales.map((locale) => `when '${locale}' then '${words[locale].replaceAll("'", "''")}'`).join(' ')} end`;

const greeting = inEach({
  en: 'Dear Sir or Madam,',
  fr: 'Madame, Monsieur,',
  es: 'Estimada señora, estimado señor:',
});
const subject = inEach({
  en: 'I write to you about this appeal: ',
  fr: "Je vous écris au sujet de l'appel suivant : ",
  es: 'Le escribo acerca de este llamamiento: ',
});
const request = inEach({
  en: 'I respectfully ask you for the following:',
  fr: 'Je vous demande respectueusement ce qui suit :',
  es: 'Le pido respetuosamente lo siguiente:',
});
const closing = inEach({
  en: 'Yours faithfully,',
  fr: 'Veuillez agréer mes salutations distinguées.',
  es: 'Atentamente,',
});

/** A letter that a reader can send: the frame is ours, what is asked for is what the appeal asks for. */
export const letter: Composed = {
  name: 'letter',
  doc: 'Letter to one of its addressees, ready to be sent, in the language in which the appeal is served. Null: readers are no longer asked to act, nothing is asked, or the appeal is a sample.',
  to: 'addressees',
  argument: 'authority',
  mine: ['provenance', 'actionOpen', 'reference', 'title', 'actionsRequested'],
  theirs: ['office', 'body', 'postalAddress'],
  sql: `case when action_open and provenance <> 'SAMPLE' and jsonb_array_length(actions_requested) > 0 then
concat_ws(E'\\n', their_office, their_body, their_postal_address)
|| E'\\n\\n' || ${greeting}
|| E'\\n\\n' || ${subject} || concat_ws(' – ', reference, title)
|| E'\\n\\n' || ${request}
|| E'\\n\\n' || (select string_agg(asked.place || '. ' || asked.text, E'\\n' order by asked.place) from jsonb_array_elements_text(actions_requested) with ordinality asked (text, place))
|| E'\\n\\n' || ${closing} end`,
};
