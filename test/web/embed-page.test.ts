import { createHash } from 'node:crypto';
import { createServer, get as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbedWorld, type EmbedWorld } from './embed-world.js';
import { findings, isTooWide, visit } from './visit.js';

const maxBytes = 30_000;

let world: EmbedWorld;
beforeAll(async () => {
  world = await openEmbedWorld();
});
afterAll(() => world.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${world.server.url}${path}`, { headers });
/** The address by which a server under test is known to people; nobody listens there. */
const known = 'http://localhost:4000';

const oembed = async (query: Record<string, string>) => {
  const answer = await get(`/oembed?${new URLSearchParams(query).toString()}`);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe('the page for frames', () => {
  it('may be framed by everybody, sets no cookie, and is answered by 304 while nothing has changed', async () => {
    const first = await get('/embed/members?lang=fr');
    expect(first.status).toBe(200);
    const { headers } = first;
    // To the letter: whatever else is allowed would run in the frame of a partner.
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';frame-ancestors *;base-uri 'none';form-action 'self';require-trusted-types-for 'script'`,
    );
    expect(headers.has('x-frame-options')).toBe(false);
    expect(headers.has('set-cookie')).toBe(false);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect(headers.get('content-language')).toBe('fr');
    await first.text();
    const again = await get('/embed/members?lang=fr', { 'if-none-match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it(`comes in at most ${maxBytes} bytes, packed as browsers ask for it`, async () => {
    for (const path of ['/embed/members?lang=fr', '/embed/members?lang=ar&region=africa%20asia']) {
      // fetch would unpack it.
      const { bytes, encoding } = await new Promise<{ bytes: number; encoding: unknown }>((done) => {
        send(`${world.server.url}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
          let bytes = 0;
          answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
          answer.on('end', () => done({ bytes, encoding: answer.headers['content-encoding'] }));
        });
      });
      expect(encoding).toBe('gzip');
      expect(bytes).toBeLessThan(maxBytes);
    }
  });

  it('is filtered, read on and freed again without a script', async () => {
    const context = world.context.browser();
    const page = context
      ? await (await context.newContext({ javaScriptEnabled: false })).newPage()
      : await world.context.newPage();
    await page.goto(`${world.server.url}/embed/members?lang=en`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Members of the SOS-Torture Network',
    );
    expect(await page.getByRole('status').innerText()).toBe('301 members');
    const first = await page.getByRole('heading', { level: 2 }).first().innerText();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(24);
    await page.getByRole('link', { name: 'Next page' }).click();
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).not.toBe(first);
    await page.getByRole('link', { name: 'Previous page' }).click();
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe(first);
    await page.getByLabel('Region').selectOption('africa');
    await page.getByRole('button', { name: 'Filter' }).click();
    expect(await page.getByRole('status').innerText()).toBe('72 members');
    // The choice of a region leaves the figures of the others: each says how many there are if it is chosen.
    expect(await page.getByLabel('Region').locator('option').count()).toBe(7);
    await page.getByLabel('Search').fill('côte d’ivoire'.replace('’', "'"));
    await page.getByRole('button', { name: 'Filter' }).click();
    expect(await page.getByRole('status').innerText()).toBe('4 members');
    expect(await page.getByLabel('Country').locator('option').count()).toBe(2);
    await page.getByRole('link', { name: 'Clear the choices' }).click();
    expect(await page.getByRole('status').innerText()).toBe('301 members');
    await page.context().close();
  });

  it('has the colours of its address, with a script and without, where texts in them can be read', async () => {
    const accents = {
      'accent=006400': { light: 'rgb(0, 100, 0)', dark: 'rgb(255, 139, 139)' },
      'accent=ffcc00&ground=red%3B%7D': { light: 'rgb(179, 0, 27)', dark: 'rgb(255, 204, 0)' },
    };
    const { page, complaints, close } = await visit(world.context, 'about:blank');
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    for (const [query, colours] of Object.entries(accents))
      for (const scheme of ['light', 'dark'] as const)
        for (const hasScripts of [true, false]) {
          if (!hasScripts)
            await page.route('**/embed/members.js', (route) =>
              route.fulfill({ contentType: 'text/javascript', body: '' }),
            );
          await page.goto(`${world.server.url}/embed/members?lang=en&country=PH&scheme=${scheme}&${query}`);
          if (hasScripts) await page.locator('reseau-members:state(drawn)').waitFor();
          const link = page.locator('li a[href^="http"]').filter({ visible: true }).first();
          expect(await link.evaluate((one) => getComputedStyle(one).color)).toBe(colours[scheme]);
          await page.unroute('**/embed/members.js');
        }
    // The policy of the page allows its style, and the element has nothing more to leave out.
    expect([...complaints, ...warnings]).toEqual([]);
    await close();
  });

  it('keeps the colours through its filters, its languages and its question how it is framed', async () => {
    const text = await (await get('/embed/members?lang=en&accent=%23006400&text=nonsense')).text();
    expect(text).toContain('<input type="hidden" name="accent" value="006400" />');
    expect(text).toContain('href="/embed/members?lang=fr&amp;accent=006400"');
    const other = await get('/embed/members?lang=en');
    expect(other.headers.get('content-security-policy')).toContain(`style-src 'self';`);
    expect(await other.text()).not.toContain('<style');
    const { body } = await oembed({ url: `${known}/embed/members?lang=en&accent=006400` });
    expect(body.html).toContain(`${known}/embed/members?lang=en&amp;accent=006400`);
  });

  it('stays as the server wrote it, each sentence once, where the script gets no data', async () => {
    await world.context.route('**/q/EmbedMembers.jsonl*', (route) => route.fulfill({ status: 503 }));
    const { page, close } = await visit(world.context, `${world.server.url}/embed/members?lang=en`);
    const asked = page.waitForResponse(/EmbedMembers/);
    await page.reload();
    await asked;
    await page.locator('reseau-members').evaluate((element) => element.shadowRoot?.querySelector('slot'));
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('status').innerText()).toBe('301 members');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await findings(page)).toEqual([]);
    await world.context.unroute('**/q/EmbedMembers.jsonl*');
    await close();
  });

  it('has as many members behind each choice and each dot as they say, beside the other choices', async () => {
    const given = 'lang=en&region=africa';
    const text = await (await get(`/embed/members?${given}`)).text();
    const found = async (address: string): Promise<string | undefined> =>
      /role="status">\s*(\d+) member/.exec(await (await get(address)).text())?.[1];
    const facets = [...text.matchAll(/<select name="(\w+)">([\s\S]*?)<\/select>/g)];
    expect(facets.map(([, name]) => name)).toEqual(['region', 'country', 'theme', 'programme', 'service']);
    for (const [, name = '', options = ''] of facets) {
      const choices = [...options.matchAll(/value="([^"]+)"[^>]*>[^<]*\((\d+)\)/g)];
      expect([name, choices.length > 0]).toEqual([name, true]);
      for (const [, value = '', count] of [choices.at(0) ?? [], choices.at(-1) ?? []]) {
        const query = new URLSearchParams(given);
        query.set(name, value);
        const address = `/embed/members?${query.toString()}`;
        expect([address, await found(address)]).toEqual([address, count]);
      }
    }
    const dots = [...text.matchAll(/<a href="([^"]*)"[^>]*>\s*<circle[^>]*>\s*<title>([^<]*)</g)];
    expect(dots.length).toBeGreaterThan(3);
    for (const [, href = '', label = ''] of dots) {
      const count = /: (\d+) members?$/.exec(label)?.[1];
      expect(text).toContain(`>${label.replace(/: .*$/, '')} (${count ?? ''})</option>`);
      if (href === dots[0]?.[1]) expect(await found(href.replaceAll('&amp;', '&'))).toBe(count);
    }
  });

  it('counts as the element does', async () => {
    const text = await (await get('/embed/members?lang=en&theme=torture%20women&service=legal')).text();
    const [, onPage = ''] = /role="status">\s*(\d+) members/.exec(text) ?? [];
    world.markup = '<reseau-members lang="en" theme="torture women" service="legal"></reseau-members>';
    const { page, close } = await visit(world.context, world.hostUrl);
    await page.getByRole('status').first().waitFor();
    expect(Number(onPage)).toBeGreaterThan(0);
    expect(await page.getByRole('status').first().innerText()).toBe(`${onPage} members`);
    await close();
  });

  it('tells its height to the page that frames it, which gives the frame that height', async () => {
    // A frame of somebody else in the same page says a height too, again and again.
    const other = `<script>setInterval(() => parent.postMessage({ type: 'reseau:height', height: 777 }, '*'), 20)</script>`;
    const host = createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const { port } = host.address() as AddressInfo;
      const pageOfHost = `<!doctype html><html lang="en"><title>Partner</title><link rel="icon" href="data:,">
<script>addEventListener('message', ({ data }) => { if (data.height === 777) document.title = 'Heard' })</script>
<iframe src="${world.server.url}/embed/members?lang=en&amp;country=CI" title="Members" width="600" height="100"></iframe>
<iframe src="http://localhost:${port}/other" title="Other" width="600" height="100" style="height: 100px"></iframe>
<script type="module" src="${world.server.url}/embed/resize.js"></script></html>`;
      response.end(request.url === '/other' ? other : pageOfHost);
    });
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
    const { page, requests, complaints, close } = await visit(
      world.context,
      `http://127.0.0.1:${(host.address() as AddressInfo).port}/`,
    );
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 500);
    await page.evaluate(() => {
      document.title = 'Partner';
    });
    await page.waitForFunction(() => document.title === 'Heard');
    expect(await page.locator('iframe').last().getAttribute('style')).toBe('height: 100px');
    await page.frameLocator('iframe >> nth=0').getByRole('status').filter({ hasText: '4 members' }).waitFor();
    expect(requests.filter((url) => !url.startsWith(world.server.url)).length).toBeLessThanOrEqual(3);
    expect(complaints).toEqual([]);
    await close();
    await new Promise((done) => {
      host.close(done);
      host.closeAllConnections();
    });
  });

  it.each([
    ['fr', 1280, 'light', true],
    ['en', 320, 'dark', false],
    ['es', 768, 'light', false],
    ['ar', 390, 'dark', true],
  ] as const)('is whole in %s, %d pixels, %s, scripts: %s', async (lang, width, colorScheme, hasScripts) => {
    const page = await world.context.newPage();
    await page.emulateMedia({ colorScheme, forcedColors: width === 768 ? 'active' : 'none' });
    await page.setViewportSize({ width, height: 800 });
    if (!hasScripts) await page.route('**/embed/members.js', (route) => route.abort());
    await page.goto(`${world.server.url}/embed/members?lang=${lang}`);
    if (hasScripts)
      await page.waitForFunction(() => document.querySelector('reseau-members:state(drawn)') !== null);
    expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect(await isTooWide(page)).toBe(false);
    expect(await findings(page)).toEqual([]);
    await page.close();
  });
});

