import { get as overHttp } from 'node:http';
import { get as overHttps } from 'node:https';
import { useAgent } from 'request-filtering-agent';
import type { Run } from '../../windows/run.js';
import type { ReleaseEntry } from './release.js';

const deadline = 5000;
const atOnce = 8;
const most = 100;

/** A link to another site in what an item says. */
export interface ExternalLink {
  readonly item: string;
  readonly id: string;
  readonly url: string;
}

const link = /https?:\/\/[^\s"'<>\\)\]}]+[^\s"'<>\\)\]}.,;:!?]/g;

/** Links to other sites in what is to come. */
export async function externalLinks(run: Run, coming: readonly ReleaseEntry[]): Promise<ExternalLink[]> {
  const rows = await run(
    `select r.item, r.item_id as id, r.content::text as content from desk.revision r join unnest($1::uuid[]) i(id) on i.id = r.item_id
where r.number = (select max(n.number) from desk.revision n where n.item_id = r.item_id) and r.content::text ~ 'https?://'`,
    [coming.map(({ id }) => id)],
  );
  return rows.flatMap((row) =>
    [...new Set([...String(row.content).matchAll(link)].map(([url]) => url))].map((url) => ({
      item: String(row.item),
      id: String(row.id),
      url,
    })),
  );
}

/** How a link answered: its status, or why it did not. */
export type Answered = { readonly status: number } | { readonly failure: string };

/**
 * Tries links of the open internet, each once; those that do not lead anywhere, with why. Of very many only
 * the first are tried.
 */
export async function tryLinks(
  urls: readonly string[],
  ask: (url: string) => Promise<Answered> = askOutside,
): Promise<ReadonlyMap<string, string>> {
  const dead = new Map<string, string>();
  const left = [...new Set(urls)].slice(0, most);
  const work = async (): Promise<void> => {
    for (let url = left.shift(); url !== undefined; url = left.shift()) {
      const answer = await ask(url);
      if ('failure' in answer) dead.set(url, answer.failure);
      // Who wants no robots, or a sign-in, is there.
      else if (answer.status === 404 || answer.status === 410 || answer.status >= 500)
        dead.set(url, `it answers ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return dead;
}

/** Asks for nothing but the head of an answer, and never inside this network. */
const askOutside = (url: string): Promise<Answered> => askThrough(url, useAgent(url));

export function askThrough(url: string, agent: ReturnType<typeof useAgent> | undefined): Promise<Answered> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve({ failure: error.code ?? error.message });
    try {
      const ask = url.startsWith('https:') ? overHttps : overHttp;
      const sent = ask(
        url,
        {
          ...(agent && { agent }),
          headers: { 'user-agent': 'Reseau' },
          signal: AbortSignal.timeout(deadline),
        },
        (response) => {
          response.destroy();
          resolve({ status: response.statusCode ?? 0 });
        },
      );
      sent.on('error', failed);
    } catch (reason) {
      failed(reason as NodeJS.ErrnoException);
    }
  });
}
