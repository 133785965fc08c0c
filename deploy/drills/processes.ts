import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createLog } from '../../src/base/log.js';
import { keptKeys, useKeySource } from '../../src/base/secret-keys.js';
import { startEmbedded } from '../../src/database/embedded.js';
import { freePort } from '../../src/database/free-port.js';
import { houseDesk } from '../../src/operations/desk.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { openOrm } from '../../src/orm.js';
import { openSession, type Run } from '../../src/windows/run.js';
import { haproxyFile } from './files.js';
import { Processes } from './servers.js';
import { atEnd, demand, drillFolder, say, started, until, type Tool } from './tools.js';

/** Programs of the drill of several processes. */
export const toolsOfProcesses: readonly Tool[] = [
  { program: 'haproxy', package: 'haproxy' },
  { program: 'socat', package: 'socat' },
  { program: 'openssl', package: 'openssl' },
  { program: 'curl', package: 'curl' },
];

const count = 4;
const readers = 12;
const withdrawals = 10;
/** Connections that are always left, beside those of superusers: `spare` of the server. */
const spare = 10;
const query = '{ members(first: 20) { totalCount nodes { name country { name } } } }';

/** Readers that send one request after the other through the proxy. */
class Load {
  answered = 0;
  readonly failures: string[] = [];
  #over = false;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: readers, rejectUnauthorized: false });
  readonly #work: Promise<void>[];

  constructor(port: number) {
    this.#work = Array.from({ length: readers }, async () => {
      while (!this.#over) await this.#one(port);
    });
  }

  async stop(): Promise<void> {
    this.#over = true;
    await Promise.all(this.#work);
    this.#agent.destroy();
  }

  #one(port: number): Promise<void> {
    return new Promise((resolve) => {
      const failed = (why: string): void => {
        this.failures.push(why);
        resolve();
      };
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path: '/graphql',
          method: 'POST',
          agent: this.#agent,
          timeout: 30_000,
          headers: { host: 'cms.example.org', 'content-type': 'application/json' },
        },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          answer.on('end', () => {
            if (answer.statusCode !== 200 || !/"totalCount"\s*:\s*311\b/.test(text)) {
              failed(`${answer.statusCode} ${text.slice(0, 200)}`);
              return;
            }
            this.answered += 1;
            resolve();
          });
          answer.on('error', (reason) => failed(String(reason)));
        },
      );
      sent.on('error', (reason) => failed(String(reason)));
      sent.end(JSON.stringify({ query }));
    });
  }
}

/** The most connections that were seen at the same time, looked at again and again. */
function watchConnections(administrator: Run): { most: () => number; stop: () => Promise<void> } {
  let [most, over] = [0, false];
  const isOver = (): boolean => over;
  const watching = (async () => {
    while (!isOver()) {
      const [row] = await administrator(
        `select count(*)::int as open from pg_stat_activity where backend_type = 'client backend'`,
      );
      most = Math.max(most, Number(row?.open));
      await pause(20);
    }
  })();
  return {
    most: () => most,
    stop: () => {
      over = true;
      return watching;
    },
  };
}

/** Lets `deploy/rolling-restart` restart a process, as systemctl would. */
async function restarter(processes: Processes): Promise<{ command: string; close: () => void }> {
  const port = await freePort();
  const server = createServer((asked, answer) => {
    processes.restart(Number(asked.url?.slice(1))).then(
      () => answer.end(),
      () => answer.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    command: `curl --silent --fail --max-time 120 http://127.0.0.1:${port}/`,
    close: () => server.close(),
  };
}

/** How long it takes at most until no process shows an item any more that was withdrawn, in milliseconds. */
async function longestWithdrawal(ownerUrl: string, ports: readonly number[]): Promise<number> {
  const session = await openSession(ownerUrl);
  const orm = await openOrm(ownerUrl);
  try {
    const desk = houseDesk(orm, 'drill');
    const rows = await session.run(
      `select id::text as id, slug from window_public.appeal where slug is not null order by id limit $1`,
      [withdrawals],
    );
    let longest = 0;
    for (const { id, slug } of rows) {
      const shows = async (port: number): Promise<boolean> => {
        const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: 'query ($slug: String!) { appeal(slug: $slug) { id } }',
            variables: { slug },
          }),
        });
        return ((await answer.json()) as { data?: { appeal: unknown } }).data?.appeal !== null;
      };
      for (const port of ports) demandShown(await shows(port), String(slug));
      await withdraw(desk, [{ item: 'Appeal', ids: [String(id)] }]);
      const committed = performance.now();
      await Promise.all(ports.map((port) => until('it is gone', async () => !(await shows(port)), 10)));
      longest = Math.max(longest, performance.now() - committed);
    }
    return Math.round(longest);
  } finally {
    await orm.close(true);
    await session.close();
  }
}

