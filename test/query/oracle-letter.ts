import type { Locale } from '../../src/base/locale.js';
import { linkTableOf } from '../../src/entities/house/columns.js';
import { fieldNamed, targetOf } from '../../src/entities/house/metadata.js';
import type { Memory, Row } from './memory.js';
import { idOf, withoutLanguage } from './oracle-list.js';

/** The letter of an appeal to one of its addressees, put together from what stands in the rows. */
export function letterOf(memory: Memory, row: Row, authority: string, locale: Locale): string | null {
  const { item, columns } = row;
  const relation = fieldNamed(item, 'addressees');
  const office = memory
    .linked(linkTableOf(item, relation), 'owner_id', row, targetOf(relation))
    .find((one) => idOf(one) === withoutLanguage(authority));
  const asked = columns[`actions_requested_${locale}`] as string[] | null;
  if (!office || columns.action_open !== true || columns.provenance === 'SAMPLE' || !asked?.length)
    return null;
  const phrase = phrases[columns[`served_${locale}`] as Locale];
  const lines = (...values: unknown[]): string[] => values.filter((value) => typeof value === 'string');
  return [
    lines(
      office.columns[`office_${locale}`],
      office.columns[`body_${locale}`],
      office.columns.postal_address,
    ).join('\n'),
    phrase.greeting,
    phrase.subject + lines(columns.reference, columns[`title_${locale}`]).join(' – '),
    phrase.request,
    asked.map((text, index) => `${index + 1}. ${text}`).join('\n'),
    phrase.closing,
  ].join('\n\n');
}

const phrases: Readonly<
  Record<Locale, Readonly<Record<'greeting' | 'subject' | 'request' | 'closing', string>>>
> = {
  en: {
    greeting: 'Dear Sir or Madam,',
    subject: 'I write to you about this appeal: ',
    request: 'I respectfully ask you for the following:',
    closing: 'Yours faithfully,',
  },
  fr: {
    greeting: 'Madame, Monsieur,',
    subject: "Je vous écris au sujet de l'appel suivant : ",
    request: 'Je vous demande respectueusement ce qui suit :',
    closing: 'Veuillez agréer mes salutations distinguées.',
  },
  es: {
    greeting: 'Estimada señora, estimado señor:',
    subject: 'Le escribo acerca de este llamamiento: ',
    request: 'Le pido respetuosamente lo siguiente:',
    closing: 'Atentamente,',
  },
};
