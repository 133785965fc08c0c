import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { ReseauError } from '../base/errors.js';
import { hashOfKey } from '../base/key.js';
import type { Metrics } from './metrics.js';

export interface HealthOptions {
  /** Why the server cannot answer now; undefined: it can. */
  readonly readinessProblem: () => Promise<string | undefined>;
  readonly metrics: Metrics;
  /** The token by which /metrics is read; empty: nobody reads it. */
  readonly metricsToken: string;
}

/** Addresses for those who watch over the server: /live, /ready and /metrics. */
export async function installHealth(
  app: FastifyInstance,
  { readinessProblem, metrics, metricsToken }: HealthOptions,
): Promise<void> {
  app.get('/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  let looking: Promise<string | undefined> | undefined;
  app.get('/ready', async (_request, reply) => {
    // Nobody is refused here, so those who ask at the same time share one look at the database.
    looking ??= readinessProblem().finally(() => (looking = undefined));
    const why = await looking;
    void reply.header('cache-control', 'no-store');
    return why === undefined
      ? reply.send({ status: 'ready' })
      : reply.status(503).header('retry-after', '1').send({ status: 'not ready', why });
  });
  app.get('/metrics', async (request, reply) => {
    // To strangers it is not there.
    if (!isToken(metricsToken, request.headers.authorization))
      throw new ReseauError('NOT_FOUND', 'Nothing is served at this address.');
    const { type, body } = await metrics.text();
    return reply.header('cache-control', 'no-store').type(type).send(body);
  });
  await Promise.resolve();
}

/** Whether a header holds the token; in a time that says nothing of it. */
const isToken = (token: string, authorization = ''): boolean =>
  token !== '' &&
  timingSafeEqual(Buffer.from(hashOfKey(`Bearer ${token}`)), Buffer.from(hashOfKey(authorization)));
