import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { here } from './here.js';
import type { ByPeer } from './peers.js';

/** What was seen of one operation. */
export interface Measured {
  readonly operation: string;
  /**
   * Answers a second of Réseau by those of the other, in the same round; the median of the rounds. None where
   * one of them had no answers in time.
   */
  readonly ratioToPostgraphile: number | null;
  readonly ratioToCeiling: number | null;
  readonly answersEqual: boolean;
  /** Answers a second, the median of the rounds. */
  readonly requests: ByPeer<number>;
  /** The share of requests that were refused or timed out, the median of the rounds. */
  readonly failed: ByPeer<number>;
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
  /** How long half of the answers took at most; null: one of them was refused, as too long. */
  readonly operations: readonly { readonly operation: string; readonly median: number | null }[];
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

/** What writing takes, with the windows of all audiences. */
export interface WritingMeasured {
  /** Milliseconds within which 95 of 100 publications of one organisation are done. */
  readonly publishOne: number;
  /** Seconds of one release of so many organisations. */
  readonly members: number;
  readonly release: number;
  /** A file, checked and published: its rows a second by those of COPY into every table that they fill. */
  readonly import: { readonly rows: number; readonly seconds: number; readonly ratioToCopy: number };
}

/** All windows built again beside those that are read. */
export interface RebuildMeasured {
  readonly appeals: number;
  readonly seconds: number;
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
  readonly writing?: WritingMeasured;
  readonly rebuild?: RebuildMeasured;
  readonly operations: readonly Measured[];
}

export const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
/** Of those that there are. */
export function geometricMean(numbers: readonly (number | null)[]): number {
  const known = numbers.filter((one) => one !== null);
  return Math.exp(known.reduce((sum, one) => sum + Math.log(one), 0) / known.length);
}
export const rounded = (number: number, digits = 2): number => Number(number.toFixed(digits));

/** The commit that is measured; marked where files differ from it. */
export function commit(): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: here('..'), encoding: 'utf8' }).trim();
  return (
    git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src', 'bench') ? '+' : '')
  );
}

/** Writes the results beside those of earlier days; the path. */
export function keep(results: Results): string {
  mkdirSync(here('results'), { recursive: true });
  const file = here(
    `results/${new Date().toISOString().slice(0, 10)}${results.scale > 1 ? `-x${results.scale}` : ''}.json`,
  );
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

/** The results as Markdown. */
export function table({
  operations,
  geometricMean,
  growth,
  kept,
  export: file,
  writing,
  rebuild,
  scale,
}: Results): string {
  const grown = (operation: string): string[] =>
    growth ? [String(growth.operations.find((one) => one.operation === operation)?.median ?? '-')] : [];
  const head = [
    'operation',
    'to PostGraphile 5',
    'to SQL by hand',
    'answers/s',
    'refused',
    'CPU, ms',
    ...(growth ? ['time to x1'] : []),
  ];
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    `|${head.map((_, index) => (index > 0 ? '---:|' : '---|')).join('')}`,
    ...operations.map((one) =>
      line([
        one.operation,
        one.ratioToPostgraphile ?? '-',
        one.ratioToCeiling ?? '-',
        one.requests.reseau,
        one.failed.reseau,
        one.cpu.reseau,
        ...grown(one.operation),
      ]),
    ),
    line([
      'geometric mean',
      geometricMean.toPostgraphile,
      geometricMean.toCeiling,
      '',
      '',
      '',
      ...(growth ? [''] : []),
    ]),
    '',
    `Kept answers: ${kept.ratioToBytes} of a bare Fastify with the same bytes, ${kept.requests} requests/s. A file of ${file.rows} rows: ${file.ratioToCopy} of COPY, ${file.seconds} s, ${file.memory} MB more memory.`,
    ...(writing
      ? [
          `Publishing one organisation: ${writing.publishOne} ms (95 of 100); ${writing.members} as one release: ${writing.release} s. A file of ${writing.import.rows} rows imported: ${writing.import.ratioToCopy} of COPY, ${writing.import.seconds} s.`,
        ]
      : []),
    ...(rebuild ? [`All windows built again with ${rebuild.appeals} appeals: ${rebuild.seconds} s.`] : []),
    ...(growth ? [`Memory of the server at x${scale}: ${growth.memory} of that at x1.`] : []),
  ].join('\n');
}
