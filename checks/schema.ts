import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.js';
import { runProgram } from './tool.js';

/** schema/<audience>.graphql are what the entities say today; the program that writes them compares. */
export const schema: Check = async (root) => {
  if (!existsSync(join(root, 'src/cli.ts'))) return ['src/cli.ts is missing'];
  const { code, output } = await runProgram(
    process.execPath,
    ['--import', 'tsx', 'src/cli.ts', 'schema', '--check'],
    root,
  );
  return code === 0 ? [] : output.split('\n').filter(Boolean);
};
