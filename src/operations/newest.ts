import { name, sql } from '../base/sql.js';
import { decode } from '../base/decode.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { Run } from '../windows/run.js';

/** The newest drafts of items, whole. */
export const newestOf = async (
  run: Run,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly content: Readonly<Record<string, unknown>> }[]> =>
  decode.rows(
    await run(
      sql`select d.id, r.content from desk.${name(tableOf(item))} d join desk.revision r on r.item_id = d.id and r.number = d.revision where d.id = any ($1::uuid[]) order by d.id`,
      [ids],
    ),
    { id: decode.text, content: decode.object },
  );
