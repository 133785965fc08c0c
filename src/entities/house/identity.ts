import { ReseauError } from '../../base/errors.js';
import { isLocale, locales, type Locale } from '../../base/locale.js';
import { tableOf } from './columns.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from './metadata.js';
import { plainText, type RichValue } from './rich-text.js';

const uuid = '([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})';
const pattern = new RegExp(`^([a-z_]+)_${uuid}(?:~(${locales.join('|')}))?$`);

/** The prefix of the ids of an item; behind it stands the uuid in 32 hexadecimal digits. */
export const idPrefix = (item: ItemMetadata): string => `${tableOf(item)}_`;

/** The id of an item in the graph. */
export const writeId = (item: ItemMetadata, uuid: string): string =>
  idPrefix(item) + uuid.replaceAll('-', '');

/**
 * The end of the ids of items that are read in a language that the operation names; in the language of the
 * request they have none.
 */
export const idSuffix = (language: Locale | undefined): string =>
  language === undefined ? '' : `~${language}`;

/**
 * A text that stands where an id of an item should. `argument`: the path of the argument that holds it, where
 * that is known.
 */
export class IdRefused extends ReseauError {
  constructor(
    readonly given: unknown,
    argument?: string,
  ) {
    super('ID_INVALID', 'This is no id of this graph, or of another kind of item.', {
      extensions: { ...(argument && { argument }) },
    });
  }
}

/**
 * What an id says of its kind and its language, beside its digits; whether it is an id has not been looked
 * at.
 */
export const kindInId = (id: unknown): string => String(id).replace(/_[^_~]*(~\w*)?$/, '$1');

/** An id, taken apart. */
export interface ItemId {
  readonly item: ItemMetadata;
  readonly uuid: string;
  /**
   * The language in which `node` reads the item; undefined: that of the request. Everywhere else it says
   * nothing.
   */
  readonly language: Locale | undefined;
}

/**
 * The item and the language that the id of one would be of; its digits have not been looked at. Throws
 * ID_INVALID where there is no such kind or language.
 */
export function itemOfId(
  id: unknown,
  items: readonly ItemMetadata[],
  argument?: string,
): Omit<ItemId, 'uuid'> {
  const [table, language] = kindInId(id).split('~');
  const item = items.find((one) => tableOf(one) === table);
  if (!item || (language !== undefined && !isLocale(language))) throw new IdRefused(id, argument);
  return { item, language };
}

/**
 * The item, the uuid and the language of an id. Throws ID_INVALID for anything that is no id of these items,
 * with the path of the argument where it is said.
 */
export function readId(id: unknown, items: readonly ItemMetadata[], argument?: string): ItemId {
  const [, table, ...parts] = pattern.exec(String(id)) ?? [];
  const item = items.find((one) => tableOf(one) === table);
  if (!item) throw new IdRefused(id, argument);
  return { item, uuid: parts.slice(0, 5).join('-'), language: parts[5] as Locale | undefined };
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

/**
 * A content in the form of the input of a save, so that saving it changes nothing: only what a save takes, names of
 * languages as the graph has them. A required value is there, or its reader may not know it.
 */
export const writeInput = (item: ItemMetadata, content: Content): Content => {
  const written = item.fields
    .filter(({ name, derived }) => derived === undefined && Object.hasOwn(content, name))
    .map((field) => [field.name, writeValue(field, content[field.name])] as const)
    .filter(
      ([name, value]) => value !== null || item.fields.some((one) => one.name === name && one.optional),
    );
  const { originalLocale } = content;
  return Object.fromEntries([
    ...written,
    ...(typeof originalLocale === 'string'
      ? [['originalLocale', originalLocale.toUpperCase()] as const]
      : []),
  ]);
};

/** The words of a rich text in two states, in the languages in which it differs. */
function textDifferences(before: unknown, after: unknown): object[] {
  const texts = [before, after].map((value) => (value ?? {}) as Partial<Record<Locale, RichValue | null>>);
  return locales.flatMap((locale) => {
    const [old, now] = texts.map((one) => one[locale] ?? null);
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const [was, is] = [old, now].map((one) => (one === null || one === undefined ? null : plainText(one)));
    return [{ locale: locale.toUpperCase(), before: was, after: is, isFormOnly: was === is }];
  });
}

/** Where two states of an item differ, as the graph writes it. */
export const writeDifferences = (
  item: ItemMetadata,
  differences: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[],
): object[] =>
  differences.map(({ field: name, before, after }) => {
    const field = item.fields.find((one) => one.name === name);
    const write = (value: unknown): unknown =>
      name === 'originalLocale' && typeof value === 'string' ? value.toUpperCase() : writeValue(field, value);
    return {
      field: name,
      before: write(before),
      after: write(after),
      ...(field?.rich && { texts: textDifferences(before, after) }),
    };
  });
