import { audiences, type Audience } from '../../src/base/audience.js';
import { targetOf, type FieldMetadata, type ItemMetadata } from '../../src/entities/house/metadata.js';

// Written again on purpose: what the product thinks of who may see what is to be tested, not believed.

/** True when an audience stands below another. */
export const below = (audience: Audience, bound: Audience): boolean =>
  audiences.indexOf(audience) < audiences.indexOf(bound);

/** Whether an audience may know that there are such items. */
const knows = (audience: Audience, item: ItemMetadata): boolean =>
  item.fields.some((field) => item.natural.includes(field.name) && !below(audience, field.sees));

/** Whether an audience may know what a field holds, in rows of which nothing is hidden. */
export const mayKnow = (audience: Audience, item: ItemMetadata, field: FieldMetadata): boolean =>
  knows(audience, item) && !below(audience, field.sees) && (!field.to || knows(audience, targetOf(field)));
