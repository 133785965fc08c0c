/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Fields of annualReports that can be compared with one another. */
export type AnnualReportComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of annualReports, which have values of one type. */
export type AnnualReportComparison = {
  /** Field that is compared. */
  field: AnnualReportComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: AnnualReportComparable;
};

/** Conditions on annualReports. Several fields must all hold. */
export type AnnualReportFilter = {
  /** Conditions that must all hold. */
  and?: Array<AnnualReportFilter> | null | undefined;
  /** Conditions on the items of the list. List of attachments whose annualReport is this item: Document to download, such as a report as PDF. It is visible where the item that it is attached to is visible. */
  attachments?: AttachmentListFilter | null | undefined;
  /** Conditions on the items of the list. List of chapters whose report is this item: Chapter of an annual report; its blocks hold the text. */
  chapters?: ChapterListFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<AnnualReportComparison> | null | undefined;
  /** Conditions on the related item; {}: one exists. Cover picture. */
  coverImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the items of the list. List of menuEntries whose annualReport is this item: Entry of a menu. It is visible where its target is visible. */
  menuEntries?: MenuEntryListFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: AnnualReportFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<AnnualReportFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the items of the list. List of redirects whose annualReport is this item: Old address of the website, and its present target. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Summary in a paragraph. */
  summary?: TextFilter | null | undefined;
  /** Conditions on the field: Title. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Year that it is about. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of annualReports. Several must all hold. */
export type AnnualReportListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: AnnualReportFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: AnnualReportFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: AnnualReportFilter | null | undefined;
};

/** Fields of appeals that can be compared with one another. */
export type AppealComparable =
  /** Last day on which readers are asked to act. */
  | 'ACTION_UNTIL'
  /** Date that the document bears. */
  | 'DOCUMENT_DATE'
  /** Number of the follow-up. Null: this is the first appeal. */
  | 'FOLLOW_UP_NUMBER'
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Date on which it was put online. */
  | 'PUBLISHED_ON'
  /** Month of the first appeal, in the reference. */
  | 'REFERENCE_MONTH'
  /** Serial of the country within its year, in the reference. */
  | 'REFERENCE_NUMBER'
  /** Year of the first appeal, in the reference. */
  | 'REFERENCE_YEAR'
  /** Number of persons or organisations that it is about. */
  | 'SUBJECT_COUNT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT'
  /** Date of the last change in substance. */
  | 'UPDATED_ON';

/** Comparison of two fields of appeals, which have values of one type. */
export type AppealComparison = {
  /** Number of days, from -100000 to 100000, that are added to the second field, which is a date. Optional; default: 0. */
  days?: number | null | undefined;
  /** Field that is compared. */
  field: AppealComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: AppealComparable;
};

/** Conditions on appeals. Several fields must all hold. */
export type AppealFilter = {
  /** Conditions on the field: True if readers are still asked to write to the authorities. */
  actionOpen?: BooleanFilter | null | undefined;
  /** Conditions on the field: Last day on which readers are asked to act. */
  actionUntil?: DateFilter | null | undefined;
  /** Conditions on the items of the list. Offices that readers are asked to write to. */
  addressees?: AuthorityListFilter | null | undefined;
  /** Conditions that must all hold. */
  and?: Array<AppealFilter> | null | undefined;
  /** Conditions on the field: Form of the intervention. */
  appealKind?: AppealKindFilter | null | undefined;
  /** Conditions on the items of the list. List of attachments whose appeal is this item: Document to download, such as a report as PDF. It is visible where the item that it is attached to is visible. */
  attachments?: AttachmentListFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<AppealComparison> | null | undefined;
  /** Conditions on the items of the list. Countries concerned. Empty: it concerns no country. */
  countries?: CountryListFilter | null | undefined;
  /** Conditions on the field: Date that the document bears. */
  documentDate?: DateFilter | null | undefined;
  /** Conditions on the field: Number of the follow-up. Null: this is the first appeal. */
  followUpNumber?: IntFilter | null | undefined;
  /** Conditions on the items of the list. List of appeals whose parent is this item: Public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  followUps?: AppealListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Languages in which it was issued, as BCP 47 tags. */
  languages?: TextsFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the items of the list. List of missions whose appeal is this item: Journey to a country: to observe a trial, to show solidarity, to find facts. */
  missions?: MissionListFilter | null | undefined;
  /** Conditions on the field: True if it was headed as new information. Null: not known. */
  newInformation?: BooleanFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: AppealFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<AppealFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Appeal that this one follows up. */
  parent?: AppealFilter | null | undefined;
  /** Conditions on the field: Reference of the appeal that this one follows up, also where that is not in the graph. */
  parentReference?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Programmes that issued it. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Date on which it was put online. */
  publishedOn?: DateFilter | null | undefined;
  /** Conditions on the items of the list. List of redirects whose appeal is this item: Old address of the website, and its present target. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** Conditions on the field: Reference in its regular form, such as TUR 005 / 0717 / OBS 078.6. */
  reference?: TextFilter | null | undefined;
  /** Conditions on the field: Country code in the reference. */
  referenceCountry?: TextFilter | null | undefined;
  /** Conditions on the field: Month of the first appeal, in the reference. */
  referenceMonth?: IntFilter | null | undefined;
  /** Conditions on the field: Serial of the country within its year, in the reference. */
  referenceNumber?: IntFilter | null | undefined;
  /** Conditions on the field: Reference as it was printed. */
  referenceRaw?: TextFilter | null | undefined;
  /** Conditions on the field: Worldwide serial of the year, in the reference; its last sign may be the placeholder X. */
  referenceSerial?: TextFilter | null | undefined;
  /** Conditions on the field: Year of the first appeal, in the reference. */
  referenceYear?: IntFilter | null | undefined;
  /** Conditions on the items of the list. Regions of OMCT concerned: the regions of its countries. */
  regions?: RegionListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs; from the reference, else from date and title. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Number of persons or organisations that it is about. */
  subjectCount?: IntFilter | null | undefined;
  /** Conditions on the field: People or organisations concerned, without naming them. */
  subjectKind?: SubjectKindFilter | null | undefined;
  /** Conditions on the field: Unit of subjectCount. */
  subjectUnit?: SubjectUnitFilter | null | undefined;
  /** Conditions on the items of the list. List of appealSubmissions whose appeal is this item: Submission of an appeal to a mechanism. */
  submittedTo?: AppealSubmissionListFilter | null | undefined;
  /** Conditions on the field: Summary in a paragraph without names. */
  summary?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Themes. */
  themes?: ThemeListFilter | null | undefined;
  /** Conditions on the field: Title; it names no person at risk. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Date of the last change in substance. */
  updatedOn?: DateFilter | null | undefined;
};

/** Form of a public intervention. */
export type AppealKind =
  /** Call to take part in a campaign. */
  | 'CALL_FOR_ACTION'
  /** Statement of several organisations together. */
  | 'JOINT_STATEMENT'
  /** News about a case or a campaign. */
  | 'NEWS_RELEASE'
  /** Letter to an authority, published. */
  | 'OPEN_LETTER'
  /** Notice for the press. */
  | 'PRESS_RELEASE'
  /** Statement of OMCT or the Observatory. */
  | 'STATEMENT'
  /** Call to write to the authorities, with what to ask of them. */
  | 'URGENT_APPEAL'
  /** Urgent notice, listed as such by OMCT. */
  | 'URGENT_INTERVENTION';

/** Conditions on a AppealKind. Several operators must all hold. */
export type AppealKindFilter = {
  /** Equal to this value. */
  eq?: AppealKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<AppealKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: AppealKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<AppealKind> | null | undefined;
};

/** Conditions on a list of appeals. Several must all hold. */
export type AppealListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: AppealFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: AppealFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: AppealFilter | null | undefined;
};

/** Conditions on appealSubmissions. Several fields must all hold. */
export type AppealSubmissionFilter = {
  /** Conditions that must all hold. */
  and?: Array<AppealSubmissionFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Appeal. */
  appeal?: AppealFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Mechanism that the appeal was sent to. */
  mechanism?: MechanismFilter | null | undefined;
  /** Condition that must not hold. */
  not?: AppealSubmissionFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<AppealSubmissionFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Date on which it was sent. Null: not known. */
  submittedOn?: DateFilter | null | undefined;
};

/** Conditions on a list of appealSubmissions. Several must all hold. */
export type AppealSubmissionListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: AppealSubmissionFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: AppealSubmissionFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: AppealSubmissionFilter | null | undefined;
};

/** Fields of articles that can be compared with one another. */
export type ArticleComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of articles, which have values of one type. */
export type ArticleComparison = {
  /** Field that is compared. */
  field: ArticleComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: ArticleComparable;
};

/** Conditions on articles. Several fields must all hold. */
export type ArticleFilter = {
  /** Conditions that must all hold. */
  and?: Array<ArticleFilter> | null | undefined;
  /** Conditions on the field: Kind of article. */
  articleKind?: ArticleKindFilter | null | undefined;
  /** Conditions on the items of the list. List of attachments whose article is this item: Document to download, such as a report as PDF. It is visible where the item that it is attached to is visible. */
  attachments?: AttachmentListFilter | null | undefined;
  /** Conditions on the items of the list. List of blocks whose article is this item: Piece of a chapter, an article or a page. It is visible where its parent and the item that it shows are visible. */
  blocks?: BlockListFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<ArticleComparison> | null | undefined;
  /** Conditions on the items of the list. Countries that it is about. */
  countries?: CountryListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture. */
  image?: MediaAssetFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the items of the list. List of menuEntries whose article is this item: Entry of a menu. It is visible where its target is visible. */
  menuEntries?: MenuEntryListFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: ArticleFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<ArticleFilter> | null | undefined;
  /** Conditions on the items of the list. Programmes that it is about. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Date of publication. */
  publishedOn?: DateFilter | null | undefined;
  /** Conditions on the items of the list. List of redirects whose article is this item: Old address of the website, and its present target. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Summary in a paragraph. */
  summary?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Themes. */
  themes?: ThemeListFilter | null | undefined;
  /** Conditions on the field: Title; it names no person at risk. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Kind of article. */
export type ArticleKind =
  /** Blog post. */
  | 'BLOG'
  /** News. */
  | 'NEWS'
  /** Report. */
  | 'REPORT'
  /** Statement. */
  | 'STATEMENT';

/** Conditions on a ArticleKind. Several operators must all hold. */
export type ArticleKindFilter = {
  /** Equal to this value. */
  eq?: ArticleKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<ArticleKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: ArticleKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<ArticleKind> | null | undefined;
};

/** Conditions on a list of articles. Several must all hold. */
export type ArticleListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: ArticleFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: ArticleFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: ArticleFilter | null | undefined;
};

/** Form of help. */
export type AssistanceKind =
  /** Training and organisational support. */
  | 'CAPACITY_BUILDING'
  /** Means to stay in touch. */
  | 'COMMUNICATIONS'
  /** Protection of devices and communications. */
  | 'DIGITAL_SECURITY'
  /** Relief in an emergency. */
  | 'HUMANITARIAN'
  /** Legal advice and representation. */
  | 'LEGAL'
  /** Medical care. */
  | 'MEDICAL'
  /** Documentation, monitoring and advocacy. */
  | 'MONITORING_AND_ADVOCACY'
  /** Protection of persons and premises. */
  | 'PHYSICAL_SECURITY'
  /** Psychological and social support. */
  | 'PSYCHOSOCIAL'
  /** Help to leave a place of danger. */
  | 'RELOCATION'
  /** Help with living costs, family included. */
  | 'SOCIAL'
  /** Safe transport. */
  | 'TRANSPORT';

/** Conditions on a list of AssistanceKind. Several operators must all hold. */
export type AssistanceKindsFilter = {
  /** List that contains this value. */
  has?: AssistanceKind | null | undefined;
  /** List that contains all of these values; at most 1,000. */
  hasAll?: Array<AssistanceKind> | null | undefined;
  /** List that contains at least one of these values; at most 1,000. */
  hasAny?: Array<AssistanceKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
};

/** Fields of attachments that can be compared with one another. */
export type AttachmentComparable =
  /** Size of the file in bytes. Null: it was sent before sizes were kept. */
  | 'BYTE_SIZE'
  /** Number of pages. Null: it cannot be counted. */
  | 'PAGE_COUNT';

/** Comparison of two fields of attachments, which have values of one type. */
export type AttachmentComparison = {
  /** Field that is compared. */
  field: AttachmentComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: AttachmentComparable;
};

/** Conditions on attachments. Several fields must all hold. */
export type AttachmentFilter = {
  /** Conditions that must all hold. */
  and?: Array<AttachmentFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Annual report that it is attached to. */
  annualReport?: AnnualReportFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Appeal that it is attached to. */
  appeal?: AppealFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Article that it is attached to. */
  article?: ArticleFilter | null | undefined;
  /** Conditions on the items of the list. List of blocks whose attachment is this item: Piece of a chapter, an article or a page. It is visible where its parent and the item that it shows are visible. */
  blocks?: BlockListFilter | null | undefined;
  /** Conditions on the field: Size of the file in bytes. Null: it was sent before sizes were kept. */
  byteSize?: IntFilter | null | undefined;
  /** Conditions on the field: SHA-256 of the file as it is served, in 64 hexadecimal digits. Null: it was sent before checksums were kept. */
  checksum?: TextFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<AttachmentComparison> | null | undefined;
  /** Conditions on the field: Name under which browsers save the file, such as annual-report-2024.pdf; it names no person at risk. */
  downloadName?: TextFilter | null | undefined;
  /** Conditions on the field: Name of the file in the store, as returned by the upload to /media. */
  file?: TextFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Language in which the document is written, as a BCP 47 tag such as fr or ar. Null: not known, or several. */
  language?: TextFilter | null | undefined;
  /** Conditions on the field: Licence on which everybody may use the file, such as CC BY 4.0. Null: none, all rights are reserved. */
  licence?: TextFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: Media type of the file: application/pdf. */
  mediaType?: TextFilter | null | undefined;
  /** Condition that must not hold. */
  not?: AttachmentFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<AttachmentFilter> | null | undefined;
  /** Conditions on the field: Number of pages. Null: it cannot be counted. */
  pageCount?: IntFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Title; it names no person at risk. */
  title?: TextFilter | null | undefined;
};

/** Conditions on a list of attachments. Several must all hold. */
export type AttachmentListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: AttachmentFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: AttachmentFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: AttachmentFilter | null | undefined;
};

/** Conditions on authorities. Several fields must all hold. */
export type AuthorityFilter = {
  /** Conditions that must all hold. */
  and?: Array<AuthorityFilter> | null | undefined;
  /** Conditions on the items of the list. List of appeals whose addressees include this item: Public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** Conditions on the field: Body that the office belongs to. */
  body?: TextFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. State. */
  country?: CountryFilter | null | undefined;
  /** Conditions on the field: Public address for e-mail. */
  email?: TextFilter | null | undefined;
  /** Conditions on the field: Public number for fax, with its country code. */
  fax?: TextFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Condition that must not hold. */
  not?: AuthorityFilter | null | undefined;
  /** Conditions on the field: Office, such as Minister of Justice. */
  office?: TextFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<AuthorityFilter> | null | undefined;
  /** Conditions on the field: Postal address, its lines separated by line ends. */
  postalAddress?: TextFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier. */
  slug?: TextFilter | null | undefined;
};

/** Conditions on a list of authorities. Several must all hold. */
export type AuthorityListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: AuthorityFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: AuthorityFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: AuthorityFilter | null | undefined;
};

/** Fields of awards that can be compared with one another. */
export type AwardComparable =
  /** Year in which it ended. Null: it continues, or the end is not known. */
  | 'END_YEAR'
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Year in which that part began. */
  | 'START_YEAR'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of awards, which have values of one type. */
export type AwardComparison = {
  /** Field that is compared. */
  field: AwardComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: AwardComparable;
};

/** Conditions on awards. Several fields must all hold. */
export type AwardFilter = {
  /** Conditions that must all hold. */
  and?: Array<AwardFilter> | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<AwardComparison> | null | undefined;
  /** Conditions on the field: Achievement that it honours. */
  description?: TextFilter | null | undefined;
  /** Conditions on the field: Year in which it ended. Null: it continues, or the end is not known. */
  endYear?: IntFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: Name. */
  name?: TextFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: AwardFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<AwardFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Part that OMCT has in it. */
  role?: TextFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Year in which that part began. */
  startYear?: IntFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Page of its own on the web. */
  url?: TextFilter | null | undefined;
};

/** Conditions on a list of awards. Several must all hold. */
export type AwardListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: AwardFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: AwardFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: AwardFilter | null | undefined;
};

/** People for whom help is meant. */
export type Beneficiary =
  /** Human rights defenders. */
  | 'DEFENDERS'
  /** Their families. */
  | 'FAMILIES'
  /** Organisations of civil society. */
  | 'ORGANISATIONS'
  /** Victims of torture, and their families. */
  | 'VICTIMS'
  /** Women human rights defenders. */
  | 'WOMEN_DEFENDERS';

/** Conditions on a list of Beneficiary. Several operators must all hold. */
export type BeneficiarysFilter = {
  /** List that contains this value. */
  has?: Beneficiary | null | undefined;
  /** List that contains all of these values; at most 1,000. */
  hasAll?: Array<Beneficiary> | null | undefined;
  /** List that contains at least one of these values; at most 1,000. */
  hasAny?: Array<Beneficiary> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
};

/** Conditions on blocks. Several fields must all hold. */
export type BlockFilter = {
  /** Conditions that must all hold. */
  and?: Array<BlockFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Article that it belongs to. */
  article?: ArticleFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Document that it offers. */
  attachment?: AttachmentFilter | null | undefined;
  /** Conditions on the field: Kind of content that it shows. */
  blockKind?: BlockKindFilter | null | undefined;
  /** Conditions on the field: Words below what it shows: the title of a video, the speaker of a quotation, the caption of a gallery. It names no person at risk. */
  caption?: TextFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Chapter that it belongs to. */
  chapter?: ChapterFilter | null | undefined;
  /** Conditions on the field: Slug of the figures that a chart shows over the years. */
  chartOf?: TextFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Figure that it shows. */
  figure?: FigureFilter | null | undefined;
  /** Conditions on the field: Heading. */
  heading?: TextFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture that it shows. */
  image?: MediaAssetFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Condition that must not hold. */
  not?: BlockFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<BlockFilter> | null | undefined;
  /** Conditions on the items of the list. Organisations that it shows. */
  organisations?: OrganisationListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Page that it belongs to. */
  page?: PageFilter | null | undefined;
  /** Conditions on the items of the list. List of galleryPictures whose block is this item: Picture in its place in a gallery. It is visible where the block and the picture are visible. */
  pictures?: GalleryPictureListFilter | null | undefined;
  /** Conditions on the field: Position among the blocks of its parent. */
  position?: IntFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Stable identifier. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Testimony that it shows. */
  testimony?: TestimonyFilter | null | undefined;
  /** Conditions on the field: Address of a video on another website, with https. It is a link; nothing of it is embedded. */
  videoUrl?: TextFilter | null | undefined;
};

/** Kind of content that a block shows. */
export type BlockKind =
  /** Chart of the figures of one kind over the years. */
  | 'CHART'
  /** Figure. */
  | 'FIGURE'
  /** Document to download. */
  | 'FILE'
  /** Pictures in an order: `pictures`. */
  | 'GALLERY'
  /** Picture. */
  | 'IMAGE'
  /** List: the paragraphs of its text, or the lists in it. */
  | 'LIST'
  /** Organisations. */
  | 'ORGANISATIONS'
  /** Quotation: its text; `caption` says whose words these are. */
  | 'QUOTE'
  /** Testimony. */
  | 'TESTIMONY'
  /** Text. */
  | 'TEXT'
  /** Video of another website: a link with its title. Nothing of that website is loaded. */
  | 'VIDEO';

