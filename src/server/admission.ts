import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Log } from '../base/log.js';
import type { Connections } from './connections.js';
import type { Places } from './places.js';
import { overloaded, receiveTimedOut, refuseConnection, refuseSocket } from './refusal.js';
import type { Sessions } from './sessions.js';

export interface AdmissionOptions {
  readonly connections: Connections;
  readonly places: Places;
  readonly sessions: Sessions;
  /** Whether the database can take no further read of the public now. */
  readonly isPublicFull: () => boolean;
  /** Max bytes of a request. */
  readonly largestBody: number;
  /** Milliseconds in which a request must have come whole. */
  readonly receiveTimeout: number;
  readonly log: Log;
}

/**
 * Limits how many connections there are, how long a request may take to come, and how long its answer to be
 * taken. Also of /live and /ready.
 */
export function limitConnections(
  app: FastifyInstance,
  { connections, largestBody, receiveTimeout, log }: AdmissionOptions,
): void {
  app.server.on('connection', (socket) => {
    if (!connections.open(socket)) refuseConnection(socket, log);
  });
  app.server.on('timeout', (socket: Socket) => connections.silent(socket));
  app.addHook('onRequest', ({ raw, url }, _reply, done) => {
    if (hasBody(raw)) connections.begin(raw.socket);
    // A picture may take longer; Node looks after that.
    if (!url.startsWith('/media')) awaitBody(raw, { connections, receiveTimeout, log });
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const { socket } = request.raw;
    connections.send(socket);
    reply.raw.once('close', () => connections.sent(socket));
    // The rest of a small body is read and thrown away, which costs less than a new connection.
    if (
      !request.raw.complete &&
      !(Number(request.headers['content-length'] ?? (hasBody(request.raw) ? NaN : 0)) <= largestBody)
    )
      void reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('onClose', (_app, done) => {
    connections.close();
    done();
  });
}

/** Refuses a request whose body does not come whole in time. */
export function awaitBody(
  request: IncomingMessage,
  options: Pick<AdmissionOptions, 'connections' | 'receiveTimeout' | 'log'>,
): void {
  if (!hasBody(request)) return;
  const timer = setTimeout(() => {
    options.connections.count('unsent');
    refuseSocket(request.socket, receiveTimedOut(), options.log);
  }, options.receiveTimeout).unref();
  request.once('close', () => clearTimeout(timer));
}

/**
 * Limits how many requests of a part of the server are in work. A request takes its place when all of it has
 * come, and gives it back when its answer is ready: who is slow to ask or to take the answer keeps no place
 * from others. Where there is none it is refused before its body is read.
 */
export function limitWork(app: FastifyInstance, { connections, places, sessions }: AdmissionOptions): void {
  const works = new WeakMap<FastifyRequest, () => void>();
  app.addHook('onRequest', (request, _reply, done) => {
    done(places.isFree(false) || places.isFree(sessions.isKnown(request)) ? undefined : overloaded());
  });
  app.addHook('preHandler', (request, _reply, done) => {
    const giveBack = places.take(false) ?? places.take(sessions.isKnown(request));
    if (giveBack) works.set(request, connections.work(request.raw.socket, giveBack));
    done(giveBack ? undefined : overloaded());
  });
  app.addHook('onSend', (request, _reply, payload, done) => {
    works.get(request)?.();
    done(null, payload);
  });
}

/** Whether a request says that a body follows. */
export const hasBody = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
