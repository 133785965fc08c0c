import type { GraphQLResolveInfo } from 'graphql';
import type { Locale } from '../base/locale.js';
import type { Caller } from '../operations/accounts/caller.js';
import type { Person } from '../operations/accounts/session.js';
import type { Desk } from '../operations/desk.js';
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
  /** Sends a letter after the answer; whether it arrives changes nothing. */
  send(letter: Letter): void;
}

export interface ResolverContext extends ReadContext {
  readonly acting: WriteContext;
}