/** Conditions on a BlockKind. Several operators must all hold. */
export type BlockKindFilter = {
  /** Equal to this value. */
  eq?: BlockKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<BlockKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: BlockKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<BlockKind> | null | undefined;
};

/** Conditions on a list of blocks. Several must all hold. */
export type BlockListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: BlockFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: BlockFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: BlockFilter | null | undefined;
};

/** Conditions on true or false. Several operators must all hold. */
export type BooleanFilter = {
  /** Equal to this value. */
  eq?: boolean | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
};

/** Fields of chapters that can be compared with one another. */
export type ChapterComparable =
  /** Number in the report. Null: not known. */
  | 'CHAPTER_NUMBER'
  /** Page on which it begins, where the report is printed. */
  | 'PRINTED_PAGE'
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of chapters, which have values of one type. */
export type ChapterComparison = {
  /** Field that is compared. */
  field: ChapterComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: ChapterComparable;
};

/** Conditions on chapters. Several fields must all hold. */
export type ChapterFilter = {
  /** Conditions that must all hold. */
  and?: Array<ChapterFilter> | null | undefined;
  /** Conditions on the items of the list. List of blocks whose chapter is this item: Piece of a chapter, an article or a page. It is visible where its parent and the item that it shows are visible. */
  blocks?: BlockListFilter | null | undefined;
  /** Conditions on the field: Number in the report. Null: not known. */
  chapterNumber?: IntFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<ChapterComparison> | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: ChapterFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<ChapterFilter> | null | undefined;
  /** Conditions on the field: Page on which it begins, where the report is printed. */
  printedPage?: IntFilter | null | undefined;
  /** Conditions on the items of the list. Programmes that it describes. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the items of the list. List of redirects whose chapter is this item: Old address of the website, and its present target. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Report that it belongs to. */
  report?: AnnualReportFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Title. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of chapters. Several must all hold. */
export type ChapterListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: ChapterFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: ChapterFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: ChapterFilter | null | undefined;
};

/** Conditions on contributions. Several fields must all hold. */
export type ContributionFilter = {
  /** Conditions on the field: Amount. Null: not published. */
  amount?: MoneyFilter | null | undefined;
  /** Conditions that must all hold. */
  and?: Array<ContributionFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Donor. */
  donor?: DonorFilter | null | undefined;
  /** Conditions on the field: Restriction by the donor on its use. */
  earmarking?: EarmarkingFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Condition that must not hold. */
  not?: ContributionFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<ContributionFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Programme that it was for, where one is named. */
  programme?: ProgrammeFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Number in the records; it identifies neither accounts nor persons. */
  reference?: TextFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Source of this information. Null: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** Conditions on the field: Year of the contribution. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of contributions. Several must all hold. */
export type ContributionListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: ContributionFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: ContributionFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: ContributionFilter | null | undefined;
  /** Conditions on sums of numbers of the related items. */
  sum?: ContributionSumFilter | null | undefined;
};

/** Conditions on sums of numbers of contributions, each in one currency or unit, which the filter beside it leaves. Several must all hold. A sum without a value is null. */
export type ContributionSumFilter = {
  /** Conditions on the sum of the field: Amount. Null: not published. */
  amount?: DecimalFilter | null | undefined;
  /** Conditions that items meet to be summed. Optional; default: all items of the list. */
  filter?: ContributionFilter | null | undefined;
};

/** Fields of countries that can be compared with one another. */
export type CountryComparable =
  /** Latitude of its centre, in degrees, for maps. */
  | 'LATITUDE'
  /** Longitude of its centre, in degrees, for maps. */
  | 'LONGITUDE'
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of countries, which have values of one type. */
export type CountryComparison = {
  /** Field that is compared. */
  field: CountryComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: CountryComparable;
};

/** Conditions on countries. Several fields must all hold. */
export type CountryFilter = {
  /** Conditions that must all hold. */
  and?: Array<CountryFilter> | null | undefined;
  /** Conditions on the items of the list. List of appeals whose countries include this item: Public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** Conditions on the items of the list. List of articles whose countries include this item: News, a statement, a report or a blog post; its blocks hold the text. */
  articles?: ArticleListFilter | null | undefined;
  /** Conditions on the items of the list. List of authorities whose country is this item: Office of a state to which appeals are sent. It never names who holds the office. */
  authorities?: AuthorityListFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<CountryComparison> | null | undefined;
  /** Conditions on the items of the list. List of donors whose country is this item: Body that gives money to OMCT, or a group of people who do; never a private person. */
  donors?: DonorListFilter | null | undefined;
  /** Conditions on the items of the list. List of emergencyServices whose countries include this item: Help in an emergency: for whom, what it covers, and how to ask for it. */
  emergencyServices?: EmergencyServiceListFilter | null | undefined;
  /** Conditions on the items of the list. List of grantCalls whose country is this item: Public call to ask for grants. */
  grantCalls?: GrantCallListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: ISO 3166-1 alpha-2 code. */
  iso2?: TextFilter | null | undefined;
  /** Conditions on the field: ISO 3166-1 alpha-3 code, as in the reference of an appeal. */
  iso3?: TextFilter | null | undefined;
  /** Conditions on the field: Latitude of its centre, in degrees, for maps. */
  latitude?: FloatFilter | null | undefined;
  /** Conditions on the field: Ground for the entry. */
  listing?: CountryListingFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: Longitude of its centre, in degrees, for maps. */
  longitude?: FloatFilter | null | undefined;
  /** Conditions on the field: UN M49 code, three digits. */
  m49?: TextFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Sub-region in the UN standard M49. */
  m49Region?: RegionFilter | null | undefined;
  /** Conditions on the items of the list. List of missions whose country is this item: Journey to a country: to observe a trial, to show solidarity, to find facts. */
  missions?: MissionListFilter | null | undefined;
  /** Conditions on the field: Short name in common use. */
  name?: TextFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: CountryFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<CountryFilter> | null | undefined;
  /** Conditions on the items of the list. List of organisations whose country is this item: Organisation known to OMCT, as it presents itself. */
  organisations?: OrganisationListFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Region of OMCT that it belongs to. */
  region?: RegionFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the items of the list. List of submissions whose country is this item: Report or briefing that was given to a mechanism. */
  submissions?: SubmissionListFilter | null | undefined;
  /** Conditions on the items of the list. List of testimonies whose country is this item: Statement of an organisation about its work, in its own or in our words. Never of a person. */
  testimonies?: TestimonyListFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of countries. Several must all hold. */
export type CountryListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: CountryFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: CountryFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: CountryFilter | null | undefined;
};

/** Ground for an entry in the list of countries and territories. */
export type CountryListing =
  /** No country: a setting for sample data. */
  | 'FICTIONAL'
  /** Current entry of ISO 3166-1. */
  | 'ISO_3166'
  /** Code that ISO 3166-1 leaves to its users, in wide use. */
  | 'USER_ASSIGNED';

/** Conditions on a CountryListing. Several operators must all hold. */
export type CountryListingFilter = {
  /** Equal to this value. */
  eq?: CountryListing | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<CountryListing> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: CountryListing | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<CountryListing> | null | undefined;
};

/** Conditions on a date; an unknown day or month counts as 01. Several operators must all hold. */
export type DateFilter = {
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** Greater than this value. */
  gt?: string | null | undefined;
  /** Greater than this value, or equal to it. */
  gte?: string | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<string> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Less than this value. */
  lt?: string | null | undefined;
  /** Less than this value, or equal to it. */
  lte?: string | null | undefined;
  /** Different from this value, or without a value. */
  ne?: string | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<string> | null | undefined;
};

/** Precision of a date. */
export type DatePrecision =
  /** Day: the full date is known. */
  | 'DAY'
  /** Month: the day is unknown and written as 01. */
  | 'MONTH'
  /** Year: month and day are unknown and written as 01. */
  | 'YEAR';

/** Conditions on a moment. Several operators must all hold. */
export type DateTimeFilter = {
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** Greater than this value. */
  gt?: string | null | undefined;
  /** Greater than this value, or equal to it. */
  gte?: string | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<string> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Less than this value. */
  lt?: string | null | undefined;
  /** Less than this value, or equal to it. */
  lte?: string | null | undefined;
  /** Different from this value, or without a value. */
  ne?: string | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on an exact number. Several operators must all hold. */
export type DecimalFilter = {
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** Greater than this value. */
  gt?: string | null | undefined;
  /** Greater than this value, or equal to it. */
  gte?: string | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<string> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Less than this value. */
  lt?: string | null | undefined;
  /** Less than this value, or equal to it. */
  lte?: string | null | undefined;
  /** Different from this value, or without a value. */
  ne?: string | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<string> | null | undefined;
};

/** Categories under which OMCT lists its donors. */
export type DonorCategory =
  /** University or an academic network. */
  | 'ACADEMIC'
  /** Foundation. */
  | 'FOUNDATION'
  /** Government, a ministry or an embassy. */
  | 'GOVERNMENT'
  /** Private persons, all together. */
  | 'INDIVIDUALS'
  /** Body of several states. */
  | 'INTERGOVERNMENTAL'
  /** Canton, a city or a municipality. */
  | 'LOCAL_GOVERNMENT'
  /** Fees of the members of the network, all together. */
  | 'MEMBERSHIP_FEES'
  /** Non-governmental organisation. */
  | 'NGO';

/** Conditions on a DonorCategory. Several operators must all hold. */
export type DonorCategoryFilter = {
  /** Equal to this value. */
  eq?: DonorCategory | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<DonorCategory> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: DonorCategory | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<DonorCategory> | null | undefined;
};

/** Fields of donors that can be compared with one another. */
export type DonorComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of donors, which have values of one type. */
export type DonorComparison = {
  /** Field that is compared. */
  field: DonorComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: DonorComparable;
};

/** Conditions on donors. Several fields must all hold. */
export type DonorFilter = {
  /** Conditions on the field: Other names in use. */
  aliases?: TextsFilter | null | undefined;
  /** Conditions that must all hold. */
  and?: Array<DonorFilter> | null | undefined;
  /** Conditions on the field: Category under which OMCT lists it. */
  category?: DonorCategoryFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<DonorComparison> | null | undefined;
  /** Conditions on the items of the list. List of contributions whose donor is this item: Contribution of a donor for a year. Most amounts are not published. */
  contributions?: ContributionListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Country in which it is registered, or state that it is. */
  country?: CountryFilter | null | undefined;
  /** Conditions on the items of the list. List of grantCalls whose donors include this item: Public call to ask for grants. */
  grantCalls?: GrantCallListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the items of the list. List of donorMentions whose donor is this item: Mention of a donor in a publication of a year. It says nothing of an amount. */
  mentions?: DonorMentionListFilter | null | undefined;
  /** Conditions on the field: Name. */
  name?: TextFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: DonorFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<DonorFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. List of supports whose donors include this item: Support of a local organisation by OMCT in a year, as published. */
  supports?: SupportListFilter | null | undefined;
  /** Conditions on the field: Type of organisation, as IATI classifies it. */
  type?: OrganisationTypeFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of donors. Several must all hold. */
export type DonorListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: DonorFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: DonorFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: DonorFilter | null | undefined;
};

/** Conditions on donorMentions. Several fields must all hold. */
export type DonorMentionFilter = {
  /** Conditions that must all hold. */
  and?: Array<DonorMentionFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Donor. */
  donor?: DonorFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Form in which it was named. */
  mentionKind?: DonorMentionKindFilter | null | undefined;
  /** Condition that must not hold. */
  not?: DonorMentionFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<DonorMentionFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Source of this information. Null: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** Conditions on the field: Year that the publication is about. */
  year?: IntFilter | null | undefined;
};

/** Form in which a donor was named. */
export type DonorMentionKind =
  /** In the list of donors of OMCT. */
  | 'LISTED'
  /** In the thanks of a joint publication: not a donor of OMCT by that alone. */
  | 'THANKED_JOINTLY';

/** Conditions on a DonorMentionKind. Several operators must all hold. */
export type DonorMentionKindFilter = {
  /** Equal to this value. */
  eq?: DonorMentionKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<DonorMentionKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: DonorMentionKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<DonorMentionKind> | null | undefined;
};

/** Conditions on a list of donorMentions. Several must all hold. */
export type DonorMentionListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: DonorMentionFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: DonorMentionFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: DonorMentionFilter | null | undefined;
};

/** Restriction by a donor on the use of its money. */
export type Earmarking =
  /** For one project. */
  | 'EARMARKED'
  /** For a programme or a region. */
  | 'SOFTLY_EARMARKED'
  /** For the organisation as a whole. */
  | 'UNEARMARKED';

/** Conditions on a Earmarking. Several operators must all hold. */
export type EarmarkingFilter = {
  /** Equal to this value. */
  eq?: Earmarking | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<Earmarking> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: Earmarking | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<Earmarking> | null | undefined;
};

/** Fields of emergencyServices that can be compared with one another. */
export type EmergencyServiceComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of emergencyServices, which have values of one type. */
export type EmergencyServiceComparison = {
  /** Field that is compared. */
  field: EmergencyServiceComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: EmergencyServiceComparable;
};

/** Conditions on emergencyServices. Several fields must all hold. */
export type EmergencyServiceFilter = {
  /** Conditions that must all hold. */
  and?: Array<EmergencyServiceFilter> | null | undefined;
  /** Conditions on the field: Beneficiaries. */
  beneficiaries?: BeneficiarysFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<EmergencyServiceComparison> | null | undefined;
  /** Conditions on the items of the list. Countries in which it is offered. Empty: all. */
  countries?: CountryListFilter | null | undefined;
  /** Conditions on the field: Description of the help. */
  description?: TextFilter | null | undefined;
  /** Conditions on the field: Conditions of access. */
  eligibility?: TextFilter | null | undefined;
  /** Conditions on the field: Instructions for a request. */
  howToAsk?: TextFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: True if it is meant for a limited time. Null: not known. */
  isTemporary?: BooleanFilter | null | undefined;
  /** Conditions on the field: Languages in which one can ask for it, as BCP 47 tags. */
  languages?: TextsFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: EmergencyServiceFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<EmergencyServiceFilter> | null | undefined;
  /** Conditions on the items of the list. Programmes that it belongs to; at least one. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the items of the list. Organisations that provide it. */
  providers?: OrganisationListFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: People who may ask for it. */
  requestedBy?: RequestersFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Form of the help. */
  serviceKind?: EmergencyServiceKindFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Title. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Form of help in an emergency. */
export type EmergencyServiceKind =
  /** Presence beside somebody at risk, for protection. */
  | 'ACCOMPANIMENT'
  /** Speaking for people at risk before bodies of states. */
  | 'ADVOCACY'
  /** Money for an emergency. */
  | 'EMERGENCY_GRANT'
  /** Stay elsewhere, to rest or to learn. */
  | 'FELLOWSHIP'
  /** Number or address that answers in an emergency. */
  | 'HOTLINE'
  /** Legal advice and representation. */
  | 'LEGAL_ASSISTANCE'
  /** Medical care. */
  | 'MEDICAL'
  /** Psychological and social support. */
  | 'PSYCHOSOCIAL'
  /** Help with living costs and basic needs. */
  | 'RELIEF'
  /** Help to leave a place of danger. */
  | 'RELOCATION'
  /** International solidarity, and making a case known. */
  | 'SOLIDARITY_AND_COMMUNICATION'
  /** Visit, to show support and to speak with authorities. */
  | 'SOLIDARITY_MISSION'
  /** Help against the strain of the work. */
  | 'STRESS_MANAGEMENT'
  /** Watching a trial. */
  | 'TRIAL_OBSERVATION'
  /** Public call to write to the authorities. */
  | 'URGENT_APPEAL';

/** Conditions on a EmergencyServiceKind. Several operators must all hold. */
export type EmergencyServiceKindFilter = {
  /** Equal to this value. */
  eq?: EmergencyServiceKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<EmergencyServiceKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: EmergencyServiceKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<EmergencyServiceKind> | null | undefined;
};

/** Conditions on a list of emergencyServices. Several must all hold. */
export type EmergencyServiceListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: EmergencyServiceFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: EmergencyServiceFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: EmergencyServiceFilter | null | undefined;
};

/** Conditions on exchangeRates. Several fields must all hold. */
export type ExchangeRateFilter = {
  /** Conditions that must all hold. */
  and?: Array<ExchangeRateFilter> | null | undefined;
  /** Conditions on the field: Currency of which there is one unit, ISO 4217. */
  base?: TextFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Condition that must not hold. */
  not?: ExchangeRateFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<ExchangeRateFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Currency in which its worth is given, ISO 4217. */
  quote?: TextFilter | null | undefined;
  /** Conditions on the field: Number of units of the second currency that one unit of the first is worth. */
  rate?: DecimalFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Source of this information. Null: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** Conditions on the field: Year. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of exchangeRates. Several must all hold. */
export type ExchangeRateListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: ExchangeRateFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: ExchangeRateFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: ExchangeRateFilter | null | undefined;
  /** Conditions on sums of numbers of the related items. */
  sum?: ExchangeRateSumFilter | null | undefined;
};

/** Conditions on sums of numbers of exchangeRates, each in one currency or unit, which the filter beside it leaves. Several must all hold. A sum without a value is null. */
export type ExchangeRateSumFilter = {
  /** Conditions that items meet to be summed. Optional; default: all items of the list. */
  filter?: ExchangeRateFilter | null | undefined;
  /** Conditions on the sum of the field: Number of units of the second currency that one unit of the first is worth. */
  rate?: DecimalFilter | null | undefined;
};

/** Operator that compares two fields of an item. */
export type FieldOperator =
  /** Equal: both have the same value. */
  | 'EQ'
  /** Greater: the first is greater, or later, than the second. */
  | 'GT'
  /** Greater or equal: the first is greater, or later, or equal. */
  | 'GTE'
  /** Less: the first is less, or earlier, than the second. */
  | 'LT'
  /** Less or equal: the first is less, or earlier, or equal. */
  | 'LTE'
  /** Different: the values differ, or exactly one field has a value. */
  | 'NE';

/** Fields of figures that can be compared with one another. */
export type FigureComparable =
  /** First year of the period, where it is longer than a year. */
  | 'PERIOD_FROM'
  /** Year, or the last year of the period. */
  | 'YEAR';

/** Comparison of two fields of figures, which have values of one type. */
export type FigureComparison = {
  /** Field that is compared. */
  field: FigureComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: FigureComparable;
};

