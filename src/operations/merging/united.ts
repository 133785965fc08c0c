import { decode } from '../../base/decode.js';
import { fieldNamed, type FieldMetadata, type ItemMetadata } from '../../entities/house/metadata.js';
import { readChange } from '../read-change.js';
import type { Work } from '../transaction.js';
import { write } from '../write.js';
import type { Half, Pair } from './pair.js';

/** Names, and ids of lists, that an item got from another. */
export type Added = Readonly<Record<string, string[]>>;

const textsOf = (value: unknown): string[] => decode.list(decode.text)([value ?? []].flat());

/** The texts that name an item and are seen by the same readers as the list of its other names. */
const namingFields = (item: ItemMetadata, list: FieldMetadata): readonly FieldMetadata[] =>
  item.fields.filter((field) => field.kind === 'text' && field.search === 'A' && field.sees === list.sees);

/** What the item that stays gets from the other: its names, and what stands in its lists. */
export function addedOf({ item }: Pair, kept: Half, merged: Half): Added {
  const { merges } = item;
  if (!merges) throw new Error(`${item.name} does not declare how two are merged`);
  const naming = [...namingFields(item, fieldNamed(item, merges.names)), fieldNamed(item, merges.names)];
  const of = ({ content }: Half, fields: readonly string[]): string[] =>
    fields.flatMap((field) => textsOf(content[field]));
  const missing = (fields: readonly string[]): string[] => {
    const known = new Set(of(kept, fields));
    return [...new Set(of(merged, fields))].filter((one) => !known.has(one));
  };
  const added = [
    [merges.names, missing(naming.map((field) => field.name))] as const,
    ...merges.united.map((field) => [field, missing([field])] as const),
  ];
  return Object.fromEntries(added.filter(([, list]) => list.length > 0));
}

/** Saves the item that stays with what it gets, or without it. */
export async function saveKept(
  work: Work,
  { item, kept: id }: Pair,
  { content }: Half,
  { added, taken }: { readonly added: Added; readonly taken?: true },
): Promise<void> {
  const fields = Object.entries(added).map(([called, list]) => {
    const now = textsOf(content[called]);
    const then = taken ? now.filter((one) => !list.includes(one)) : [...now, ...list];
    return [
      called,
      fieldNamed(item, called).kind === 'many' ? then.map((one) => ({ id: one })) : then,
    ] as const;
  });
  // Who may merge has been asked; a list is given whole, with what the caller may not read.
  const whole: Work = { ...work, reads: undefined, allow: () => undefined };
  await write(whole, [readChange({ item: item.name, id, fields: Object.fromEntries(fields) }, 0, true)]);
}
