import { expect, it } from '@jest/globals';
import { placeOf, type Frame, type Stack } from '../../bench/profile-layers.js';

const node = (name: string): Frame => ({ name, file: '/usr/bin/node' });
const jit = (name: string): Frame => ({ name: `JS:*${name}`, file: '/tmp/perf-1.map' });
const stack = (...frames: readonly Frame[]): Stack => ({ program: 'node', frames });

it('says of a sample what kind of code ran, and which JavaScript called it', () => {
  const read = jit('read file:///home/somebody/src/query/reader.ts:1:20');
  const send = jit('send /home/somebody/node_modules/fastify/lib/reply.js:3:1');
  expect(placeOf(stack(read, send))).toEqual({
    code: 'JavaScript',
    owner: 'query/reader.ts',
    caller: 'read file:///home/somebody/src/query/reader.ts:1:20',
  });
  expect(
    placeOf(stack(node('v8::internal::JsonParser::Parse'), node('Builtins_JsonParse'), read)),
  ).toMatchObject({
    code: 'V8 in C++',
    owner: 'query/reader.ts',
  });
  expect(placeOf(stack(node('v8::internal::Scavenger::Scavenge')))).toMatchObject({
    code: 'garbage collection',
    owner: 'no JavaScript',
  });
  expect(placeOf(stack({ name: 'tcp_sendmsg', file: '[kernel.kallsyms]' }, send))).toMatchObject({
    code: 'kernel',
    owner: 'fastify',
  });
  expect(placeOf(stack(jit('emit node:events:1:2')))).toMatchObject({ owner: 'node:events' });
  expect(
    placeOf({ program: 'postgres', frames: [{ name: 'ExecInterpExpr', file: '/opt/postgres' }] }),
  ).toEqual({ code: 'PostgreSQL', owner: 'PostgreSQL', caller: 'ExecInterpExpr' });
});
