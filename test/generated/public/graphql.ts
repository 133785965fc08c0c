/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which annualReports to list. Several fields must all hold. */
export type AnnualReportFilter = {
  /** All of these hold. */
  and?: Array<AnnualReportFilter> | null | undefined;
  /** On those in this list. Those whose report this is: A chapter of an annual report; its blocks hold the text. */
  chapters?: ChapterListFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Its cover. */
  coverImage?: MediaAssetFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On those in this list. Those whose annualReport this is: An entry of a menu. It stands where what it leads to stands. */
  menuEntries?: MenuEntryListFilter | null | undefined;
  /** This does not hold. */
  not?: AnnualReportFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AnnualReportFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On those in this list. Those whose annualReport this is: An old address of the website, and what stands there now. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: What it tells, in a paragraph. */
  summary?: TextFilter | null | undefined;
  /** On: Title. */
  title?: TextFilter | null | undefined;
  /** On: The year that it is about. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of annualReports. Several must all hold. */
export type AnnualReportListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: AnnualReportFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: AnnualReportFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: AnnualReportFilter | null | undefined;
};

/** Which appeals to list. Several fields must all hold. */
export type AppealFilter = {
  /** On: Whether readers are still asked to write to the authorities. */
  actionOpen?: BooleanFilter | null | undefined;
  /** On: Until when readers are asked to act. */
  actionUntil?: DateFilter | null | undefined;
  /** On those in this list. The offices that readers are asked to write to. */
  addressees?: AuthorityListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AppealFilter> | null | undefined;
  /** On those in this list. The countries concerned; none for one that concerns no country. */
  countries?: CountryListFilter | null | undefined;
  /** On: The date that the document bears. */
  documentDate?: DateFilter | null | undefined;
  /** On: Number of the follow-up; none: this is the first appeal. */
  followUpNumber?: IntFilter | null | undefined;
  /** On those in this list. Those whose parent this is: A public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  followUps?: AppealListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: What form the intervention has. */
  kind?: AppealKindFilter | null | undefined;
  /** On: Languages in which it was issued, as BCP 47 tags. */
  languages?: TextsFilter | null | undefined;
  /** On those in this list. Those whose appeal this is: A journey to a country: to watch a trial, to show solidarity, to find facts. */
  missions?: MissionListFilter | null | undefined;
  /** On: Whether it was headed as new information; none: not known. */
  newInformation?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: AppealFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AppealFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The appeal that this one follows up. */
  parent?: AppealFilter | null | undefined;
  /** On: Reference of the appeal that this one follows up, also where that is not in the graph. */
  parentReference?: TextFilter | null | undefined;
  /** On those in this list. The programmes that issued it. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: When it was put online. */
  publishedOn?: DateFilter | null | undefined;
  /** On those in this list. Those whose appeal this is: An old address of the website, and what stands there now. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** On: The reference in its regular form, such as TUR 005 / 0717 / OBS 078.6. */
  reference?: TextFilter | null | undefined;
  /** On: Country code in the reference. */
  referenceCountry?: TextFilter | null | undefined;
  /** On: Month of the first appeal, in the reference. */
  referenceMonth?: IntFilter | null | undefined;
  /** On: Serial of the country within its year, in the reference. */
  referenceNumber?: IntFilter | null | undefined;
  /** On: The reference as it was printed. */
  referenceRaw?: TextFilter | null | undefined;
  /** On: Worldwide serial of the year, in the reference; its last sign may be the placeholder X. */
  referenceSerial?: TextFilter | null | undefined;
  /** On: Year of the first appeal, in the reference. */
  referenceYear?: IntFilter | null | undefined;
  /** On those in this list. The regions of OMCT concerned; those of its countries. */
  regions?: RegionListFilter | null | undefined;
  /** On: Stable, readable identifier in URLs; from the reference, else from date and title. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where it was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: How many persons or organisations it is about. */
  subjectCount?: IntFilter | null | undefined;
  /** On: Who they are, without naming them. */
  subjectKind?: SubjectKindFilter | null | undefined;
  /** On: What is counted in subjectCount. */
  subjectUnit?: SubjectUnitFilter | null | undefined;
  /** On those in this list. Those whose appeal this is: That an appeal was sent to a mechanism. */
  submittedTo?: AppealSubmissionListFilter | null | undefined;
  /** On: What it is about, in a paragraph without names. */
  summary?: TextFilter | null | undefined;
  /** On those in this list. What it is about. */
  themes?: ThemeListFilter | null | undefined;
  /** On: Title; it names no person at risk. */
  title?: TextFilter | null | undefined;
  /** On: When it was last changed in substance. */
  updatedOn?: DateFilter | null | undefined;
};

/** What form a public intervention has. */
export type AppealKind =
  /** A call to take part in a campaign. */
  | 'CALL_FOR_ACTION'
  /** A statement of several organisations together. */
  | 'JOINT_STATEMENT'
  /** News about a case or a campaign. */
  | 'NEWS_RELEASE'
  /** A letter to an authority, published. */
  | 'OPEN_LETTER'
  /** A notice for the press. */
  | 'PRESS_RELEASE'
  /** A statement of OMCT or the Observatory. */
  | 'STATEMENT'
  /** A call to write to the authorities, with what to ask of them. */
  | 'URGENT_APPEAL'
  /** An urgent notice, listed as such by OMCT. */
  | 'URGENT_INTERVENTION';

/** Conditions on a AppealKind. Several operators must all hold. */
export type AppealKindFilter = {
  /** Is this. */
  eq?: AppealKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<AppealKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: AppealKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<AppealKind> | null | undefined;
};

/** Conditions on a list of appeals. Several must all hold. */
export type AppealListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: AppealFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: AppealFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: AppealFilter | null | undefined;
};

/** Which appealSubmissions to list. Several fields must all hold. */
export type AppealSubmissionFilter = {
  /** All of these hold. */
  and?: Array<AppealSubmissionFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The appeal. */
  appeal?: AppealFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Whom it was sent to. */
  mechanism?: MechanismFilter | null | undefined;
  /** This does not hold. */
  not?: AppealSubmissionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AppealSubmissionFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: When it was sent, as far as known. */
  submittedOn?: DateFilter | null | undefined;
};

/** Conditions on a list of appealSubmissions. Several must all hold. */
export type AppealSubmissionListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: AppealSubmissionFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: AppealSubmissionFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: AppealSubmissionFilter | null | undefined;
};

/** Which articles to list. Several fields must all hold. */
export type ArticleFilter = {
  /** All of these hold. */
  and?: Array<ArticleFilter> | null | undefined;
  /** On those in this list. Those whose article this is: A piece of a chapter, an article or a page. It stands where what it belongs to, and what it shows, stand. */
  blocks?: BlockListFilter | null | undefined;
  /** On those in this list. The countries that it is about. */
  countries?: CountryListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Its picture. */
  image?: MediaAssetFilter | null | undefined;
  /** On: What sort of article it is. */
  kind?: ArticleKindFilter | null | undefined;
  /** On those in this list. Those whose article this is: An entry of a menu. It stands where what it leads to stands. */
  menuEntries?: MenuEntryListFilter | null | undefined;
  /** This does not hold. */
  not?: ArticleFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ArticleFilter> | null | undefined;
  /** On those in this list. The programmes that it is about. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: When it appeared. */
  publishedOn?: DateFilter | null | undefined;
  /** On those in this list. Those whose article this is: An old address of the website, and what stands there now. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: What it tells, in a paragraph. */
  summary?: TextFilter | null | undefined;
  /** On those in this list. What it is about. */
  themes?: ThemeListFilter | null | undefined;
  /** On: Title; it names no person at risk. */
  title?: TextFilter | null | undefined;
};

/** What sort of article. */
export type ArticleKind =
  /** A blog post. */
  | 'BLOG'
  /** News. */
  | 'NEWS'
  /** A report. */
  | 'REPORT'
  /** A statement. */
  | 'STATEMENT';

/** Conditions on a ArticleKind. Several operators must all hold. */
export type ArticleKindFilter = {
  /** Is this. */
  eq?: ArticleKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<ArticleKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: ArticleKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<ArticleKind> | null | undefined;
};

/** Conditions on a list of articles. Several must all hold. */
export type ArticleListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: ArticleFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: ArticleFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: ArticleFilter | null | undefined;
};

/** A form of help. */
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
  /** Has this among its values. */
  has?: AssistanceKind | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
};

/** Which authorities to list. Several fields must all hold. */
export type AuthorityFilter = {
  /** All of these hold. */
  and?: Array<AuthorityFilter> | null | undefined;
  /** On those in this list. Those whose addressees this is: A public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** On: The body that the office belongs to. */
  body?: TextFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The state. */
  country?: CountryFilter | null | undefined;
  /** On: Public address for e-mail. */
  email?: TextFilter | null | undefined;
  /** On: Public number for fax, with its country code. */
  fax?: TextFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: AuthorityFilter | null | undefined;
  /** On: The office, such as Minister of Justice. */
  office?: TextFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AuthorityFilter> | null | undefined;
  /** On: Postal address, its lines separated by line ends. */
  postalAddress?: TextFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Stable, readable identifier. */
  slug?: TextFilter | null | undefined;
};

/** Conditions on a list of authorities. Several must all hold. */
export type AuthorityListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: AuthorityFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: AuthorityFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: AuthorityFilter | null | undefined;
};

/** Which awards to list. Several fields must all hold. */
export type AwardFilter = {
  /** All of these hold. */
  and?: Array<AwardFilter> | null | undefined;
  /** On: What it honours. */
  description?: TextFilter | null | undefined;
  /** On: Year in which it ended; none: it goes on, or the end is not known. */
  endYear?: IntFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: Name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: AwardFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AwardFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: The part that OMCT has in it. */
  role?: TextFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: Year in which that part began. */
  startYear?: IntFilter | null | undefined;
  /** On: Its own page. */
  url?: TextFilter | null | undefined;
};

/** Conditions on a list of awards. Several must all hold. */
export type AwardListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: AwardFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: AwardFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: AwardFilter | null | undefined;
};

/** For whom help is meant. */
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
  /** Has this among its values. */
  has?: Beneficiary | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
};

/** Which blocks to list. Several fields must all hold. */
export type BlockFilter = {
  /** All of these hold. */
  and?: Array<BlockFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The article that it belongs to. */
  article?: ArticleFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The chapter that it belongs to. */
  chapter?: ChapterFilter | null | undefined;
  /** On: The slug of the figures that a chart shows over the years. */
  chartOf?: TextFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The figure that it shows. */
  figure?: FigureFilter | null | undefined;
  /** On: Its heading. */
  heading?: TextFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The picture that it shows. */
  image?: MediaAssetFilter | null | undefined;
  /** On: What it shows. */
  kind?: BlockKindFilter | null | undefined;
  /** This does not hold. */
  not?: BlockFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<BlockFilter> | null | undefined;
  /** On those in this list. The organisations that it shows. */
  organisations?: OrganisationListFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The page that it belongs to. */
  page?: PageFilter | null | undefined;
  /** On: Its place there. */
  position?: IntFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Stable identifier. */
  slug?: TextFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The testimony that it shows. */
  testimony?: TestimonyFilter | null | undefined;
};

