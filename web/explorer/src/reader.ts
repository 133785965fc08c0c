import { useEffect, useState } from 'react';

/** Who reads: an API key (empty = the public) and a language. */
export interface Reader {
  key: string;
  locale: string;
}

export const locales = ['fr', 'en', 'es'];
const place = 'reseau-reader';

const browserLocale = (): string =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => locales.includes(tag)) ?? 'en';

const remembered = (): Reader => {
  try {
    const found = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<Reader>;
    return {
      key: found.key ?? '',
      locale: locales.includes(found.locale ?? '') ? (found.locale ?? '') : browserLocale(),
    };
  } catch {
    return { key: '', locale: browserLocale() };
  }
};

/**
 * The reader of this browser tab. Kept in sessionStorage: a key must not outlive the tab, nor be seen by
 * another one.
 */
export function useReader(): [Reader, (reader: Reader) => void] {
  const [reader, setReader] = useState(remembered);
  useEffect(() => sessionStorage.setItem(place, JSON.stringify(reader)), [reader]);
  return [reader, setReader];
}

/** The request headers that say who reads. */
export const headersOf = ({ key, locale }: Reader): Record<string, string> => ({
  'Accept-Language': locale,
  ...(key && { Authorization: `Bearer ${key}` }),
});
