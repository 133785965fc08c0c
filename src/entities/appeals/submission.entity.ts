import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, LocalText, LocalTexts, Many, One, PartialDate, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, LocalisedTexts, PartialDay } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Mechanism } from '../programmes/mechanism.entity.js';
import { Country } from '../shared/country.entity.js';
import { Source } from '../shared/source.entity.js';

export const SubmissionKind = enumeration('SubmissionKind', 'What is given to a mechanism.', {
  ALTERNATIVE_REPORT: 'A report beside that of the state.',
  FOLLOW_UP: 'An account of what became of earlier recommendations.',
  BRIEFING: 'A briefing of the members of the mechanism.',
});
export type SubmissionKind = Member<typeof SubmissionKind>;

@Item({
  natural: ['slug'],
  order: [['submittedOn', 'DESC']],
  path: { en: 'submissions', fr: 'communications', es: 'presentaciones' },
  doc: 'A report or briefing that was given to a mechanism.',
})
export class Submission extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(SubmissionKind, { sees: 'public', doc: 'What was given.' })
  kind!: SubmissionKind;

  @LocalText({ sees: 'public', doc: 'Title.' })
  title!: LocalisedText;

  @One(() => Mechanism, { sees: 'public', inverse: 'submissions', doc: 'Whom it was given to.' })
  mechanism!: Ref<Mechanism>;

  @One(() => Country, { sees: 'public', optional: true, inverse: 'submissions', doc: 'The country that it is about.' })
  country?: Ref<Country>;

  @Text({ sees: 'public', optional: true, max: 100, doc: 'The session of the mechanism, as it is numbered there.' })
  session?: string;

  @PartialDate({ sees: 'public', optional: true, doc: 'When it was given, as far as known.' })
  submittedOn?: PartialDay;

  @Many(() => Organisation, { sees: 'public', inverse: 'submissions', doc: 'The organisations that wrote it.' })
  authors = new Collection<Organisation>(this);

  @LocalTexts({ sees: 'public', optional: true, max: 2000, doc: 'What it recommends, in order.' })
  recommendations?: LocalisedTexts;

  @Many(() => Source, { sees: 'public', inverse: 'submissions', doc: 'Where this was read.' })
  sources = new Collection<Source>(this);
}
