import { decode } from '../../base/decode.js';
import { sql } from '../../base/sql.js';
import { items } from '../../entities/entities.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import {
  isRich,
  itemsLinkedBy,
  withLinksTo,
  withoutLinks,
  type RichText,
  type RichValue,
} from '../../entities/house/rich-text.js';
import type { Run } from '../../windows/run.js';

type Content = Readonly<Record<string, unknown>>;

/** Contents of an item. */
interface ContentsOf {
  readonly item: ItemMetadata;
  readonly contents: readonly Content[];
}

const richNames = (item: ItemMetadata): readonly string[] =>
  item.fields.filter((field) => field.rich).map(({ name }) => name);

const textsOf = (content: Content, name: string): readonly (readonly [locale: string, text: unknown])[] => {
  const texts: unknown = content[name];
  return typeof texts === 'object' && texts !== null ? Object.entries(texts as Content) : [];
};

/** Returns the ids of the items that texts of these contents link to, by their kinds. */
export function linkedItems(parts: readonly ContentsOf[]): ReadonlyMap<ItemMetadata, readonly string[]> {
  const found = new Map<ItemMetadata, Set<string>>();
  for (const { item, contents } of parts)
    for (const name of richNames(item))
      for (const [, text] of contents.flatMap((content) => textsOf(content, name)))
        for (const id of itemsLinkedBy(text)) {
          const { item: target, uuid } = readId(id, items);
          const ids = found.get(target) ?? new Set();
          found.set(target, ids.add(uuid));
        }
  return new Map([...found].map(([item, ids]) => [item, [...ids]]));
}

/** Returns a content in which links to items that are not to be known leave their words. */
export function withKnownLinks(
  item: ItemMetadata,
  content: Content,
  isKnown: (target: ItemMetadata, uuid: string) => boolean,
): Content {
  const known = (id: string): boolean => {
    const { item: target, uuid } = readId(id, items);
    return isKnown(target, uuid);
  };
  return changeTexts(item, content, (text) => withoutLinks(text, known));
}

/** A content with its documents changed. */
function changeTexts(item: ItemMetadata, content: Content, change: (text: RichText) => RichValue): Content {
  const names = richNames(item).filter((name) => textsOf(content, name).some(([, text]) => isRich(text)));
  if (names.length === 0) return content;
  const texts = names.map((name): [string, unknown] => [
    name,
    Object.fromEntries(
      textsOf(content, name).map(([locale, text]) => [locale, isRich(text) ? change(text) : text]),
    ),
  ]);
  return { ...content, ...Object.fromEntries<unknown>(texts) };
}

/**
 * Returns where ids lead of items that have become another, and of the others themselves: a former text links to the
 * item that they are now.
 */
export async function mergedInto(run: Run): Promise<(id: string) => string> {
  const rows = decode.rows(
    await run(
      sql`select item, merged_id as merged, kept_id as kept from desk.merger where done_at is not null and undone_at is null`,
      [],
    ),
    { item: decode.text, merged: decode.text, kept: decode.text },
  );
  const into = new Map(
    rows.map(({ item, merged, kept }) => [writeId(itemNamed(item), merged), writeId(itemNamed(item), kept)]),
  );
  // No item is merged into one of its own past: what has gone is kept by nobody.
  const end = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : end(next);
  };
  return end;
}

/** Returns a content in which links of texts lead to what `now` answers for the items that they led to. */
export const withLinksNow = (item: ItemMetadata, content: Content, now: (id: string) => string): Content =>
  changeTexts(item, content, (text) => withLinksTo(text, now));
