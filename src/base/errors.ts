import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { readingErrors } from './errors/reading.js';
import { startingErrors } from './errors/starting.js';
import { writingErrors } from './errors/writing.js';

/**
 * Every error a client can meet, in one table. `status` is the HTTP status when the request as a whole is
 * refused; `meaning` and `remedy` are printed in docs/errors.md. A code is never reused for something else.
 */
export const errors = { ...readingErrors, ...writingErrors, ...startingErrors } as const;

export type ErrorCode = keyof typeof errors;

/**
 * An expected failure. `message` says what is wrong in the caller's words; it never holds SQL, a file path of
 * the server, or a stack.
 */
export class ReseauError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options: GraphQLErrorOptions = {}) {
    super(message, { ...options, extensions: { code, remedy: errors[code].remedy, ...options.extensions } });
    this.name = 'ReseauError';
    this.code = code;
  }
}

/** The HTTP status for a code; a code that is not in the table is a fault of ours. */
export const statusOf = (code: unknown): number =>
  typeof code === 'string' && code in errors ? errors[code as ErrorCode].status : 500;
