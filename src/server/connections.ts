import type { Socket } from 'node:net';
import { networkOf } from '../base/network.js';

/**
 * Why a connection was ended that its client would have kept: too many of one network or in total, a request
 * or an answer that took too long.
 */
type Ending = 'network' | 'total' | 'unsent' | 'untaken';

/** Limits of connections. */
export interface ConnectionLimits {
  readonly max: number;
  /** Max connections of one network; undefined: they are not counted, as where all come from one proxy. */
  readonly maxPerNetwork: number | undefined;
  /** Milliseconds in which a client must take the next part of an answer. */
  readonly sendTimeout: number;
}

/**
 * Least bytes a second that a client must take of an answer on the average: who takes a byte now and then
 * holds its memory for ever.
 */
const minBytesPerSecond = 8192;
const sweepInterval = 1000;

interface Network {
  open: number;
  readonly waiting: Waiting;
}

interface Line {
  readonly socket: Socket;
  readonly name: string;
  readonly network: Network;
  /** What ends the work on each of its requests. */
  readonly works: Set<() => void>;
  /** How many answers are being sent, since when, and how many bytes the connection had sent before. */
  readonly sending: { answers: number; since: number; from: number };
}

/**
 * Connections that wait for their clients: those that owe something first, then those that are kept open for
 * a next request; the longest first.
 */
class Waiting {
  readonly #owing = new Set<Line>();
  readonly #idle = new Set<Line>();

  /** Puts a connection at the end. `idle`: its last answer was taken. */
  add(line: Line, idle: boolean): void {
    this.delete(line);
    (idle ? this.#idle : this.#owing).add(line);
  }

  delete(line: Line): void {
    this.#owing.delete(line);
    this.#idle.delete(line);
  }

  get first(): Line | undefined {
    for (const line of this.#owing) return line;
    for (const line of this.#idle) return line;
    return undefined;
  }

  get size(): number {
    return this.#owing.size + this.#idle.size;
  }
}

/**
 * The open connections. Where there are too many, of one network or at all, the one ends that has waited for
 * its client longest: for a first request, for the rest of one, or for an answer to be taken; and only then
 * one that is kept open for a next request, which may be on its way. So half-sent requests make room for
 * whole ones. A connection whose request is in work is not ended; where all are in work, a new one is
 * refused.
 */
export class Connections {
  readonly #lines = new Map<Socket, Line>();
  readonly #networks = new Map<string, Network>();
  readonly #waiting = new Waiting();
  readonly #endings: Record<Ending, number> = { network: 0, total: 0, unsent: 0, untaken: 0 };
  readonly #sweep: NodeJS.Timeout;

  constructor(
    private readonly limits: ConnectionLimits,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#sweep = setInterval(() => this.sweep(), sweepInterval).unref();
  }

  /**
   * Counts a new connection, and ends another where there are too many. Returns false where it must be
   * refused: all others are in work.
   */
  open(socket: Socket): boolean {
    const name = networkOf(socket.remoteAddress ?? '');
    const network = this.#networks.get(name) ?? { open: 0, waiting: new Waiting() };
    const { max, maxPerNetwork = Infinity } = this.limits;
    if (network.open >= maxPerNetwork && !this.#makeRoom('network', network.waiting)) return false;
    if (this.#lines.size >= max && !this.#makeRoom('total', this.#waiting)) return false;
    const line = {
      socket,
      name,
      network,
      works: new Set<() => void>(),
      sending: { answers: 0, since: 0, from: 0 },
    };
    network.open += 1;
    // It may have been the last of its network that made room.
    this.#networks.set(name, network);
    this.#lines.set(socket, line);
    this.#wait(line, false);
    socket.once('close', () => this.#forget(line));
    return true;
  }

  /** A request has begun to come. */
  begin(socket: Socket): void {
    const line = this.#lines.get(socket);
    if (line?.works.size === 0) this.#wait(line, false);
  }

  /**
   * A request has come whole and is in work. Returns what ends that; `end` is called once, then or when the
   * connection is over.
   */
  work(socket: Socket, end: () => void): () => void {
    const line = this.#lines.get(socket);
    const done = (): void => {
      if (line && !line.works.delete(done)) return;
      end();
      if (line?.works.size === 0 && this.#lines.has(socket)) this.#wait(line, false);
    };
    if (line) {
      line.works.add(done);
      this.#waiting.delete(line);
      line.network.waiting.delete(line);
    }
    return done;
  }

  /** An answer begins to be sent. */
  send(socket: Socket): void {
    const line = this.#lines.get(socket);
    if (!line) return;
    // Runs while no byte is taken. Node sets another time when the answer is over.
    socket.setTimeout(this.limits.sendTimeout);
    if (line.sending.answers === 0)
      Object.assign(line.sending, { since: this.now(), from: socket.bytesWritten });
    line.sending.answers += 1;
  }

  /** An answer was taken. */
  sent(socket: Socket): void {
    const line = this.#lines.get(socket);
    if (!line) return;
    Object.assign(line.sending, {
      answers: line.sending.answers - 1,
      since: this.now(),
      from: socket.bytesWritten,
    });
    if (line.sending.answers === 0 && line.works.size === 0) this.#wait(line, true);
  }

  /** Nothing has moved on the connection for as long as it may. */
  silent(socket: Socket): void {
    const answers = this.#lines.get(socket)?.sending.answers ?? 0;
    // Where the client has taken all that there is, it is the server that is slow.
    if (answers > 0 && socket.writableLength === 0) return;
    if (answers > 0) this.count('untaken');
    socket.destroy();
  }

  /** Counts a connection that was ended. */
  count(why: Ending): void {
    this.#endings[why] += 1;
  }

  /** Ends the connections whose clients take an answer too slowly. */
  sweep(): void {
    const now = this.now();
    for (const { socket, sending } of this.#lines.values()) {
      if (sending.answers === 0) continue;
      const { bytesWritten, writableLength } = socket;
      const allowed = this.limits.sendTimeout + ((bytesWritten - sending.from) / minBytesPerSecond) * 1000;
      if (writableLength === 0) Object.assign(sending, { since: now, from: bytesWritten });
      else if (now - sending.since > allowed) this.#end(socket, 'untaken');
    }
  }

  /** How many connections have a request in work, and how many wait for their clients. */
  get use(): { readonly working: number; readonly waiting: number } {
    return { working: this.#lines.size - this.#waiting.size, waiting: this.#waiting.size };
  }

  /** How many connections were ended so far, by reason. */
  get ended(): Readonly<Record<Ending, number>> {
    return this.#endings;
  }

  close(): void {
    clearInterval(this.#sweep);
  }

  #wait(line: Line, idle: boolean): void {
    this.#waiting.add(line, idle);
    line.network.waiting.add(line, idle);
  }

  #makeRoom(why: Ending, { first }: Waiting): boolean {
    if (first) this.#end(first.socket, why);
    else this.count(why);
    return first !== undefined;
  }

  #end(socket: Socket, why: Ending): void {
    this.count(why);
    const line = this.#lines.get(socket);
    if (line) this.#forget(line);
    socket.destroy();
  }

  #forget(line: Line): void {
    if (!this.#lines.delete(line.socket)) return;
    this.#waiting.delete(line);
    line.network.waiting.delete(line);
    line.network.open -= 1;
    if (line.network.open === 0) this.#networks.delete(line.name);
    for (const end of line.works) end();
  }
}
