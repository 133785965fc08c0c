import { targetOf, type Computed, type FieldMetadata, type ItemMetadata } from './metadata.js';

/** A column of the desk; `published` has the same. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const tables = new WeakMap<ItemMetadata, string>();

/** The table of an item; asked for in every request. */
export function tableOf(item: ItemMetadata): string {
  const known = tables.get(item);
  if (known !== undefined) return known;
  const table = snake(item.name).replace(/^_/, '');
  tables.set(item, table);
  return table;
}

/** The table of a many-to-many relation: owner_id, target_id. */
export const linkTableOf = (item: ItemMetadata, field: FieldMetadata): string =>
  `${tableOf(item)}_${snake(field.name)}`;

/** The SQL function of a computed text, in the schema `ext`. */
export const computedFunction = (item: ItemMetadata, { name }: Computed): string =>
  `${tableOf(item)}_${snake(name)}`;

const types = {
  text: 'text',
  texts: 'text[]',
  localText: 'jsonb',
  localTexts: 'jsonb',
  localParts: 'jsonb',
  int: 'integer',
  float: 'double precision',
  flag: 'boolean',
  day: 'date',
  time: 'timestamptz(3)',
  choice: 'text',
  choices: 'text[]',
  parts: 'jsonb',
} as const;

/** The columns of one field; none for a relation to many, which is a table of its own. */
export function columnsOf(field: FieldMetadata): readonly Column[] {
  const name = snake(field.name);
  const nullable = field.optional;
  switch (field.kind) {
    case 'many':
      return [];
    case 'one':
      return [{ name: `${name}_id`, type: 'uuid', nullable }];
    case 'partialDay':
      return [
        { name: `${name}_value`, type: 'date', nullable },
        { name: `${name}_precision`, type: 'text', nullable },
      ];
    case 'money':
      return [
        { name: `${name}_amount`, type: 'numeric(17,3)', nullable },
        { name: `${name}_currency`, type: 'text', nullable },
      ];
    case 'decimal':
      return [{ name, type: `numeric(20,${field.digits ?? 0})`, nullable }];
    default:
      return [{ name, type: types[field.kind], nullable }];
  }
}

/** What every item of the desk has beside its fields. */
function houseColumnsOf(item: ItemMetadata): readonly Column[] {
  const own: Column[] = [
    { name: 'id', type: 'uuid', nullable: false },
    { name: 'revision', type: 'integer', nullable: false },
  ];
  if (!item.localised) return own;
  return [
    ...own,
    { name: 'original_locale', type: 'text', nullable: false },
    { name: 'stale_locales', type: 'text[]', nullable: false },
    { name: 'stale_since', type: 'timestamptz(3)', nullable: true },
  ];
}

/**
 * What a row of `published` has beside the columns of the desk: how it is published, since which transaction,
 * and its other id.
 */
export const publishedColumns: readonly Column[] = [
  { name: 'locales', type: 'text[]', nullable: false },
  { name: 'live', type: 'boolean', nullable: false },
  { name: 'xid', type: 'xid8', nullable: false },
  { name: 'cover_id', type: 'uuid', nullable: false },
  { name: 'coarse', type: 'boolean', nullable: false },
  // What stood in its address in earlier publications: the addresses lead to it still.
  { name: 'former_names', type: 'text[]', nullable: true },
  // Per language the revision of its text; null: all of the row is of the one in `revision`.
  { name: 'track_revisions', type: 'jsonb', nullable: true },
];

/** All columns of an item on the desk, in order. */
export const deskColumnsOf = (item: ItemMetadata): readonly Column[] => [
  ...houseColumnsOf(item),
  ...item.fields.flatMap((field) => columnsOf(field)),
];

/** Columns of the natural key. */
export const naturalColumnsOf = (item: ItemMetadata): readonly string[] =>
  item.natural
    .flatMap((name) =>
      item.fields.filter((field) => field.name === name).flatMap((field) => columnsOf(field).slice(0, 1)),
    )
    .map((column) => column.name);

/** Every many-to-many relation of the items: owner, field and the item it leads to. */
export const linksOf = (items: readonly ItemMetadata[]) =>
  items.flatMap((owner) =>
    owner.fields
      .filter((field) => field.kind === 'many')
      .map((field) => ({ owner, field, target: targetOf(field), table: linkTableOf(owner, field) })),
  );
