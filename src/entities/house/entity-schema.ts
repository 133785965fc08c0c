import { EntitySchema } from '@mikro-orm/core';

type Description = ConstructorParameters<typeof EntitySchema>[0];

/**
 * A table as MikroORM knows it. The one cast: MikroORM types a table by a class that is written down, and
 * these are derived.
 */
export const entitySchema = (description: object): EntitySchema =>
  new EntitySchema(description as Description);
