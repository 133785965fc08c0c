import { Collection, type Ref } from '@mikro-orm/core';
import { Int, LocalText, Many, One } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedText } from '../house/values.js';
import { MediaAsset } from '../shared/media-asset.entity.js';
import { Source } from '../shared/source.entity.js';

@Item({
  natural: ['year'],
  called: ['title'],
  order: [['year', 'DESC']],
  path: { en: 'annual-reports', fr: 'rapports-annuels', es: 'informes-anuales' },
  described: 'summary',
  pictured: 'coverImage',
  label: {
    one: { fr: 'Rapport annuel', en: 'Annual report', es: 'Informe anual' },
    many: { fr: 'Rapports annuels', en: 'Annual reports', es: 'Informes anuales' },
  },
  doc: 'Report of OMCT on a year; its chapters hold the text.',
})
export class AnnualReport extends PublishedItem {
  @Int({ sees: 'public', range: [1985, 2200], doc: 'Year that it is about.' })
  year!: number;

  @LocalText({ sees: 'public', search: 'A', doc: 'Title.' })
  title!: LocalisedText;

  @LocalText({ sees: 'public', search: 'C', optional: true, max: 2000, doc: 'Summary in a paragraph.' })
  summary?: LocalisedText;

  @One(() => MediaAsset, {
    sees: 'public',
    optional: true,
    inverse: 'annualReports',
    label: { fr: 'Image de couverture', en: 'Cover picture', es: 'Imagen de portada' },
    doc: 'Cover picture.',
  })
  coverImage?: Ref<MediaAsset>;

  @Many(() => Source, { sees: 'public', inverse: 'annualReports', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
