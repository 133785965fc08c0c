import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Mutant } from './mutant.js';

/** What became of the tests of a run, by name. */
export interface Outcome {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string; readonly failureMessages: readonly string[] }[];
  }[];
}

/** A copy of the sources in which faults are planted one after the other, on the PostgreSQL that is running already. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'reseau-mutants-'));

  constructor() {
    for (const part of ['src', 'migrations', 'test/setup', 'test/mutants/probes', 'package.json', 'tsconfig.json', 'jest.config.mjs'])
      cpSync(part, join(this.folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
    writeFileSync(
      join(this.folder, 'probes.config.mjs'),
      `import { default as base } from './jest.config.mjs';\nexport default { ...base, globalSetup: undefined, globalTeardown: undefined, maxWorkers: 1 };\n`,
    );
  }

  /** Runs the tests of the probes, with a fault planted. */
  async run({ file, find, replace, caughtBy }: Mutant): Promise<Outcome> {
    const path = join(this.folder, file);
    const right = readFileSync(path, 'utf8');
    if (right.split(find).length !== 2) throw new Error(`${String(find)} does not stand once in ${file}`);
    writeFileSync(
      path,
      right.replace(find, () => replace),
    );
    try {
      return await this.test(caughtBy.file, caughtBy.test);
    } finally {
      writeFileSync(path, right);
    }
  }

  /** Runs the tests of the probes as they are; all, or the one of this name. */
  async test(file: string, name?: string): Promise<Outcome> {
    const report = join(this.folder, 'report.json');
    const only = name === undefined ? [] : ['-t', `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`];
    const options = [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '-c',
      'probes.config.mjs',
      `probes/${file}`,
      ...only,
      '--json',
      `--outputFile=${report}`,
    ];
    const child = spawn(process.execPath, options, { cwd: this.folder, env: { ...process.env, NODE_OPTIONS: '' }, stdio: 'ignore' });
    await once(child, 'exit');
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    rmSync(report);
    const all = testResults.flatMap((one) => one.assertionResults);
    if (all.length === 0) throw new Error(testResults.map((one) => one.message).join('\n'));
    return {
      passed: all.filter((one) => one.status === 'passed').map((one) => one.title),
      failed: all.filter((one) => one.status === 'failed').map((one) => ({ name: one.title, reason: one.failureMessages.join('\n') })),
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
