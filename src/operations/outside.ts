import { audiences } from '../base/audience.js';

/** The windows that show what is published; the desk's shows drafts. */
export const outside = audiences.filter((audience) => audience !== 'desk');
