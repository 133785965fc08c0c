import { ReseauError } from '../base/errors.js';

/** A row that was not taken: where it stands, which field is to blame if one is, and why. */
export interface Rejection {
  readonly line: number;
  readonly field: string | null;
  readonly reason: string;
}

/** The error, if a row is to blame for it; one that no row is to blame for, such as a database that is down, is thrown on. */
export function faultOfRow(reason: unknown): ReseauError {
  if (!(reason instanceof ReseauError) || reason.code.startsWith('DATABASE_')) throw reason;
  return reason;
}

/** A rejected row from the error that was thrown for it. */
export function rejectionOf(line: number, reason: unknown): Rejection {
  const { message, extensions } = faultOfRow(reason);
  return { line, field: typeof extensions.field === 'string' ? extensions.field : null, reason: message };
}
