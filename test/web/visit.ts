import axe, { type AxeResults } from 'axe-core';
import type { BrowserContext, Page, Response } from 'playwright-core';

/** A page that is open, with each request it sent and each complaint of the browser. */
export interface Visit {
  readonly page: Page;
  /** The answer that the page came with. */
  readonly answer: Response | null;
  readonly requests: string[];
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Opens an address and notes each request and each complaint of the browser. */
export async function visit(context: BrowserContext, url: string, { width = 1280 } = {}): Promise<Visit> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const answer = await page.goto(url);
  return { page, answer, requests, complaints, close: () => page.close() };
}

/** Findings of axe on a page whose policy allows it. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id }) => id);
}

/** Whether the page is wider than its window, so that a reader must scroll sideways. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
