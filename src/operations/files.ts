import { storedKindOf } from '../base/files.js';
import { snake } from '../entities/house/columns.js';
import { fieldNamed } from '../entities/house/metadata.js';
import { refuse } from './refuse.js';
import type { CheckedChange } from './read-change.js';
import type { Work } from './transaction.js';

/**
 * Changes of items that describe a file, with what was measured of it. Throws ITEM_INVALID for a file that
 * was never sent.
 */
export async function withFiles(
  { run }: Work,
  given: readonly CheckedChange[],
): Promise<readonly CheckedChange[]> {
  const names = new Map(
    given.flatMap((one) => {
      const name = one.item.file && one.values.get(fieldNamed(one.item, one.item.file.name));
      return typeof name === 'string' ? [[one, name] as const] : [];
    }),
  );
  if (names.size === 0) return given;
  const rows = await run('select * from desk.upload where file = any ($1::text[])', [[...names.values()]]);
  return given.map((one) => {
    const [name, { file }] = [names.get(one), one.item];
    if (name === undefined || !file) return one;
    const row = rows.find((upload) => upload.file === name);
    if (!row) refuse({ ...one.place, field: file.name }, 'no such file was sent; it is sent to /media first');
    if (storedKindOf(String(row.media_type)) !== file.holds)
      refuse({ ...one.place, field: file.name }, `this file is no ${file.holds.toLowerCase()}`);
    const measured = file.measured.map((field) => [fieldNamed(one.item, field), row[snake(field)]] as const);
    return { ...one, values: new Map([...one.values, ...measured]) };
  });
}
