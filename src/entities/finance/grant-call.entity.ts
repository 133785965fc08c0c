import { Collection, type Ref } from '@mikro-orm/core';
import { Day, LocalRichText, LocalText, Many, Money, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedRichText, LocalisedText, MoneyValue as MoneyValue } from '../house/values.js';
import { Programme } from '../programmes/programme.entity.js';
import { Country } from '../shared/country.entity.js';
import { Source } from '../shared/source.entity.js';
import { Donor } from './donor.entity.js';

@Item({
  needs: 'FINANCE',
  natural: ['slug'],
  called: ['title'],
  order: [['deadline', 'DESC']],
  path: { en: 'grant-calls', fr: 'appels-a-projets', es: 'convocatorias' },
  described: 'description',
  label: {
    one: { fr: 'Appel à projets', en: 'Grant call', es: 'Convocatoria' },
    many: { fr: 'Appels à projets', en: 'Grant calls', es: 'Convocatorias' },
  },
  doc: 'Public call to ask for grants.',
})
export class GrantCall extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @LocalText({ sees: 'public', search: 'A', doc: 'Title.' })
  title!: LocalisedText;

  @LocalRichText({
    sees: 'public',
    search: 'C',
    optional: true,
    max: 5000,
    doc: 'Applications that the call invites.',
  })
  description?: LocalisedRichText;

  @Money({
    sees: 'public',
    optional: true,
    label: { fr: 'Montant total', en: 'Total amount', es: 'Importe total' },
    doc: 'Sum of all that can be granted.',
  })
  total?: MoneyValue;

  @Day({
    sees: 'public',
    optional: true,
    label: { fr: 'Date limite', en: 'Deadline', es: 'Fecha límite' },
    doc: 'Last day to apply.',
  })
  deadline?: string;

  @One(() => Country, {
    sees: 'public',
    optional: true,
    inverse: 'grantCalls',
    help: {
      fr: 'Vide : plusieurs pays, ou tous.',
      en: 'Empty: several countries, or all.',
      es: 'Vacío: varios países, o todos.',
    },
    doc: 'Country of the call. Null: several, or all.',
  })
  country?: Ref<Country>;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    inverse: 'grantCalls',
    doc: 'Programme that calls.',
  })
  programme?: Ref<Programme>;

  @Many(() => Donor, {
    sees: 'public',
    inverse: 'grantCalls',
    doc: 'Donors behind it, where they are named.',
  })
  donors = new Collection<Donor>(this);

  @Many(() => Source, { sees: 'public', inverse: 'grantCalls', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