/** Conditions on figures. Several fields must all hold. */
export type FigureFilter = {
  /** Conditions that must all hold. */
  and?: Array<FigureFilter> | null | undefined;
  /** Conditions on the items of the list. List of blocks whose figure is this item: Piece of a chapter, an article or a page. It is visible where its parent and the item that it shows are visible. */
  blocks?: BlockListFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<FigureComparison> | null | undefined;
  /** Conditions on the field: Currency of a sum of money, ISO 4217. */
  currency?: TextFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Description of the subject counted. */
  label?: TextFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Condition that must not hold. */
  not?: FigureFilter | null | undefined;
  /** Conditions on the field: Note on its use. */
  note?: TextFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<FigureFilter> | null | undefined;
  /** Conditions on the field: First year of the period, where it is longer than a year. */
  periodFrom?: IntFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Precision that the source states. */
  qualifier?: FigureQualifierFilter | null | undefined;
  /** Conditions on the field: Scope of the number, if it is a part only. */
  scope?: TextFilter | null | undefined;
  /** Conditions on the field: Key of the subject counted; the same for every year and source. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Source of this information. Null: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** Conditions on the field: Unit of the number. */
  unit?: FigureUnitFilter | null | undefined;
  /** Conditions on the field: Value. Null: the source gives it in words only. */
  value?: DecimalFilter | null | undefined;
  /** Conditions on the field: Year, or the last year of the period. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of figures. Several must all hold. */
export type FigureListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: FigureFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: FigureFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: FigureFilter | null | undefined;
  /** Conditions on sums of numbers of the related items. */
  sum?: FigureSumFilter | null | undefined;
};

/** Precision of a published number. */
export type FigureQualifier =
  /** About this. */
  | 'ABOUT'
  /** A little less than this. */
  | 'ALMOST'
  /** More than this, or at least this. */
  | 'AT_LEAST'
  /** Given as exact. */
  | 'EXACT';

/** Conditions on a FigureQualifier. Several operators must all hold. */
export type FigureQualifierFilter = {
  /** Equal to this value. */
  eq?: FigureQualifier | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<FigureQualifier> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: FigureQualifier | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<FigureQualifier> | null | undefined;
};

/** Conditions on sums of numbers of figures, each in one currency or unit, which the filter beside it leaves. Several must all hold. A sum without a value is null. */
export type FigureSumFilter = {
  /** Conditions that items meet to be summed. Optional; default: all items of the list. */
  filter?: FigureFilter | null | undefined;
  /** Conditions on the sum of the field: Value. Null: the source gives it in words only. */
  value?: DecimalFilter | null | undefined;
};

/** Unit of a figure. */
export type FigureUnit =
  /** Things or events. */
  | 'COUNT'
  /** Countries. */
  | 'COUNTRIES'
  /** Sum of money. */
  | 'MONEY'
  /** Organisations. */
  | 'ORGANISATIONS'
  /** Parts of a hundred. */
  | 'PERCENT'
  /** Persons. */
  | 'PERSONS'
  /** States, as parties to a treaty. */
  | 'STATES';

/** Conditions on a FigureUnit. Several operators must all hold. */
export type FigureUnitFilter = {
  /** Equal to this value. */
  eq?: FigureUnit | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<FigureUnit> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: FigureUnit | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<FigureUnit> | null | undefined;
};

/** Fields of financialStatements that can be compared with one another. */
export type FinancialStatementComparable =
  /** Total expenditure. */
  | 'EXPENDITURE'
  /** Total income. */
  | 'INCOME'
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Result: income less expenditure. */
  | 'RESULT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of financialStatements, which have values of one type. */
export type FinancialStatementComparison = {
  /** Field that is compared. */
  field: FinancialStatementComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: FinancialStatementComparable;
};

/** Conditions on financialStatements. Several fields must all hold. */
export type FinancialStatementFilter = {
  /** Conditions that must all hold. */
  and?: Array<FinancialStatementFilter> | null | undefined;
  /** Conditions on the field: True if it was audited. Null: not known. */
  audited?: BooleanFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<FinancialStatementComparison> | null | undefined;
  /** Conditions on the field: Total expenditure. */
  expenditure?: MoneyFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Total income. */
  income?: MoneyFilter | null | undefined;
  /** Conditions on the items of the list. List of statementLines whose statement is this item: Line of the accounts of a year. */
  lines?: StatementLineListFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: FinancialStatementFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<FinancialStatementFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Result: income less expenditure. */
  result?: MoneyFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Year. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of financialStatements. Several must all hold. */
export type FinancialStatementListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: FinancialStatementFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: FinancialStatementFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: FinancialStatementFilter | null | undefined;
  /** Conditions on sums of numbers of the related items. */
  sum?: FinancialStatementSumFilter | null | undefined;
};

/** Conditions on sums of numbers of financialStatements, each in one currency or unit, which the filter beside it leaves. Several must all hold. A sum without a value is null. */
export type FinancialStatementSumFilter = {
  /** Conditions on the sum of the field: Total expenditure. */
  expenditure?: DecimalFilter | null | undefined;
  /** Conditions that items meet to be summed. Optional; default: all items of the list. */
  filter?: FinancialStatementFilter | null | undefined;
  /** Conditions on the sum of the field: Total income. */
  income?: DecimalFilter | null | undefined;
  /** Conditions on the sum of the field: Result: income less expenditure. */
  result?: DecimalFilter | null | undefined;
};

/** Conditions on a number. Several operators must all hold. */
export type FloatFilter = {
  /** Equal to this value. */
  eq?: number | null | undefined;
  /** Greater than this value. */
  gt?: number | null | undefined;
  /** Greater than this value, or equal to it. */
  gte?: number | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<number> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Less than this value. */
  lt?: number | null | undefined;
  /** Less than this value, or equal to it. */
  lte?: number | null | undefined;
  /** Different from this value, or without a value. */
  ne?: number | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<number> | null | undefined;
};

/** Conditions on galleryPictures. Several fields must all hold. */
export type GalleryPictureFilter = {
  /** Conditions that must all hold. */
  and?: Array<GalleryPictureFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Block of kind GALLERY that it belongs to. */
  block?: BlockFilter | null | undefined;
  /** Conditions on the field: Caption; it names no person at risk. */
  caption?: TextFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture. */
  image?: MediaAssetFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Condition that must not hold. */
  not?: GalleryPictureFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<GalleryPictureFilter> | null | undefined;
  /** Conditions on the field: Position in the gallery. */
  position?: IntFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Stable identifier. */
  slug?: TextFilter | null | undefined;
};

/** Conditions on a list of galleryPictures. Several must all hold. */
export type GalleryPictureListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: GalleryPictureFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: GalleryPictureFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: GalleryPictureFilter | null | undefined;
};

/** Geographic reach of the work of an organisation. */
export type GeographicScope =
  /** Several regions. */
  | 'INTERNATIONAL'
  /** Part of one country. */
  | 'LOCAL'
  /** One country. */
  | 'NATIONAL'
  /** Several countries of one region. */
  | 'REGIONAL';

/** Conditions on a GeographicScope. Several operators must all hold. */
export type GeographicScopeFilter = {
  /** Equal to this value. */
  eq?: GeographicScope | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<GeographicScope> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: GeographicScope | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<GeographicScope> | null | undefined;
};

/** Fields of grantCalls that can be compared with one another. */
export type GrantCallComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of grantCalls, which have values of one type. */
export type GrantCallComparison = {
  /** Field that is compared. */
  field: GrantCallComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: GrantCallComparable;
};

/** Conditions on grantCalls. Several fields must all hold. */
export type GrantCallFilter = {
  /** Conditions that must all hold. */
  and?: Array<GrantCallFilter> | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<GrantCallComparison> | null | undefined;
  /** Conditions on the related item; {}: one exists. Country of the call. Null: several, or all. */
  country?: CountryFilter | null | undefined;
  /** Conditions on the field: Last day to apply. */
  deadline?: DateFilter | null | undefined;
  /** Conditions on the field: Applications that the call invites. */
  description?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Donors behind it, where they are named. */
  donors?: DonorListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: GrantCallFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<GrantCallFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Programme that calls. */
  programme?: ProgrammeFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Title. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Sum of all that can be granted. */
  total?: MoneyFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of grantCalls. Several must all hold. */
export type GrantCallListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: GrantCallFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: GrantCallFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: GrantCallFilter | null | undefined;
  /** Conditions on sums of numbers of the related items. */
  sum?: GrantCallSumFilter | null | undefined;
};

/** Conditions on sums of numbers of grantCalls, each in one currency or unit, which the filter beside it leaves. Several must all hold. A sum without a value is null. */
export type GrantCallSumFilter = {
  /** Conditions that items meet to be summed. Optional; default: all items of the list. */
  filter?: GrantCallFilter | null | undefined;
  /** Conditions on the sum of the field: Sum of all that can be granted. */
  total?: DecimalFilter | null | undefined;
};

/** Conditions on an id. Several operators must all hold. */
export type IdFilter = {
  /** Equal to this value. */
  eq?: string | number | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<string | number> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
};

/** Conditions on a whole number. Several operators must all hold. */
export type IntFilter = {
  /** Equal to this value. */
  eq?: number | null | undefined;
  /** Greater than this value. */
  gt?: number | null | undefined;
  /** Greater than this value, or equal to it. */
  gte?: number | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<number> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Less than this value. */
  lt?: number | null | undefined;
  /** Less than this value, or equal to it. */
  lte?: number | null | undefined;
  /** Different from this value, or without a value. */
  ne?: number | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<number> | null | undefined;
};

/** Content language. */
export type Locale =
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** Conditions on a Locale. Several operators must all hold. */
export type LocaleFilter = {
  /** Equal to this value. */
  eq?: Locale | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<Locale> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: Locale | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<Locale> | null | undefined;
};

/** Conditions on a list of Locale. Several operators must all hold. */
export type LocalesFilter = {
  /** List that contains this value. */
  has?: Locale | null | undefined;
  /** List that contains all of these values; at most 1,000. */
  hasAll?: Array<Locale> | null | undefined;
  /** List that contains at least one of these values; at most 1,000. */
  hasAny?: Array<Locale> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
};

/** Conditions on the languages of an item. Several must all hold. An item whose `localisation` is null has no value. */
export type LocalisationFilter = {
  /** Conditions on the field: Languages in which the item is published. */
  available?: LocalesFilter | null | undefined;
  /** Conditions on the field: True if the language served is not the language requested. */
  isFallback?: BooleanFilter | null | undefined;
  /** Conditions on the field: True if the original has changed since the translation that is served was made. */
  isStale?: BooleanFilter | null | undefined;
  /** Conditions on the field: Languages in which it is not published. */
  missing?: LocalesFilter | null | undefined;
  /** Conditions on the field: Language in which the whole item is served. */
  served?: LocaleFilter | null | undefined;
};

/** Fields of mechanisms that can be compared with one another. */
export type MechanismComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of mechanisms, which have values of one type. */
export type MechanismComparison = {
  /** Field that is compared. */
  field: MechanismComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: MechanismComparable;
};

/** Conditions on mechanisms. Several fields must all hold. */
export type MechanismFilter = {
  /** Conditions that must all hold. */
  and?: Array<MechanismFilter> | null | undefined;
  /** Conditions on the items of the list. List of appealSubmissions whose mechanism is this item: Submission of an appeal to a mechanism. */
  appealSubmissions?: AppealSubmissionListFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<MechanismComparison> | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Geographic reach. */
  level?: MechanismLevelFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: Kind of body. */
  mechanismKind?: MechanismKindFilter | null | undefined;
  /** Conditions on the field: Name. */
  name?: TextFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: MechanismFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<MechanismFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Region of OMCT that a regional body is for. */
  region?: RegionFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the items of the list. List of submissions whose mechanism is this item: Report or briefing that was given to a mechanism. */
  submissions?: SubmissionListFilter | null | undefined;
  /** Conditions on the items of the list. Themes that it can be addressed about. */
  themes?: ThemeListFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Page of its own on the web. */
  url?: TextFilter | null | undefined;
};

/** Kind of body that protects human rights between states. */
export type MechanismKind =
  /** Embassies, and institutions of a union of states. */
  | 'DIPLOMATIC'
  /** Commission or court of a continent. */
  | 'REGIONAL_COMMISSION'
  /** Rapporteur of a regional body. */
  | 'REGIONAL_RAPPORTEUR'
  /** Expert or a group of experts with a mandate of the United Nations. */
  | 'SPECIAL_PROCEDURE'
  /** Committee that watches over a treaty of the United Nations. */
  | 'TREATY_BODY';

/** Conditions on a MechanismKind. Several operators must all hold. */
export type MechanismKindFilter = {
  /** Equal to this value. */
  eq?: MechanismKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<MechanismKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: MechanismKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<MechanismKind> | null | undefined;
};

/** Geographic reach of a mechanism. */
export type MechanismLevel =
  /** State that sends it and the one that it is sent to. */
  | 'BILATERAL'
  /** States of one continent or union. */
  | 'REGIONAL'
  /** All states. */
  | 'UNIVERSAL';

/** Conditions on a MechanismLevel. Several operators must all hold. */
export type MechanismLevelFilter = {
  /** Equal to this value. */
  eq?: MechanismLevel | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<MechanismLevel> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: MechanismLevel | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<MechanismLevel> | null | undefined;
};

/** Conditions on a list of mechanisms. Several must all hold. */
export type MechanismListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: MechanismFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: MechanismFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: MechanismFilter | null | undefined;
};

/** Fields of mediaAssets that can be compared with one another. */
export type MediaAssetComparable =
  /** Size of the file in bytes. Null: it was sent before sizes were kept. */
  | 'BYTE_SIZE'
  /** Focal point of the picture, kept when it is cropped: distance from the left, as a part of the width. */
  | 'FOCAL_X'
  /** Focal point of the picture, kept when it is cropped: distance from the top, as a part of the height. */
  | 'FOCAL_Y'
  /** Height of the file in pixels. Never null of a picture that was sent to /media. */
  | 'HEIGHT'
  /** Width of the file in pixels. Never null of a picture that was sent to /media. */
  | 'WIDTH';

/** Comparison of two fields of mediaAssets, which have values of one type. */
export type MediaAssetComparison = {
  /** Field that is compared. */
  field: MediaAssetComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: MediaAssetComparable;
};

/** Conditions on mediaAssets. Several fields must all hold. */
export type MediaAssetFilter = {
  /** Conditions on the field: Alternative text, for people who do not see the picture. Required before publication. */
  alt?: TextFilter | null | undefined;
  /** Conditions that must all hold. */
  and?: Array<MediaAssetFilter> | null | undefined;
  /** Conditions on the items of the list. List of annualReports whose coverImage is this item: Report of OMCT on a year; its chapters hold the text. */
  annualReports?: AnnualReportListFilter | null | undefined;
  /** Conditions on the items of the list. List of articles whose image is this item: News, a statement, a report or a blog post; its blocks hold the text. */
  articles?: ArticleListFilter | null | undefined;
  /** Conditions on the items of the list. List of blocks whose image is this item: Piece of a chapter, an article or a page. It is visible where its parent and the item that it shows are visible. */
  blocks?: BlockListFilter | null | undefined;
  /** Conditions on the field: Size of the file in bytes. Null: it was sent before sizes were kept. */
  byteSize?: IntFilter | null | undefined;
  /** Conditions on the field: SHA-256 of the file as it is served, in 64 hexadecimal digits. Null: it was sent before checksums were kept. */
  checksum?: TextFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<MediaAssetComparison> | null | undefined;
  /** Conditions on the field: Credit: the owner of the picture, as that person or body wants to be named. */
  credit?: TextFilter | null | undefined;
  /** Conditions on the field: Name of the file, as returned by the upload to /media; it is served at /media/<file>. */
  file?: TextFilter | null | undefined;
  /** Conditions on the field: Focal point of the picture, kept when it is cropped: distance from the left, as a part of the width. */
  focalX?: FloatFilter | null | undefined;
  /** Conditions on the field: Focal point of the picture, kept when it is cropped: distance from the top, as a part of the height. */
  focalY?: FloatFilter | null | undefined;
  /** Conditions on the items of the list. List of galleryPictures whose image is this item: Picture in its place in a gallery. It is visible where the block and the picture are visible. */
  galleryPictures?: GalleryPictureListFilter | null | undefined;
  /** Conditions on the field: Height of the file in pixels. Never null of a picture that was sent to /media. */
  height?: IntFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Licence on which everybody may use the file, such as CC BY 4.0. Null: none, all rights are reserved. */
  licence?: TextFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: Media type of the file, such as image/jpeg. */
  mediaType?: TextFilter | null | undefined;
  /** Condition that must not hold. */
  not?: MediaAssetFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<MediaAssetFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Title; it names no person at risk. Null: it has none. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Width of the file in pixels. Never null of a picture that was sent to /media. */
  width?: IntFilter | null | undefined;
};

/** Conditions on a list of mediaAssets. Several must all hold. */
export type MediaAssetListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: MediaAssetFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: MediaAssetFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: MediaAssetFilter | null | undefined;
};

/** Fields of memberships that can be compared with one another. */
export type MembershipComparable =
  /** Date on which this began. Null: not known. */
  | 'VALID_FROM'
  /** Date on which this ended. Null: it continues, or the end is not known. */
  | 'VALID_TO';

/** Comparison of two fields of memberships, which have values of one type. */
export type MembershipComparison = {
  /** Number of days, from -100000 to 100000, that are added to the second field, which is a date. Optional; default: 0. */
  days?: number | null | undefined;
  /** Field that is compared. */
  field: MembershipComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: MembershipComparable;
};

/** Conditions on memberships. Several fields must all hold. */
export type MembershipFilter = {
  /** Conditions that must all hold. */
  and?: Array<MembershipFilter> | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<MembershipComparison> | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Network. */
  network?: NetworkFilter | null | undefined;
  /** Condition that must not hold. */
  not?: MembershipFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<MembershipFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Organisation. */
  organisation?: OrganisationFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Source of this information. Null: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** Conditions on the field: Status of the organisation. */
  status?: MembershipStatusFilter | null | undefined;
  /** Conditions on the field: Date on which this began. Null: not known. */
  validFrom?: DateFilter | null | undefined;
  /** Conditions on the field: Date on which this ended. Null: it continues, or the end is not known. */
  validTo?: DateFilter | null | undefined;
};

/** Conditions on a list of memberships. Several must all hold. */
export type MembershipListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: MembershipFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: MembershipFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: MembershipFilter | null | undefined;
};

/** Status of an organisation in a network. */
export type MembershipStatus =
  /** Applicant. */
  | 'APPLICANT'
  /** Former: it has left or was excluded. */
  | 'FORMER'
  /** Member. */
  | 'MEMBER'
  /** Member whose rights are suspended. */
  | 'SUSPENDED';

/** Conditions on a MembershipStatus. Several operators must all hold. */
export type MembershipStatusFilter = {
  /** Equal to this value. */
  eq?: MembershipStatus | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<MembershipStatus> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: MembershipStatus | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<MembershipStatus> | null | undefined;
};

/** Conditions on menuEntries. Several fields must all hold. */
export type MenuEntryFilter = {
  /** Conditions that must all hold. */
  and?: Array<MenuEntryFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Annual report that it leads to. */
  annualReport?: AnnualReportFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Article that it leads to. */
  article?: ArticleFilter | null | undefined;
  /** Conditions on the items of the list. List of menuEntries whose parent is this item: Entry of a menu. It is visible where its target is visible. */
  entries?: MenuEntryListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Name. */
  label?: TextFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Menu that it belongs to. */
  menu?: MenuFilter | null | undefined;
  /** Condition that must not hold. */
  not?: MenuEntryFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<MenuEntryFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Page that it leads to. */
  page?: PageFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Parent entry. Null: this is an entry of the first level. */
  parent?: MenuEntryFilter | null | undefined;
  /** Conditions on the field: Path of the website that it leads to, if the target is no item. */
  path?: TextFilter | null | undefined;
  /** Conditions on the field: Position among the entries of the same parent. */
  position?: IntFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Programme that it leads to. */
  programme?: ProgrammeFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Stable identifier. */
  slug?: TextFilter | null | undefined;
};

