import type { Audience } from '../../base/audience.js';
import type { Locale } from '../../base/locale.js';
import type { SqlText } from '../../base/sql.js';
import type { Wording } from '../../base/wording.js';
import type { Capability } from './capability.js';
import type { FeedMetadata, FileOfItem, KindLabel, MergeRule } from './kind-facts.js';
import type { Enumeration } from './enumeration.js';

/** A class that declares an item. */
export type ItemClass<T extends object = object> = abstract new (...args: never[]) => T;

/** What a field holds; every derived thing (column, GraphQL type, filter, order) follows from it. */
export type FieldKind =
  | 'text'
  | 'texts'
  | 'localText'
  | 'localTexts'
  | 'int'
  | 'float'
  | 'decimal'
  | 'money'
  | 'flag'
  | 'day'
  | 'partialDay'
  | 'time'
  | 'choice'
  | 'choices'
  | 'parts'
  | 'localParts'
  | 'one'
  | 'many';

/** A rule that becomes SQL: every named field of the same row has the value, or one of the values. */
export type RowCondition = Readonly<Record<string, string | boolean | readonly string[]>>;

/** How a text must look; checked on saving. */
export type TextFormat =
  'slug' | 'email' | 'url' | 'hash' | 'iso2' | 'iso3' | 'm49' | 'language' | 'currency' | 'path';

/** A weight of full-text search, the heaviest first. */
export type SearchWeight = 'A' | 'B' | 'C' | 'D';

/** What a class says about one of its fields: the only statement of it. */
export interface FieldMetadata {
  readonly name: string;
  readonly kind: FieldKind;
  /** The name that it has in files of earlier versions. */
  readonly formerly?: string;
  /** What people call it: of every field of an item. Facts of the desk's own records have none. */
  readonly label?: Wording;
  /** A sentence for people who fill it in, where its meaning is not plain. */
  readonly help?: Wording;
  /** What people call the list on the other side. Absent: the items that stand in it. */
  readonly inverseLabel?: Wording;
  /** Lowest audience that sees the field. */
  readonly sees: Audience;
  readonly doc: string;
  readonly optional: boolean;
  /**
   * What stays while the row is GENERALISED; 'fiveYears' keeps a year, rounded down to a multiple of five.
   */
  readonly kept: boolean | 'fiveYears';
  readonly format?: TextFormat;
  /** Below the named audience the value is there only in rows that meet the condition. */
  readonly only?: { readonly below: Audience; readonly where: RowCondition };
  /** Longest text, in characters. */
  readonly max?: number;
  /** Bounds of a number, inclusive. */
  readonly range?: readonly [number, number];
  /** Decimal digits behind the point. */
  readonly digits?: number;
  /** An exact number without zeros at its end: one that is counted or measured in units of many kinds. */
  readonly trimmed?: boolean;
  /** The fields that say what a number counts: numbers of several units are not compared or added. */
  readonly units?: readonly string[];
  /** A text too long to order or filter by: kept once per locale, not once per chain. */
  readonly long?: boolean;
  /**
   * Something about the page of the item and not its content: a text of that kind makes no language in which
   * the item exists, members do not propose it, and nothing is grouped by it.
   */
  readonly isAside?: boolean;
  /** A translated text that may have lists, quotations, marks, links and notes. */
  readonly rich?: boolean;
  /**
   * How much it counts where it is searched: A for what names the item, B for other names, C and D for what
   * is said of it.
   */
  readonly search?: SearchWeight;
  /** No two items have the same, where they have one. */
  readonly unique?: boolean;
  readonly values?: Enumeration;
  readonly part?: PartMetadata;
  readonly to?: () => ItemClass;
  /** Name of the list on the other side of a relation. */
  readonly inverse?: string;
  /**
   * How a person is reached who did not ask to be: at the desk read with a right to change such items only.
   */
  readonly contact?: boolean;
  /**
   * A relation without which the item says too much: where it leads to something absent, the item is absent
   * too.
   */
  readonly bound?: boolean;
  /** A relation to the whole of which the item is a part: it is copied with it, and put into the trash. */
  readonly partOf?: boolean;
  /**
   * Reason for which `save` refuses the field: its value follows from something else. A flag that follows is
   * false at first.
   */
  readonly derived?: string;
}

/** A small object that lives inside an item, such as an identifier with its scheme. */
export interface PartMetadata {
  readonly name: string;
  readonly doc: string;
  /** Its texts, each with its description; all required. */
  readonly fields: Readonly<Record<string, string>>;
  /** What people call them: of every part of an item. Parts of records of the desk have none. */
  readonly labels?: Readonly<Record<string, Wording>>;
}

/**
 * A text that the database composes on reading, of an item and one of those that a relation to many leads to.
 * Seen by everyone who sees that relation.
 */
