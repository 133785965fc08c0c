import { sql, type RawBuilder } from 'kysely';
import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import { itemNamed } from '../entities/house/metadata.js';
import { coarsen } from '../operations/coarsen.js';
import type { Desk } from '../operations/desk.js';
import { publish } from '../operations/publish.js';
import { keepUpload } from '../operations/shared/keep-upload.js';
import { saveEach } from '../operations/save-each.js';
import { queryDesk } from './query-desk.js';
import { unpublishedIds } from './unpublished.js';
import { dataFile } from './data-file.js';
import { load } from './load.js';
import { rejectionOf, type Rejection } from './rejection.js';
import type { LoadReport } from './report.js';
import { sampleBatches, type Batch } from './sample/batches.js';
import { sampleDocuments } from './sample/documents.js';
import { sampleUploads } from './sample/media.js';
import { sampleOrganisations, type SampleOrganisation } from './sample/organisations.js';
import type { SamplePlace, SampleTheme } from './sample/setting.js';

/** How many members of the SOS-Torture Network the public finds when the sample is loaded. */
export const publicMembers = 311;
/**
 * So many of the first samples are named by other samples: those stay the same when a real member more is
 * found.
 */
const namedAnywhere = 200;
const batchSize = 1000;

/**
 * Fills the graph with fictional items: as many members beside the real ones as make the number, and what
 * belongs to a network at work. The same at every load.
 */
export async function loadSample(desk: Desk, say: (text: string) => void): Promise<LoadReport[]> {
  say('making sample data');
  const countries = await load(desk, 'Country', dataFile('sample/fictional-countries.csv'), {
    provenance: 'SAMPLE',
  });
  for (const upload of [...sampleUploads, ...sampleDocuments.map((one) => one.upload)])
    await keepUpload(desk, upload);
  const themes = await queryDesk<SampleTheme>(
    desk,
    sql`select slug, label from desk.theme where provenance <> 'SAMPLE' order by slug`,
  );
  const real = await slugs(
    desk,
    sql`desk.organisation where is_member and provenance <> 'SAMPLE' and exposure <> 'WITHHELD'`,
  );
  const organisations = sampleOrganisations(
    publicMembers - real.length,
    themes.map((theme) => theme.slug),
  );
  const batches = sampleBatches({
    places: await queryDesk<SamplePlace>(
      desk,
      sql`select iso2, iso3, name from desk.country where provenance = 'SAMPLE' order by iso2`,
    ),
    themes,
    programmes: await slugs(
      desk,
      sql`desk.programme where provenance <> 'SAMPLE' and programme_kind = 'PROGRAMME'`,
    ),
    mechanisms: await slugs(desk, sql`desk.mechanism where provenance <> 'SAMPLE'`),
    organisations: organisations
      .filter(({ fields, membership }) => fields.exposure === 'PUBLIC' && membership.status === 'MEMBER')
      .slice(0, namedAnywhere)
      .map((one) => one.slug),
  });
  const reports = [countries, ...(await take(desk, organisationBatches(organisations)))];
  for (const together of batches) reports.push(...(await take(desk, together)));
  // Generalised rows appear to the public with the nightly verb only; an evaluation should not wait for the
  // night.
  await coarsen(desk);
  return reports;
}

const organisationBatches = (organisations: readonly SampleOrganisation[]): Batch[] => [
  {
    kind: 'Organisation',
    rows: organisations.map(({ fields, earlier }) => ({
      fields,
      ...(earlier && { earlier: { description: earlier } }),
    })),
  },
  { kind: 'Membership', rows: organisations.map((one) => ({ fields: one.membership })) },
];

const slugs = async (desk: Desk, from: RawBuilder<unknown>): Promise<string[]> =>
  (await queryDesk<{ slug: string }>(desk, sql`select slug from ${from} order by slug`)).map(
    (row) => row.slug,
  );

/** Saves some batches, one after the other, and publishes them all at once. */
async function take(desk: Desk, batches: readonly Batch[]): Promise<LoadReport[]> {
  const reports: LoadReport[] = [];
  for (const batch of batches) reports.push(await saveBatch(desk, batch));
  const targets = [];
  for (const { kind } of reports) {
    // A membership changes what its organisation says of itself.
    for (const item of kind === 'Membership' ? ['Organisation', kind] : [kind])
      targets.push({ item, ids: await unpublishedIds(desk, item) });
  }
  const some = targets.filter(({ ids }) => ids.length > 0);
  if (some.length > 0) await publish(desk, some);
  return reports;
}

/**
 * Saves the rows of one kind; those whose translations are to be behind first as they were, then written
 * again in their original language.
 */
async function saveBatch(desk: Desk, { kind, rows }: Batch): Promise<LoadReport> {
  const rewritten = rows.filter((row) => row.earlier);
  const present = new Set(
    rewritten.length > 0
      ? await slugs(desk, sql`${sql.id('desk', tableOf(itemNamed(kind)))} where provenance = 'SAMPLE'`)
      : [],
  );
  const report = await saveAll(
    desk,
    kind,
    rows.map(({ fields, earlier }) =>
      earlier && !present.has(String(fields.slug)) ? { ...fields, ...earlier } : fields,
    ),
  );
  if (rewritten.length > 0)
    await saveAll(
      desk,
      kind,
      rewritten.map((row) => row.fields),
    );
  return report;
}

/**
 * Saves rows of one kind. How much may be known of an item is said when it is new, and afterwards by its own
 * verb only.
 */
async function saveAll(
  desk: Desk,
  kind: string,
  list: readonly Readonly<Record<string, unknown>>[],
): Promise<LoadReport> {
  const item = itemNamed(kind);
  const present = new Set(item.guarded ? await slugs(desk, sql`${sql.id('desk', tableOf(item))}`) : []);
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const rejected: Rejection[] = [];
  for (let start = 0; start < list.length; start += batchSize) {
    const some = list
      .slice(start, start + batchSize)
      .map(({ exposure, ...fields }) =>
        present.has(String(fields.slug)) ? fields : { ...fields, exposure },
      );
    const outcomes = await saveEach(
      desk,
      some.map((fields) => ({ item: kind, fields })),
    );
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome instanceof ReseauError) rejected.push(rejectionOf(start + index + 1, outcome));
      else counts[outcome.outcome] += 1;
    }
  }
  return { kind, file: `sample ${item.plural}`, ...counts, rejected };
}
