import { localeFacts, locales } from '../../base/locale.js';
import { enumeration } from './enumeration.js';

export const LocaleEnum = enumeration(
  'Locale',
  'Content language.',
  Object.fromEntries(locales.map((locale) => [locale.toUpperCase(), `${localeFacts[locale].english}.`])),
);