function demandShown(isShown: boolean, slug: string): void {
  if (!isShown) throw new Error(`${slug} is not shown before it is withdrawn`);
}

/**
 * Four processes behind HAProxy on one database that allows a hundred connections: all are restarted under load, and
 * nothing fails. Throws DrillFailure.
 */
export async function severalProcesses(): Promise<void> {
  const folder = drillFolder();
  const keyFile = join(folder, 'secret.key');
  useKeySource(keptKeys(keyFile, true));
  const database = await startEmbedded({ home: join(folder, 'home'), log: createLog('error') });
  atEnd(() => database.stop());
  keptKeys(keyFile, true).make();
  const processes = new Processes({
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: database.ownerUrl,
    RESEAU_HOME: folder,
    RESEAU_SECRET_KEY_FILE: keyFile,
    RESEAU_EVALUATION: 'yes',
    RESEAU_PROCESSES: String(count),
    RESEAU_PROXIES: '1',
    RESEAU_RATE: '0,0,0',
  });
  const ports: number[] = [];
  for (let made = 0; made < count; made += 1) ports.push(await freePort());
  // The first makes the tables and the evaluation data.
  for (const port of ports) await processes.start(port);
  say(`${count} processes run on one database`);

  const [http, https] = [await freePort(), await freePort()];
  mkdirSync(join(folder, 'haproxy'));
  const config = haproxyFile(join(folder, 'haproxy'), { http, https, processes: ports });
  started('haproxy', ['-db', '-f', config]);

  const administrator = await openSession(database.superuserUrl);
  atEnd(() => administrator.close());
  const [limits] = await administrator.run(
    `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as allowed`,
  );
  const connections = watchConnections(administrator.run);
  atEnd(() => connections.stop());
  const restart = await restarter(processes);
  atEnd(() => restart.close());
  await pause(500);

  const load = new Load(https);
  await pause(3000);
  await rollingRestart(ports, join(folder, 'haproxy', 'admin.sock'), restart.command);
  await load.stop();
  say(`${load.answered} requests were answered meanwhile, ${load.failures.length} were not`);
  for (const failure of load.failures.slice(0, 3)) say(failure);
  demand(load.answered > 1000, 'the load was a load: more than 1000 answers');
  demand(
    connections.most() <= Number(limits?.allowed) - spare + 2,
    `at most ${connections.most()} of ${String(limits?.allowed)} connections were open, ${spare} are to spare (2 are of the drill)`,
  );
  const took = await longestWithdrawal(database.ownerUrl, ports);
  demand(took < 1000, `${withdrawals} withdrawals were seen by all processes within ${took} ms`);
  demand(
    load.failures.length === 0,
    `a rolling restart of ${count} processes fails no request (${load.failures.slice(0, 3).join('; ') || 'none'})`,
  );
}

/** Runs deploy/rolling-restart beside the load: it must not stop this process, which is the load. */
async function rollingRestart(ports: readonly number[], admin: string, restart: string): Promise<void> {
  const child = started('sh', ['deploy/rolling-restart', ...ports.map(String)], {
    ...process.env,
    ADMIN: admin,
    RESTART: restart,
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  demand(code === 0, 'deploy/rolling-restart ended well');
}
