import type { EntitySchema } from '@mikro-orm/core';
import { entitySchema } from '../house/entity-schema.js';

/** A table of the desk that holds no items. */
export const table = (
  name: string,
  tableName: string,
  properties: Record<string, object>,
  more: object = {},
): EntitySchema => entitySchema({ name, schema: 'desk', tableName, properties, ...more });

export const text = { type: 'text', columnType: 'text' };
export const moment = { type: 'datetime', columnType: 'timestamptz(3)' };
export const uuid = { type: 'uuid' };
export const uuids = { type: 'array', columnType: 'uuid[]' };
export const nullable = <T extends object>(column: T): T & { nullable: true } => ({
  ...column,
  nullable: true,
});
/** A column whose rows go when the row that it refers to goes. */
export const belongsTo = (entity: string, fieldName: string) => ({
  kind: 'm:1',
  entity: () => entity,
  fieldName,
  deleteRule: 'cascade',
  updateRule: 'restrict',
});