/** Conditions on a list of menuEntries. Several must all hold. */
export type MenuEntryListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: MenuEntryFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: MenuEntryFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: MenuEntryFilter | null | undefined;
};

/** Conditions on menus. Several fields must all hold. */
export type MenuFilter = {
  /** Conditions that must all hold. */
  and?: Array<MenuFilter> | null | undefined;
  /** Conditions on the items of the list. List of menuEntries whose menu is this item: Entry of a menu. It is visible where its target is visible. */
  entries?: MenuEntryListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Condition that must not hold. */
  not?: MenuFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<MenuFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Stable identifier, such as main or footer. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the field: Name. */
  title?: TextFilter | null | undefined;
};

/** Fields of missions that can be compared with one another. */
export type MissionComparable =
  /** Date on which it ended. Null: not known. */
  | 'ENDED_ON'
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Date on which it began. Null: not known. */
  | 'STARTED_ON'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of missions, which have values of one type. */
export type MissionComparison = {
  /** Number of days, from -100000 to 100000, that are added to the second field, which is a date. Optional; default: 0. */
  days?: number | null | undefined;
  /** Field that is compared. */
  field: MissionComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: MissionComparable;
};

/** Conditions on missions. Several fields must all hold. */
export type MissionFilter = {
  /** Conditions that must all hold. */
  and?: Array<MissionFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Appeal that it belongs to. */
  appeal?: AppealFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<MissionComparison> | null | undefined;
  /** Conditions on the related item; {}: one exists. Country that it visited. */
  country?: CountryFilter | null | undefined;
  /** Conditions on the field: Date on which it ended. Null: not known. */
  endedOn?: DateFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: Purpose. */
  missionKind?: MissionKindFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: MissionFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<MissionFilter> | null | undefined;
  /** Conditions on the items of the list. Organisations that took part. */
  partners?: OrganisationListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Programme that sent it. */
  programme?: ProgrammeFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Date on which it began. Null: not known. */
  startedOn?: DateFilter | null | undefined;
  /** Conditions on the field: Summary of the mission in a paragraph without names. */
  summary?: TextFilter | null | undefined;
  /** Conditions on the field: Title; it names no person at risk. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Purpose of a mission. */
export type MissionKind =
  /** Fact-finding. */
  | 'FACT_FINDING'
  /** Visit to show support and to speak with authorities. */
  | 'SOLIDARITY'
  /** Observation of a trial. */
  | 'TRIAL_OBSERVATION';

/** Conditions on a MissionKind. Several operators must all hold. */
export type MissionKindFilter = {
  /** Equal to this value. */
  eq?: MissionKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<MissionKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: MissionKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<MissionKind> | null | undefined;
};

/** Conditions on a list of missions. Several must all hold. */
export type MissionListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: MissionFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: MissionFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: MissionFilter | null | undefined;
};

/** Conditions on an amount. Amounts are compared within one currency: `currency` stands beside each comparison. Several operators must all hold. */
export type MoneyFilter = {
  /** Currency equal to this ISO 4217 code. */
  currency?: string | null | undefined;
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** Greater than this value. */
  gt?: string | null | undefined;
  /** Greater than this value, or equal to it. */
  gte?: string | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<string> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Less than this value. */
  lt?: string | null | undefined;
  /** Less than this value, or equal to it. */
  lte?: string | null | undefined;
  /** Different from this value, or without a value. */
  ne?: string | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<string> | null | undefined;
};

/** Fields of networks that can be compared with one another. */
export type NetworkComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of networks, which have values of one type. */
export type NetworkComparison = {
  /** Field that is compared. */
  field: NetworkComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: NetworkComparable;
};

/** Conditions on networks. Several fields must all hold. */
export type NetworkFilter = {
  /** Conditions that must all hold. */
  and?: Array<NetworkFilter> | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<NetworkComparison> | null | undefined;
  /** Conditions on the field: Purpose. */
  description?: TextFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the items of the list. List of memberships whose network is this item: Membership of an organisation in a network, for a time and according to one source; where sources disagree, each statement is kept. */
  memberships?: MembershipListFilter | null | undefined;
  /** Conditions on the field: Name. */
  name?: TextFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: NetworkFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<NetworkFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Fields of organisations that can be compared with one another. */
export type OrganisationComparable =
  /** Year in which it was founded. */
  | 'FOUNDED_YEAR'
  /** Year in which its current membership began, where known. */
  | 'MEMBER_SINCE'
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of organisations, which have values of one type. */
export type OrganisationComparison = {
  /** Field that is compared. */
  field: OrganisationComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: OrganisationComparable;
};

/** Conditions on organisations. Several fields must all hold. */
export type OrganisationFilter = {
  /** Conditions on the field: Acronym. */
  acronym?: TextFilter | null | undefined;
  /** Conditions that must all hold. */
  and?: Array<OrganisationFilter> | null | undefined;
  /** Conditions on the items of the list. List of blocks whose organisations include this item: Piece of a chapter, an article or a page. It is visible where its parent and the item that it shows are visible. */
  blocks?: BlockListFilter | null | undefined;
  /** Conditions on the field: City of its seat. */
  city?: TextFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<OrganisationComparison> | null | undefined;
  /** Conditions on the related item; {}: one exists. Country of registration. */
  country?: CountryFilter | null | undefined;
  /** Conditions on the field: Description of the organisation. */
  description?: TextFilter | null | undefined;
  /** Conditions on the items of the list. List of emergencyServices whose providers include this item: Help in an emergency: for whom, what it covers, and how to ask for it. */
  emergencyServices?: EmergencyServiceListFilter | null | undefined;
  /** Conditions on the field: Year in which it was founded. */
  foundedYear?: IntFilter | null | undefined;
  /** Conditions on the field: Geographic reach of its work. */
  geographicScope?: GeographicScopeFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: True if it is a member of the SOS-Torture Network now; kept by the membership mutations. */
  isMember?: BooleanFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: Year in which its current membership began, where known. */
  memberSince?: IntFilter | null | undefined;
  /** Conditions on the items of the list. List of memberships whose organisation is this item: Membership of an organisation in a network, for a time and according to one source; where sources disagree, each statement is kept. */
  memberships?: MembershipListFilter | null | undefined;
  /** Conditions on the items of the list. List of missions whose partners include this item: Journey to a country: to observe a trial, to show solidarity, to find facts. */
  missions?: MissionListFilter | null | undefined;
  /** Conditions on the field: Legal name, in its own language. */
  name?: TextFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: OrganisationFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<OrganisationFilter> | null | undefined;
  /** Conditions on the field: Other names in use, in other languages or of earlier times. */
  otherNames?: TextsFilter | null | undefined;
  /** Conditions on the items of the list. List of partnerships whose organisation is this item: Cooperation of an organisation with OMCT, for a time and according to one source; where sources disagree, each statement is kept. */
  partnerships?: PartnershipListFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Address for the public; given at the request of the organisation only. */
  publicEmail?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the items of the list. List of redirects whose organisation is this item: Old address of the website, and its present target. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Region of OMCT in which it works. Default: the region of its country. */
  region?: RegionFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Help that it offers to people. */
  services?: AssistanceKindsFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the items of the list. List of submissions whose authors include this item: Report or briefing that was given to a mechanism. */
  submissions?: SubmissionListFilter | null | undefined;
  /** Conditions on the items of the list. List of supports whose organisation is this item: Support of a local organisation by OMCT in a year, as published. */
  supports?: SupportListFilter | null | undefined;
  /** Conditions on the items of the list. List of testimonies whose organisation is this item: Statement of an organisation about its work, in its own or in our words. Never of a person. */
  testimonies?: TestimonyListFilter | null | undefined;
  /** Conditions on the items of the list. Themes that it works on. */
  themes?: ThemeListFilter | null | undefined;
  /** Conditions on the field: Type of organisation, as IATI classifies it. */
  type?: OrganisationTypeFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Address of its website. */
  website?: TextFilter | null | undefined;
  /** Conditions on the field: Languages it works in, as BCP 47 tags. */
  workingLanguages?: TextsFilter | null | undefined;
};

/** Conditions on a list of organisations. Several must all hold. */
export type OrganisationListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: OrganisationFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: OrganisationFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: OrganisationFilter | null | undefined;
};

/** Type of organisation; each value gives its code in the IATI list OrganisationType. */
export type OrganisationType =
  /** Academic, training or research body (IATI 80). */
  | 'ACADEMIC'
  /** Foundation (IATI 60). */
  | 'FOUNDATION'
  /** Government (IATI 10). */
  | 'GOVERNMENT'
  /** International non-governmental organisation (IATI 21). */
  | 'INTERNATIONAL_NGO'
  /** Local government (IATI 11). */
  | 'LOCAL_GOVERNMENT'
  /** Multilateral body (IATI 40). */
  | 'MULTILATERAL'
  /** National non-governmental organisation (IATI 22). */
  | 'NATIONAL_NGO'
  /** Other (IATI 90). */
  | 'OTHER'
  /** Other public sector (IATI 15). */
  | 'OTHER_PUBLIC_SECTOR'
  /** Non-governmental organisation of a partner country (IATI 24). */
  | 'PARTNER_COUNTRY_NGO'
  /** Private sector (IATI 70). */
  | 'PRIVATE_SECTOR'
  /** Regional non-governmental organisation (IATI 23). */
  | 'REGIONAL_NGO';

/** Conditions on a OrganisationType. Several operators must all hold. */
export type OrganisationTypeFilter = {
  /** Equal to this value. */
  eq?: OrganisationType | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<OrganisationType> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: OrganisationType | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<OrganisationType> | null | undefined;
};

/** Fields of pages that can be compared with one another. */
export type PageComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of pages, which have values of one type. */
export type PageComparison = {
  /** Field that is compared. */
  field: PageComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: PageComparable;
};

/** Conditions on pages. Several fields must all hold. */
export type PageFilter = {
  /** Conditions that must all hold. */
  and?: Array<PageFilter> | null | undefined;
  /** Conditions on the items of the list. List of blocks whose page is this item: Piece of a chapter, an article or a page. It is visible where its parent and the item that it shows are visible. */
  blocks?: BlockListFilter | null | undefined;
  /** Conditions on the items of the list. List of pages whose parent is this item: Standing page of the website, such as the mission; its blocks hold the text. */
  children?: PageListFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<PageComparison> | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the items of the list. List of menuEntries whose page is this item: Entry of a menu. It is visible where its target is visible. */
  menuEntries?: MenuEntryListFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: PageFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<PageFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Parent page. Null: this is a page of the first level. */
  parent?: PageFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the items of the list. List of redirects whose page is this item: Old address of the website, and its present target. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Summary in a paragraph. */
  summary?: TextFilter | null | undefined;
  /** Conditions on the field: Title. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of pages. Several must all hold. */
export type PageListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: PageFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: PageFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: PageFilter | null | undefined;
};

/** Fields of partnerships that can be compared with one another. */
export type PartnershipComparable =
  /** Date on which this began. Null: not known. */
  | 'VALID_FROM'
  /** Date on which this ended. Null: it continues, or the end is not known. */
  | 'VALID_TO';

/** Comparison of two fields of partnerships, which have values of one type. */
export type PartnershipComparison = {
  /** Number of days, from -100000 to 100000, that are added to the second field, which is a date. Optional; default: 0. */
  days?: number | null | undefined;
  /** Field that is compared. */
  field: PartnershipComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: PartnershipComparable;
};

/** Conditions on partnerships. Several fields must all hold. */
export type PartnershipFilter = {
  /** Conditions that must all hold. */
  and?: Array<PartnershipFilter> | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<PartnershipComparison> | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Condition that must not hold. */
  not?: PartnershipFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<PartnershipFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Organisation. */
  organisation?: OrganisationFilter | null | undefined;
  /** Conditions on the field: Form of cooperation. */
  partnershipKind?: PartnershipKindFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Programme of the cooperation. Null: none is named. */
  programme?: ProgrammeFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Source of this information. Null: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** Conditions on the field: Date on which this began. Null: not known. */
  validFrom?: DateFilter | null | undefined;
  /** Conditions on the field: Date on which this ended. Null: it continues, or the end is not known. */
  validTo?: DateFilter | null | undefined;
};

/** Form of cooperation of an organisation with OMCT. */
export type PartnershipKind =
  /** Another member of a consortium. */
  | 'CONSORTIUM_MEMBER'
  /** Receives a grant; seen by staff only. */
  | 'GRANTEE'
  /** Provides information; seen by staff only. */
  | 'INFORMATION_SOURCE'
  /** Wrote a report together with OMCT; seen by staff only. */
  | 'JOINT_REPORT'
  /** Partner; no further detail. */
  | 'PARTNER'
  /** Carries a programme together with OMCT. */
  | 'PROGRAMME_PARTNER';

/** Conditions on a PartnershipKind. Several operators must all hold. */
export type PartnershipKindFilter = {
  /** Equal to this value. */
  eq?: PartnershipKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<PartnershipKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: PartnershipKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<PartnershipKind> | null | undefined;
};

/** Conditions on a list of partnerships. Several must all hold. */
export type PartnershipListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: PartnershipFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: PartnershipFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: PartnershipFilter | null | undefined;
};

/** Fields of programmes that can be compared with one another. */
export type ProgrammeComparable =
  /** Year in which it ended. Null: it continues, or the end is not known. */
  | 'END_YEAR'
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Year in which it began. */
  | 'START_YEAR'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of programmes, which have values of one type. */
export type ProgrammeComparison = {
  /** Field that is compared. */
  field: ProgrammeComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: ProgrammeComparable;
};

/** Conditions on programmes. Several fields must all hold. */
export type ProgrammeFilter = {
  /** Conditions that must all hold. */
  and?: Array<ProgrammeFilter> | null | undefined;
  /** Conditions on the items of the list. List of appeals whose programmes include this item: Public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** Conditions on the items of the list. List of articles whose programmes include this item: News, a statement, a report or a blog post; its blocks hold the text. */
  articles?: ArticleListFilter | null | undefined;
  /** Conditions on the items of the list. List of chapters whose programmes include this item: Chapter of an annual report; its blocks hold the text. */
  chapters?: ChapterListFilter | null | undefined;
  /** Conditions on the items of the list. List of programmes whose parent is this item: Line of work of OMCT: a programme, a project, a working group, an office. */
  children?: ProgrammeListFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<ProgrammeComparison> | null | undefined;
  /** Conditions on the items of the list. List of contributions whose programme is this item: Contribution of a donor for a year. Most amounts are not published. */
  contributions?: ContributionListFilter | null | undefined;
  /** Conditions on the field: Description of the programme. */
  description?: TextFilter | null | undefined;
  /** Conditions on the items of the list. List of emergencyServices whose programmes include this item: Help in an emergency: for whom, what it covers, and how to ask for it. */
  emergencyServices?: EmergencyServiceListFilter | null | undefined;
  /** Conditions on the field: Year in which it ended. Null: it continues, or the end is not known. */
  endYear?: IntFilter | null | undefined;
  /** Conditions on the items of the list. List of grantCalls whose programme is this item: Public call to ask for grants. */
  grantCalls?: GrantCallListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the items of the list. List of menuEntries whose programme is this item: Entry of a menu. It is visible where its target is visible. */
  menuEntries?: MenuEntryListFilter | null | undefined;
  /** Conditions on the items of the list. List of missions whose programme is this item: Journey to a country: to observe a trial, to show solidarity, to find facts. */
  missions?: MissionListFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: ProgrammeFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<ProgrammeFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Programme that it is part of. */
  parent?: ProgrammeFilter | null | undefined;
  /** Conditions on the items of the list. List of partnerships whose programme is this item: Cooperation of an organisation with OMCT, for a time and according to one source; where sources disagree, each statement is kept. */
  partnerships?: PartnershipListFilter | null | undefined;
  /** Conditions on the field: Form of the work. */
  programmeKind?: ProgrammeKindFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the items of the list. List of redirects whose programme is this item: Old address of the website, and its present target. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Year in which it began. */
  startYear?: IntFilter | null | undefined;
  /** Conditions on the items of the list. List of supports whose programme is this item: Support of a local organisation by OMCT in a year, as published. */
  supports?: SupportListFilter | null | undefined;
  /** Conditions on the items of the list. List of testimonies whose programme is this item: Statement of an organisation about its work, in its own or in our words. Never of a person. */
  testimonies?: TestimonyListFilter | null | undefined;
  /** Conditions on the items of the list. Themes that it works on. */
  themes?: ThemeListFilter | null | undefined;
  /** Conditions on the field: Title. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Form of a line of work. */
export type ProgrammeKind =
  /** Work carried by several international organisations together. */
  | 'CONSORTIUM'
  /** Standing presence in one country. */
  | 'COUNTRY_PROGRAMME'
  /** Published body of data. */
  | 'DATA_PRODUCT'
  /** Office of OMCT. */
  | 'OFFICE'
  /** Standing field of work. */
  | 'PROGRAMME'
  /** Work with a beginning and an end. */
  | 'PROJECT'
  /** Members of the network who work on one subject together. */
  | 'WORKING_GROUP';

/** Conditions on a ProgrammeKind. Several operators must all hold. */
export type ProgrammeKindFilter = {
  /** Equal to this value. */
  eq?: ProgrammeKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<ProgrammeKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: ProgrammeKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<ProgrammeKind> | null | undefined;
};

/** Conditions on a list of programmes. Several must all hold. */
export type ProgrammeListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: ProgrammeFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: ProgrammeFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: ProgrammeFilter | null | undefined;
};

/** Provenance of an item. */
export type Provenance =
  /** Written by the editors. */
  | 'EDITORIAL'
  /** Taken from a published source. */
  | 'PUBLISHED_SOURCE'
  /** Fictional, for evaluation only: it describes no real thing or person. */
  | 'SAMPLE';

/** Conditions on a Provenance. Several operators must all hold. */
export type ProvenanceFilter = {
  /** Equal to this value. */
  eq?: Provenance | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<Provenance> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: Provenance | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<Provenance> | null | undefined;
};

/** Conditions on redirects. Several fields must all hold. */
export type RedirectFilter = {
  /** Conditions that must all hold. */
  and?: Array<RedirectFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Annual report that it leads to. */
  annualReport?: AnnualReportFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Appeal that it leads to. */
  appeal?: AppealFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Article that it leads to. */
  article?: ArticleFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Chapter that it leads to. */
  chapter?: ChapterFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Condition that must not hold. */
  not?: RedirectFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<RedirectFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Organisation that it leads to. */
  organisation?: OrganisationFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Page that it leads to. */
  page?: PageFilter | null | undefined;
  /** Conditions on the field: Old path, without the language before it. A path in the form of a present address, such as /programmes/women, is not looked up here. */
  path?: TextFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Programme that it leads to. */
  programme?: ProgrammeFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
};

/** Conditions on a list of redirects. Several must all hold. */
export type RedirectListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: RedirectFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: RedirectFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: RedirectFilter | null | undefined;
};

/** Fields of regions that can be compared with one another. */
export type RegionComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of regions, which have values of one type. */
export type RegionComparison = {
  /** Field that is compared. */
  field: RegionComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: RegionComparable;
};

