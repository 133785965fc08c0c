import type { FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import { accountPage, type AccountPage } from '../../site/account.js';
import { pageLocale } from './page-locale.js';
import { accountHeaders } from './security-headers.js';

const script = readFileSync(new URL('../../web/account/password.js', import.meta.url));
const pages: readonly AccountPage[] = ['invitation', 'reset'];

/** The pages that the links of letters lead to, and their script. Nothing of them is kept by browsers. */
export async function installAccountPages(app: FastifyInstance): Promise<void> {
  const headers = { ...accountHeaders, 'cache-control': 'no-store' };
  for (const page of pages)
    app.get(`/account/${page}`, (request, reply) => {
      const locale = pageLocale(request);
      return reply
        .headers({
          ...headers,
          'content-type': 'text/html; charset=utf-8',
          'content-language': locale,
          vary: 'Accept-Language',
        })
        .send(accountPage(page, locale));
    });
  app.get('/account/password.js', (_request, reply) =>
    reply.headers({ ...headers, 'content-type': 'text/javascript; charset=utf-8' }).send(script),
  );
  await Promise.resolve();
}
