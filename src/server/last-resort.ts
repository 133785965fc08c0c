import type { Log } from '../base/log.js';

/** The events of a process that nobody handled. */
interface Source {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (reason: unknown) => void): unknown;
}

/**
 * Ends the process in order after an exception that nobody expected: logs it as fatal, drains once, and exits
 * with 1, so that a supervisor starts it anew. Its state is unknown from then on, so it never goes on.
 * Failures of the database that are expected are handled where they occur.
 */
export function installLastResort(
  source: Source,
  log: Pick<Log, 'fatal'>,
  drain: () => Promise<unknown>,
  exit: (code: number) => void,
): void {
  let ending = false;
  const end = (reason: unknown): void => {
    log.fatal(
      { reason: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason) },
      'an unexpected error ends the process',
    );
    if (ending) return;
    ending = true;
    void drain().then(
      () => exit(1),
      () => exit(1),
    );
  };
  source.on('uncaughtException', end);
  source.on('unhandledRejection', end);
}
