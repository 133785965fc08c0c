import { name, sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { locales } from '../../base/locale.js';
import type { Capability } from '../../entities/house/capability.js';
import { tableOf } from '../../entities/house/columns.js';
import { itemNamed } from '../../entities/house/metadata.js';
import { idsOf } from '../../windows/run.js';
import type { Publishable } from '../publish.js';
import type { Work } from '../transaction.js';
import type { Applied, UnsavedChange } from './unsaved.js';

/** One of which somebody needs who makes a preview. */
export const makersOfPreviews: readonly Capability[] = ['DRAFT', 'TRANSLATE', 'REVIEW', 'PUBLISH'];

/** What a preview shows as if it were published: some items, with changes that are not saved, or what a release does. */
export type Previewed =
  | {
      readonly items: readonly Publishable[];
      readonly withParts?: boolean;
      readonly changes?: readonly UnsavedChange[];
    }
  | { readonly release: string };

/** What is applied and does not stand among the others. */
export function besides(applied: readonly Applied[], others: readonly Publishable[]): readonly Publishable[] {
  const named = new Set(others.flatMap(({ ids }) => ids));
  return applied
    .filter(({ ids }) => ids.every((id) => !named.has(id)))
    .map(({ item, ids, locales: some }) => ({ item, ids, ...(some && { locales: some }) }));
}

/**
 * An item that is previewed in some languages only, and is not published. Its maker reads the drafts of these
 * languages, and of the rest what is published: where nothing is, a preview would show them drafts that they
 * do not read.
 */
export async function unpublishedIn(
  { run }: Work,
  items: readonly Publishable[],
): Promise<string | undefined> {
  for (const { item, ids } of items.filter(({ locales }) => locales)) {
    const live = new Set(
      idsOf(
        await run(
          sql`select id from published.${name(tableOf(itemNamed(item)))} where id = any ($1::uuid[]) and live`,
          [ids],
        ),
      ),
    );
    const hidden = ids.find((id) => !live.has(id));
    if (hidden !== undefined) return hidden;
  }
  return undefined;
}

export const isForbidden = (reason: unknown): boolean =>
  reason instanceof ReseauError && reason.code === 'FORBIDDEN';

const previewedColumn = decode.shape({
  release: decode.optional(decode.text),
  items: decode.optional(
    decode.list(
      decode.shape({
        item: decode.text,
        ids: decode.list(decode.text),
        locales: decode.optional(decode.list(decode.oneOf(locales))),
        revisions: decode.optional(decode.record(decode.integer)),
        isChanged: decode.optional(decode.flag),
      }),
    ),
  ),
  changes: decode.optional(
    decode.list(
      decode.shape({
        // As `tryChanges` has written it.
        change: (value: unknown) => value as UnsavedChange['change'],
        locales: decode.optional(decode.list(decode.oneOf(locales))),
      }),
    ),
  ),
});

/** What the row of a preview keeps. `isChanged`: the item stands there for its changes alone. */
export interface Stored {
  readonly items: readonly (Publishable & { readonly isChanged?: boolean })[];
  readonly changes?: readonly UnsavedChange[];
}

export function previewedIn(column: unknown): Stored | { readonly release: string } {
  const { release, items = [], changes } = previewedColumn(column);
  return release === undefined ? { items, ...(changes && { changes }) } : { release };
}
