import { joinSql, literal, name, sql, type SqlText } from '../../base/sql.js';
import { items } from '../../entities/entities.js';
import { snake, tableOf } from '../../entities/house/columns.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { idsOf } from '../../windows/run.js';
import type { Desk } from '../desk.js';
import { hashOf } from '../audit.js';
import { authorise, type Rights } from '../rights.js';
import { inTransaction, type VerbOptions } from '../transaction.js';

/** What is known of a file: of a picture its size and placeholder, of a document its bytes and pages. */
export interface Upload {
  readonly file: string;
  readonly mediaType: string;
  readonly width?: number;
  readonly height?: number;
  readonly placeholder?: string;
  readonly byteSize?: number;
  readonly pageCount?: number | undefined;
  /** SHA-256 of its bytes. */
  readonly checksum?: string;
  /** Its name on the device that sent it: for the desk only. */
  readonly originalName?: string | undefined;
}

const measured = [
  'width',
  'height',
  'placeholder',
  'byteSize',
  'pageCount',
  'checksum',
  'originalName',
] as const;

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
 * Notes a file that lies in the store, so that an item can be made of it. The same one again changes nothing
 * but what was not known of it. A file of rows needs another capability: it never becomes an item.
 */
export function keepUpload(desk: Desk, upload: Upload, needs: 'MEDIA' | 'DRAFT' = 'MEDIA'): Promise<void> {
  return inTransaction(desk, { ...uploading, needs }, async ({ run, by, did }) => {
    const { file, mediaType, ...known } = upload;
    const measures = measured.map((one) => known[one] ?? null);
    await run(
      `insert into desk.upload (file, media_type, width, height, placeholder, byte_size, page_count, checksum, original_name, uploaded_at, uploaded_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now(), $10)
on conflict (file) do update set uploaded_at = excluded.uploaded_at, placeholder = coalesce(upload.placeholder, excluded.placeholder),
  byte_size = coalesce(upload.byte_size, excluded.byte_size), checksum = coalesce(upload.checksum, excluded.checksum),
  original_name = coalesce(excluded.original_name, upload.original_name)`,
      [file, mediaType, ...measures, by],
    );
    did({ item: 'Upload', ids: [idOfFile(file)] });
  });
}

/** The media type of a file that was sent; undefined: none was, or it is forgotten. */
export function uploadedAs(desk: Desk, file: string): Promise<string | undefined> {
  const act: VerbOptions = { ...uploading, verb: 'find-upload', needs: 'DRAFT' };
  return inTransaction(desk, act, async ({ run }) => {
    const [row] = await run('select media_type from desk.upload where file = $1', [file]);
    return row && String(row.media_type);
  });
}

/**
 * The files of pictures that have no placeholder, since they were sent before there were any: at most a
 * thousand behind the one named.
 */
export function picturesWithoutPlaceholder(desk: Desk, after: string): Promise<string[]> {
  return inTransaction(desk, { ...uploading, verb: 'list-placeholders' }, async ({ run }) => {
    const rows = await run(
      `select u.file from desk.upload u where u.file > $1 and u.media_type like 'image/%'
and (u.placeholder is null or exists (select from desk.media_asset m where m.file = u.file and m.placeholder is null)) order by u.file limit 1000`,
      [after],
    );
    return rows.map((row) => String(row.file));
  });
}

/** Notes the placeholder of a picture that was sent before there were any, and shows it wherever the picture is. */
export function keepPlaceholder(desk: Desk, file: string, placeholder: string): Promise<void> {
  const act: VerbOptions = { verb: 'keep-placeholder', needs: 'MEDIA', yields: 'again' };
  return inTransaction(desk, act, async ({ run, project, did }) => {
    await run('update desk.upload set placeholder = $2 where file = $1', [file, placeholder]);
    const ids = idsOf(
      await run('update desk.media_asset set placeholder = $2 where file = $1 returning id', [
        file,
        placeholder,
      ]),
    );
    await run(
      'update published.media_asset set placeholder = $2, xid = pg_current_xact_id() where file = $1',
      [file, placeholder],
    );
    did({ item: 'MediaAsset', ids });
    await project([{ item: 'MediaAsset', ids }]);
  });
}

/**
 * Forgets files that are older than a day and that no item has, or ever had since it was last restored; their
 * names. The caller removes them from the store.
 */
export function forgetUploads(desk: Desk): Promise<string[]> {
  return inTransaction(desk, { ...uploading, verb: 'forget-uploads' }, async ({ run, did }) => {
    const unused = items.flatMap((item) => (item.file ? [unusedBy(item, item.file.name)] : []));
    const rows = await run(
      sql`delete from desk.upload u where u.uploaded_at < now() - interval '1 day'${joinSql(unused, '')} returning u.file`,
    );
    const files = rows.map((row) => String(row.file));
    did({ item: 'Upload', ids: files.map(idOfFile) });
    return files;
  });
}

/** A condition on an upload `u`: no item of this kind, on the desk or in the trash, has it, or ever had. */
function unusedBy(item: ItemMetadata, field: string): SqlText {
  const table = sql`desk.${name(tableOf(item))}`;
  return sql` and not exists (select from ${table} m where m.${name(snake(field))} = u.file)
and not exists (select from desk.revision r where r.item = ${literal(item.name)} and r.content ->> ${literal(field)} = u.file
  and (exists (select from ${table} m where m.id = r.item_id) or exists (select from desk.trash t where t.item_id = r.item_id)))`;
}

/** The audit knows ids; that of a file is made of its name. */
const idOfFile = (file: string): string =>
  hashOf(file)
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
