import { randomUUID } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import { announceDocuments } from '../../windows/changes.js';
import type { Desk } from '../desk.js';
import { required } from '../text.js';
import { inTransaction, type Work } from '../transaction.js';

/** Max trusted documents of all websites: their hashes are kept in every process. */
const maxDocuments = 10_000;
const options = { needs: 'ADMINISTER', windows: false } as const;

/**
 * A document that was checked: its text is a query that its audience could send, and its hash is that of the
 * text.
 */
export interface CheckedDocument {
  readonly hash: string;
  readonly name: string;
  readonly body: string;
}

/**
 * Adds the documents of a website, at once for all processes. Returns how many are new. Throws ITEM_INVALID
 * where there would be too many.
 */
export function addDocuments(
  desk: Desk,
  origin: string,
  documents: readonly CheckedDocument[],
): Promise<number> {
  const website = required({ item: 'TrustedDocument', field: 'origin', index: 0 }, origin, 200);
  return inTransaction(desk, { ...options, verb: 'add-documents' }, async ({ run, did }) => {
    const rows = documents.map((one) => ({ ...one, id: randomUUID() }));
    const added = await run(
      `insert into desk.trusted_document (id, hash, origin, name, body, added_at)
select d.id, d.hash, $2, d.name, d.body, now() from jsonb_to_recordset($1::jsonb) d(id uuid, hash text, name text, body text)
on conflict (hash, origin) do nothing returning id`,
      [JSON.stringify(rows), website],
    );
    const [count] = await run('select count(*)::int as all from desk.trusted_document');
    if (Number(count?.all) > maxDocuments)
      throw new ReseauError(
        'ITEM_INVALID',
        `TrustedDocument: there may be ${maxDocuments}; retire those that are not used`,
      );
    await announceDocuments(run);
    did({ item: 'TrustedDocument', ids: added.map(({ id }) => String(id)) });
    return added.length;
  });
}

/**
 * Which documents are retired: by their hashes, those of a website, those that nobody asked for in so many
 * days; all that is said must be true.
 */
export interface Retirement {
  readonly hashes?: readonly string[];
  readonly origin?: string;
  readonly unusedDays?: number;
}

/** Retires documents, at once for all processes. Returns how many there were. */
export function retireDocuments(desk: Desk, { hashes, origin, unusedDays }: Retirement): Promise<number> {
  return inTransaction(desk, { ...options, verb: 'retire-documents' }, async ({ run, did }: Work) => {
    const gone = await run(
      `delete from desk.trusted_document where ($1::text[] is null or hash = any ($1)) and ($2::text is null or origin = $2)
  and ($3::int is null or coalesce(used_at, added_at) < now() - make_interval(days => $3)) returning id`,
      [hashes ?? null, origin ?? null, unusedDays ?? null],
    );
    await announceDocuments(run);
    did({ item: 'TrustedDocument', ids: gone.map(({ id }) => String(id)) });
    return gone.length;
  });
}
