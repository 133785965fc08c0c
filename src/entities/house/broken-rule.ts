import { ReseauError } from '../../base/errors.js';
import type { Wording } from '../../base/wording.js';

/**
 * The refusal of a rule that one kind of items has: a sentence for logs and reports, and one for the people who fill
 * in the field, in each language.
 */
export const brokenRule = (field: string, message: string, wording: Wording): ReseauError =>
  new ReseauError('ITEM_INVALID', message, { extensions: { field, wording } });