/** What a block shows. */
export type BlockKind =
  /** How figures of one kind went over the years. */
  | 'CHART'
  /** A figure. */
  | 'FIGURE'
  /** A picture. */
  | 'IMAGE'
  /** Organisations. */
  | 'ORGANISATIONS'
  /** A testimony. */
  | 'TESTIMONY'
  /** A text. */
  | 'TEXT';

/** Conditions on a BlockKind. Several operators must all hold. */
export type BlockKindFilter = {
  /** Is this. */
  eq?: BlockKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<BlockKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: BlockKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<BlockKind> | null | undefined;
};

/** Conditions on a list of blocks. Several must all hold. */
export type BlockListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: BlockFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: BlockFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: BlockFilter | null | undefined;
};

/** Conditions on yes or no. Several operators must all hold. */
export type BooleanFilter = {
  /** Is this. */
  eq?: boolean | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
};

/** Which chapters to list. Several fields must all hold. */
export type ChapterFilter = {
  /** All of these hold. */
  and?: Array<ChapterFilter> | null | undefined;
  /** On those in this list. Those whose chapter this is: A piece of a chapter, an article or a page. It stands where what it belongs to, and what it shows, stand. */
  blocks?: BlockListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ChapterFilter | null | undefined;
  /** On: Its number in the report; none: not known. */
  number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ChapterFilter> | null | undefined;
  /** On: The page on which it begins, where the report is printed. */
  page?: IntFilter | null | undefined;
  /** On those in this list. The programmes that it tells of. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On those in this list. Those whose chapter this is: An old address of the website, and what stands there now. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The report. */
  report?: AnnualReportFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: Title. */
  title?: TextFilter | null | undefined;
};

/** Conditions on a list of chapters. Several must all hold. */
export type ChapterListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: ChapterFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: ChapterFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: ChapterFilter | null | undefined;
};

/** Which contributions to list. Several fields must all hold. */
export type ContributionFilter = {
  /** On: How much; none: not published. */
  amount?: MoneyFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ContributionFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. Who gave. */
  donor?: DonorFilter | null | undefined;
  /** On: How far the donor bound its use. */
  earmarking?: EarmarkingFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ContributionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContributionFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The programme that it was for, where one is named. */
  programme?: ProgrammeFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: The number by which it is kept, which tells nothing of accounts or persons. */
  reference?: TextFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Where this was read; none: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** On: The year that it was for. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of contributions. Several must all hold. */
export type ContributionListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: ContributionFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: ContributionFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: ContributionFilter | null | undefined;
};

/** Which countries to list. Several fields must all hold. */
export type CountryFilter = {
  /** All of these hold. */
  and?: Array<CountryFilter> | null | undefined;
  /** On those in this list. Those whose countries this is: A public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** On those in this list. Those whose countries this is: News, a statement, a report or a blog post; its blocks hold the text. */
  articles?: ArticleListFilter | null | undefined;
  /** On those in this list. Those whose country this is: An office of a state to which appeals are sent. It never names who holds the office. */
  authorities?: AuthorityListFilter | null | undefined;
  /** On those in this list. Those whose country this is: A body that gives money to OMCT, or a group of people who do; never a private person. */
  donors?: DonorListFilter | null | undefined;
  /** On those in this list. Those whose countries this is: Help in an emergency: for whom, what it covers, and how to ask for it. */
  emergencyServices?: EmergencyServiceListFilter | null | undefined;
  /** On those in this list. Those whose country this is: A public call to ask for grants. */
  grantCalls?: GrantCallListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: ISO 3166-1 alpha-2 code. */
  iso2?: TextFilter | null | undefined;
  /** On: ISO 3166-1 alpha-3 code, as in the reference of an appeal. */
  iso3?: TextFilter | null | undefined;
  /** On: Latitude of its centre, in degrees, for maps. */
  latitude?: FloatFilter | null | undefined;
  /** On: On what ground the entry is listed. */
  listing?: CountryListingFilter | null | undefined;
  /** On: Longitude of its centre, in degrees, for maps. */
  longitude?: FloatFilter | null | undefined;
  /** On: UN M49 code, three digits. */
  m49?: TextFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Its sub-region in the UN standard M49. */
  m49Region?: RegionFilter | null | undefined;
  /** On those in this list. Those whose country this is: A journey to a country: to watch a trial, to show solidarity, to find facts. */
  missions?: MissionListFilter | null | undefined;
  /** On: Short name in common use. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: CountryFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CountryFilter> | null | undefined;
  /** On those in this list. Those whose country this is: An organisation known to OMCT, as it presents itself. */
  organisations?: OrganisationListFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The region of OMCT that it belongs to. */
  region?: RegionFilter | null | undefined;
  /** On those in this list. Those whose country this is: A report or briefing that was given to a mechanism. */
  submissions?: SubmissionListFilter | null | undefined;
  /** On those in this list. Those whose country this is: What an organisation says of its work, in its own or in our words. Never of a person. */
  testimonies?: TestimonyListFilter | null | undefined;
};

/** Conditions on a list of countries. Several must all hold. */
export type CountryListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: CountryFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: CountryFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: CountryFilter | null | undefined;
};

/** On what ground an entry is in the list of countries and territories. */
export type CountryListing =
  /** No country: a setting for sample data. */
  | 'FICTIONAL'
  /** A current entry of ISO 3166-1. */
  | 'ISO_3166'
  /** A code that ISO 3166-1 leaves to its users, in wide use. */
  | 'USER_ASSIGNED';

/** Conditions on a CountryListing. Several operators must all hold. */
export type CountryListingFilter = {
  /** Is this. */
  eq?: CountryListing | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<CountryListing> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: CountryListing | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<CountryListing> | null | undefined;
};

/** Conditions on a date; an unknown day or month counts as 01. Several operators must all hold. */
export type DateFilter = {
  /** Is this. */
  eq?: string | null | undefined;
  /** Is more than this. */
  gt?: string | null | undefined;
  /** Is this or more. */
  gte?: string | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<string> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is less than this. */
  lt?: string | null | undefined;
  /** Is this or less. */
  lte?: string | null | undefined;
  /** Is not this, or has no value. */
  ne?: string | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<string> | null | undefined;
};

/** How much of a date is known. */
export type DatePrecision =
  /** The day. */
  | 'DAY'
  /** The month; the day stands as 01. */
  | 'MONTH'
  /** The year; month and day stand as 01. */
  | 'YEAR';

/** Conditions on an exact number. Several operators must all hold. */
export type DecimalFilter = {
  /** Is this. */
  eq?: string | null | undefined;
  /** Is more than this. */
  gt?: string | null | undefined;
  /** Is this or more. */
  gte?: string | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<string> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is less than this. */
  lt?: string | null | undefined;
  /** Is this or less. */
  lte?: string | null | undefined;
  /** Is not this, or has no value. */
  ne?: string | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<string> | null | undefined;
};

/** The categories under which OMCT lists its donors. */
export type DonorCategory =
  /** A university or an academic network. */
  | 'ACADEMIC'
  /** A foundation. */
  | 'FOUNDATION'
  /** A government, a ministry or an embassy. */
  | 'GOVERNMENT'
  /** Private persons, all together. */
  | 'INDIVIDUALS'
  /** A body of several states. */
  | 'INTERGOVERNMENTAL'
  /** A canton, a city or a municipality. */
  | 'LOCAL_GOVERNMENT'
  /** The fees of the members of the network, all together. */
  | 'MEMBERSHIP_FEES'
  /** A non-governmental organisation. */
  | 'NGO';

/** Conditions on a DonorCategory. Several operators must all hold. */
export type DonorCategoryFilter = {
  /** Is this. */
  eq?: DonorCategory | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<DonorCategory> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: DonorCategory | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<DonorCategory> | null | undefined;
};

/** Which donors to list. Several fields must all hold. */
export type DonorFilter = {
  /** On: Other names it is known by. */
  aliases?: TextsFilter | null | undefined;
  /** All of these hold. */
  and?: Array<DonorFilter> | null | undefined;
  /** On: The category under which OMCT lists it. */
  category?: DonorCategoryFilter | null | undefined;
  /** On those in this list. Those whose donor this is: What a donor gave for a year. Most amounts are not published. */
  contributions?: ContributionListFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Where it is registered, or which state it is. */
  country?: CountryFilter | null | undefined;
  /** On those in this list. Those whose donors this is: A public call to ask for grants. */
  grantCalls?: GrantCallListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On those in this list. Those whose donor this is: That a donor was named in a publication of a year. It says nothing of an amount. */
  mentions?: DonorMentionListFilter | null | undefined;
  /** On: Name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: DonorFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<DonorFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Those whose donors this is: That OMCT supported a local organisation in a year, as was published. */
  supports?: SupportListFilter | null | undefined;
  /** On: Type of organisation, as IATI classifies it. */
  type?: OrganisationTypeFilter | null | undefined;
};

/** Conditions on a list of donors. Several must all hold. */
export type DonorListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: DonorFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: DonorFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: DonorFilter | null | undefined;
};

/** Which donorMentions to list. Several fields must all hold. */
export type DonorMentionFilter = {
  /** All of these hold. */
  and?: Array<DonorMentionFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The donor. */
  donor?: DonorFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: In what way it was named. */
  kind?: DonorMentionKindFilter | null | undefined;
  /** This does not hold. */
  not?: DonorMentionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<DonorMentionFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Where this was read; none: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** On: The year that the publication is about. */
  year?: IntFilter | null | undefined;
};

/** In what way a donor was named. */
export type DonorMentionKind =
  /** In the list of donors of OMCT. */
  | 'LISTED'
  /** In the thanks of a joint publication: not a donor of OMCT by that alone. */
  | 'THANKED_JOINTLY';

/** Conditions on a DonorMentionKind. Several operators must all hold. */
export type DonorMentionKindFilter = {
  /** Is this. */
  eq?: DonorMentionKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<DonorMentionKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: DonorMentionKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<DonorMentionKind> | null | undefined;
};

/** Conditions on a list of donorMentions. Several must all hold. */
export type DonorMentionListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: DonorMentionFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: DonorMentionFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: DonorMentionFilter | null | undefined;
};

/** How far a donor binds the use of what it gives. */
export type Earmarking =
  /** For one project. */
  | 'EARMARKED'
  /** For a programme or a region. */
  | 'SOFTLY_EARMARKED'
  /** For the organisation as a whole. */
  | 'UNEARMARKED';

/** Conditions on a Earmarking. Several operators must all hold. */
export type EarmarkingFilter = {
  /** Is this. */
  eq?: Earmarking | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<Earmarking> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: Earmarking | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<Earmarking> | null | undefined;
};

