import type { ItemMetadata } from '../../entities/house/metadata.js';

/** Name of the field of a kind in inputs that hold one field for each, such as `article`. */
export const fieldOfKind = ({ name }: ItemMetadata): string => name.charAt(0).toLowerCase() + name.slice(1);
