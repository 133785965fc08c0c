import { afterEach } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

export interface Run {
  readonly child: ChildProcess;
  /** What has been written to standard output so far. */
  readonly output: () => string;
  readonly ended: Promise<{ code: number | null; output: string; errors: string }>;
}

/**
 * A small clone around the real runner: its own programs, a fake npm that notes how it is called, and
 * packages that count as installed.
 */
export class RunnerClone {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'reseau-test-')));

  constructor() {
    open.push(() => rmSync(this.folder, { recursive: true, force: true }));
    cpSync('bin', join(this.folder, 'bin'), { recursive: true });
    this.write('package.json', '{ "type": "module" }');
    mkdirSync(join(this.folder, 'node_modules'));
    symlinkSync(resolve('node_modules/tsx'), join(this.folder, 'node_modules/tsx'));
    this.write('fake/npm', `#!/bin/sh\necho "npm $*"\n. ./fake/npm-work\n`, 0o755);
    this.write('fake/npm-work', ':');
    this.lock('package-lock.json', {});
    this.lock('node_modules/.package-lock.json', {});
    // Tests have packages of their own for the clients of others.
    this.lock('test/clients/package-lock.json', {});
    this.lock('test/clients/node_modules/.package-lock.json', {});
    this.write('test/setup/jest/long-files.json', '["test/long.test.ts"]');
  }

  write(file: string, text: string, mode = 0o644): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text, { mode });
  }

  lock(file: string, packages: Record<string, object>): void {
    this.write(file, JSON.stringify({ packages: { '': {}, ...packages } }));
  }

  /** Runs a task in a process group of its own; `nodeOptions` stand before the script. */
  run(args: readonly string[], nodeOptions: readonly string[] = []): Run {
    return this.#spawn(process.execPath, [...nodeOptions, join(this.folder, 'bin/run.mjs'), ...args]);
  }

  /** Runs a task as npm does: below a shell that waits for it. */
  runByShell(args: readonly string[]): Run {
    return this.#spawn('sh', [
      '-c',
      '"$@"; exit $?',
      'sh',
      process.execPath,
      join(this.folder, 'bin/run.mjs'),
      ...args,
    ]);
  }

  #spawn(command: string, args: readonly string[]): Run {
    const PATH = [join(this.folder, 'fake'), process.env.PATH].join(delimiter);
    const child = spawn(command, args, {
      cwd: tmpdir(),
      env: { ...process.env, PATH, TMPDIR: this.folder, npm_lifecycle_event: 'start' },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // The whole group: a runner that died alone would leave its child behind, and with it the pipes that jest
    // waits for.
    open.push(() => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Nobody is left, as it should be.
      }
    });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output, errors }));
    return { child, output: () => output, ended };
  }
}
