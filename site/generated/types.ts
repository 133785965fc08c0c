/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Ground for an entry in the list of countries and territories. */
export type CountryListing =
  /** No country: a setting for sample data. */
  | 'FICTIONAL'
  /** Current entry of ISO 3166-1. */
  | 'ISO_3166'
  /** Code that ISO 3166-1 leaves to its users, in wide use. */
  | 'USER_ASSIGNED';

/** Precision of a date. */
export type DatePrecision =
  /** Day: the full date is known. */
  | 'DAY'
  /** Month: the day is unknown and written as 01. */
  | 'MONTH'
  /** Year: month and day are unknown and written as 01. */
  | 'YEAR';

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

/** Content language. */
export type Locale =
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

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

/** Provenance of an item. */
export type Provenance =
  /** Written by the editors. */
  | 'EDITORIAL'
  /** Taken from a published source. */
  | 'PUBLISHED_SOURCE'
  /** Fictional, for evaluation only: it describes no real thing or person. */
  | 'SAMPLE';

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

/** Side of the accounts. */
export type StatementSide =
  /** Expenditure. */
  | 'EXPENDITURE'
  /** Income. */
  | 'INCOME';

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
