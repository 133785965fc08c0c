import type { FastifyInstance } from 'fastify';
import { homePage } from '../../site/site.js';
import { locales } from '../base/locale.js';
import { sendPage, type PageOptions } from './pages.js';

/** The pages of the website. */
export async function installSite(app: FastifyInstance, options: PageOptions): Promise<void> {
  for (const locale of locales)
    app.get(`/${locale}/`, (request, reply) =>
      sendPage(app, options, [request, reply], { locale, write: (ask) => homePage(ask, locale) }),
    );
  await Promise.resolve();
}
