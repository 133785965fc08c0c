import { ReseauError } from '../base/errors.js';
import type { Translator } from '../operations/translations/suggest.js';

const deadline = 20_000;
const longestAnswer = 2_000_000;

/**
 * A service that translates by the protocol of LibreTranslate, such as one of the house's own; undefined:
 * none is named.
 */
export function openTranslator(address: string): Translator | undefined {
  if (address === '') return undefined;
  const url = new URL(address);
  const key = url.searchParams.get('api_key');
  url.searchParams.delete('api_key');
  return {
    name: url.hostname,
    async translate(texts, source, target) {
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            q: texts,
            source,
            target,
            format: 'text',
            ...(key !== null && { api_key: key }),
          }),
          redirect: 'error',
          signal: AbortSignal.timeout(deadline),
        });
        const body = await response.text();
        const { translatedText } = JSON.parse(body.slice(0, longestAnswer)) as { translatedText?: unknown };
        if (!response.ok || !Array.isArray(translatedText) || translatedText.length !== texts.length)
          throw new Error('not understood');
        return translatedText.map(String);
      } catch {
        throw new ReseauError(
          'TRANSLATOR_UNAVAILABLE',
          'The machine that translates did not answer as it should.',
        );
      }
    },
  };
}
