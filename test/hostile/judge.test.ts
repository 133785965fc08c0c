import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Tape } from '../query/tape.js';
import { isRefused, judge, judgeCost } from './judge.js';
import { put, type Hostile, type Reply } from './request.js';
import { hostile } from './requests.js';

const asked: Hostile = {
  what: 'a question',
  method: 'POST',
  path: '/graphql',
  headers: {},
  body: '{"query":"{ a }"}',
};
const reply = (status: number, text: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers,
  text,
});
const refusal = (message: string, code = 'GRAPHQL_VALIDATION_FAILED'): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

describe('an answer is judged:', () => {
  it.each([
    ['a refusal', reply(400, refusal('There is no field a.'))],
    ['data', reply(200, '{"data":{"a":1}}')],
    ['no room', reply(503, refusal('The server has too much to do.', 'OVERLOADED'))],
    ['no time', reply(503, refusal('This took too long.', 'DATABASE_TIMEOUT'))],
    ['what was sent itself', reply(400, refusal('{ a }'))],
    [
      'the place of a wrong value',
      reply(400, refusal('Variable "$o" at "o[0].date"; Value "2024-02-30T25:61:61Z" is no date')),
    ],
  ])('%s is as it should be', (_, answer) => {
    expect(judge(asked, answer)).toEqual([]);
  });

  it.each([
    ['a fault of the server', reply(500, refusal('Something went wrong.', 'INTERNAL_ERROR')), 'status 500'],
    [
      'a database that is away',
      reply(503, refusal('It does not answer.', 'DATABASE_UNAVAILABLE')),
      'status 503',
    ],
    [
      'a stack',
      reply(400, refusal('x\n    at parse (/app/server/door.ts:12:3)')),
      'it says at parse (/app/server/door.ts:12:3',
    ],
    ['SQL', reply(400, refusal('select a from window_x')), 'it says select a from'],
    [
      'what PostgreSQL says',
      reply(400, refusal('syntax error at or near "x"')),
      'it says syntax error at or near',
    ],
    ['a table of a window', reply(400, refusal('window_public.appeal')), 'it says window_public'],
    ['a library, in a header', reply(400, refusal('x'), { 'x-powered-by': 'Fastify' }), 'it says Fastify'],
    [
      'a mistake of the engine',
      reply(400, refusal("Cannot read properties of undefined (reading 'a')")),
      'it says Cannot read propert',
    ],
    ['an end without a word', reply(0, ''), 'it is not answered'],
    ['an answer of neither kind', reply(200, '{}'), 'it is no JSON with data or errors'],
    ['a page', reply(404, '<html>no</html>'), 'it is no JSON with data or errors'],
    ['a code that nobody knows', reply(400, refusal('x', 'FST_ODD')), 'the code FST_ODD is unknown'],
  ])('%s is seen', (_, answer, wrong) => {
    expect(judge(asked, answer)).toContain(wrong);
  });

  it('an end without a word is right for what is too long', () => {
    expect(judge({ ...asked, body: 'a'.repeat(200_000) }, reply(0, ''))).toEqual([]);
  });

  it('and what it cost', () => {
    expect(judgeCost({ statements: 0, cpu: 99 })).toEqual([]);
    expect(judgeCost({ statements: 2, cpu: 200 })).toEqual([
      '2 statements were run for what was refused',
      'it took 200 ms',
    ]);
    expect(
      [reply(400, refusal('x')), reply(200, refusal('x')), reply(200, '{"data":{"a":1}}')].map(isRefused),
    ).toEqual([true, true, false]);
  });
});

describe('a server that tells too much', () => {
  it('is found out within a few requests', async () => {
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        const deep = Number(request.headers['content-length'] ?? 0) > 20_000;
        response
          .writeHead(deep ? 500 : 400, { 'content-type': 'application/json' })
          .end(deep ? '<html>RangeError' : refusal('no'));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const found: string[] = [];
    for (const numbers of fc.sample(fc.array(fc.nat(99_999), { minLength: 40, maxLength: 40 }), {
      seed: 7,
      numRuns: 200,
    })) {
      const one = hostile(new Tape(numbers), ['{ members { totalCount } }']);
      found.push(...judge(one, await put(port, one)));
    }
    server.close();
    expect(found).toContain('status 500');
  }, 60_000);
});
