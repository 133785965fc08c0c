import { useEffect, useState } from 'react';
import { firstLocale } from '../../shared/locale';

/** Who reads: an API key (empty = the public) and a language. */
export interface Reader {
  key: string;
  locale: string;
}

const place = 'reseau-reader';

const remembered = (): Reader => {
  try {
    const found = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<Reader>;
    return { key: found.key ?? '', locale: firstLocale([found.locale, ...navigator.languages]) };
  } catch {
    return { key: '', locale: firstLocale(navigator.languages) };
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
