import { decode } from '../../base/decode.js';
import type { Locale } from '../../base/locale.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import type { Run } from '../../windows/run.js';
import { languagesChanged } from '../translation.js';

const revisionColumns = { item: decode.text, before: decode.nullable(decode.object), after: decode.object };

/** A revision that has been saved. */
interface NewRevision {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly revision: number;
}

/** The languages to whose texts revisions are limited; undefined: they have more than texts of some languages. */
export async function languagesOf(
  run: Run,
  parts: readonly NewRevision[],
): Promise<readonly Locale[] | undefined> {
  const rows = decode.rows(
    await run(
      `select r.item, old.content as before, r.content as after from desk.revision r
left join desk.revision old on old.item_id = r.item_id and old.number = r.number - 1
where (r.item_id, r.number) in (select id, number from unnest($1::uuid[], $2::int[]) q(id, number))`,
      [parts.map(({ id }) => id), parts.map(({ revision }) => revision)],
    ),
    revisionColumns,
  );
  const all = new Set<Locale>();
  for (const { item, before, after } of rows) {
    const facts = parts.find((part) => part.item.name === item)?.item;
    const some = facts && before ? languagesChanged(facts, before, after) : undefined;
    if (!some) return undefined;
    for (const locale of some) all.add(locale);
  }
  return [...all];
}
