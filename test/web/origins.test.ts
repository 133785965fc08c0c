import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openBrowser } from '../explorer/browser.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';

/** A website of another origin: one empty page. */
const website = createServer((_request, response) =>
  response.setHeader('content-type', 'text/html').end('<title>A website</title>'),
);

/** A request as plain data, which goes into the page. */
interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly credentials?: 'include';
}

let server: HttpServer;
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  server = await openHttpServer();
  browser = await openBrowser();
  await new Promise<void>((resolve) => website.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  website.close();
  await browser.close();
  await server.close();
});

describe('the page of a website, in a browser', () => {
  it('reads what clients ask for, and why it is refused', async () => {
    const page = await browser.context.newPage();
    await page.goto(`http://127.0.0.1:${(website.address() as AddressInfo).port}/`);
    const ask = (request: Asked, search = '') =>
      page.evaluate(
        async ([url, init]) => {
          try {
            const response = await fetch(url, init);
            const { data, errors } = (await response.json()) as {
              data?: unknown;
              errors?: { extensions: { code: string } }[];
            };
            return {
              data,
              codes: errors?.map(({ extensions }) => extensions.code),
              rate: response.headers.has('ratelimit'),
            };
          } catch {
            return 'network error' as const;
          }
        },
        [`${server.url}/graphql${search}`, request] as const,
      );
    const query = '{ members(first: 1) { totalCount } }';
    const search = `?query=${encodeURIComponent(query)}`;
    const data = { members: { totalCount: 311 } };
    const json = { 'content-type': 'application/json' };
    const byPost = (headers: Record<string, string> = {}, text = query): Asked => ({
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify({ query: text }),
    });
    expect(await ask(byPost())).toMatchObject({ data });
    expect(await ask({}, search)).toMatchObject({ data });
    expect(
      await ask(
        { headers: { ...json, 'x-apollo-operation-name': 'A', 'apollographql-client-name': 'site' } },
        search,
      ),
    ).toMatchObject({
      data,
    });
    expect(await ask(byPost({}, '{ nope }'))).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'] });
    expect(await ask(byPost({ authorization: `Bearer ${server.keys.staff}` }))).toMatchObject({
      codes: ['KEY_IN_BROWSER'],
    });
    // With cookies nothing can be read, and what is no plain request is not sent.
    expect(await ask({ ...byPost(), credentials: 'include' })).toBe('network error');
    expect(await ask({ credentials: 'include' }, search)).toBe('network error');
    await page.close();
  });
});
