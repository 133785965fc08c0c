import { expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { HeldTimers } from '../setup/causes-of-time.js';
import { openHttpServer } from './http-server.js';

const head = (server: { readonly url: string }, length: number): string =>
  `POST /graphql HTTP/1.1\r\nhost: ${new URL(server.url).host}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

it('whoever does not finish asking holds up the end for eight seconds only', async () => {
  const server = await openHttpServer({ evaluation: false });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8');
  await once(socket, 'connect');
  const begun = once(socket, 'data');
  const request = head(server, 1000).replace(/\r\n$/, 'expect: 100-continue\r\n\r\n');
  socket.on('error', () => undefined).write(`${request}{"query":`);
  // The server says that it takes the rest: from now on it waits for it.
  expect(String(await begun)).toMatch(/^HTTP\/1\.1 100 /);
  const gone = once(socket, 'close');
  const timers = new HeldTimers(8_000);
  try {
    const closing = server.close();
    await timers.begun();
    // Without an end of the server's own it waits for the client, who never finishes.
    timers.end();
    await closing;
  } finally {
    timers.restore();
  }
  await gone;
}, 300_000);

it('a connection serves many requests, but for one whose request was refused half-way', async () => {
  const server = await openHttpServer({ evaluation: false });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8');
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  let text = '';
  socket.on('error', () => undefined);
  const says = (pattern: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (part: string): void => {
        text += part;
        if (!pattern.test(text)) return;
        text = '';
        socket.off('data', look).off('close', fail);
        resolve();
      };
      const fail = (): void => reject(new Error(`the connection ended after ${text}`));
      socket.on('data', look).on('close', fail);
    });
  const body = '{"query":"{ __typename }"}';
  for (let time = 0; time < 2; time += 1) {
    const answered = says(/^HTTP\/1\.1 200 (?![^]*connection: close)[^]*"Query"/i);
    socket.write(head(server, body.length) + body);
    await answered;
  }
  const refused = says(/^HTTP\/1\.1 413 [^]*connection: close/i);
  socket.write(head(server, 10 ** 9));
  await refused;
  await closed;
  await server.close();
}, 300_000);
