import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../src/base/config.js';
import { ask, send } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';
import { Severable } from './tcp-proxy.js';

const token = 'a-token-of-the-tests';
const bearer = { authorization: `Bearer ${token}` };
let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer({ settings: { RESEAU_METRICS_TOKEN: token } });
});
afterAll(() => server.close());

const members = '{ members(first: 1) { nodes { name } } }';

describe('an answer', () => {
  it('says how long its steps took', async () => {
    const steps = (headers: Headers): string[] =>
      (headers.get('server-timing') ?? '').split(', ').map((step) => step.replace(/;dur=\d+\.\d$/, ''));
    expect(steps((await ask(server.url, members)).headers)).toEqual(['auth', 'parse', 'plan', 'sql', 'send']);
    expect(steps((await ask(server.url, '{ nope }')).headers)).toEqual(['auth', 'send']);
  });
});

describe('/metrics', () => {
  it('counts requests and statements, and shows the connections', async () => {
    await ask(server.url, members);
    await ask(server.url, members, {}, { authorization: `Bearer ${server.keys.staff}` });
    await ask(server.url, '{ nope }');
    await ask(server.url, members, {}, { authorization: 'Bearer nobody' });
    const { status, text, headers } = await send(`${server.url}/metrics`, { headers: bearer });
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
    for (const line of [
      /^reseau_request_seconds_count\{audience="public",status="200",answer="read"\} [1-9]/m,
      /^reseau_request_seconds_count\{audience="staff",status="200",answer="read"\} 1$/m,
      /^reseau_request_seconds_count\{audience="public",status="400",answer="none"\} [1-9]/m,
      /^reseau_request_seconds_count\{audience="unknown",status="401",answer="none"\} 1$/m,
      /^reseau_statement_seconds_count\{audience="staff"\} 1$/m,
      /^reseau_connections\{audience="public",state="open"\} [1-3]$/m,
      /^reseau_kept_bytes \d+$/m,
      /^reseau_requests_in_work 0$/m,
      /^reseau_client_connections\{state="waiting"\} [1-9]/m,
      /^reseau_ended_connections\{reason="untaken"\} 0$/m,
      /^process_resident_memory_bytes \d/m,
    ])
      expect(text).toMatch(line);
  });

  it('is not there without the token, from this machine either, and for nobody where no token is set', async () => {
    expect((await send(`${server.url}/metrics`)).status).toBe(404);
    for (const authorization of ['Bearer another-token-of-the-tests', token, ''])
      expect((await send(`${server.url}/metrics`, { headers: { authorization } })).status).toBe(404);
    const silent = await openHttpServer({ evaluation: false });
    for (const authorization of [bearer.authorization, 'Bearer ', ''])
      expect((await send(`${silent.url}/metrics`, { headers: { authorization } })).status).toBe(404);
    await silent.close();
    expect(() => readConfig({ RESEAU_METRICS_TOKEN: 'short' })).toThrow(
      /RESEAU_METRICS_TOKEN must be a token of 16 to 200/,
    );
  });
});

describe('/live and /ready', () => {
  it('tell a server that runs from one that can answer', async () => {
    const line: { through?: Severable } = {};
    const cut = await openHttpServer({
      evaluation: false,
      through: (url) => {
        if (!line.through) throw new Error('the line is made before');
        return line.through.through(url);
      },
      prepare: async (url) => void (line.through = await Severable.to(url)),
    });
    const ready = async (): Promise<unknown[]> => {
      const { status, body, headers } = await send(`${cut.url}/ready`);
      return [status, (body as { status?: string }).status, headers.get('retry-after')];
    };
    expect(await ready()).toEqual([200, 'ready', null]);
    line.through?.cut();
    expect(await ready()).toEqual([503, 'not ready', '1']);
    expect((await send(`${cut.url}/live`)).status).toBe(200);
    line.through?.mend();
    const end = Date.now() + 120_000;
    while ((await ready())[0] !== 200) if (Date.now() > end) throw new Error('it does not heal');
    // A window of another shape is not one that this version can read.
    await cut.owner(`update desk.window_shape set shape = 'another' where audience = 'partner'`);
    expect(await ready()).toEqual([503, 'not ready', '1']);
    await cut.close();
    await line.through?.close();
  }, 60_000);
});

describe('traces', () => {
  it('are sent to the collector that is named, without a word of what was asked', async () => {
    const received: string[] = [];
    const collector = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => received.push(chunk.toString('latin1')));
      request.on('end', () => {
        received.push(`${request.method ?? ''} ${request.url ?? ''}`);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const traced = await openHttpServer({
      evaluation: false,
      settings: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
    });
    await ask(
      traced.url,
      'query Canarygrass { members(first: 1, filter: { name: { eq: "canaryseed" } }) { nodes { name } } }',
    );
    // What is still waiting is sent when the server stops.
    await traced.close();
    collector.close();
    const sent = received.join('\n');
    expect(sent).toContain('POST /v1/traces');
    for (const word of ['request', 'parse', 'sql', 'audience', 'public']) expect(sent).toContain(word);
    expect(sent).not.toMatch(/canary/i);
  }, 30_000);
});

describe('a request that comes by a proxy', () => {
  const warnings = (lines: readonly string[]): string[] =>
    lines.filter((line) => line.includes('RESEAU_PROXIES'));

  it('is warned of once where no proxy is trusted, and not where one is', async () => {
    for (const [proxies, count] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const lines: string[] = [];
      const logged = await openHttpServer({
        evaluation: false,
        logTo: lines,
        settings: { RESEAU_PROXIES: proxies },
      });
      await ask(logged.url, '{ __typename }');
      expect(warnings(lines)).toEqual([]);
      for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip'])
        await send(`${logged.url}/live`, { headers: { [header]: '192.0.2.99' } });
      expect(warnings(lines)).toHaveLength(count);
      await logged.close();
    }
  }, 60_000);
});

describe('the log', () => {
  it('holds nothing of what was asked, by whom, or with which key', async () => {
    const lines: string[] = [];
    const logged = await openHttpServer({ evaluation: false, logTo: lines });
    await ask(
      logged.url,
      'query Canarygrass($v: String) { members(filter: { name: { eq: $v } }) { totalCount } }',
      { v: 'canaryseed' },
      {
        'user-agent': 'canaryagent',
        'x-forwarded-for': '192.0.2.99',
      },
    );
    await ask(logged.url, '{ canaryfield }');
    await ask(logged.url, members, {}, { authorization: 'Bearer canarykey_canarykey_canarykey' });
    await send(`${logged.url}/graphql?documentId=canaryid`);
    await logged.close();
    expect(lines.filter((line) => line.includes('"answered"')).length).toBeGreaterThanOrEqual(4);
    expect(lines.filter((line) => /canary|192\.0\.2|127\.0\.0\.1/i.test(line))).toEqual([]);
  }, 30_000);
});
