import type { GraphQLResolveInfo } from 'graphql';
import type { Locale } from '../base/locale.js';
import type { Caller } from '../operations/accounts/caller.js';
import type { Person } from '../operations/accounts/session.js';
import type { Desk } from '../operations/desk.js';
import type { ImportAnswers } from '../operations/editorial/import-mappings.js';
import type { Translator } from '../operations/translations/suggest.js';
import type { ReadContext } from '../query/root.js';

/** A letter to somebody who is known here. */
export interface Letter {
  readonly to: string;
  readonly kind: 'INVITATION' | 'RESET' | 'FACTOR_RESET' | 'ADDRESS';
  readonly locale: Locale;
  /** What its link holds; none: it has no link. */
  readonly token?: string;
  /** The person who caused it, by name. */
  readonly by?: string;
}

/** A file of rows that somebody has sent, and what they say of it. */
export interface SentTable {
  /** Name under which it was stored. */
  readonly file: string;
  /** Name that it has where it comes from. */
  readonly name: string;
  readonly kind: string;
  readonly answers: ImportAnswers;
  readonly isDryRun: boolean;
  readonly allowDuplicates: boolean;
}

/** What an import did, or would do. */
export interface TableReport {
  /** Undefined: a dry run. */
  readonly run: string | undefined;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly object[];
  readonly readings: readonly object[];
  readonly pages: readonly object[];
  readonly corrections: object | undefined;
}

/**
 * What resolvers write with: who asks, the desk as they stand at it, and what goes back to them beside the
 * answer.
 */
export interface WriteContext {
  readonly person: Person | undefined;
  /** The machine that translates here, if any does. */
  readonly translator: Translator | undefined;
  /** Whether webhooks may lead to the machine of this server. */
  readonly allowsLoopback: boolean;
  /**
   * The desk for the write at that place of the answer; what was sent with an Idempotency-Key is done once.
   */
  desk(info: GraphQLResolveInfo): Desk;
  /** Where the page of this server that asks comes from, as browsers say it. */
  readonly origin: string;
  /** The signed-in person, whether the second factor has been shown or not. Throws SIGN_IN_REQUIRED. */
  known(): Person;
  /** Where the request comes from, and with which device. */
  readonly caller: Caller;
  /** What their browser keeps so that it is known next time. */
  remember(device: string): void;
  /** What their cookie holds from now on; none: they are signed out. */
  keep(token: string | undefined): void;
  /** Imports a file that was sent. Throws FORBIDDEN, VALUE_INVALID, FILE_UNREADABLE, OVERLOADED. */
  importTable(desk: Desk, sent: SentTable): Promise<TableReport>;
  /** Sends a letter after the answer; whether it arrives changes nothing. */
  send(letter: Letter): void;
}

export interface ResolverContext extends ReadContext {
  readonly acting: WriteContext;
}
