import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, LocalText, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';

export const RegionScheme = enumeration(
  'RegionScheme',
  'Division of the world that a region belongs to.',
  {
    OMCT: 'The six regions by which OMCT has always grouped its network.',
    M49: 'Region or sub-region of the United Nations standard M49.',
  },
  {
    OMCT: { fr: 'Régions de l’OMCT', en: 'Regions of OMCT', es: 'Regiones de la OMCT' },
    M49: {
      fr: 'Norme M49 des Nations Unies',
      en: 'United Nations standard M49',
      es: 'Norma M49 de las Naciones Unidas',
    },
  },
);
export type RegionScheme = Member<typeof RegionScheme>;

@Item({
  age: 3600,
  natural: ['slug'],
  called: ['name'],
  order: [
    ['scheme', 'ASC'],
    ['name', 'ASC'],
  ],
  path: { en: 'regions', fr: 'regions', es: 'regiones' },
  label: {
    one: { fr: 'Région', en: 'Region', es: 'Región' },
    many: { fr: 'Régions', en: 'Regions', es: 'Regiones' },
  },
  doc: 'Part of the world, as OMCT or the United Nations divides it.',
})
export class Region extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(RegionScheme, {
    sees: 'public',
    label: { fr: 'Découpage', en: 'Division of the world', es: 'División' },
    doc: 'Division that the region belongs to.',
  })
  scheme!: RegionScheme;

  @Text({
    sees: 'public',
    optional: true,
    format: 'm49',
    doc: 'UN M49 code, three digits; only of the scheme M49.',
  })
  m49?: string;

  @LocalText({ sees: 'public', search: 'A', doc: 'Name of the region.' })
  name!: LocalisedText;
}
