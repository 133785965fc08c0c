import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/**
 * The project these checks belong to: its tools and their settings serve other trees too, as the tests need.
 */
export const home = resolve(import.meta.dirname, '..');

export interface Outcome {
  code: number;
  output: string;
  /** Standard output alone: where a tool writes its report. */
  report: string;
}

/** Runs a program and waits for it; an unknown program is an error that says so. */
export function runProgram(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const all: Buffer[] = [];
    const report: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => all.push(chunk) && report.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => all.push(chunk));
    child.on('error', (reason) => {
      fail(new Error(`${program} could not be started: ${reason.message}`));
    });
    child.on('close', (code) => {
      done({
        code: code ?? 1,
        output: Buffer.concat(all).toString().trim(),
        report: Buffer.concat(report).toString(),
      });
    });
  });
}

/** Runs a command of node_modules with this very Node. */
export const runTool = (name: string, args: readonly string[], cwd: string): Promise<Outcome> =>
  runProgram(process.execPath, [join(home, 'node_modules/.bin', name), ...args], cwd);

/**
 * The report as data. A tool that failed without one has failed for a reason of its own; that is a problem
 * too.
 */
export function readReport(name: string, { code, output, report }: Outcome): unknown {
  try {
    return JSON.parse(report);
  } catch {
    throw new Error(`${name} gave no report (exit code ${code}): ${output.slice(0, 2000)}`);
  }
}
