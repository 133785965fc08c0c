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
  label: {
    one: { fr: 'Appel', en: 'Appeal', es: 'Llamamiento' },
    many: { fr: 'Appels', en: 'Appeals', es: 'Llamamientos' },
  },
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

  @Choice(AppealKind, {
    sees: 'public',
    formerly: 'kind',
    kept: true,
    label: { fr: 'Forme de l’intervention', en: 'Form of the intervention', es: 'Forma de la intervención' },
    doc: 'Form of the intervention.',
  })
  appealKind!: AppealKind;

  @Text({
    sees: 'public',
    optional: true,
    max: 60,
    label: { fr: 'Référence imprimée', en: 'Printed reference', es: 'Referencia impresa' },
    help: {
      fr: 'Telle qu’elle est imprimée ; la référence normalisée en est déduite.',
      en: 'As it was printed; the regular form follows from it.',
      es: 'Tal como se imprimió; la forma normalizada se deduce de ella.',
    },
    doc: 'Reference as it was printed.',
  })
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

  @Text({
    sees: 'public',
    optional: true,
    format: 'iso3',
    label: { fr: 'Pays dans la référence', en: 'Country in the reference', es: 'País en la referencia' },
    doc: 'Country code in the reference.',
  })
  referenceCountry?: string;

  @Int({
    sees: 'public',
    optional: true,
    range: [0, 999],
    label: { fr: 'Numéro dans la référence', en: 'Number in the reference', es: 'Número en la referencia' },
    doc: 'Serial of the country within its year, in the reference.',
  })
  referenceNumber?: number;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 12],
    label: { fr: 'Mois dans la référence', en: 'Month in the reference', es: 'Mes en la referencia' },
    doc: 'Month of the first appeal, in the reference.',
  })
  referenceMonth?: number;

  @Int({
    sees: 'public',
    optional: true,
    range: [1997, 2096],
    label: { fr: 'Année dans la référence', en: 'Year in the reference', es: 'Año en la referencia' },
    doc: 'Year of the first appeal, in the reference.',
  })
  referenceYear?: number;

  @Text({
    sees: 'public',
    optional: true,
    max: 3,
    label: {
      fr: 'Numéro mondial dans la référence',
      en: 'Worldwide serial in the reference',
      es: 'Número mundial en la referencia',
    },
    doc: 'Worldwide serial of the year, in the reference; its last sign may be the placeholder X.',
  })
  referenceSerial?: string;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 999],
    label: { fr: 'Numéro de suivi', en: 'Follow-up number', es: 'Número de seguimiento' },
    doc: 'Number of the follow-up. Null: this is the first appeal.',
  })
  followUpNumber?: number;

  @One(() => Appeal, {
    sees: 'public',
    optional: true,
    inverse: 'followUps',
    label: { fr: 'Appel suivi', en: 'Appeal followed up', es: 'Llamamiento al que da seguimiento' },
    inverseLabel: { fr: 'Appels de suivi', en: 'Follow-ups', es: 'Llamamientos de seguimiento' },
    doc: 'Appeal that this one follows up.',
  })
  parent?: Ref<Appeal>;

  @Text({
    sees: 'public',
    optional: true,
    max: 60,
    label: {
      fr: 'Référence de l’appel suivi',
      en: 'Reference of the appeal followed up',
      es: 'Referencia del llamamiento al que da seguimiento',
    },
    doc: 'Reference of the appeal that this one follows up, also where that is not in the graph.',
  })
  parentReference?: string;

  @Flag({
    sees: 'public',
    optional: true,
    label: { fr: 'Nouvelles informations', en: 'New information', es: 'Nueva información' },
    doc: 'True if it was headed as new information. Null: not known.',
  })
  newInformation?: boolean;

  @LocalText({
    sees: 'public',
    search: 'A',
    help: {
      fr: 'Ne nommez aucune personne en danger.',
      en: 'Name no person at risk.',
      es: 'No nombre a ninguna persona en peligro.',
    },
    doc: 'Title; it names no person at risk.',
  })
  title!: LocalisedText;

  @LocalText({
    sees: 'public',
    search: 'C',
    optional: true,
    max: 5000,
    help: {
      fr: 'Un paragraphe, sans noms de personnes.',
      en: 'One paragraph, without names of people.',
      es: 'Un párrafo, sin nombres de personas.',
    },
    doc: 'Summary in a paragraph without names.',
  })
  summary?: LocalisedText;

  @PartialDate({
    sees: 'public',
    label: { fr: 'Date du document', en: 'Document date', es: 'Fecha del documento' },
    doc: 'Date that the document bears.',
  })
  documentDate!: PartialDay;

  @Day({ sees: 'public', optional: true, doc: 'Date on which it was put online.' })
  publishedOn?: string;

  @Day({
    sees: 'public',
    optional: true,
    label: { fr: 'Mis à jour le', en: 'Updated on', es: 'Actualizado el' },
    doc: 'Date of the last change in substance.',
  })
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
    label: { fr: 'Régions', en: 'Regions', es: 'Regiones' },
    doc: 'Regions of OMCT concerned: the regions of its countries.',
  })
  regions = new Collection<Region>(this);

  @Many(() => Theme, { sees: 'public', kept: true, inverse: 'appeals', doc: 'Themes.' })
  themes = new Collection<Theme>(this);

  @Many(() => Programme, { sees: 'public', inverse: 'appeals', doc: 'Programmes that issued it.' })
  programmes = new Collection<Programme>(this);

  @Choice(SubjectUnit, {
    sees: 'public',
    optional: true,
    label: { fr: 'Unité du nombre', en: 'Unit of the number', es: 'Unidad del número' },
    doc: 'Unit of subjectCount.',
  })
  subjectUnit?: SubjectUnit;

  @Int({
    sees: 'public',
    optional: true,
    range: [1, 100_000],
    label: { fr: 'Nombre concerné', en: 'Number concerned', es: 'Número de afectados' },
    doc: 'Number of persons or organisations that it is about.',
  })
  subjectCount?: number;

  @Choice(SubjectKind, {
    sees: 'public',
    optional: true,
    label: { fr: 'Personnes concernées', en: 'People concerned', es: 'Personas afectadas' },
    help: { fr: 'Sans nommer personne.', en: 'Without naming anybody.', es: 'Sin nombrar a nadie.' },
    doc: 'People or organisations concerned, without naming them.',
  })
  subjectKind?: SubjectKind;

  @LocalParts(Section, {
    sees: 'public',
    optional: true,
    long: true,
    max: 20_000,
    label: { fr: 'Texte par sections', en: 'Text by sections', es: 'Texto por secciones' },
    doc: 'Text, section by section.',
  })
  sections?: LocalisedParts<'heading' | 'text'>;

  @LocalTexts({
    sees: 'public',
    optional: true,
    max: 2000,
    label: { fr: 'Actions demandées', en: 'Actions requested', es: 'Acciones solicitadas' },
    doc: 'Actions that the authorities are asked to take, in order.',
  })
  actionsRequested?: LocalisedTexts;

  @Flag({
    sees: 'public',
    label: { fr: 'Action en cours', en: 'Action open', es: 'Acción abierta' },
    help: {
      fr: 'Indique si les lecteurs sont encore invités à écrire aux autorités.',
      en: 'True if readers are still asked to write to the authorities.',
      es: 'Indica si todavía se pide a los lectores que escriban a las autoridades.',
    },
    doc: 'True if readers are still asked to write to the authorities.',
  })
  actionOpen!: boolean;

  @Day({
    sees: 'public',
    optional: true,
    label: { fr: 'Agir jusqu’au', en: 'Act until', es: 'Actuar hasta' },
    doc: 'Last day on which readers are asked to act.',
  })
  actionUntil?: string;

  @Many(() => Authority, {
    sees: 'public',
    inverse: 'appeals',
    label: { fr: 'Destinataires', en: 'Addressees', es: 'Destinatarios' },
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
    label: { fr: 'À réexaminer le', en: 'Review by', es: 'Revisar el' },
    help: {
      fr: 'Date à laquelle le secrétariat vérifie si l’appel fait encore plus de bien que de mal.',
      en: 'Date on which the secretariat checks if the appeal still does more good than harm.',
      es: 'Fecha en que la secretaría comprueba si el llamamiento sigue haciendo más bien que mal.',
    },
    doc: 'Date on which the secretariat reviews again if it still does more good than harm.',
  })
  reviewBy?: string;

  @Many(() => Organisation, {
    sees: 'staff',
    inverse: 'informedAppeals',
    label: {
      fr: 'Organisations informatrices',
      en: 'Informing organisations',
      es: 'Organizaciones informantes',
    },
    inverseLabel: {
      fr: 'Appels dont elle a informé',
      en: 'Appeals it informed',
      es: 'Llamamientos sobre los que informó',
    },
    help: {
      fr: 'Les nommer peut les mettre en danger.',
      en: 'Naming them can endanger them.',
      es: 'Nombrarlas puede ponerlas en peligro.',
    },
    doc: 'Organisations that the information came from; naming them can endanger them.',
  })
  informants = new Collection<Organisation>(this);

  @Many(() => Organisation, {
    sees: 'staff',
    inverse: 'cosignedAppeals',
    label: { fr: 'Cosignataires', en: 'Co-signatories', es: 'Cofirmantes' },
    inverseLabel: { fr: 'Appels cosignés', en: 'Co-signed appeals', es: 'Llamamientos cofirmados' },
    doc: 'Organisations that signed it too.',
  })
  cosigners = new Collection<Organisation>(this);

  override settle(): void {
    if (this.referenceRaw) Object.assign(this, readReference(this.referenceRaw));
    this.regions.set(this.countries.getItems().map((country) => country.region));
  }
}
