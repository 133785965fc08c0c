import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { buildSchema, graphql } from 'graphql';

const dist = resolve(import.meta.dirname, '../../web/dist/explorer');
/** Where the page stands on the server: its files must be asked for below that. */
const at = '/explorer/';
const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};
/** Nothing but our own origin; styles inline because the editor measures text with them. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; font-src 'self' data:; img-src 'self' data:; connect-src 'self'";

const schema = buildSchema(`
  "Where to start reading." type Query { "Members of the network." members(first: Int): Members! }
  type Members { "How many there are." totalCount: Int! }
`);
const members = { totalCount: 311 };

/** One request to /graphql as the page sent it. */
export interface Asked {
  query: string;
  authorization: string | undefined;
  language: string | undefined;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

const sendFile = async (path: string, response: ServerResponse): Promise<void> => {
  const icon =
    path === '/shared/icon.svg' ? await readFile(join(dist, '../../shared/style/icon.svg')) : undefined;
  const file = join(dist, path === at ? 'index.html' : decodeURIComponent(path.slice(at.length)));
  const isBelow = path.startsWith(at) && file.startsWith(dist + sep);
  const bytes = icon ?? (isBelow ? await readFile(file).catch(() => undefined) : undefined);
  response.writeHead(bytes ? 200 : 404, {
    'content-type': kinds[extname(path === at ? file : path)] ?? 'text/plain',
    'content-security-policy': policy,
  });
  response.end(bytes);
};

/** A small stand-in for the server: the built page under the strict policy, and a graph of two types. */
export async function openDoor(): Promise<{ address: string; asked: Asked[]; close: () => Promise<void> }> {
  const asked: Asked[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://door').pathname;
    if (path !== '/graphql') return sendFile(path, response);
    const { query } = JSON.parse(await bodyOf(request)) as { query: string };
    asked.push({
      query,
      authorization: request.headers.authorization,
      language: request.headers['accept-language'],
    });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(await graphql({ schema, source: query, rootValue: { members } })));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${at}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
