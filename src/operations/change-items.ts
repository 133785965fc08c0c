import { name, sql } from '../base/sql.js';
import { decode } from '../base/decode.js';
import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import { itemNamed, targetOf, type FieldMetadata, type ItemMetadata } from '../entities/house/metadata.js';
import { idsOf } from '../windows/run.js';
import type { Change, Saved } from './change.js';
import type { Desk } from './desk.js';
import { checkChange } from './read-change.js';
import { readableIds } from './reading.js';
import { Faults, partsOf, raiseAll, refuse, RefusedChanges } from './refuse.js';
import { saving } from './save.js';
import { inTransaction, type Work } from './transaction.js';
import { writeWithDerived } from './write-derived.js';

type Fields = Readonly<Record<string, unknown>>;

/** One change of several items of a kind. */
export interface ItemsChange {
  readonly item: string;
  /** The items, each with the revision of it that was read. */
  readonly targets: readonly { readonly id: string; readonly expectedRevision: number }[];
  /** Values of fields, as a save takes them. */
  readonly set: Fields;
  /** Members that lists get, and lose, by field. Removed first, then added. */
  readonly add: Fields;
  readonly remove: Fields;
}

/** True for fields that hold a list, to which a change adds members, and from which it takes some. */
export const holdsList = ({ kind }: FieldMetadata): boolean =>
  ['many', 'texts', 'choices', 'parts', 'localTexts', 'localParts'].includes(kind);

/**
 * Saves one change of several items, all or nothing: each as a save of the item alone would, with its rights, checks
 * and merging. A list is what it was in the revision that was read, without what is removed and with what is added.
 * Answers in the order of the targets. Throws RefusedChanges with all that is wrong with any of them; a CONFLICT among
 * them holds in `fields` what the item would have got.
 */
export function changeItems(desk: Desk, change: ItemsChange): Promise<readonly Saved[]> {
  const item = itemNamed(change.item);
  const lists = readLists(item, change);
  return inTransaction(desk, saving, async (work) => {
    const ids = change.targets.map(({ id }) => id);
    const there = await readableIds(work, item, await onDesk(work, item, ids));
    const said = await changesOf(work, item, change, lists);
    const failed = new Map<number, ReseauError>();
    ids.forEach((id, index) => {
      if (!there.has(id)) failed.set(index, absent(item, id, index));
    });
    const given = said.map((one, index) => checkChange(one, index));
    try {
      const saved = await writeWithDerived(
        work,
        given.filter(({ place }) => !failed.has(place.index)),
      );
      if (failed.size === 0) return saved;
    } catch (reason: unknown) {
      if (!(reason instanceof RefusedChanges)) throw reason;
      for (const [index, why] of reason.byIndex) {
        for (const one of partsOf(why))
          if (one.code === 'CONFLICT') Object.assign(one.extensions, { fields: said[index]?.fields });
        failed.set(index, why);
      }
    }
    throw new RefusedChanges(new Map([...failed].sort(([one], [other]) => one - other)));
  });
}

/** A conflict of one of the items, and what the item would have got. */
interface LateItem {
  readonly reason: ReseauError;
  readonly fields: Fields;
}

/** The conflicts of a change of several items, and what else is wrong. */
export function conflictsIn(refused: RefusedChanges): {
  readonly late: readonly LateItem[];
  readonly others: ReadonlyMap<number, ReseauError>;
} {
  const late: LateItem[] = [];
  const others = new Map<number, ReseauError>();
  for (const [index, one] of refused.byIndex) {
    const reason = partsOf(one).find(({ code }) => code === 'CONFLICT');
    if (reason)
      late.push({ reason, fields: (reason.extensions as { readonly fields?: Fields }).fields ?? {} });
    else others.set(index, one);
  }
  return { late, others };
}

const absent = (item: ItemMetadata, id: string, index: number): ReseauError =>
  new ReseauError('ITEM_NOT_FOUND', `${item.name}: ${id} is not on the desk`, {
    extensions: { item: item.name, index },
  });

const onDesk = async ({ run }: Work, item: ItemMetadata, ids: readonly string[]): Promise<string[]> =>
  idsOf(await run(sql`select id from desk.${name(tableOf(item))} where id = any ($1::uuid[])`, [ids]));

/** What a change does with lists, read: values as their fields hold them. */
interface ReadLists {
  readonly add: ReadonlyMap<FieldMetadata, unknown>;
  readonly remove: ReadonlyMap<FieldMetadata, unknown>;
  readonly faults: readonly ReseauError[];
}

