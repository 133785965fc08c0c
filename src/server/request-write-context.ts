import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import { ReseauError } from '../base/errors.js';
import type { Caller } from '../operations/accounts/caller.js';
import { deskOf, type Person } from '../operations/accounts/session.js';
import type { Desk } from '../operations/desk.js';
import type { Translator } from '../operations/translations/suggest.js';
import type { Letter, SentTable, TableReport, WriteContext } from '../resolvers/write-context.js';
import type { DeskImports } from './desk-imports.js';
import { deviceName } from './device-name.js';
import type { Mail } from './mail.js';
import type { Sessions } from './sessions.js';

/** What writing stands on. */
export interface WriteContextParts {
  readonly orm: Desk['orm'];
  readonly sessions: Sessions;
  readonly mail: Mail;
  readonly translator: Translator | undefined;
  /** Where people reach this server. */
  readonly url: string;
  readonly imports: DeskImports;
  /** Whether webhooks may lead to this machine. */
  readonly allowsLoopback: boolean;
}

/** One request that may write. */
export class RequestWriteContext implements WriteContext {
  #request: string | undefined;

  constructor(
    private readonly parts: WriteContextParts,
    readonly person: Person | undefined,
    private readonly http: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {}

  get translator(): Translator | undefined {
    return this.parts.translator;
  }

  get allowsLoopback(): boolean {
    return this.parts.allowsLoopback;
  }

  desk(info: GraphQLResolveInfo): Desk {
    const { orm } = this.parts;
    const desk: Desk = this.person ? deskOf(orm, this.person) : { orm, by: 'reader', may: [] };
    const key = this.http.headers['idempotency-key'];
    if (key === undefined) return desk;
    if (typeof key !== 'string' || !/^[\w-]{16,200}$/.test(key))
      throw new ReseauError('REQUEST_INVALID', 'An Idempotency-Key has 16 to 200 letters, digits, - and _.');
    // What nobody is signed in for is nobody's: the same key of another reader must not answer this one.
    if (!this.person) return desk;
    const place = responsePathAsArray(info.path).join('.');
    return { ...desk, once: { key: `${key} ${place}`, request: this.#hash() } };
  }

  importTable(desk: Desk, sent: SentTable): Promise<TableReport> {
    return this.parts.imports.run(desk, sent);
  }

  get origin(): string {
    return this.parts.url;
  }

  known(): Person {
    if (!this.person) throw new ReseauError('SIGN_IN_REQUIRED', 'Nobody is signed in.');
    return this.person;
  }

  keep(token: string | undefined): void {
    void this.reply.header('set-cookie', this.parts.sessions.cookie(token));
  }

  get caller(): Caller {
    return {
      address: this.http.ip,
      device: this.parts.sessions.deviceIn(this.http),
      name: deviceName(this.http.headers['user-agent']),
    };
  }

  remember(device: string): void {
    void this.reply.header('set-cookie', this.parts.sessions.deviceCookie(device));
  }

  send(letter: Letter): void {
    void this.parts.mail.send(letter);
  }

  #hash(): string {
    this.#request ??= createHash('sha256')
      .update(JSON.stringify(this.http.body ?? null))
      .digest('hex');
    return this.#request;
  }
}
