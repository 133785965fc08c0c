import { expect } from '@jest/globals';
import { errors, type ErrorCode } from '../../src/base/errors.js';
import type { Answered } from './ask.js';

/** Nothing of this may be read in an answer: libraries, SQL, places in files. */
const inside =
  /apollo|fastify|mikro|postgres|kysely|pino|node_modules|fst_err|csrf|\bselect\b|window_|\.[cm]?[tj]s\b|\/src\/|\bat .+:\d+:\d+|stack/i;

/**
 * Holds a refusal to the contract: its code and status, what to do, nothing of the inside, no data, and
 * little of it.
 */
export function expectRefusal(
  { status, text, body, headers }: Answered,
  code: ErrorCode,
  expected: number = errors[code].status,
): void {
  expect({ status, codes: body.errors?.map((error) => error.extensions?.code) }).toEqual({
    status: expected,
    codes: expect.arrayContaining([code]) as unknown,
  });
  expect(body.errors?.[0]?.extensions?.remedy).toBe(errors[code].remedy);
  expect(new Set(body.errors?.map((error) => error.extensions?.code)).size).toBe(1);
  expect(body).not.toHaveProperty('data');
  expect(text).not.toMatch(inside);
  expect(text.length).toBeLessThan(4096);
  expect(headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
}
