import { sampleLocales, type SampleLocale } from './languages.js';
import type { LocalisedText } from '../../entities/house/values.js';
import type { Exposure } from '../../entities/house/guarded-item.js';
import { AssistanceKind, type OrganisationType } from '../../entities/network/organisation-vocabulary.js';
import type { MembershipStatus } from '../../entities/network/membership.entity.js';
import { sampleNames, type SampleName } from './sample-names.js';
import { begins, habits, subjectOf, works } from './organisation-words.js';
import { random, type Random } from './random.js';
import { slugify } from '../../base/slugify.js';

/** A fictional organisation with its place in the network. */
export interface SampleOrganisation {
  readonly slug: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** An earlier wording of its description: saved first, so that its translations are seen to be behind. */
  readonly earlier?: LocalisedText;
  readonly membership: Readonly<Record<string, unknown>>;
}

const withheld = 6;
const notMembers: readonly MembershipStatus[] = [
  'APPLICANT',
  'APPLICANT',
  'APPLICANT',
  'FORMER',
  'FORMER',
  'FORMER',
  'SUSPENDED',
  'SUSPENDED',
];
const languagesOfTexts: readonly (readonly SampleLocale[])[] = [
  sampleLocales,
  sampleLocales,
  sampleLocales,
  sampleLocales,
  ['en'],
  ['en'],
  ['fr', 'en'],
  ['fr', 'en'],
  ['es'],
  ['fr'],
  ['en', 'es'],
  [],
];
const types: readonly OrganisationType[] = [
  'NATIONAL_NGO',
  'NATIONAL_NGO',
  'NATIONAL_NGO',
  'PARTNER_COUNTRY_NGO',
  'PARTNER_COUNTRY_NGO',
  'REGIONAL_NGO',
  'FOUNDATION',
  'ACADEMIC',
  'INTERNATIONAL_NGO',
];

/**
 * The fictional organisations: so many public members, and beside them some that are withheld and some that
 * are no members. One is the same whatever the number asked for.
 */
export function sampleOrganisations(members: number, themes: readonly string[]): SampleOrganisation[] {
  const names = sampleNames();
  return Array.from({ length: withheld + notMembers.length + Math.max(0, members) }, (_, index) => {
    const other = notMembers[index - withheld];
    const exposure = index < withheld ? 'WITHHELD' : !other && index % 28 === 0 ? 'GENERALISED' : 'PUBLIC';
    return sampleOrganisation(index, names(index), themes, { status: other ?? 'MEMBER', exposure });
  });
}

function sampleOrganisation(
  index: number,
  { name, country, language, working }: SampleName,
  themes: readonly string[],
  { status, exposure }: { readonly status: MembershipStatus; readonly exposure: Exposure },
): SampleOrganisation {
  const chance = random(1000 + index);
  const slug = slugify(name);
  const host = `${slug.replace(/-sample$/, '')}.example`;
  const foundedYear = chance.between(1974, 2021);
  const written = languagesOfTexts[index % languagesOfTexts.length] ?? [];
  const type = chance.pick(types);
  const services = chance.some(Object.keys(AssistanceKind.values), chance.between(0, 4));
  const description = describe(chance, written);
  const stale = written.length === sampleLocales.length && exposure === 'PUBLIC' && index % 48 < 2;
  const fields = {
    slug,
    exposure,
    name,
    provenance: 'SAMPLE',
    type,
    country,
    foundedYear,
    website: `https://${host}`,
    workingLanguages: working,
    themes: chance.some(themes, chance.between(1, 4)),
    geographicScope:
      type === 'INTERNATIONAL_NGO'
        ? 'INTERNATIONAL'
        : type === 'REGIONAL_NGO'
          ? 'REGIONAL'
          : chance.pick(['LOCAL', 'NATIONAL']),
    contactEmail: `office@${host}`,
    ...(services.length > 0 && { services }),
    ...(written.length > 0 && {
      description,
      ...(written.includes(language) && { originalLocale: language }),
    }),
    ...(chance.chance(30) && { publicEmail: `contact@${host}` }),
    ...(chance.chance(40) && { internalNote: 'Sample: asked for a call back about training.' }),
    ...(chance.chance(15) && { dueDiligence: 'Sample: statutes and accounts seen, nothing to add.' }),
  };
  const earlier = { ...description, [language]: `${begins[language]}…` };
  return {
    slug,
    fields,
    membership: membershipOf(slug, chance, status, foundedYear),
    ...(stale && { earlier }),
  };
}

const describe = (chance: Random, written: readonly SampleLocale[]): LocalisedText => {
  const work = chance.pick(works);
  const habit = chance.pick(habits);
  return Object.fromEntries(
    written.map((locale) => [
      locale,
      `${begins[locale]}${subjectOf[locale]}${work[locale]}. ${habit[locale]}`,
    ]),
  );
};

function membershipOf(
  slug: string,
  chance: Random,
  status: MembershipStatus,
  foundedYear: number,
): Readonly<Record<string, unknown>> {
  const year = chance.between(Math.max(1986, foundedYear + 1), 2024);
  const day = `${year}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`;
  const validFrom = chance.chance(25)
    ? { value: day, precision: 'DAY' }
    : { value: `${year}-01-01`, precision: 'YEAR' };
  return {
    organisation: slug,
    network: 'sos-torture',
    source: null,
    status,
    provenance: 'SAMPLE',
    ...((status === 'FORMER' || chance.chance(85)) && { validFrom }),
    ...(status === 'FORMER' && { validTo: { value: '2025-01-01', precision: 'YEAR' } }),
  };
}
