import { errors } from '../../src/base/errors.js';
import type { Hostile, Reply } from './request.js';

/** What a request cost the server. */
export interface Cost {
  /** Statements of the reader's login. */
  readonly statements: number;
  /** Milliseconds of processor time. */
  readonly cpu: number;
}

const mostCpu = 100;
/** Nothing of the inside: places in files, libraries, SQL, what an engine says of its own mistakes. */
const inside = [
  /apollo/i,
  /fastify/i,
  /mikro.?orm/i,
  /postgres/i,
  /kysely/i,
  /type-graphql/i,
  /node_modules/,
  /node:internal/,
  // A frame of a stack names a file; a message that says at which value it stopped does not.
  /\bat (?:[\w.<>[\] ]+ \()?[^\s"(]*\/[^\s"]+:\d+:\d+/,
  /\/src\//,
  /\.[cm]?[jt]s:\d/,
  /FST_ERR/,
  /\bpg_\w/,
  /window_(public|partner|staff|desk)/,
  /\b(published|desk)\.[a-z]/,
  /syntax error at or near/i,
  /\bselect\b.+\bfrom\b/i,
  /cannot read propert/i,
  /is not a function/i,
  /is not iterable/i,
  /undefined is not/i,
  /maximum call stack/i,
  /unexpected token .* in json/i,
  /<html/i,
];
// 499 is for logs: nobody hears it.
const overloaded = 503;
const largestBody = 100 * 1024;
const largestHead = 16 * 1024;

/** What is wrong with an answer, whatever was asked. */
export function judge(hostile: Hostile, { status, headers, text }: Reply): string[] {
  const wrong: string[] = [];
  if (status === 0) return mayBeCutOff(hostile) ? [] : ['it is not answered'];
  if (status >= 500 && !isTooMuch({ status, text })) wrong.push(`status ${status}`);
  // What was sent may come back, as in the message of a parser.
  const asked = `${hostile.path} ${JSON.stringify(hostile.headers)} ${String(hostile.body)} ${hostile.raw ?? ''}`;
  const said = `${JSON.stringify(headers)} ${text}`;
  const isPage = status === 200 && hostile.method === 'GET' && !hostile.path.startsWith('/graphql');
  if (!isPage)
    for (const one of inside)
      if (one.test(said) && !one.test(asked)) wrong.push(`it says ${one.exec(said)?.[0]}`);
  if (!isPage && hostile.method !== 'HEAD') {
    const codes = codesIn(text);
    if (!codes && (status >= 400 || !isData(text))) wrong.push('it is no JSON with data or errors');
    for (const code of codes ?? [])
      if (!Object.hasOwn(errors, String(code))) wrong.push(`the code ${String(code)} is unknown`);
  }
  return wrong;
}

/** What a request cost that was refused. */
export function judgeCost({ statements, cpu }: Cost): string[] {
  const wrong: string[] = [];
  if (statements > 0) wrong.push(`${statements} statements were run for what was refused`);
  if (cpu > mostCpu) wrong.push(`it took ${Math.round(cpu)} ms`);
  return wrong;
}

/** Whether nothing was answered to it. */
export const isRefused = ({ status, text }: Reply): boolean =>
  status === 0 ||
  (status >= 400 && !isTooMuch({ status, text })) ||
  (status < 400 && codesIn(text) !== undefined && !text.startsWith('{"data":{'));

// What is too long, or no HTTP, need not be read to its end.
const mayBeCutOff = ({ raw, body = '', headers }: Hostile): boolean =>
  raw !== undefined || Buffer.byteLength(body) > largestBody || JSON.stringify(headers).length > largestHead;

/**
 * The server, or its database, has more to do than it can, or did not get there in time: a bound that was
 * kept.
 */
const isTooMuch = ({ status, text }: Pick<Reply, 'status' | 'text'>): boolean =>
  status === overloaded && /"(OVERLOADED|DATABASE_TIMEOUT)"/.test(text);

const isData = (text: string): boolean => text.startsWith('{"data":');

function codesIn(text: string): unknown[] | undefined {
  try {
    const { errors: said } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
    return said?.map(({ extensions }) => extensions?.code);
  } catch {
    return undefined;
  }
}
