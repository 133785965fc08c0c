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

export const Consent = enumeration('Consent', 'Whether somebody agreed to a publication.', {
  GIVEN: 'They agreed.',
  PUBLISHED_BEFORE: 'It has been published before, by OMCT or by themselves.',
  NOT_ASKED: 'Nobody has asked them yet.',
  ASKED: 'They have been asked and have not answered.',
  REFUSED: 'They did not agree.',
  WITHDRAWN: 'They agreed, and no longer do.',
});
export type Consent = Member<typeof Consent>;

@Item({
  natural: ['slug'],
  plural: 'testimonies',
  order: [
    ['year', 'DESC'],
    ['slug', 'ASC'],
  ],
  // What somebody said is shown once they have agreed, and no longer than they do.
  rows: { below: 'staff', hide: { consent: ['NOT_ASKED', 'ASKED', 'REFUSED', 'WITHDRAWN'] } },
  doc: 'What an organisation says of its work, in its own or in our words. Never of a person.',
})
export class Testimony extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier.' })
  slug!: string;

  @LocalText({ sees: 'public', max: 5000, doc: 'What is said.' })
  text!: LocalisedText;

  @Flag({ sees: 'public', doc: 'Whether these are the very words; otherwise it is told in words of OMCT.' })
  isQuotation!: boolean;

  @One(() => Organisation, {
    sees: 'public',
    optional: true,
    bound: true,
    inverse: 'testimonies',
    doc: 'Whose it is; none: of several, who are named in the text.',
  })
  organisation?: Ref<Organisation>;

  @One(() => Country, { sees: 'public', optional: true, inverse: 'testimonies', doc: 'The country that it is about.' })
  country?: Ref<Country>;

  @One(() => Programme, { sees: 'public', optional: true, inverse: 'testimonies', doc: 'The programme that it is about.' })
  programme?: Ref<Programme>;

  @Int({ sees: 'public', optional: true, range: [1985, 2200], doc: 'The year that it is about.' })
  year?: number;

  @Choice(Consent, { sees: 'staff', doc: 'Whether they agreed to its publication.' })
  consent!: Consent;

  @Many(() => Source, { sees: 'public', inverse: 'testimonies', doc: 'Where this was read.' })
  sources = new Collection<Source>(this);
}
