import type { Desk } from '../operations/desk.js';
import { dataFile } from './data-file.js';
import { factFiles } from './fact-files.js';
import { load } from './load.js';
import type { LoadReport } from './report.js';
import { loadSample } from './sample.js';

/** Loads the published facts, then the sample. Loaded again it changes nothing; interrupted, it goes on where it was. */
export async function loadEvaluation(desk: Desk, say: (text: string) => void): Promise<LoadReport[]> {
  const reports: LoadReport[] = [];
  for (const { kind, file } of factFiles) {
    say(`loading ${file}`);
    reports.push(await load(desk, kind, dataFile(file)));
  }
  return [...reports, ...(await loadSample(desk, say))];
}
