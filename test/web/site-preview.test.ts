import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPreview, endPreview } from '../../src/operations/editorial/preview.js';
import { save } from '../../src/operations/save.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { organisation } from '../setup/drafts.js';

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
});
afterAll(() => server.close());

const path = '/fr/organisations/not-yet';
const get = (address: string, cookie?: string) =>
  fetch(server.url + address, {
    redirect: 'manual',
    headers: { accept: 'text/html', ...(cookie !== undefined && { cookie }) },
  });

describe('a preview of the website', () => {
  it('shows a draft to the browser that has its token, and to nobody else', async () => {
    const [saved] = await save(server.desk, [
      organisation('not-yet', { provenance: 'EDITORIAL', name: 'Not yet published' }),
    ]);
    const items = [{ item: 'Organisation', ids: [saved?.id ?? ''] }];
    const { id, token } = await createPreview(server.desk, { items }, 1);

    const entrance = await get(`/preview/${token}${path}?q=1`);
    expect([entrance.status, entrance.headers.get('location')]).toEqual([303, `${path}?q=1`]);
    expect(entrance.headers.get('cache-control')).toBe('no-store');
    const cookies = entrance.headers.getSetCookie();
    expect(cookies.map((one) => one.split('; ').slice(1).sort())).toEqual(
      ['/fr', '/en', '/es'].map((at) => ['HttpOnly', `Path=${at}`, 'SameSite=Strict']),
    );
    const cookie = cookies[0]?.split(';')[0] ?? '';

    const shown = await get(path, cookie);
    const text = await shown.text();
    expect([shown.status, text.includes('Not yet published')]).toEqual([200, true]);
    expect(text).toContain('Aperçu\u00a0: cette page n’est pas publiée.');
    expect(text).not.toContain(token);
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.headers.get('etag')).toBeNull();
    expect(shown.headers.get('x-robots-tag')).toBe('noindex');
    expect(shown.headers.get('content-security-policy')).toContain(`frame-ancestors 'self'`);

    expect((await get(path)).status).toBe(410);
    await endPreview(server.desk, id);
    const ended = await get(path, cookie);
    expect([ended.status, (await ended.text()).includes('Cet aperçu est terminé')]).toEqual([403, true]);
  });

  it('is left by a link, and leads to pages of the website only', async () => {
    const end = await get('/preview/end');
    expect([end.status, end.headers.get('location')]).toEqual([303, '/']);
    expect(end.headers.getSetCookie().every((one) => one.includes('Max-Age=0'))).toBe(true);
    const token = 'a'.repeat(43);
    for (const to of ['//example.org/', '/graphql', '', '/fr/../../graphql'])
      expect([to, (await get(`/preview/${token}${to}`)).status]).toEqual([to, 404]);
    expect((await get('/preview/short/fr/')).status).toBe(404);
  });
});
