import { setTimeout as pause } from 'node:timers/promises';

/** A page as it was sent. */
export interface AskedPage {
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks for a page as a browser does, without going where it leads. */
export async function askPage(
  server: { readonly url: string },
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<AskedPage> {
  const answer = await fetch(server.url + path, {
    redirect: 'manual',
    headers: { accept: 'text/html', ...headers },
  });
  return { path, status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Asks again as long as the server is busy, as any machine can be; what is at fault stays at fault. */
export async function askPatiently(server: { readonly url: string }, path: string): Promise<AskedPage> {
  for (let count = 0; ; count += 1) {
    const page = await askPage(server, path);
    if (page.status !== 503 || count === 50) return page;
    await pause(100);
  }
}

/** Asks again until the status is another: the process hears of a commit a moment after it. */
export async function askUntil(
  server: { readonly url: string },
  path: string,
  status: number,
): Promise<AskedPage> {
  for (let count = 0; ; count += 1) {
    const page = await askPage(server, path);
    if (page.status === status || count === 1000) return page;
    await pause(10);
  }
}
