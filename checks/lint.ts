import { join, relative } from 'node:path';
import type { Check } from './check.js';
import { home, readReport, runTool } from './tool.js';

interface FileReport {
  filePath: string;
  messages: { ruleId: string | null; line?: number; message: string }[];
}

/** ESLint with the house rules of eslint.config.mjs; a warning is a problem too. */
export const lint: Check = async (root) => {
  const outcome = await runTool(
    'eslint',
    ['.', '--format', 'json', '--config', join(home, 'eslint.config.mjs'), '--no-warn-ignored'],
    root,
  );
  const files = readReport('eslint', outcome) as FileReport[];
  return files.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ ruleId, line, message }) =>
        `${relative(root, filePath)}:${line ?? 1} ${message.replaceAll(/\s+/g, ' ')} (${ruleId ?? 'syntax'})`,
    ),
  );
};
