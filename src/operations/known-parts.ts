import { decode } from '../base/decode.js';
import { ReseauError } from '../base/errors.js';
import { locales, type Locale } from '../base/locale.js';
import { joinSql, literal, name, sql, type SqlText } from '../base/sql.js';
import { columnsOf, linkTableOf, tableOf } from '../entities/house/columns.js';
import { isLocalised, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import type { Target } from './identify.js';
import { readingsOf, type ReadExtent } from './reading.js';
import { forbidden, type Subject } from './rights.js';
import type { Work } from './transaction.js';

/** A field that a change names; of a localised one the languages. */
interface Part {
  readonly field: FieldMetadata;
  readonly locales?: readonly Locale[];
}

/**
 * The changes, by the ids of their items, that name what their sender may neither change nor read. They are refused
 * whatever they say: an answer that depends on it would tell whether a guess is right. What is published is known, as
 * long as nothing else waits beside it.
 */
export async function namingUnknown(
  work: Work,
  item: ItemMetadata,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, ReseauError>> {
  const refused = new Map<string, ReseauError>();
  const asked = new Map<string, readonly Part[]>();
  for (const { given, entity, isNew, before } of work.isHouse ? [] : targets) {
    if (isNew) continue;
    const subject: Subject = { item, id: entity.id, contents: [before] };
    if (mayWrite(work, subject)) continue;
    const own = locales.filter((locale) => mayWrite(work, { ...subject, locales: [locale] }));
    if (own.length === 0) refused.set(entity.id, forbidden(['DRAFT', 'TRANSLATE'], subject));
    else asked.set(entity.id, without(partsNamed(given.values), own));
  }
  const extents = await (asked.size > 0
    ? readingsOf(work, item, [...asked.keys()])
    : new Map<string, ReadExtent>());
  for (const [id, parts] of asked) {
    const extent = extents.get(id);
    const unread = extent?.whole ? [] : without(parts, extent?.locales ?? []);
    if (unread.length > 0 && !(await areAsPublished(work, item, id, unread)))
      refused.set(id, forbidden(['DRAFT'], { item, id, contents: [] }));
  }
  return refused;
}

function mayWrite({ allow }: Work, subject: Subject): boolean {
  try {
    allow([subject], subject.locales ? ['DRAFT', 'TRANSLATE'] : ['DRAFT']);
    return true;
  } catch (reason: unknown) {
    if (reason instanceof ReseauError && reason.code === 'FORBIDDEN') return false;
    throw reason;
  }
}

const partsNamed = (values: ReadonlyMap<FieldMetadata, unknown>): Part[] =>
  [...values].map(([field, value]) => {
    if (!isLocalised(field)) return { field };
    const said = typeof value === 'object' && value !== null ? value : undefined;
    return { field, locales: locales.filter((locale) => !said || Object.hasOwn(said, locale)) };
  });

/** Parts without some languages. */
const without = (parts: readonly Part[], known: readonly Locale[]): Part[] =>
  parts.flatMap(({ field, locales: some }) => {
    if (!some) return [{ field }];
    const left = some.filter((locale) => !known.includes(locale));
    return left.length > 0 ? [{ field, locales: left }] : [];
  });

/** Whether readers see of an item what the desk holds of these parts. */
async function areAsPublished(
  { run }: Work,
  item: ItemMetadata,
  id: string,
  parts: readonly Part[],
): Promise<boolean> {
  const same = parts.flatMap(({ field, locales: some }): SqlText[] => {
    if (field.kind === 'many') {
      const targets = (schema: SqlText): SqlText =>
        sql`array(select k.target_id from ${schema}.${name(linkTableOf(item, field))} k where k.owner_id = d.id order by 1)`;
      return [sql`${targets(sql`desk`)} = ${targets(sql`published`)}`];
    }
    return columnsOf(field).flatMap((column) => {
      const [draft, shown] = [sql`d.${name(column.name)}`, sql`p.${name(column.name)}`];
      if (!some) return [sql`${draft} is not distinct from ${shown}`];
      return some.map(
        (locale) => sql`${draft} -> ${literal(locale)} is not distinct from ${shown} -> ${literal(locale)}`,
      );
    });
  });
  const rows = await run(
    sql`select d.id from desk.${name(tableOf(item))} d join published.${name(tableOf(item))} p on p.id = d.id and p.live where d.id = $1 and ${joinSql(same, ' and ')}`,
    [id],
  );
  return decode.rows(rows, { id: decode.text }).length > 0;
}
