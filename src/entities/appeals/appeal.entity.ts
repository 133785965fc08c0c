import { Collection, type Ref } from '@mikro-orm/core';
import {
  Choice,
  Day,
  Flag,
  Int,
  LocalParts,
  LocalText,
  LocalTexts,
  Many,
  One,
  PartialDate,
  Text,
  Texts,
} from '../house/fields.js';
import { GuardedItem } from '../house/guarded-item.js';
import { Item } from '../house/item.js';
import type { LocalisedParts, LocalisedText, LocalisedTexts, PartialDay } from '../house/values.js';
import { Organisation } from '../network/organisation.entity.js';
import { Programme } from '../programmes/programme.entity.js';
import { Country } from '../shared/country.entity.js';
import { Region } from '../shared/region.entity.js';
import { Source } from '../shared/source.entity.js';
import { Theme } from '../shared/theme.entity.js';
import { AppealKind, Section, SubjectKind, SubjectUnit } from './appeal-vocabulary.js';
import { Authority } from './authority.entity.js';
import { letter } from './letter.js';
import { readReference } from './reference.js';

@Item({
  natural: ['slug'],
  called: ['title', 'reference'],
  order: [['documentDate', 'DESC']],
  path: { en: 'appeals', fr: 'appels', es: 'llamamientos' },
  described: 'summary',
  composed: [letter],
  doc: 'Public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter.',
  feed: {
    title: { en: 'Appeals', fr: 'Appels', es: 'Llamamientos' },
    summary: 'summary',
    published: 'publishedOn',
    updated: ['updatedOn', 'publishedOn', 'documentDate'],
  },
})
export class Appeal extends GuardedItem {
  @Text({
    sees: 'public',
    format: 'slug',
    doc: 'Stable, readable identifier in URLs; from the reference, else from date and title.',
  })
  slug!: string;

  @Choice(AppealKind, { sees: 'public', formerly: 'kind', kept: true, doc: 'Form of the intervention.' })
  appealKind!: AppealKind;

  @Text({ sees: 'public', optional: true, max: 60, doc: 'Reference as it was printed.' })
  referenceRaw?: string;

  @Text({
    sees: 'public',
    search: 'A',
    optional: true,
    unique: true,
    max: 60,
    doc: 'Reference in its regular form, such as TUR 005 / 0717 / OBS 078.6.',
  })
  reference?: string;

  @Text({ sees: 'public', optional: true, format: 'iso3', doc: 'Country code in the reference.' })
  referenceCountry?: string;

  @Int({
    sees: 'public',
    optional: true,
    range: [0, 999],
    doc: 'Serial of the country within its year, in the reference.',
  })
  referenceNumber?: number;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 12],
    doc: 'Month of the first appeal, in the reference.',
  })
  referenceMonth?: number;

  @Int({
    sees: 'public',
    optional: true,
    range: [1997, 2096],
    doc: 'Year of the first appeal, in the reference.',
  })
  referenceYear?: number;

  @Text({
    sees: 'public',
    optional: true,
    max: 3,
    doc: 'Worldwide serial of the year, in the reference; its last sign may be the placeholder X.',
  })
  referenceSerial?: string;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 999],
    doc: 'Number of the follow-up. Null: this is the first appeal.',
  })
  followUpNumber?: number;

  @One(() => Appeal, {
    sees: 'public',
    optional: true,
    inverse: 'followUps',
    doc: 'Appeal that this one follows up.',
  })
  parent?: Ref<Appeal>;

  @Text({
    sees: 'public',
    optional: true,
    max: 60,
    doc: 'Reference of the appeal that this one follows up, also where that is not in the graph.',
  })
  parentReference?: string;

  @Flag({ sees: 'public', optional: true, doc: 'True if it was headed as new information. Null: not known.' })
  newInformation?: boolean;

  @LocalText({ sees: 'public', search: 'A', doc: 'Title; it names no person at risk.' })
  title!: LocalisedText;

  @LocalText({
    sees: 'public',
    search: 'C',
    optional: true,
    max: 5000,
    doc: 'Summary in a paragraph without names.',
  })
  summary?: LocalisedText;

  @PartialDate({ sees: 'public', doc: 'Date that the document bears.' })
  documentDate!: PartialDay;

  @Day({ sees: 'public', optional: true, doc: 'Date on which it was put online.' })
  publishedOn?: string;

  @Day({ sees: 'public', optional: true, doc: 'Date of the last change in substance.' })
  updatedOn?: string;

  @Many(() => Country, {
    sees: 'public',
    inverse: 'appeals',
    doc: 'Countries concerned. Empty: it concerns no country.',
  })
  countries = new Collection<Country>(this);

  @Many(() => Region, {
    sees: 'public',
    kept: true,
    inverse: 'appeals',
    doc: 'Regions of OMCT concerned: the regions of its countries.',
  })
  regions = new Collection<Region>(this);

  @Many(() => Theme, { sees: 'public', kept: true, inverse: 'appeals', doc: 'Themes.' })
  themes = new Collection<Theme>(this);

  @Many(() => Programme, { sees: 'public', inverse: 'appeals', doc: 'Programmes that issued it.' })
  programmes = new Collection<Programme>(this);

  @Choice(SubjectUnit, { sees: 'public', optional: true, doc: 'Unit of subjectCount.' })
  subjectUnit?: SubjectUnit;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 100_000],
    doc: 'Number of persons or organisations that it is about.',
  })
  subjectCount?: number;

  @Choice(SubjectKind, {
    sees: 'public',
    optional: true,
    doc: 'People or organisations concerned, without naming them.',
  })
  subjectKind?: SubjectKind;

  @LocalParts(Section, {
    sees: 'public',
    optional: true,
    long: true,
    max: 20_000,
    doc: 'Text, section by section.',
  })
  sections?: LocalisedParts<'heading' | 'text'>;

  @LocalTexts({
    sees: 'public',
    optional: true,
    max: 2000,
    doc: 'Actions that the authorities are asked to take, in order.',
  })
  actionsRequested?: LocalisedTexts;

  @Flag({ sees: 'public', doc: 'True if readers are still asked to write to the authorities.' })
  actionOpen!: boolean;

  @Day({ sees: 'public', optional: true, doc: 'Last day on which readers are asked to act.' })
  actionUntil?: string;

  @Many(() => Authority, {
    sees: 'public',
    inverse: 'appeals',
    doc: 'Offices that readers are asked to write to.',
  })
  addressees = new Collection<Authority>(this);

  @Texts({
    sees: 'public',
    optional: true,
    format: 'language',
    doc: 'Languages in which it was issued, as BCP 47 tags.',
  })
  languages?: string[];

  @Many(() => Source, { sees: 'public', inverse: 'appeals', doc: 'Sources of this information.' })
  sources = new Collection<Source>(this);

  @Day({
    sees: 'staff',
    optional: true,
    doc: 'Date on which the secretariat reviews again if it still does more good than harm.',
  })
  reviewBy?: string;

  @Many(() => Organisation, {
    sees: 'staff',
    inverse: 'informedAppeals',
    doc: 'Organisations that the information came from; naming them can endanger them.',
  })
  informants = new Collection<Organisation>(this);

  @Many(() => Organisation, {
    sees: 'staff',
    inverse: 'cosignedAppeals',
    doc: 'Organisations that signed it too.',
  })
  cosigners = new Collection<Organisation>(this);

  override settle(): void {
    if (this.referenceRaw) Object.assign(this, readReference(this.referenceRaw));
    this.regions.set(this.countries.getItems().map((country) => country.region));
  }
}
