import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { items } from '../../src/entities/entities.js';
import { writeId } from '../../src/entities/house/identity.js';
import { pageFactsOf } from '../../src/windows/page-facts.js';
import { ask } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

interface Page {
  readonly nodes: readonly { readonly id: string; readonly alternates: readonly object[] }[];
}

describe('what servers are told of pages', () => {
  it.each(items.filter(({ path }) => path !== undefined).map((item) => [item.plural, item] as const))(
    'is what the graph says: %s',
    async (plural, item) => {
      const { body } = await ask(
        server.url,
        `{ list: ${plural}(first: 100) { nodes { id alternates { locale path } } } }`,
      );
      const { nodes } = (body.data as { list: Page }).list;
      const facts = await pageFactsOf(
        server.owner,
        { audience: 'public', schema: 'window_public' },
        item,
        undefined,
      );
      expect(facts.size).toBeGreaterThanOrEqual(nodes.length);
      const told = new Map(
        [...facts].map(([id, { own }]) => [
          writeId(item, id),
          own.map(({ locale, path }) => ({ locale: locale.toUpperCase(), path })),
        ]),
      );
      for (const { id, alternates } of nodes) expect([id, told.get(id)]).toEqual([id, alternates]);
    },
  );
});