/** Conditions on regions. Several fields must all hold. */
export type RegionFilter = {
  /** Conditions that must all hold. */
  and?: Array<RegionFilter> | null | undefined;
  /** Conditions on the items of the list. List of appeals whose regions include this item: Public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<RegionComparison> | null | undefined;
  /** Conditions on the items of the list. List of countries whose region is this item: Country or territory by its ISO 3166-1 codes; being listed says nothing of its status. */
  countries?: CountryListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the field: UN M49 code, three digits; only of the scheme M49. */
  m49?: TextFilter | null | undefined;
  /** Conditions on the items of the list. List of countries whose m49Region is this item: Country or territory by its ISO 3166-1 codes; being listed says nothing of its status. */
  m49Countries?: CountryListFilter | null | undefined;
  /** Conditions on the items of the list. List of mechanisms whose region is this item: Body that OMCT addresses on behalf of people at risk; its themes say which appeals it may be sent. */
  mechanisms?: MechanismListFilter | null | undefined;
  /** Conditions on the field: Name of the region. */
  name?: TextFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: RegionFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<RegionFilter> | null | undefined;
  /** Conditions on the items of the list. List of organisations whose region is this item: Organisation known to OMCT, as it presents itself. */
  organisations?: OrganisationListFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the field: Division that the region belongs to. */
  scheme?: RegionSchemeFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a list of regions. Several must all hold. */
export type RegionListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: RegionFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: RegionFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: RegionFilter | null | undefined;
};

/** Division of the world that a region belongs to. */
export type RegionScheme =
  /** Region or sub-region of the United Nations standard M49. */
  | 'M49'
  /** The six regions by which OMCT has always grouped its network. */
  | 'OMCT';

/** Conditions on a RegionScheme. Several operators must all hold. */
export type RegionSchemeFilter = {
  /** Equal to this value. */
  eq?: RegionScheme | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<RegionScheme> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: RegionScheme | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<RegionScheme> | null | undefined;
};

/** People who may ask for help. */
export type Requester =
  /** Anyone. */
  | 'ANYONE'
  /** Members of the network. */
  | 'MEMBERS'
  /** Partners of OMCT. */
  | 'PARTNERS';

/** Conditions on a list of Requester. Several operators must all hold. */
export type RequestersFilter = {
  /** List that contains this value. */
  has?: Requester | null | undefined;
  /** List that contains all of these values; at most 1,000. */
  hasAll?: Array<Requester> | null | undefined;
  /** List that contains at least one of these values; at most 1,000. */
  hasAny?: Array<Requester> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
};

/** Kind of items that can be searched. */
export type SearchKind =
  /** Report of OMCT on a year; its chapters hold the text. */
  | 'ANNUAL_REPORT'
  /** Public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  | 'APPEAL'
  /** News, a statement, a report or a blog post; its blocks hold the text. */
  | 'ARTICLE'
  /** Prize or a stay for human rights defenders that OMCT has a part in. */
  | 'AWARD'
  /** Chapter of an annual report; its blocks hold the text. */
  | 'CHAPTER'
  /** Country or territory by its ISO 3166-1 codes; being listed says nothing of its status. */
  | 'COUNTRY'
  /** Body that gives money to OMCT, or a group of people who do; never a private person. */
  | 'DONOR'
  /** Help in an emergency: for whom, what it covers, and how to ask for it. */
  | 'EMERGENCY_SERVICE'
  /** Accounts of a year. */
  | 'FINANCIAL_STATEMENT'
  /** Public call to ask for grants. */
  | 'GRANT_CALL'
  /** Body that OMCT addresses on behalf of people at risk; its themes say which appeals it may be sent. */
  | 'MECHANISM'
  /** Journey to a country: to observe a trial, to show solidarity, to find facts. */
  | 'MISSION'
  /** Body of organisations that have joined one another, such as the SOS-Torture Network. */
  | 'NETWORK'
  /** Organisation known to OMCT, as it presents itself. */
  | 'ORGANISATION'
  /** Standing page of the website, such as the mission; its blocks hold the text. */
  | 'PAGE'
  /** Line of work of OMCT: a programme, a project, a working group, an office. */
  | 'PROGRAMME'
  /** Part of the world, as OMCT or the United Nations divides it. */
  | 'REGION'
  /** Report or briefing that was given to a mechanism. */
  | 'SUBMISSION'
  /** Term of the controlled vocabulary by which organisations, programmes and appeals are found. */
  | 'THEME';

/** Conditions on sources. Several fields must all hold. */
export type SourceFilter = {
  /** Conditions that must all hold. */
  and?: Array<SourceFilter> | null | undefined;
  /** Conditions on the items of the list. List of annualReports whose sources include this item: Report of OMCT on a year; its chapters hold the text. */
  annualReports?: AnnualReportListFilter | null | undefined;
  /** Conditions on the items of the list. List of appeals whose sources include this item: Public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** Conditions on the items of the list. List of articles whose sources include this item: News, a statement, a report or a blog post; its blocks hold the text. */
  articles?: ArticleListFilter | null | undefined;
  /** Conditions on the items of the list. List of awards whose sources include this item: Prize or a stay for human rights defenders that OMCT has a part in. */
  awards?: AwardListFilter | null | undefined;
  /** Conditions on the items of the list. List of chapters whose sources include this item: Chapter of an annual report; its blocks hold the text. */
  chapters?: ChapterListFilter | null | undefined;
  /** Conditions on the items of the list. List of contributions whose source is this item: Contribution of a donor for a year. Most amounts are not published. */
  contributions?: ContributionListFilter | null | undefined;
  /** Conditions on the items of the list. List of donorMentions whose source is this item: Mention of a donor in a publication of a year. It says nothing of an amount. */
  donorMentions?: DonorMentionListFilter | null | undefined;
  /** Conditions on the items of the list. List of emergencyServices whose sources include this item: Help in an emergency: for whom, what it covers, and how to ask for it. */
  emergencyServices?: EmergencyServiceListFilter | null | undefined;
  /** Conditions on the items of the list. List of exchangeRates whose source is this item: Average rate of exchange of a year, as one source gives it. */
  exchangeRates?: ExchangeRateListFilter | null | undefined;
  /** Conditions on the items of the list. List of figures whose source is this item: Number as published, for a year and according to one source. Where sources disagree, each statement is kept; no value is computed. */
  figures?: FigureListFilter | null | undefined;
  /** Conditions on the items of the list. List of financialStatements whose sources include this item: Accounts of a year. */
  financialStatements?: FinancialStatementListFilter | null | undefined;
  /** Conditions on the items of the list. List of grantCalls whose sources include this item: Public call to ask for grants. */
  grantCalls?: GrantCallListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Language of the source, as a BCP 47 tag. */
  locale?: TextFilter | null | undefined;
  /** Conditions on the items of the list. List of mechanisms whose sources include this item: Body that OMCT addresses on behalf of people at risk; its themes say which appeals it may be sent. */
  mechanisms?: MechanismListFilter | null | undefined;
  /** Conditions on the items of the list. List of mediaAssets whose sources include this item: Picture: its content, its owner, and the name of its file in the store. */
  mediaAssets?: MediaAssetListFilter | null | undefined;
  /** Conditions on the items of the list. List of memberships whose source is this item: Membership of an organisation in a network, for a time and according to one source; where sources disagree, each statement is kept. */
  memberships?: MembershipListFilter | null | undefined;
  /** Conditions on the items of the list. List of missions whose sources include this item: Journey to a country: to observe a trial, to show solidarity, to find facts. */
  missions?: MissionListFilter | null | undefined;
  /** Condition that must not hold. */
  not?: SourceFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<SourceFilter> | null | undefined;
  /** Conditions on the items of the list. List of organisations whose sources include this item: Organisation known to OMCT, as it presents itself. */
  organisations?: OrganisationListFilter | null | undefined;
  /** Conditions on the items of the list. List of pages whose sources include this item: Standing page of the website, such as the mission; its blocks hold the text. */
  pages?: PageListFilter | null | undefined;
  /** Conditions on the items of the list. List of partnerships whose source is this item: Cooperation of an organisation with OMCT, for a time and according to one source; where sources disagree, each statement is kept. */
  partnerships?: PartnershipListFilter | null | undefined;
  /** Conditions on the items of the list. List of programmes whose sources include this item: Line of work of OMCT: a programme, a project, a working group, an office. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Date on which it was read. */
  retrievedOn?: DateFilter | null | undefined;
  /** Conditions on the field: Publisher of the source. */
  sourceKind?: SourceKindFilter | null | undefined;
  /** Conditions on the items of the list. List of submissions whose sources include this item: Report or briefing that was given to a mechanism. */
  submissions?: SubmissionListFilter | null | undefined;
  /** Conditions on the items of the list. List of supports whose sources include this item: Support of a local organisation by OMCT in a year, as published. */
  supports?: SupportListFilter | null | undefined;
  /** Conditions on the items of the list. List of testimonies whose sources include this item: Statement of an organisation about its work, in its own or in our words. Never of a person. */
  testimonies?: TestimonyListFilter | null | undefined;
  /** Conditions on the field: Title, in its own language. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Web address; visible to the public only for pages of OMCT, FIDH, the Observatory, the United Nations and ReliefWeb. */
  url?: TextFilter | null | undefined;
};

/** Publisher of a source. */
export type SourceKind =
  /** Published by its own subject. */
  | 'OFFICIAL'
  /** Published again by a third party; seen by staff only. */
  | 'REPOST';

/** Conditions on a SourceKind. Several operators must all hold. */
export type SourceKindFilter = {
  /** Equal to this value. */
  eq?: SourceKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<SourceKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: SourceKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<SourceKind> | null | undefined;
};

/** Conditions on a list of sources. Several must all hold. */
export type SourceListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: SourceFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: SourceFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: SourceFilter | null | undefined;
};

/** Category of a line of the accounts. */
export type StatementCode =
  /** Spent on administration. */
  | 'ADMINISTRATION'
  /** Spent on direct help to defenders, organisations and victims. */
  | 'DIRECT_ASSISTANCE'
  /** Income from foundations and other partners. */
  | 'FOUNDATIONS'
  /** Spent on raising money. */
  | 'FUNDRAISING'
  /** Income from governments. */
  | 'GOVERNMENTS'
  /** Income from private persons. */
  | 'INDIVIDUALS'
  /** Income from bodies of several states. */
  | 'INTERGOVERNMENTAL'
  /** Income from cantons, cities and municipalities. */
  | 'LOCAL_GOVERNMENT'
  /** Spent on grants to local partners. */
  | 'LOCAL_PARTNERS'
  /** Other expenditure. */
  | 'OTHER_EXPENDITURE'
  /** Other income. */
  | 'OTHER_INCOME'
  /** Spent on programmes. */
  | 'PROGRAMMES';

/** Conditions on a StatementCode. Several operators must all hold. */
export type StatementCodeFilter = {
  /** Equal to this value. */
  eq?: StatementCode | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<StatementCode> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: StatementCode | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<StatementCode> | null | undefined;
};

/** Conditions on statementLines. Several fields must all hold. */
export type StatementLineFilter = {
  /** Conditions on the field: Amount. */
  amount?: MoneyFilter | null | undefined;
  /** Conditions that must all hold. */
  and?: Array<StatementLineFilter> | null | undefined;
  /** Conditions on the field: Category, the same over the years. */
  code?: StatementCodeFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Label of the line in the statement. */
  label?: TextFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Condition that must not hold. */
  not?: StatementLineFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<StatementLineFilter> | null | undefined;
  /** Conditions on the field: Position in the statement. */
  position?: IntFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Side of the accounts. */
  side?: StatementSideFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Statement that it belongs to. */
  statement?: FinancialStatementFilter | null | undefined;
};

/** Conditions on a list of statementLines. Several must all hold. */
export type StatementLineListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: StatementLineFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: StatementLineFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: StatementLineFilter | null | undefined;
  /** Conditions on sums of numbers of the related items. */
  sum?: StatementLineSumFilter | null | undefined;
};

/** Conditions on sums of numbers of statementLines, each in one currency or unit, which the filter beside it leaves. Several must all hold. A sum without a value is null. */
export type StatementLineSumFilter = {
  /** Conditions on the sum of the field: Amount. */
  amount?: DecimalFilter | null | undefined;
  /** Conditions that items meet to be summed. Optional; default: all items of the list. */
  filter?: StatementLineFilter | null | undefined;
};

/** Side of the accounts. */
export type StatementSide =
  /** Expenditure. */
  | 'EXPENDITURE'
  /** Income. */
  | 'INCOME';

/** Conditions on a StatementSide. Several operators must all hold. */
export type StatementSideFilter = {
  /** Equal to this value. */
  eq?: StatementSide | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<StatementSide> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: StatementSide | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<StatementSide> | null | undefined;
};

/** People or organisations that an appeal is about, without naming anybody. */
export type SubjectKind =
  /** Human rights defenders. */
  | 'DEFENDERS'
  /** Journalists. */
  | 'JOURNALISTS'
  /** Lawyers. */
  | 'LAWYERS'
  /** Organisations of civil society. */
  | 'ORGANISATIONS'
  /** Others. */
  | 'OTHERS'
  /** People who took part in a protest. */
  | 'PROTESTERS'
  /** Relatives of victims or defenders. */
  | 'RELATIVES'
  /** Trade unionists. */
  | 'TRADE_UNIONISTS'
  /** Women human rights defenders. */
  | 'WOMEN_DEFENDERS';

/** Conditions on a SubjectKind. Several operators must all hold. */
export type SubjectKindFilter = {
  /** Equal to this value. */
  eq?: SubjectKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<SubjectKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: SubjectKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<SubjectKind> | null | undefined;
};

/** Unit of a number of people concerned. */
export type SubjectUnit =
  /** Organisations. */
  | 'ORGANISATIONS'
  /** Persons. */
  | 'PERSONS';

/** Conditions on a SubjectUnit. Several operators must all hold. */
export type SubjectUnitFilter = {
  /** Equal to this value. */
  eq?: SubjectUnit | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<SubjectUnit> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: SubjectUnit | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<SubjectUnit> | null | undefined;
};

/** Fields of submissions that can be compared with one another. */
export type SubmissionComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of submissions, which have values of one type. */
export type SubmissionComparison = {
  /** Field that is compared. */
  field: SubmissionComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: SubmissionComparable;
};

/** Conditions on submissions. Several fields must all hold. */
export type SubmissionFilter = {
  /** Conditions that must all hold. */
  and?: Array<SubmissionFilter> | null | undefined;
  /** Conditions on the items of the list. Organisations that wrote it. */
  authors?: OrganisationListFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<SubmissionComparison> | null | undefined;
  /** Conditions on the related item; {}: one exists. Country that it is about. */
  country?: CountryFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Mechanism that it was given to. */
  mechanism?: MechanismFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: SubmissionFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<SubmissionFilter> | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Session of the mechanism, as it is numbered there. */
  session?: TextFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Kind of document that was given. */
  submissionKind?: SubmissionKindFilter | null | undefined;
  /** Conditions on the field: Date on which it was given. Null: not known. */
  submittedOn?: DateFilter | null | undefined;
  /** Conditions on the field: Title. */
  title?: TextFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Kind of document that a mechanism receives. */
export type SubmissionKind =
  /** Report beside that of the state. */
  | 'ALTERNATIVE_REPORT'
  /** Briefing of the members of the mechanism. */
  | 'BRIEFING'
  /** Follow-up report on earlier recommendations. */
  | 'FOLLOW_UP';

/** Conditions on a SubmissionKind. Several operators must all hold. */
export type SubmissionKindFilter = {
  /** Equal to this value. */
  eq?: SubmissionKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<SubmissionKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: SubmissionKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<SubmissionKind> | null | undefined;
};

/** Conditions on a list of submissions. Several must all hold. */
export type SubmissionListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: SubmissionFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: SubmissionFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: SubmissionFilter | null | undefined;
};

/** Conditions on supports. Several fields must all hold. */
export type SupportFilter = {
  /** Conditions that must all hold. */
  and?: Array<SupportFilter> | null | undefined;
  /** Conditions on the field: Description of the support. */
  description?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Donors who made it possible, where they are named. */
  donors?: DonorListFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Condition that must not hold. */
  not?: SupportFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<SupportFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Organisation that was supported. */
  organisation?: OrganisationFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Programme of the support. */
  programme?: ProgrammeFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Form of the support. */
  supportKind?: SupportKindFilter | null | undefined;
  /** Conditions on the field: Year. */
  year?: IntFilter | null | undefined;
};

/** Form of the support of a local organisation. */
export type SupportKind =
  /** Training and organisational support. */
  | 'CAPACITY_BUILDING'
  /** Knowledge and advice. */
  | 'EXPERTISE'
  /** Money. */
  | 'FINANCIAL'
  /** Activities and campaigns together. */
  | 'JOINT_CAMPAIGN'
  /** Exchange with other organisations. */
  | 'PEER_EXCHANGE';

/** Conditions on a SupportKind. Several operators must all hold. */
export type SupportKindFilter = {
  /** Equal to this value. */
  eq?: SupportKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<SupportKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: SupportKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<SupportKind> | null | undefined;
};

/** Conditions on a list of supports. Several must all hold. */
export type SupportListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: SupportFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: SupportFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: SupportFilter | null | undefined;
};

/** Conditions on testimonies. Several fields must all hold. */
export type TestimonyFilter = {
  /** Conditions that must all hold. */
  and?: Array<TestimonyFilter> | null | undefined;
  /** Conditions on the items of the list. List of blocks whose testimony is this item: Piece of a chapter, an article or a page. It is visible where its parent and the item that it shows are visible. */
  blocks?: BlockListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Country that it is about. */
  country?: CountryFilter | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: True if the text is a literal quotation. False: OMCT reports it in its own words. */
  isQuotation?: BooleanFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Condition that must not hold. */
  not?: TestimonyFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<TestimonyFilter> | null | undefined;
  /** Conditions on the related item; {}: one exists. Organisation whose statement it is. Null: several, which the text names. */
  organisation?: OrganisationFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Programme that it is about. */
  programme?: ProgrammeFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the items of the list. Sources of this information. */
  sources?: SourceListFilter | null | undefined;
  /** Conditions on the field: Text of the statement. */
  text?: TextFilter | null | undefined;
  /** Conditions on the field: Year that it is about. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of testimonies. Several must all hold. */
export type TestimonyListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: TestimonyFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: TestimonyFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: TestimonyFilter | null | undefined;
};

/** Conditions on a text; case and accents do not matter. Several operators must all hold. */
export type TextFilter = {
  /** Text that contains this value. */
  contains?: string | null | undefined;
  /** Text that ends with this value. */
  endsWith?: string | null | undefined;
  /** Equal to this value. */
  eq?: string | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<string> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Text in which a part matches this regular expression, of at most 200 characters; `^` and `$` are the ends of the text. Supported: `.`, classes such as `[a-z]`, groups, `|`, `*`, `+`, `?`, `{2,5}`, and a backslash before a special sign; no back references. */
  matches?: string | null | undefined;
  /** Different from this value, or without a value. */
  ne?: string | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<string> | null | undefined;
  /** Text that begins with this value. */
  startsWith?: string | null | undefined;
};

/** Conditions on a list of texts; case and accents do not matter. Several operators must all hold. */
export type TextsFilter = {
  /** List that contains this value. */
  has?: string | null | undefined;
  /** List that contains all of these values; at most 1,000. */
  hasAll?: Array<string> | null | undefined;
  /** List that contains at least one of these values; at most 1,000. */
  hasAny?: Array<string> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
};

/** Fields of themes that can be compared with one another. */
export type ThemeComparable =
  /** Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  | 'PUBLISHED_AT'
  /** Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  | 'UPDATED_AT';

/** Comparison of two fields of themes, which have values of one type. */
export type ThemeComparison = {
  /** Field that is compared. */
  field: ThemeComparable;
  /** Operator of the comparison. */
  operator: FieldOperator;
  /** Field that it is compared with. */
  to: ThemeComparable;
};

