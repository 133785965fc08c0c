import type { Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, LocalText, LocalTexts, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText, LocalisedTexts } from '../house/values.js';

export const ThemeKind = enumeration(
  'ThemeKind',
  'Kind of theme.',
  {
    VIOLATION: 'Violation: an act against people.',
    OUTCOME: 'Outcome of a case.',
    CONTEXT: 'Setting in which it happens.',
  },
  {
    VIOLATION: { fr: 'Violation', en: 'Violation', es: 'Violación' },
    OUTCOME: { fr: 'Issue', en: 'Outcome', es: 'Desenlace' },
    CONTEXT: { fr: 'Contexte', en: 'Context', es: 'Contexto' },
  },
);
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
  label: { one: { fr: 'Thème', en: 'Theme', es: 'Tema' }, many: { fr: 'Thèmes', en: 'Themes', es: 'Temas' } },
  doc: 'Term of the controlled vocabulary by which organisations, programmes and appeals are found.',
})
export class Theme extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(ThemeKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Nature du thème', en: 'Kind of theme', es: 'Tipo de tema' },
    doc: 'Kind of theme.',
  })
  themeKind!: ThemeKind;

  @LocalText({ sees: 'public', search: 'A', doc: 'Preferred label.' })
  label!: LocalisedText;

  @LocalTexts({
    sees: 'public',
    search: 'B',
    optional: true,
    label: { fr: 'Autres formulations', en: 'Other wordings', es: 'Otras formulaciones' },
    help: {
      fr: 'Autres mots par lesquels on cherche ce thème.',
      en: 'Other words by which people look for this theme.',
      es: 'Otras palabras con las que se busca este tema.',
    },
    doc: 'Other wordings that mean the same.',
  })
  altLabels?: LocalisedTexts;

  @One(() => Theme, {
    sees: 'public',
    optional: true,
    inverse: 'narrower',
    label: { fr: 'Thème plus large', en: 'Wider theme', es: 'Tema más amplio' },
    inverseLabel: { fr: 'Thèmes plus précis', en: 'Narrower themes', es: 'Temas más específicos' },
    doc: 'Wider theme that this one is part of.',
  })
  broader?: Ref<Theme>;
}
