import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, One, Text, Texts } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import { Country } from '../shared/country.entity.js';
import { OrganisationType } from '../network/organisation-vocabulary.js';

export const DonorCategory = enumeration('DonorCategory', 'The categories under which OMCT lists its donors.', {
  FOUNDATION: 'A foundation.',
  GOVERNMENT: 'A government, a ministry or an embassy.',
  INTERGOVERNMENTAL: 'A body of several states.',
  LOCAL_GOVERNMENT: 'A canton, a city or a municipality.',
  NGO: 'A non-governmental organisation.',
  ACADEMIC: 'A university or an academic network.',
  INDIVIDUALS: 'Private persons, all together.',
  MEMBERSHIP_FEES: 'The fees of the members of the network, all together.',
});
export type DonorCategory = Member<typeof DonorCategory>;

@Item({
  needs: 'FINANCE',
  natural: ['slug'],
  order: [
    ['category', 'ASC'],
    ['name', 'ASC'],
  ],
  path: { en: 'donors', fr: 'donateurs', es: 'donantes' },
  doc: 'A body that gives money to OMCT, or a group of people who do; never a private person.',
})
export class Donor extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Text({ sees: 'public', doc: 'Name.' })
  name!: string;

  @Texts({ sees: 'public', optional: true, doc: 'Other names it is known by.' })
  aliases?: string[];

  @Choice(DonorCategory, { sees: 'public', doc: 'The category under which OMCT lists it.' })
  category!: DonorCategory;

  @Choice(OrganisationType, { sees: 'public', optional: true, doc: 'Type of organisation, as IATI classifies it.' })
  type?: OrganisationType;

  @One(() => Country, { sees: 'public', optional: true, inverse: 'donors', doc: 'Where it is registered, or which state it is.' })
  country?: Ref<Country>;
}
