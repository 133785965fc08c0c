import { EntitySchema } from '@mikro-orm/core';
import { inSchema, joinSql, name, sql, type SqlText } from '../../base/sql.js';
import {
  columnsOf,
  deskColumnsOf,
  linksOf,
  linkTableOf,
  naturalColumnsOf,
  publishedColumns,
  snake,
  tableOf,
  type Column,
} from './columns.js';
import { entitySchema } from './entity-schema.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from './metadata.js';
import { MoneyValue, PartialDay } from './values.js';

type Properties = Record<string, object>;
interface Check {
  readonly name: string;
  readonly expression: string;
}

const PartialDaySchema = new EntitySchema<PartialDay>({
  class: PartialDay,
  embeddable: true,
  properties: {
    value: { type: 'date', columnType: 'date' },
    precision: { type: 'text', columnType: 'text' },
  },
});

const MoneySchema = new EntitySchema<MoneyValue>({
  class: MoneyValue,
  embeddable: true,
  properties: {
    amount: { type: 'decimal', columnType: 'numeric(17,3)', runtimeType: 'string' },
    currency: { type: 'text', columnType: 'text' },
  },
});

/**
 * The MikroORM definitions of every table of the items: the desk's with its keys and checks, and their copies
 * in `published`.
 */
export const tablesOf = (items: readonly ItemMetadata[]): readonly EntitySchema[] => [
  PartialDaySchema,
  MoneySchema,
  ...items.map(deskTable),
  ...linksOf(items).map((link) => deskLink(link.owner, link.field)),
  ...items.map(publishedTable),
  ...linksOf(items).map((link) => publishedLink(link.table)),
];

function deskTable(item: ItemMetadata): EntitySchema {
  const table = tableOf(item);
  const fields = Object.fromEntries(item.fields.map((field) => [field.name, deskProperty(item, field)]));
  const house: Properties = {
    id: { primary: true, type: 'uuid' },
    revision: { type: 'integer', fieldName: 'revision' },
    ...(item.localised && {
      originalLocale: { type: 'text', columnType: 'text' },
      staleLocales: { type: 'array', columnType: 'text[]' },
      staleSince: { type: 'datetime', columnType: 'timestamptz(3)', nullable: true },
    }),
  };
  return entitySchema({
    class: item.class,
    schema: 'desk',
    tableName: table,
    properties: { ...house, ...fields },
    indexes: uniquesOf('desk', item, sql``),
    checks: checksOf(item, table),
  });
}

function deskProperty(item: ItemMetadata, field: FieldMetadata): object {
  const nullable = field.optional;
  const [column] = columnsOf(field);
  switch (field.kind) {
    case 'one':
      return {
        kind: 'm:1',
        entity: () => field.to?.(),
        ref: true,
        nullable,
        fieldName: column?.name,
        deleteRule: 'restrict',
        updateRule: 'restrict',
        index: `${tableOf(item)}_${column?.name}_index`,
      };
    case 'many':
      return {
        kind: 'm:n',
        entity: () => field.to?.(),
        owner: true,
        pivotEntity: () => linkName(item, field),
      };
    case 'partialDay':
      return { kind: 'embedded', entity: () => PartialDay, prefix: `${snake(field.name)}_`, nullable };
    case 'money':
      return { kind: 'embedded', entity: () => MoneyValue, prefix: `${snake(field.name)}_`, nullable };
    case 'texts':
    case 'choices':
      return { type: 'array', columnType: column?.type, fieldName: column?.name, nullable };
    case 'localText':
    case 'localTexts':
    case 'localParts':
    case 'parts':
      return { type: 'json', columnType: column?.type, fieldName: column?.name, nullable };
    case 'float':
      return { type: 'double', columnType: column?.type, fieldName: column?.name, nullable };
    case 'decimal':
      return {
        type: 'decimal',
        columnType: column?.type,
        fieldName: column?.name,
        nullable,
        runtimeType: 'string',
      };
    case 'time':
      return { type: 'datetime', columnType: column?.type, fieldName: column?.name, nullable };
    default:
      return { type: column?.type, columnType: column?.type, fieldName: column?.name, nullable };
  }
}

