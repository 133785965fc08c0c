import { locales } from '../../base/locale.js';
import { enumeration } from './enumeration.js';

const tongue = { fr: 'French.', en: 'English.', es: 'Spanish.' } as const;

export const LocaleEnum = enumeration(
  'Locale',
  'A content language.',
  Object.fromEntries(locales.map((locale) => [locale.toUpperCase(), tongue[locale]])),
);