/** Which emergencyServices to list. Several fields must all hold. */
export type EmergencyServiceFilter = {
  /** All of these hold. */
  and?: Array<EmergencyServiceFilter> | null | undefined;
  /** On: For whom it is. */
  beneficiaries?: BeneficiarysFilter | null | undefined;
  /** On those in this list. Where it is offered; none: everywhere. */
  countries?: CountryListFilter | null | undefined;
  /** On: What is done. */
  description?: TextFilter | null | undefined;
  /** On: Who can have it, and on what conditions. */
  eligibility?: TextFilter | null | undefined;
  /** On: How to ask for it. */
  howToAsk?: TextFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: Whether it is meant for a limited time; none: not said. */
  isTemporary?: BooleanFilter | null | undefined;
  /** On: What form the help has. */
  kind?: EmergencyServiceKindFilter | null | undefined;
  /** On: Languages in which one can ask for it, as BCP 47 tags. */
  languages?: TextsFilter | null | undefined;
  /** This does not hold. */
  not?: EmergencyServiceFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EmergencyServiceFilter> | null | undefined;
  /** On those in this list. The programmes that it belongs to; at least one. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On those in this list. The organisations that provide it. */
  providers?: OrganisationListFilter | null | undefined;
  /** On: Who may ask for it. */
  requestedBy?: RequestersFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: Title. */
  title?: TextFilter | null | undefined;
};

/** A form of help in an emergency. */
export type EmergencyServiceKind =
  /** Presence beside somebody at risk, for protection. */
  | 'ACCOMPANIMENT'
  /** Speaking for people at risk before bodies of states. */
  | 'ADVOCACY'
  /** Money for an emergency. */
  | 'EMERGENCY_GRANT'
  /** A stay elsewhere, to rest or to learn. */
  | 'FELLOWSHIP'
  /** A number or address that answers in an emergency. */
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
  /** A visit, to show support and to speak with authorities. */
  | 'SOLIDARITY_MISSION'
  /** Help against the strain of the work. */
  | 'STRESS_MANAGEMENT'
  /** Watching a trial. */
  | 'TRIAL_OBSERVATION'
  /** A public call to write to the authorities. */
  | 'URGENT_APPEAL';

/** Conditions on a EmergencyServiceKind. Several operators must all hold. */
export type EmergencyServiceKindFilter = {
  /** Is this. */
  eq?: EmergencyServiceKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<EmergencyServiceKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: EmergencyServiceKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<EmergencyServiceKind> | null | undefined;
};

/** Conditions on a list of emergencyServices. Several must all hold. */
export type EmergencyServiceListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: EmergencyServiceFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: EmergencyServiceFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: EmergencyServiceFilter | null | undefined;
};

/** Which exchangeRates to list. Several fields must all hold. */
export type ExchangeRateFilter = {
  /** All of these hold. */
  and?: Array<ExchangeRateFilter> | null | undefined;
  /** On: The currency of which there is one unit, ISO 4217. */
  base?: TextFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ExchangeRateFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ExchangeRateFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: The currency in which its worth is given, ISO 4217. */
  quote?: TextFilter | null | undefined;
  /** On: How many units of the second one unit of the first is worth. */
  rate?: DecimalFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Where this was read; none: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** On: The year. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of exchangeRates. Several must all hold. */
export type ExchangeRateListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: ExchangeRateFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: ExchangeRateFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: ExchangeRateFilter | null | undefined;
};

/** Which figures to list. Several fields must all hold. */
export type FigureFilter = {
  /** All of these hold. */
  and?: Array<FigureFilter> | null | undefined;
  /** On those in this list. Those whose figure this is: A piece of a chapter, an article or a page. It stands where what it belongs to, and what it shows, stand. */
  blocks?: BlockListFilter | null | undefined;
  /** On: The currency of a sum of money, ISO 4217. */
  currency?: TextFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: What is counted, in words. */
  label?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: FigureFilter | null | undefined;
  /** On: What to bear in mind when using it. */
  note?: TextFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<FigureFilter> | null | undefined;
  /** On: First year of the period, where it is longer than a year. */
  periodFrom?: IntFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: How exact the source says it is. */
  qualifier?: FigureQualifierFilter | null | undefined;
  /** On: What the number covers, where that is not all of it. */
  scope?: TextFilter | null | undefined;
  /** On: What is counted; the same for every year and source. */
  slug?: TextFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Where it was read; none: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** On: What the number counts or measures. */
  unit?: FigureUnitFilter | null | undefined;
  /** On: The number; none where the source gives it in words only. */
  value?: DecimalFilter | null | undefined;
  /** On: The year, or the last year of the period. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of figures. Several must all hold. */
export type FigureListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: FigureFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: FigureFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: FigureFilter | null | undefined;
};

/** How exact a published number is. */
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
  /** Is this. */
  eq?: FigureQualifier | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<FigureQualifier> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: FigureQualifier | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<FigureQualifier> | null | undefined;
};

/** What a figure counts or measures. */
export type FigureUnit =
  /** Things or events. */
  | 'COUNT'
  /** Countries. */
  | 'COUNTRIES'
  /** A sum of money. */
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
  /** Is this. */
  eq?: FigureUnit | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<FigureUnit> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: FigureUnit | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<FigureUnit> | null | undefined;
};

/** Which financialStatements to list. Several fields must all hold. */
export type FinancialStatementFilter = {
  /** All of these hold. */
  and?: Array<FinancialStatementFilter> | null | undefined;
  /** On: Whether it was audited; none: not known. */
  audited?: BooleanFilter | null | undefined;
  /** On: All that was spent. */
  expenditure?: MoneyFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: All that came in. */
  income?: MoneyFilter | null | undefined;
  /** On those in this list. Those whose statement this is: A line of the accounts of a year. */
  lines?: StatementLineListFilter | null | undefined;
  /** This does not hold. */
  not?: FinancialStatementFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<FinancialStatementFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: What was left: income without expenditure. */
  result?: MoneyFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: The year. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of financialStatements. Several must all hold. */
export type FinancialStatementListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: FinancialStatementFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: FinancialStatementFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: FinancialStatementFilter | null | undefined;
};

/** Conditions on a number. Several operators must all hold. */
export type FloatFilter = {
  /** Is this. */
  eq?: number | null | undefined;
  /** Is more than this. */
  gt?: number | null | undefined;
  /** Is this or more. */
  gte?: number | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<number> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is less than this. */
  lt?: number | null | undefined;
  /** Is this or less. */
  lte?: number | null | undefined;
  /** Is not this, or has no value. */
  ne?: number | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<number> | null | undefined;
};

/** How far the work of an organisation reaches. */
export type GeographicScope =
  /** Several regions. */
  | 'INTERNATIONAL'
  /** A part of one country. */
  | 'LOCAL'
  /** One country. */
  | 'NATIONAL'
  /** Several countries of one region. */
  | 'REGIONAL';

/** Conditions on a GeographicScope. Several operators must all hold. */
export type GeographicScopeFilter = {
  /** Is this. */
  eq?: GeographicScope | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<GeographicScope> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: GeographicScope | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<GeographicScope> | null | undefined;
};

/** Which grantCalls to list. Several fields must all hold. */
export type GrantCallFilter = {
  /** All of these hold. */
  and?: Array<GrantCallFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The country it is for; none: several, or all. */
  country?: CountryFilter | null | undefined;
  /** On: Last day to ask. */
  deadline?: DateFilter | null | undefined;
  /** On: What is looked for. */
  description?: TextFilter | null | undefined;
  /** On those in this list. The donors behind it, where they are named. */
  donors?: DonorListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: GrantCallFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<GrantCallFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The programme that calls. */
  programme?: ProgrammeFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: Title. */
  title?: TextFilter | null | undefined;
  /** On: The sum of all that can be granted. */
  total?: MoneyFilter | null | undefined;
};

/** Conditions on a list of grantCalls. Several must all hold. */
export type GrantCallListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: GrantCallFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: GrantCallFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: GrantCallFilter | null | undefined;
};

/** Conditions on an id. Several operators must all hold. */
export type IdFilter = {
  /** Is this. */
  eq?: string | number | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<string | number> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
};

/** Conditions on a whole number. Several operators must all hold. */
export type IntFilter = {
  /** Is this. */
  eq?: number | null | undefined;
  /** Is more than this. */
  gt?: number | null | undefined;
  /** Is this or more. */
  gte?: number | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<number> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is less than this. */
  lt?: number | null | undefined;
  /** Is this or less. */
  lte?: number | null | undefined;
  /** Is not this, or has no value. */
  ne?: number | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<number> | null | undefined;
};

/** A content language. */
export type Locale =
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** Which mechanisms to list. Several fields must all hold. */
export type MechanismFilter = {
  /** All of these hold. */
  and?: Array<MechanismFilter> | null | undefined;
  /** On those in this list. Those whose mechanism this is: That an appeal was sent to a mechanism. */
  appealSubmissions?: AppealSubmissionListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: What sort of body it is. */
  kind?: MechanismKindFilter | null | undefined;
  /** On: How far it reaches. */
  level?: MechanismLevelFilter | null | undefined;
  /** On: Name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: MechanismFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MechanismFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The region of OMCT that a regional body is for. */
  region?: RegionFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On those in this list. Those whose mechanism this is: A report or briefing that was given to a mechanism. */
  submissions?: SubmissionListFilter | null | undefined;
  /** On those in this list. What it can be addressed about. */
  themes?: ThemeListFilter | null | undefined;
  /** On: Its own page. */
  url?: TextFilter | null | undefined;
};

/** What sort of body protects human rights between states. */
export type MechanismKind =
  /** Embassies, and institutions of a union of states. */
  | 'DIPLOMATIC'
  /** A commission or court of a continent. */
  | 'REGIONAL_COMMISSION'
  /** A rapporteur of a regional body. */
  | 'REGIONAL_RAPPORTEUR'
  /** An expert or a group of experts with a mandate of the United Nations. */
  | 'SPECIAL_PROCEDURE'
  /** A committee that watches over a treaty of the United Nations. */
  | 'TREATY_BODY';

/** Conditions on a MechanismKind. Several operators must all hold. */
export type MechanismKindFilter = {
  /** Is this. */
  eq?: MechanismKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<MechanismKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: MechanismKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<MechanismKind> | null | undefined;
};

/** How far a mechanism reaches. */
export type MechanismLevel =
  /** The state that sends it and the one that it is sent to. */
  | 'BILATERAL'
  /** The states of one continent or union. */
  | 'REGIONAL'
  /** All states. */
  | 'UNIVERSAL';

/** Conditions on a MechanismLevel. Several operators must all hold. */
export type MechanismLevelFilter = {
  /** Is this. */
  eq?: MechanismLevel | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<MechanismLevel> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: MechanismLevel | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<MechanismLevel> | null | undefined;
};

/** Conditions on a list of mechanisms. Several must all hold. */
export type MechanismListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: MechanismFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: MechanismFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: MechanismFilter | null | undefined;
};

