import { readFileSync, readdirSync } from 'node:fs';

/** Seconds of processor time. */
export interface ProcessorTime {
  readonly user: number;
  readonly system: number;
}

/** Ticks of the processor's clock in a second, as /proc counts them. */
const ticks = 100;

/** What some processes have used so far; those that have ended count for nothing. */
export function processorTime(pids: readonly number[]): ProcessorTime {
  const of = pids.map((pid) =>
    (read(`/proc/${pid}/stat`) ?? '')
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(11, 13)
      .map((one) => Number(one) / ticks),
  );
  const sum = (place: number): number => of.reduce((all, one) => all + (one[place] ?? 0), 0);
  return { user: sum(0), system: sum(1) };
}

/** The sessions of a login in PostgreSQL, on this machine. */
export const sessionsOf = (login: string): number[] =>
  readdirSync('/proc')
    .filter((one) => /^\d+$/.test(one))
    .filter((pid) => read(`/proc/${pid}/cmdline`)?.startsWith(`postgres: ${login} `))
    .map(Number);

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return undefined;
  }
}
