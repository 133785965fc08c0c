import type { Locale } from '../../src/base/locale.js';
import { worded, type Wording } from '../../src/base/wording.js';
import { itemsOfKinds, kinds, values } from '../generated/labels.js';
import type {
  AppealKind,
  ArticleKind,
  AssistanceKind,
  FigureQualifier,
  MembershipStatus,
  OrganisationType,
  PartnershipKind,
  ProgrammeKind,
  SearchKind,
} from '../generated/types.js';

type Table<Value extends string> = Readonly<Record<Value, Wording>>;

/**
 * The name of a value in a language, or in the next of its chain that has one. A value that this version does not
 * know stands as it is.
 */
export const nameOf = <Value extends string>(table: Table<Value>, locale: Locale, value: Value): string =>
  Object.hasOwn(table, value) ? worded(table[value], locale).text : value;

/** The same where it does not begin a line. */
export const nameWithin = <Value extends string>(
  table: Table<Value>,
  locale: Locale,
  value: Value,
): string => {
  const name = nameOf(table, locale, value);
  return name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
};

export const appealKinds: Table<AppealKind> = values.AppealKind;
export const articleKinds: Table<ArticleKind> = values.ArticleKind;
export const organisationTypes: Table<OrganisationType> = values.OrganisationType;
export const assistanceKinds: Table<AssistanceKind> = values.AssistanceKind;
export const membershipStatuses: Table<MembershipStatus> = values.MembershipStatus;
export const partnershipKinds: Table<PartnershipKind> = values.PartnershipKind;
export const programmeKinds: Table<ProgrammeKind> = values.ProgrammeKind;
/** The names of the items of a kind, for the choice of a kind. */
export const searchKinds: Table<SearchKind> = kinds;
/** The name of one item of a kind. */
export const itemKinds: Table<SearchKind> = itemsOfKinds;

/** The word before a figure that is not exact; # is the place of the figure. */
export const qualifiers: Table<FigureQualifier> = {
  ABOUT: { fr: 'environ #', en: 'about #', es: 'alrededor de #' },
  ALMOST: { fr: 'presque #', en: 'almost #', es: 'casi #' },
  AT_LEAST: { fr: 'au moins #', en: 'at least #', es: 'al menos #' },
  EXACT: { fr: '#', en: '#', es: '#' },
};
