import { sql } from 'kysely';
import { itemNamed } from '../entities/house/facts.js';
import { coarsen } from '../operations/coarsen.js';
import type { Desk } from '../operations/desk.js';
import { ask } from './ask.js';
import { carryAll } from './carry-all.js';
import { dataFile } from './data-file.js';
import { load } from './load.js';
import type { LoadReport } from './report.js';
import { sampleAppeals, type SamplePlace, type SampleTheme } from './sample/appeals.js';
import { sampleOrganisations, type SampleOrganisation } from './sample/organisations.js';

/** How many members of the SOS-Torture Network the public finds when the sample is loaded. */
export const publicMembers = 311;

/** Fills the graph with fictional organisations, memberships and appeals: the real members first, fictional ones up to the number. The same at every load. */
export async function loadSample(desk: Desk, say: (text: string) => void): Promise<LoadReport[]> {
  say('making sample data');
  const countries = await load(desk, 'Country', dataFile('sample/fictional-countries.csv'), { provenance: 'SAMPLE' });
  const themes = await ask<SampleTheme>(desk, sql`select slug, label from desk.theme where provenance <> 'SAMPLE' order by slug`);
  const places = await ask<SamplePlace>(desk, sql`select iso2, iso3 from desk.country where provenance = 'SAMPLE' order by iso2`);
  const real = await ask<{ slug: string }>(
    desk,
    sql`select slug from desk.organisation where is_member and provenance <> 'SAMPLE' and exposure <> 'WITHHELD'`,
  );
  const organisations = sampleOrganisations(
    publicMembers - real.length,
    themes.map((theme) => theme.slug),
  );
  const known = organisations
    .filter(({ fields, membership }) => fields.exposure === 'PUBLIC' && membership.status === 'MEMBER')
    .slice(0, 40);
  const appeals = sampleAppeals(
    places,
    themes,
    known.map((one) => one.slug),
  );
  const reports = [countries, ...(await loadOrganisations(desk, organisations)), await loadAppeals(desk, appeals)];
  // Generalised rows appear to the public with the nightly verb only; an evaluation should not wait for the night.
  await coarsen(desk);
  return reports;
}

async function loadOrganisations(desk: Desk, organisations: readonly SampleOrganisation[]): Promise<LoadReport[]> {
  const existing = await ask<{ slug: string }>(desk, sql`select slug from desk.organisation where provenance = 'SAMPLE'`);
  const present = new Set(existing.map((one) => one.slug));
  const first = organisations.map(({ slug, fields, earlier }) =>
    earlier && !present.has(slug) ? { ...fields, description: earlier } : fields,
  );
  const report = await saveSample(desk, 'Organisation', first);
  // Written again in their original language: so the translations show as behind.
  await saveSample(
    desk,
    'Organisation',
    organisations.filter((one) => one.earlier).map(({ fields }) => fields),
  );
  const memberships = await saveSample(
    desk,
    'Membership',
    organisations.map((one) => one.membership),
  );
  return [report, memberships];
}

const loadAppeals = (desk: Desk, appeals: readonly Record<string, unknown>[]): Promise<LoadReport> => saveSample(desk, 'Appeal', appeals);

const saveSample = (desk: Desk, kind: string, list: readonly Readonly<Record<string, unknown>>[]): Promise<LoadReport> =>
  carryAll(desk, kind, `sample ${itemNamed(kind).plural}`, list);
