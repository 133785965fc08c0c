import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, One, Text, Texts } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import { Country } from '../shared/country.entity.js';
import { OrganisationType } from '../network/organisation-vocabulary.js';

export const DonorCategory = enumeration(
  'DonorCategory',
  'Categories under which OMCT lists its donors.',
  {
    FOUNDATION: 'Foundation.',
    GOVERNMENT: 'Government, a ministry or an embassy.',
    INTERGOVERNMENTAL: 'Body of several states.',
    LOCAL_GOVERNMENT: 'Canton, a city or a municipality.',
    NGO: 'Non-governmental organisation.',
    ACADEMIC: 'University or an academic network.',
    INDIVIDUALS: 'Private persons, all together.',
    MEMBERSHIP_FEES: 'Fees of the members of the network, all together.',
  },
  {
    FOUNDATION: { fr: 'Fondation', en: 'Foundation', es: 'Fundación' },
    GOVERNMENT: { fr: 'Gouvernement', en: 'Government', es: 'Gobierno' },
    INTERGOVERNMENTAL: {
      fr: 'Organisation intergouvernementale',
      en: 'Intergovernmental organisation',
      es: 'Organismo intergubernamental',
    },
    LOCAL_GOVERNMENT: { fr: 'Collectivité locale', en: 'Local government', es: 'Gobierno local' },
    NGO: { fr: 'ONG', en: 'NGO', es: 'ONG' },
    ACADEMIC: { fr: 'Université', en: 'University', es: 'Universidad' },
    INDIVIDUALS: { fr: 'Particuliers', en: 'Private persons', es: 'Particulares' },
    MEMBERSHIP_FEES: { fr: 'Cotisations des membres', en: 'Membership fees', es: 'Cuotas de los miembros' },
  },
);
export type DonorCategory = Member<typeof DonorCategory>;

@Item({
  needs: 'FINANCE',
  natural: ['slug'],
  called: ['name'],
  order: [
    ['category', 'ASC'],
    ['name', 'ASC'],
  ],
  path: { en: 'donors', fr: 'donateurs', es: 'donantes' },
  label: {
    one: { fr: 'Donateur', en: 'Donor', es: 'Donante' },
    many: { fr: 'Donateurs', en: 'Donors', es: 'Donantes' },
  },
  doc: 'Body that gives money to OMCT, or a group of people who do; never a private person.',
})
export class Donor extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Text({ sees: 'public', search: 'A', doc: 'Name.' })
  name!: string;

  @Texts({
    sees: 'public',
    search: 'B',
    optional: true,
    label: { fr: 'Autres noms', en: 'Other names', es: 'Otros nombres' },
    doc: 'Other names in use.',
  })
  aliases?: string[];

  @Choice(DonorCategory, {
    sees: 'public',
    label: { fr: 'Catégorie', en: 'Category', es: 'Categoría' },
    doc: 'Category under which OMCT lists it.',
  })
  category!: DonorCategory;

  @Choice(OrganisationType, {
    sees: 'public',
    optional: true,
    doc: 'Type of organisation, as IATI classifies it.',
  })
  type?: OrganisationType;

  @One(() => Country, {
    sees: 'public',
    optional: true,
    inverse: 'donors',
    doc: 'Country in which it is registered, or state that it is.',
  })
  country?: Ref<Country>;
}
