import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Float, LocalText, LocalTexts, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, LocalisedTexts } from '../house/values.js';
import { Region } from './region.entity.js';

export const CountryListing = enumeration(
  'CountryListing',
  'Ground for an entry in the list of countries and territories.',
  {
    ISO_3166: 'Current entry of ISO 3166-1.',
    USER_ASSIGNED: 'Code that ISO 3166-1 leaves to its users, in wide use.',
    FICTIONAL: 'No country: a setting for sample data.',
  },
  {
    ISO_3166: { fr: 'ISO 3166-1', en: 'ISO 3166-1', es: 'ISO 3166-1' },
    USER_ASSIGNED: { fr: 'Code d’usage courant', en: 'Code in wide use', es: 'Código de uso corriente' },
    FICTIONAL: { fr: 'Pays fictif', en: 'Fictional country', es: 'País ficticio' },
  },
);
export type CountryListing = Member<typeof CountryListing>;

@Item({
  age: 3600,
  natural: ['iso2'],
  called: ['name'],
  plural: 'countries',
  order: [['name', 'ASC']],
  path: { en: 'countries', fr: 'pays', es: 'paises' },
  label: {
    one: { fr: 'Pays', en: 'Country', es: 'País' },
    many: { fr: 'Pays', en: 'Countries', es: 'Países' },
  },
  doc: 'Country or territory by its ISO 3166-1 codes; being listed says nothing of its status.',
})
export class Country extends PublishedItem {
  @Text({
    sees: 'public',
    format: 'iso2',
    label: { fr: 'Code ISO à deux lettres', en: 'Two-letter ISO code', es: 'Código ISO de dos letras' },
    doc: 'ISO 3166-1 alpha-2 code.',
  })
  iso2!: string;

  @Text({
    sees: 'public',
    format: 'iso3',
    unique: true,
    label: { fr: 'Code ISO à trois lettres', en: 'Three-letter ISO code', es: 'Código ISO de tres letras' },
    doc: 'ISO 3166-1 alpha-3 code, as in the reference of an appeal.',
  })
  iso3!: string;

  @Text({ sees: 'public', optional: true, format: 'm49', doc: 'UN M49 code, three digits.' })
  m49?: string;

  @Choice(CountryListing, {
    sees: 'public',
    label: { fr: 'Motif d’inscription', en: 'Ground for the entry', es: 'Motivo de inclusión' },
    help: {
      fr: 'L’inscription ne dit rien du statut du territoire.',
      en: 'Being listed says nothing of the status of the territory.',
      es: 'La inclusión no dice nada sobre el estatus del territorio.',
    },
    doc: 'Ground for the entry.',
  })
  listing!: CountryListing;

  @LocalText({ sees: 'public', search: 'A', doc: 'Short name in common use.' })
  name!: LocalisedText;

  @LocalTexts({
    sees: 'public',
    search: 'B',
    optional: true,
    max: 200,
    doc: 'Other names in use, such as earlier ones.',
  })
  otherNames?: LocalisedTexts;

  @One(() => Region, { sees: 'public', inverse: 'countries', doc: 'Region of OMCT that it belongs to.' })
  region!: Ref<Region>;

  @One(() => Region, {
    sees: 'public',
    optional: true,
    inverse: 'm49Countries',
    label: { fr: 'Sous-région M49', en: 'M49 sub-region', es: 'Subregión M49' },
    inverseLabel: {
      fr: 'Pays de la sous-région M49',
      en: 'Countries of the M49 sub-region',
      es: 'Países de la subregión M49',
    },
    doc: 'Sub-region in the UN standard M49.',
  })
  m49Region?: Ref<Region>;

  @Float({
    sees: 'public',
    optional: true,
    range: [-90, 90],
    label: { fr: 'Latitude', en: 'Latitude', es: 'Latitud' },
    doc: 'Latitude of its centre, in degrees, for maps.',
  })
  latitude?: number;

  @Float({
    sees: 'public',
    optional: true,
    range: [-180, 180],
    label: { fr: 'Longitude', en: 'Longitude', es: 'Longitud' },
    doc: 'Longitude of its centre, in degrees, for maps.',
  })
  longitude?: number;
}
