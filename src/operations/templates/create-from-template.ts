import { randomUUID } from 'node:crypto';
import { ReseauError } from '../../base/errors.js';
import { isLocale, locales } from '../../base/locale.js';
import {
  relationsOf,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import { isAll, reachIn } from '../../windows/profile.js';
import type { Change, Saved } from '../change.js';
import { compositionOf } from '../composition/composition.js';
import type { SavedPart } from '../composition/save-whole.js';
import type { Desk } from '../desk.js';
import { slugOf } from '../free-slug.js';
import { copiedFields, stillThere, type Original } from '../originals.js';
import { RefusedChanges } from '../refuse.js';
import { withSlugs } from '../propose-slug.js';
import { checkChange, type CheckedChange } from '../read-change.js';
import { heldTo, type ReadExtent } from '../reading.js';
import { linkedItems, withKnownLinks } from '../rich-text/links.js';
import { inTransaction, type Work } from '../transaction.js';
import { writeWithDerived } from '../write-derived.js';
import { refuseHidden, templateById } from './template.js';

type Content = Readonly<Record<string, unknown>>;

/** What a new draft says beside, or in place of, what its template holds. */
interface NewDraft {
  readonly template: string;
  /** Kind for which `fields` are; absent: none are given. */
  readonly item?: string;
  readonly fields: Content;
}

/** What was made. */
interface MadeDraft {
  readonly own: Saved;
  readonly parts: readonly SavedPart[];
  readonly token: string;
  readonly item: ItemMetadata;
}

/** Times of an item: they are its own, and none of a template. */
const isTime = ({ kind }: FieldMetadata): boolean => ['day', 'partialDay', 'time'].includes(kind);

/**
 * Saves a new draft with its parts as a template holds them: under new slugs, with the provenance EDITORIAL (of a fictional item SAMPLE), without
 * days, without the place and the whole that the original had, and without what is not on the desk any more or not read
 * by the caller. `fields` are laid over it. Throws ITEM_NOT_FOUND, VALUE_INVALID, ITEM_INVALID, ITEM_TAKEN,
 * STAGE_INVALID, FORBIDDEN.
 */
export function createFromTemplate(desk: Desk, { template, item, fields }: NewDraft): Promise<MadeDraft> {
  return inTransaction(desk, { verb: 'create-from-template', needs: 'DRAFT' }, async (work) => {
    const found = await templateById(work, template);
    if (item !== undefined && item !== found.item.name) throw otherKind(found.item, item);
    await refuseHidden(work, found.originals);
    const contents = await knownContents(work, found.originals);
    const ids = new Map(found.originals.map((one) => [one.id, randomUUID()]));
    const [own, ...parts] = found.originals.map((one, index) =>
      changeOf(one, {
        content: contents[index] ?? {},
        ids,
        isWhole: index === 0,
        said: index === 0 ? fields : {},
      }),
    );
    if (!own) throw new Error('a template holds an item');
    const given = await withNewSlugs(
      work,
      [own, ...parts].map((one, index) => checkChange(one, index)),
    );
    const [first, ...others] = await writeWhole(work, given);
    if (!first) throw new Error('a save answers every change');
    const composition = await compositionOf(work, found.item, first.id);
    return {
      item: found.item,
      own: first,
      token: composition?.token ?? '',
      parts: others.map((one, nth) => ({ ...one, item: given[nth + 1]?.item.name ?? '' })),
    };
  });
}

/** Writes a draft and its parts; where the draft itself is refused, what follows from that for its parts is not said. */
async function writeWhole(work: Work, given: readonly CheckedChange[]): Promise<readonly Saved[]> {
  try {
    return await writeWithDerived(work, given);
  } catch (reason: unknown) {
    const own = reason instanceof RefusedChanges ? reason.byIndex.get(0) : undefined;
    throw own ? new RefusedChanges(new Map([[0, own]])) : reason;
  }
}

/** What the originals say, without what is no more on the desk, and what the caller does not read. */
async function knownContents(work: Work, originals: readonly Original[]): Promise<readonly Content[]> {
  const own = new Set(originals.map(({ id }) => id));
  const wanted = new Map<ItemMetadata, string[]>();
  const want = (target: ItemMetadata, ids: readonly string[]): void => {
    wanted.set(target, [...(wanted.get(target) ?? []), ...ids.filter((id) => !own.has(id))]);
  };
  for (const { item, content } of originals) {
    for (const field of relationsOf(item)) want(targetOf(field), idsIn(content[field.name]));
    for (const [target, ids] of linkedItems([{ item, contents: [content] }])) want(target, ids);
  }
  const there = await stillThere(work, wanted);
  const held: Content[] = [];
  for (const { item, content } of originals) {
    const shown = withKnownLinks(item, content, (_, id) => there.has(id));
    const [read] = await heldTo(work, item, extentOf(work, item), [withPresent(item, shown, { there, own })]);
    // Who reads a template reads its parts: they are not on the desk, so that nothing says it of them.
    held.push({ ...read, ...withinTemplate(item, content, own) });
  }
  return held;
}

const idsIn = (value: unknown): string[] => [value ?? []].flat().map(String);

const extentOf = ({ reads }: Work, item: ItemMetadata): ReadExtent => ({
  whole: true,
  contacts: !reads || isAll(reachIn(reads, item).contacts),
  locales,
});

function withPresent(
  item: ItemMetadata,
  content: Content,
  { there, own }: { readonly there: ReadonlySet<string>; readonly own: ReadonlySet<string> },
): Content {
  const relations = relationsOf(item).map((field): [string, unknown] => {
    const value = content[field.name] ?? null;
    const ids = idsIn(value).filter((id) => there.has(id) || own.has(id));
    return [field.name, Array.isArray(value) ? ids : (ids[0] ?? null)];
  });
  return { ...content, ...Object.fromEntries(relations) };
}

/** The relations of an original that lead to others of the same template. */
const withinTemplate = (item: ItemMetadata, content: Content, own: ReadonlySet<string>): Content =>
  Object.fromEntries(
    relationsOf(item)
      .filter(({ kind, name }) => kind === 'one' && own.has(String(content[name])))
      .map(({ name }) => [name, content[name]]),
  );

interface Copying {
  readonly content: Content;
  /** Ids that the copies of the originals get. */
  readonly ids: ReadonlyMap<string, string>;
  readonly isWhole: boolean;
  readonly said: Content;
}

function changeOf({ item, id }: Original, { content, ids, isWhole, said }: Copying): Change {
  const left = new Set([
    'provenance',
    slugOf(item)?.name,
    ...copiedFields(item)
      .filter((field) => isTime(field) && (field.optional || isWhole))
      .map(({ name }) => name),
    ...(isWhole
      ? [item.place?.field, ...item.fields.filter(({ partOf }) => partOf).map(({ name }) => name)]
      : []),
  ]);
  const copied = copiedFields(item)
    .filter(({ name }) => !left.has(name))
    .map((field): [string, unknown] => [field.name, valueOf(field, content[field.name] ?? null, ids)])
    // What is not there is left out, so that what the item needs is missed as in any new one.
    .filter(([, value]) => value !== null);
  const { originalLocale } = content;
  return {
    item: item.name,
    newId: ids.get(id) ?? randomUUID(),
    isNew: true,
    expectedRevision: 0,
    fields: {
      // Fiction stays marked as such until somebody says otherwise.
      provenance: content.provenance === 'SAMPLE' ? 'SAMPLE' : 'EDITORIAL',
      ...Object.fromEntries(copied),
      ...(item.localised &&
        typeof originalLocale === 'string' &&
        isLocale(originalLocale) && { originalLocale }),
      ...withTexts(content, said),
    },
  };
}

/** What is given for the new draft: of a text the languages that it gives, over those of the template. */
function withTexts(content: Content, said: Content): Content {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => {
      const before = content[name];
      const isTexts = [before, value].every(
        (one) =>
          typeof one === 'object' && one !== null && !Array.isArray(one) && Object.keys(one).every(isLocale),
      );
      return [name, isTexts ? { ...(before as Content), ...(value as Content) } : value];
    }),
  );
}

const valueOf = (field: FieldMetadata, value: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (field.to === undefined || value === null) return value;
  const reference = (id: unknown): object => ({ id: ids.get(String(id)) ?? id });
  return Array.isArray(value) ? value.map(reference) : reference(value);
};

/** Gives the draft the next free slug of its title, and each part one under it. */
async function withNewSlugs(work: Work, [own, ...parts]: readonly CheckedChange[]): Promise<CheckedChange[]> {
  if (!own) return [];
  const given = new Map<ItemMetadata, Set<string>>();
  const [whole = own] = await withSlugs(work, [own], { given });
  const field = slugOf(whole.item);
  const slug = field && whole.values.get(field);
  return [
    whole,
    ...(await withSlugs(work, parts, { ...(typeof slug === 'string' && { under: slug }), given })),
  ];
}

const otherKind = (item: ItemMetadata, given: string): ReseauError =>
  new ReseauError('VALUE_INVALID', `The template holds ${item.name}, and \`input\` is for ${given}.`);
