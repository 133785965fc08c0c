import { items } from '../../entities/entities.js';
import { readId } from '../../entities/house/identity.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { isRich, itemsLinkedBy, withoutLinks } from '../../entities/house/rich-text.js';

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
  const names = richNames(item).filter((name) => textsOf(content, name).some(([, text]) => isRich(text)));
  if (names.length === 0) return content;
  const known = (id: string): boolean => {
    const { item: target, uuid } = readId(id, items);
    return isKnown(target, uuid);
  };
  const texts = names.map((name): [string, unknown] => [
    name,
    Object.fromEntries(
      textsOf(content, name).map(([locale, text]) => [
        locale,
        isRich(text) ? withoutLinks(text, known) : text,
      ]),
    ),
  ]);
  return { ...content, ...Object.fromEntries<unknown>(texts) };
}
