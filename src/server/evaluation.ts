import { decode } from '../base/decode.js';
import type { Config } from '../base/config.js';
import { loadEvaluation } from '../exchange/load-evaluation.js';
import { printReports } from '../exchange/report.js';
import { sampleDocuments } from '../exchange/sample/documents.js';
import { sampleFiles, sampleSize } from '../exchange/sample/media.js';
import { paint } from '../media/picture.js';
import type { Store } from '../media/store.js';
import type { Orm } from '../orm.js';
import type { WindowSettings } from '../windows/prepare.js';
import type { Run } from '../windows/run.js';
import { houseDesk } from '../operations/desk.js';

/** Makes the pictures and documents of the sample that are not in the store: nothing is on them. */
export async function keepSampleFiles(store: Store): Promise<void> {
  for (const [index, file] of sampleFiles.entries()) {
    if (await store.get(file)) continue;
    await store.put(file, await paint(sampleSize.width, sampleSize.height, 40 + index * 80), 'image/jpeg');
  }
  for (const { upload, bytes } of sampleDocuments)
    if (!(await store.get(upload.file))) await store.put(upload.file, bytes, upload.mediaType);
}

/** What a database holds, as far as the evaluation data are concerned. */
const held = decode.shape({ evaluation: decode.nullable(decode.text), items: decode.flag });

/** A database that is migrated, and whether it is the embedded one. */
interface EvaluationPlace {
  readonly orm: Orm;
  readonly run: Run;
  readonly embedded: boolean;
}

/**
 * Loads the evaluation data where they are asked for, or into an embedded database that is empty; a load that
 * was cut off goes on. True when they are in the database. What people have saved there is never mixed with
 * samples unless told to.
 */
export async function evaluate(
  { orm, run, embedded }: EvaluationPlace,
  { RESEAU_EVALUATION: wish }: Pick<Config, 'RESEAU_EVALUATION'>,
  logins: WindowSettings,
  say: (line: string) => void,
): Promise<boolean> {
  const [row] = await run(
    `select (select value from desk.secret where name = 'evaluation') as evaluation, exists (select from desk.revision) as items`,
  );
  const { evaluation, items } = held(row);
  if (evaluation === 'loaded') return true;
  const wanted = wish === 'yes' || (wish === 'auto' && embedded && (evaluation === 'loading' || !items));
  if (!wanted) return evaluation !== null;
  await run(`insert into desk.secret (name, value) values ('evaluation', 'loading') on conflict do nothing`);
  say(printReports(await loadEvaluation(houseDesk(orm, 'evaluation'), run, logins, say)));
  await run(`update desk.secret set value = 'loaded' where name = 'evaluation'`);
  return true;
}
