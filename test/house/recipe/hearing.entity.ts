import { Collection, type Ref } from '@mikro-orm/core';
import { Decimal, LocalText, Many, One, PartialDate, Parts, Text } from '../house/fields.js';
import { GuardedItem } from '../house/guarded-item.js';
import { Item } from '../house/item.js';
import type { LocalisedText, PartialDay } from '../house/values.js';
import { Court } from '../network/court.entity.js';
import { Theme } from '../shared/theme.entity.js';

const Speaker = {
  name: 'Speaker',
  doc: 'Somebody who spoke.',
  fields: { role: 'In what role.', body: 'For which body.' },
  labels: {
    role: { fr: 'Rôle', en: 'Role', es: 'Función' },
    body: { fr: 'Organe', en: 'Body', es: 'Órgano' },
  },
} as const;

@Item({
  natural: ['slug'],
  called: ['title'],
  order: [['heldOn', 'DESC']],
  path: { en: 'hearings', fr: 'audiences', es: 'audiencias' },
  label: {
    one: { fr: 'Audience', en: 'Hearing', es: 'Audiencia' },
    many: { fr: 'Audiences', en: 'Hearings', es: 'Audiencias' },
  },
  doc: 'A hearing before a court.',
})
export class Hearing extends GuardedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @LocalText({ sees: 'public', doc: 'Title.' })
  title!: LocalisedText;

  @LocalText({
    sees: 'public',
    optional: true,
    long: true,
    label: { fr: 'Compte rendu', en: 'Minutes', es: 'Acta' },
    doc: 'Summary of the statements.',
  })
  minutes?: LocalisedText;

  @PartialDate({
    sees: 'public',
    optional: true,
    label: { fr: 'Date', en: 'Held on', es: 'Fecha' },
    doc: 'When it was held.',
  })
  heldOn?: PartialDay;

  @Decimal({
    sees: 'public',
    optional: true,
    digits: 2,
    label: { fr: 'Coût', en: 'Cost', es: 'Coste' },
    doc: 'Cost, in Swiss francs.',
  })
  cost?: string;

  @Parts(Speaker, {
    sees: 'public',
    optional: true,
    label: { fr: 'Orateurs', en: 'Speakers', es: 'Oradores' },
    doc: 'Who spoke.',
  })
  speakers?: Record<'role' | 'body', string>[];

  @One(() => Court, {
    sees: 'public',
    inverse: 'hearings',
    label: { fr: 'Juridiction', en: 'Court', es: 'Tribunal' },
    doc: 'Before whom.',
  })
  court!: Ref<Court>;

  @One(() => Hearing, {
    sees: 'public',
    optional: true,
    inverse: 'continuations',
    label: { fr: 'Suite de', en: 'Continues', es: 'Continúa' },
    doc: 'The hearing that it continues.',
  })
  continues?: Ref<Hearing>;

  @Many(() => Theme, { sees: 'public', kept: true, inverse: 'hearings', doc: 'Themes.' })
  themes = new Collection<Theme>(this);

  @Text({
    sees: 'staff',
    optional: true,
    label: { fr: 'Témoin', en: 'Witness', es: 'Testigo' },
    doc: 'Who must not be named.',
  })
  witness?: string;
}
