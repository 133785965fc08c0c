import { randomUUID } from 'node:crypto';
import { isLocale, type Locale } from '../../base/locale.js';
import {
  fieldNamed,
  itemNamed,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import { slugOf } from '../free-slug.js';
import { newestOf } from '../newest.js';
import { withSlugs } from '../propose-slug.js';
import { checkChange, type CheckedChange } from '../read-change.js';
import { refuse, type Place } from '../refuse.js';
import type { Work } from '../transaction.js';
import { everPublished } from '../trash/put-away.js';
import { compositionOf, type PartOnDesk } from './composition.js';
import { partListsOf, wholesOf, type PartList } from './part-lists.js';
import { placesIn } from './places.js';
import type { PartChange, WholeChange } from './part-change.js';

/** A part as it is to be saved. */
export interface ReadPart {
  readonly id: string;
  readonly change: CheckedChange;
  readonly isRemoved: boolean;
  /** True: it was never published, so that it goes into the trash at once. */
  readonly isThrown: boolean;
  /** Number of its revision before the save; 0 of a new one. */
  readonly revision: number;
}

/** How many parts are saved at once, and how deep they may lie in each other. */
const mostParts = 500;
const deepest = 10;

type Content = Readonly<Record<string, unknown>>;

/** An item whose parts are read: the parts refer to it, and take from it what they do not say themselves. */
interface Above {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly change: CheckedChange;
  readonly content: Content;
  readonly above: Above | undefined;
}

/**
 * Reads a change of an item with its parts: of each part whose it is, its place in the list, and, of new ones, what
 * they take from the item. Throws what is wrong with the parts as such; what is wrong with their values is noted.
 */
export async function readParts(
  work: Work,
  { own: given, lists }: WholeChange,
): Promise<{ readonly own: CheckedChange; readonly parts: readonly ReadPart[] }> {
  const item = itemNamed(given.item);
  const id = given.id ?? given.newId ?? randomUUID();
  const known = given.id === undefined ? undefined : await compositionOf(work, item, id);
  if (given.id !== undefined && !known)
    refuse({ item: item.name, index: 0 }, `${id} is not on the desk`, 'ITEM_NOT_FOUND');
  const there = new Map((known?.parts ?? []).map((part) => [part.id, part]));
  const reader = new PartReader(work, there, new Map());
  const read = checkChange(known ? given : { ...given, newId: id }, 0);
  const own = await reader.withSlug(read, undefined);
  await reader.read(
    { item, id, change: own, content: await reader.contentOf(item, id), above: undefined },
    lists,
  );
  return { own, parts: reader.parts };
}

class PartReader {
  readonly parts: ReadPart[] = [];

  /** `known`: the parts that the item has; `slugs`: those that are proposed in this save. */
  constructor(
    private readonly work: Work,
    private readonly known: ReadonlyMap<string, PartOnDesk>,
    private readonly slugs: Map<ItemMetadata, Set<string>>,
  ) {}

  /** Reads the lists of parts of an item, and of these parts. */
  async read(above: Above, lists: PartChange['lists'], depth = 1): Promise<void> {
    for (const { list: name, parts } of lists) {
      const list = partListsOf(above.item).find((one) => one.name === name);
      if (!list) throw new Error(`${above.item.name} has no parts ${name}`);
      const place: Place = { item: list.part.name, index: this.parts.length + 1 };
      if (depth > deepest) refuse(place, `parts lie at most ${deepest} deep in each other`);
      if (this.parts.length + parts.length > mostParts)
        refuse(place, `a save has at most ${mostParts} parts`);
      const listed = parts.map(({ id, isRemoved }) => ({ id, isRemoved }));
      const places = await placesIn(this.work.run, list, above.id, listed);
      for (const [nth, part] of parts.entries()) {
        const one = await this.#part(above, list, part, places[nth]);
        this.parts.push(one);
        if (part.lists.length === 0 || part.isRemoved) continue;
        const content = await this.contentOf(list.part, one.id);
        await this.read(
          { item: list.part, id: one.id, change: one.change, content, above },
          part.lists,
          depth + 1,
        );
      }
    }
  }

  /** What an item says by now; nothing of a new one. */
  async contentOf(item: ItemMetadata, id: string): Promise<Content> {
    const [found] = await newestOf(this.work.run, item, [id]);
    return found?.content ?? {};
  }

  async withSlug(change: CheckedChange, under: string | undefined): Promise<CheckedChange> {
    const [named] = await withSlugs(this.work, [change], { ...(under && { under }), given: this.slugs });
    return named ?? change;
  }

  async #part(above: Above, list: PartList, part: PartChange, place: number | undefined): Promise<ReadPart> {
    const { part: item } = list;
    const at: Place = { item: item.name, index: this.parts.length + 1 };
    const known = part.id === undefined ? undefined : this.known.get(part.id);
    if (part.id !== undefined && known?.item !== item)
      refuse(at, `${part.id} is no part of the item that is saved`, 'ITEM_NOT_FOUND');
    if (!known && part.isRemoved) refuse(at, 'a new part cannot be removed');
    if (known && part.fields && part.expectedRevision === undefined)
      refuse(
        { ...at, field: 'expectedRevision' },
        { rule: 'REQUIRED', text: 'is required of a part whose content is given' },
      );
    const id = known?.id ?? randomUUID();
    const { isRemoved } = part;
    const isThrown = isRemoved && known !== undefined && (await this.#isDraft(item, id));
    const said = checkChange(
      {
        item: item.name,
        ...(known ? { id } : { newId: id, isNew: true, expectedRevision: 0 }),
        ...(known &&
          part.expectedRevision !== undefined && { expectedRevision: part.expectedRevision, merges: true }),
        fields: isRemoved ? {} : plain(list, part.fields ?? {}),
        faults: part.faults,
      },
      at.index,
    );
    const change = withValues(said, [
      ['isRemoved', isRemoved],
      ...(isRemoved ? [] : [...standing(above, list, place), ...(known ? [] : taken(above, said))]),
    ]);
    const named = await this.withSlug(change, slugOn(above));
    const original = known || isRemoved ? undefined : originalOf(above);
    return {
      id,
      change: { ...named, originalLocale: named.originalLocale ?? original },
      isRemoved,
      isThrown,
      revision: known?.revision ?? 0,
    };
  }

  async #isDraft(item: ItemMetadata, id: string): Promise<boolean> {
    return (await everPublished(this.work, { item, ids: [id] })).length === 0;
  }
}

