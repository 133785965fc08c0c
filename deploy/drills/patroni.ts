import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../src/database/free-port.js';
import { psql } from './cluster.js';
import { ended, run, started, until, type Tool } from './tools.js';

const password = 'drill';

/** Programs that two machines of PostgreSQL need, with the one that knows which of them is the primary. */
export const toolsOfPatroni: readonly Tool[] = [
  { program: 'patroni', package: 'patroni python3-etcd' },
  { program: 'etcd', package: 'etcd-server' },
  { program: 'haproxy', package: 'haproxy' },
];

/** Runs a program as the user who runs PostgreSQL, until the drill ends; what it says is written to a file. */
const asPostgres = (log: string, ...command: readonly string[]): ChildProcess =>
  started(
    'setpriv',
    [
      ...['--reuid=postgres', '--regid=postgres', '--init-groups'],
      ...['sh', '-c', 'log=$1; shift; exec "$@" >>"$log" 2>&1', 'sh', log, ...command],
    ],
    { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  );

/** A line to a port that can be cut. It is a process of its own: the drill itself waits for programs. */
function startLine(folder: string, at: number, to: number): ChildProcess {
  const file = join(folder, 'line.cfg');
  writeFileSync(
    file,
    `defaults
    mode tcp
    timeout connect 2s
    timeout client 1h
    timeout server 1h
listen line
    bind 127.0.0.1:${at}
    server here 127.0.0.1:${to}
`,
  );
  return started('haproxy', ['-db', '-f', file]);
}

/** The witness: on a third machine in earnest, one process here. */
export async function startEtcd(folder: string): Promise<string> {
  const [client, peer] = [await freePort(), await freePort()];
  const data = join(folder, 'etcd');
  mkdirSync(data);
  run('chown', ['postgres:postgres', data]);
  run('chmod', ['700', data]);
  const [own, between] = [`http://127.0.0.1:${client}`, `http://127.0.0.1:${peer}`];
  asPostgres(
    join(data, 'log'),
    'etcd',
    ...[
      '--data-dir',
      data,
      '--logger',
      'zap',
      '--log-level',
      'error',
      '--initial-cluster',
      `default=${between}`,
    ],
    ...['--listen-client-urls', own, '--advertise-client-urls', own],
    ...['--listen-peer-urls', between, '--initial-advertise-peer-urls', between],
  );
  await until('etcd answers', async () => (await fetch(`${own}/health`)).ok);
  return `127.0.0.1:${client}`;
}

/** One machine of PostgreSQL, run by Patroni with deploy/failover. Its standby reads it by a line that can be cut. */
export class Member {
  readonly #folder: string;
  #patroni: ChildProcess | undefined;
  #line: ChildProcess | undefined;

  private constructor(
    readonly name: string,
    parent: string,
    readonly port: number,
    readonly rest: number,
  ) {
    this.#folder = join(parent, name);
  }

  static async make(name: string, parent: string, etcd: string): Promise<Member> {
    const [port, rest] = [await freePort(), await freePort()];
    const member = new Member(name, parent, port, rest);
    const line = await freePort();
    member.#configure(etcd, line);
    member.#line = startLine(member.#folder, line, port);
    return member;
  }

  #configure(etcd: string, line: number): void {
    mkdirSync(this.#folder);
    run('chown', ['postgres:postgres', this.#folder]);
    const own: readonly (readonly [RegExp | string, string])[] = [
      ['name: one', `name: ${this.name}`],
      [/\[10.0.0.1:2379.*\]/, `[${etcd}]`],
      ['listen: 10.0.0.1:8008', `listen: 127.0.0.1:${this.rest}`],
      ['connect_address: 10.0.0.1:8008', `connect_address: 127.0.0.1:${this.rest}`],
      ['listen: 10.0.0.1:5432', `listen: 127.0.0.1:${this.port}`],
      ['connect_address: 10.0.0.1:5432', `connect_address: 127.0.0.1:${line}`],
      ['/var/lib/postgresql/15/reseau', join(this.#folder, 'data')],
      ['/var/lib/postgresql/reseau.pgpass', join(this.#folder, 'pgpass')],
      ['/var/run/postgresql', this.#folder],
      ["'...'", password],
      ["'...'", password],
    ];
    let text = readFileSync('deploy/failover/patroni.yml', 'utf8');
    for (const [there, here] of own) {
      if (typeof there === 'string' ? !text.includes(there) : !there.test(text))
        throw new Error(`deploy/failover/patroni.yml has no ${String(there)}`);
      text = text.replace(there, here);
    }
    writeFileSync(this.#config, text);
    run('chown', ['postgres:postgres', this.#config]);
    run('chmod', ['600', this.#config]);
  }

  get #config(): string {
    return join(this.#folder, 'patroni.yml');
  }

  start(): void {
    this.#patroni = asPostgres(join(this.#folder, 'log'), 'patroni', this.#config);
  }

  /** Whether Patroni says so of this machine: /primary, /replica, /sync, as HAProxy asks. */
  async is(what: 'primary' | 'replica' | 'sync'): Promise<boolean> {
    const asked = fetch(`http://127.0.0.1:${this.rest}/${what}`, { signal: AbortSignal.timeout(2000) });
    return (await asked.catch(() => undefined))?.ok ?? false;
  }

  /** Changes what holds for both machines. */
  async change(settings: object): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${this.rest}/config`, {
      method: 'PATCH',
      body: JSON.stringify(settings),
    });
    if (!answer.ok) throw new Error(`Patroni refuses ${JSON.stringify(settings)}: ${answer.status}`);
  }

  /** A command of the administrator, as on the machine itself. */
  patronictl(...args: readonly string[]): string {
    return run('setpriv', [
      ...['--reuid=postgres', '--regid=postgres', '--init-groups'],
      ...['patronictl', '--config-file', this.#config, ...args],
    ]);
  }

  /** Runs a statement as the superuser. */
  sql(text: string, database = 'reseau'): string {
    return psql(`postgres://postgres:${password}@127.0.0.1:${this.port}/${database}`, text);
  }

  /** From now on its standby gets nothing of it. */
  async cut(): Promise<void> {
    if (this.#line) await ended(this.#line, 'SIGKILL');
  }

  /** Everything of the machine is gone at once, as in a power cut; its disk is left. */
  async lose(): Promise<void> {
    const [pid = ''] = readFileSync(join(this.#folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
    if (this.#patroni) await ended(this.#patroni, 'SIGKILL');
    run('sh', [
      '-c',
      'all="$1 $(pgrep -P "$1")"; kill -9 $all; for one in $all; do while kill -0 "$one" 2>/dev/null; do sleep 0.1; done; done',
      'sh',
      pid,
    ]);
  }
}

/** One address for both machines, by deploy/failover/haproxy.cfg; its port. */
export async function startProxy(folder: string, [one, two]: readonly [Member, Member]): Promise<number> {
  const port = await freePort();
  const file = join(folder, 'haproxy-postgresql.cfg');
  const text = readFileSync('deploy/failover/haproxy.cfg', 'utf8')
    .replace('bind 127.0.0.1:5432', `bind 127.0.0.1:${port}`)
    .replace('10.0.0.1:5432 check port 8008', `127.0.0.1:${one.port} check port ${one.rest}`)
    .replace('10.0.0.2:5432 check port 8008', `127.0.0.1:${two.port} check port ${two.rest}`);
  writeFileSync(file, text);
  started('haproxy', ['-db', '-f', file]);
  return port;
}
