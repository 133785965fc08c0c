import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from '../server/ask.js';
import { openEmbedWorld, type EmbedWorld } from './embed-world.js';
import { visit, type Visit } from './visit.js';

let world: EmbedWorld;
beforeAll(async () => {
  world = await openEmbedWorld();
});
afterAll(() => world.close());

const open = async (markup: string, width = 1280): Promise<Visit> => {
  world.markup = markup;
  const seen = await visit(world.context, world.hostUrl, { width });
  await seen.page.locator('reseau-members').getByRole('status').first().waitFor();
  return seen;
};
const status = (page: Page): Promise<string> => page.getByRole('status').first().innerText();
const dots = (page: Page) => page.locator('circle:not(.gone)');

describe('the map of the embed', () => {
  it('has a dot for each country that the data have a centre of, and for nothing else', async () => {
    const { page, close } = await open('<reseau-members lang="en"></reseau-members>');
    const { body } = await ask(
      world.server.url,
      `{ members(filter: { name: { isNull: false }, country: { latitude: { isNull: false } } }) {
        aggregate { countDistinct { country } } } }`,
    );
    const { members } = body.data as { members: { aggregate: [{ countDistinct: { country: number } }] } };
    expect(await dots(page).count()).toBe(members.aggregate[0].countDistinct.country);
    // No shape but the land and the dots is drawn.
    expect(
      await page
        .locator('svg')
        .evaluate((svg) => [...new Set([...svg.querySelectorAll('*')].map(({ tagName }) => tagName))]),
    ).toEqual(['path', 'circle']);
    expect(await page.locator('svg path').count()).toBe(1);
    const radii = await dots(page).evaluateAll((all) => all.map((dot) => Number(dot.getAttribute('r'))));
    expect(Math.max(...radii)).toBeLessThanOrEqual(17);
    await close();
  });

  it('says with each dot as many as the filter of countries and the list', async () => {
    const { page, close } = await open('<reseau-members lang="en" region="africa"></reseau-members>');
    const labels = await dots(page).evaluateAll((all) => all.map((dot) => dot.getAttribute('aria-label')));
    expect(labels.length).toBeGreaterThan(5);
    const country = page.getByRole('combobox', { name: /^Country/ });
    const options = await country
      .locator('option:not([value=""])')
      .evaluateAll((all) => all.map(({ textContent }) => textContent.replace(/ \((\d+)\)$/, ': $1 member')));
    for (const label of labels) expect(options).toContain(label?.replace(/members$/, 'member'));
    for (const dot of [dots(page).first(), dots(page).last()]) {
      const label = await dot.getAttribute('aria-label');
      // Dots may lie over one another, and the keyboard reaches each of them.
      await dot.dispatchEvent('click');
      expect(label).toContain(`: ${await status(page)}`);
      await dot.dispatchEvent('click');
    }
    await close();
  });

  it('chooses a country by the pointer, frees it again, and says so', async () => {
    const { page, close } = await open('<reseau-members lang="en"></reseau-members>');
    const events = await page.evaluateHandle(() => {
      const heard: unknown[] = [];
      addEventListener('reseau-select', (event) => heard.push((event as CustomEvent).detail));
      return heard;
    });
    const dot = page.getByRole('button', { name: /^Philippines:/ });
    await dot.click();
    expect(await status(page)).toBe('4 members');
    expect(await dot.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('combobox', { name: /^Country/ }).inputValue()).toBe('PH');
    // The other dots keep their figures: they say what is there if they are chosen.
    expect(await dots(page).count()).toBeGreaterThan(50);
    await dot.click();
    expect(await status(page)).toBe('301 members');
    expect(await dot.getAttribute('aria-pressed')).toBe('false');
    const heard = await events.jsonValue();
    expect(heard).toMatchObject([{ country: 'PH' }, { country: '' }]);
    await close();
  });

  it('is one stop of the keyboard, and arrows walk its dots', async () => {
    const { page, close } = await open('<reseau-members lang="en" filters=""></reseau-members>');
    expect(await page.locator('circle[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    const focused = (name = 'aria-label'): Promise<string | null> =>
      page
        .locator('reseau-members')
        .evaluate((element, of) => element.shadowRoot?.activeElement?.getAttribute(of) ?? null, name);
    const across = async (): Promise<number> => Number(await focused('cx'));
    const first = await focused();
    expect(first).toBe('Mexico: 7 members');
    const begin = await across();
    await page.keyboard.press('ArrowRight');
    const right = await across();
    expect(right).toBeGreaterThan(begin);
    await page.keyboard.press('ArrowLeft');
    expect(await across()).toBeLessThan(right);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Enter');
    expect(await status(page)).toBe('7 members');
    expect(await focused()).toBe(first);
    await page.keyboard.press(' ');
    expect(await status(page)).toBe('301 members');
    // The next stop is behind the map.
    await page.keyboard.press('Tab');
    expect(await page.locator('circle:focus').count()).toBe(0);
    await close();
  });

  it('is a picture with a button for each region in a narrow place, and each brings its region nearer', async () => {
    const { page, close } = await open('<reseau-members lang="en"></reseau-members>', 320);
    await page.getByRole('img', { name: 'Map of the members' }).waitFor();
    expect(await page.locator('circle[tabindex], circle[role]').count()).toBe(0);
    const group = page.getByRole('group', { name: 'Region' });
    expect(await group.getByRole('button').allInnerTexts()).toEqual([
      'World',
      'Africa',
      'America',
      'Asia',
      'Europe and Central Asia',
      'Maghreb and Middle East',
      'Pacific',
    ]);
    const viewBox = (): Promise<string | null> => page.locator('svg').getAttribute('viewBox');
    const whole = await viewBox();
    await group.getByRole('button', { name: 'Africa' }).click();
    expect(await viewBox()).not.toBe(whole);
    expect(await group.getByRole('button', { name: 'Africa' }).getAttribute('aria-pressed')).toBe('true');
    // It shows the region and chooses nothing.
    expect(await status(page)).toBe('301 members');
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.locator('circle[tabindex="0"]').waitFor();
    expect(await viewBox()).toBe(whole);
    await close();
  });

  it('shows the list, the map, or both', async () => {
    const { page, close } = await open(
      '<reseau-members lang="en" view="list"></reseau-members><reseau-members lang="fr" view="map"></reseau-members>',
    );
    await page.getByText('301 membres').waitFor();
    const [list, map] = [page.locator('reseau-members').first(), page.locator('reseau-members').last()];
    expect([await list.locator('svg').count(), await list.getByRole('listitem').count()]).toEqual([0, 20]);
    expect([await map.locator('svg').count(), await map.getByRole('listitem').count()]).toEqual([1, 0]);
    await close();
  });
});