/** Which mediaAssets to list. Several fields must all hold. */
export type MediaAssetFilter = {
  /** On: What is to be seen, for those who do not see it. Without it nothing is published. */
  alt?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<MediaAssetFilter> | null | undefined;
  /** On those in this list. Those whose coverImage this is: The report of OMCT on a year; its chapters hold the text. */
  annualReports?: AnnualReportListFilter | null | undefined;
  /** On those in this list. Those whose image this is: News, a statement, a report or a blog post; its blocks hold the text. */
  articles?: ArticleListFilter | null | undefined;
  /** On those in this list. Those whose image this is: A piece of a chapter, an article or a page. It stands where what it belongs to, and what it shows, stand. */
  blocks?: BlockListFilter | null | undefined;
  /** On: Whose picture it is, as that person or body wants to be named. */
  credit?: TextFilter | null | undefined;
  /** On: Name of its file, as sending it to /media gave it; it lies at /media/<file>. */
  file?: TextFilter | null | undefined;
  /** On: What must stay in sight when it is cut: distance from the left, as a part of the width. */
  focalX?: FloatFilter | null | undefined;
  /** On: What must stay in sight when it is cut: distance from the top, as a part of the height. */
  focalY?: FloatFilter | null | undefined;
  /** On: Height in pixels. */
  height?: IntFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: Media type of the file, such as image/jpeg. */
  mediaType?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: MediaAssetFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaAssetFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: Width in pixels. */
  width?: IntFilter | null | undefined;
};

/** Conditions on a list of mediaAssets. Several must all hold. */
export type MediaAssetListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: MediaAssetFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: MediaAssetFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: MediaAssetFilter | null | undefined;
};

/** Which memberships to list. Several fields must all hold. */
export type MembershipFilter = {
  /** All of these hold. */
  and?: Array<MembershipFilter> | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The network. */
  network?: NetworkFilter | null | undefined;
  /** This does not hold. */
  not?: MembershipFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MembershipFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The organisation. */
  organisation?: OrganisationFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Where this was read; none: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** On: Where the organisation stands. */
  status?: MembershipStatusFilter | null | undefined;
  /** On: When this began, as far as known. */
  validFrom?: DateFilter | null | undefined;
  /** On: When this ended; none: it goes on, or the end is not known. */
  validTo?: DateFilter | null | undefined;
};

/** Conditions on a list of memberships. Several must all hold. */
export type MembershipListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: MembershipFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: MembershipFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: MembershipFilter | null | undefined;
};

/** Where an organisation stands in a network. */
export type MembershipStatus =
  /** It has asked to join. */
  | 'APPLICANT'
  /** It has left or was excluded. */
  | 'FORMER'
  /** It is a member. */
  | 'MEMBER'
  /** Its rights are suspended. */
  | 'SUSPENDED';

/** Conditions on a MembershipStatus. Several operators must all hold. */
export type MembershipStatusFilter = {
  /** Is this. */
  eq?: MembershipStatus | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<MembershipStatus> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: MembershipStatus | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<MembershipStatus> | null | undefined;
};

/** Which menuEntries to list. Several fields must all hold. */
export type MenuEntryFilter = {
  /** All of these hold. */
  and?: Array<MenuEntryFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The annual report that it leads to. */
  annualReport?: AnnualReportFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The article that it leads to. */
  article?: ArticleFilter | null | undefined;
  /** On those in this list. Those whose parent this is: An entry of a menu. It stands where what it leads to stands. */
  entries?: MenuEntryListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: What it is called. */
  label?: TextFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The menu. */
  menu?: MenuFilter | null | undefined;
  /** This does not hold. */
  not?: MenuEntryFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MenuEntryFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The page that it leads to. */
  page?: PageFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The entry that it stands under. */
  parent?: MenuEntryFilter | null | undefined;
  /** On: A path of the website that it leads to, where that is none of these. */
  path?: TextFilter | null | undefined;
  /** On: Its place among those beside it. */
  position?: IntFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The programme that it leads to. */
  programme?: ProgrammeFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Stable identifier. */
  slug?: TextFilter | null | undefined;
};

/** Conditions on a list of menuEntries. Several must all hold. */
export type MenuEntryListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: MenuEntryFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: MenuEntryFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: MenuEntryFilter | null | undefined;
};

/** Which menus to list. Several fields must all hold. */
export type MenuFilter = {
  /** All of these hold. */
  and?: Array<MenuFilter> | null | undefined;
  /** On those in this list. Those whose menu this is: An entry of a menu. It stands where what it leads to stands. */
  entries?: MenuEntryListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: MenuFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MenuFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Stable identifier, such as main or footer. */
  slug?: TextFilter | null | undefined;
  /** On: What it is called. */
  title?: TextFilter | null | undefined;
};

/** Which missions to list. Several fields must all hold. */
export type MissionFilter = {
  /** All of these hold. */
  and?: Array<MissionFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The appeal that it belongs to. */
  appeal?: AppealFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Where it went. */
  country?: CountryFilter | null | undefined;
  /** On: When it ended, as far as known. */
  endedOn?: DateFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: What it is for. */
  kind?: MissionKindFilter | null | undefined;
  /** This does not hold. */
  not?: MissionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MissionFilter> | null | undefined;
  /** On those in this list. Organisations that took part. */
  partners?: OrganisationListFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The programme that sent it. */
  programme?: ProgrammeFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: When it began, as far as known. */
  startedOn?: DateFilter | null | undefined;
  /** On: What it did, in a paragraph without names. */
  summary?: TextFilter | null | undefined;
  /** On: Title; it names no person at risk. */
  title?: TextFilter | null | undefined;
};

/** What a mission is for. */
export type MissionKind =
  /** To find out what has happened. */
  | 'FACT_FINDING'
  /** To show support, and to speak with authorities. */
  | 'SOLIDARITY'
  /** To watch a trial. */
  | 'TRIAL_OBSERVATION';

/** Conditions on a MissionKind. Several operators must all hold. */
export type MissionKindFilter = {
  /** Is this. */
  eq?: MissionKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<MissionKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: MissionKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<MissionKind> | null | undefined;
};

/** Conditions on a list of missions. Several must all hold. */
export type MissionListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: MissionFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: MissionFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: MissionFilter | null | undefined;
};

/** Conditions on an amount, whatever its currency unless that is named too. Several operators must all hold. */
export type MoneyFilter = {
  /** Is in this currency, an ISO 4217 code. */
  currency?: string | null | undefined;
  /** Is this. */
  eq?: string | null | undefined;
  /** Is more than this. */
  gt?: string | null | undefined;
  /** Is this or more. */
  gte?: string | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<string> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is less than this. */
  lt?: string | null | undefined;
  /** Is this or less. */
  lte?: string | null | undefined;
  /** Is not this, or has no value. */
  ne?: string | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<string> | null | undefined;
};

/** Which networks to list. Several fields must all hold. */
export type NetworkFilter = {
  /** All of these hold. */
  and?: Array<NetworkFilter> | null | undefined;
  /** On: What it is for. */
  description?: TextFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On those in this list. Those whose network this is: That an organisation belongs to a network, for a time and as one source says; where sources disagree each statement stands. */
  memberships?: MembershipListFilter | null | undefined;
  /** On: Name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: NetworkFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<NetworkFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
};

/** Which organisations to list. Several fields must all hold. */
export type OrganisationFilter = {
  /** On: Acronym. */
  acronym?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OrganisationFilter> | null | undefined;
  /** On those in this list. Those whose organisations this is: A piece of a chapter, an article or a page. It stands where what it belongs to, and what it shows, stand. */
  blocks?: BlockListFilter | null | undefined;
  /** On: City of its seat. */
  city?: TextFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Where it is registered. */
  country?: CountryFilter | null | undefined;
  /** On: What the organisation does. */
  description?: TextFilter | null | undefined;
  /** On those in this list. Those whose providers this is: Help in an emergency: for whom, what it covers, and how to ask for it. */
  emergencyServices?: EmergencyServiceListFilter | null | undefined;
  /** On: Year in which it was founded. */
  foundedYear?: IntFilter | null | undefined;
  /** On: How far its work reaches. */
  geographicScope?: GeographicScopeFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: Whether it is a member of the SOS-Torture Network now; kept by the membership verbs. */
  isMember?: BooleanFilter | null | undefined;
  /** On: Year in which its current membership began, where known. */
  memberSince?: IntFilter | null | undefined;
  /** On those in this list. Those whose organisation this is: That an organisation belongs to a network, for a time and as one source says; where sources disagree each statement stands. */
  memberships?: MembershipListFilter | null | undefined;
  /** On those in this list. Those whose partners this is: A journey to a country: to watch a trial, to show solidarity, to find facts. */
  missions?: MissionListFilter | null | undefined;
  /** On: Legal name, in its own language. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: OrganisationFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganisationFilter> | null | undefined;
  /** On: Other names it is known by, in other languages or of earlier times. */
  otherNames?: TextsFilter | null | undefined;
  /** On those in this list. Those whose organisation this is: That an organisation works with OMCT, for a time and as one source says; where sources disagree each statement stands. */
  partnerships?: PartnershipListFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Address for the public; only where the organisation asked for it. */
  publicEmail?: TextFilter | null | undefined;
  /** On those in this list. Those whose organisation this is: An old address of the website, and what stands there now. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Region of OMCT in which it works. Default: the region of its country. */
  region?: RegionFilter | null | undefined;
  /** On: What it offers to people who need help. */
  services?: AssistanceKindsFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On those in this list. Those whose authors this is: A report or briefing that was given to a mechanism. */
  submissions?: SubmissionListFilter | null | undefined;
  /** On those in this list. Those whose organisation this is: That OMCT supported a local organisation in a year, as was published. */
  supports?: SupportListFilter | null | undefined;
  /** On those in this list. Those whose organisation this is: What an organisation says of its work, in its own or in our words. Never of a person. */
  testimonies?: TestimonyListFilter | null | undefined;
  /** On those in this list. What it works on. */
  themes?: ThemeListFilter | null | undefined;
  /** On: Type of organisation, as IATI classifies it. */
  type?: OrganisationTypeFilter | null | undefined;
  /** On: Address of its website. */
  website?: TextFilter | null | undefined;
  /** On: Languages it works in, as BCP 47 tags. */
  workingLanguages?: TextsFilter | null | undefined;
};

/** Conditions on a list of organisations. Several must all hold. */
export type OrganisationListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: OrganisationFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: OrganisationFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: OrganisationFilter | null | undefined;
};

/** Type of organisation; the code of the IATI list OrganisationType stands with each. */
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
  /** Is this. */
  eq?: OrganisationType | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<OrganisationType> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: OrganisationType | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<OrganisationType> | null | undefined;
};

