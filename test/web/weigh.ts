import type { BrowserContext } from 'playwright-core';

/** A page, and the most that it may cost the people who open it. */
export interface BudgetedPage {
  readonly path: string;
  /** Bytes of everything that is sent to show it, compressed and with headers, in a browser that has nothing. */
  readonly bytes: number;
  readonly requests: number;
  /** Bytes of the style sheets, unpacked: the browser reads them all before it shows anything. */
  readonly styleBytes: number;
  /** A text that must stand in the page itself, before any script has run; none where a script writes the page. */
  readonly text?: string;
  /** Whether it may keep something in this browser. */
  readonly mayKeep?: true;
}

/** The weight of a page, as a browser found it. */
interface Weight {
  readonly html: string;
  readonly bytes: number;
  readonly requests: readonly string[];
  readonly refused: readonly string[];
  readonly styleBytes: number;
  /** Scripts that the browser waited for before it showed anything. */
  readonly blockingScripts: readonly string[];
  readonly cookies: number;
  readonly kept: number;
}

/** A slow line, so that the browser meets each file in the order in which it must wait for it; no time is measured. */
const slowLine = { offline: false, latency: 100, downloadThroughput: 400_000, uploadThroughput: 100_000 };

/** Opens an address in a browser that has nothing of it, and weighs all that comes. */
export async function weigh(context: BrowserContext, url: string): Promise<Weight> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', slowLine);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const requests: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => /^https?:/.test(request.url()) && requests.push(request.url()));
  page.on('requestfailed', (request) => {
    // A page that ends its own request has sent it all the same: it counts among the requests.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') refused.push(request.url());
  });
  page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
  const answer = await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const html = (await answer?.text()) ?? '';
  const found = await page.evaluate(async () => {
    const files = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      readonly renderBlockingStatus?: string;
    })[];
    return {
      styleBytes: files
        .filter(({ initiatorType, name }) => initiatorType === 'link' && name.endsWith('.css'))
        .reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
      blockingScripts: files
        .filter((one) => one.initiatorType === 'script' && one.renderBlockingStatus === 'blocking')
        .map(({ name }) => name),
      kept: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
    };
  });
  const cookies = (await context.cookies(url)).length;
  await page.close();
  return { html, bytes, requests, refused, cookies, ...found };
}

/** Where a page is over its budget, one sentence each. */
export function overBudget(
  { bytes, requests, styleBytes, text, mayKeep }: BudgetedPage,
  origin: string,
  weight: Weight,
): string[] {
  const elsewhere = weight.requests.filter((url) => new URL(url).origin !== origin);
  return [
    weight.bytes > bytes && `sends ${weight.bytes} bytes, more than ${bytes}`,
    weight.requests.length > requests && `sends ${weight.requests.length} requests, more than ${requests}`,
    weight.refused.length > 0 && `asks for what is refused: ${weight.refused.join(' ')}`,
    elsewhere.length > 0 && `asks others: ${elsewhere.join(' ')}`,
    weight.styleBytes > styleBytes && `has styles of ${weight.styleBytes} bytes, more than ${styleBytes}`,
    weight.blockingScripts.length > 0 && `waits for scripts: ${weight.blockingScripts.join(' ')}`,
    text !== undefined && !weight.html.includes(text) && `does not say ${text} by itself`,
    weight.cookies > 0 && 'sets a cookie',
    weight.kept > 0 && !mayKeep && 'keeps something in the browser',
  ].filter((one) => one !== false);
}
