import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to PostgreSQL that can be cut and mended. */
export class Severable {
  readonly #sockets = new Set<Socket>();
  #whole = true;
  readonly #server = createServer((near) => this.#join(near));

  private constructor(private readonly target: URL) {}

  static async to(url: string): Promise<Severable> {
    const line = new Severable(new URL(url));
    line.#server.listen(0, '127.0.0.1');
    await once(line.#server, 'listening');
    return line;
  }

  /** The same address by way of this line. */
  through(url: string): string {
    const by = new URL(url);
    by.port = String((this.#server.address() as AddressInfo).port);
    return by.href;
  }

  /** Every connection breaks, and new ones are refused. */
  cut(): void {
    this.#whole = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Every connection stays open and says nothing more, as behind a router that has forgotten it. */
  silence(): void {
    for (const socket of this.#sockets) socket.unpipe().pause();
  }

  mend(): void {
    this.#whole = true;
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(near: Socket): void {
    this.#keep(near);
    if (!this.#whole) return void near.destroy();
    const far = connect(Number(this.target.port), this.target.hostname);
    this.#keep(far);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket));
  }
}
