import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ReseauError } from '../base/errors.js';
import { isLocale, locales } from '../base/locale.js';

const name = 'reseau-preview';
const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** The token of the preview that a browser shows; undefined: it shows what is published. */
export function previewOf({ headers }: FastifyRequest): string | undefined {
  const token = headers.cookie?.includes(name) ? parseCookie(headers.cookie)[name] : undefined;
  return token !== undefined && isToken(token) ? token : undefined;
}

/** Has the browser keep the token for the pages of the website, and for no other address; or forget it. */
function keep(reply: FastifyReply, secure: boolean, token: string | undefined): void {
  for (const locale of locales)
    void reply.header(
      'set-cookie',
      stringifySetCookie({
        name,
        value: token ?? '',
        path: `/${locale}`,
        httpOnly: true,
        sameSite: 'strict',
        secure,
        // While the browser is open; the preview itself ends after some hours.
        ...(token === undefined && { maxAge: 0 }),
      }),
    );
}

/**
 * The website as a preview shows it. The token stands in the address of one redirect, which takes it off into a
 * cookie: pages, their links and what is saved of them do not hold it.
 */
export async function installSitePreview(
  app: FastifyInstance,
  { url }: { readonly url: string },
): Promise<void> {
  const secure = url.startsWith('https:');
  app.get('/preview/end', (_request, reply) => {
    keep(reply, secure, undefined);
    return reply.header('cache-control', 'no-store').redirect(`/`, 303);
  });
  app.get<{ Params: { token: string; '*': string } }>('/preview/:token/*', (request, reply) => {
    const { token } = request.params;
    const search = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
    const path = `/${request.params['*']}`;
    if (!isToken(token) || !isLocale(path.split('/')[1] ?? ''))
      throw new ReseauError('NOT_FOUND', 'A preview stands at /preview/<token>/<language>/...');
    keep(reply, secure, token);
    return reply.header('cache-control', 'no-store').redirect(`${encodeURI(path)}${search}`, 303);
  });
  await Promise.resolve();
}
