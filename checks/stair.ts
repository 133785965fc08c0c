import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.js';
import { home, readReport, runTool } from './tool.js';

interface Violation {
  from: string;
  to: string;
  cycle?: { name: string }[];
  rule: { name: string };
}
interface Report {
  summary: {
    violations: Violation[];
    totalCruised: number;
    ruleSetUsed: { forbidden: { name: string; comment?: string }[] };
  };
}

const route = ({ from, to, cycle }: Violation): string =>
  [from, ...(cycle ? cycle.map((step) => step.name) : [to])].join(' -> ');

const code = ['src', 'site', 'web'];

/** dependency-cruiser: a room imports its neighbours only, domains know earlier ones, no cycles. */
export const stair: Check = async (root) => {
  const outcome = await runTool(
    'depcruise',
    [
      ...code.filter((folder) => existsSync(join(root, folder))),
      '--config',
      join(home, '.dependency-cruiser.cjs'),
      '--output-type',
      'json',
    ],
    root,
  );
  const { summary } = readReport('dependency-cruiser', outcome) as Report;
  if (summary.totalCruised === 0) return ['no module was looked at'];
  const comments = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
  return summary.violations.map(
    (violation) => `${route(violation)}: ${comments.get(violation.rule.name) ?? ''} (${violation.rule.name})`,
  );
};