/** Conditions on themes. Several fields must all hold. */
export type ThemeFilter = {
  /** Conditions that must all hold. */
  and?: Array<ThemeFilter> | null | undefined;
  /** Conditions on the items of the list. List of appeals whose themes include this item: Public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** Conditions on the items of the list. List of articles whose themes include this item: News, a statement, a report or a blog post; its blocks hold the text. */
  articles?: ArticleListFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Wider theme that this one is part of. */
  broader?: ThemeFilter | null | undefined;
  /** Comparisons of two fields of the item, which must all hold. An unknown day or month counts as 01; amounts are compared only where both are in one currency. */
  compare?: Array<ThemeComparison> | null | undefined;
  /** Conditions on the id. */
  id?: IdFilter | null | undefined;
  /** Conditions on the field: Preferred label. */
  label?: TextFilter | null | undefined;
  /** Conditions on the languages of the item, as `localisation` says them. */
  localisation?: LocalisationFilter | null | undefined;
  /** Conditions on the items of the list. List of mechanisms whose themes include this item: Body that OMCT addresses on behalf of people at risk; its themes say which appeals it may be sent. */
  mechanisms?: MechanismListFilter | null | undefined;
  /** Conditions on the items of the list. List of themes whose broader is this item: Term of the controlled vocabulary by which organisations, programmes and appeals are found. */
  narrower?: ThemeListFilter | null | undefined;
  /** Conditions on the field: True if search engines are asked not to list the page. Null: they may list it. */
  noIndex?: BooleanFilter | null | undefined;
  /** Condition that must not hold. */
  not?: ThemeFilter | null | undefined;
  /** Conditions of which at least one must hold. */
  or?: Array<ThemeFilter> | null | undefined;
  /** Conditions on the items of the list. List of organisations whose themes include this item: Organisation known to OMCT, as it presents itself. */
  organisations?: OrganisationListFilter | null | undefined;
  /** Conditions on the items of the list. List of programmes whose themes include this item: Line of work of OMCT: a programme, a project, a working group, an office. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** Conditions on the field: Provenance of the item; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** Conditions on the field: Time at which these readers first saw the item. Null: it was before such times were kept, or even this would reveal too much. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** Conditions on the related item; {}: one exists. Picture for link previews. Null: `seo` takes the picture of the item, if it has one. */
  seoImage?: MediaAssetFilter | null | undefined;
  /** Conditions on the field: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** Conditions on the field: Kind of theme. */
  themeKind?: ThemeKindFilter | null | undefined;
  /** Conditions on the field: Time at which the content that these readers see changed last, with the blocks of the page. Null: it was before such times were kept, or even this would reveal too much. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Kind of theme. */
export type ThemeKind =
  /** Setting in which it happens. */
  | 'CONTEXT'
  /** Outcome of a case. */
  | 'OUTCOME'
  /** Violation: an act against people. */
  | 'VIOLATION';

/** Conditions on a ThemeKind. Several operators must all hold. */
export type ThemeKindFilter = {
  /** Equal to this value. */
  eq?: ThemeKind | null | undefined;
  /** Equal to one of these values; at most 1,000. */
  in?: Array<ThemeKind> | null | undefined;
  /** True: without a value. False: with a value. */
  isNull?: boolean | null | undefined;
  /** Different from this value, or without a value. */
  ne?: ThemeKind | null | undefined;
  /** Different from all of these values, or without a value; at most 1,000. */
  notIn?: Array<ThemeKind> | null | undefined;
};

/** Conditions on a list of themes. Several must all hold. */
export type ThemeListFilter = {
  /** Conditions on the number of related items. */
  count?: IntFilter | null | undefined;
  /** Condition that every related item meets; an empty list meets it too. */
  every?: ThemeFilter | null | undefined;
  /** Condition that no related item meets; {}: none exists. */
  none?: ThemeFilter | null | undefined;
  /** Condition that at least one related item meets; {}: at least one exists. */
  some?: ThemeFilter | null | undefined;
};

export type EmbedDirectoryQueryVariables = Exact<{
  named?: OrganisationFilter | null | undefined;
  anyCountry?: OrganisationFilter | null | undefined;
  unnamed?: OrganisationFilter | null | undefined;
  partnerships?: PartnershipFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  locale: Locale;
}>;


export type EmbedDirectoryQuery = { members: { totalCount: number, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ name: string | null, acronym: string | null, provenance: Provenance, description: string | null, website: string | null, memberSince: number | null, workingLanguages: Array<string> | null, country: { iso2: string, name: string | null } | null, region: { slug: string | null, name: string | null } | null, localisation: { served: Locale } | null }>, regions: Array<{ count: number, key: { region: { slug: string | null, name: string | null } | null } }>, themes: Array<{ count: number, key: { themes: { slug: string | null, label: string | null } | null } }>, services: Array<{ count: number, key: { services: AssistanceKind | null } }> }, anyCountry: { countries: Array<{ count: number, key: { country: { iso2: string, name: string | null, latitude: number | null, longitude: number | null } | null } }> }, unnamed: { totalCount: number }, programmes: Array<{ countDistinct: { organisation: number }, key: { programme: { slug: string | null, title: string | null } | null } }> };

export type EmbedMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type EmbedMembersQuery = { members: { nodes: Array<{ slug: string | null, name: string | null, acronym: string | null, provenance: Provenance, description: string | null, website: string | null, memberSince: number | null, workingLanguages: Array<string> | null, services: Array<AssistanceKind> | null, country: { iso2: string, name: string | null, latitude: number | null, longitude: number | null } | null, region: { slug: string | null, name: string | null } | null, themes: { nodes: Array<{ slug: string | null, label: string | null }> }, partnerships: { nodes: Array<{ programme: { slug: string | null, title: string | null } | null }> }, localisation: { served: Locale } | null }> } };

export type MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersQuery = { members: { totalCount: number, nodes: Array<{ slug: string | null, name: string | null, country: { iso2: string, name: string | null } | null, region: { name: string | null } | null, themes: { nodes: Array<{ slug: string | null, label: string | null }> } }> } };

export type AppealsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppealsQuery = { appeals: { nodes: Array<{ slug: string | null, reference: string | null, title: string | null, localisation: { served: Locale, isFallback: boolean } | null, countries: { nodes: Array<{ iso3: string, name: string | null }> }, programmes: { nodes: Array<{ slug: string | null, title: string | null }> } }> } };

export type LanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguagesQuery = { programme: { slug: string | null, french: string | null, english: string | null, spanish: string | null } | null, resolvePath: { locale: Locale, item:
      | { __typename: 'AnnualReport' }
      | { __typename: 'Appeal' }
      | { __typename: 'Article' }
      | { __typename: 'Award' }
      | { __typename: 'Chapter' }
      | { __typename: 'Country' }
      | { __typename: 'Donor' }
      | { __typename: 'EmergencyService' }
      | { __typename: 'FinancialStatement' }
      | { __typename: 'GrantCall' }
      | { __typename: 'Mechanism' }
      | { __typename: 'Mission' }
      | { __typename: 'Network' }
      | { __typename: 'Organisation' }
      | { __typename: 'Page' }
      | { __typename: 'Programme', title: string | null }
      | { __typename: 'Region' }
      | { __typename: 'Submission' }
      | { __typename: 'Theme' }
     } | null };

export type MembersByRegionQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersByRegionQuery = { regions: { nodes: Array<{ slug: string | null, name: string | null, members: { totalCount: number }, organisations: { nodes: Array<{ name: string | null, country: { name: string | null } | null, partnerships: { totalCount: number }, projects: { nodes: Array<{ partnershipKind: PartnershipKind, programme: { title: string | null } | null }> } }> } }> } };

export type AppealChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AppealChainQuery = { appeals: { nodes: Array<{ reference: string | null, title: string | null, newInformation: boolean | null, actionsRequested: Array<string> | null, parent: { reference: string | null, followUps: { nodes: Array<{ reference: string | null, documentDate: { value: string } | null }> } } | null, addressees: { nodes: Array<{ office: string, body: string | null, postalAddress: string | null, country: { name: string | null } | null }> }, submittedTo: { nodes: Array<{ submittedOn: { value: string, precision: DatePrecision } | null, mechanism: { name: string | null } }> } }> } };

export type HelpToLeaveQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpToLeaveQuery = { emergencyServices: { nodes: Array<{ serviceKind: EmergencyServiceKind, title: string | null, covers: Array<string> | null, eligibility: string | null, howToAsk: string | null, languages: Array<string> | null, providers: { nodes: Array<{ name: string | null, website: string | null }> }, programmes: { nodes: Array<{ title: string | null }> } }> } };

export type DonorsOf2022QueryVariables = Exact<{ [key: string]: never; }>;


export type DonorsOf2022Query = { foundations: { totalCount: number }, governments: { totalCount: number }, intergovernmental: { totalCount: number }, localGovernments: { totalCount: number }, donors: { nodes: Array<{ name: string | null, mentions: { nodes: Array<{ year: number | null, mentionKind: DonorMentionKind, source: { url: string | null } | null }> } }> } };

export type ListedFragment = { totalCount: number };

export type SupportsQueryVariables = Exact<{ [key: string]: never; }>;


export type SupportsQuery = { america: { totalCount: number }, africa: { totalCount: number }, organisations: { nodes: Array<{ name: string | null, isMember: boolean, country: { name: string | null } | null, supports: { nodes: Array<{ supportKind: SupportKind, description: string | null, programme: { title: string | null } | null, donors: { nodes: Array<{ name: string | null }> } }> } }> } };

export type LocalPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type LocalPartnersQuery = { chapter: { chapterNumber: number | null, title: string | null, report: { year: number | null, title: string | null }, alternates: Array<{ locale: Locale, path: string }>, blocks: { nodes: Array<{ position: number, blockKind: BlockKind, heading: string | null, text: string | null, testimony: { text: string | null, organisation: { name: string | null, country: { name: string | null } | null } | null } | null, organisations: { nodes: Array<{ slug: string | null, isMember: boolean }> } }> } } | null };

export type SizeOfTheNetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type SizeOfTheNetworkQuery = { figures: { totalCount: number, nodes: Array<{ year: number | null, label: string | null, value: string | null, unit: FigureUnit, qualifier: FigureQualifier, note: string | null, source: { url: string | null, title: string | null, sourceKind: SourceKind } | null }> } };

export type StillOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type StillOpenQuery = { appeals: { totalCount: number, nodes: Array<{ title: string | null, actionUntil: string | null, themes: { nodes: Array<{ label: string | null, mechanisms: { nodes: Array<{ name: string | null, level: MechanismLevel }> } }> } }> } };

export type WebsiteQueryVariables = Exact<{ [key: string]: never; }>;


export type WebsiteQuery = { menu: { title: string | null, entries: { nodes: Array<{ label: string | null, target:
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
          | { label: string | null, path: string | null, alternates: Array<{ locale: Locale, path: string }> }
         | null }> } } | null, page: { title: string | null, summary: string | null, blocks: { nodes: Array<{ blockKind: BlockKind, heading: string | null, text: string | null }> } } | null, resolvePath: { path: string, isCanonical: boolean, item:
      | { title: string | null, report: { year: number | null } }
      | Record<PropertyKey, never>
     } | null };

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { financialStatements: { nodes: Array<{ slug: string | null, income: { amount: string, currency: string }, expenditure: { amount: string }, result: { amount: string }, lines: { nodes: Array<{ side: StatementSide, code: StatementCode, label: string | null, amount: { amount: string } | null }> } }> }, contributions: { nodes: Array<{ reference: string | null, amount: { amount: string, currency: string } | null, donor: { name: string | null, category: DonorCategory } }> } };

export type TwoSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoSourcesQuery = { organisation: { name: string | null, isMember: boolean, memberships: { nodes: Array<{ status: MembershipStatus, network: { name: string | null }, source: { url: string | null } | null }> }, partnerships: { nodes: Array<{ partnershipKind: PartnershipKind, validFrom: { value: string, precision: DatePrecision } | null, source: { url: string | null } | null }> } } | null };

export type OmctQueryVariables = Exact<{ [key: string]: never; }>;


export type OmctQuery = { organisation: { name: string | null, website: string | null, publicEmail: string | null, geographicScope: GeographicScope | null, workingLanguages: Array<string> | null, french: string | null, identifiers: Array<{ scheme: string, value: string }> | null, partnerships: { totalCount: number }, emergencyServices: { totalCount: number, nodes: Array<{ slug: string | null, title: string | null, programmes: { nodes: Array<{ slug: string | null }> } }> } } | null, awards: { nodes: Array<{ name: string | null, role: string | null, sources: { nodes: Array<{ title: string | null }> } }> } };

export type SearchQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchQuery = { search: { nodes: Array<{ rank: number, headline: string, item:
        | { __typename: 'AnnualReport' }
        | { __typename: 'Appeal' }
        | { __typename: 'Article' }
        | { __typename: 'Award' }
        | { __typename: 'Chapter' }
        | { __typename: 'Country', iso2: string, name: string | null }
        | { __typename: 'Donor' }
        | { __typename: 'EmergencyService' }
        | { __typename: 'FinancialStatement' }
        | { __typename: 'GrantCall' }
        | { __typename: 'Mechanism' }
        | { __typename: 'Mission' }
        | { __typename: 'Network' }
        | { __typename: 'Organisation' }
        | { __typename: 'Page' }
        | { __typename: 'Programme' }
        | { __typename: 'Region' }
        | { __typename: 'Submission' }
        | { __typename: 'Theme' }
       }> }, mistyped: { nodes: Array<{ headline: string, item:
        | { slug: string | null, title: string | null }
        | Record<PropertyKey, never>
       }> } };

export type DirectoryFacetsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
}>;


export type DirectoryFacetsQuery = { organisations: { totalCount: number, nodes: Array<{ slug: string | null, name: string | null }>, regions: Array<{ count: number, key: { region: { name: string | null } | null } }>, countries: Array<{ count: number, key: { country: { iso2: string, name: string | null } | null } }>, themes: Array<{ count: number, key: { themes: { label: string | null } | null } }>, languages: Array<{ count: number, key: { workingLanguages: string | null } }> }, programmes: Array<{ key: { programme: { title: string | null } | null }, countDistinct: { organisation: number } }> };

export type MoneyByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyByYearQuery = { contributionsAggregate: Array<{ count: number, key: { year: number | null }, countDistinct: { donor: number }, sum: { amount: Array<{ amount: string, currency: string }>, amountIn: { amount: string | null, currency: string, unconverted: number } } }> };

export type SiteAppealLineFragment = { __typename: 'Appeal', id: string, provenance: Provenance, appealKind: AppealKind, reference: string | null, title: string | null, path: string | null, actionOpen: boolean | null, documentDate: { value: string, precision: DatePrecision } | null, countries: { nodes: Array<{ __typename: 'Country', id: string, name: string | null }> }, localisation: { served: Locale } | null };

export type SiteAppealQueryVariables = Exact<{
  path: string;
  locale: Locale;
  authority?: string | number | null | undefined;
  withLetter: boolean;
}>;


