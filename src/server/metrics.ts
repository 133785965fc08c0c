import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Audience } from '../base/audience.js';
import type { AudiencePool } from '../query/audience-pool.js';
import type { Connections } from './connections.js';
import type { Places } from './places.js';

/** What the server counts of itself. No label holds anything that a reader has sent. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'audience' | 'status' | 'answer'>;
  readonly #statements: Histogram<'audience'>;

  /** `logins` are those in use; `kept` is how many bytes of answers are kept. */
  constructor(
    logins: () => readonly (readonly [Audience, AudiencePool])[],
    kept: () => number,
    connections: Pick<Connections, 'use' | 'ended'>,
    places: Pick<Places, 'taken'>,
  ) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
    this.#requests = new Histogram({
      name: 'reseau_request_seconds',
      help: 'How long requests to the graph took, by audience, HTTP status, and whether the answer was kept, read or neither.',
      labelNames: ['audience', 'status', 'answer'],
      buckets,
      registers,
    });
    this.#statements = new Histogram({
      name: 'reseau_statement_seconds',
      help: 'How long statements took, from the asking for a connection to the last byte.',
      labelNames: ['audience'],
      buckets,
      registers,
    });
    new Gauge({
      name: 'reseau_connections',
      help: 'Connections to the database by audience and state; waiting: reads that have none yet.',
      labelNames: ['audience', 'state'],
      registers,
      collect() {
        this.reset();
        for (const [audience, { use }] of logins())
          for (const [state, count] of Object.entries(use)) this.inc({ audience, state }, count);
      },
    });
    new Gauge({
      name: 'reseau_kept_bytes',
      help: 'Bytes of kept answers.',
      registers,
      collect() {
        this.set(kept());
      },
    });
    new Gauge({
      name: 'reseau_requests_in_work',
      help: 'Requests that have come whole and whose answer is not ready.',
      registers,
      collect() {
        this.set(places.taken);
      },
    });
    new Gauge({
      name: 'reseau_client_connections',
      help: 'Open connections of clients: working, with a request in work; waiting, for the client to send or to take something.',
      labelNames: ['state'],
      registers,
      collect() {
        for (const [state, count] of Object.entries(connections.use)) this.set({ state }, count);
      },
    });
    new Gauge({
      name: 'reseau_ended_connections',
      help: 'Connections that were ended, by reason: too many of one network, too many in total, a request unsent or an answer untaken in time.',
      labelNames: ['reason'],
      registers,
      collect() {
        for (const [reason, count] of Object.entries(connections.ended)) this.set({ reason }, count);
      },
    });
  }

  /** Counts an answer. `answer`: kept, read, or none where nothing was read. */
  request(
    audience: Audience | 'unknown',
    status: number,
    answer: 'kept' | 'read' | 'none',
    seconds: number,
  ): void {
    this.#requests.observe({ audience, status, answer }, seconds);
  }

  statement(audience: Audience, seconds: number): void {
    this.#statements.observe({ audience }, seconds);
  }

  /** All of it as Prometheus reads it. */
  async text(): Promise<{ readonly type: string; readonly body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}
