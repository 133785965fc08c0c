import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Ask } from './ask.js';
import { sitePage, type Page } from './site.js';

/** Milliseconds that the API may take for an answer. */
const apiTimeout = 10_000;

/** Where the website is, and where it reads. */
interface AloneOptions {
  /** Address of the API, such as https://data.example.org. */
  readonly api: string;
  /** Public address of the website. */
  readonly siteUrl: string;
}

/** Files of the API that the website passes on: they name addresses of the website. */
const passedOn = /^\/(?:robots\.txt|sitemap\.xml|sitemaps\/[\w-]+\.xml|[a-z]{2}\/feeds\/[\w-]+\.atom)$/;
const sheet = /^\/shared\/([\w-]+\.(?:css|svg))$/;
const sheetTypes: Readonly<Record<string, string>> = { css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };

const headersOf = ({ api }: AloneOptions): Readonly<Record<string, string>> => ({
  'content-security-policy': `default-src 'none';style-src 'self';img-src 'self' ${new URL(api).origin};frame-ancestors 'none';base-uri 'none';form-action 'self'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'x-robots-tag': 'noindex',
});

/** Asks the API over the network. One that does not answer is busy, as far as a reader is concerned. */
const askOver =
  ({ api }: AloneOptions): Ask =>
  async (address) => {
    try {
      const answer = await fetch(api + address, {
        redirect: 'error',
        signal: AbortSignal.timeout(apiTimeout),
      });
      return {
        status: answer.status,
        retryAfter: answer.headers.get('retry-after') ?? undefined,
        cacheTag: answer.headers.get('cache-tag') ?? undefined,
        body: await answer.text(),
      };
    } catch {
      return { status: 503, retryAfter: undefined, body: '' };
    }
  };

function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const etag = `"${createHash('sha256').update(page.body).digest('base64url').slice(0, 22)}"`;
  const isWhole = page.status === 200;
  const headers: Record<string, string | undefined> = {
    'content-type': page.type ?? 'text/html; charset=utf-8',
    'content-language': page.locale,
    'cache-control': isWhole || page.status === 301 ? 'public, no-cache' : 'no-store',
    'cache-tag': page.cacheTag,
    'retry-after': page.retryAfter,
    location: page.location,
    link: page.next === undefined ? undefined : `<${page.next}>; rel="next"`,
    etag: isWhole ? etag : undefined,
  };
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) response.setHeader(name, value);
  if (page.isIndexed) response.removeHeader('x-robots-tag');
  const hasIt = isWhole && request.headers['if-none-match'] === etag;
  response.writeHead(hasIt ? 304 : page.status).end(hasIt ? undefined : page.body);
}

async function sendSheet(response: ServerResponse, name: string): Promise<void> {
  try {
    const body = await readFile(fileURLToPath(new URL(`../web/shared/style/${name}`, import.meta.url)));
    response.setHeader('cache-control', 'public, max-age=3600');
    response.writeHead(200, { 'content-type': sheetTypes[name.split('.')[1] ?? ''] }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

async function passOn({ api }: AloneOptions, response: ServerResponse, path: string): Promise<void> {
  try {
    const answer = await fetch(api + path, { redirect: 'error', signal: AbortSignal.timeout(apiTimeout) });
    for (const name of ['content-type', 'cache-control', 'etag', 'cache-tag', 'retry-after']) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  } catch {
    response.writeHead(503, { 'retry-after': '5' }).end();
  }
}

async function answer(
  options: AloneOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(headersOf(options))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const address = request.url ?? '/';
  const [path = '/'] = address.split('?');
  const name = sheet.exec(path)?.[1];
  if (name !== undefined) return sendSheet(response, name);
  if (passedOn.test(path)) return passOn(options, response, path);
  const page = await sitePage(askOver(options), {
    address,
    acceptLanguage: request.headers['accept-language'],
    siteUrl: options.siteUrl,
    today: new Date(),
  });
  sendPage(request, response, page);
}

/** The website as a server of its own, which reads over the network; it does not listen yet. */
export const aloneServer = (options: AloneOptions): Server =>
  createServer((request, response) => {
    answer(options, request, response).catch((reason: unknown) => {
      process.stderr.write(`${String(reason)}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

const usage =
  'usage: npm run site -- --api https://data.example.org [--port 4100] [--url https://www.example.org]\n';

function start(): void {
  const { values } = parseArgs({
    options: { api: { type: 'string' }, port: { type: 'string', default: '4100' }, url: { type: 'string' } },
  });
  const { api = '', port, url = `http://127.0.0.1:${port}` } = values;
  if (![api, url].every((one) => /^https?:\/\/[^/]+$/.test(one)) || !/^\d{1,5}$/.test(port)) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  aloneServer({ api, siteUrl: url }).listen(Number(port), '127.0.0.1', () =>
    process.stdout.write(`the website of ${api} is at http://127.0.0.1:${port}/en/\n`),
  );
}

if (process.argv[1] === import.meta.filename) start();
