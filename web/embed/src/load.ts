import { localeFor, type Language } from '../../shared/directory/languages.js';
import { directoryIn, type Directory } from './member.js';

/** A refusal that is worth trying again later. */
export class Busy extends Error {}

/** What a server answered, and by which tag it would know it again. */
export interface Loaded extends Directory {
  readonly at: Date;
  readonly tag: string;
}

/**
 * Reads all members from a server in one request, which carries no cookie, no referrer and nothing of the
 * page. The browser asks the server again each time, and has the bytes already where nothing has changed.
 */
export async function load(
  server: URL,
  language: Language,
  { signal, before }: { readonly signal: AbortSignal; readonly before?: Loaded },
): Promise<Loaded> {
  const answer = await fetch(new URL(`q/EmbedMembers.jsonl?locale=${localeFor(language)}`, server), {
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (answer.status === 429 || answer.status === 503) throw new Busy(`the server answered ${answer.status}`);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  const tag = answer.headers.get('etag') ?? '';
  const at = new Date();
  // Read to its end all the same: a body that is left would hold the connection.
  const text = await answer.text();
  if (before && tag !== '' && tag === before.tag) return { ...before, at };
  return { ...directoryIn(text, language), at, tag };
}
