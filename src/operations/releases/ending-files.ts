import { name, sql, type SqlText } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { linkTableOf, snake, tableOf } from '../../entities/house/columns.js';
import {
  itemNamed,
  relationsOf,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import { dayAt, daysOfWarning } from '../../windows/file-days.js';
import type { Run } from '../../windows/run.js';
import { releaseTargets, type ReleaseEntry } from './release.js';

/** Such a file, as a finding. */
interface EndingFile {
  readonly code: 'FILE_ENDED' | 'FILE_ENDS';
  readonly item: string;
  readonly id: string;
  readonly field: string;
  readonly message: string;
}

const endColumns = { id: decode.text, day: decode.text, over: decode.flag };

/** Files that may be used no longer, or not for long, when a release is done: those that come, and those that are shown. */
export async function endingFiles(
  run: Run,
  coming: readonly ReleaseEntry[],
  due: Date,
): Promise<EndingFile[]> {
  const found: EndingFile[] = [];
  for (const { item, ids } of releaseTargets(coming)) {
    const facts = itemNamed(item);
    for (const { field, file, from } of filesOf(facts)) {
      const until = sql`f.${name(snake(file.file?.until ?? ''))}`;
      const said = await run(
        sql`select distinct on (d.id) d.id, ${until}::text as day, ${until} < ${dayAt(sql`$2::timestamptz`)} as over ${from}
where d.id = any ($1::uuid[]) and ${until} < ${dayAt(sql`$2::timestamptz`)} + ${daysOfWarning} order by d.id, ${until}`,
        [ids, due],
      );
      for (const { id, day, over } of decode.rows(said, endColumns)) {
        const isItself = field === undefined;
        found.push({
          code: isItself && over ? 'FILE_ENDED' : 'FILE_ENDS',
          item,
          id,
          field: field?.name ?? file.file?.until ?? '',
          message: isItself
            ? `${item} ${id}: it may be used until ${day}.`
            : `${item} ${id}.${field.name}: the file may be used until ${day}, and is not shown after that.`,
        });
      }
    }
  }
  return found;
}

/** Where an item has files with a last day: itself, and what its relations lead to, under the alias `f`. */
function filesOf(
  item: ItemMetadata,
): { readonly field?: FieldMetadata; readonly file: ItemMetadata; readonly from: SqlText }[] {
  const table = sql`from desk.${name(tableOf(item))} d`;
  const own =
    item.file?.until === undefined
      ? []
      : [
          {
            file: item,
            from: sql`from desk.${name(tableOf(item))} f join desk.${name(tableOf(item))} d on d.id = f.id`,
          },
        ];
  return [
    ...own,
    ...relationsOf(item)
      .filter((field) => targetOf(field).file?.until !== undefined)
      .map((field) => {
        const file = targetOf(field);
        const files = sql`join desk.${name(tableOf(file))} f`;
        return {
          field,
          file,
          from:
            field.kind === 'many'
              ? sql`${table} join desk.${name(linkTableOf(item, field))} k on k.owner_id = d.id ${files} on f.id = k.target_id`
              : sql`${table} ${files} on f.id = d.${name(`${snake(field.name)}_id`)}`,
        };
      }),
  ];
}
