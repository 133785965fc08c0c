import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Mutant } from './mutant.js';

/** What became of the tests of a copy, by name. */
export interface Outcome {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const parts = ['src', 'migrations', 'test/setup', 'test/mutants/probes'];

/**
 * Copies of the sources, each with at most one fault planted in it, whose probes run in one jest on the
 * PostgreSQL that is running already.
 */
export class Copies {
  // Jest names files by their real paths.
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), 'reseau-mutants-')));
  readonly #probes: string[] = [];

  constructor() {
    cpSync('package.json', join(this.#folder, 'package.json'));
    // tsx compiles by it only the files that it includes, and those of the copies lie one folder deeper.
    const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as {
      readonly compilerOptions: object;
    };
    writeFileSync(
      join(this.#folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['**/*.ts'] }),
    );
    symlinkSync(resolve('node_modules'), join(this.#folder, 'node_modules'));
    const options = {
      rootDir: this.#folder,
      testRunner: resolve('test/mutants/framework.mjs'),
      testMatch: ['**/*.test.ts'],
    };
    writeFileSync(
      join(this.#folder, 'probes.config.mjs'),
      `import base from ${JSON.stringify(resolve('jest.config.mjs'))};
const { globalSetup, globalTeardown, testSequencer, runner, reporters, ...others } = base;
export default { ...others, ...${JSON.stringify(options)} };\n`,
    );
  }

  /** Adds a copy without a fault, of which all probes of the file are run; answers its name. */
  add(file: string): string {
    const name = String(this.#probes.length);
    const copy = join(this.#folder, name);
    mkdirSync(copy);
    for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
    this.#probes.push(join(copy, `test/mutants/probes/${file}.test.ts`));
    return name;
  }

  /** Adds a copy with a fault, of which the probe that must see it is run; answers its name. */
  plant({ file, find, replace, caughtBy }: Mutant): string {
    const right = readFileSync(file, 'utf8');
    if (right.split(find).length !== 2) throw new Error(`${String(find)} does not stand once in ${file}`);
    const name = this.add(caughtBy.file);
    const copy = join(this.#folder, name);
    writeFileSync(
      join(copy, file),
      right.replace(find, () => replace),
    );
    writeFileSync(join(copy, 'only.txt'), `^${caughtBy.test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
    return name;
  }

  /** Runs the probes of all copies; the outcomes by the names of the copies, or why there is none. */
  async run(): Promise<ReadonlyMap<string, Outcome | Error>> {
    const report = join(this.#folder, 'report.json');
    const jest = [resolve('node_modules/jest/bin/jest.js'), '-c', join(this.#folder, 'probes.config.mjs')];
    const options = ['--json', `--outputFile=${report}`, '--runTestsByPath', ...this.#probes];
    const child = spawn(process.execPath, [...jest, ...options], { cwd: this.#folder, stdio: 'ignore' });
    // Where the run itself is ended, this one ends with it.
    const end = (): void => void child.kill();
    process.once('exit', end);
    await once(child, 'exit');
    process.off('exit', end);
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return new Map(
      testResults.map((one) => [
        basename(one.name.slice(0, one.name.indexOf('/test/mutants/'))),
        outcomeOf(one),
      ]),
    );
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function outcomeOf({ assertionResults, message }: Report['testResults'][number]): Outcome | Error {
  if (assertionResults.length === 0) return new Error(message);
  return {
    passed: assertionResults.filter((one) => one.status === 'passed').map((one) => one.title),
    failed: assertionResults
      .filter((one) => one.status === 'failed')
      .map((one) => ({ name: one.title, reason: one.failureMessages.join('\n') })),
  };
}
