import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { withdraw } from '../../src/operations/withdraw.js';
import { idsOf } from '../../src/windows/run.js';
import { askPage, askPatiently, askUntil } from './ask-page.js';
import { openEmbedWorld, type EmbedWorld } from './embed-world.js';

const name = 'MIDH';
const ofSite = ['/fr/organisations/midh', '/en/organisations/midh', '/es/organizaciones/midh'];
/** Everything that names the member, of which nothing stays open; each is asked in its own language. */
const naming = [
  ...['fr', 'en', 'es', 'ar'].map((language) => `/embed/members?lang=${language}&country=CI`),
  // By the beginning of its name: a search repeats the word that was searched.
  '/embed/members?lang=en&q=mid',
  '/q/EmbedMembers.jsonl?locale=en',
  '/members.csv',
  '/members.geojson',
  '/members.jsonld',
  '/fr/organisations?country=ci',
  '/en/organisations.csv?country=ci',
  '/en/organisations.json?country=ci',
  '/es/organizaciones?country=ci',
  '/en/countries/ci',
  '/en/search?q=mid',
  '/sitemaps/fr.xml',
];

let world: EmbedWorld;
beforeAll(async () => {
  world = await openEmbedWorld();
});
afterAll(() => world.close());

/** A page whose clock stands until the test moves it, with the number of times it asked for the members. */
async function open(url: string): Promise<{ readonly page: Page; readonly asked: () => number }> {
  const page = await world.context.newPage();
  await page.clock.install();
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().includes('/q/EmbedMembers.jsonl'))));
  await page.goto(url);
  return { page, asked: () => asked };
}

/** How many members an embed shows of the country, and whether one of them is the one that is withdrawn. */
async function shows(place: Page | FrameLocator, count: string, isThere: boolean): Promise<void> {
  const embed = place.locator('reseau-members');
  await embed.getByRole('status').filter({ hasText: count }).waitFor();
  expect(await embed.getByRole('listitem').filter({ hasText: name }).count()).toBe(isThere ? 1 : 0);
}

/** Which of the addresses name the member. */
async function thatName(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const { text } = await askPatiently(world.server, path);
    if (/midh/i.test(text)) found.push(path);
  }
  return found;
}

describe('a member that is withdrawn while pages are open', () => {
  it('vanishes from each of them by its next look, and is gone everywhere else at once', async () => {
    const { server } = world;
    expect(await thatName([...naming, ...ofSite])).toEqual([...naming, ...ofSite]);
    const tags = await Promise.all(
      ofSite.map(async (path) => (await askPage(server, path)).headers.get('etag') ?? ''),
    );

    world.markup = '<reseau-members lang="en" country="CI"></reseau-members>';
    const inPage = await open(world.hostUrl);
    world.markup = `<iframe title="Members" width="700" height="900" src="${server.url}/embed/members?lang=en&amp;country=CI"></iframe>`;
    world.isStrict = false;
    const inFrame = await open(world.hostUrl);
    const cameBack = await open(`${server.url}/embed/members?lang=en&country=CI`);
    const directory = await open(`${server.url}/en/organisations?country=ci`);
    const own = await open(`${server.url}${ofSite[1] ?? ''}`);
    const frame = inFrame.page.frameLocator('iframe');
    for (const place of [inPage.page, frame, cameBack.page]) await shows(place, '4 members', true);

    const ids = idsOf(await server.owner(`select id from desk.organisation where slug = 'midh'`));
    await withdraw(server.desk, [{ item: 'Organisation', ids }]);

    expect((await askUntil(server, ofSite[0] ?? '', 410)).status).toBe(410);
    // One who comes back to a page sees at once what is true; the clock is that of all of these pages.
    await cameBack.page.evaluate(() => dispatchEvent(new Event('focus')));
    await shows(cameBack.page, '3 members', false);
    expect([inPage, inFrame, cameBack].map(({ asked }) => asked())).toEqual([1, 1, 2]);
    await inPage.page.clock.runFor(60_000);
    await shows(inPage.page, '3 members', false);
    await shows(frame, '3 members', false);
    // Each has looked once since: a minute is the most that one waits.
    expect([inPage, inFrame, cameBack].map(({ asked }) => asked())).toEqual([2, 2, 3]);

    await directory.page.reload();
    expect(await directory.page.getByRole('status').innerText()).toBe('3 members');
    expect((await own.page.reload())?.status()).toBe(410);
    expect(await own.page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no such page');
    expect(await thatName([...naming, ...ofSite])).toEqual([]);
    for (const [index, path] of ofSite.entries())
      for (const tag of ['"another"', tags[index] ?? '']) {
        const { status, headers: answered } = await askPage(server, path, { 'if-none-match': tag });
        expect([path, status, answered.get('content-language')]).toEqual([path, 410, path.slice(1, 3)]);
      }
    expect((await askPage(server, `${ofSite[0] ?? ''}.json`)).status).toBe(410);
  });
});
