import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './tool.js';

/** Broken on purpose: no check of the real tree looks in there. */
const faults = 'test/checks/faults/';

/** The files under `root` that are tracked, or would be by `git add .`; relative paths, sorted. */
export async function filesOf(root: string): Promise<string[]> {
  const { code, report, output } = await runProgram(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    root,
  );
  if (code !== 0) throw new Error(`git ls-files failed, and the check needs it: ${output}`);
  return [...new Set(report.split('\0'))]
    .filter((path) => path && !path.startsWith(faults) && existsSync(join(root, path)))
    .sort();
}
