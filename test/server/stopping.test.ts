import { expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { openHttpServer } from './http-server.js';

const head = (server: { readonly url: string }, length: number): string =>
  `POST /graphql HTTP/1.1\r\nhost: ${new URL(server.url).host}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

it('whoever does not finish asking holds up the end for some seconds only', async () => {
  const server = await openHttpServer({ evaluation: false });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined).write(`${head(server, 1000)}{"query":`);
  // The server has the beginning of it, and the connection is answered otherwise.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const gone = once(socket, 'close');
  const began = Date.now();
  await server.close();
  // Without an end of the server's own it waits for the client, who never finishes.
  expect(Date.now() - began).toBeLessThan(120_000);
  await gone;
}, 60_000);

it('a connection serves many requests, but for one whose request was refused half-way', async () => {
  const server = await openHttpServer({ evaluation: false });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8');
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  let text = '';
  socket.on('data', (part: string) => (text += part)).on('error', () => undefined);
  const says = async (pattern: RegExp): Promise<void> => {
    for (const late = Date.now() + 120_000; !pattern.test(text) && Date.now() < late;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text).toMatch(pattern);
    text = '';
  };
  const body = '{"query":"{ __typename }"}';
  for (let time = 0; time < 2; time += 1) {
    socket.write(head(server, body.length) + body);
    await says(/^HTTP\/1\.1 200 (?![^]*connection: close)[^]*"Query"/i);
  }
  socket.write(head(server, 10 ** 9));
  await says(/^HTTP\/1\.1 413 [^]*connection: close/i);
  await closed;
  await server.close();
}, 60_000);
