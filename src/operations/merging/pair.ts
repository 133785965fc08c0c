import { name, sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { locales, type Locale } from '../../base/locale.js';
import { naturalColumnsOf, tableOf } from '../../entities/house/columns.js';
import { Exposure } from '../../entities/house/guarded-item.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import type { Run } from '../../windows/run.js';

/** Two items of one kind: the one that stays, and the one that becomes a part of it. */
export interface Pair {
  readonly item: ItemMetadata;
  readonly kept: string;
  readonly merged: string;
}

/** An item of a pair, as the desk has it and as readers see it. */
export interface Half {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly isLive: boolean;
  /** Whether the desk says something that readers do not see yet. */
  readonly isAhead: boolean;
  readonly locales: readonly Locale[];
  readonly exposure: Exposure;
  /** Its name in its address, as published. */
  readonly address: string | undefined;
  /** Its earlier names in its address. Null: none is kept. */
  readonly formerNames: readonly string[] | null;
}

const exposures = decode.keyOf(Exposure.values);

/** One item of a pair as it is now. Throws ITEM_NOT_FOUND. */
export async function halfOf(run: Run, item: ItemMetadata, id: string): Promise<Half> {
  const table = name(tableOf(item));
  const [key] = naturalColumnsOf(item).map(name);
  const [row] = await run(
    sql`select d.id, r.content, coalesce(p.live, false) as live, coalesce(p.live and (p.revision <> d.revision or p.track_revisions is not null), false) as ahead, coalesce(p.locales, '{}') as locales,
  p.${key ?? sql`id`}::text as address, p.former_names, ${item.guarded ? sql`d.exposure` : sql`'PUBLIC'`} as exposure
from desk.${table} d join desk.revision r on r.item_id = d.id and r.number = d.revision left join published.${table} p on p.id = d.id where d.id = $1`,
    [id],
  );
  if (!row) throw new ReseauError('ITEM_NOT_FOUND', `${item.name}: ${id} is not on the desk`);
  return {
    id,
    content: decode.object(row.content),
    isLive: decode.flag(row.live),
    isAhead: decode.flag(row.ahead),
    locales: decode.list(decode.oneOf(locales))(row.locales),
    exposure: exposures(row.exposure),
    address: decode.optional(decode.text)(row.address),
    formerNames: decode.nullable(decode.list(decode.text))(row.former_names),
  };
}
