import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../src/database/free-port.js';
import { Cluster, toolsOfCluster } from './cluster.js';
import { atEnd, demand, drillFolder, DrillFailure, run, say, until, type Tool } from './tools.js';

/** Programs of the drill of a restore. */
export const toolsOfRestore: readonly Tool[] = [
  ...toolsOfCluster,
  { program: 'pgbackrest', package: 'pgbackrest' },
];

/** A PostgreSQL with pgBackRest beside it, by the files of deploy/pgbackrest. */
class Machine extends Cluster {
  readonly #config = join(this.folder, 'pgbackrest.conf');

  pgbackrest(...args: readonly string[]): string {
    return this.as(
      'pgbackrest',
      `--config=${this.#config}`,
      '--stanza=reseau',
      '--log-level-file=off',
      ...args,
    );
  }

  override make(): this {
    for (const name of ['repository', 'spool']) mkdirSync(join(this.folder, name));
    run('chown', ['-R', 'postgres:postgres', this.folder]);
    const moved = (text: string): string =>
      text
        .replace('/var/lib/pgbackrest', join(this.folder, 'repository'))
        .replace('/var/spool/pgbackrest', join(this.folder, 'spool'))
        .replace('/var/lib/postgresql/15/main', this.data)
        .replace('compress-type=zst', 'compress-type=gz')
        .replace('pgbackrest --stanza', `pgbackrest --config=${this.#config} --log-level-file=off --stanza`);
    writeFileSync(
      this.#config,
      `${moved(readFileSync('deploy/pgbackrest/pgbackrest.conf', 'utf8'))}pg1-port=${this.port}\npg1-socket-path=${this.folder}\nlock-path=${this.folder}/lock\n`,
    );
    // The last of two values holds: what is copied must be on the disk.
    return super.make(`${moved(readFileSync('deploy/pgbackrest/postgresql.conf', 'utf8'))}\nfsync = on`);
  }
}

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 }).on(
    'error',
    () => undefined,
  );
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Runs a command of the product on the machine. */
const reseau = (machine: Machine, ...args: readonly string[]): string =>
  run(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATABASE_URL: machine.url,
      RESEAU_HOME: join(machine.folder, 'home'),
    },
  });

const content = `select md5(string_agg(k.id::text || k.name || k.hash, ',' order by k.id)) as hash, count(*)::int as count from desk.api_key k`;

/**
 * A database is copied, changed, changed by mistake, destroyed with its disk, and restored to the minute before the
 * mistake: what stood in it then is there, and nothing of the mistake. Throws DrillFailure.
 */
export async function restoreToAMinute(): Promise<void> {
  const folder = drillFolder();
  const machine = new Machine(folder, await freePort());
  atEnd(() => machine.stop('fast'));
  try {
    machine.make();
    reseau(machine, 'key', 'create', '--audience', 'staff', '--name', 'before the backup');
    machine.pgbackrest('stanza-create');
    machine.pgbackrest('--type=full', 'backup');
    machine.pgbackrest('check');
    say('met: a full copy, and the WAL arrives');

    reseau(machine, 'key', 'create', '--audience', 'staff', '--name', 'after the backup');
    const [before] = await ask(machine.url, content);
    const whole = /whole: (\S+)/.exec(reseau(machine, 'audit', 'verify'))?.[1];
    await pause(1100);
    const [moment] = await ask(machine.url, 'select clock_timestamp()::text as now');
    await pause(1100);
    await ask(machine.url, `update desk.api_key set name = 'a mistake'`);
    await ask(machine.url, 'select pg_current_wal_lsn()');
    // At most `archive_timeout` is lost with a machine; here the segment is full at once.
    machine.sql('select pg_switch_wal()');
    machine.pgbackrest('check');
    machine.destroy();
    say(`everything is gone; restoring to ${String(moment?.now)}`);

    mkdirSync(machine.data, { mode: 0o700 });
    run('chown', ['postgres:postgres', machine.data]);
    machine.pgbackrest(
      '--type=time',
      `--target=${String(moment?.now)}`,
      '--target-action=promote',
      'restore',
    );
    machine.start();
    await until('the restored database takes writes', async () => {
      const [row] = await ask(machine.url, 'select pg_is_in_recovery() as recovers');
      return row?.recovers === false;
    });
    const [after] = await ask(machine.url, content);
    demand(
      JSON.stringify(after) === JSON.stringify(before) && before?.count === 2,
      `the rows are those of that minute, and not of the mistake (${JSON.stringify(after)})`,
    );
    demand(
      whole !== undefined && reseau(machine, 'audit', 'verify').includes(`whole: ${whole}`),
      `the audit is whole to the entry of that minute (${String(whole)})`,
    );
    demand(reseau(machine, 'verify').includes('0 rows of difference'), 'the windows are as they should be');
  } catch (reason: unknown) {
    if (reason instanceof DrillFailure) say(tailOf(join(folder, 'postgres.log')));
    throw reason;
  }
}

function tailOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(-8).join('\n');
  } catch {
    return '';
  }
}
