import { locale } from '../base/locale.js';

export const read = locale;
