import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLog } from '../src/base/log.js';
import { keptKeys, useKeySource } from '../src/base/secret-keys.js';
import { behindTheServer, startEmbedded } from '../src/database/embedded.js';
import { loginUrl } from '../src/windows/logins.js';
import { openSession, type Run } from '../src/windows/run.js';
import { here } from './here.js';
import { operations, written } from './operations.js';
import { Server } from './server.js';

/** A PostgreSQL with the sample, so many times over, and a Réseau that has prepared it. */
export interface Ground {
  readonly ownerUrl: string;
  /** By these Réseau finds the database, and the key of its secrets. */
  readonly settings: Readonly<Record<string, string>>;
  /** The login by which every server reads. */
  readonly publicUrl: string;
  /** A session of that login. */
  readonly run: Run;
  readonly close: () => Promise<void>;
}

const program = here('../src/main.ts');
const node = ['--import', 'tsx'];

/**
 * Opens the data of a scale; they are made on the first use, and kept in `.reseau` here unless another home
 * is said.
 */
export async function openGround(
  scale: number,
  say: (line: string) => void,
  home = here(`.reseau/x${scale}`),
): Promise<Ground> {
  // What is half made can be neither finished nor used.
  if (!existsSync(join(home, 'complete'))) rmSync(home, { recursive: true, force: true });
  const keyFile = join(home, 'secret.key');
  useKeySource(keptKeys(keyFile, true));
  const { ownerUrl, superuserUrl, stop } = await startEmbedded({
    home,
    log: createLog('error'),
    niceness: behindTheServer,
  });
  try {
    await furnish(scale, home, ownerUrl, say);
    const administrator = await openSession(superuserUrl);
    for (const operation of operations)
      if (existsSync(here(`operations/${operation.name}/setup.sql`)))
        await administrator.run(written(operation, 'setup.sql'));
    // As autovacuum would leave it after a while.
    await administrator.run('vacuum analyze');
    await administrator.close();
    const owner = await openSession(ownerUrl);
    const publicUrl = await loginUrl(owner.run, ownerUrl, 'public');
    await owner.close();
    const session = await openSession(publicUrl);
    const close = async (): Promise<void> => {
      await session.close();
      await stop();
    };
    const settings = { DATABASE_URL: ownerUrl, RESEAU_HOME: home, RESEAU_SECRET_KEY_FILE: keyFile };
    return { ownerUrl, settings, publicUrl, run: session.run, close };
  } catch (reason) {
    await Server.stopAll();
    await stop();
    throw reason;
  }
}

/** Has Réseau make its tables, windows and data, or bring them up to date. */
async function furnish(
  scale: number,
  home: string,
  ownerUrl: string,
  say: (line: string) => void,
): Promise<void> {
  const complete = join(home, 'complete');
  const fresh = !existsSync(complete);
  const env = { DATABASE_URL: ownerUrl, RESEAU_HOME: home, RESEAU_EVALUATION: 'yes' };
  if (fresh) say(`making the data of x${scale}`);
  await (await startReseau(env)).stop();
  if (fresh && scale > 1)
    execFileSync(process.execPath, [...node, here('../src/cli.ts'), 'sample', '--scale', String(scale)], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  writeFileSync(complete, '');
}

/** Starts Réseau. One address asks everything, so it is counted against a limit that is never reached. */
export const startReseau = (
  env: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<Server> =>
  Server.start([...options, ...node, program], { RESEAU_RATE: '1000000000000,0,0', ...env });
