import type { PartMetadata } from '../../entities/house/metadata.js';
import { declareObject, declareRead } from './declare.js';

const made = new Map<string, new () => object>();

/** The object type of a part; it holds nothing that audiences see differently, so all share it. */
export function partTypeOf(part: PartMetadata): new () => object {
  const known = made.get(part.name);
  if (known) return known;
  const object = declareObject(part.name, part.doc);
  for (const [name, doc] of Object.entries(part.fields))
    declareRead(object, name, { kind: 'member', name }, { type: () => String, doc, nullable: false });
  made.set(part.name, object);
  return object;
}
