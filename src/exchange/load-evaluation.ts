import { items } from '../entities/entities.js';
import { tableOf } from '../entities/house/columns.js';
import type { Desk } from '../operations/desk.js';
import { requireShowable } from '../operations/publish.js';
import { prepareWindows, type WindowSettings } from '../windows/prepare.js';
import { idsOf, type Run } from '../windows/run.js';
import { name, sql } from '../base/sql.js';
import { dataFile } from './data-file.js';
import { factFiles } from './fact-files.js';
import { load } from './load.js';
import type { LoadReport } from './report.js';
import { loadSample } from './sample.js';

/**
 * Loads the published facts, then the sample. Loaded again it changes nothing; interrupted, it goes on where
 * it was. Nobody reads yet, so the windows are built once, when all of it is there: item by item that takes
 * four times as long. The desk is migrated; `run` is a session outside any transaction.
 */
export async function loadEvaluation(
  desk: Desk,
  run: Run,
  settings: WindowSettings,
  say: (text: string) => void = () => undefined,
): Promise<LoadReport[]> {
  // Whatever windows there are, they no longer show what is published: they are built anew, even if this is
  // cut off.
  await run('delete from desk.window_shape');
  const loading: Desk = { ...desk, windows: 'later' };
  const reports: LoadReport[] = [];
  for (const { kind, file } of factFiles) {
    say(`loading ${file}`);
    reports.push(await load(loading, kind, dataFile(file)));
  }
  reports.push(...(await loadSample(loading, say)));
  await prepareWindows(run, settings, say);
  for (const item of items)
    await requireShowable(run, [
      {
        item: item.name,
        ids: idsOf(await run(sql`select id from published.${name(tableOf(item))} where live`)),
      },
    ]);
  return reports;
}