export type SiteAppealQuery = { resolvePath: { locale: Locale, path: string, canonicalPath: string, isCanonical: boolean, item:
      | { __typename: 'AnnualReport', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Appeal', reference: string | null, appealKind: AppealKind, newInformation: boolean | null, summary: string | null, actionsRequested: Array<string> | null, actionOpen: boolean | null, actionUntil: string | null, letter?: string | null, parentReference: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, documentDate: { value: string, precision: DatePrecision } | null, sections: Array<{ heading: string, text: string }> | null, parent: { __typename: 'Appeal', id: string, provenance: Provenance, appealKind: AppealKind, reference: string | null, title: string | null, path: string | null, actionOpen: boolean | null, documentDate: { value: string, precision: DatePrecision } | null, countries: { nodes: Array<{ __typename: 'Country', id: string, name: string | null }> }, localisation: { served: Locale } | null } | null, followUps: { nodes: Array<{ __typename: 'Appeal', id: string, provenance: Provenance, appealKind: AppealKind, reference: string | null, title: string | null, path: string | null, actionOpen: boolean | null, documentDate: { value: string, precision: DatePrecision } | null, countries: { nodes: Array<{ __typename: 'Country', id: string, name: string | null }> }, localisation: { served: Locale } | null }> }, addressees: { nodes: Array<{ __typename: 'Authority', id: string, office: string, body: string | null, postalAddress: string | null, email: string | null, fax: string | null, localisation: { served: Locale } | null }> }, countries: { nodes: Array<{ __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, themes: { nodes: Array<{ __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, programmes: { nodes: Array<{ __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, attachments: { nodes: Array<{ __typename: 'Attachment', id: string, title: string | null, url: string | null, mediaType: string | null, byteSize: number | null, pageCount: number | null, language: string | null, localisation: { served: Locale } | null }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Article', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Award', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Chapter', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Donor', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'FinancialStatement', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'GrantCall', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mechanism', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Network', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Page', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Submission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
     } | null, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type AppealListQueryVariables = Exact<{
  locale: Locale;
  countries?: Array<string> | string | null | undefined;
  regions?: Array<string> | string | null | undefined;
  themes?: Array<string> | string | null | undefined;
  kinds?: Array<AppealKind> | AppealKind | null | undefined;
  open?: boolean | null | undefined;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AppealListQuery = { appeals: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Appeal', id: string, provenance: Provenance, appealKind: AppealKind, reference: string | null, title: string | null, path: string | null, actionOpen: boolean | null, documentDate: { value: string, precision: DatePrecision } | null, countries: { nodes: Array<{ __typename: 'Country', id: string, name: string | null }> }, localisation: { served: Locale } | null }>, regions: Array<{ count: number, key: { regions: { __typename: 'Region', id: string, slug: string | null, name: string | null } | null } }>, countries: Array<{ count: number, key: { countries: { __typename: 'Country', id: string, iso2: string, name: string | null } | null } }>, themes: Array<{ count: number, key: { themes: { __typename: 'Theme', id: string, slug: string | null, label: string | null } | null } }>, kinds: Array<{ count: number, key: { appealKind: AppealKind | null } }>, open: Array<{ count: number, key: { actionOpen: boolean | null } }> }, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type SiteArticlesQueryVariables = Exact<{
  locale: Locale;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SiteArticlesQuery = { articles: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Article', slug: string | null, provenance: Provenance, articleKind: ArticleKind, publishedOn: string | null, summary: string | null, id: string, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type SiteAttachmentFragment = { __typename: 'Attachment', id: string, title: string | null, url: string | null, mediaType: string | null, byteSize: number | null, pageCount: number | null, language: string | null, localisation: { served: Locale } | null };

export type SiteBlockFragment = { __typename: 'Block', id: string, blockKind: BlockKind, heading: string | null, caption: string | null, videoUrl: string | null, chartOf: string | null, textRich: { html: string } | null, attachment: { __typename: 'Attachment', id: string, title: string | null, url: string | null, mediaType: string | null, byteSize: number | null, pageCount: number | null, language: string | null, localisation: { served: Locale } | null } | null, pictures: { nodes: Array<{ __typename: 'GalleryPicture', id: string, caption: string | null, localisation: { served: Locale } | null, image: { __typename: 'MediaAsset', id: string, alt: string, credit: string | null, width: number | null, height: number | null, url: string | null, localisation: { served: Locale } | null } | null }> }, localisation: { served: Locale } | null, figure: { __typename: 'Figure', id: string, label: string | null, value: string | null, unit: FigureUnit, currency: string | null, qualifier: FigureQualifier, year: number | null, periodFrom: number | null, note: string | null, localisation: { served: Locale } | null, source: { __typename: 'Source', id: string, title: string | null, url: string | null } | null } | null, image: { __typename: 'MediaAsset', id: string, alt: string, credit: string | null, width: number | null, height: number | null, url: string | null, localisation: { served: Locale } | null } | null, testimony: { __typename: 'Testimony', id: string, isQuotation: boolean, year: number | null, textRich: { html: string } | null, localisation: { served: Locale } | null, organisation: { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, country: { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null } | null, organisations: { nodes: Array<{ __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> } };

export type SitePictureFragment = { __typename: 'MediaAsset', id: string, alt: string, credit: string | null, width: number | null, height: number | null, url: string | null, localisation: { served: Locale } | null };

export type SiteChartQueryVariables = Exact<{
  slugs: Array<string> | string;
  locale: Locale;
}>;


export type SiteChartQuery = { figures: { nodes: Array<{ __typename: 'Figure', slug: string | null, id: string, label: string | null, value: string | null, unit: FigureUnit, currency: string | null, qualifier: FigureQualifier, year: number | null, periodFrom: number | null, note: string | null, localisation: { served: Locale } | null, source: { __typename: 'Source', id: string, title: string | null, url: string | null } | null }> } };

export type SiteCountriesQueryVariables = Exact<{
  locale: Locale;
}>;


export type SiteCountriesQuery = { members: { totalCount: number, countries: Array<{ count: number, key: { region: { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, country: { __typename: 'Country', iso2: string, latitude: number | null, longitude: number | null, id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null } }> }, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type SiteCountryQueryVariables = Exact<{
  path: string;
  locale: Locale;
}>;


export type SiteCountryQuery = { resolvePath: { locale: Locale, path: string, canonicalPath: string, isCanonical: boolean, item:
      | { __typename: 'AnnualReport', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Appeal', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Article', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Award', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Chapter', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Country', iso2: string, otherNames: Array<string> | null, latitude: number | null, longitude: number | null, listing: CountryListing, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, region: { __typename: 'Region', slug: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, organisations: { totalCount: number, nodes: Array<{ __typename: 'Organisation', id: string, provenance: Provenance, slug: string | null, name: string | null, acronym: string | null, path: string | null, type: OrganisationType | null, website: string | null, country: { __typename: 'Country', id: string, iso2: string, name: string | null } | null, region: { __typename: 'Region', id: string, slug: string | null, name: string | null } | null, localisation: { served: Locale } | null }> }, appeals: { totalCount: number, nodes: Array<{ __typename: 'Appeal', id: string, provenance: Provenance, appealKind: AppealKind, reference: string | null, title: string | null, path: string | null, actionOpen: boolean | null, documentDate: { value: string, precision: DatePrecision } | null, countries: { nodes: Array<{ __typename: 'Country', id: string, name: string | null }> }, localisation: { served: Locale } | null }> }, articles: { nodes: Array<{ __typename: 'Article', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, emergencyServices: { nodes: Array<{ __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Donor', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'FinancialStatement', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'GrantCall', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mechanism', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Network', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Page', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Submission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
     } | null, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type DirectoryQueryVariables = Exact<{
  locale: Locale;
  regions?: Array<string> | string | null | undefined;
  countries?: Array<string> | string | null | undefined;
  themes?: Array<string> | string | null | undefined;
  programmes?: Array<string> | string | null | undefined;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DirectoryQuery = { members: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Organisation', id: string, provenance: Provenance, slug: string | null, name: string | null, acronym: string | null, path: string | null, type: OrganisationType | null, website: string | null, country: { __typename: 'Country', id: string, iso2: string, name: string | null } | null, region: { __typename: 'Region', id: string, slug: string | null, name: string | null } | null, localisation: { served: Locale } | null }>, regions: Array<{ count: number, key: { region: { __typename: 'Region', id: string, slug: string | null, name: string | null } | null } }>, countries: Array<{ count: number, key: { country: { __typename: 'Country', id: string, iso2: string, name: string | null, latitude: number | null, longitude: number | null } | null } }>, themes: Array<{ count: number, key: { themes: { __typename: 'Theme', id: string, slug: string | null, label: string | null } | null } }> }, programmes: Array<{ countDistinct: { organisation: number }, key: { programme: { __typename: 'Programme', id: string, slug: string | null, title: string | null } | null } }>, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

type SiteFacts_AnnualReport_Fragment = { __typename: 'AnnualReport', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Appeal_Fragment = { __typename: 'Appeal', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Article_Fragment = { __typename: 'Article', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Award_Fragment = { __typename: 'Award', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Chapter_Fragment = { __typename: 'Chapter', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Country_Fragment = { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Donor_Fragment = { __typename: 'Donor', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_EmergencyService_Fragment = { __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_FinancialStatement_Fragment = { __typename: 'FinancialStatement', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_GrantCall_Fragment = { __typename: 'GrantCall', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Mechanism_Fragment = { __typename: 'Mechanism', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Mission_Fragment = { __typename: 'Mission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Network_Fragment = { __typename: 'Network', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Organisation_Fragment = { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Page_Fragment = { __typename: 'Page', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Programme_Fragment = { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Region_Fragment = { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Submission_Fragment = { __typename: 'Submission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

type SiteFacts_Theme_Fragment = { __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } };

export type SiteFactsFragment =
  | SiteFacts_AnnualReport_Fragment
  | SiteFacts_Appeal_Fragment
  | SiteFacts_Article_Fragment
  | SiteFacts_Award_Fragment
  | SiteFacts_Chapter_Fragment
  | SiteFacts_Country_Fragment
  | SiteFacts_Donor_Fragment
  | SiteFacts_EmergencyService_Fragment
  | SiteFacts_FinancialStatement_Fragment
  | SiteFacts_GrantCall_Fragment
  | SiteFacts_Mechanism_Fragment
  | SiteFacts_Mission_Fragment
  | SiteFacts_Network_Fragment
  | SiteFacts_Organisation_Fragment
  | SiteFacts_Page_Fragment
  | SiteFacts_Programme_Fragment
  | SiteFacts_Region_Fragment
  | SiteFacts_Submission_Fragment
  | SiteFacts_Theme_Fragment
;

export type SiteFigureFragment = { __typename: 'Figure', id: string, label: string | null, value: string | null, unit: FigureUnit, currency: string | null, qualifier: FigureQualifier, year: number | null, periodFrom: number | null, note: string | null, localisation: { served: Locale } | null, source: { __typename: 'Source', id: string, title: string | null, url: string | null } | null };

export type SiteFrameFragment = { main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type SiteMenuFragment = { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
            | { path: string | null }
           | null }> }, localisation: { served: Locale } | null, target:
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
        | { path: string | null }
       | null }> } };

export type SiteMenuEntryFragment = { __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
    | { path: string | null }
   | null };

export type SiteHomeQueryVariables = Exact<{
  locale: Locale;
}>;


export type SiteHomeQuery = { publisher: { __typename: 'Organisation', id: string, provenance: Provenance, name: string | null, acronym: string | null, website: string | null } | null, members: { totalCount: number, total: Array<{ countDistinct: { country: number } }> }, appeals: { totalCount: number, nodes: Array<{ __typename: 'Appeal', slug: string | null, id: string, provenance: Provenance, appealKind: AppealKind, reference: string | null, title: string | null, path: string | null, actionOpen: boolean | null, documentDate: { value: string, precision: DatePrecision } | null, countries: { nodes: Array<{ __typename: 'Country', id: string, name: string | null }> }, localisation: { served: Locale } | null }> }, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type SiteItemQueryVariables = Exact<{
  path: string;
  locale: Locale;
}>;


export type SiteItemQuery = { resolvePath: { locale: Locale, path: string, canonicalPath: string, isCanonical: boolean, item:
      | { __typename: 'AnnualReport', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Appeal', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Article', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Award', description: string | null, role: string | null, url: string | null, startYear: number | null, endYear: number | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Chapter', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Donor', aliases: Array<string> | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, country: { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, mentions: { nodes: Array<{ id: string, year: number | null, source: { __typename: 'Source', id: string, title: string | null, url: string | null } | null }> }, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'EmergencyService', objectives: Array<string> | null, covers: Array<string> | null, eligibility: string | null, howToAsk: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, descriptionRich: { html: string } | null, programmes: { nodes: Array<{ __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, providers: { nodes: Array<{ __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'FinancialStatement', year: number | null, audited: boolean | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, income: { amount: string, currency: string }, expenditure: { amount: string, currency: string }, lines: { nodes: Array<{ id: string, label: string | null, side: StatementSide, amount: { amount: string, currency: string } | null, localisation: { served: Locale } | null }> }, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'GrantCall', deadline: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, descriptionRich: { html: string } | null, country: { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, programme: { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mechanism', url: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, region: { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, themes: { nodes: Array<{ __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mission', summary: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, country: { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, programme: { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Network', description: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Page', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Region', slug: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, countries: { nodes: Array<{ __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Submission', recommendations: Array<string> | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, country: { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Theme', altLabels: Array<string> | null, slug: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, broader: { __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, narrower: { nodes: Array<{ __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, programmes: { nodes: Array<{ __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, organisations: { totalCount: number }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
     } | null, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

type SiteLink_AnnualReport_Fragment = { __typename: 'AnnualReport', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Appeal_Fragment = { __typename: 'Appeal', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Article_Fragment = { __typename: 'Article', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Award_Fragment = { __typename: 'Award', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Chapter_Fragment = { __typename: 'Chapter', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Country_Fragment = { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Donor_Fragment = { __typename: 'Donor', id: string, provenance: Provenance, label: string | null, path: string | null };

type SiteLink_EmergencyService_Fragment = { __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_FinancialStatement_Fragment = { __typename: 'FinancialStatement', id: string, provenance: Provenance, label: string | null, path: string | null };

type SiteLink_GrantCall_Fragment = { __typename: 'GrantCall', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Mechanism_Fragment = { __typename: 'Mechanism', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Mission_Fragment = { __typename: 'Mission', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Network_Fragment = { __typename: 'Network', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Organisation_Fragment = { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Page_Fragment = { __typename: 'Page', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Programme_Fragment = { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Region_Fragment = { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Submission_Fragment = { __typename: 'Submission', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

type SiteLink_Theme_Fragment = { __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null };

export type SiteLinkFragment =
  | SiteLink_AnnualReport_Fragment
  | SiteLink_Appeal_Fragment
  | SiteLink_Article_Fragment
  | SiteLink_Award_Fragment
  | SiteLink_Chapter_Fragment
  | SiteLink_Country_Fragment
  | SiteLink_Donor_Fragment
  | SiteLink_EmergencyService_Fragment
  | SiteLink_FinancialStatement_Fragment
  | SiteLink_GrantCall_Fragment
  | SiteLink_Mechanism_Fragment
  | SiteLink_Mission_Fragment
  | SiteLink_Network_Fragment
  | SiteLink_Organisation_Fragment
  | SiteLink_Page_Fragment
  | SiteLink_Programme_Fragment
  | SiteLink_Region_Fragment
  | SiteLink_Submission_Fragment
  | SiteLink_Theme_Fragment
;

export type SiteMemberLineFragment = { __typename: 'Organisation', id: string, provenance: Provenance, slug: string | null, name: string | null, acronym: string | null, path: string | null, type: OrganisationType | null, website: string | null, country: { __typename: 'Country', id: string, iso2: string, name: string | null } | null, region: { __typename: 'Region', id: string, slug: string | null, name: string | null } | null, localisation: { served: Locale } | null };

export type SiteMemberQueryVariables = Exact<{
  path: string;
  locale: Locale;
}>;


export type SiteMemberQuery = { resolvePath: { locale: Locale, path: string, canonicalPath: string, isCanonical: boolean, item:
      | { __typename: 'AnnualReport', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Appeal', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Article', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Award', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Chapter', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Donor', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'FinancialStatement', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'GrantCall', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mechanism', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Network', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Organisation', acronym: string | null, otherNames: Array<string> | null, type: OrganisationType | null, description: string | null, isMember: boolean, memberSince: number | null, foundedYear: number | null, city: string | null, website: string | null, publicEmail: string | null, workingLanguages: Array<string> | null, services: Array<AssistanceKind> | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, country: { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, region: { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, themes: { nodes: Array<{ __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, memberships: { nodes: Array<{ id: string, status: MembershipStatus, validFrom: { value: string, precision: DatePrecision } | null, network: { __typename: 'Network', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }, source: { __typename: 'Source', id: string, title: string | null, url: string | null } | null }> }, partnerships: { nodes: Array<{ id: string, partnershipKind: PartnershipKind, programme: { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null }> }, emergencyServices: { nodes: Array<{ __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, sources: { nodes: Array<{ __typename: 'Source', id: string, title: string | null, url: string | null }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Page', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Submission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
     } | null, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type SiteProgrammeQueryVariables = Exact<{
  path: string;
  locale: Locale;
}>;


export type SiteProgrammeQuery = { resolvePath: { locale: Locale, path: string, canonicalPath: string, isCanonical: boolean, item:
      | { __typename: 'AnnualReport', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Appeal', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Article', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Award', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Chapter', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Donor', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'FinancialStatement', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'GrantCall', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mechanism', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Network', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Page', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Programme', programmeKind: ProgrammeKind, startYear: number | null, endYear: number | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, descriptionRich: { html: string } | null, parent: { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, children: { nodes: Array<{ __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, themes: { nodes: Array<{ __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, emergencyServices: { nodes: Array<{ __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, partnerships: { nodes: Array<{ id: string, partnershipKind: PartnershipKind, organisation: { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null }> }, appeals: { totalCount: number, nodes: Array<{ __typename: 'Appeal', id: string, provenance: Provenance, appealKind: AppealKind, reference: string | null, title: string | null, path: string | null, actionOpen: boolean | null, documentDate: { value: string, precision: DatePrecision } | null, countries: { nodes: Array<{ __typename: 'Country', id: string, name: string | null }> }, localisation: { served: Locale } | null }> }, articles: { nodes: Array<{ __typename: 'Article', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, chapters: { nodes: Array<{ __typename: 'Chapter', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Submission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
     } | null, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type SiteProgrammesQueryVariables = Exact<{
  locale: Locale;
}>;


export type SiteProgrammesQuery = { programmes: { totalCount: number, nodes: Array<{ __typename: 'Programme', slug: string | null, programmeKind: ProgrammeKind, description: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, parent: { id: string } | null, localisation: { served: Locale } | null }> }, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type SiteReadingQueryVariables = Exact<{
  path: string;
  locale: Locale;
}>;


export type SiteReadingQuery = { resolvePath: { locale: Locale, path: string, canonicalPath: string, isCanonical: boolean, item:
      | { __typename: 'AnnualReport', year: number | null, summary: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, chapters: { nodes: Array<{ __typename: 'Chapter', chapterNumber: number | null, id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, attachments: { nodes: Array<{ __typename: 'Attachment', id: string, title: string | null, url: string | null, mediaType: string | null, byteSize: number | null, pageCount: number | null, language: string | null, localisation: { served: Locale } | null }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Appeal', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Article', articleKind: ArticleKind, publishedOn: string | null, summary: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, countries: { nodes: Array<{ __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, programmes: { nodes: Array<{ __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, blocks: { nodes: Array<{ __typename: 'Block', id: string, blockKind: BlockKind, heading: string | null, caption: string | null, videoUrl: string | null, chartOf: string | null, textRich: { html: string } | null, attachment: { __typename: 'Attachment', id: string, title: string | null, url: string | null, mediaType: string | null, byteSize: number | null, pageCount: number | null, language: string | null, localisation: { served: Locale } | null } | null, pictures: { nodes: Array<{ __typename: 'GalleryPicture', id: string, caption: string | null, localisation: { served: Locale } | null, image: { __typename: 'MediaAsset', id: string, alt: string, credit: string | null, width: number | null, height: number | null, url: string | null, localisation: { served: Locale } | null } | null }> }, localisation: { served: Locale } | null, figure: { __typename: 'Figure', id: string, label: string | null, value: string | null, unit: FigureUnit, currency: string | null, qualifier: FigureQualifier, year: number | null, periodFrom: number | null, note: string | null, localisation: { served: Locale } | null, source: { __typename: 'Source', id: string, title: string | null, url: string | null } | null } | null, image: { __typename: 'MediaAsset', id: string, alt: string, credit: string | null, width: number | null, height: number | null, url: string | null, localisation: { served: Locale } | null } | null, testimony: { __typename: 'Testimony', id: string, isQuotation: boolean, year: number | null, textRich: { html: string } | null, localisation: { served: Locale } | null, organisation: { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, country: { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null } | null, organisations: { nodes: Array<{ __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> } }> }, attachments: { nodes: Array<{ __typename: 'Attachment', id: string, title: string | null, url: string | null, mediaType: string | null, byteSize: number | null, pageCount: number | null, language: string | null, localisation: { served: Locale } | null }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Award', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Chapter', chapterNumber: number | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, report: { __typename: 'AnnualReport', id: string, provenance: Provenance, label: string | null, path: string | null, chapters: { nodes: Array<{ __typename: 'Chapter', chapterNumber: number | null, id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, localisation: { served: Locale } | null }, programmes: { nodes: Array<{ __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, blocks: { nodes: Array<{ __typename: 'Block', id: string, blockKind: BlockKind, heading: string | null, caption: string | null, videoUrl: string | null, chartOf: string | null, textRich: { html: string } | null, attachment: { __typename: 'Attachment', id: string, title: string | null, url: string | null, mediaType: string | null, byteSize: number | null, pageCount: number | null, language: string | null, localisation: { served: Locale } | null } | null, pictures: { nodes: Array<{ __typename: 'GalleryPicture', id: string, caption: string | null, localisation: { served: Locale } | null, image: { __typename: 'MediaAsset', id: string, alt: string, credit: string | null, width: number | null, height: number | null, url: string | null, localisation: { served: Locale } | null } | null }> }, localisation: { served: Locale } | null, figure: { __typename: 'Figure', id: string, label: string | null, value: string | null, unit: FigureUnit, currency: string | null, qualifier: FigureQualifier, year: number | null, periodFrom: number | null, note: string | null, localisation: { served: Locale } | null, source: { __typename: 'Source', id: string, title: string | null, url: string | null } | null } | null, image: { __typename: 'MediaAsset', id: string, alt: string, credit: string | null, width: number | null, height: number | null, url: string | null, localisation: { served: Locale } | null } | null, testimony: { __typename: 'Testimony', id: string, isQuotation: boolean, year: number | null, textRich: { html: string } | null, localisation: { served: Locale } | null, organisation: { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, country: { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null } | null, organisations: { nodes: Array<{ __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> } }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Donor', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'FinancialStatement', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'GrantCall', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mechanism', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Mission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Network', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Page', summary: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, parent: { __typename: 'Page', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, children: { nodes: Array<{ __typename: 'Page', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> }, blocks: { nodes: Array<{ __typename: 'Block', id: string, blockKind: BlockKind, heading: string | null, caption: string | null, videoUrl: string | null, chartOf: string | null, textRich: { html: string } | null, attachment: { __typename: 'Attachment', id: string, title: string | null, url: string | null, mediaType: string | null, byteSize: number | null, pageCount: number | null, language: string | null, localisation: { served: Locale } | null } | null, pictures: { nodes: Array<{ __typename: 'GalleryPicture', id: string, caption: string | null, localisation: { served: Locale } | null, image: { __typename: 'MediaAsset', id: string, alt: string, credit: string | null, width: number | null, height: number | null, url: string | null, localisation: { served: Locale } | null } | null }> }, localisation: { served: Locale } | null, figure: { __typename: 'Figure', id: string, label: string | null, value: string | null, unit: FigureUnit, currency: string | null, qualifier: FigureQualifier, year: number | null, periodFrom: number | null, note: string | null, localisation: { served: Locale } | null, source: { __typename: 'Source', id: string, title: string | null, url: string | null } | null } | null, image: { __typename: 'MediaAsset', id: string, alt: string, credit: string | null, width: number | null, height: number | null, url: string | null, localisation: { served: Locale } | null } | null, testimony: { __typename: 'Testimony', id: string, isQuotation: boolean, year: number | null, textRich: { html: string } | null, localisation: { served: Locale } | null, organisation: { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null, country: { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null } | null } | null, organisations: { nodes: Array<{ __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }> } }> }, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Submission', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
      | { __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, publishedAt: string | null, updatedAt: string | null, localisation: { served: Locale, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }>, seo: { title: string | null, description: string | null, noIndex: boolean } }
     } | null, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type SiteReportsQueryVariables = Exact<{
  locale: Locale;
}>;


export type SiteReportsQuery = { annualReports: { totalCount: number, nodes: Array<{ __typename: 'AnnualReport', year: number | null, summary: string | null, id: string, provenance: Provenance, label: string | null, path: string | null, chapters: { totalCount: number }, localisation: { served: Locale } | null }> }, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type SiteSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type SiteSearchQuery = { search: { totalCount: number, kinds: Array<{ kind: SearchKind, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ headline: string, excerpt: string | null, item:
        | { __typename: 'AnnualReport', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Appeal', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Article', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Award', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Chapter', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Country', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Donor', id: string, provenance: Provenance, label: string | null, path: string | null }
        | { __typename: 'EmergencyService', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'FinancialStatement', id: string, provenance: Provenance, label: string | null, path: string | null }
        | { __typename: 'GrantCall', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Mechanism', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Mission', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Network', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Organisation', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Page', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Programme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Region', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Submission', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
        | { __typename: 'Theme', id: string, provenance: Provenance, label: string | null, path: string | null, localisation: { served: Locale } | null }
       }> }, main: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null, bottom: { id: string, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, entries: { nodes: Array<{ __typename: 'MenuEntry', id: string, label: string | null, localisation: { served: Locale } | null, target:
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
              | { path: string | null }
             | null }> }, localisation: { served: Locale } | null, target:
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
          | { path: string | null }
         | null }> } } | null };

export type AppealQueryVariables = Exact<{
  slug: string;
  locale?: Locale | null | undefined;
}>;


export type AppealQuery = { appeal: { __typename: 'Appeal', id: string, slug: string | null, reference: string | null, appealKind: AppealKind, title: string | null, newInformation: boolean | null, actionsRequested: Array<string> | null, actionOpen: boolean | null, documentDate: { value: string, precision: DatePrecision } | null, parent: { __typename: 'Appeal', id: string, slug: string | null, reference: string | null } | null, followUps: { nodes: Array<{ __typename: 'Appeal', id: string, slug: string | null, reference: string | null }> }, addressees: { nodes: Array<{ __typename: 'Authority', id: string, office: string, body: string | null, postalAddress: string | null }> }, countries: { nodes: Array<{ __typename: 'Country', id: string, iso3: string, name: string | null }> }, programmes: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, title: string | null }> }, localisation: { served: Locale, isFallback: boolean, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }> } | null };

export type ContributionsExportQueryVariables = Exact<{
  filter?: ContributionFilter | null | undefined;
}>;


export type ContributionsExportQuery = { contributions: { nodes: Array<{ reference: string | null, year: number | null, earmarking: Earmarking | null, amount: { amount: string, currency: string } | null, donor: { slug: string | null, name: string | null }, programme: { slug: string | null } | null }> } };

export type SiteFrontQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteFrontQuery = { members: { totalCount: number, total: Array<{ countDistinct: { country: number } }> }, appeals: { totalCount: number } };

export type GlossaryQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type GlossaryQuery = { themes: { nodes: Array<{ __typename: 'Theme', id: string, slug: string | null, themeKind: ThemeKind, french: string | null, english: string | null, spanish: string | null, localisation: { available: Array<Locale> } | null }> } };

export type MemberQueryVariables = Exact<{
  slug: string;
  locale?: Locale | null | undefined;
}>;


export type MemberQuery = { organisation: { __typename: 'Organisation', id: string, slug: string | null, name: string | null, acronym: string | null, otherNames: Array<string> | null, description: string | null, isMember: boolean, memberSince: number | null, foundedYear: number | null, website: string | null, publicEmail: string | null, workingLanguages: Array<string> | null, country: { __typename: 'Country', id: string, iso2: string, name: string | null } | null, region: { __typename: 'Region', id: string, name: string | null } | null, themes: { nodes: Array<{ __typename: 'Theme', id: string, slug: string | null, label: string | null }> }, partnerships: { nodes: Array<{ __typename: 'Partnership', id: string, partnershipKind: PartnershipKind, programme: { __typename: 'Programme', id: string, slug: string | null, title: string | null } | null }> }, localisation: { served: Locale, isFallback: boolean } | null, alternates: Array<{ locale: Locale, path: string }> } | null };

export type MembersExportQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
}>;


export type MembersExportQuery = { members: { nodes: Array<{ slug: string | null, name: string | null, acronym: string | null, otherNames: Array<string> | null, type: OrganisationType | null, description: string | null, website: string | null, publicEmail: string | null, foundedYear: number | null, memberSince: number | null, workingLanguages: Array<string> | null, country: { iso2: string, name: string | null, latitude: number | null, longitude: number | null } | null, region: { slug: string | null, name: string | null } | null, themes: { nodes: Array<{ slug: string | null }> } }> } };

export type ProgrammeListQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type ProgrammeListQuery = { programmes: { nodes: Array<{ __typename: 'Programme', id: string, slug: string | null, programmeKind: ProgrammeKind, title: string | null, alternates: Array<{ locale: Locale, path: string }> }> } };

export type RegionsAndCountriesQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type RegionsAndCountriesQuery = { regions: { nodes: Array<{ __typename: 'Region', id: string, slug: string | null, name: string | null, countries: { nodes: Array<{ __typename: 'Country', id: string, iso2: string, name: string | null }> } }> } };

export type RouteQueryVariables = Exact<{
  path: string;
  locale?: Locale | null | undefined;
}>;


export type RouteQuery = { resolvePath: { locale: Locale, path: string, canonicalPath: string, isCanonical: boolean, item:
      | { __typename: 'AnnualReport', id: string }
      | { __typename: 'Appeal', id: string }
      | { __typename: 'Article', id: string }
      | { __typename: 'Award', id: string }
      | { __typename: 'Chapter', id: string }
      | { __typename: 'Country', id: string }
      | { __typename: 'Donor', id: string }
      | { __typename: 'EmergencyService', id: string }
      | { __typename: 'FinancialStatement', id: string }
      | { __typename: 'GrantCall', id: string }
      | { __typename: 'Mechanism', id: string }
      | { __typename: 'Mission', id: string }
      | { __typename: 'Network', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Page', id: string }
      | { __typename: 'Programme', id: string }
      | { __typename: 'Region', id: string }
      | { __typename: 'Submission', id: string }
      | { __typename: 'Theme', id: string }
     } | null };

export const ListedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DonorMentionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]} as unknown as DocumentNode<ListedFragment, unknown>;
export const SiteAppealLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteAppealLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"appealKind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]} as unknown as DocumentNode<SiteAppealLineFragment, unknown>;
export const SiteAttachmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteAttachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]} as unknown as DocumentNode<SiteAttachmentFragment, unknown>;
export const SitePictureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SitePicture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MediaAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"WEBP"}},{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"IntValue","value":"960"}}]},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]} as unknown as DocumentNode<SitePictureFragment, unknown>;
export const SiteFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<SiteFigureFragment, unknown>;
export const SiteLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteLinkFragment, unknown>;
export const SiteBlockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteBlock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Block"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"blockKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"textRich"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"videoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"attachment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAttachment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chartOf"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testimony"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"textRich"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isQuotation"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteAttachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SitePicture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MediaAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"WEBP"}},{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"IntValue","value":"960"}}]},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteBlockFragment, unknown>;
export const SiteFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"noIndex"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]} as unknown as DocumentNode<SiteFactsFragment, unknown>;
export const SiteMenuEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<SiteMenuEntryFragment, unknown>;
export const SiteMenuFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<SiteMenuFragment, unknown>;
export const SiteFrameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<SiteFrameFragment, unknown>;
export const SiteMemberLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMemberLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]} as unknown as DocumentNode<SiteMemberLineFragment, unknown>;
export const EmbedDirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmbedDirectory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"named"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"anyCountry"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unnamed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partnerships"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnershipFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"named"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"themes"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"THEMES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"services"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERVICES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"anyCountry"},"name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"anyCountry"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unnamed"},"name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unnamed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"programmes"},"name":{"kind":"Name","value":"partnershipsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partnerships"}}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROGRAMME"}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countDistinct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmbedDirectoryQuery, EmbedDirectoryQueryVariables>;
export const EmbedMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmbedMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ObjectValue","fields":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmbedMembersQuery, EmbedMembersQueryVariables>;
export const MembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const AppealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealsQuery, AppealsQueryVariables>;
export const LanguagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"observatory","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","alias":{"kind":"Name","value":"french"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"spanish"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"ES"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"StringValue","value":"/fr/programmes/observatory","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LanguagesQuery, LanguagesQueryVariables>;
export const MembersByRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersByRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"scheme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OMCT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"members"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMember"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMember"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"provenance"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PUBLISHED_SOURCE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"projects"},"name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programmeKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROJECT"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipKind"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersByRegionQuery, MembersByRegionQueryVariables>;
export const AppealChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppealChain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actionOpen"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"followUpNumber"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"2"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"newInformation"}},{"kind":"Field","name":{"kind":"Name","value":"actionsRequested"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"followUpNumber"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedTo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealChainQuery, AppealChainQueryVariables>;
export const HelpToLeaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpToLeave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"beneficiaries"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"EnumValue","value":"WOMEN_DEFENDERS"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"serviceKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELOCATION"},{"kind":"EnumValue","value":"EMERGENCY_GRANT"},{"kind":"EnumValue","value":"RELIEF"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"}},{"kind":"Field","name":{"kind":"Name","value":"howToAsk"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HelpToLeaveQuery, HelpToLeaveQueryVariables>;
export const DonorsOf2022Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DonorsOf2022"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"foundations"},"name":{"kind":"Name","value":"donorMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2022"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"mentionKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LISTED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"donor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FOUNDATION"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"governments"},"name":{"kind":"Name","value":"donorMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2022"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"mentionKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LISTED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"donor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"GOVERNMENT"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"intergovernmental"},"name":{"kind":"Name","value":"donorMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2022"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"mentionKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LISTED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"donor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"INTERGOVERNMENTAL"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"localGovernments"},"name":{"kind":"Name","value":"donorMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2022"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"mentionKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LISTED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"donor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LOCAL_GOVERNMENT"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FOUNDATION"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"provenance"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PUBLISHED_SOURCE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mentionKind"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"mentionKind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DonorMentionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]} as unknown as DocumentNode<DonorsOf2022Query, DonorsOf2022QueryVariables>;
export const SupportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"america"},"name":{"kind":"Name","value":"supports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2024"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"organisation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"america","block":false}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"africa"},"name":{"kind":"Name","value":"supports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2024"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"organisation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"africa","block":false}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ciddh","block":false},{"kind":"StringValue","value":"justicia-pro-persona","block":false},{"kind":"StringValue","value":"midh","block":false}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2024"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportKind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupportsQuery, SupportsQueryVariables>;
export const LocalPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocalPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chapter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"2024-accompanying-local-partners","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"FR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chapterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"blockKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"testimony"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LocalPartnersQuery, LocalPartnersQueryVariables>;
export const SizeOfTheNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SizeOfTheNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"network-members","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SizeOfTheNetworkQuery, SizeOfTheNetworkQueryVariables>;
export const StillOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StillOpen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actionOpen"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"actionUntil"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StillOpenQuery, StillOpenQueryVariables>;
export const WebsiteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Website"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"ES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"page"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"mission","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"FR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"StringValue","value":"/fr/annual-report-2024/sub-page-test-5","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"isCanonical"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Chapter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WebsiteQuery, WebsiteQueryVariables>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"financialStatements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2024"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"income"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expenditure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2024"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"amount"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"currency"},"value":{"kind":"StringValue","value":"CHF","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"amount"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reference"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const TwoSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"esam","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnershipKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TwoSourcesQuery, TwoSourcesQueryVariables>;
export const OmctDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Omct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"omct","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"publicEmail"}},{"kind":"Field","name":{"kind":"Name","value":"geographicScope"}},{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}},{"kind":"Field","alias":{"kind":"Name","value":"french"},"name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"partnershipKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROGRAMME_PARTNER"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencyServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OmctQuery, OmctQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"cote d ivoire","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"mistyped"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"observatoyr","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROGRAMME"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const DirectoryFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectoryFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMember"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"themes"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"THEMES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"languages"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WORKING_LANGUAGES"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"programmes"},"name":{"kind":"Name","value":"partnershipsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organisation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROGRAMME"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countDistinct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}}]}}]}}]} as unknown as DocumentNode<DirectoryFacetsQuery, DirectoryFacetsQueryVariables>;
export const MoneyByYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyByYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributionsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"countDistinct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"donor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"CHF","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"IntValue","value":"2024"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unconverted"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoneyByYearQuery, MoneyByYearQueryVariables>;
export const SiteAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withLetter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalPath"}},{"kind":"Field","name":{"kind":"Name","value":"isCanonical"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFacts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"appealKind"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newInformation"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionsRequested"}},{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}},{"kind":"Field","name":{"kind":"Name","value":"actionUntil"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLetter"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"parentReference"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAppealLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"followUpNumber"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAppealLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAttachment"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteAppealLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"appealKind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteAttachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"noIndex"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteAppealQuery, SiteAppealQueryVariables>;
export const AppealListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppealList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countries"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"themes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"countries"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"iso2"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"regions"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"themes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"themes"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"appealKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"actionOpen"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reference"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"summary"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actionOpen"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAppealLine"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGIONS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRIES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"themes"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"THEMES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"kinds"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"APPEAL_KIND"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealKind"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTION_OPEN"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteAppealLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"appealKind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<AppealListQuery, AppealListQueryVariables>;
export const SiteArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteArticles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"articleKind"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteArticlesQuery, SiteArticlesQueryVariables>;
export const SiteChartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteChart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFigure"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<SiteChartQuery, SiteChartQueryVariables>;
export const SiteCountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteCountries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"},{"kind":"EnumValue","value":"COUNTRY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"400"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteCountriesQuery, SiteCountriesQueryVariables>;
export const SiteCountryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteCountry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalPath"}},{"kind":"Field","name":{"kind":"Name","value":"isCanonical"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFacts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"listing"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMember"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMemberLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAppealLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencyServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteAppealLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"appealKind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"noIndex"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMemberLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]} as unknown as DocumentNode<SiteCountryQuery, SiteCountryQueryVariables>;
export const DirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countries"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"themes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programmes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"iso2"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"themes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"themes"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"partnerships"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programmes"}}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"acronym"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"city"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"description"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMemberLine"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"themes"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"THEMES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"ignoreOwnFilter"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"programmes"},"name":{"kind":"Name","value":"partnershipsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROGRAMME"}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organisation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMember"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"iso2"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"themes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"themes"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"acronym"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"city"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"description"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ObjectValue","fields":[]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countDistinct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMemberLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const SiteHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","alias":{"kind":"Name","value":"publisher"},"name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"omct","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countDistinct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAppealLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteAppealLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"appealKind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<SiteHomeQuery, SiteHomeQueryVariables>;
export const SiteItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalPath"}},{"kind":"Field","name":{"kind":"Name","value":"isCanonical"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFacts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyService"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"descriptionRich"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectives"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"}},{"kind":"Field","name":{"kind":"Name","value":"howToAsk"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"altLabels"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Donor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mechanism"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Award"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GrantCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"descriptionRich"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FinancialStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"audited"}},{"kind":"Field","name":{"kind":"Name","value":"income"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expenditure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"side"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"noIndex"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteItemQuery, SiteItemQueryVariables>;
export const SiteMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalPath"}},{"kind":"Field","name":{"kind":"Name","value":"isCanonical"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFacts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"foundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"publicEmail"}},{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partnershipKind"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencyServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"noIndex"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteMemberQuery, SiteMemberQueryVariables>;
export const SiteProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalPath"}},{"kind":"Field","name":{"kind":"Name","value":"isCanonical"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFacts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeKind"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionRich"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencyServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partnershipKind"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAppealLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishedOn"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteAppealLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"appealKind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"noIndex"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteProgrammeQuery, SiteProgrammeQueryVariables>;
export const SiteProgrammesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteProgrammes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"programmeKind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteProgrammesQuery, SiteProgrammesQueryVariables>;
export const SiteReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteReading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalPath"}},{"kind":"Field","name":{"kind":"Name","value":"isCanonical"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFacts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnualReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"chapterNumber"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chapterNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAttachment"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Chapter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chapterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"chapterNumber"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chapterNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteBlock"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleKind"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteBlock"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAttachment"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Page"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteBlock"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteAttachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"pageCount"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteBlock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Block"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"blockKind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"textRich"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"videoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"attachment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteAttachment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chartOf"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SitePicture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testimony"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"textRich"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isQuotation"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SitePicture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MediaAsset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"WEBP"}},{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"IntValue","value":"960"}}]},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"noIndex"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteReadingQuery, SiteReadingQueryVariables>;
export const SiteReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"annualReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteReportsQuery, SiteReportsQueryVariables>;
export const SiteSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteFrame"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteLink"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteFrame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"main"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bottom"},"name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"footer","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenu"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Menu"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SiteMenuEntry"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteMenuEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MenuEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SiteLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalisedItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]} as unknown as DocumentNode<SiteSearchQuery, SiteSearchQueryVariables>;
export const AppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"appealKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newInformation"}},{"kind":"Field","name":{"kind":"Name","value":"actionsRequested"}},{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"followUpNumber"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AppealQuery, AppealQueryVariables>;
export const ContributionsExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContributionsExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContributionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reference"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earmarking"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContributionsExportQuery, ContributionsExportQueryVariables>;
export const SiteFrontDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteFront"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countDistinct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SiteFrontQuery, SiteFrontQueryVariables>;
export const GlossaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Glossary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"themeKind"}},{"kind":"Field","alias":{"kind":"Name","value":"french"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"spanish"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"ES"}}]},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GlossaryQuery, GlossaryQueryVariables>;
export const MemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Member"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"foundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"publicEmail"}},{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"partnershipKind"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MemberQuery, MemberQueryVariables>;
export const MembersExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"publicEmail"}},{"kind":"Field","name":{"kind":"Name","value":"foundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersExportQuery, MembersExportQueryVariables>;
export const ProgrammeListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"programmeKind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeListQuery, ProgrammeListQueryVariables>;
export const RegionsAndCountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionsAndCountries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"scheme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OMCT"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"iso2"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegionsAndCountriesQuery, RegionsAndCountriesQueryVariables>;
export const RouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Route"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"canonicalPath"}},{"kind":"Field","name":{"kind":"Name","value":"isCanonical"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]} as unknown as DocumentNode<RouteQuery, RouteQueryVariables>;