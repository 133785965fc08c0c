import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../src/database/free-port.js';

const longestStart = 180_000;
const longestStop = 10_000;
/** Ticks of the processor's clock in a second, as /proc counts them. */
const ticks = 100;

/** A server in a process of its own. */
export class Server {
  static readonly #running = new Set<Server>();

  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** Starts a program of Node on a free port, and waits until it answers on it. */
  static async start(
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    folder = process.cwd(),
  ): Promise<Server> {
    const port = await freePort();
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const url = `http://127.0.0.1:${port}`;
    for (const end = Date.now() + longestStart; Date.now() < end;) {
      await wait(200);
      if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`);
      const answers = await fetch(url).then(
        () => true,
        () => false,
      );
      if (answers) {
        const server = new Server(url, child);
        Server.#running.add(server);
        return server;
      }
    }
    child.kill('SIGKILL');
    throw new Error(`${args.join(' ')} does not answer`);
  }

  /** Stops every server that was started. */
  static async stopAll(): Promise<void> {
    await Promise.all([...Server.#running].map((server) => server.stop()));
  }

  /** Seconds of processor time that it has used. */
  get cpu(): number {
    const fields = this.#proc('stat')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticks;
  }

  /** Number of the process. */
  get pid(): number {
    if (this.child.pid === undefined) throw new Error('the server has no process');
    return this.child.pid;
  }

  /** Megabytes of memory that it holds. */
  get memory(): number {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(this.#proc('status'))?.[1]) / 1024);
  }

  async stop(): Promise<void> {
    Server.#running.delete(this);
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await Promise.race([ended, wait(longestStop, undefined, { ref: false })]);
    this.child.kill('SIGKILL');
  }

  #proc(file: string): string {
    return readFileSync(`/proc/${this.child.pid}/${file}`, 'utf8');
  }
}