/** Which pages to list. Several fields must all hold. */
export type PageFilter = {
  /** All of these hold. */
  and?: Array<PageFilter> | null | undefined;
  /** On those in this list. Those whose page this is: A piece of a chapter, an article or a page. It stands where what it belongs to, and what it shows, stand. */
  blocks?: BlockListFilter | null | undefined;
  /** On those in this list. Those whose parent this is: A standing page of the website, such as the mission; its blocks hold the text. */
  children?: PageListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On those in this list. Those whose page this is: An entry of a menu. It stands where what it leads to stands. */
  menuEntries?: MenuEntryListFilter | null | undefined;
  /** This does not hold. */
  not?: PageFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PageFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The page that it stands under. */
  parent?: PageFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On those in this list. Those whose page this is: An old address of the website, and what stands there now. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: What it tells, in a paragraph. */
  summary?: TextFilter | null | undefined;
  /** On: Title. */
  title?: TextFilter | null | undefined;
};

/** Conditions on a list of pages. Several must all hold. */
export type PageListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: PageFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: PageFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: PageFilter | null | undefined;
};

/** Which partnerships to list. Several fields must all hold. */
export type PartnershipFilter = {
  /** All of these hold. */
  and?: Array<PartnershipFilter> | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: In what way they work together. */
  kind?: PartnershipKindFilter | null | undefined;
  /** This does not hold. */
  not?: PartnershipFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PartnershipFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The organisation. */
  organisation?: OrganisationFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The programme in which they do, where one is named. */
  programme?: ProgrammeFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Where this was read; none: the source is not public. */
  source?: SourceFilter | null | undefined;
  /** On: When this began, as far as known. */
  validFrom?: DateFilter | null | undefined;
  /** On: When this ended; none: it goes on, or the end is not known. */
  validTo?: DateFilter | null | undefined;
};

/** In what way an organisation works with OMCT. */
export type PartnershipKind =
  /** Another member of a consortium. */
  | 'CONSORTIUM_MEMBER'
  /** It receives a grant; seen by staff only. */
  | 'GRANTEE'
  /** Information comes from it; seen by staff only. */
  | 'INFORMATION_SOURCE'
  /** It wrote a report together with OMCT; seen by staff only. */
  | 'JOINT_REPORT'
  /** A partner, without more being said. */
  | 'PARTNER'
  /** It carries a programme together with OMCT. */
  | 'PROGRAMME_PARTNER';

/** Conditions on a PartnershipKind. Several operators must all hold. */
export type PartnershipKindFilter = {
  /** Is this. */
  eq?: PartnershipKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<PartnershipKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: PartnershipKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<PartnershipKind> | null | undefined;
};

/** Conditions on a list of partnerships. Several must all hold. */
export type PartnershipListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: PartnershipFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: PartnershipFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: PartnershipFilter | null | undefined;
};

/** Which programmes to list. Several fields must all hold. */
export type ProgrammeFilter = {
  /** All of these hold. */
  and?: Array<ProgrammeFilter> | null | undefined;
  /** On those in this list. Those whose programmes this is: A public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** On those in this list. Those whose programmes this is: News, a statement, a report or a blog post; its blocks hold the text. */
  articles?: ArticleListFilter | null | undefined;
  /** On those in this list. Those whose programmes this is: A chapter of an annual report; its blocks hold the text. */
  chapters?: ChapterListFilter | null | undefined;
  /** On those in this list. Those whose parent this is: A line of work of OMCT: a programme, a project, a working group, an office. */
  children?: ProgrammeListFilter | null | undefined;
  /** On those in this list. Those whose programme this is: What a donor gave for a year. Most amounts are not published. */
  contributions?: ContributionListFilter | null | undefined;
  /** On: What the programme does. */
  description?: TextFilter | null | undefined;
  /** On those in this list. Those whose programmes this is: Help in an emergency: for whom, what it covers, and how to ask for it. */
  emergencyServices?: EmergencyServiceListFilter | null | undefined;
  /** On: Year in which it ended; none: it goes on, or the end is not known. */
  endYear?: IntFilter | null | undefined;
  /** On those in this list. Those whose programme this is: A public call to ask for grants. */
  grantCalls?: GrantCallListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: What form the work has. */
  kind?: ProgrammeKindFilter | null | undefined;
  /** On those in this list. Those whose programme this is: An entry of a menu. It stands where what it leads to stands. */
  menuEntries?: MenuEntryListFilter | null | undefined;
  /** On those in this list. Those whose programme this is: A journey to a country: to watch a trial, to show solidarity, to find facts. */
  missions?: MissionListFilter | null | undefined;
  /** This does not hold. */
  not?: ProgrammeFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProgrammeFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The programme that it is part of. */
  parent?: ProgrammeFilter | null | undefined;
  /** On those in this list. Those whose programme this is: That an organisation works with OMCT, for a time and as one source says; where sources disagree each statement stands. */
  partnerships?: PartnershipListFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On those in this list. Those whose programme this is: An old address of the website, and what stands there now. An address that an item gave up is remembered without one. */
  redirects?: RedirectListFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: Year in which it began. */
  startYear?: IntFilter | null | undefined;
  /** On those in this list. Those whose programme this is: That OMCT supported a local organisation in a year, as was published. */
  supports?: SupportListFilter | null | undefined;
  /** On those in this list. Those whose programme this is: What an organisation says of its work, in its own or in our words. Never of a person. */
  testimonies?: TestimonyListFilter | null | undefined;
  /** On those in this list. What it works on. */
  themes?: ThemeListFilter | null | undefined;
  /** On: Title. */
  title?: TextFilter | null | undefined;
};

/** What form a line of work has. */
export type ProgrammeKind =
  /** Work carried by several international organisations together. */
  | 'CONSORTIUM'
  /** A standing presence in one country. */
  | 'COUNTRY_PROGRAMME'
  /** A published body of data. */
  | 'DATA_PRODUCT'
  /** An office of OMCT. */
  | 'OFFICE'
  /** A standing field of work. */
  | 'PROGRAMME'
  /** Work with a beginning and an end. */
  | 'PROJECT'
  /** Members of the network who work on one subject together. */
  | 'WORKING_GROUP';

/** Conditions on a ProgrammeKind. Several operators must all hold. */
export type ProgrammeKindFilter = {
  /** Is this. */
  eq?: ProgrammeKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<ProgrammeKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: ProgrammeKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<ProgrammeKind> | null | undefined;
};

/** Conditions on a list of programmes. Several must all hold. */
export type ProgrammeListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: ProgrammeFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: ProgrammeFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: ProgrammeFilter | null | undefined;
};

/** Where an item comes from. */
export type Provenance =
  /** Written by the editors. */
  | 'EDITORIAL'
  /** Taken from a published source. */
  | 'PUBLISHED_SOURCE'
  /** Fictional, for evaluation only: it describes nothing and nobody. */
  | 'SAMPLE';

/** Conditions on a Provenance. Several operators must all hold. */
export type ProvenanceFilter = {
  /** Is this. */
  eq?: Provenance | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<Provenance> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: Provenance | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<Provenance> | null | undefined;
};

/** Which redirects to list. Several fields must all hold. */
export type RedirectFilter = {
  /** All of these hold. */
  and?: Array<RedirectFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The annual report that it leads to. */
  annualReport?: AnnualReportFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The appeal that it leads to. */
  appeal?: AppealFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The article that it leads to. */
  article?: ArticleFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The chapter that it leads to. */
  chapter?: ChapterFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: RedirectFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<RedirectFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The organisation that it leads to. */
  organisation?: OrganisationFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The page that it leads to. */
  page?: PageFilter | null | undefined;
  /** On: The old path, without the language before it. What has the form of an address of today, such as /programmes/women, is not looked for here. */
  path?: TextFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The programme that it leads to. */
  programme?: ProgrammeFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
};

/** Conditions on a list of redirects. Several must all hold. */
export type RedirectListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: RedirectFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: RedirectFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: RedirectFilter | null | undefined;
};

/** Which regions to list. Several fields must all hold. */
export type RegionFilter = {
  /** All of these hold. */
  and?: Array<RegionFilter> | null | undefined;
  /** On those in this list. Those whose regions this is: A public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** On those in this list. Those whose region this is: A country or territory by its ISO 3166-1 codes; being listed says nothing of its status. */
  countries?: CountryListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: UN M49 code, three digits; only of the scheme M49. */
  m49?: TextFilter | null | undefined;
  /** On those in this list. Those whose m49Region this is: A country or territory by its ISO 3166-1 codes; being listed says nothing of its status. */
  m49Countries?: CountryListFilter | null | undefined;
  /** On those in this list. Those whose region this is: A body that OMCT addresses on behalf of people at risk; its themes say which appeals it may be sent. */
  mechanisms?: MechanismListFilter | null | undefined;
  /** On: Name of the region. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: RegionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<RegionFilter> | null | undefined;
  /** On those in this list. Those whose region this is: An organisation known to OMCT, as it presents itself. */
  organisations?: OrganisationListFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: The division that the region belongs to. */
  scheme?: RegionSchemeFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
};

/** Conditions on a list of regions. Several must all hold. */
export type RegionListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: RegionFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: RegionFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: RegionFilter | null | undefined;
};

/** Which division of the world a region belongs to. */
export type RegionScheme =
  /** A region or sub-region of the United Nations standard M49. */
  | 'M49'
  /** The six regions by which OMCT has always grouped its network. */
  | 'OMCT';

/** Conditions on a RegionScheme. Several operators must all hold. */
export type RegionSchemeFilter = {
  /** Is this. */
  eq?: RegionScheme | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<RegionScheme> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: RegionScheme | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<RegionScheme> | null | undefined;
};

/** Who may ask for help. */
export type Requester =
  /** Anyone. */
  | 'ANYONE'
  /** Members of the network. */
  | 'MEMBERS'
  /** Partners of OMCT. */
  | 'PARTNERS';

/** Conditions on a list of Requester. Several operators must all hold. */
export type RequestersFilter = {
  /** Has this among its values. */
  has?: Requester | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
};

/** A kind of items that can be searched. */
export type SearchKind =
  /** A public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  | 'APPEAL'
  /** News, a statement, a report or a blog post; its blocks hold the text. */
  | 'ARTICLE'
  /** A chapter of an annual report; its blocks hold the text. */
  | 'CHAPTER'
  /** A country or territory by its ISO 3166-1 codes; being listed says nothing of its status. */
  | 'COUNTRY'
  /** Help in an emergency: for whom, what it covers, and how to ask for it. */
  | 'EMERGENCY_SERVICE'
  /** A body that OMCT addresses on behalf of people at risk; its themes say which appeals it may be sent. */
  | 'MECHANISM'
  /** An organisation known to OMCT, as it presents itself. */
  | 'ORGANISATION'
  /** A standing page of the website, such as the mission; its blocks hold the text. */
  | 'PAGE'
  /** A line of work of OMCT: a programme, a project, a working group, an office. */
  | 'PROGRAMME'
  /** A term of the controlled vocabulary by which organisations, programmes and appeals are found. */
  | 'THEME';

