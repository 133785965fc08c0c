import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Flag, Int, LocalRichText, Many, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedRichText } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Country } from '../shared/country.entity.js';
import { Programme } from '../programmes/programme.entity.js';
import { Source } from '../shared/source.entity.js';

export const Consent = enumeration(
  'Consent',
  'State of the consent to a publication.',
  {
    GIVEN: 'Consent was given.',
    PUBLISHED_BEFORE: 'Published before, by OMCT or by the organisation itself.',
    NOT_ASKED: 'Consent has not been requested yet.',
    ASKED: 'Consent has been requested; there is no answer yet.',
    REFUSED: 'Consent was refused.',
    WITHDRAWN: 'Consent was given and then withdrawn.',
  },
  {
    GIVEN: { fr: 'Donné', en: 'Given', es: 'Dado' },
    PUBLISHED_BEFORE: { fr: 'Déjà publié', en: 'Published before', es: 'Ya publicado' },
    NOT_ASKED: { fr: 'Pas encore demandé', en: 'Not requested yet', es: 'Aún no solicitado' },
    ASKED: { fr: 'Demandé, sans réponse', en: 'Requested, no answer yet', es: 'Solicitado, sin respuesta' },
    REFUSED: { fr: 'Refusé', en: 'Refused', es: 'Denegado' },
    WITHDRAWN: { fr: 'Retiré', en: 'Withdrawn', es: 'Retirado' },
  },
);
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
  label: {
    one: { fr: 'Témoignage', en: 'Testimony', es: 'Testimonio' },
    many: { fr: 'Témoignages', en: 'Testimonies', es: 'Testimonios' },
  },
  doc: 'Statement of an organisation about its work, in its own or in our words. Never of a person.',
})
export class Testimony extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier.' })
  slug!: string;

  @LocalRichText({ sees: 'public', max: 5000, doc: 'Text of the statement.' })
  text!: LocalisedRichText;

  @Flag({
    sees: 'public',
    label: { fr: 'Citation littérale', en: 'Literal quotation', es: 'Cita literal' },
    help: {
      fr: 'Oui pour une citation littérale ; non si l’OMCT la rapporte avec ses propres mots.',
      en: 'Yes for a literal quotation; no if OMCT reports it in its own words.',
      es: 'Sí para una cita literal; no si la OMCT la relata con sus propias palabras.',
    },
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

  @Choice(Consent, {
    sees: 'staff',
    label: { fr: 'Consentement', en: 'Consent', es: 'Consentimiento' },
    doc: 'State of the consent to its publication.',
  })
  consent!: Consent;

  @Many(() => Source, { sees: 'public', inverse: 'testimonies', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