/** Reads the members of lists once: they are the same for all items. */
function readLists(item: ItemMetadata, { set, add, remove }: ItemsChange): ReadLists {
  const faults = new Faults();
  const read = (fields: Fields): ReadonlyMap<FieldMetadata, unknown> => {
    const checked = checkChange({ item: item.name, fields: given(fields) }, 0);
    faults.try(() => raiseAll(checked.faults));
    return checked.values;
  };
  const lists = { add: read(add), remove: read(remove) };
  for (const field of new Set([...lists.add.keys(), ...lists.remove.keys()]))
    if (set[field.name] !== undefined)
      faults.try(() =>
        refuse({ item: item.name, index: 0, field: field.name }, 'is set, and cannot be added to as well'),
      );
  return { ...lists, faults: faults.all };
}

const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => (value ?? null) !== null));

/** What each item would be saved with. */
async function changesOf(
  work: Work,
  item: ItemMetadata,
  { targets, set }: ItemsChange,
  lists: ReadLists,
): Promise<readonly Change[]> {
  const fields = [...new Set([...lists.add.keys(), ...lists.remove.keys()])];
  const before = fields.length > 0 ? await contentsOf(work, targets) : [];
  const shown = new Map<FieldMetadata, ReadonlySet<string>>();
  for (const field of fields.filter(({ kind }) => kind === 'many'))
    shown.set(
      field,
      await shownIn(
        work,
        field,
        before.flatMap((content) => listIn(content[field.name])),
      ),
    );
  return targets.map(({ id, expectedRevision }, index) => ({
    item: item.name,
    id,
    expectedRevision,
    merges: true,
    // Each save notes at its faults where it stands.
    faults: lists.faults.map(
      (one) => new ReseauError(one.code, one.message, { extensions: { ...one.extensions } }),
    ),
    fields: {
      ...set,
      ...Object.fromEntries(
        fields.map((field) => {
          const old = before[index]?.[field.name] ?? null;
          const [less, more] = [lists.remove.get(field), lists.add.get(field)];
          if (field.kind !== 'many') return [field.name, changedValue(field, old, less, more)];
          const seen = listIn(old).filter((one) => shown.get(field)?.has(String(one)));
          const kept = seen.map((one) => ({ id: one }));
          return [field.name, changedList(kept, listIn(less), listIn(more))];
        }),
      ),
    },
  }));
}

/** What each item said in the revision that was read. */
async function contentsOf({ run }: Work, targets: ItemsChange['targets']): Promise<readonly Fields[]> {
  const rows = await run(
    'select item_id as id, content from desk.revision where (item_id, number) in (select id, number from unnest($1::uuid[], $2::int[]) q(id, number))',
    [targets.map(({ id }) => id), targets.map(({ expectedRevision }) => expectedRevision)],
  );
  const contents = new Map(
    decode.rows(rows, { id: decode.text, content: decode.object }).map(({ id, content }) => [id, content]),
  );
  return targets.map(({ id }) => contents.get(id) ?? {});
}

/** Related items that are still there, and that the caller reads: the others are none of their list. */
async function shownIn(
  work: Work,
  field: FieldMetadata,
  ids: readonly unknown[],
): Promise<ReadonlySet<string>> {
  const target = targetOf(field);
  return readableIds(work, target, await onDesk(work, target, [...new Set(ids.map(String))]));
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const localised = ({ kind }: FieldMetadata): boolean => kind === 'localTexts' || kind === 'localParts';

/** A list of a field, or of each language, after a change. */
function changedValue(field: FieldMetadata, old: unknown, less: unknown, more: unknown): unknown {
  if (!localised(field)) return changedList(listIn(old), listIn(less), listIn(more));
  const at = (value: unknown, locale: string): readonly unknown[] =>
    listIn((value as Fields | null | undefined)?.[locale]);
  const named = new Set([less, more].flatMap((value) => Object.keys((value as Fields | undefined) ?? {})));
  return Object.fromEntries(
    [...named].map((locale) => [locale, changedList(at(old, locale), at(less, locale), at(more, locale))]),
  );
}

function changedList(
  old: readonly unknown[],
  less: readonly unknown[],
  more: readonly unknown[],
): readonly unknown[] {
  const gone = new Set(less.map(keyOf));
  const all = [...old.filter((one) => !gone.has(keyOf(one))), ...more];
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** Equal for equal members; the database keeps another order of names than a request has. */
const keyOf = (one: unknown): string =>
  JSON.stringify(
    typeof one === 'object' && one !== null ? Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)) : one,
  );
