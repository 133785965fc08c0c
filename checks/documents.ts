import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.js';
import { runProgram } from './tool.js';

/** documents/manifest.json is what the trusted documents say today; the program that writes it compares. */
export const documents: Check = async (root) => {
  if (!existsSync(join(root, 'src/cli.ts'))) return ['src/cli.ts is missing'];
  const { code, output } = await runProgram(
    process.execPath,
    ['--import', 'tsx', 'src/cli.ts', 'documents', '--check'],
    root,
  );
  return code === 0 ? [] : output.split('\n').filter(Boolean);
};
