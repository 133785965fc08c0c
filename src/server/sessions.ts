import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { ReseauError } from '../base/errors.js';
import { hashOfKey } from '../base/key.js';
import { sessionHours } from '../entities/editorial/session-record.js';
import { personOf, type Person } from '../operations/accounts/session.js';
import type { Run } from '../windows/run.js';

/** Max sessions that are remembered. */
const maxKnown = 10_000;

/** Browsers keep no cookie for longer. */
const deviceDays = 400;

/**
 * The cookie of the signed-in person: out of reach of scripts, and sent with no request that another site
 * makes.
 */
export class Sessions {
  readonly #name: string;
  readonly #secure: boolean;
  readonly #run: Run;
  /** Hashes of tokens that were in force when they last came, with the second factor shown. */
  readonly #known = new LRUCache<string, true>({ max: maxKnown, ttl: sessionHours.idle * 3_600_000 });

  constructor(owner: pg.Pool, url: string) {
    this.#secure = url.startsWith('https:');
    // With this name browsers take it from this very host only, and over a line that nobody reads.
    this.#name = this.#secure ? '__Host-reseau' : 'reseau';
    this.#run = async (sql, parameters) =>
      (
        await owner
          .query(sql, parameters && [...parameters])
          .catch(() =>
            Promise.reject(new ReseauError('DATABASE_UNAVAILABLE', 'The database does not answer.')),
          )
      ).rows as Awaited<ReturnType<Run>>;
  }

  /**
   * Who is signed in; undefined: nobody. Throws REQUEST_FORGED where the page of another site makes use of
   * the cookie.
   */
  async personIn(request: FastifyRequest): Promise<Person | undefined> {
    const token = this.#tokenIn(request);
    if (token === undefined) return undefined;
    const { origin, host, 'sec-fetch-site': site = 'same-origin' } = request.headers;
    const own = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
    if (!own || !['same-origin', 'none'].includes([site].flat().join()))
      throw new ReseauError('REQUEST_FORGED', 'This came from the page of another site.');
    const person = await personOf(this.#run, token);
    if (person?.verified) this.#known.set(hashOfKey(token), true);
    else this.#known.delete(hashOfKey(token));
    return person;
  }

  /**
   * Whether the request has the cookie of somebody who was signed in a moment ago. No proof of who it is: it
   * costs no look at the database.
   */
  isKnown(request: FastifyRequest): boolean {
    const token = this.#tokenIn(request);
    return token !== undefined && this.#known.has(hashOfKey(token));
  }

  /** What the browser was given to be known by, if it sends it. */
  deviceIn({ headers }: FastifyRequest): string | undefined {
    return parseCookie(headers.cookie ?? '')[`${this.#name}-device`];
  }

  /** The header that has a browser keep by what it is known; signing out leaves it there. */
  deviceCookie(value: string): string {
    return stringifySetCookie({
      ...this.#how,
      name: `${this.#name}-device`,
      value,
      maxAge: deviceDays * 24 * 3600,
    });
  }

  #tokenIn({ headers }: FastifyRequest): string | undefined {
    if (!headers.cookie?.includes(this.#name)) return undefined;
    const token = parseCookie(headers.cookie)[this.#name];
    return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
  }

  /** The header that has a browser keep the token; none: forget it. */
  cookie(token: string | undefined): string {
    const maxAge = token === undefined ? 0 : sessionHours.longest * 3600;
    return stringifySetCookie({ ...this.#how, name: this.#name, value: token ?? '', maxAge });
  }

  get #how() {
    return { httpOnly: true, sameSite: 'strict', secure: this.#secure, path: '/' } as const;
  }
}
