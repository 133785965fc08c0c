import { ReseauError, type ErrorCode } from '../base/errors.js';

/** Which value of a save is meant. */
export interface Place {
  readonly item: string;
  readonly field?: string;
  /** Position of the change in the list that was given. */
  readonly index: number;
}

/** Refuses a value, naming its place. */
export function refuse(place: Place, what: string, code: ErrorCode = 'ITEM_INVALID'): never {
  throw new ReseauError(code, `${place.item}${place.field ? `.${place.field}` : ''}: ${what}`, { extensions: { ...place } });
}

/** Runs `work`; what it refuses without saying where is told with its place. */
export function placed<T>(place: Place, work: () => T): T {
  try {
    return work();
  } catch (reason) {
    if (!(reason instanceof ReseauError) || reason.extensions.item !== undefined) throw reason;
    throw new ReseauError(reason.code, reason.message, { extensions: { ...place, ...reason.extensions } });
  }
}
