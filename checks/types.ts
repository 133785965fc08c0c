import type { Check } from './check.js';
import { runTool } from './tool.js';

/** tsc over everything tsconfig.json names. */
export const types: Check = async (root) => {
  const { code, output } = await runTool('tsc', ['--noEmit', '--pretty', 'false', '--project', 'tsconfig.json'], root);
  return code === 0 ? [] : output.split('\n').filter(Boolean);
};