const linkName = (item: ItemMetadata, field: FieldMetadata): string =>
  `${item.name}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;

function deskLink(item: ItemMetadata, field: FieldMetadata): EntitySchema {
  const table = linkTableOf(item, field);
  return entitySchema({
    name: linkName(item, field),
    schema: 'desk',
    tableName: table,
    properties: {
      owner: {
        kind: 'm:1',
        entity: () => item.class,
        primary: true,
        fieldName: 'owner_id',
        deleteRule: 'cascade',
        updateRule: 'restrict',
      },
      // MikroORM gives a link table no index on its second column.
      target: {
        kind: 'm:1',
        entity: () => targetOf(field).class,
        primary: true,
        fieldName: 'target_id',
        deleteRule: 'restrict',
        updateRule: 'restrict',
        index: `${table}_target_id_index`,
      },
    },
  });
}

/**
 * The copy of a desk table: the same columns without its keys (what it refers to may not be published) and
 * what publication adds.
 */
function publishedTable(item: ItemMetadata): EntitySchema {
  const table = tableOf(item);
  const references = item.fields.filter((field) => field.kind === 'one').flatMap((field) => columnsOf(field));
  const columns: readonly Column[] = [...deskColumnsOf(item), ...publishedColumns];
  const twice = columns.find(
    (column, index) => columns.findIndex((one) => one.name === column.name) !== index,
  );
  if (twice)
    throw new Error(
      `${item.name} has a field whose column, ${twice.name}, the house has already; give the field another name`,
    );
  return entitySchema({
    name: `Published${item.name}`,
    schema: 'published',
    tableName: table,
    properties: Object.fromEntries(
      columns.map((column) => [
        column.name,
        {
          type: column.type,
          columnType: column.type,
          fieldName: column.name,
          nullable: column.nullable,
          primary: column.name === 'id',
        },
      ]),
    ),
    indexes: [
      ...uniquesOf('published', item, sql` where live`),
      ...references.map((column) => ({
        name: `published_${table}_${column.name}_index`,
        properties: [column.name],
      })),
      { name: `published_${table}_cover_id_index`, properties: ['cover_id'] },
    ],
  });
}

const publishedLink = (table: string): EntitySchema =>
  entitySchema({
    name: `Published_${table}`,
    schema: 'published',
    tableName: table,
    properties: {
      owner_id: { type: 'uuid', primary: true, fieldName: 'owner_id' },
      target_id: {
        type: 'uuid',
        primary: true,
        fieldName: 'target_id',
        index: `published_${table}_target_id_index`,
      },
    },
  });

function uniquesOf(schema: string, item: ItemMetadata, where: SqlText): object[] {
  const unique = (as: string, columns: readonly string[], nulls: SqlText): object => {
    const index = `${schema}_${tableOf(item)}_${as}`;
    return {
      name: index,
      expression: sql`create unique index ${name(index)} on ${inSchema(schema, tableOf(item))} (${joinSql(columns.map(name))})${nulls}${where}`,
    };
  };
  return [
    // Two items without, say, a source have the same natural key all the same: nulls do not make them
    // different.
    unique('natural', naturalColumnsOf(item), sql` nulls not distinct`),
    ...item.fields
      .filter((field) => field.unique)
      .map((field) => unique(snake(field.name), [snake(field.name)], sql``)),
  ];
}

function checksOf(item: ItemMetadata, table: string): Check[] {
  return item.fields.flatMap((field) => {
    const column = snake(field.name);
    const name = `${table}_${column}_check`;
    const listed =
      field.values &&
      Object.keys(field.values.values)
        .map((value) => `'${value}'`)
        .join(', ');
    if (field.kind === 'choice') return [{ name, expression: `${column} in (${listed})` }];
    if (field.kind === 'choices') return [{ name, expression: `${column} <@ array[${listed}]` }];
    if (field.kind === 'partialDay')
      return [
        {
          name,
          expression: `${column}_precision in ('DAY', 'MONTH', 'YEAR') and (${column}_value is null) = (${column}_precision is null)`,
        },
      ];
    if (field.kind === 'money')
      return [
        {
          name,
          expression: `char_length(${column}_currency) = 3 and (${column}_amount is null) = (${column}_currency is null)`,
        },
      ];
    if (field.range) {
      // In PostgreSQL's own words, or the schema diff would see a change in every one.
      const [low, high] = field.range.map((bound) =>
        field.kind === 'float' ? `'${bound}'::double precision` : String(bound),
      );
      return [{ name, expression: `${column} >= ${low} and ${column} <= ${high}` }];
    }
    return [];
  });
}
