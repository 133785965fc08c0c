import { refuse } from '../refuse.js';
import type { CheckedChange } from '../read-change.js';
import type { Work } from '../transaction.js';

const measured = { mediaType: 'media_type', width: 'width', height: 'height' } as const;

/** Changes of pictures with what their files say of themselves. Throws ITEM_INVALID for a file that was never sent. */
export async function withFiles({ run }: Work, given: readonly CheckedChange[]): Promise<readonly CheckedChange[]> {
  const files = new Map(
    given.flatMap((one) => {
      const file = one.item.name === 'MediaAsset' ? valueOf(one, 'file') : undefined;
      return typeof file === 'string' ? [[one, file] as const] : [];
    }),
  );
  if (files.size === 0) return given;
  const rows = await run('select file, media_type, width, height from desk.upload where file = any ($1::text[])', [[...files.values()]]);
  return given.map((one) => {
    const file = files.get(one);
    if (file === undefined) return one;
    const row = rows.find((upload) => upload.file === file);
    if (!row) refuse({ ...one.place, field: 'file' }, 'no such file was sent; a picture is sent to /media first');
    const values = new Map(one.values);
    for (const field of one.item.fields.filter(({ name }) => Object.hasOwn(measured, name)))
      values.set(field, row[measured[field.name as keyof typeof measured]]);
    return { ...one, values };
  });
}

const valueOf = ({ values }: CheckedChange, name: string): unknown => [...values].find(([field]) => field.name === name)?.[1];
