import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbedWorld, type EmbedWorld } from './embed-world.js';
import { findings, visit } from './visit.js';

let world: EmbedWorld;
beforeAll(async () => {
  world = await openEmbedWorld();
});
afterAll(() => world.close());

const file = '**/q/EmbedMembers.jsonl*';

describe('an embed that stays open', () => {
  it('loses a withdrawn member within a minute, and keeps the choices of its reader', async () => {
    world.markup = '<reseau-members lang="en"></reseau-members>';
    const page = await world.context.newPage();
    await page.clock.install();
    let body = '';
    let tag = '"one"';
    await page.route(file, async (route) => {
      if (body === '') body = await (await route.fetch()).text();
      await route.fulfill({
        status: 200,
        body,
        headers: { etag: tag, 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag' },
      });
    });
    await page.goto(world.hostUrl);
    await page.getByText('301 members').waitFor();
    await page.getByLabel('Search').fill('abuelas');
    await page.getByText('1 member', { exact: true }).waitFor();
    const withdrawn = body.split('\n').filter((line) => !line.includes('Abuelas'));
    expect(withdrawn.length).toBe(body.split('\n').length - 1);
    [body, tag] = [withdrawn.join('\n'), '"two"'];
    await page.clock.runFor(60_000);
    await page.getByText('No member matches these choices.').waitFor();
    expect(await page.getByLabel('Search').inputValue()).toBe('abuelas');
    await page.getByRole('button', { name: 'Clear the choices' }).click();
    expect(await page.getByRole('status').first().innerText()).toBe('300 members');
    await page.close();
  });

  it('stays as it is while nothing changes, and says as of when', async () => {
    world.markup = '<reseau-members lang="en"></reseau-members>';
    const page = await world.context.newPage();
    await page.clock.install({ time: new Date('2026-11-30T10:00:00Z') });
    const statuses: number[] = [];
    page.on('response', (response) => response.url().includes('/q/') && statuses.push(response.status()));
    await page.goto(world.hostUrl);
    await page.getByText('301 members').waitFor();
    const first = page.getByRole('listitem').first();
    await first.evaluate((item) => item.setAttribute('data-mine', ''));
    const before = await page.locator('footer').innerText();
    await page.clock.runFor(120_000);
    await page.waitForFunction(
      (text) =>
        document.querySelector('reseau-members')?.shadowRoot?.querySelector('footer')?.innerText !== text,
      before,
    );
    expect(await first.getAttribute('data-mine')).toBe('');
    expect(statuses.length).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  it('keeps its list while the server is away, and takes it up again', async () => {
    world.markup = '<reseau-members lang="en"><a href="/members">All members</a></reseau-members>';
    const page = await world.context.newPage();
    await page.clock.install();
    let isAway = true;
    await page.route(file, (route) => (isAway ? route.abort() : route.continue()));
    await page.goto(world.hostUrl);
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    expect(await page.getByRole('link', { name: 'All members' }).isVisible()).toBe(true);
    isAway = false;
    // Nobody has to press a button: it looks again by itself.
    await page.clock.runFor(60_000);
    await page.getByText('301 members').waitFor();
    isAway = true;
    await page.clock.runFor(60_000);
    expect(await page.getByRole('status').first().innerText()).toBe('301 members');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });

  it('says that it may come too often, and tries again by the button; axe finds nothing meanwhile', async () => {
    world.markup = '<reseau-members lang="fr"></reseau-members>';
    world.isStrict = false;
    let status = 429;
    await world.context.route(file, (route) =>
      status === 200 ? route.continue() : route.fulfill({ status, headers: { 'retry-after': '1' } }),
    );
    const { page, close } = await visit(world.context, world.hostUrl);
    await page.getByRole('alert').filter({ hasText: 'occupé' }).waitFor();
    expect(await findings(page)).toEqual([]);
    status = 200;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('301 membres').waitFor();
    await page.getByLabel('Rechercher').fill('personne ne porte ce nom');
    await page.getByText('Aucun membre').first().waitFor();
    expect(await findings(page)).toEqual([]);
    world.isStrict = true;
    await world.context.unroute(file);
    await close();
  });
});
