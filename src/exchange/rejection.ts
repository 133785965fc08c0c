import { dataErrorOrThrow } from '../operations/bisect-failures.js';

/** A row that was not taken: where it stands, which field is to blame if one is, and why. */
export interface Rejection {
  readonly line: number;
  readonly field: string | null;
  readonly reason: string;
}

/** A rejected row from the error that was thrown for it. */
export function rejectionOf(line: number, reason: unknown): Rejection {
  const { message, extensions } = dataErrorOrThrow(reason);
  return { line, field: typeof extensions.field === 'string' ? extensions.field : null, reason: message };
}
