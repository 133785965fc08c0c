import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { isTooWide } from '../web/visit.js';
import { openDoor, type Asked } from './door.js';

const examples = resolve(import.meta.dirname, '../../documents/examples');

/**
 * Critical findings of axe that are GraphiQL's own and cannot be mended from here: rule, and why it stays.
 */
const known: Record<string, string> = {};

let browser: Awaited<ReturnType<typeof openBrowser>>;
let door: Awaited<ReturnType<typeof openDoor>>;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

/** Does something in the page and waits for the request it causes. */
const askedBy = async (act: () => Promise<unknown>): Promise<Asked | undefined> => {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await act();
  await answered;
  return door.asked.at(-1);
};
const useKey = async (key: string): Promise<void> => {
  await page.getByLabel('API key').fill(key);
  await page.getByRole('button', { name: 'Use key' }).click();
};

beforeAll(async () => {
  door = await openDoor();
  browser = await openBrowser();
  page = await browser.context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(door.address);
  await page.getByRole('tab').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await door.close();
});

describe('the explorer', () => {
  it('is named, and says its language', async () => {
    expect(await page.title()).toBe('Explorer · Réseau');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('opens on one tab for each example, in the order of the files', async () => {
    const files = (await readdir(examples)).filter((file) => file.endsWith('.graphql')).sort();
    // A tab is called after its operation.
    const titles = files.map((file) =>
      /query (\w+)/.exec(readFileSync(join(examples, file), 'utf8'))?.[1]?.toLowerCase(),
    );
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(tabs.map((tab) => tab.trim().toLowerCase())).toEqual(titles);
  });

  it('reads as the public, without an Authorization header, until a key is given', async () => {
    const asked = await askedBy(() => page.reload());
    expect(asked?.query).toContain('__schema');
    expect(asked?.authorization).toBeUndefined();
    await page.getByText('Reading as the public.').waitFor();
  });

  it('sends the key as a bearer token, and reads the schema again with it', async () => {
    const asked = await askedBy(() => useKey('a-key-of-staff'));
    expect(asked?.authorization).toBe('Bearer a-key-of-staff');
    expect(asked?.query).toContain('__schema');
  });

  it('keeps the key in this browser tab only', async () => {
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
      'a-key-of-staff',
    );
    const asked = await askedBy(() => page.reload());
    expect(asked?.authorization).toBe('Bearer a-key-of-staff');
  });

  it('sends no header again when the key is emptied', async () => {
    const asked = await askedBy(() => useKey(''));
    expect(asked?.authorization).toBeUndefined();
  });

  it('sends the chosen language', async () => {
    const asked = await askedBy(() => page.getByLabel('Language').selectOption('es'));
    expect(asked?.language).toBe('es');
  });

  it('runs the query of a tab and shows the answer', async () => {
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    // Key by key: the editor closes brackets itself and types over them.
    await page.keyboard.type('{ members { totalCount } }');
    const asked = await askedBy(() => page.getByRole('button', { name: /execute query/i }).click());
    expect(asked?.query.replaceAll(/\s+/g, ' ')).toBe('{ members { totalCount } }');
    await page.locator('.result-window', { hasText: '311' }).waitFor();
  });

  it('opens a question of its address in a tab of its own, and runs nothing', async () => {
    const before = door.asked.length;
    const shared = await browser.context.newPage();
    const search = new URLSearchParams({
      query: '{ members { totalCount } } # shared',
      variables: '{"a":1}',
    });
    await shared.goto(`${door.address}?${search.toString()}`);
    await shared.locator('.graphiql-query-editor .view-lines', { hasText: '# shared' }).waitFor();
    await shared.waitForLoadState('networkidle');
    // The tabs of this browser are kept: the new one comes behind them.
    expect(await shared.locator('.graphiql-tab-button').count()).toBe(
      (await page.locator('.graphiql-tab-button').count()) + 1,
    );
    const asked = door.asked.slice(before).map(({ query }) => query);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((query) => !query.includes('__schema'))).toEqual([]);
    await shared.close();
  });

  it('can be read on a phone: the answer stands below the question, each as wide as the page', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await isTooWide(page)).toBe(false);
    const [question, answer] = await Promise.all(
      ['.graphiql-editors', '.graphiql-response'].map((place) => page.locator(place).boundingBox()),
    );
    if (!question || !answer) throw new Error('there is no question or no answer');
    expect(Math.min(question.width, answer.width)).toBeGreaterThan(340);
    expect(answer.y).toBeGreaterThanOrEqual(question.y + question.height);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('shows where the keyboard is', async () => {
    await page.getByLabel('API key').focus();
    await page.keyboard.press('Tab');
    const outline = await page
      .getByRole('button', { name: 'Use key' })
      .evaluate((button) => getComputedStyle(button).outlineStyle);
    expect(outline).toBe('solid');
  });

  it('has no critical finding of axe, except the listed ones', async () => {
    await page.evaluate(axe.source);
    const results = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    const critical = results.violations
      .filter((finding) => finding.impact === 'critical')
      .map((finding) => finding.id);
    expect(critical.filter((id) => !(id in known))).toEqual([]);
    expect(Object.keys(known).filter((id) => !critical.includes(id))).toEqual([]);
  });

  it('asks no other origin for anything, and nothing in it is refused by the policy', () => {
    const { origin } = new URL(door.address);
    const elsewhere = requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin);
    expect(elsewhere).toEqual([]);
    expect(requests.length).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  });
});