describe('the question how the page is framed', () => {
  it('is answered by a frame of that size', async () => {
    const { status, body } = await oembed({
      url: `${known}/embed/members?lang=es&country=AR"><script>`,
      format: 'json',
      maxwidth: '400',
      maxheight: '300',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 300 });
    expect(body.html).toBe(
      `<iframe src="${known}/embed/members?lang=es&amp;country=AR%22%3E%3CSCRIPT%3E" title="Miembros de la Red SOS-Tortura" width="400" height="300" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    );
  });

  it.each([
    ['https://evil.example/embed/members', 404],
    [`${known}@evil.example/embed/members`, 404],
    [`${known}/graphql`, 404],
    ['javascript:alert(1)', 404],
    ['', 400],
  ])('is refused for %s with %d and a reason', async (url, expected) => {
    const { status, body } = await oembed({ url });
    expect(status).toBe(expected);
    expect(body.error).toEqual(expect.any(String));
  });

  it('is refused in another format than JSON', async () => {
    expect((await oembed({ url: `${known}/embed/members`, format: 'xml' })).status).toBe(501);
  });

  it('is named by the page itself', async () => {
    const text = await (await get('/embed/members?lang=fr')).text();
    const [, address = ''] = /type="application\/json\+oembed"[^>]*href="([^"]*)"/.exec(text) ?? [];
    const answer = await get(address.replaceAll('&amp;', '&'));
    expect(answer.status).toBe(200);
  });
});

describe('the script by its hash', () => {
  it('never changes and is what its integrity says', async () => {
    const { script, integrity } = (await (await get('/embed/members.json')).json()) as Record<string, string>;
    const answer = await get(`/embed/${script ?? ''}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`).toBe(integrity);
    expect((await get('/embed/members@0123456789abcdef.js')).status).toBe(404);
  });
});
