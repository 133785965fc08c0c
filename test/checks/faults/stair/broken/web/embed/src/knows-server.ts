import { locale } from '../../../src/base/locale.js';

export const known = locale;
