import { decode } from '../base/decode.js';
import { audiences, type Audience } from '../base/audience.js';
import { snake, tableOf } from '../entities/house/columns.js';
import { writeId } from '../entities/house/identity.js';
import { itemNamed, targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import { pagesOf, showTimesAtDesk, touchPages, touchPagesOfParts } from './page-times.js';
import { fillTable, syncTable, type SyncResult, type SyncScope } from './sync-table.js';
import { fieldsFor } from './window-columns.js';
import { noteChanges, toldAudience } from './feed.js';
import { pageFactsOf } from './page-facts.js';
import {
  itemsFor,
  linkingSql,
  linkProjectionOf,
  linksFor,
  projectionOf,
  windowOf,
  type Link,
} from './projection.js';
import { linkableFor } from './rich-text.js';
import { isGuardedFrom, sourceSchema } from './rows.js';
import { idsOf, type Run } from './run.js';
import { joinSql, name, sql, type SqlText } from '../base/sql.js';

/** Items that have changed: on the desk, or in what is published of them. */
export interface Job {
  readonly item: string;
  readonly ids: readonly string[];
}

/**
 * So many items are projected by plans that hold for any few of them, which a connection makes once. A plan
 * for more is made for just these: PostgreSQL would take a general one, which assumes ten.
 */
const fewItems = 500;

/** A window that is written to. */
interface Target {
  readonly run: Run;
  readonly audience: Audience;
  readonly schema: string;
  /**
   * Whether changes are noted in the feed; false where the transaction is rolled back. The numbers of the
   * feed are unique, so every writer of it waits for the others.
   */
  readonly isNoted: boolean;
  /** Whether what is written gets new times; false of a window that is built, and of drafts. */
  readonly isStamped: boolean;
  /** What the public saw change, by kind. */
  readonly timed: Map<ItemMetadata, Set<string>>;
  /** Whether a webhook is sent its changes. */
  readonly isTold: boolean;
}

/**
 * The only way into a window: brings the rows of these items, and those that must follow them, to what the
 * projections say. Inside a transaction that holds the lock, or that is rolled back and notes nothing.
 */
export async function project(
  run: Run,
  jobs: readonly Job[],
  into: readonly Audience[] = audiences,
  isNoted = true,
): Promise<void> {
  const timed = new Map<ItemMetadata, Set<string>>();
  const few = jobs.reduce((sum, { ids }) => sum + ids.length, 0) <= fewItems;
  await run(sql`set local plan_cache_mode = ${few ? sql`force_generic_plan` : sql`force_custom_plan`}`);
  for (const audience of into) {
    const schema = windowOf(audience);
    const isTold = isNoted && (await toldAudience(run, schema)) !== undefined;
    const isStamped = isNoted && audience !== 'desk';
    await projectJobs({ run, audience, schema, isNoted, isTold, isStamped, timed }, jobs);
  }
  for (const [item, ids] of timed) await showTimesAtDesk(run, item, [...ids]);
}

/** Brings the rows of these items in a window that is being built, under another name. */
export const projectInto = (
  run: Run,
  audience: Audience,
  jobs: readonly Job[],
  schema: string,
): Promise<void> =>
  projectJobs(
    { run, audience, schema, isNoted: true, isTold: false, isStamped: false, timed: new Map() },
    jobs,
  );

/**
 * Brings one window up to date. A projection reads of other items only whether they are present, so others
 * follow only what appeared or vanished; and because every item comes after those it refers to, one walk
 * through them is enough.
 */
async function projectJobs(target: Target, jobs: readonly Job[]): Promise<void> {
  const { run, audience } = target;
  const touched = new Map<ItemMetadata, Set<string>>();
  const moved = new Map<ItemMetadata, Set<string>>();
  const all = itemsFor(audience);
  for (const item of all)
    touched.set(item, new Set(jobs.filter((job) => job.item === item.name).flatMap((job) => job.ids)));
  for (const item of all) {
    const moves = new Set<string>();
    let pending = [...(touched.get(item) ?? [])];
    while (pending.length) {
      const steps: string[] = [];
      // Those that others of them refer to come first, so that nobody needs to be written twice.
      for (const wave of await topologicalBatches(run, audience, item, pending))
        steps.push(...(await syncPart(target, item, wave)));
      for (const id of steps) moves.add(id);
      // A row that refers to one of its own kind follows at once; what has been brought with it need not be
      // looked at again.
      const brought = new Set(pending);
      pending = (await dependents(run, audience, item, { target: item, ids: steps })).filter(
        (id) => !brought.has(id),
      );
      for (const id of pending) touched.get(item)?.add(id);
    }
    moved.set(item, moves);
    for (const other of all.slice(all.indexOf(item) + 1)) {
      for (const id of await dependents(run, audience, other, { target: item, ids: [...moves] }))
        touched.get(other)?.add(id);
    }
  }
  await followLinks(target, jobs, moved);
  for (const link of linksFor(audience)) {
    const owners = [...(touched.get(link.owner) ?? [])];
    const targets = [...(moved.get(link.target) ?? [])];
    if (owners.length + targets.length)
      await syncLink(target, link, linkScope(audience, link.owner, owners, targets));
  }
}

/**
 * Brings the rows whose texts link to these items, or to what appeared or vanished: links show where an item is, and
 * leave their words where it is not. That makes no row appear or vanish.
 */
async function followLinks(
  target: Target,
  jobs: readonly Job[],
  moved: ReadonlyMap<ItemMetadata, ReadonlySet<string>>,
): Promise<void> {
  const { run, audience } = target;
  const refs = linkableFor(audience).flatMap((item) => {
    const own = jobs.filter((job) => job.item === item.name).flatMap((job) => job.ids);
    return [...new Set([...own, ...(moved.get(item) ?? [])])].map((id) => writeId(item, id));
  });
  if (refs.length === 0) return;
  const linking = decode.rows(await run(linkingSql(audience), [refs]), linkingColumns);
  for (const [kind, rows] of Map.groupBy(linking, (one) => one.item))
    await syncPart(
      target,
      itemNamed(kind),
      rows.map(({ id }) => id),
    );
}

const linkingColumns = { item: decode.text, id: decode.text };

/** Brings a whole window to what the projections say. */
export async function projectAll(run: Run, audience: Audience): Promise<void> {
  const schema = windowOf(audience);
  const isTold = (await toldAudience(run, schema)) !== undefined;
  const timed = new Map<ItemMetadata, Set<string>>();
  const target: Target = { run, audience, schema, isNoted: true, isTold, isStamped: false, timed };
  for (const item of itemsFor(audience)) {
    const again = ownEdgesOf(audience, item).length > 0;
    while ((await syncItem(target, item)).moved.length && again);
  }
  for (const [item, scope] of await linkingScopes(run, audience)) await syncItem(target, item, scope);
  for (const link of linksFor(audience)) await syncLink(target, link);
}

/**
 * Fills the bare tables of a window that is being built: each row is written once, and compared with none. Rows that
 * refer to others of their kind come after them.
 */
export async function fillAll(run: Run, audience: Audience, schema: string): Promise<void> {
  for (const item of itemsFor(audience)) {
    const projection = projectionOf(audience, item, schema);
    if (ownEdgesOf(audience, item).length === 0) {
      await fillTable(run, schema, projection);
      continue;
    }
    const all = idsOf(await run(sql`select id from ${sourceSchema(audience)}.${name(tableOf(item))}`));
    const written = new Set<string>();
    for (const wave of await topologicalBatches(run, audience, item, all)) {
      const scope = rowScope(audience, item, wave);
      // A circle is looked at a second time, when all of it is there.
      if (wave.some((id) => written.has(id))) await syncTable(run, schema, projection, { scope });
      else await fillTable(run, schema, projection, scope);
      for (const id of wave) written.add(id);
    }
  }
  for (const [item, scope] of await linkingScopes(run, audience))
    await syncTable(run, schema, projectionOf(audience, item, schema), { scope });
  for (const link of linksFor(audience))
    await fillTable(run, schema, linkProjectionOf(audience, link, schema));
}

/** The rows whose texts link to items: one may be of a kind that comes after their own. */
async function linkingScopes(
  run: Run,
  audience: Audience,
): Promise<readonly (readonly [ItemMetadata, SyncScope])[]> {
  const linking = decode.rows(await run(linkingSql(audience, true)), linkingColumns);
  return [...Map.groupBy(linking, (one) => one.item)].map(([kind, rows]) => {
    const item = itemNamed(kind);
    const ids = rows.map(({ id }) => id);
    return [item, rowScope(audience, item, ids)] as const;
  });
}

/** Brings rows of an item, and notes the change of pages that they are parts of, before or now. */
async function syncPart(
  target: Target,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { run, audience, isStamped } = target;
  const scope = rowScope(audience, item, ids);
  if (!isStamped || !item.place) return (await syncItem(target, item, scope)).moved;
  const before = await pagesOf(run, audience, item, ids);
  const { moved, touched } = await syncItem(target, item, scope);
  if (touched.length > 0) {
    const pages = await touchPagesOfParts(run, audience, [before, await pagesOf(run, audience, item, ids)]);
    for (const [page, changed] of pages) noteTimes(target, page, [...changed]);
  }
  return moved;
}

/** Brings rows of an item, and notes what changed; those that appeared or vanished. */
async function syncItem(target: Target, item: ItemMetadata, scope?: SyncScope): Promise<SyncResult> {
  const { run, audience, schema, isNoted, isTold, isStamped } = target;
  // Of a row that vanishes nobody can say any more where it was shown.
  const before = isTold ? await pageFactsOf(run, { audience, schema }, item, scope) : undefined;
  const result = await syncTable(run, schema, projectionOf(audience, item, schema), {
    scope,
    isStamped,
  });
  noteTimes(target, item, result.touched);
  if (isNoted) await noteChanges(run, schema, { item, ids: result.touched }, before);
  return result;
}

function noteTimes({ audience, isStamped, timed }: Target, item: ItemMetadata, ids: readonly string[]): void {
  if (!isStamped || audience !== 'public' || item.times.length === 0) return;
  timed.set(item, new Set([...(timed.get(item) ?? []), ...ids]));
}

/** Brings a relation to many; whose list is another now has changed. */
async function syncLink(target: Target, link: Link, scope?: SyncScope): Promise<void> {
  const { run, audience, schema, isNoted, isStamped } = target;
  const { touched } = await syncTable(run, schema, linkProjectionOf(audience, link, schema), { scope });
  if (isStamped) noteTimes(target, link.owner, await touchPages(run, audience, link.owner, touched));
  if (isNoted) await noteChanges(run, schema, { item: link.owner, ids: touched });
}

/** The edges of an item that lead to others of its kind. */
const ownEdgesOf = (audience: Audience, item: ItemMetadata) =>
  fieldsFor(audience, item).filter((field) => field.kind === 'one' && targetOf(field) === item);

/** Items in the order in which they refer to one another: first those that refer to none of the others. */
async function topologicalBatches(
  run: Run,
  audience: Audience,
  item: ItemMetadata,
  ids: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const edges = ownEdgesOf(audience, item);
  if (edges.length === 0) return [ids];
  const columns = edges.map((field) => name(`${snake(field.name)}_id`));
  const rows = await run(
    sql`select id, array_remove(array[${joinSql(columns)}], null) as others from ${sourceSchema(audience)}.${name(tableOf(item))} where id = any ($1::uuid[])`,
    [ids],
  );
  const others = new Map(
    decode
      .rows(rows, { id: decode.text, others: decode.list(decode.text) })
      .map((row) => [row.id, row.others]),
  );
  const found: string[][] = [];
  // What refers to itself finds itself only the second time.
  const again = ids.filter((id) => others.get(id)?.includes(id));
  let left = new Set(ids);
  while (left.size > 0) {
    const waiting = left;
    const wave = [...waiting].filter(
      (id) => !(others.get(id) ?? []).some((other) => other !== id && waiting.has(other)),
    );
    // Those that refer to one another in a circle come together; the second look at them is theirs.
    if (wave.length === 0) return [...found, [...waiting], [...waiting, ...again]];
    found.push(wave);
    const done = new Set(wave);
    left = new Set([...waiting].filter((id) => !done.has(id)));
  }
  return again.length > 0 ? [...found, again] : found;
}

/** The items of one kind that refer to any of the given ones of another. */
async function dependents(
  run: Run,
  audience: Audience,
  dependent: ItemMetadata,
  { target, ids }: { readonly target: ItemMetadata; readonly ids: readonly string[] },
): Promise<string[]> {
  const edges = fieldsFor(audience, dependent).filter(
    (field) => field.kind === 'one' && targetOf(field) === target,
  );
  if (edges.length === 0 || ids.length === 0) return [];
  const tests = edges.map((field) => sql`${name(`${snake(field.name)}_id`)} = any ($1::uuid[])`);
  return idsOf(
    await run(
      sql`select id from ${sourceSchema(audience)}.${name(tableOf(dependent))} where ${joinSql(tests, ' or ')}`,
      [ids],
    ),
  );
}

const rowScope = (audience: Audience, item: ItemMetadata, ids: readonly string[]): SyncScope => ({
  source: sql`t.id = any ($1::uuid[])`,
  window: sql`w.id = any (array(${rowIds(audience, item)}))`,
  parameters: [ids],
});

/** Of those that none belong to nothing is said: PostgreSQL would plan for some. */
function linkScope(
  audience: Audience,
  owner: ItemMetadata,
  owners: readonly string[],
  targets: readonly string[],
): SyncScope {
  const ofOwners = {
    source: sql`k.owner_id = any ($1::uuid[])`,
    window: sql`w.owner_id = any (array(${rowIds(audience, owner)}))`,
  };
  if (targets.length === 0) return { ...ofOwners, parameters: [owners] };
  const ofTargets = (place: number): Omit<SyncScope, 'parameters'> => ({
    source: sql`k.target_id = any ($${place}::uuid[])`,
    window: sql`w.target_id = any ($${place}::uuid[])`,
  });
  if (owners.length === 0) return { ...ofTargets(1), parameters: [targets] };
  const both = (side: 'source' | 'window'): SqlText => sql`(${ofOwners[side]} or ${ofTargets(2)[side]})`;
  return { source: both('source'), window: both('window'), parameters: [owners, targets] };
}

/**
 * The ids under which the items in $1 may stand in the window: their own and, generalised, the random one.
 */
const rowIds = (audience: Audience, item: ItemMetadata): SqlText =>
  sql`select unnest($1::uuid[])${isGuardedFrom(audience, item) ? sql` union all select cover_id from published.${name(tableOf(item))} where id = any ($1::uuid[])` : sql``}`;
