import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { openBrowser } from '../explorer/browser.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';

/** A server with evaluation data, a browser, and the page of a partner on another origin. */
export interface EmbedWorld {
  readonly server: HttpServer;
  readonly context: BrowserContext;
  readonly hostUrl: string;
  /** Markup in the page of the partner, before the script. */
  markup: string;
  /** Markup in its head. */
  head: string;
  /** Whether it has the strictest policy: only the script and the data of our server, no markup from texts. */
  isStrict: boolean;
  readonly close: () => Promise<void>;
}

/** Opens all of it; `page` is left to the test. */
export async function openEmbedWorld(): Promise<EmbedWorld> {
  const server = await openHttpServer();
  const browser = await openBrowser();
  const policy = `default-src 'none'; script-src ${server.url}; connect-src ${server.url}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
  const host = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(world.isStrict && { 'content-security-policy': policy }),
    });
    response.end(`<!doctype html><html lang="fr"><head><title>Partenaire</title><link rel="icon" href="data:,">${world.head}</head>
<body><main><h1>Partenaire</h1>${world.markup}</main><script type="module" src="${server.url}/embed/members.js"></script></body></html>`);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const world: EmbedWorld = {
    server,
    context: browser.context,
    hostUrl: `http://127.0.0.1:${(host.address() as AddressInfo).port}/`,
    markup: '',
    head: '',
    isStrict: true,
    close: async () => {
      await browser.close();
      await new Promise((done) => {
        host.close(done);
        host.closeAllConnections();
      });
      await server.close();
    },
  };
  return world;
}
