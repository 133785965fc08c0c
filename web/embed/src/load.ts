import type { Locale } from '../../shared/locale.js';
import { directoryIn, type Directory } from './member.js';

/** A refusal that is worth trying again later. */
export class Busy extends Error {}

/**
 * Reads all members from a server in one request, which carries no cookie, no referrer and nothing of the
 * page.
 */
export async function load(
  server: URL,
  locale: Locale,
  signal: AbortSignal,
): Promise<Directory & { at: Date }> {
  const answer = await fetch(new URL(`q/EmbedMembers.jsonl?locale=${locale}`, server), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (answer.status === 429 || answer.status === 503) throw new Busy(`the server answered ${answer.status}`);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return { ...directoryIn(await answer.text()), at: new Date() };
}
