import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Flag, Int, LocalText, Many, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Country } from '../shared/country.entity.js';
import { Programme } from '../programmes/programme.entity.js';
import { Source } from '../shared/source.entity.js';

export const Consent = enumeration('Consent', 'State of the consent to a publication.', {
  GIVEN: 'Consent was given.',
  PUBLISHED_BEFORE: 'Published before, by OMCT or by the organisation itself.',
  NOT_ASKED: 'Consent has not been requested yet.',
  ASKED: 'Consent has been requested; there is no answer yet.',
  REFUSED: 'Consent was refused.',
  WITHDRAWN: 'Consent was given and then withdrawn.',
});
export type Consent = Member<typeof Consent>;

@Item({
  natural: ['slug'],
  called: ['slug'],
  plural: 'testimonies',
  order: [
    ['year', 'DESC'],
    ['slug', 'ASC'],
  ],
  // What somebody said is shown once they have agreed, and no longer than they do.
  rows: { below: 'staff', hide: { consent: ['NOT_ASKED', 'ASKED', 'REFUSED', 'WITHDRAWN'] } },
  doc: 'Statement of an organisation about its work, in its own or in our words. Never of a person.',
})
export class Testimony extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier.' })
  slug!: string;

  @LocalText({ sees: 'public', max: 5000, doc: 'Text of the statement.' })
  text!: LocalisedText;

  @Flag({
    sees: 'public',
    doc: 'True if the text is a literal quotation. False: OMCT reports it in its own words.',
  })
  isQuotation!: boolean;

  @One(() => Organisation, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'testimonies',
    doc: 'Organisation whose statement it is. Null: several, which the text names.',
  })
  organisation?: Ref<Organisation>;

  @One(() => Country, {
    sees: 'public',
    optional: true,
    inverse: 'testimonies',
    doc: 'Country that it is about.',
  })
  country?: Ref<Country>;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    inverse: 'testimonies',
    doc: 'Programme that it is about.',
  })
  programme?: Ref<Programme>;

  @Int({ sees: 'public', optional: true, range: [1985, 2200], doc: 'Year that it is about.' })
  year?: number;

  @Choice(Consent, { sees: 'staff', doc: 'State of the consent to its publication.' })
  consent!: Consent;

  @Many(() => Source, { sees: 'public', inverse: 'testimonies', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