/** Which sources to list. Several fields must all hold. */
export type SourceFilter = {
  /** All of these hold. */
  and?: Array<SourceFilter> | null | undefined;
  /** On those in this list. Those whose sources this is: The report of OMCT on a year; its chapters hold the text. */
  annualReports?: AnnualReportListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: A public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: News, a statement, a report or a blog post; its blocks hold the text. */
  articles?: ArticleListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: A prize or a stay for human rights defenders that OMCT has a part in. */
  awards?: AwardListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: A chapter of an annual report; its blocks hold the text. */
  chapters?: ChapterListFilter | null | undefined;
  /** On those in this list. Those whose source this is: What a donor gave for a year. Most amounts are not published. */
  contributions?: ContributionListFilter | null | undefined;
  /** On those in this list. Those whose source this is: That a donor was named in a publication of a year. It says nothing of an amount. */
  donorMentions?: DonorMentionListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: Help in an emergency: for whom, what it covers, and how to ask for it. */
  emergencyServices?: EmergencyServiceListFilter | null | undefined;
  /** On those in this list. Those whose source this is: The average rate of exchange of a year, as one source gives it. */
  exchangeRates?: ExchangeRateListFilter | null | undefined;
  /** On those in this list. Those whose source this is: A number as it was published, for a year and as one source says. Where sources disagree each statement stands; none is computed. */
  figures?: FigureListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: The accounts of a year. */
  financialStatements?: FinancialStatementListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: A public call to ask for grants. */
  grantCalls?: GrantCallListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: Who stands behind it. */
  kind?: SourceKindFilter | null | undefined;
  /** On: Language of the source, as a BCP 47 tag. */
  locale?: TextFilter | null | undefined;
  /** On those in this list. Those whose sources this is: A body that OMCT addresses on behalf of people at risk; its themes say which appeals it may be sent. */
  mechanisms?: MechanismListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: A picture: what it shows, whose it is, and where its file lies in the store. */
  mediaAssets?: MediaAssetListFilter | null | undefined;
  /** On those in this list. Those whose source this is: That an organisation belongs to a network, for a time and as one source says; where sources disagree each statement stands. */
  memberships?: MembershipListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: A journey to a country: to watch a trial, to show solidarity, to find facts. */
  missions?: MissionListFilter | null | undefined;
  /** This does not hold. */
  not?: SourceFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<SourceFilter> | null | undefined;
  /** On those in this list. Those whose sources this is: An organisation known to OMCT, as it presents itself. */
  organisations?: OrganisationListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: A standing page of the website, such as the mission; its blocks hold the text. */
  pages?: PageListFilter | null | undefined;
  /** On those in this list. Those whose source this is: That an organisation works with OMCT, for a time and as one source says; where sources disagree each statement stands. */
  partnerships?: PartnershipListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: A line of work of OMCT: a programme, a project, a working group, an office. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: When it was read. */
  retrievedOn?: DateFilter | null | undefined;
  /** On those in this list. Those whose sources this is: A report or briefing that was given to a mechanism. */
  submissions?: SubmissionListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: That OMCT supported a local organisation in a year, as was published. */
  supports?: SupportListFilter | null | undefined;
  /** On those in this list. Those whose sources this is: What an organisation says of its work, in its own or in our words. Never of a person. */
  testimonies?: TestimonyListFilter | null | undefined;
  /** On: Title, in its own language. */
  title?: TextFilter | null | undefined;
  /** On: Where it stands; to the public only on pages of OMCT, FIDH, the Observatory, the United Nations and ReliefWeb. */
  url?: TextFilter | null | undefined;
};

/** Who stands behind a source. */
export type SourceKind =
  /** Published by the body that it is about. */
  | 'OFFICIAL'
  /** Published again by somebody else; seen by staff only. */
  | 'REPOST';

/** Conditions on a SourceKind. Several operators must all hold. */
export type SourceKindFilter = {
  /** Is this. */
  eq?: SourceKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<SourceKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: SourceKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<SourceKind> | null | undefined;
};

/** Conditions on a list of sources. Several must all hold. */
export type SourceListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: SourceFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: SourceFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: SourceFilter | null | undefined;
};

/** What a line of the accounts is for. */
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
  /** Is this. */
  eq?: StatementCode | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<StatementCode> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: StatementCode | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<StatementCode> | null | undefined;
};

/** Which statementLines to list. Several fields must all hold. */
export type StatementLineFilter = {
  /** On: How much. */
  amount?: MoneyFilter | null | undefined;
  /** All of these hold. */
  and?: Array<StatementLineFilter> | null | undefined;
  /** On: What it is for, the same over the years. */
  code?: StatementCodeFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: What it is called in the statement. */
  label?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: StatementLineFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StatementLineFilter> | null | undefined;
  /** On: Its place in the statement. */
  position?: IntFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: On which side it stands. */
  side?: StatementSideFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The statement. */
  statement?: FinancialStatementFilter | null | undefined;
};

/** Conditions on a list of statementLines. Several must all hold. */
export type StatementLineListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: StatementLineFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: StatementLineFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: StatementLineFilter | null | undefined;
};

/** On which side of the accounts a line stands. */
export type StatementSide =
  /** What was spent. */
  | 'EXPENDITURE'
  /** What came in. */
  | 'INCOME';

/** Conditions on a StatementSide. Several operators must all hold. */
export type StatementSideFilter = {
  /** Is this. */
  eq?: StatementSide | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<StatementSide> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: StatementSide | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<StatementSide> | null | undefined;
};

/** Who an appeal is about, without naming anybody. */
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
  /** Is this. */
  eq?: SubjectKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<SubjectKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: SubjectKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<SubjectKind> | null | undefined;
};

/** What a number counts. */
export type SubjectUnit =
  /** Organisations. */
  | 'ORGANISATIONS'
  /** Persons. */
  | 'PERSONS';

/** Conditions on a SubjectUnit. Several operators must all hold. */
export type SubjectUnitFilter = {
  /** Is this. */
  eq?: SubjectUnit | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<SubjectUnit> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: SubjectUnit | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<SubjectUnit> | null | undefined;
};

/** Which submissions to list. Several fields must all hold. */
export type SubmissionFilter = {
  /** All of these hold. */
  and?: Array<SubmissionFilter> | null | undefined;
  /** On those in this list. The organisations that wrote it. */
  authors?: OrganisationListFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The country that it is about. */
  country?: CountryFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: What was given. */
  kind?: SubmissionKindFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. Whom it was given to. */
  mechanism?: MechanismFilter | null | undefined;
  /** This does not hold. */
  not?: SubmissionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<SubmissionFilter> | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: The session of the mechanism, as it is numbered there. */
  session?: TextFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: When it was given, as far as known. */
  submittedOn?: DateFilter | null | undefined;
  /** On: Title. */
  title?: TextFilter | null | undefined;
};

/** What is given to a mechanism. */
export type SubmissionKind =
  /** A report beside that of the state. */
  | 'ALTERNATIVE_REPORT'
  /** A briefing of the members of the mechanism. */
  | 'BRIEFING'
  /** An account of what became of earlier recommendations. */
  | 'FOLLOW_UP';

/** Conditions on a SubmissionKind. Several operators must all hold. */
export type SubmissionKindFilter = {
  /** Is this. */
  eq?: SubmissionKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<SubmissionKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: SubmissionKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<SubmissionKind> | null | undefined;
};

/** Conditions on a list of submissions. Several must all hold. */
export type SubmissionListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: SubmissionFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: SubmissionFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: SubmissionFilter | null | undefined;
};

/** Which supports to list. Several fields must all hold. */
export type SupportFilter = {
  /** All of these hold. */
  and?: Array<SupportFilter> | null | undefined;
  /** On: What was done. */
  description?: TextFilter | null | undefined;
  /** On those in this list. The donors who made it possible, where they are named. */
  donors?: DonorListFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: What form the support had. */
  kind?: SupportKindFilter | null | undefined;
  /** This does not hold. */
  not?: SupportFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<SupportFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. The organisation that was supported. */
  organisation?: OrganisationFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The programme in which it was. */
  programme?: ProgrammeFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: The year. */
  year?: IntFilter | null | undefined;
};

/** What form the support of a local organisation has. */
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
  /** Is this. */
  eq?: SupportKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<SupportKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: SupportKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<SupportKind> | null | undefined;
};

/** Conditions on a list of supports. Several must all hold. */
export type SupportListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: SupportFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: SupportFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: SupportFilter | null | undefined;
};

/** Which testimonies to list. Several fields must all hold. */
export type TestimonyFilter = {
  /** All of these hold. */
  and?: Array<TestimonyFilter> | null | undefined;
  /** On those in this list. Those whose testimony this is: A piece of a chapter, an article or a page. It stands where what it belongs to, and what it shows, stand. */
  blocks?: BlockListFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The country that it is about. */
  country?: CountryFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: Whether these are the very words; otherwise it is told in words of OMCT. */
  isQuotation?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: TestimonyFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<TestimonyFilter> | null | undefined;
  /** On what it refers to; {} holds where there is one. Whose it is; none: of several, who are named in the text. */
  organisation?: OrganisationFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The programme that it is about. */
  programme?: ProgrammeFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Stable, readable identifier. */
  slug?: TextFilter | null | undefined;
  /** On those in this list. Where this was read. */
  sources?: SourceListFilter | null | undefined;
  /** On: What is said. */
  text?: TextFilter | null | undefined;
  /** On: The year that it is about. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of testimonies. Several must all hold. */
export type TestimonyListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: TestimonyFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: TestimonyFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: TestimonyFilter | null | undefined;
};

/** Conditions on a text; case and accents do not matter. Several operators must all hold. */
export type TextFilter = {
  /** Contains this. */
  contains?: string | null | undefined;
  /** Is this. */
  eq?: string | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<string> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: string | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<string> | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
};

/** Conditions on a list of texts; case and accents do not matter. Several operators must all hold. */
export type TextsFilter = {
  /** Has this among its values. */
  has?: string | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
};

/** Which themes to list. Several fields must all hold. */
export type ThemeFilter = {
  /** All of these hold. */
  and?: Array<ThemeFilter> | null | undefined;
  /** On those in this list. Those whose themes this is: A public intervention for people or organisations at risk: an urgent appeal, a statement, an open letter. */
  appeals?: AppealListFilter | null | undefined;
  /** On those in this list. Those whose themes this is: News, a statement, a report or a blog post; its blocks hold the text. */
  articles?: ArticleListFilter | null | undefined;
  /** On what it refers to; {} holds where there is one. The wider theme that this one is part of. */
  broader?: ThemeFilter | null | undefined;
  /** On its id. */
  id?: IdFilter | null | undefined;
  /** On: What the theme names. */
  kind?: ThemeKindFilter | null | undefined;
  /** On: Preferred label. */
  label?: TextFilter | null | undefined;
  /** On those in this list. Those whose themes this is: A body that OMCT addresses on behalf of people at risk; its themes say which appeals it may be sent. */
  mechanisms?: MechanismListFilter | null | undefined;
  /** On those in this list. Those whose broader this is: A term of the controlled vocabulary by which organisations, programmes and appeals are found. */
  narrower?: ThemeListFilter | null | undefined;
  /** This does not hold. */
  not?: ThemeFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ThemeFilter> | null | undefined;
  /** On those in this list. Those whose themes this is: An organisation known to OMCT, as it presents itself. */
  organisations?: OrganisationListFilter | null | undefined;
  /** On those in this list. Those whose themes this is: A line of work of OMCT: a programme, a project, a working group, an office. */
  programmes?: ProgrammeListFilter | null | undefined;
  /** On: Where the item comes from; SAMPLE is fictional. */
  provenance?: ProvenanceFilter | null | undefined;
  /** On: Stable, readable identifier in URLs. */
  slug?: TextFilter | null | undefined;
};

