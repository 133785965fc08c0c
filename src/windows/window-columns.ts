import { reaches, type Audience } from '../base/audience.js';
import { localeFacts, locales, type Locale } from '../base/locale.js';
import { listsAbout } from '../entities/house/lists-about.js';
import { columnsOf, snake, type Column } from '../entities/house/columns.js';
import {
  allFieldsOf,
  inversesOf,
  isLocalised,
  namesOf,
  targetOf,
  type FieldMetadata,
  type FieldKind,
  type ItemMetadata,
} from '../entities/house/metadata.js';

/** True when the audience sees the field in some row. */
export const seesField = (audience: Audience, field: FieldMetadata): boolean =>
  reaches(audience, field.sees) && (field.to === undefined || seesItem(audience, targetOf(field)));

/** An audience sees an item if it sees a field of its own, beside those that all items have. */
export function seesItem(audience: Audience, item: ItemMetadata): boolean {
  return item.fields.some((field) => item.natural.includes(field.name) && reaches(audience, field.sees));
}

/** The fields of an item that the audience sees. */
export const fieldsFor = (audience: Audience, item: ItemMetadata): readonly FieldMetadata[] =>
  allFieldsOf(item).filter((field) => seesField(audience, field));

/** The fields that the audience calls an item by, the first choice first. */
export const namesFor = (audience: Audience, item: ItemMetadata): readonly FieldMetadata[] =>
  namesOf(item).filter((field) => seesField(audience, field));

/** The lists that an item leads to: its own relations to many, those of others to it, and what the desk says of it. */
export const listsOf = (
  audience: Audience,
  item: ItemMetadata,
): readonly { name: string; item: ItemMetadata; doc: string }[] => [
  ...fieldsFor(audience, item)
    .filter((field) => field.kind === 'many')
    .map((field) => ({ name: field.name, item: targetOf(field), doc: field.doc })),
  ...inversesOf(item)
    .filter(({ field, owner }) => seesField(audience, field) && seesItem(audience, owner))
    .map(({ name, field, owner }) => ({
      name,
      item: owner,
      doc: `List of ${owner.plural} whose ${field.name} ${field.kind === 'many' ? 'include' : 'is'} this item: ${owner.doc}`,
    })),
  ...(audience === 'desk'
    ? listsAbout(item).map(({ name, record, doc }) => ({ name, item: record, doc }))
    : []),
];

/**
 * True when the audience may meet a row in which the field, though required, is absent: a generalised row, or
 * one that misses a condition; at the desk one that somebody reads as everybody does.
 */
export const maybeAbsent = (audience: Audience, item: ItemMetadata, field: FieldMetadata): boolean =>
  field.optional ||
  (item.guarded && field.kept === false && !reaches(audience, 'staff')) ||
  (field.only !== undefined && !reaches(audience, field.only.below)) ||
  (audience === 'desk' && isKeptBack(item, field));

const isKeptBack = (item: ItemMetadata, field: FieldMetadata): boolean =>
  field.contact === true ||
  (seesItem('public', item) &&
    item.fields.includes(field) &&
    field.name !== 'exposure' &&
    (!reaches('public', field.sees) || field.only !== undefined));

// A key of a B-tree has at most 2,704 bytes, and a character up to four.
const longestKey = 600;
const ordered: readonly FieldKind[] = [
  'text',
  'localText',
  'int',
  'float',
  'decimal',
  'money',
  'day',
  'partialDay',
  'time',
  'choice',
  'flag',
];

/** True when a value of the field is never too long for a key of an index. */
export const isShort = (field: FieldMetadata): boolean => !field.long && (field.max ?? 0) <= longestKey;

/**
 * True when lists can be ordered by the field: every such field is indexed, so it must be short. What names
 * an item is kept short on saving.
 */
export const orderable = (item: ItemMetadata, field: FieldMetadata): boolean =>
  ordered.includes(field.kind) && !field.long && (isShort(field) || item.natural.includes(field.name));

/**
 * True when the field is compared as words are, without case and accents; codes, numbers and dates are
 * compared as they are.
 */
export const isFolded = (field: FieldMetadata): boolean =>
  ['text', 'localText', 'texts'].includes(field.kind) && !field.long;

/**
 * True when every value is its own folded form, as small letters and digits are, so that an index of the
 * column itself finds what equals a folded text.
 */
export const isFoldedAlready = ({ kind, format }: FieldMetadata): boolean =>
  kind === 'text' && format === 'slug';

/**
 * The column that answers a field in a locale, whether the field is localised or not. Not for relations to
 * many.
 */
export const columnFor = (field: FieldMetadata, locale: Locale): string =>
  isLocalised(field) ? localColumn(field, locale) : plainColumn(field);

/** The column of a localised field in a locale. */
const localColumn = (field: FieldMetadata, locale: Locale): string => `${snake(field.name)}_${locale}`;

/** The column of a rich text with its form in a locale; null where it has none. */
export const documentColumn = (field: FieldMetadata, locale: Locale): string =>
  `${snake(field.name)}_document_${locale}`;

/** The column of a field that is the same in every locale; of a relation to one, its key. */
export function plainColumn(field: FieldMetadata): string {
  if (isLocalised(field)) throw new Error(`${field.name} has a column for each locale`);
  const name = snake(field.name);
  if (field.kind === 'partialDay') return `${name}_value`;
  if (field.kind === 'money') return `${name}_amount`;
  if (field.kind === 'one') return `${name}_id`;
  return name;
}

/** A column of a window, with the field it comes from and, for a localised one, its locale. */
export interface WindowColumn extends Column {
  readonly field: FieldMetadata | undefined;
  readonly locale?: Locale;
  readonly collation?: string;
  /** True of the column that holds a rich text with its form, beside the one that holds its words. */
  readonly isDocument?: boolean;
}

/**
 * The columns of an item in the window of an audience: `id`, what was served, and what its readers may see.
 */
export function windowColumnsOf(audience: Audience, item: ItemMetadata): readonly WindowColumn[] {
  const served: WindowColumn[] = item.localised
    ? [
        ...locales.map((locale) => ({
          name: `served_${locale}`,
          type: 'text',
          nullable: true,
          field: undefined,
          locale,
        })),
        { name: 'available', type: 'text[]', nullable: true, field: undefined },
        { name: 'stale_locales', type: 'text[]', nullable: true, field: undefined },
      ]
    : [];
  const own = fieldsFor(audience, item).flatMap((field): WindowColumn[] => {
    const nullable = maybeAbsent(audience, item, field);
    if (isLocalised(field)) {
      // A long text stands once per locale, read by the row's served_*; a short one once per chain.
      const type = field.kind === 'localText' ? 'text' : 'jsonb';
      const documents = field.rich
        ? locales.map((locale) => ({
            name: documentColumn(field, locale),
            type: 'jsonb',
            nullable: true,
            field,
            locale,
            isDocument: true,
          }))
        : [];
      const texts = locales.map((locale) => ({
        name: localColumn(field, locale),
        type,
        nullable: nullable || field.long === true,
        field,
        locale,
        ...(type === 'text' && { collation: localeFacts[locale].collation }),
      }));
      return [...texts, ...documents];
    }
    const words = field.kind === 'text' && field.format === undefined;
    return columnsOf(field).map((column) => ({
      ...column,
      nullable,
      field,
      ...(words && { collation: 'und-x-icu' }),
    }));
  });
  const former: WindowColumn[] = item.path
    ? [{ name: 'former_names', type: 'text[]', nullable: true, field: undefined }]
    : [];
  return [{ name: 'id', type: 'uuid', nullable: false, field: undefined }, ...served, ...own, ...former];
}
