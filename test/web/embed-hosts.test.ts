import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbedWorld, type EmbedWorld } from './embed-world.js';
import { findings, isTooWide, visit } from './visit.js';

let world: EmbedWorld;
beforeAll(async () => {
  world = await openEmbedWorld();
});
afterAll(() => world.close());

const file = '**/q/EmbedMembers.jsonl*';
// No text: a page with the strictest policy evaluates none.
const drawn = (): boolean =>
  [...document.querySelectorAll('reseau-members')].every((one) => one.matches(':state(drawn)'));
const style = (text: string): string => `<style>${text}</style>`;

/** Colour of a part in the shadow of the first element, as the browser computes it. */
const colourOf = (selector: string, property: string): string =>
  `getComputedStyle(document.querySelector("reseau-members").shadowRoot.querySelector("${selector}")).${property}`;

describe('the embed in pages of others', () => {
  it('uses colours of the page that can be read, and leaves the others out with a word about it', async () => {
    world.isStrict = false;
    const cases = [
      { css: '--reseau-accent: #006400', accent: 'rgb(0, 100, 0)', text: 'rgb(28, 29, 33)', words: [] },
      {
        css: '--reseau-accent: #ffcc00',
        accent: 'rgb(179, 0, 27)',
        text: 'rgb(28, 29, 33)',
        words: ['--reseau-accent'],
      },
      {
        css: '--reseau-text: #999; --reseau-ground: rgb(250 250 250 / 50%)',
        accent: 'rgb(179, 0, 27)',
        text: 'rgb(28, 29, 33)',
        words: ['--reseau-ground'],
      },
      // The accent of the house cannot be read on black, and the partner has set no other one.
      {
        css: '--reseau-ground: #000; --reseau-text: #fff; --reseau-muted: #ddd',
        accent: 'rgb(179, 0, 27)',
        text: 'rgb(28, 29, 33)',
        words: ['--reseau-ground'],
      },
      {
        css: '--reseau-ground: oklch(20% 0 0); --reseau-text: white; --reseau-muted: #ddd; --reseau-accent: #ff8b8b',
        accent: 'rgb(255, 139, 139)',
        text: 'rgb(255, 255, 255)',
        words: [],
      },
    ];
    for (const { css, accent, text, words } of cases) {
      world.head = style(`reseau-members { ${css} }`);
      world.markup = '<reseau-members lang="en" country="PH" page-size="50" scheme="light"></reseau-members>';
      const page = await world.context.newPage();
      const warnings: string[] = [];
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
      await page.goto(world.hostUrl);
      await page.waitForFunction(drawn);
      expect(await page.evaluate(colourOf('li a', 'color'))).toBe(accent);
      expect(await page.evaluate(colourOf('.box', 'color'))).toBe(text);
      expect(warnings.filter((warning) => !words.some((word) => warning.includes(word)))).toEqual([]);
      expect(warnings).toHaveLength(words.length);
      await page.close();
    }
    world.head = '';
    world.isStrict = true;
  });

  it('is not broken by hostile styles of the page', async () => {
    world.isStrict = false;
    world.head =
      style(`html { font-size: 5px } * { color: red; letter-spacing: 9px; text-transform: uppercase; line-height: 0.1; float: right; box-sizing: content-box }
      div, p, ul, li, form, input, select, svg, circle { display: none !important } reseau-members { visibility: visible }`);
    world.markup = '<reseau-members lang="en"></reseau-members>';
    const { page, close } = await visit(world.context, world.hostUrl);
    await page.waitForFunction(drawn);
    expect(await page.evaluate(colourOf('.box', 'color'))).toBe('rgb(28, 29, 33)');
    expect(await page.evaluate(colourOf('.box', 'letterSpacing'))).toBe('normal');
    expect(parseFloat(await page.evaluate(colourOf('.box', 'fontSize')))).toBeGreaterThanOrEqual(14);
    expect(await page.getByRole('listitem').first().isVisible()).toBe(true);
    expect(await page.locator('circle').first().isVisible()).toBe(true);
    await close();
    world.head = '';
    world.isStrict = true;
  });

  it('shows long names, foreign signs and 1,000 members', async () => {
    const row = (index: number) => ({
      slug: `m${index}`,
      name:
        index === 0
          ? 'Donaudampfschifffahrtsgesellschaft'.repeat(8)
          : index === 1
            ? 'مركز النديم'
            : `Member ${index} <b>&amp;`,
      provenance: 'EDITORIAL',
      description: index === 2 ? 'x'.repeat(3000) : null,
      website: index === 3 ? 'javascript:alert(1)' : `https://${'a'.repeat(60)}.example/${index}`,
      country: { iso2: index % 2 ? 'XA' : 'FR', name: 'Land', latitude: index % 2 ? null : 46, longitude: 2 },
      region: { slug: 'europe', name: 'Europe' },
      themes: { nodes: [] },
      services: ['LEGAL', 'FLYING'],
      localisation: { served: 'EN' },
    });
    const body = Array.from({ length: 1000 }, (_, index) => JSON.stringify(row(index))).join('\n');
    await world.context.route(file, (route) =>
      route.fulfill({ status: 200, body, headers: { 'access-control-allow-origin': '*' } }),
    );
    world.markup = '<reseau-members lang="en" page-size="1000"></reseau-members>';
    const { page, complaints, close } = await visit(world.context, world.hostUrl, { width: 320 });
    await page.waitForFunction(drawn);
    expect(await page.getByRole('status').first().innerText()).toBe('1,000 members');
    expect(await page.getByRole('listitem').count()).toBe(1000);
    // A country without a centre has no dot.
    expect(await page.locator('circle').count()).toBe(1);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.getByText('Member 4 <b>&amp;', { exact: true }).count()).toBe(1);
    expect(await isTooWide(page)).toBe(false);
    expect(complaints).toEqual([]);
    await world.context.unroute(file);
    await close();
  });

  it('is there whether it is added before its script or after it', async () => {
    world.markup = '';
    const { page, complaints, close } = await visit(world.context, world.hostUrl);
    await page.waitForFunction(() => customElements.get('reseau-members') !== undefined);
    await page.evaluate(() => {
      const added = document.createElement('reseau-members');
      added.lang = 'en';
      document.querySelector('main')?.append(added);
    });
    await page.getByText('301 members').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('leaves the link of the page where scripts are off, and stores nothing where they are on', async () => {
    world.markup = '<reseau-members lang="en"><a href="/members">All members</a></reseau-members>';
    const { page, close } = await visit(world.context, world.hostUrl);
    await page.waitForFunction(drawn);
    expect(await page.getByRole('link', { name: 'All members' }).count()).toBe(0);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([
      0,
      0,
      '',
    ]);
    await close();
    await world.context.route('**/embed/members.js', (route) => route.abort());
    const { page: bare, close: end } = await visit(world.context, world.hostUrl);
    expect(await bare.getByRole('link', { name: 'All members' }).isVisible()).toBe(true);
    await world.context.unroute('**/embed/members.js');
    await end();
  });

  it.each([
    ['fr', 'light', 'none'],
    ['en', 'dark', 'none'],
    ['es', 'light', 'active'],
    ['ar', 'dark', 'none'],
  ] as const)(
    'can be read by everybody: %s, %s, forced colours: %s',
    async (lang, colorScheme, forcedColors) => {
      world.isStrict = false;
      world.markup = `<reseau-members lang="${lang}" scheme="auto"></reseau-members>`;
      world.head = style(':root { color-scheme: light dark }');
      const page = await world.context.newPage();
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(world.hostUrl);
      await page.waitForFunction(drawn);
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await page.waitForFunction(
          (isNarrow) =>
            (document.querySelector('reseau-members')?.shadowRoot?.querySelector('svg')?.role === 'img') ===
            isNarrow,
          width < 480,
        );
        expect(await isTooWide(page)).toBe(false);
        expect(await findings(page)).toEqual([]);
      }
      await page.close();
      world.head = '';
      world.isStrict = true;
    },
  );
});