export interface Composed {
  readonly name: string;
  readonly label: Wording;
  readonly doc: string;
  /** The relation to many; its one end is named by an argument, which is an id. */
  readonly to: string;
  readonly argument: string;
  /**
   * Body of an immutable SQL function that never raises: of `locale`, of the item's fields `mine` and of the
   * other's `theirs`, in snake case.
   */
  readonly sql: SqlText;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** An argument of a computed text: a word of a closed vocabulary, or a whole number. */
export type ComputedArgument = { readonly name: string; readonly doc: string } & (
  | { readonly values: Enumeration; readonly default: string }
  /** Absent: null. */
  | { readonly range: readonly [number, number] }
);

/**
 * A text that the database computes on reading, of fields of the item and of arguments. Seen by everyone who
 * sees these fields.
 */
export interface Computed {
  readonly name: string;
  readonly label: Wording;
  readonly doc: string;
  readonly mine: readonly string[];
  /** True: it is computed of the id of the row too, which is then the first after `origin`. */
  readonly byId?: true;
  readonly arguments: readonly ComputedArgument[];
  /**
   * Body of an immutable SQL function that never raises: of `origin`, the public address of the server or an
   * empty text, of the fields in snake case, and of the arguments, which have `wanted_` before.
   */
  readonly sql: SqlText;
}

/** A sentence that must be true of what is published, checked before a publication ends and by `verify`. */
interface Invariant {
  readonly doc: string;
  /** A SELECT of the ids of those of which it is not, over the tables of `published`. */
  readonly broken: string;
}

/** Fields of the item that a relation leads to, whose values follow from those that refer to it. */
interface Derivation {
  /** The relation. */
  readonly of: string;
  readonly fields: readonly string[];
  /**
   * A SELECT, over the tables of `desk`, of the id and the fields in snake case, for those of the ids in $1
   * that say otherwise.
   */
  readonly sql: string;
}

/** Some of the items of a kind, for which there is a name. */
export interface Subset {
  /** Root field and view of these items, in the plural: members. */
  readonly name: string;
  readonly label: Wording;
  readonly doc: string;
  readonly where: RowCondition;
}

/** What a class says about itself. */
export interface ItemMetadata {
  readonly name: string;
  /** Root field for lists, in the plural: organisations. */
  readonly plural: string;
  readonly doc: string;
  /** What people call one of them, and several: of every item. Records of the desk have none. */
  readonly label?: KindLabel;
  /** Some of them that have a name of their own. */
  readonly subsets: readonly Subset[];
  /** Fields that name one item among all; the first list is what people type. */
  readonly natural: readonly string[];
  /**
   * Fields of a text that people call one by: the first that has a value is its label. Empty: it has no name
   * of its own.
   */
  readonly called: readonly string[];
  /** Default order of lists. */
  readonly order: readonly (readonly [field: string, direction: 'ASC' | 'DESC'])[];
  /** Rows that an audience below the named one never sees. */
  readonly rows?: { readonly below: Audience; readonly hide: RowCondition };
  /** What somebody needs besides, to change one. */
  readonly needs?: Capability;
  /**
   * Seconds for which caches on the way may use it unasked. None of what may have to vanish at once has any.
   */
  readonly age: number;
  /**
   * First segment of its address on the website, per locale; absent: it has no page, or none in that locale.
   */
  readonly path?: Readonly<Partial<Record<Locale, string>>>;
  /** How the newest stand in a feed; absent: it has no feed. */
  readonly feed?: FeedMetadata;
  /**
   * The field with a path of the website, where an item says that what stands there is what one of its
   * relations leads to.
   */
  readonly redirects?: string;
  /** The relations to items with pages of which one, at most, leads to the target of the item. */
  readonly leadsTo?: readonly string[];
  /** The field that describes it in a paragraph, on a page that search engines list. */
  readonly described?: string;
  /** The relation that leads to its picture. */
  readonly pictured?: string;
  /** What must be true of all of them together. */
  readonly invariants: readonly Invariant[];
  /** A number that no two items share among those that belong to the same others. */
  readonly place?: { readonly field: string; readonly among: readonly string[] };
  /**
   * The part of a right that may name one of these. A right for a programme covers what refers to it; one for
   * an organisation, its own entry.
   */
  readonly scope?: 'programme' | 'organisation';
  readonly derives?: Derivation;
  /** Absent: two of them are not merged. */
  readonly merges?: MergeRule;
  readonly file?: FileOfItem;
  /**
   * True of the one item by which amounts are converted; it has `base`, `quote`, `year`, `rate` and `source`.
   */
  readonly rates?: boolean;
  /** The localised field whose texts are the terms that translators keep to; of one item. */
  readonly glossary?: string;
  readonly composed: readonly Composed[];
  readonly computed: readonly Computed[];
  readonly fields: readonly FieldMetadata[];
  /** What the desk shows beside them: how far the work about the item has come. */
  readonly workflow: readonly FieldMetadata[];
  /** What each window knows of its page: since when it is there, and when it changed. */
  readonly times: readonly FieldMetadata[];
  readonly class: ItemClass;
  /** True when it carries `exposure`: every field not `kept` vanishes while a row is GENERALISED. */
  readonly guarded: boolean;
  /** True when it has text in several languages. */
  readonly localised: boolean;
}

const fieldsByPrototype = new Map<object, FieldMetadata[]>();
const itemsByClass = new Map<ItemClass, ItemMetadata>();

/** Remembers a field; called by the field decorators. */
export function registerField(prototype: object, facts: FieldMetadata): void {
  const own = fieldsByPrototype.get(prototype);
  if (own) own.push(facts);
  else fieldsByPrototype.set(prototype, [facts]);
}

/** The fields told of a prototype and of those it inherits from, the inherited first. */
export function fieldsOf(prototype: object | null): FieldMetadata[] {
  if (prototype === null || prototype === Object.prototype) return [];
  return [
    ...fieldsOf(Object.getPrototypeOf(prototype) as object | null),
    ...(fieldsByPrototype.get(prototype) ?? []),
  ];
}

/** Remembers an item; called by @Item. */
export const registerItem = (facts: ItemMetadata): void => void itemsByClass.set(facts.class, facts);

/**
 * Every declared item, each after those it refers to; a loop of references between two items is an error of
 * the declaration.
 */
export function allItems(): readonly ItemMetadata[] {
  const done = new Set<ItemMetadata>();
  const visit = (item: ItemMetadata, trail: readonly ItemMetadata[]): void => {
    if (done.has(item)) return;
    if (trail.includes(item))
      throw new Error(`${item.name} refers to itself through ${trail.map((one) => one.name).join(', ')}`);
    for (const field of relationsOf(item))
      if (targetOf(field) !== item) visit(targetOf(field), [...trail, item]);
    done.add(item);
  };
  for (const item of [...itemsByClass.values()].sort((a, b) => a.name.localeCompare(b.name))) visit(item, []);
  return [...done];
}

export const relationsOf = (item: ItemMetadata): readonly FieldMetadata[] =>
  item.fields.filter((field) => field.to !== undefined);

/** The item that a relation leads to. */
export function targetOf(field: FieldMetadata): ItemMetadata {
  const facts = field.to && itemsByClass.get(field.to());
  if (!facts) throw new Error(`${field.name} leads to a class without @Item`);
  return facts;
}

export function metadataOf(itemClass: ItemClass): ItemMetadata {
  const facts = itemsByClass.get(itemClass);
  if (!facts) throw new Error(`${itemClass.name} is no @Item`);
  return facts;
}

export function itemNamed(name: string): ItemMetadata {
  for (const facts of itemsByClass.values()) if (facts.name === name) return facts;
  throw new Error(`there is no item ${name}`);
}

/** The one item of which this is true by its declaration. */
export function itemWhich(is: (item: ItemMetadata) => boolean): ItemMetadata {
  const [only, ...others] = [...itemsByClass.values()].filter(is);
  if (!only || others.length > 0) throw new Error('one item has to declare this, and no other');
  return only;
}

/** What an item says, and what the desk says of it. */
export const allFieldsOf = (item: ItemMetadata): readonly FieldMetadata[] => [
  ...item.fields,
  ...item.times,
  ...item.workflow,
];

export function fieldNamed(item: ItemMetadata, name: string): FieldMetadata {
  const field = allFieldsOf(item).find((one) => one.name === name);
  if (!field) throw new Error(`${item.name} has no field ${name}`);
  return field;
}

/** The fields that people call an item by, the first choice first. */
export const namesOf = (item: ItemMetadata): readonly FieldMetadata[] =>
  item.called.map((name) => fieldNamed(item, name));

/** A relation seen from its other end: the list that the target has of those who refer to it. */
export interface Inverse {
  readonly name: string;
  readonly owner: ItemMetadata;
  readonly field: FieldMetadata;
}

/** The lists that an item has because others refer to it. */
export const inversesOf = (item: ItemMetadata): readonly Inverse[] =>
  [...itemsByClass.values()].flatMap((owner) =>
    relationsOf(owner)
      .filter((field) => field.inverse && targetOf(field) === item)
      .map((field) => ({ name: field.inverse ?? '', owner, field })),
  );

/** The vocabulary of a choice. */
export function vocabularyOf(field: FieldMetadata): Enumeration {
  if (!field.values) throw new Error(`${field.name} has no vocabulary`);
  return field.values;
}

/** The part that a field holds. */
export function partOf(field: FieldMetadata): PartMetadata {
  if (!field.part) throw new Error(`${field.name} holds no part`);
  return field.part;
}

/** True when the field is written once for each content language. */
export const isLocalised = (field: FieldMetadata): boolean =>
  field.kind === 'localText' || field.kind === 'localTexts' || field.kind === 'localParts';
