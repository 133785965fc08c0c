import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Config } from '../base/config.js';
import type { Log } from '../base/log.js';
import { Answers } from '../query/answers.js';
import { listen } from '../windows/changes.js';
import { createApp } from './app.js';
import { Budget } from './budget.js';
import { Doors } from './doors.js';
import { Keys } from './keys.js';
import { readTrusted } from './trusted.js';

interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly ownerUrl: string;
  readonly owner: pg.Pool;
}

/** The HTTP server with all it stands on, over a database that is prepared; it does not listen yet. */
export async function assemble({
  config,
  log,
  ownerUrl,
  owner,
}: Parts): Promise<{ app: FastifyInstance; answers: Answers; close: () => Promise<void> }> {
  const doors = new Doors(config, ownerUrl, owner, log);
  await doors.open();
  const answers = new Answers(config.RESEAU_CACHE_BYTES);
  const deafen = listen(ownerUrl, answers);
  const app = await createApp({
    log,
    answers,
    keys: new Keys(owner),
    door: (audience) => doors.of(audience),
    budget: new Budget(config),
    trusted: readTrusted(),
    publicDocuments: config.RESEAU_PUBLIC_DOCUMENTS,
    largestBody: config.RESEAU_BODY,
    mostInFlight: config.RESEAU_IN_FLIGHT,
    proxies: config.RESEAU_PROXIES,
  });
  const close = async (): Promise<void> => {
    await app.close();
    await deafen();
    await doors.close();
  };
  return { app, answers, close };
}
