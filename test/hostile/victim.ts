import { createTestDatabase } from '../setup/database.js';
import { connections, secretKey } from '../setup/owner.js';
import { countStatements } from '../setup/statements.js';
import { startServer } from '../server/program.js';
import { createLogins, roleOf } from '../../src/windows/logins.js';
import { openSession } from '../../src/windows/run.js';

/**
 * The program as it is started anywhere, in a process of its own, over a copy of the evaluation data, with an
 * eye on it.
 */
export interface Victim {
  readonly port: number;
  /** Statements that the login of the public has run. */
  statements(): Promise<number>;
  /** Milliseconds of processor time that the process has used. */
  cpu(): Promise<number>;
  /** Megabytes in use once everything that is not needed has been thrown away. */
  memory(): Promise<number>;
  /** Whether it still runs, and as the process that was started. */
  runs(): boolean;
  close(): Promise<void>;
}

export async function openVictim(): Promise<Victim> {
  const database = await createTestDatabase({ evaluation: true });
  const owner = await openSession(database.ownerUrl);
  await createLogins(owner.run, { statementTimeout: 3000, connections });
  const program = startServer(
    {
      DATABASE_URL: database.ownerUrl,
      RESEAU_SECRET_KEY: secretKey,
      RESEAU_EVALUATION: 'no',
      RESEAU_RATE: '0,0,0',
      RESEAU_POOL: '5',
    },
    ['--inspect=127.0.0.1:0'],
  );
  const { port } = new URL(await program.ready());
  const eye = await Eye.open(/ws:\/\/\S+/.exec(program.errors)?.[0] ?? '');
  const counted = await countStatements(database);
  const role = await roleOf(owner.run, 'public');
  return {
    port: Number(port),
    statements: () => counted.of(role),
    cpu: async () => (await eye.value('(({ user, system }) => user + system)(process.cpuUsage())')) / 1000,
    memory: async () => {
      await eye.ask('HeapProfiler.collectGarbage', {});
      return (
        (await eye.value('(({ heapUsed, external }) => heapUsed + external)(process.memoryUsage())')) /
        2 ** 20
      );
    },
    runs: () => program.runs,
    close: async () => {
      eye.close();
      await program.stop();
      await counted.close();
      await owner.close();
      await database.drop();
    },
  };
}

/** Node's own inspector, to look at another process without disturbing it. */
class Eye {
  #asked = 0;
  readonly #waiting = new Map<number, (result: unknown) => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => {
      const { id, result } = JSON.parse(String(data)) as { id: number; result: unknown };
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
    });
  }

  static async open(url: string): Promise<Eye> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error('the inspector does not answer')), {
        once: true,
      });
    });
    return new Eye(socket);
  }

  ask(method: string, params: object): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  async value(expression: string): Promise<number> {
    const { result } = (await this.ask('Runtime.evaluate', { expression, returnByValue: true })) as {
      result: { value: number };
    };
    return result.value;
  }

  close(): void {
    this.socket.close();
  }
}
