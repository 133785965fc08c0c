import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ReseauError } from '../base/errors.js';
import type { Metrics } from './metrics.js';

export interface HealthOptions {
  /** Why the server cannot answer now; undefined: it can. */
  readonly hindrance: () => Promise<string | undefined>;
  readonly metrics: Metrics;
  readonly showMetrics: 'loopback' | 'off';
}

/** Addresses for those who watch over the server: /live, /ready and /metrics. */
export async function installHealth(app: FastifyInstance, { hindrance, metrics, showMetrics }: HealthOptions): Promise<void> {
  app.get('/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/ready', async (_request, reply) => {
    const why = await hindrance();
    void reply.header('cache-control', 'no-store');
    return why === undefined
      ? reply.send({ status: 'ready' })
      : reply.status(503).header('retry-after', '1').send({ status: 'not ready', why });
  });
  app.get('/metrics', async (request, reply) => {
    // To strangers it is not there.
    if (showMetrics === 'off' || !isNeighbour(request)) throw new ReseauError('NOT_FOUND', 'Nothing is served at this address.');
    const { type, body } = await metrics.text();
    return reply.header('cache-control', 'no-store').type(type).send(body);
  });
  await Promise.resolve();
}

/** Whether a request comes from this machine, and not on behalf of somebody else. */
const isNeighbour = ({ socket, headers }: FastifyRequest): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;
