import { ReseauError } from '../../base/errors.js';
import { tableOf } from './columns.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from './metadata.js';

const pattern = /^([a-z_]+)_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** The prefix of the ids of an item; behind it stands the uuid in 32 hexadecimal digits. */
export const idPrefix = (item: ItemMetadata): string => `${tableOf(item)}_`;

/** The id of an item in the graph. */
export const writeId = (item: ItemMetadata, uuid: string): string => idPrefix(item) + uuid.replaceAll('-', '');

/** A text that stands where an id of an item should. `argument`: the path of the argument that holds it, where that is known. */
export class IdRefused extends ReseauError {
  constructor(
    readonly given: unknown,
    argument?: string,
  ) {
    super('ID_INVALID', 'This is no id of this graph, or of another kind of item.', { extensions: { ...(argument && { argument }) } });
  }
}

/** What an id says of its kind, before its digits; whether it is an id has not been looked at. */
export const kindInId = (id: unknown): string => String(id).replace(/_[^_]*$/, '');

/** The item that the id of one would be of; its digits have not been looked at. Throws ID_INVALID where there is no such kind. */
export function itemOfId(id: unknown, items: readonly ItemMetadata[], argument?: string): ItemMetadata {
  const item = items.find((one) => tableOf(one) === kindInId(id));
  if (!item) throw new IdRefused(id, argument);
  return item;
}

/** The item and the uuid of an id. Throws ID_INVALID for anything that is no id of these items, with the path of the argument where it is said. */
export function readId(id: unknown, items: readonly ItemMetadata[], argument?: string): { item: ItemMetadata; uuid: string } {
  const [, table, ...digits] = pattern.exec(String(id)) ?? [];
  const item = items.find((one) => tableOf(one) === table);
  if (!item) throw new IdRefused(id, argument);
  return { item, uuid: digits.join('-') };
}

type Content = Readonly<Record<string, unknown>>;

/** What a field says, as the graph writes it: related items by their ids. */
function writeValue(field: FieldMetadata | undefined, value: unknown): unknown {
  if (!field?.to) return value;
  const written = (one: unknown): unknown => (typeof one === 'string' ? writeId(targetOf(field), one) : one);
  return Array.isArray(value) ? value.map(written) : written(value);
}

/** What an item says, as the graph writes it: related items by their ids. */
export const writeContent = (item: ItemMetadata, content: Content): Content =>
  Object.fromEntries(
    Object.entries(content).map(([name, value]) => [
      name,
      writeValue(
        item.fields.find((field) => field.name === name),
        value,
      ),
    ]),
  );

/** Where two states of an item differ, as the graph writes it. */
export const writeDifferences = (
  item: ItemMetadata,
  differences: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[],
): object[] =>
  differences.map(({ field: name, before, after }) => {
    const field = item.fields.find((one) => one.name === name);
    return { field: name, before: writeValue(field, before), after: writeValue(field, after) };
  });
