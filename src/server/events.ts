import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ReseauError } from '../base/errors.js';
import { readId } from '../entities/house/identity.js';
import { items } from '../entities/entities.js';
import type { Person } from '../operations/accounts/session.js';
import { prices } from '../query/prices.js';
import { profileOf, type Profile } from '../windows/profile.js';
import { authenticate } from './authenticate.js';
import type { BudgetHolder } from './budget.js';
import type { DeskEvents } from './desk-events.js';
import type { GraphqlOptions } from './graphql.js';
import { answerHeaders } from './security-headers.js';

export type EventOptions = Pick<GraphqlOptions, 'keys' | 'sessions' | 'budget' | 'door'> & {
  readonly events: DeskEvents;
};

/** Bytes that a client may have left untaken. */
const maxBacklog = 256 * 1024;
/** Milliseconds after which a browser connects anew. */
const retryMs = 3000;

/**
 * /events: what changes at the desk, as server-sent events, for people who are signed in there. /presence: which
 * item they have open.
 */
export async function installEvents(app: FastifyInstance, options: EventOptions): Promise<void> {
  app.get('/events', { exposeHeadRoute: false }, (request, reply) => sendEvents(request, reply, options));
  app.post('/presence', (request, reply) => takePresence(request, reply, options));
  app.addHook('preClose', (done) => {
    options.events.close();
    done();
  });
  await Promise.resolve();
}

interface Colleague {
  readonly person: Person;
  readonly reads: Profile | undefined;
  readonly reading: BudgetHolder;
}

/** The person of the desk who asks. Throws SIGN_IN_REQUIRED. */
async function colleagueIn(request: FastifyRequest, options: EventOptions): Promise<Colleague> {
  const { person, reading } = await authenticate(request, options);
  if (!person?.verified || person.audience !== 'desk')
    throw new ReseauError('SIGN_IN_REQUIRED', 'Events are for people who are signed in at the desk.');
  options.budget.take(reading, prices.operation.points);
  const profile = profileOf(person.rights);
  return { person, reading, reads: profile.isFull ? undefined : profile };
}

async function sendEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  options: EventOptions,
): Promise<FastifyReply> {
  const { person, reads, reading } = await colleagueIn(request, options);
  const { events } = options;
  // It makes the views that say what somebody reads.
  await options.door(reading);
  if (!events.hasRoom(person.account))
    throw new ReseauError('OVERLOADED', 'Too many pages listen for events; close some of them.');
  const { raw } = reply;
  reply.hijack();
  raw.writeHead(200, {
    ...answerHeaders,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write(`retry: ${retryMs}\n\n`);
  const leave = await events.join({
    account: person.account,
    session: person.session,
    reads,
    send: (text) => {
      if (raw.destroyed || raw.writableLength > maxBacklog) return false;
      raw.write(text);
      return true;
    },
    end: () => void raw.end(),
  });
  if (raw.destroyed) leave();
  else raw.once('close', leave);
  return reply;
}

/** Notes that somebody has an item open, or that they have closed it; to be sent every 20 seconds. */
async function takePresence(
  request: FastifyRequest,
  reply: FastifyReply,
  options: EventOptions,
): Promise<FastifyReply> {
  const { person, reads, reading } = await colleagueIn(request, options);
  await options.door(reading);
  const { item: id, isHere = true } = (request.body ?? {}) as {
    readonly item?: unknown;
    readonly isHere?: unknown;
  };
  const { item, uuid } = readId(id, items, 'item');
  if (typeof isHere !== 'boolean') throw new ReseauError('REQUEST_INVALID', 'isHere is true or false.');
  if (!(await options.events.mayWatch(reads, item, uuid)))
    throw new ReseauError('ITEM_NOT_FOUND', 'There is no such item on the desk.');
  const at = { kind: item.name, id: uuid };
  await options.events.announcePresence({ account: person.account, name: person.name, at, isHere });
  return reply.status(204).send();
}
