import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Says one line. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A demand of a drill that was not met. */
export class DrillFailure extends Error {}

/** Throws where a demand is not met; says it where it is. */
export function demand(isMet: boolean, what: string): void {
  if (!isMet) throw new DrillFailure(`not met: ${what}`);
  say(`met: ${what}`);
}

const steps: (() => unknown)[] = [];

/** Has something done when the drill ends, however it ends: the last that was asked for comes first. */
export const atEnd = (step: () => unknown): void => void steps.push(step);

/** Does what was asked for at the end of a drill. A step that fails keeps no other from being done. */
export async function tidyUp(): Promise<void> {
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step();
    } catch (reason: unknown) {
      say(`at the end of the drill: ${String(reason)}`);
    }
  }
}

/** A new folder, which goes with the drill; other users may pass it. */
export function drillFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reseau-drill-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  return folder;
}

/** A program and the package of Debian that brings it. */
export interface Tool {
  readonly program: string;
  readonly package: string;
}

const has = ({ program }: Tool): boolean =>
  spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program], { stdio: 'ignore' }).status === 0;

/** The packages that are missing for a drill, as one command; undefined: none. */
export function missing(tools: readonly Tool[]): string | undefined {
  const lacking = tools.filter((tool) => !has(tool));
  return lacking.length === 0
    ? undefined
    : `apt-get install --no-install-recommends ${[...new Set(lacking.map((tool) => tool.package))].join(' ')}`;
}

/** Runs a program to its end. Throws DrillFailure with what it said, unless it ended well. */
export function run(
  command: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string; readonly input?: string } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 64 * 2 ** 20,
    ...options,
  });
  if (status !== 0)
    throw new DrillFailure(`${command} ${args.join(' ')}: ${error?.message ?? ''}${stdout}${stderr}`);
  return stdout + stderr;
}

/** Starts a program that runs on until the end of the drill; what it says on its error stream is shown. */
export function started(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): ChildProcess {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  atEnd(() => ended(child));
  return child;
}

/** Ends a program, and waits until it is gone. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), 40_000);
  await gone;
  clearTimeout(late);
}

/** Waits until something is so. Throws DrillFailure after a minute or two. */
export async function until(what: string, isSo: () => Promise<boolean>, seconds = 120): Promise<void> {
  const late = Date.now() + seconds * 1000;
  while (Date.now() < late) {
    if (await isSo().catch(() => false)) return;
    await pause(50);
  }
  throw new DrillFailure(`it did not come in ${seconds} s: ${what}`);
}
