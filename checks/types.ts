import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.js';
import { runTool } from './tool.js';

/**
 * The server with its tests, and the rooms of web/ that need no package. The others are compiled when they
 * are built.
 */
const projects = ['tsconfig.json', 'web/tsconfig.json'];

/** tsc over everything these files name. */
export const types: Check = async (root) => {
  const outcomes = await Promise.all(
    projects
      .filter((project) => existsSync(join(root, project)))
      .map((project) => runTool('tsc', ['--noEmit', '--pretty', 'false', '--project', project], root)),
  );
  return outcomes.flatMap(({ code, output }) => (code === 0 ? [] : output.split('\n').filter(Boolean)));
};
