import type { FastifyRequest } from 'fastify';
import { acceptedLocale, isLocale, type Locale } from '../base/locale.js';

/** The language of a page outside of the website: that of `?lang=`, or of Accept-Language. */
export function pageLocale(request: FastifyRequest): Locale {
  const { lang } = request.query as Readonly<Record<string, string | readonly string[] | undefined>>;
  const [said = ''] = [lang ?? ''].flat();
  return isLocale(said) ? said : acceptedLocale(request.headers['accept-language']);
}
