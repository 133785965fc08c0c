import { expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { Readable } from 'node:stream';
import type { AddressInfo } from 'node:net';
import { Pace, paceStreams } from '../../src/server/paced-streams.js';

/** A pace whose turns begin when the test says. */
function pacedByHand(perTurn: number) {
  const turns: (() => void)[] = [];
  const passed: string[] = [];
  const pace = new Pace(perTurn, (begin) => turns.push(begin));
  return {
    passed,
    turns,
    take: (bytes: number, name: string) => pace.take(bytes, () => passed.push(name)),
    turn: () => turns.shift()?.(),
  };
}

it('passes on what a turn has room for, and the rest in order in the turns after it', () => {
  const { passed, turns, take, turn } = pacedByHand(100);
  for (const name of ['a', 'b', 'c', 'd', 'e']) take(60, name);
  expect(passed).toEqual(['a', 'b']);
  expect(turns).toHaveLength(1);
  turn();
  expect(passed).toEqual(['a', 'b', 'c', 'd']);
  take(60, 'f');
  expect(passed).toEqual(['a', 'b', 'c', 'd']);
  turn();
  expect(passed).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  turn();
  // Where nothing waits, no turn is asked for.
  expect(turns).toHaveLength(0);
  take(1000, 'longer than a turn');
  expect(passed.at(-1)).toBe('longer than a turn');
});

it('keeps the order when a piece that is passed on asks for the next one at once', () => {
  const turns: (() => void)[] = [];
  const passed: string[] = [];
  const pace = new Pace(100, (begin) => turns.push(begin));
  pace.take(60, () => {
    passed.push('first');
    pace.take(60, () => passed.push('second of the same'));
  });
  pace.take(60, () => passed.push('first of another'));
  turns.shift()?.();
  expect(passed).toEqual(['first', 'second of the same', 'first of another']);
});

it('lets other work have its turn while many readers are sent a large file', async () => {
  const piece = Buffer.alloc(64 * 1024, 'x');
  const pieces = 40;
  const perTurn = 2 * piece.length;
  let inThisTurn = 0;
  let most = 0;
  const pace = new Pace(perTurn, (begin) =>
    setImmediate(() => {
      inThisTurn = 0;
      begin();
    }),
  );
  const take = pace.take.bind(pace);
  pace.take = (bytes, pass) =>
    take(bytes, () => {
      inThisTurn += bytes;
      most = Math.max(most, inThisTurn);
      pass();
    });
  const app = fastify();
  paceStreams(app, pace);
  app.get('/', (_request, reply) =>
    reply.send(
      Readable.from(
        Array.from({ length: pieces }, () => piece),
        { objectMode: false },
      ),
    ),
  );
  app.get('/broken', (_request, reply) => {
    const source = new Readable({
      read() {
        this.destroy(new Error('the file has gone'));
      },
    });
    return reply.send(source);
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const sizes = await Promise.all(
    Array.from({ length: 20 }, async () => (await (await fetch(url)).arrayBuffer()).byteLength),
  );
  expect(new Set(sizes)).toEqual(new Set([pieces * piece.length]));
  expect(most).toBe(perTurn);
  // A file that breaks off is an answer that breaks off, not a process.
  await expect(fetch(`${url}/broken`).then((answer) => answer.text())).resolves.toContain(
    'the file has gone',
  );
  expect((await fetch(url)).status).toBe(200);
  await app.close();
});

it('ends the source when its reader leaves', async () => {
  const app = fastify();
  paceStreams(app);
  const ended = new Promise<void>((resolve) => {
    app.get('/', (_request, reply) =>
      reply.send(
        new Readable({
          read() {
            this.push(Buffer.alloc(64 * 1024));
          },
          destroy(_reason, done) {
            resolve();
            done(null);
          },
        }),
      ),
    );
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const leaving = new AbortController();
  const answer = await fetch(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, {
    signal: leaving.signal,
  });
  expect(answer.status).toBe(200);
  leaving.abort();
  await ended;
  await app.close();
});
