import type * as of from './generated/types.js';

interface Document<Data, Variables> {
  readonly data: Data;
  readonly variables: Variables;
}

/** The trusted documents of the pages, each with its data and its variables. */
export interface Documents {
  readonly SiteHome: Document<of.SiteHomeQuery, of.SiteHomeQueryVariables>;
  readonly Directory: Document<of.DirectoryQuery, of.DirectoryQueryVariables>;
  readonly AppealList: Document<of.AppealListQuery, of.AppealListQueryVariables>;
  readonly SiteSearch: Document<of.SiteSearchQuery, of.SiteSearchQueryVariables>;
  readonly SiteProgrammes: Document<of.SiteProgrammesQuery, of.SiteProgrammesQueryVariables>;
  readonly SiteCountries: Document<of.SiteCountriesQuery, of.SiteCountriesQueryVariables>;
  readonly SiteArticles: Document<of.SiteArticlesQuery, of.SiteArticlesQueryVariables>;
  readonly SiteReports: Document<of.SiteReportsQuery, of.SiteReportsQueryVariables>;
  readonly SiteMember: Document<of.SiteMemberQuery, of.SiteMemberQueryVariables>;
  readonly SiteAppeal: Document<of.SiteAppealQuery, of.SiteAppealQueryVariables>;
  readonly SiteProgramme: Document<of.SiteProgrammeQuery, of.SiteProgrammeQueryVariables>;
  readonly SiteCountry: Document<of.SiteCountryQuery, of.SiteCountryQueryVariables>;
  readonly SiteReading: Document<of.SiteReadingQuery, of.SiteReadingQueryVariables>;
  readonly SiteItem: Document<of.SiteItemQuery, of.SiteItemQueryVariables>;
  readonly SiteChart: Document<of.SiteChartQuery, of.SiteChartQueryVariables>;
}
