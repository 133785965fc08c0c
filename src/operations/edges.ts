import { name, sql, type SqlText } from '../base/sql.js';
import { items } from '../entities/entities.js';
import { columnsOf, linkTableOf, tableOf } from '../entities/house/columns.js';
import { relationsOf, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { idsOf, type Run } from '../windows/run.js';

/** A relation of a kind of item. */
export interface Edge {
  readonly owner: ItemMetadata;
  readonly field: FieldMetadata;
}

/** Items that refer to one by one of their relations, or that link to it in a text, as far as the caller reads them. */
export interface Use {
  readonly item: ItemMetadata;
  readonly field: string;
  readonly ids: readonly string[];
  /** How many of them refer to it in what readers see. */
  readonly published: number;
}

/** The tables that hold an edge: drafts, or what is published. */
export type EdgeSchema = 'desk' | 'published';

/** Every relation that leads to items of this kind, each owner after those that it refers to. */
export const edgesTo = (item: ItemMetadata): readonly Edge[] =>
  items.flatMap((owner) =>
    relationsOf(owner)
      .filter((field) => targetOf(field) === item)
      .map((field) => ({ owner, field })),
  );

/** The column of a relation to one. */
export const columnOf = (field: FieldMetadata): SqlText => name(columnsOf(field)[0]?.name ?? '');

/** The table of a relation to many. */
export const linkOf = (schema: EdgeSchema, { owner, field }: Edge): SqlText =>
  sql`${name(schema)}.${name(linkTableOf(owner, field))}`;

/** SELECT of the ids of the owners of an edge that refer to one of the ids in $1. */
export const referringSql = (edge: Edge, schema: EdgeSchema): SqlText =>
  edge.field.kind === 'many'
    ? sql`select owner_id as id from ${linkOf(schema, edge)} where target_id = any ($1::uuid[])`
    : sql`select id from ${name(schema)}.${name(tableOf(edge.owner))} where ${columnOf(edge.field)} = any ($1::uuid[])`;

/** The owners of an edge that refer to one of these items. */
export const referring = async (
  run: Run,
  edge: Edge,
  schema: EdgeSchema,
  to: readonly string[],
): Promise<string[]> => [...new Set(idsOf(await run(referringSql(edge, schema), [to])))];
