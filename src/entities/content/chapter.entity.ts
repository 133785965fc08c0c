import { Collection, type Ref } from '@mikro-orm/core';
import { Int, LocalText, Many, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PartItem } from '../house/part-item.js';
import type { LocalisedText } from '../house/values.js';
import { Programme } from '../programmes/programme.entity.js';
import { Source } from '../shared/source.entity.js';
import { AnnualReport } from './annual-report.entity.js';

@Item({
  natural: ['slug'],
  called: ['title'],
  order: [
    ['chapterNumber', 'ASC'],
    ['slug', 'ASC'],
  ],
  path: { en: 'chapters', fr: 'chapitres', es: 'capitulos' },
  label: {
    one: { fr: 'Chapitre', en: 'Chapter', es: 'Capítulo' },
    many: { fr: 'Chapitres', en: 'Chapters', es: 'Capítulos' },
  },
  doc: 'Chapter of an annual report; its blocks hold the text.',
})
export class Chapter extends PartItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @One(() => AnnualReport, {
    sees: 'public',
    partOf: true,
    inverse: 'chapters',
    label: { fr: 'Rapport annuel', en: 'Annual report', es: 'Informe anual' },
    doc: 'Report that it belongs to.',
  })
  report!: Ref<AnnualReport>;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 200],
    label: { fr: 'Numéro du chapitre', en: 'Chapter number', es: 'Número del capítulo' },
    doc: 'Number in the report. Null: not known.',
  })
  chapterNumber?: number;

  @LocalText({ sees: 'public', search: 'A', doc: 'Title.' })
  title!: LocalisedText;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 2000],
    label: { fr: 'Page imprimée', en: 'Printed page', es: 'Página impresa' },
    doc: 'Page on which it begins, where the report is printed.',
  })
  printedPage?: number;

  @Many(() => Programme, { sees: 'public', inverse: 'chapters', doc: 'Programmes that it describes.' })
  programmes = new Collection<Programme>(this);

  @Many(() => Source, { sees: 'public', inverse: 'chapters', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
