import { afterAll } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const programs: ChildProcess[] = [];
// Asked first: a server that is killed leaves its PostgreSQL behind.
afterAll(async () => {
  const running = programs.filter((one) => one.exitCode === null && one.signalCode === null);
  const ends = running.map((one) => once(one, 'exit'));
  for (const one of running) process.kill(-(one.pid ?? 0), 'SIGTERM');
  await Promise.all(ends);
}, 30_000);

// Where the run itself is ended, no test is asked any more.
const end = (): void => {
  for (const { pid, exitCode, signalCode } of programs)
    if (pid && exitCode === null && signalCode === null) process.kill(-pid, 'SIGTERM');
};
process.once('exit', end);
afterAll(() => void process.off('exit', end));

type Settings = Readonly<Record<string, string>>;

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/**
 * A program of the product in a process group of its own, as a terminal would run it; only the given settings
 * reach it.
 */
export class Program {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  #output = '';
  #errors = '';

  /** `node` are options of Node itself. */
  constructor(
    file: 'src/main.ts' | 'src/cli.ts',
    settings: Settings,
    args: readonly string[] = [],
    node: readonly string[] = [],
  ) {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings };
    this.child = spawn(process.execPath, [...node, '--import', 'tsx', file, ...args], {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    programs.push(this.child);
    this.child.stdout?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.#errors += chunk.toString()));
    this.ended = once(this.child, 'close').then(([code]) => ({
      code: code as number | null,
      output: this.#output,
      errors: this.#errors,
    }));
  }

  get output(): string {
    return this.#output;
  }

  get errors(): string {
    return this.#errors;
  }

  /** Whether it has not ended. */
  get runs(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Waits until it has said something. */
  async says(what: string | RegExp): Promise<string> {
    for (;;) {
      const found =
        typeof what === 'string'
          ? this.#output.includes(what)
            ? what
            : undefined
          : what.exec(this.#output)?.[0];
      if (found !== undefined) return found;
      if (!this.runs)
        throw new Error(`it ended before it said ${String(what)}: ${this.#output}${this.#errors}`);
      await pause(20);
    }
  }

  /** Waits until it is ready; where it listens. */
  async ready(): Promise<string> {
    await this.says('Stop with Ctrl-C.');
    return /http:\/\/[\d.]+:\d+(?=\/graphql)/.exec(this.#output)?.[0] ?? '';
  }

  /** Sends a signal to the whole group, as Ctrl-C does. */
  signal(signal: NodeJS.Signals): void {
    process.kill(-(this.child.pid ?? 0), signal);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    if (this.runs) this.signal(signal);
    return this.ended;
  }
}

/** Starts the server on a free port. */
export const startServer = (settings: Settings, node: readonly string[] = []): Program =>
  new Program('src/main.ts', { PORT: '0', ...settings }, [], node);

/** Runs a command of the operator to its end. */
export const command = (settings: Settings, ...args: readonly string[]): Promise<Ended> =>
  new Program('src/cli.ts', settings, args).ended;
