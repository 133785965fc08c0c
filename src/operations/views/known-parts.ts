import { isRecord } from '../../entities/editorial/record.js';
import { records } from '../../entities/editorial/records.js';
import type { FieldMetadata, ItemMetadata } from '../../entities/house/metadata.js';
import { isOfPeople } from '../../entities/house/workflow.js';
import { isAll, reachIn, type Profile } from '../../windows/profile.js';
import { seesField, seesItem } from '../../windows/window-columns.js';
import type { Desk } from '../desk.js';
import { readableIds } from '../reading.js';
import { inTransaction } from '../transaction.js';

/** True when somebody with that reading meets a value of the field in some item; without a field, the kind itself. */
export function knowsField(profile: Profile | undefined, item: ItemMetadata, field?: FieldMetadata): boolean {
  if (!profile) return true;
  if (isRecord(item)) return !records.includes(item) || item.readBy !== 'ADMINISTER' || profile.administers;
  const { whole, contacts } = reachIn(profile, item);
  const some = (scope: typeof whole): boolean => isAll(scope) || scope.length > 0;
  if (field?.contact) return some(contacts);
  if (some(whole)) return true;
  if (!seesItem('public', item)) return false;
  if (!field || (item.workflow.includes(field) && !isOfPeople(field))) return true;
  return seesField('public', field);
}

const reading = { verb: 'read-known-items', needs: 'nothing', windows: false, once: false } as const;

/** The uuids among these that the caller reads, as drafts or as everybody does: one or two statements a kind. */
export function knownIds(
  desk: Desk,
  wanted: ReadonlyMap<ItemMetadata, readonly string[]>,
): Promise<ReadonlySet<string>> {
  return inTransaction(desk, reading, async (work) => {
    const known = new Set<string>();
    for (const [item, ids] of wanted) for (const id of await readableIds(work, item, ids)) known.add(id);
    return known;
  });
}
