import { reaches, type Audience } from '../base/audience.js';
import type { Locale } from '../base/locale.js';
import { tableOf } from '../entities/house/columns.js';
import { isLocalised, itemNamed, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { fieldsFor, seesItem } from '../windows/window-columns.js';
import { windowOf } from '../windows/projection.js';
import { idsOf, name, type Row, type Run } from '../windows/run.js';
import type { Desk } from './desk.js';
import { heldTo, readingsOf } from './reading.js';
import { inTransaction } from './transaction.js';

/** What readers could see of an item on an earlier day, as far as it may be seen today. */
export interface Yesterday {
  readonly publishedAt: Date;
  readonly locales: readonly Locale[];
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * An item as it was published at a moment, for those who read the window of staff; at the desk as far as they read the item, and of one that they do not work on what everybody could. What has been withdrawn since, or is kept from them today, is gone
 * from every yesterday too: the item itself, a language, a field, an item that it refers to. Undefined: there was nothing, or there is nothing now.
 */
export function asOf(
  desk: Desk,
  { item: kind, id, at }: { readonly item: string; readonly id: string; readonly at: Date },
): Promise<Yesterday | undefined> {
  return inTransaction(desk, { verb: 'read-as-of', needs: 'nothing', windows: false, once: false }, async (work) => {
    const { run } = work;
    const item = itemNamed(kind);
    // Of what somebody does not work on, they know what everybody could.
    const read = (await readingsOf(work, item, [id])).get(id);
    const audience = read?.whole ? 'staff' : 'public';
    if (!seesItem(audience, item)) return undefined;
    const [now] = await run(
      `select p.locales from ${windowOf(audience)}.${name(tableOf(item))} w join published.${name(tableOf(item))} p on p.id = w.id and p.live where w.id = $1`,
      [id],
    );
    const [then] = await run(
      `select p.revision, p.locales, p.done_at, p.text_revisions, r.content from desk.publication p left join desk.revision r on r.item_id = p.item_id and r.number = p.revision and r.item = p.item
where p.item_id = $1 and p.item = $2 and p.done_at <= $3 and p.act in ('PUBLISH', 'UNPUBLISH', 'WITHDRAW', 'DISCARD') order by p.done_at desc limit 1`,
      [id, kind, at],
    );
    // Without a revision, readers have seen nothing since.
    if (!now || !then?.content) return undefined;
    const shown = (then.locales as Locale[]).filter((locale) => (now.locales as Locale[]).includes(locale));
    if (item.localised && shown.length === 0) return undefined;
    const content = await seenToday(run, audience, item, await withTexts(run, item, id, then), shown);
    return {
      publishedAt: new Date(then.done_at as string | Date),
      locales: shown,
      content: read?.whole ? (await heldTo(work, item, read, [content] as const))[0] : content,
    };
  });
}

/** What was published: the content of its revision, with the texts of languages that were published alone from theirs. */
async function withTexts(run: Run, item: ItemMetadata, id: string, { content, text_revisions: texts }: Row): Promise<Yesterday['content']> {
  const base = content as Yesterday['content'];
  if (!texts) return base;
  const numbers = new Map(Object.entries(texts as Record<Locale, number>));
  const rows = await run('select number, content from desk.revision where item_id = $1 and number = any ($2::int[])', [
    id,
    [...numbers.values()],
  ]);
  const byNumber = new Map(rows.map((row) => [row.number, row.content as Yesterday['content']]));
  const textOf = (field: string, locale: string): unknown =>
    ((byNumber.get(numbers.get(locale)) ?? base)[field] as Readonly<Record<string, unknown>> | null | undefined)?.[locale] ?? null;
  const merged: Record<string, unknown> = { ...base };
  for (const { name: field } of item.fields.filter(isLocalised)) {
    const said = [...numbers.keys()].map((locale) => [locale, textOf(field, locale)] as const).filter(([, text]) => text !== null);
    merged[field] = Object.fromEntries(said);
  }
  return merged;
}

async function seenToday(
  run: Run,
  audience: Audience,
  item: ItemMetadata,
  content: Yesterday['content'],
  shown: readonly Locale[],
): Promise<Yesterday['content']> {
  const seen: [string, unknown][] = [];
  // What only some rows show is not asked of a row that is no more.
  for (const field of fieldsFor(audience, item).filter((one) => !one.only || reaches(audience, one.only.below)))
    if (Object.hasOwn(content, field.name)) seen.push([field.name, await valueSeen(run, audience, field, content[field.name], shown)]);
  return Object.fromEntries(seen);
}

async function valueSeen(run: Run, audience: Audience, field: FieldMetadata, value: unknown, shown: readonly Locale[]): Promise<unknown> {
  if (value === null) return null;
  if (isLocalised(field)) return Object.fromEntries(Object.entries(value as object).filter(([locale]) => shown.includes(locale as Locale)));
  if (field.kind !== 'one' && field.kind !== 'many') return value;
  const there = new Set(await standing(run, audience, targetOf(field), [value].flat() as string[]));
  if (field.kind === 'one') return there.has(value as string) ? value : null;
  return (value as unknown[]).filter((id) => there.has(id as string));
}

const standing = async (run: Run, audience: Audience, item: ItemMetadata, ids: readonly string[]): Promise<string[]> =>
  seesItem(audience, item)
    ? idsOf(await run(`select id from ${windowOf(audience)}.${name(tableOf(item))} where id = any ($1::uuid[])`, [ids]))
    : [];
