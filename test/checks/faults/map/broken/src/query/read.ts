import type { rows } from '../windows/rows.js';
import { locale } from '../base/locale.js';

export const read: [string, typeof rows] = [locale, 1];
