import { afterEach, describe, expect, it } from '@jest/globals';
import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { Connections } from '../../src/server/connections.js';
import { Places } from '../../src/server/places.js';

/** A socket of a client that takes as much as a test says. */
class Client extends EventEmitter {
  bytesWritten = 0;
  writableLength = 0;
  timeout = 0;
  ended = false;

  constructor(readonly remoteAddress: string) {
    super();
  }

  setTimeout(timeout: number): void {
    this.timeout = timeout;
  }

  destroy(): void {
    this.ended = true;
    this.emit('close');
  }

  get socket(): Socket {
    return this as unknown as Socket;
  }
}

let now = 0;
let connections: Connections;
const open = (limits: { max?: number; maxPerNetwork?: number | undefined }): void => {
  connections = new Connections({ max: 100, maxPerNetwork: 10, sendTimeout: 1000, ...limits }, () => now);
};
afterEach(() => connections.close());

const clients = (count: number, address: (index: number) => string): Client[] =>
  Array.from({ length: count }, (_, index) => {
    const client = new Client(address(index));
    expect(connections.open(client.socket)).toBe(true);
    return client;
  });
const endedOf = (some: readonly Client[]): number[] =>
  some.flatMap(({ ended }, index) => (ended ? [index] : []));
const nothing = (): void => undefined;

describe('connections', () => {
  it('of one network beyond its limit end, those that wait longest first, and no others', () => {
    open({ maxPerNetwork: 3 });
    const others = clients(3, () => '192.0.2.2');
    const [first, ...rest] = clients(3, (index) => `2001:db8::${index}`) as [Client, Client, Client];
    // It waits again, and not as long as the others.
    connections.work(first.socket, nothing)();
    const more = clients(2, (index) => `2001:db8::f${index}`);
    expect([endedOf([first, ...rest]), endedOf(others), endedOf(more)]).toEqual([[1, 2], [], []]);
    expect(connections.ended).toEqual({ network: 2, total: 0, unsent: 0, untaken: 0 });
    expect(connections.use).toEqual({ working: 0, waiting: 6 });
  });

  it('beyond the limit of all end, whatever network they are of; networks are not counted behind a proxy', () => {
    open({ max: 4, maxPerNetwork: undefined });
    const first = clients(4, (index) => (index === 3 ? '192.0.2.3' : '192.0.2.9'));
    clients(3, () => '192.0.2.9');
    expect(endedOf(first)).toEqual([0, 1, 2]);
    expect(connections.ended.total).toBe(3);
  });

  it('that are kept open for a next request end after those that owe something', () => {
    open({ maxPerNetwork: 4 });
    const [served, asks, taking, silent] = clients(4, () => '192.0.2.1') as [Client, Client, Client, Client];
    for (const { socket } of [served, asks, taking]) {
      connections.work(socket, nothing)();
      connections.send(socket);
    }
    connections.sent(served.socket);
    connections.sent(asks.socket);
    // Half of its next request has come.
    connections.begin(asks.socket);
    const gone: number[][] = [];
    for (let index = 0; index < 3; index += 1) {
      const [more] = clients(1, () => '192.0.2.1') as [Client];
      connections.work(more.socket, nothing);
      gone.push(endedOf([served, asks, taking, silent]));
    }
    expect(gone).toEqual([[3], [2, 3], [1, 2, 3]]);
    clients(1, () => '192.0.2.1');
    expect(served.ended).toBe(true);
  });

  it('with a request in work stay; where all are, a new one is refused', () => {
    open({ maxPerNetwork: 2 });
    const [one, two] = clients(2, () => '192.0.2.1') as [Client, Client];
    const done = connections.work(one.socket, nothing);
    connections.work(two.socket, nothing);
    expect(connections.open(new Client('192.0.2.1').socket)).toBe(false);
    expect(connections.open(new Client('192.0.2.2').socket)).toBe(true);
    // Twice ready is ready once.
    done();
    done();
    clients(1, () => '192.0.2.1');
    expect([one.ended, two.ended]).toEqual([true, false]);
    expect(connections.use).toEqual({ working: 1, waiting: 2 });
  });

  it('give back what their requests hold, once, also when they end before the answer', () => {
    open({});
    const places = new Places(2, 0);
    const [client] = clients(1, () => '192.0.2.1') as [Client];
    const take = (): (() => void) => connections.work(client.socket, places.take(false) ?? nothing);
    const done = take();
    take();
    expect([places.taken, places.isFree(false)]).toEqual([2, false]);
    done();
    expect([places.taken, connections.use.working]).toEqual([1, 1]);
    client.destroy();
    done();
    expect([places.taken, connections.use]).toEqual([0, { working: 0, waiting: 0 }]);
  });

  it('whose clients take nothing, or too little, end; those that wait for the server do not', () => {
    open({});
    const [nobody, slow, fast, idle, waiting] = clients(5, (index) => `192.0.2.${index}`) as [
      Client,
      Client,
      Client,
      Client,
      Client,
    ];
    for (const client of [nobody, slow, fast, waiting]) connections.send(client.socket);
    for (const client of [nobody, slow, fast]) client.writableLength = 1;
    nobody.bytesWritten = 8192;
    for (let second = 0; second < 5; second += 1) {
      now += 1000;
      slow.bytesWritten += 4096;
      fast.bytesWritten += 10_000;
      connections.sweep();
    }
    expect([nobody, slow, fast, idle, waiting].map(({ ended }) => ended)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    connections.silent(waiting.socket);
    expect(waiting.ended).toBe(false);
    connections.silent(fast.socket);
    expect([fast.ended, fast.timeout]).toEqual([true, 1000]);
    expect(connections.ended.untaken).toBe(3);
    // A connection that is kept for a next request ends without being counted.
    connections.silent(idle.socket);
    expect([idle.ended, connections.ended.untaken]).toEqual([true, 3]);
  });

  it('are measured answer by answer', () => {
    open({});
    const [client] = clients(1, () => '192.0.2.1') as [Client];
    connections.send(client.socket);
    now += 900;
    connections.sent(client.socket);
    connections.send(client.socket);
    client.writableLength = 1;
    now += 900;
    connections.sweep();
    expect(client.ended).toBe(false);
    connections.sent(client.socket);
    now += 10_000;
    connections.sweep();
    expect(client.ended).toBe(false);
  });
});

describe('places', () => {
  it('are kept for those who are signed in', () => {
    open({});
    const places = new Places(1, 1);
    const giveBack = places.take(false);
    expect([places.isFree(false), places.isFree(true)]).toEqual([false, true]);
    expect(places.take(false)).toBeUndefined();
    places.take(true);
    expect(places.take(true)).toBeUndefined();
    giveBack?.();
    giveBack?.();
    expect([places.taken, places.isFree(false), places.isFree(true)]).toEqual([1, false, true]);
  });
});
