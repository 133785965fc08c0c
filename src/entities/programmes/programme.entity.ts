import { Collection, type Ref } from '@mikro-orm/core';
import { enumeration, type Member } from '../house/enumeration.js';
import { Choice, Int, LocalRichText, LocalText, Many, One, Text } from '../house/fields.js';
import { Item } from '../house/item.js';
import { PublishedItem } from '../house/published-item.js';
import type { LocalisedRichText, LocalisedText } from '../house/values.js';
import { Source } from '../shared/source.entity.js';
import { Theme } from '../shared/theme.entity.js';

export const ProgrammeKind = enumeration(
  'ProgrammeKind',
  'Form of a line of work.',
  {
    PROGRAMME: 'Standing field of work.',
    WORKING_GROUP: 'Members of the network who work on one subject together.',
    PROJECT: 'Work with a beginning and an end.',
    COUNTRY_PROGRAMME: 'Standing presence in one country.',
    CONSORTIUM: 'Work carried by several international organisations together.',
    DATA_PRODUCT: 'Published body of data.',
    OFFICE: 'Office of OMCT.',
  },
  {
    PROGRAMME: { fr: 'Programme', en: 'Programme', es: 'Programa' },
    WORKING_GROUP: { fr: 'Groupe de travail', en: 'Working group', es: 'Grupo de trabajo' },
    PROJECT: { fr: 'Projet', en: 'Project', es: 'Proyecto' },
    COUNTRY_PROGRAMME: { fr: 'Programme de pays', en: 'Country programme', es: 'Programa de país' },
    CONSORTIUM: { fr: 'Consortium', en: 'Consortium', es: 'Consorcio' },
    DATA_PRODUCT: { fr: 'Données', en: 'Data', es: 'Datos' },
    OFFICE: { fr: 'Bureau', en: 'Office', es: 'Oficina' },
  },
);
export type ProgrammeKind = Member<typeof ProgrammeKind>;

@Item({
  natural: ['slug'],
  called: ['title'],
  order: [
    ['programmeKind', 'ASC'],
    ['title', 'ASC'],
  ],
  scope: 'programme',
  path: { en: 'programmes', fr: 'programmes', es: 'programas' },
  described: 'description',
  label: {
    one: { fr: 'Programme', en: 'Programme', es: 'Programa' },
    many: { fr: 'Programmes', en: 'Programmes', es: 'Programas' },
  },
  doc: 'Line of work of OMCT: a programme, a project, a working group, an office.',
})
export class Programme extends PublishedItem {
  @Text({ sees: 'public', format: 'slug', doc: 'Stable, readable identifier in URLs.' })
  slug!: string;

  @Choice(ProgrammeKind, {
    sees: 'public',
    formerly: 'kind',
    label: { fr: 'Forme de travail', en: 'Form of work', es: 'Forma de trabajo' },
    doc: 'Form of the work.',
  })
  programmeKind!: ProgrammeKind;

  @LocalText({ sees: 'public', search: 'A', doc: 'Title.' })
  title!: LocalisedText;

  @LocalRichText({
    sees: 'public',
    search: 'C',
    optional: true,
    max: 5000,
    doc: 'Description of the programme.',
  })
  description?: LocalisedRichText;

  @Int({ sees: 'public', optional: true, range: [1900, 2200], doc: 'Year in which it began.' })
  startYear?: number;

  @Int({
    sees: 'public',
    optional: true,
    range: [1900, 2200],
    doc: 'Year in which it ended. Null: it continues, or the end is not known.',
  })
  endYear?: number;

  @One(() => Programme, {
    sees: 'public',
    optional: true,
    inverse: 'children',
    label: { fr: 'Programme supérieur', en: 'Parent programme', es: 'Programa superior' },
    inverseLabel: { fr: 'Sous-programmes', en: 'Sub-programmes', es: 'Subprogramas' },
    doc: 'Programme that it is part of.',
  })
  parent?: Ref<Programme>;

  @Many(() => Theme, { sees: 'public', inverse: 'programmes', doc: 'Themes that it works on.' })
  themes = new Collection<Theme>(this);

  @Many(() => Source, { sees: 'public', inverse: 'programmes', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);
}