/** What a theme names. */
export type ThemeKind =
  /** The setting in which it happens. */
  | 'CONTEXT'
  /** How a case ended or went on. */
  | 'OUTCOME'
  /** Something done to people. */
  | 'VIOLATION';

/** Conditions on a ThemeKind. Several operators must all hold. */
export type ThemeKindFilter = {
  /** Is this. */
  eq?: ThemeKind | null | undefined;
  /** Is one of these; at most 1,000. */
  in?: Array<ThemeKind> | null | undefined;
  /** True: has no value; false: has one. */
  isNull?: boolean | null | undefined;
  /** Is not this, or has no value. */
  ne?: ThemeKind | null | undefined;
  /** Is none of these, or has no value; at most 1,000. */
  notIn?: Array<ThemeKind> | null | undefined;
};

/** Conditions on a list of themes. Several must all hold. */
export type ThemeListFilter = {
  /** Each of them meets this, also where there are none. */
  every?: ThemeFilter | null | undefined;
  /** None of them meets this; {} asks that there be none. */
  none?: ThemeFilter | null | undefined;
  /** At least one of them meets this; {} asks that there be one. */
  some?: ThemeFilter | null | undefined;
};

export type EmbedMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type EmbedMembersQuery = { members: { nodes: Array<{ slug: string | null, name: string | null, acronym: string | null, provenance: Provenance, description: string | null, website: string | null, country: { iso2: string, name: string } | null, region: { slug: string, name: string } | null, themes: { nodes: Array<{ slug: string, label: string }> }, localisation: { served: Locale } | null }> } };

export type MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersQuery = { members: { totalCount: number, nodes: Array<{ slug: string | null, name: string | null, country: { iso2: string, name: string } | null, region: { name: string } | null, themes: { nodes: Array<{ slug: string, label: string }> } }> } };

export type AppealsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppealsQuery = { appeals: { nodes: Array<{ slug: string | null, reference: string | null, title: string | null, localisation: { served: Locale, isFallback: boolean } | null, countries: { nodes: Array<{ iso3: string, name: string }> }, programmes: { nodes: Array<{ slug: string, title: string }> } }> } };

export type LanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguagesQuery = { programme: { slug: string, french: string, english: string, spanish: string } | null, resolvePath: { locale: Locale, item:
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
      | { __typename: 'Programme', title: string }
      | { __typename: 'Region' }
      | { __typename: 'Submission' }
      | { __typename: 'Theme' }
     } | null };

export type MembersByRegionQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersByRegionQuery = { regions: { nodes: Array<{ slug: string, name: string, members: { totalCount: number }, organisations: { nodes: Array<{ name: string | null, country: { name: string } | null, partnerships: { totalCount: number }, projects: { nodes: Array<{ kind: PartnershipKind, programme: { title: string } | null }> } }> } }> } };

export type AppealChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AppealChainQuery = { appeals: { nodes: Array<{ reference: string | null, title: string | null, newInformation: boolean | null, actionsRequested: Array<string> | null, parent: { reference: string | null, followUps: { nodes: Array<{ reference: string | null, documentDate: { value: string } | null }> } } | null, addressees: { nodes: Array<{ office: string, body: string | null, postalAddress: string | null, country: { name: string } }> }, submittedTo: { nodes: Array<{ submittedOn: { value: string, precision: DatePrecision } | null, mechanism: { name: string } }> } }> } };

export type HelpToLeaveQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpToLeaveQuery = { emergencyServices: { nodes: Array<{ kind: EmergencyServiceKind, title: string, covers: Array<string> | null, eligibility: string | null, howToAsk: string | null, languages: Array<string> | null, providers: { nodes: Array<{ name: string | null, website: string | null }> }, programmes: { nodes: Array<{ title: string }> } }> } };

export type DonorsOf2022QueryVariables = Exact<{ [key: string]: never; }>;


export type DonorsOf2022Query = { foundations: { totalCount: number }, governments: { totalCount: number }, intergovernmental: { totalCount: number }, localGovernments: { totalCount: number }, donors: { nodes: Array<{ name: string, mentions: { nodes: Array<{ year: number, kind: DonorMentionKind, source: { url: string | null } | null }> } }> } };

export type ListedFragment = { totalCount: number };

export type SupportsQueryVariables = Exact<{ [key: string]: never; }>;


export type SupportsQuery = { america: { totalCount: number }, africa: { totalCount: number }, organisations: { nodes: Array<{ name: string | null, isMember: boolean, country: { name: string } | null, supports: { nodes: Array<{ kind: SupportKind, description: string | null, programme: { title: string } | null, donors: { nodes: Array<{ name: string }> } }> } }> } };

export type LocalPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type LocalPartnersQuery = { chapter: { number: number | null, title: string, report: { year: number, title: string }, alternates: Array<{ locale: Locale, path: string }>, blocks: { nodes: Array<{ position: number, kind: BlockKind, heading: string | null, text: string | null, testimony: { text: string, organisation: { name: string | null, country: { name: string } | null } | null } | null, organisations: { nodes: Array<{ slug: string | null, isMember: boolean }> } }> } } | null };

export type SizeOfTheNetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type SizeOfTheNetworkQuery = { figures: { totalCount: number, nodes: Array<{ year: number, label: string, value: string | null, unit: FigureUnit, qualifier: FigureQualifier, note: string | null, source: { url: string | null, title: string | null, kind: SourceKind } | null }> } };

export type StillOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type StillOpenQuery = { appeals: { totalCount: number, nodes: Array<{ title: string | null, actionUntil: string | null, themes: { nodes: Array<{ label: string, mechanisms: { nodes: Array<{ name: string, level: MechanismLevel }> } }> } }> } };

export type WebsiteQueryVariables = Exact<{ [key: string]: never; }>;


export type WebsiteQuery = { menu: { title: string, entries: { nodes: Array<{ label: string, page: { slug: string, alternates: Array<{ locale: Locale, path: string }> } | null, programme: { title: string } | null }> } } | null, page: { title: string, summary: string | null, blocks: { nodes: Array<{ kind: BlockKind, heading: string | null, text: string | null }> } } | null, resolvePath: { path: string, isCanonical: boolean, item:
      | { title: string, report: { year: number } }
      | Record<PropertyKey, never>
     } | null };

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { financialStatements: { nodes: Array<{ slug: string, income: { amount: string, currency: string }, expenditure: { amount: string }, result: { amount: string }, lines: { nodes: Array<{ side: StatementSide, code: StatementCode, label: string, amount: { amount: string } }> } }> }, contributions: { nodes: Array<{ reference: string, amount: { amount: string, currency: string } | null, donor: { name: string, category: DonorCategory } }> } };

export type TwoSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoSourcesQuery = { organisation: { name: string | null, isMember: boolean, memberships: { nodes: Array<{ status: MembershipStatus, network: { name: string }, source: { url: string | null } | null }> }, partnerships: { nodes: Array<{ kind: PartnershipKind, validFrom: { value: string, precision: DatePrecision } | null, source: { url: string | null } | null }> } } | null };

export type OmctQueryVariables = Exact<{ [key: string]: never; }>;


export type OmctQuery = { organisation: { name: string | null, website: string | null, publicEmail: string | null, geographicScope: GeographicScope | null, workingLanguages: Array<string> | null, french: string | null, identifiers: Array<{ scheme: string, value: string }> | null, partnerships: { totalCount: number }, emergencyServices: { totalCount: number, nodes: Array<{ slug: string, title: string, programmes: { nodes: Array<{ slug: string }> } }> } } | null, awards: { nodes: Array<{ name: string, role: string | null, sources: { nodes: Array<{ title: string | null }> } }> } };

export type SearchQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchQuery = { search: { nodes: Array<{ rank: number, headline: string, item:
        | { __typename: 'Appeal' }
        | { __typename: 'Article' }
        | { __typename: 'Chapter' }
        | { __typename: 'Country', iso2: string, name: string }
        | { __typename: 'EmergencyService' }
        | { __typename: 'Mechanism' }
        | { __typename: 'Organisation' }
        | { __typename: 'Page' }
        | { __typename: 'Programme' }
        | { __typename: 'Theme' }
       }> }, mistyped: { nodes: Array<{ headline: string, item:
        | { slug: string, title: string }
        | Record<PropertyKey, never>
       }> } };

export type DirectoryFacetsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
}>;


export type DirectoryFacetsQuery = { organisations: { totalCount: number, nodes: Array<{ slug: string | null, name: string | null }>, regions: Array<{ count: number, key: { region: { name: string } | null } }>, countries: Array<{ count: number, key: { country: { iso2: string, name: string } | null } }>, themes: Array<{ count: number, key: { themes: { label: string } | null } }>, languages: Array<{ count: number, key: { workingLanguages: string | null } }> }, programmes: Array<{ key: { programme: { title: string } | null }, countDistinct: { organisation: number } }> };

export type MoneyByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyByYearQuery = { contributionsAggregate: Array<{ count: number, key: { year: number | null }, countDistinct: { donor: number }, sum: { amount: Array<{ amount: string, currency: string }>, amountIn: { amount: string | null, currency: string, unconverted: number } } }> };

export type AppealQueryVariables = Exact<{
  slug: string;
}>;


export type AppealQuery = { appeal: { slug: string | null, reference: string | null, kind: AppealKind, title: string | null, newInformation: boolean | null, actionsRequested: Array<string> | null, actionOpen: boolean | null, documentDate: { value: string, precision: DatePrecision } | null, parent: { slug: string | null, reference: string | null } | null, followUps: { nodes: Array<{ slug: string | null, reference: string | null }> }, addressees: { nodes: Array<{ id: string, office: string, body: string | null, postalAddress: string | null }> }, countries: { nodes: Array<{ iso3: string, name: string }> }, programmes: { nodes: Array<{ slug: string, title: string }> }, localisation: { served: Locale, isFallback: boolean, available: Array<Locale> } | null, alternates: Array<{ locale: Locale, path: string }> } | null };