type Value = readonly [field: string, value: unknown];

const withValues = (change: CheckedChange, values: readonly Value[]): CheckedChange => ({
  ...change,
  values: new Map([
    ...change.values,
    ...values.map(([field, value]) => [fieldNamed(change.item, field), value] as const),
  ]),
});

/** What is given of a part, without what follows from where it stands in the save. */
function plain({ part }: PartList, fields: Content): Content {
  const follows = new Set([...wholesOf(part).map((field) => field.name), part.place?.field]);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !follows.has(name)));
}

/** Where a part stands: whose it is, also of what its whole is a part of, and its place in the list. */
function standing(above: Above, { part, relation }: PartList, place: number | undefined): Value[] {
  const wholes = wholesOf(part).flatMap((field): Value[] => {
    if (field === relation) return [[field.name, { id: above.id }]];
    const whole = wholeOf(above, field);
    return whole || field.optional ? [[field.name, whole ?? null]] : [];
  });
  return place === undefined || !part.place ? wholes : [...wholes, [part.place.field, place]];
}

/** The item around these that a relation of a part leads to, as well as to the nearest. */
function wholeOf({ item, above, ...own }: Above, field: FieldMetadata): { readonly id: string } | undefined {
  for (let one = above; one; one = one.above) if (one.item === targetOf(field)) return { id: one.id };
  if (!wholesOf(item).includes(field)) return undefined;
  const said = saidOf(own, item, field.name);
  return typeof said === 'string' ? { id: said } : (said as { id: string } | undefined);
}

/** What an item says, in the change or before. */
function saidOf(
  { change, content }: Pick<Above, 'change' | 'content'>,
  item: ItemMetadata,
  field: string,
): unknown {
  const facts = item.fields.find((one) => one.name === field);
  return (facts && change.values.get(facts)) ?? content[field] ?? undefined;
}

/** What a new part says as its whole does, unless it says it itself. */
function taken(above: Above, { item, values }: CheckedChange): Value[] {
  // A whole that says none is refused itself: to say so once is enough.
  const provenance = saidOf(above, above.item, 'provenance') ?? 'EDITORIAL';
  return values.has(fieldNamed(item, 'provenance')) ? [] : [['provenance', provenance]];
}

function originalOf({ change, content }: Above): Locale | undefined {
  const { originalLocale } = content;
  return (
    change.originalLocale ??
    (typeof originalLocale === 'string' && isLocale(originalLocale) ? originalLocale : undefined)
  );
}

function slugOn(above: Above): string | undefined {
  const field = slugOf(above.item);
  const slug = field && saidOf(above, above.item, field.name);
  return typeof slug === 'string' ? slug : undefined;
}
