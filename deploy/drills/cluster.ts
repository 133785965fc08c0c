import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atEnd, run, type Tool } from './tools.js';

const bin = '/usr/lib/postgresql/15/bin';
const password = 'drill';

/** Programs that a PostgreSQL of a drill needs. */
export const toolsOfCluster: readonly Tool[] = [
  { program: `${bin}/postgres`, package: 'postgresql-15' },
  { program: 'psql', package: 'postgresql-client-15' },
  { program: 'setpriv', package: 'util-linux' },
];

/** Runs a statement at an address; what it answers. */
export const psql = (url: string, text: string): string =>
  run('psql', [
    '--no-psqlrc',
    '--quiet',
    '--tuples-only',
    '--no-align',
    '--set=ON_ERROR_STOP=1',
    '--command',
    text,
    url,
  ]).trim();

/** A PostgreSQL of Debian in a folder of its own, which ends with the drill. */
export class Cluster {
  readonly data: string;

  constructor(
    readonly folder: string,
    readonly port: number,
  ) {
    this.data = join(folder, 'data');
  }

  /** Address of the owner of the database `reseau`. */
  get url(): string {
    return `postgres://reseau:${password}@127.0.0.1:${this.port}/reseau`;
  }

  /** Address of the superuser, in the same database. */
  get superuserUrl(): string {
    return `postgres://postgres:${password}@127.0.0.1:${this.port}/reseau`;
  }

  /** Makes and starts it, with settings as a file has them, and the database `reseau` with its owner. */
  make(settings: string): this {
    mkdirSync(this.folder, { recursive: true });
    run('chown', ['postgres:postgres', this.folder]);
    const secret = join(this.folder, 'password');
    writeFileSync(secret, `${password}\n`, { mode: 0o644 });
    this.as(
      `${bin}/initdb`,
      '--pgdata',
      this.data,
      '--encoding=UTF8',
      '--locale=C',
      '--data-checksums',
      '--auth-host=scram-sha-256',
      '--auth-local=trust',
      '--pwfile',
      secret,
    );
    writeFileSync(
      join(this.data, 'postgresql.auto.conf'),
      `port = ${this.port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '${this.folder}'\nfsync = off\n${settings}\n`,
    );
    this.start();
    this.sql(`create role reseau login createrole password '${password}'`, 'postgres');
    this.sql(`create database reseau owner reseau encoding 'UTF8' template template0`, 'postgres');
    return this;
  }

  /** Runs a program as the user who runs PostgreSQL. */
  as(command: string, ...args: readonly string[]): string {
    return run('setpriv', ['--reuid=postgres', '--regid=postgres', '--init-groups', command, ...args], {
      cwd: this.folder,
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
  }

  /** Runs a statement as the superuser. */
  sql(text: string, database = 'reseau'): string {
    return psql(`postgres://postgres:${password}@127.0.0.1:${this.port}/${database}`, text);
  }

  start(): void {
    atEnd(() => this.stop());
    this.as(
      `${bin}/pg_ctl`,
      '--pgdata',
      this.data,
      '--log',
      join(this.folder, 'postgres.log'),
      '--wait',
      'start',
    );
  }

  /** `immediate`: it writes nothing more, and recovers when it starts again. */
  stop(mode: 'immediate' | 'fast' = 'immediate'): void {
    try {
      this.as(`${bin}/pg_ctl`, '--pgdata', this.data, '--mode', mode, '--wait', 'stop');
    } catch {
      // It has ended already.
    }
  }

  /** Ends everything as a power cut does, and loses the disk. */
  destroy(): void {
    const [pid = ''] = readFileSync(join(this.data, 'postmaster.pid'), 'utf8').split('\n');
    run('sh', ['-c', 'kill -9 "$1" && while kill -0 "$1" 2>/dev/null; do sleep 0.1; done', 'sh', pid]);
    rmSync(this.data, { recursive: true });
  }
}
