import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, LocalText, LocalTexts, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, LocalisedTexts } from '../house/values.js';

export const ThemeKind = enumeration('ThemeKind', 'Kind of theme.', {
  VIOLATION: 'Violation: an act against people.',
  OUTCOME: 'Outcome of a case.',
  CONTEXT: 'Setting in which it happens.',
});
export type ThemeKind = Member<typeof ThemeKind>;

@Item({
  age: 3600,
  glossary: 'label',
  natural: ['slug'],
  called: ['label'],
  order: [
    ['themeKind', 'ASC'],
    ['label', 'ASC'],
  ],
  path: { en: 'themes', fr: 'themes', es: 'temas' },
  doc: 'Term of the controlled vocabulary by which organisations, programmes and appeals are found.',
})
export class Theme extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(ThemeKind, { sees: 'public', formerly: 'kind', doc: 'Kind of theme.' })
  themeKind!: ThemeKind;

  @LocalText({ sees: 'public', search: 'A', doc: 'Preferred label.' })
  label!: LocalisedText;

  @LocalTexts({ sees: 'public', search: 'B', optional: true, doc: 'Other wordings that mean the same.' })
  altLabels?: LocalisedTexts;

  @One(() => Theme, {
    sees: 'public',
    optional: true,
    inverse: 'narrower',
    doc: 'Wider theme that this one is part of.',
  })
  broader?: Ref<Theme>;
}
