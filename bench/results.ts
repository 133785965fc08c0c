import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { here } from './here.js';
import type { ByPeer } from './peers.js';

/** What was seen of one operation. */
export interface Measured {
  readonly operation: string;
  /** Requests a second of Réseau by those of the other, in the same round; the median of the rounds. */
  readonly ratioToPostgraphile: number;
  readonly ratioToCeiling: number;
  readonly answersEqual: boolean;
  /** Requests a second, the median of the rounds. */
  readonly requests: ByPeer<number>;
  /** Milliseconds of processor time of the server, its database not counted, for a request. */
  readonly cpu: ByPeer<number>;
  /** Megabytes of the server. */
  readonly memory: ByPeer<number>;
}

/** Answers that are kept. */
export interface Kept {
  /** Requests a second by those of Fastify that sends the same bytes. */
  readonly ratioToBytes: number;
  readonly requests: number;
}

/** Against the same server on the data of x1. */
export interface Growth {
  readonly memory: number;
  /** How long half of the answers took at most. */
  readonly operations: readonly { readonly operation: string; readonly median: number }[];
}

/** A long list as a file. */
export interface ExportMeasured {
  readonly rows: number;
  /** Rows a second by those of COPY. */
  readonly ratioToCopy: number;
  readonly seconds: number;
  /** Megabytes that the server takes more meanwhile. */
  readonly memory: number;
}

export interface Results {
  readonly commit: string;
  readonly rounds: number;
  readonly scale: number;
  readonly connections: number;
  readonly seconds: number;
  readonly geometricMean: { readonly toPostgraphile: number; readonly toCeiling: number };
  readonly kept: Kept;
  readonly growth?: Growth;
  readonly export: ExportMeasured;
  readonly operations: readonly Measured[];
}

export const medianOf = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
export const geometricMean = (numbers: readonly number[]): number =>
  Math.exp(numbers.reduce((sum, one) => sum + Math.log(one), 0) / numbers.length);
export const rounded = (number: number, digits = 2): number => Number(number.toFixed(digits));

/** The commit that is measured; marked where files differ from it. */
export function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: here('..'), encoding: 'utf8' }).trim();
  return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src', 'bench') ? '+' : '');
}

/** Writes the results beside those of earlier days; the path. */
export function keep(results: Results): string {
  mkdirSync(here('results'), { recursive: true });
  const file = here(`results/${new Date().toISOString().slice(0, 10)}${results.scale > 1 ? `-x${results.scale}` : ''}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

/** The results as Markdown. */
export function table({ operations, geometricMean, growth, kept, export: file, scale }: Results): string {
  const grown = (operation: string): string[] =>
    growth ? [String(growth.operations.find((one) => one.operation === operation)?.median ?? '')] : [];
  const head = ['operation', 'to PostGraphile 5', 'to SQL by hand', 'requests/s', 'CPU, ms', ...(growth ? ['time to x1'] : [])];
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    `|${head.map((_, index) => (index > 0 ? '---:|' : '---|')).join('')}`,
    ...operations.map((one) =>
      line([one.operation, one.ratioToPostgraphile, one.ratioToCeiling, one.requests.reseau, one.cpu.reseau, ...grown(one.operation)]),
    ),
    line(['geometric mean', geometricMean.toPostgraphile, geometricMean.toCeiling, '', '', ...(growth ? [''] : [])]),
    '',
    `Kept answers: ${kept.ratioToBytes} of a bare Fastify with the same bytes, ${kept.requests} requests/s. A file of ${file.rows} rows: ${file.ratioToCopy} of COPY, ${file.seconds} s, ${file.memory} MB more memory.`,
    ...(growth ? [`Memory of the server at x${scale}: ${growth.memory} of that at x1.`] : []),
  ].join('\n');
}
