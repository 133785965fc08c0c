import type { Desk } from '../desk.js';
import { hashOf } from '../audit.js';
import { authorise, type Rights } from '../rights.js';
import { inTransaction, type VerbOptions } from '../transaction.js';

/** What is known of the file of a picture. */
export interface Upload {
  readonly file: string;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
}

const uploading: VerbOptions = {
  verb: 'upload',
  needs: 'MEDIA',
  windows: false,
  once: false,
  items: false,
};

/** Throws FORBIDDEN for a caller who may not send pictures: before any of it is read. */
export const mayUpload = (may: Rights): void => authorise(may, ['MEDIA']);

/**
 * Notes a picture that lies in the store, so that an item can be made of it. The same one again changes
 * nothing.
 */
export function keepUpload(desk: Desk, { file, mediaType, width, height }: Upload): Promise<void> {
  return inTransaction(desk, uploading, async ({ run, by, did }) => {
    await run(
      `insert into desk.upload (file, media_type, width, height, uploaded_at, uploaded_by) values ($1, $2, $3, $4, now(), $5)
on conflict (file) do update set uploaded_at = excluded.uploaded_at`,
      [file, mediaType, width, height, by],
    );
    did({ item: 'Upload', ids: [idOfFile(file)] });
  });
}

/**
 * Forgets files that are older than a day and that no picture has, or ever had since it was last restored;
 * their names. The caller removes them from the store.
 */
export function forgetUploads(desk: Desk): Promise<string[]> {
  return inTransaction(desk, { ...uploading, verb: 'forget-uploads' }, async ({ run, did }) => {
    const rows = await run(
      `delete from desk.upload u where u.uploaded_at < now() - interval '1 day' and not exists (select from desk.media_asset m where m.file = u.file)
and not exists (select from desk.revision r join desk.media_asset m on m.id = r.item_id where r.item = 'MediaAsset' and r.content ->> 'file' = u.file)
returning u.file`,
    );
    const files = rows.map((row) => String(row.file));
    did({ item: 'Upload', ids: files.map(idOfFile) });
    return files;
  });
}

/** The audit knows ids; that of a file is made of its name. */
const idOfFile = (file: string): string =>
  hashOf(file)
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
