import { audiences } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { isLocale, locales, type Locale } from '../base/locale.js';
import { deskColumnsOf, linksOf, naturalColumnsOf, tableOf } from '../entities/house/columns.js';
import type { ItemFacts } from '../entities/house/facts.js';
import { brokenBy } from '../windows/invariants.js';
import { missingFrom } from '../windows/missing.js';
import { wholeLocales } from '../windows/rows.js';
import { name, type Run } from '../windows/run.js';
import type { Desk } from './desk.js';
import { refuse } from './refuse.js';
import { requireStage } from './stage.js';
import { note, onDesk, type Targets } from './targets.js';
import { inTransaction, type Work } from './transaction.js';

export interface Published {
  readonly item: string;
  readonly id: string;
  readonly locales: Locale[];
}

/** The windows that show what is published; the desk's shows drafts. */
export const outside = audiences.filter((audience) => audience !== 'desk');

/** Items that are published together: in these languages, or in all in which they are whole. */
export type Publishable = Targets & { readonly locales?: readonly Locale[] };

/** Publishes items as the desk has them, into every window they are meant for; all or none. What a process of the house publishes was agreed to by whoever had it work. */
export const publish = (desk: Desk, targets: readonly Publishable[]): Promise<Published[]> =>
  inTransaction(desk, { verb: 'publish', needs: 'PUBLISH' }, (work) => publishItems(work, targets, !work.isHouse));

/** The same within a transaction that does more; `approved` takes only what a second person has agreed to. */
export async function publishItems(work: Work, targets: readonly Publishable[], approved: boolean): Promise<Published[]> {
  const published: Published[] = [];
  for (const [index, target] of targets.entries()) {
    const item = await onDesk(work, target, index);
    if (approved) await requireStage(work, item, target.ids, ['APPROVED', 'PUBLISHED']);
    const chosen = await chosenLocales(work, item, target, index);
    await copy(work, item, target.ids, chosen);
    await note(work, 'PUBLISH', item, target.ids);
    for (const id of target.ids) published.push({ item: item.name, id, locales: chosen.get(id) ?? [] });
  }
  await work.project(targets);
  if (!work.isShown) return published;
  await requireWhole(work.run, targets);
  return published;
}

/** Throws PUBLICATION_INCOMPLETE where one of these is published and cannot be shown, or does not fit what it is published with. */
export async function requireWhole(run: Run, targets: readonly Targets[]): Promise<void> {
  const missing = await missingFrom(run, targets, outside);
  if (missing) {
    const { item, id, relation, audience } = missing;
    throw new ReseauError(
      'PUBLICATION_INCOMPLETE',
      `${item} ${id} cannot be shown to ${audience}: what its ${relation} leads to is not published`,
      { extensions: { item, id, field: relation } },
    );
  }
  const broken = await brokenBy(run, targets);
  if (broken) {
    const [id] = broken.broken;
    throw new ReseauError('PUBLICATION_INCOMPLETE', `${broken.item} ${String(id)}: this would not hold: ${broken.doc}`, {
      extensions: { item: broken.item, id },
    });
  }
}

/** The locales of each item; refuses an item without any, and a wish for one in which a required text is missing. */
async function chosenLocales(
  { run }: Work,
  item: ItemFacts,
  { ids, locales: wished }: Targets & { locales?: readonly Locale[] },
  index: number,
): Promise<Map<string, Locale[]>> {
  const place = { item: item.name, index };
  if (wished?.some((locale) => !isLocale(locale))) refuse(place, `there are the locales ${locales.join(', ')}`);
  const rows = await run(
    `select d.id, ${wholeLocales(item, 'd')} as whole from desk.${name(tableOf(item))} d where d.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(
    rows.map((row) => {
      const whole = row.whole as Locale[];
      const lacking = item.localised ? wished?.find((locale) => !whole.includes(locale)) : undefined;
      if (lacking)
        refuse(
          place,
          `${String(row.id)} is not whole in ${lacking}: a required text is missing, or every text is`,
          'PUBLICATION_INCOMPLETE',
        );
      const chosen = item.localised && wished ? whole.filter((locale) => wished.includes(locale)) : whole;
      if (chosen.length === 0)
        refuse(place, `${String(row.id)} has no locale in which it is whole, or none was chosen`, 'PUBLICATION_INCOMPLETE');
      return [String(row.id), chosen];
    }),
  );
}

/** Copies items and their relations to many from the desk to what is published. Their other id, once given, stays. */
async function copy({ run }: Work, item: ItemFacts, ids: readonly string[], chosen: ReadonlyMap<string, readonly Locale[]>): Promise<void> {
  const table = name(tableOf(item));
  const columns = deskColumnsOf(item).map((column) => name(column.name));
  const natural = (alias: string): string =>
    `row(${naturalColumnsOf(item)
      .map((column) => `${alias}.${name(column)}`)
      .join(', ')})`;
  // An address that was in use leads on to the item. What was taken down first had none in use: so an address can be forgotten.
  const [key = ''] = naturalColumnsOf(item).map(name);
  const former = item.path
    ? `, former_names = case when p.live${item.guarded ? ` and p.exposure = 'PUBLIC' and d.exposure = 'PUBLIC'` : ''} then array_append(array_remove(coalesce(p.former_names, '{}'), d.${key}::text), p.${key}::text) end`
    : '';
  // So that two items can exchange their names: each gives up the old one before either takes the new.
  await run(
    `update published.${table} p set live = false${former} from desk.${table} d where d.id = p.id and p.id = any ($1::uuid[]) and ${natural('p')} is distinct from ${natural('d')}`,
    [ids],
  );
  const fresh = [...columns, 'locales', 'live', 'xid'];
  await run(
    `insert into published.${table} (${fresh.join(', ')}, cover_id, coarse)
select ${columns.map((column) => `d.${column}`).join(', ')}, string_to_array(c.locales, ' '), true, pg_current_xact_id(), gen_random_uuid(), false
from desk.${table} d join unnest($1::uuid[], $2::text[]) c(id, locales) on c.id = d.id
on conflict (id) do update set ${fresh
      .filter((column) => column !== name('id'))
      .map((column) => `${column} = excluded.${column}`)
      .join(', ')}`,
    [[...chosen.keys()], [...chosen.values()].map((list) => list.join(' '))],
  );
  for (const link of linksOf([item])) {
    const [from, to] = [`desk.${name(link.table)}`, `published.${name(link.table)}`];
    await run(
      `delete from ${to} k where k.owner_id = any ($1::uuid[]) and not exists (select from ${from} d where d.owner_id = k.owner_id and d.target_id = k.target_id)`,
      [ids],
    );
    await run(
      `insert into ${to} (owner_id, target_id) select owner_id, target_id from ${from} where owner_id = any ($1::uuid[]) on conflict do nothing`,
      [ids],
    );
  }
}