export type AppealListQueryVariables = Exact<{
  filter?: AppealFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AppealListQuery = { appeals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string | null, reference: string | null, kind: AppealKind, title: string | null, actionOpen: boolean | null, documentDate: { value: string, precision: DatePrecision } | null, countries: { nodes: Array<{ iso3: string, name: string }> }, localisation: { served: Locale, isFallback: boolean } | null }> } };

export type ContributionsExportQueryVariables = Exact<{
  filter?: ContributionFilter | null | undefined;
}>;


export type ContributionsExportQuery = { contributions: { nodes: Array<{ reference: string, year: number, earmarking: Earmarking | null, amount: { amount: string, currency: string } | null, donor: { slug: string, name: string }, programme: { slug: string } | null }> } };

export type DirectoryQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectoryQuery = { members: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string | null, name: string | null, acronym: string | null, type: OrganisationType | null, website: string | null, country: { iso2: string, name: string } | null, region: { slug: string, name: string } | null, alternates: Array<{ locale: Locale, path: string }> }>, regions: Array<{ count: number, key: { region: { slug: string, name: string } | null } }>, countries: Array<{ count: number, key: { country: { iso2: string, name: string } | null } }> } };

export type GlossaryQueryVariables = Exact<{ [key: string]: never; }>;


export type GlossaryQuery = { themes: { nodes: Array<{ slug: string, kind: ThemeKind, french: string, english: string, spanish: string, localisation: { available: Array<Locale> } | null }> } };

export type SiteHomeQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type SiteHomeQuery = { members: { totalCount: number, total: Array<{ countDistinct: { country: number } }> }, appeals: { totalCount: number, nodes: Array<{ slug: string | null, reference: string | null, title: string | null, documentDate: { value: string, precision: DatePrecision } | null, countries: { nodes: Array<{ name: string }> }, localisation: { served: Locale } | null }> } };

export type MemberQueryVariables = Exact<{
  slug: string;
}>;


export type MemberQuery = { organisation: { slug: string | null, name: string | null, acronym: string | null, otherNames: Array<string> | null, description: string | null, isMember: boolean, memberSince: number | null, foundedYear: number | null, website: string | null, publicEmail: string | null, workingLanguages: Array<string> | null, country: { iso2: string, name: string } | null, region: { name: string } | null, themes: { nodes: Array<{ slug: string, label: string }> }, partnerships: { nodes: Array<{ kind: PartnershipKind, programme: { slug: string, title: string } | null }> }, localisation: { served: Locale, isFallback: boolean } | null, alternates: Array<{ locale: Locale, path: string }> } | null };

export type MembersExportQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
}>;


export type MembersExportQuery = { members: { nodes: Array<{ slug: string | null, name: string | null, acronym: string | null, otherNames: Array<string> | null, type: OrganisationType | null, description: string | null, website: string | null, publicEmail: string | null, foundedYear: number | null, memberSince: number | null, workingLanguages: Array<string> | null, country: { iso2: string, name: string, latitude: number | null, longitude: number | null } | null, region: { slug: string, name: string } | null, themes: { nodes: Array<{ slug: string }> } }> } };

export type ProgrammeListQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeListQuery = { programmes: { nodes: Array<{ slug: string, kind: ProgrammeKind, title: string, alternates: Array<{ locale: Locale, path: string }> }> } };

export type RegionsAndCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsAndCountriesQuery = { regions: { nodes: Array<{ slug: string, name: string, countries: { nodes: Array<{ iso2: string, name: string }> } }> } };

export type RouteQueryVariables = Exact<{
  path: string;
}>;


export type RouteQuery = { resolvePath: { locale: Locale, path: string, isCanonical: boolean, item:
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
      | { __typename: 'Programme' }
      | { __typename: 'Region' }
      | { __typename: 'Submission' }
      | { __typename: 'Theme' }
     } | null };

export type SiteSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SiteSearchQuery = { search: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ headline: string, excerpt: string | null, item:
        | { __typename: 'Appeal', alternates: Array<{ locale: Locale, path: string }> }
        | { __typename: 'Article', alternates: Array<{ locale: Locale, path: string }> }
        | { __typename: 'Chapter', alternates: Array<{ locale: Locale, path: string }> }
        | { __typename: 'Country' }
        | { __typename: 'EmergencyService', alternates: Array<{ locale: Locale, path: string }> }
        | { __typename: 'Mechanism' }
        | { __typename: 'Organisation', alternates: Array<{ locale: Locale, path: string }> }
        | { __typename: 'Page' }
        | { __typename: 'Programme', alternates: Array<{ locale: Locale, path: string }> }
        | { __typename: 'Theme' }
       }> } };

export const ListedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DonorMentionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]} as unknown as DocumentNode<ListedFragment, unknown>;
export const EmbedMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmbedMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmbedMembersQuery, EmbedMembersQueryVariables>;
export const MembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const AppealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealsQuery, AppealsQueryVariables>;
export const LanguagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"observatory","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","alias":{"kind":"Name","value":"french"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"spanish"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"ES"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"StringValue","value":"/fr/programmes/observatory","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LanguagesQuery, LanguagesQueryVariables>;
export const MembersByRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersByRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"scheme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OMCT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"members"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMember"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMember"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"provenance"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PUBLISHED_SOURCE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"projects"},"name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROJECT"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersByRegionQuery, MembersByRegionQueryVariables>;
export const AppealChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppealChain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actionOpen"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"followUpNumber"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"2"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"newInformation"}},{"kind":"Field","name":{"kind":"Name","value":"actionsRequested"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"followUpNumber"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedTo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealChainQuery, AppealChainQueryVariables>;
export const HelpToLeaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpToLeave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"beneficiaries"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"EnumValue","value":"WOMEN_DEFENDERS"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RELOCATION"},{"kind":"EnumValue","value":"EMERGENCY_GRANT"},{"kind":"EnumValue","value":"RELIEF"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"}},{"kind":"Field","name":{"kind":"Name","value":"howToAsk"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HelpToLeaveQuery, HelpToLeaveQueryVariables>;
export const DonorsOf2022Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DonorsOf2022"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"foundations"},"name":{"kind":"Name","value":"donorMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2022"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LISTED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"donor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FOUNDATION"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"governments"},"name":{"kind":"Name","value":"donorMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2022"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LISTED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"donor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"GOVERNMENT"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"intergovernmental"},"name":{"kind":"Name","value":"donorMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2022"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LISTED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"donor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"INTERGOVERNMENTAL"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"localGovernments"},"name":{"kind":"Name","value":"donorMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2022"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LISTED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"donor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LOCAL_GOVERNMENT"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FOUNDATION"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"provenance"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PUBLISHED_SOURCE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Listed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DonorMentionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]} as unknown as DocumentNode<DonorsOf2022Query, DonorsOf2022QueryVariables>;
export const SupportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"america"},"name":{"kind":"Name","value":"supports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2024"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"organisation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"america","block":false}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"africa"},"name":{"kind":"Name","value":"supports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2024"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"organisation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"africa","block":false}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ciddh","block":false},{"kind":"StringValue","value":"justicia-pro-persona","block":false},{"kind":"StringValue","value":"midh","block":false}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2024"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupportsQuery, SupportsQueryVariables>;
export const LocalPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocalPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chapter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"2024-accompanying-local-partners","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"FR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"testimony"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LocalPartnersQuery, LocalPartnersQueryVariables>;
export const SizeOfTheNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SizeOfTheNetwork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"network-members","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"label"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SizeOfTheNetworkQuery, SizeOfTheNetworkQueryVariables>;
export const StillOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StillOpen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actionOpen"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"actionUntil"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"mechanisms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StillOpenQuery, StillOpenQueryVariables>;
export const WebsiteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Website"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"menu"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"main","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"ES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"page"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"page"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"mission","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"FR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"StringValue","value":"/fr/annual-report-2024/sub-page-test-5","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"isCanonical"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Chapter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WebsiteQuery, WebsiteQueryVariables>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"financialStatements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2024"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"income"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expenditure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"2024"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"amount"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"currency"},"value":{"kind":"StringValue","value":"CHF","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"amount"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reference"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const TwoSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwoSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"esam","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TwoSourcesQuery, TwoSourcesQueryVariables>;
export const OmctDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Omct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"StringValue","value":"omct","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"publicEmail"}},{"kind":"Field","name":{"kind":"Name","value":"geographicScope"}},{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}},{"kind":"Field","alias":{"kind":"Name","value":"french"},"name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROGRAMME_PARTNER"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencyServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OmctQuery, OmctQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"cote d ivoire","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"mistyped"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"observatoyr","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROGRAMME"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const DirectoryFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectoryFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMember"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"themes"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"THEMES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"languages"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WORKING_LANGUAGES"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"programmes"},"name":{"kind":"Name","value":"partnershipsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organisation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROGRAMME"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countDistinct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}}]}}]}}]} as unknown as DocumentNode<DirectoryFacetsQuery, DirectoryFacetsQueryVariables>;
export const MoneyByYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyByYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributionsAggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"YEAR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"key"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"EnumValue","value":"DESC"}}]}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"countDistinct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"donor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"CHF","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"IntValue","value":"2024"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unconverted"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoneyByYearQuery, MoneyByYearQueryVariables>;
export const AppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newInformation"}},{"kind":"Field","name":{"kind":"Name","value":"actionsRequested"}},{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"followUpNumber"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AppealQuery, AppealQueryVariables>;
export const AppealListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppealList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionOpen"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso3"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealListQuery, AppealListQueryVariables>;
export const ContributionsExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContributionsExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContributionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reference"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earmarking"}},{"kind":"Field","name":{"kind":"Name","value":"donor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContributionsExportQuery, ContributionsExportQueryVariables>;
export const DirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"24"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"aggregate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"250"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DirectoryQuery, DirectoryQueryVariables>;
export const GlossaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Glossary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"french"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"FR"}}]},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"spanish"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"ES"}}]},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GlossaryQuery, GlossaryQueryVariables>;
export const SiteHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countDistinct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SiteHomeQuery, SiteHomeQueryVariables>;
export const MemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Member"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isMember"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"foundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"publicEmail"}},{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"localisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MemberQuery, MemberQueryVariables>;
export const MembersExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"publicEmail"}},{"kind":"Field","name":{"kind":"Name","value":"foundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}},{"kind":"Field","name":{"kind":"Name","value":"workingLanguages"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersExportQuery, MembersExportQueryVariables>;
export const ProgrammeListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeListQuery, ProgrammeListQueryVariables>;
export const RegionsAndCountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionsAndCountries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"scheme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OMCT"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"iso2"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iso2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegionsAndCountriesQuery, RegionsAndCountriesQueryVariables>;
export const RouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Route"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolvePath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"isCanonical"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]} as unknown as DocumentNode<RouteQuery, RouteQueryVariables>;
export const SiteSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyService"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Chapter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SiteSearchQuery, SiteSearchQueryVariables>;