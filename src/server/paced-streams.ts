import type { FastifyInstance } from 'fastify';
import { pipeline, Transform, type Readable } from 'node:stream';

/** Bytes of all streams together that are passed on in one turn of the event loop. */
const bytesPerTurn = 256 * 1024;

/**
 * A bound on the bytes that are passed on in one turn of the event loop. What is over it waits for a next turn,
 * in order.
 */
export class Pace {
  readonly #waiting: { readonly bytes: number; readonly pass: () => void }[] = [];
  #left: number;
  #isTurnAwaited = false;

  constructor(
    private readonly perTurn: number = bytesPerTurn,
    private readonly nextTurn: (begin: () => void) => void = setImmediate,
  ) {
    this.#left = perTurn;
  }

  /** Calls `pass` when so many bytes may be passed on: at once, or in one of the next turns. */
  take(bytes: number, pass: () => void): void {
    this.#waiting.push({ bytes, pass });
    this.#passOn();
  }

  #passOn(): void {
    while (this.#left > 0) {
      const next = this.#waiting.shift();
      if (!next) break;
      this.#left -= next.bytes;
      next.pass();
    }
    if (this.#isTurnAwaited) return;
    this.#isTurnAwaited = true;
    this.nextTurn(() => {
      this.#isTurnAwaited = false;
      this.#left = this.perTurn;
      if (this.#waiting.length > 0) this.#passOn();
    });
  }
}

/**
 * Sends files and other streams in pieces that take turns with all other work. Where the system takes whatever
 * it is given, hundreds of readers of a large file would otherwise keep the one thread writing for seconds.
 */
export function paceStreams(app: FastifyInstance, pace = new Pace()): void {
  app.addHook('onSend', (_request, _reply, payload, done) => {
    const isStream = typeof payload === 'object' && payload !== null && 'pipe' in payload;
    done(null, isStream ? paced(payload as Readable, pace) : payload);
  });
}

function paced(source: Readable, pace: Pace): Readable {
  const through = new Transform({
    transform: (piece: Buffer, _encoding, done) => pace.take(piece.length, () => done(null, piece)),
  });
  // The reader of the paced stream gets the error; when the reader leaves, the source ends too.
  return pipeline(source, through, () => undefined);
}
