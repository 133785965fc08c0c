import type { Check } from './check.js';
import { runTool } from './tool.js';

/** knip: files, exports and packages nobody uses, and packages used without being named in package.json. */
export const unused: Check = async (root) => {
  const { code, output } = await runTool(
    'knip',
    ['--no-progress', '--reporter', 'compact', '--treat-config-hints-as-errors'],
    root,
  );
  return code === 0 ? [] : output.split('\n').filter(Boolean);
};
