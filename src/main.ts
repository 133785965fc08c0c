import 'reflect-metadata';
import { readConfig } from './base/config.js';
import { ReseauError } from './base/errors.js';
import { createLog } from './base/log.js';
import { installLastResort } from './server/last-resort.js';
import { start, type Running } from './server/start.js';

// Requests have their own deadlines, far shorter; PostgreSQL writes everything down, and on a busy disk that
// takes its time.
const lasting = 30_000;
const aMoment = 1000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog(config.RESEAU_LOG);
  let asked = false;
  const held: { running?: Running } = {};
  const drain = async (): Promise<void> => {
    asked = true;
    setTimeout(() => process.exit(1), lasting).unref();
    await held.running?.close();
  };
  installLastResort(process, log, drain, (code) => process.exit(code));
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve(void (asked = true)));
  });
  // Each step of the start says what it does: a request to stop is handled there.
  const starting = start(config, log, (line) => {
    if (asked) throw new Error('stopped');
    say(line);
  });
  const running = await Promise.race([starting, stopped.then(() => undefined)]);
  if (running) {
    held.running = running;
    say(running.welcome);
    await stopped;
  }
  say('stopping: requests are finished, then the database is closed');
  // A second Ctrl-C, or the timeout, exits at once. npm may pass the first one on as well, so two within a
  // moment count as one.
  setTimeout(() => process.on('SIGINT', () => process.exit(130)), aMoment).unref();
  setTimeout(() => process.exit(1), lasting).unref();
  await (running ?? (await starting.catch(() => undefined)))?.close();
}

main().then(
  () => process.exit(0),
  (reason: unknown) => {
    process.stderr.write(
      `Réseau cannot start: ${reason instanceof ReseauError ? reason.message : String(reason instanceof Error ? reason.stack : reason)}\n`,
    );
    process.exit(1);
  },
);
