import { ref } from '@mikro-orm/core';
import { name, sql } from '../base/sql.js';
import { tableOf } from '../entities/house/columns.js';
import { writeId } from '../entities/house/identity.js';
import { idsOf } from '../windows/run.js';
import { items } from '../entities/entities.js';
import { isLocalised, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import type { LocalisedText } from '../entities/house/values.js';
import type { Locale } from '../base/locale.js';
import { hashOf } from './audit.js';
import type { Saved } from './change.js';
import { contentOf, isWritten, plainOf, same, type Entity } from './entity.js';
import { withFiles } from './files.js';
import { identify } from './identify.js';
import { namingUnknown } from './known-parts.js';
import type { CheckedChange } from './read-change.js';
import type { Reference } from './read-value.js';
import { Faults, placed, raiseAll, refuse, Refusals } from './refuse.js';
import { withSlugs } from './propose-slug.js';
import { Registry } from './registry.js';
import { linkedItems } from './rich-text/links.js';
import { isRequired } from './text.js';
import { cameTooLate, keepsTheirs, rebase, type Rebased } from './three-way.js';
import {
  firstWritten,
  isWhole,
  shared,
  staleAfter,
  staysStale,
  tracksChanged,
  translatedOnly,
  type Track,
} from './translation.js';
import { structureFaults } from './structure.js';
import type { Work } from './transaction.js';
import { unreadOf, type Unread } from './unread.js';

type Content = Readonly<Record<string, unknown>>;

interface Written {
  readonly given: CheckedChange;
  readonly saved: Saved;
  readonly content: object;
  /** What it changed: languages, or `shared`. */
  readonly tracks: readonly Track[];
}

/**
 * Writes changes that have been read: entities, revisions, and the window of the desk. In the order given.
 */
export async function write(work: Work, said: readonly CheckedChange[]): Promise<Saved[]> {
  const given = await withFiles(work, await withSlugs(work, said));
  const registry = new Registry(work);
  const refusals = new Refusals(
    new Map(
      given.filter(({ faults }) => faults.length > 0).map(({ place, faults }) => [place.index, faults]),
    ),
  );
  const written: Written[] = [];
  for (const item of items) {
    const own = given.filter((one) => one.item === item);
    if (own.length === 0) continue;
    // What this save makes of other kinds is known by now; of this kind, only once it is identified.
    await registry.load(own, (field) => targetOf(field) !== item);
    const found = await identify(work, { item, changes: own }, registry, refusals);
    const unknown = await namingUnknown(work, item, found);
    const targets = await rebase(work.run, found);
    for (const { values, entity } of targets) {
      const named = [...values].filter(
        ([field, value]) =>
          item.natural.includes(field.name) && (typeof value === 'string' || typeof value === 'number'),
      );
      for (const [field, value] of named) entity[field.name] = value;
      registry.add(item, entity);
    }
    await registry.load(own, (field) => targetOf(field) === item);
    const unread = await unreadOf(work, item, targets);
    for (const target of targets) {
      const done = refusals.try(target.given.place.index, () =>
        placed(target.given.place, () => {
          const reason = unknown.get(target.entity.id);
          if (reason) throw reason;
          return apply(work, target, registry, unread);
        }),
      );
      if (done) written.push(done);
    }
  }
  refusals.raise();
  await work.em.flush();
  await requireStructure(work.run, written);
  await requireLinks(work.run, written);
  await remember(
    work,
    written.filter((one) => one.saved.outcome !== 'unchanged'),
  );
  const places = new Map(written.map((one) => [one.given, one.saved]));
  return given.map((one) => places.get(one)).filter((one) => one !== undefined);
}

/** Refuses a change by which an item would be its own ancestor, or have the place of another. */
async function requireStructure(run: Work['run'], written: readonly Written[]): Promise<void> {
  const changed = written.filter((one) => one.saved.outcome !== 'unchanged');
  for (const [item, some] of Map.groupBy(changed, (one) => one.given.item.name)) {
    const [fault] = await structureFaults(run, 'desk', { item, ids: some.map((one) => one.saved.id) });
    const place = some.find((one) => one.saved.id === fault?.id)?.given.place;
    if (fault && place) refuse({ ...place, field: fault.field }, fault.what);
  }
}

/** Refuses a change that says of a text that it links to an item which is not on the desk. */
async function requireLinks(run: Work['run'], written: readonly Written[]): Promise<void> {
  for (const { given } of written.filter((one) => one.saved.outcome !== 'unchanged'))
    for (const [field, value] of given.values) {
      if (!field.rich) continue;
      const links = linkedItems([{ item: given.item, contents: [{ [field.name]: value }] }]);
      for (const [target, ids] of links) {
        const found = new Set(
          idsOf(
            await run(sql`select id from desk.${name(tableOf(target))} where id = any ($1::uuid[])`, [ids]),
          ),
        );
        const absent = ids.find((id) => !found.has(id));
        if (absent !== undefined)
          refuse(
            { ...given.place, field: field.name },
            { rule: 'RELATION', text: `links to ${writeId(target, absent)}, which is not on the desk` },
          );
      }
    }
}

/** Changes one entity, if there is anything to change. */
function apply(
  { allow, isHouse }: Work,
  target: Rebased,
  registry: Registry,
  unread: Unread,
): Written | undefined {
  const { given, values, entity, isNew, before, late } = target;
  const { item, place } = given;
  const faults = new Faults();
  const known = new Set(given.faults.map(({ extensions }) => extensions.field));
  if (isNew && item.guarded && !values.has(exposureOf(item)) && !known.has('exposure'))
    faults.try(() =>
      refuse(
        { ...place, field: 'exposure' },
        { ...isRequired, text: 'is required of a new item: nobody is shown, or hidden, by default' },
      ),
    );
  if (isNew)
    for (const field of item.fields)
      if (field.derived !== undefined && field.kind === 'flag') entity[field.name] ??= false;
  for (const [field, value] of values)
    faults.try(() => {
      if (field.name === 'exposure' && !isNew && value !== entity.exposure)
        refuse({ ...place, field: 'exposure' }, { rule: 'READ_ONLY', text: 'is changed by the verb expose' });
      assign(target, [field, value], { registry, unread });
    });
  if (late && late.overlaps.length > 0) throw cameTooLate(target, late.overlaps);
  const told = [...known, ...faults.all.map(({ extensions }) => extensions.field)];
  faults.try(() => placed(place, () => settle(given, entity, new Set(told))));
  faults.raise();
  // What else is wrong with it is known once its values are right.
  if (given.faults.length > 0) return undefined;
  const after = contentOf(item, entity);
  if (!isWhole(item, after)) refuse(place, 'some locale must have every text that is required');
  if (item.localised) noteLanguages(target, after);
  const content = contentOf(item, entity);
  if (!isNew && !given.touched && same(before, content))
    return {
      given,
      content,
      tracks: [],
      saved: { id: entity.id, revision: entity.revision, outcome: 'unchanged' },
    };
  if (!isHouse) {
    const translated = given.touched
      ? given.touched.locales
      : isNew
        ? undefined
        : translatedOnly(item, before, content, entity.originalLocale as Locale);
    const subject = {
      item,
      id: entity.id,
      contents: isNew ? [content] : [before, content],
      locales: translated,
    };
    allow([subject], translated ? ['DRAFT', 'TRANSLATE'] : ['DRAFT']);
  }
  entity.revision += 1;
  entity.savedAt = new Date();
  return {
    given,
    content,
    tracks: tracksSaved(target, isNew ? {} : before, content),
    saved: {
      id: entity.id,
      revision: entity.revision,
      outcome: isNew ? 'created' : 'updated',
      ...(late && { merged: true }),
    },
  };
}

/** Notes in which language an item is written first, and which translations are older than their original. */
function noteLanguages(target: Rebased, after: Content): void {
  const { given, entity, isNew, before, late } = target;
  const { item } = given;
  entity.originalLocale = target.originalLocale ?? entity.originalLocale ?? firstWritten(item, after);
  const stale = (entity.staleLocales as string[] | undefined) ?? [];
  const original = entity.originalLocale as Locale;
  const behind = isNew ? [] : staleAfter(item, { before, after }, stale, original);
  // A translation of an original that somebody has changed since is as old as before.
  const now = late
    ? staysStale(item, { base: late.base, before, after }, { stale, behind, original })
    : behind;
  if (!same(now, stale)) entity.staleLocales = now;
  if (now.length === 0) entity.staleSince = null;
  else if (now.some((locale) => !stale.includes(locale))) entity.staleSince = new Date();
}

/** What a save changed: of a whole whose parts have changed, their languages, or what is shared. */
function tracksSaved({ given }: Rebased, before: Content, after: Content): readonly Track[] {
  const changed = tracksChanged(given.item, before, after);
  if (!given.touched) return changed;
  const parts: readonly Track[] = given.touched.locales ?? [];
  return [...new Set<Track>([...changed, ...(parts.length > 0 ? parts : [shared])])];
}

const exposureOf = (item: ItemMetadata): FieldMetadata =>
  item.fields.find((field) => field.name === 'exposure') ??
  refuse({ item: item.name, index: 0 }, 'has no exposure');

/** Gives a field its value, unless it has it. */
function assign(
  target: Rebased,
  [field, value]: readonly [FieldMetadata, unknown],
  { registry, unread }: { readonly registry: Registry; readonly unread: Unread },
): void {
  const { entity, late } = target;
  const at = { ...target.given.place, field: field.name };
  const before = entity[field.name];
  const entityOf = (one: Reference): Entity => registry.get(targetOf(field), one, at);
  if (field.kind === 'many') {
    const [wanted, hidden] = [(value as Reference[]).map(entityOf), unread(entity, field)];
    const ids = [...new Set(wanted.map((one) => one.id))].sort();
    const unseen = new Set(hidden.map(({ id }) => id));
    if (late && keepsTheirs(target, late, { field: field.name, hidden: unseen }, ids)) return;
    const targets = [...wanted, ...hidden];
    if (!same(plainOf(field, before), [...new Set(targets.map((one) => one.id))].sort()))
      (before as { set(list: Entity[]): void }).set(targets);
    return;
  }
  if (field.kind === 'one' && value === null && unread(entity, field).length > 0) return;
  let next = value;
  if (field.kind === 'one') {
    const one = value === null ? null : entityOf(value as Reference);
    if (late && keepsTheirs(target, late, { field: field.name }, one?.id)) return;
    next = one && ref(one);
  }
  if (isLocalised(field))
    next = value === null ? null : merged(before as LocalisedText, value as LocalisedText);
  if (!same(plainOf(field, before), plainOf(field, next))) entity[field.name] = next;
}

/** Old texts with the new over them; null when none is left. */
function merged(before: LocalisedText | null | undefined, given: LocalisedText): LocalisedText | null {
  const all = { ...before, ...given };
  const left = (Object.keys(all) as Locale[]).filter((locale) => isWritten(all, locale));
  return left.length ? Object.fromEntries(left.map((locale) => [locale, all[locale]])) : null;
}

/**
 * Lets the item derive what follows, and refuses it while anything that it needs is missing. `told`: fields of which
 * something has been refused already.
 */
function settle({ item, place }: CheckedChange, entity: Entity, told: ReadonlySet<unknown>): void {
  const isMissing = (field: FieldMetadata): boolean =>
    !field.optional &&
    field.kind !== 'many' &&
    field.name !== 'savedAt' &&
    (plainOf(field, entity[field.name]) ?? null) === null;
  const isKnown = told.size > 0 || item.fields.some(isMissing);
  const faults = new Faults();
  try {
    faults.try(() => placed(place, () => entity.settle()));
  } catch (reason) {
    // Deriving from what is not there may fail in any way: what is missing is the better answer.
    if (!isKnown) throw reason;
  }
  // A rule about values of which one is missing, or refused, is not broken yet.
  const missing = item.fields.filter((field) => isMissing(field) && !told.has(field.name));
  const all = new Faults();
  for (const field of missing) all.try(() => refuse({ ...place, field: field.name }, isRequired));
  raiseAll([...all.all, ...(isKnown ? [] : faults.all)]);
}

/** Keeps what was saved, and shows it at the desk. */
async function remember({ run, by, note, did, project }: Work, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return;
  await run(
    `insert into desk.revision (item_id, number, item, content, tracks, saved_at, saved_by, note)
select r.id, r.number, r.item, r.content, coalesce(old.tracks, '{}') || (select coalesce(jsonb_object_agg(one, r.number), '{}') from unnest(string_to_array(r.changed, ' ')) one), now(), $5, $7
from unnest($1::uuid[], $2::int[], $3::text[], $4::jsonb[], $6::text[]) r(id, number, item, content, changed) left join desk.revision old on old.item_id = r.id and old.number = r.number - 1`,
    [
      written.map((one) => one.saved.id),
      written.map((one) => one.saved.revision),
      written.map((one) => one.given.item.name),
      written.map((one) => JSON.stringify(one.content)),
      by,
      written.map((one) => one.tracks.join(' ')),
      note ?? null,
    ],
  );
  for (const [item, some] of Map.groupBy(written, (one) => one.given.item.name))
    did({
      item,
      ids: some.map((one) => one.saved.id),
      content: hashOf(JSON.stringify(some.map((one) => one.content))),
    });
  await project(
    written.map((one) => ({ item: one.given.item.name, ids: [one.saved.id] })),
    ['desk'],
  );
}
