import { join } from 'node:path';
import type { Check } from './check.js';
import { home, runTool } from './tool.js';

/** Prettier, asked without writing. */
export const format: Check = async (root) => {
  const { code, output } = await runTool(
    'prettier',
    ['.', '--list-different', '--config', join(home, '.prettierrc.json')],
    root,
  );
  return code === 0
    ? []
    : output.split('\n').map((line) => `${line} is not laid out by Prettier (mend: npx prettier --write .)`);
};
