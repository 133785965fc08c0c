import 'reflect-metadata';
import { primaryLost, toolsOfFailover } from './failover.js';
import { diskFull, toolsOfFullDisk } from './full-disk.js';
import { readFiles, toolsOfFiles } from './files.js';
import { throughPgbouncer, toolsOfPgbouncer } from './pgbouncer.js';
import { restoreToAMinute, toolsOfRestore } from './point-in-time.js';
import { severalProcesses, toolsOfProcesses } from './processes.js';
import { replicaOfThePublic, toolsOfReplica } from './replica.js';
import { DrillFailure, missing, say, tidyUp, type Tool } from './tools.js';

interface Drill {
  readonly does: string;
  readonly tools: readonly Tool[];
  readonly run: () => Promise<void>;
}

const drills: Readonly<Record<string, Drill>> = {
  files: { does: 'the files of deploy/, read by their programs', tools: toolsOfFiles, run: readFiles },
  processes: {
    does: 'four processes on one database, all restarted under load',
    tools: toolsOfProcesses,
    run: severalProcesses,
  },
  pgbouncer: {
    does: 'the whole product through PgBouncer in transaction mode',
    tools: toolsOfPgbouncer,
    run: throughPgbouncer,
  },
  replica: {
    does: 'the window of the public alone, in another PostgreSQL',
    tools: toolsOfReplica,
    run: replicaOfThePublic,
  },
  failover: {
    does: 'the primary of PostgreSQL is lost, and a standby promoted',
    tools: toolsOfFailover,
    run: primaryLost,
  },
  'full-disk': {
    does: 'the disk of PostgreSQL is full, and has room again',
    tools: toolsOfFullDisk,
    run: diskFull,
  },
  'point-in-time': {
    does: 'a database that is destroyed and restored to a minute by pgBackRest',
    tools: toolsOfRestore,
    run: restoreToAMinute,
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(drills, name));
if (unknown.length > 0) {
  say(`there is no drill ${unknown.join(' or ')}; there are ${Object.keys(drills).join(', ')}`);
  process.exit(1);
}

// What a drill has begun ends with it, also when somebody stops it.
let stopped = false;
const isStopped = (): boolean => stopped;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (stopped) return;
    stopped = true;
    say(`stopped by ${signal}: ending what the drill has begun`);
    void tidyUp().finally(() => process.exit(1));
  });
const never = new Promise<never>(() => undefined);

let failed = 0;
for (const [name, drill] of Object.entries(drills)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(`== ${name}: ${drill.does}`);
  const lacking = missing(drill.tools);
  try {
    if (lacking !== undefined) throw new DrillFailure(`programs are missing: ${lacking}`);
    await drill.run();
    if (!isStopped()) say(`ok   ${name}`);
  } catch (reason: unknown) {
    failed += 1;
    if (!isStopped())
      say(
        `RED  ${name}: ${reason instanceof DrillFailure ? reason.message : String((reason as Error).stack)}`,
      );
  }
  // The one who stopped it also ends the process.
  await (isStopped() ? never : tidyUp());
}
process.exit(failed === 0 ? 0 : 1);
