import { Extensions, ID, Int } from 'type-graphql';
import { reaches, type Audience } from '../../base/audience.js';
import { items } from '../../entities/entities.js';
import {
  allFieldsOf,
  fieldNamed,
  isLocalised,
  itemWhich,
  targetOf,
  type Composed,
  type Computed,
  type FieldMetadata,
  type ItemMetadata,
} from '../../entities/house/metadata.js';
import { Capability } from '../../entities/house/capability.js';
import { LocaleEnum } from '../../entities/house/locale-enum.js';
import { toManyNamed } from '../../query/edges.js';
import type { FieldPlan } from '../../query/field-plan.js';
import {
  fieldsFor,
  listsOf,
  maybeAbsent,
  orderable,
  seesField,
  seesItem,
} from '../../windows/window-columns.js';
import { readableFor } from '../../windows/projection.js';
import { Aggregates } from './aggregates.js';
import { argumentOfComputed, Interfaces, localeArgument, sharedFields } from './interfaces.js';
import { PageInfo } from './shared-types.js';
import {
  declareField,
  declareInput,
  declareObject,
  declareRead,
  declareUnion,
  type ArgumentSpec,
} from './declare.js';
import { fillFilter, fillListFilter } from './filters.js';
import { sumFilter } from './list-sums.js';
import { fillRelationOrders } from './order-inputs.js';
import { partTypeOf } from './parts.js';
import { declareRich } from './rich-text.js';
import { scalarOf } from './scalar-of.js';
import { DatePrecisionEnum, enumOf, NullsOrder, OrderDirection, TextDirection } from './vocabulary.js';

/**
 * The types of one audience's graph, each made once and on first use. Nothing in it names what the audience
 * may not see.
 */
export class Graph {
  readonly #made = new Map<string, new () => object>();
  readonly interfaces = new Interfaces(() =>
    this.object(itemWhich((item) => item.file?.holds === 'PICTURE')),
  );
  readonly aggregates = new Aggregates(this);
  /**
   * Names of fields that are nullable in every type, because they are in one: types that stand beside one
   * another in a union or an interface are selected from together, and a name has one type there.
   */
  readonly #nullableNames: ReadonlySet<string>;

  constructor(readonly audience: Audience) {
    this.#nullableNames = new Set(
      this.readable.flatMap((item) =>
        fieldsFor(audience, item)
          .filter((field) => field.kind !== 'many' && maybeAbsent(audience, item, field))
          .map(({ name }) => name),
      ),
    );
    // type-graphql must know every type before it builds; what nothing leads to stays out of the schema.
    for (const vocabulary of [
      LocaleEnum,
      TextDirection,
      OrderDirection,
      NullsOrder,
      DatePrecisionEnum,
      Capability,
    ])
      enumOf(vocabulary);
    for (const item of this.readable) {
      for (const field of allFieldsOf(item)) {
        if (field.values) enumOf(field.values);
        if (field.part) partTypeOf(field.part);
      }
      for (const one of item.computed.flatMap((computed) => computed.arguments))
        if ('values' in one) enumOf(one.values);
      this.object(item);
      this.connection(item);
      this.filter(item);
      this.#listFilter(item);
      this.order(item);
      this.aggregates.prepare(item);
    }
  }

  /** The items this audience can meet. */
  get items(): readonly ItemMetadata[] {
    return items.filter((item) => seesItem(this.audience, item));
  }

  /** What can be asked for: items, and the records of the desk. */
  get readable(): readonly ItemMetadata[] {
    return readableFor(this.audience);
  }

  /** The union of the items that have a page on the website. */
  readonly pathItem = declareUnion('PathItem', 'Item that has a page on the website.', () =>
    this.items.filter((item) => item.path).map((item) => this.object(item)),
  );

  /** The type of that name, made and filled when it is first asked for. */
  once(name: string, make: () => new () => object, fill: (made: new () => object) => void): new () => object {
    const known = this.#made.get(name);
    if (known) return known;
    const made = make();
    this.#made.set(name, made);
    fill(made);
    return made;
  }

  object(item: ItemMetadata): new () => object {
    return this.once(
      item.name,
      () => declareObject(item.name, item.doc, this.interfaces.of(item)),
      (made) => {
        Extensions({ item })(made);
        for (const field of fieldsFor(this.audience, item))
          if (!sharedFields.includes(field.name)) this.#field(made, item, field);
        for (const { name, item: other, doc } of listsOf(this.audience, item))
          declareRead(made, name, toManyPlan(item, name), {
            type: () => this.connection(other),
            doc,
            nullable: false,
            args: this.pageArguments(other),
          });
        for (const composed of item.composed) this.#composed(made, item, composed);
        for (const computed of item.computed) this.#computed(made, item, computed);
        this.#target(made, item);
      },
    );
  }

  #field(made: new () => object, item: ItemMetadata, field: FieldMetadata): void {
    const nullable = this.#nullableNames.has(field.name);
    const { name } = field;
    const doc = nullable && !maybeAbsent(this.audience, item, field) ? `${field.doc} Never null.` : field.doc;
    if (field.kind === 'one')
      declareRead(
        made,
        name,
        { kind: 'toOne', field },
        {
          type: () => this.object(targetOf(field)),
          doc,
          nullable,
          args: [],
          instead: item.leadsTo?.includes(name)
            ? 'One field holds the target, whatever its kind: use `target`.'
            : undefined,
        },
      );
    else if (field.kind !== 'many')
      declareRead(
        made,
        name,
        { kind: 'field', field },
        {
          type: () => scalarOf(field),
          doc,
          nullable,
          args: isLocalised(field) ? [localeArgument('this text')] : [],
        },
      );
    if (field.rich) declareRich(made, field);
  }

  #target(made: new () => object, item: ItemMetadata): void {
    const fields = fieldsFor(this.audience, item).filter(({ name }) => item.leadsTo?.includes(name));
    if (fields.length > 0)
      declareRead(
        made,
        'target',
        { kind: 'target', fields },
        {
          type: () => this.interfaces.webPage,
          doc: 'Item that it leads to. Null: it leads to no item.',
          nullable: true,
        },
      );
  }

  #composed(made: new () => object, item: ItemMetadata, composed: Composed): void {
    const { name, doc, to, argument } = composed;
    const relation = fieldNamed(item, to);
    if (!seesField(this.audience, relation)) return;
    const id: ArgumentSpec = {
      name: argument,
      type: () => ID,
      required: true,
      doc: `Id of one of its ${to}.`,
    };
    declareRead(
      made,
      name,
      { kind: 'composed', composed },
      { type: () => String, doc, nullable: true, args: [id, localeArgument('this text')] },
    );
  }

  #computed(made: new () => object, item: ItemMetadata, computed: Computed): void {
    const { name, doc } = computed;
    if (!computed.mine.every((one) => seesField(this.audience, fieldNamed(item, one)))) return;
    const nullable = this.#nullableNames.has(name);
    const args = computed.arguments.map(argumentOfComputed);
    declareRead(
      made,
      name,
      { kind: 'computed', computed },
      { type: () => String, doc: nullable ? `${doc} Never null.` : doc, nullable, args },
    );
  }

  connection(item: ItemMetadata): new () => object {
    const edge = this.once(
      `${item.name}Edge`,
      () => declareObject(`${item.name}Edge`, `Item of a list of ${item.plural}, with its cursor.`),
      (made) => {
        declareRead(
          made,
          'cursor',
          { kind: 'cursor' },
          {
            type: () => String,
            doc: 'Cursor of the item, for `after` and `before`; opaque and signed.',
            nullable: false,
          },
        );
        declareRead(
          made,
          'node',
          { kind: 'node' },
          { type: () => this.object(item), doc: 'Item.', nullable: false },
        );
      },
    );
    return this.once(
      `${item.name}Connection`,
      () => declareObject(`${item.name}Connection`, `Page of a list of ${item.plural}.`),
      (made) => {
        declareRead(
          made,
          'edges',
          { kind: 'edges' },
          { type: () => [edge], doc: 'Items of the page with their cursors.', nullable: false },
        );
        declareRead(
          made,
          'nodes',
          { kind: 'nodes' },
          { type: () => [this.object(item)], doc: 'Items of the page.', nullable: false },
        );
        declareRead(
          made,
          'pageInfo',
          { kind: 'pageInfo' },
          { type: () => PageInfo, doc: 'Position of the page in the list.', nullable: false },
        );
        declareRead(
          made,
          'totalCount',
          { kind: 'totalCount' },
          {
            type: () => Int,
            doc: 'Number of items in the whole list; counted only if selected.',
            nullable: false,
          },
        );
        declareRead(
          made,
          'aggregate',
          { kind: 'groups', item },
          {
            type: () => [this.aggregates.group(item)],
            doc: 'Figures of the whole list after `filter`, in groups.',
            nullable: false,
            args: this.aggregates.argumentsInList(item),
          },
        );
      },
    );
  }

  filter(item: ItemMetadata): new () => object {
    return this.once(
      `${item.name}Filter`,
      () => declareInput(`${item.name}Filter`, `Conditions on ${item.plural}. Several fields must all hold.`),
      (made) =>
        fillFilter(this.audience, item, made, {
          filterOf: (other) => this.filter(other),
          listOf: (other) => this.#listFilter(other),
        }),
    );
  }

  #listFilter(item: ItemMetadata): new () => object {
    return this.once(
      `${item.name}ListFilter`,
      () =>
        declareInput(
          `${item.name}ListFilter`,
          `Conditions on a list of ${item.plural}. Several must all hold.`,
        ),
      (made) => fillListFilter(made, this.filter(item), sumFilter(this, item)),
    );
  }

  order(item: ItemMetadata): new () => object {
    return this.once(
      `${item.name}Order`,
      () =>
        declareInput(
          `${item.name}Order`,
          `One step of an order of ${item.plural}: exactly one field, and the position of items without a value.`,
        ),
      (made) => {
        for (const field of fieldsFor(this.audience, item).filter((one) => orderable(item, one)))
          declareField(made, field.name, {
            type: () => enumOf(OrderDirection),
            doc: `Order by the field: ${field.doc}`,
            nullable: true,
          });
        fillRelationOrders(this, item, made);
        declareField(made, 'nulls', {
          type: () => enumOf(NullsOrder),
          doc: 'Position of items without a value. Optional; default: LAST.',
          nullable: true,
        });
      },
    );
  }

  pageArguments(item: ItemMetadata): readonly ArgumentSpec[] {
    return [
      {
        name: 'first',
        type: () => Int,
        doc: 'Maximum number of items from the beginning, or after `after`: 0 to 100. Optional; default: 20.',
      },
      { name: 'after', type: () => String, doc: 'Cursor after which the page begins.' },
      {
        name: 'last',
        type: () => Int,
        doc: 'Maximum number of items from the end, or before `before`: 0 to 100.',
      },
      { name: 'before', type: () => String, doc: 'Cursor before which the page ends.' },
      { name: 'filter', type: () => this.filter(item), doc: 'Conditions on the items.' },
      {
        name: 'orderBy',
        type: () => [this.order(item)],
        doc: 'Order of the items, most important step first.',
      },
      localeArgument('these items'),
    ];
  }

  groupArguments(item: ItemMetadata): readonly ArgumentSpec[] {
    return [
      { name: 'filter', type: () => this.filter(item), doc: 'Conditions on the items to count.' },
      ...this.aggregates.arguments(item),
      localeArgument('texts by which is grouped, and of the keys'),
    ];
  }

  /** Language argument of a root field. */
  readonly localeArgument = localeArgument('this item and all in it');
}

function toManyPlan(item: ItemMetadata, name: string): FieldPlan {
  const many = toManyNamed(item, name);
  if (!many) throw new Error(`${item.name} has no list ${name}`);
  return { kind: 'toMany', ...many };
}

/** The natural key by which an audience can ask for one item: a text or a number. */
export const named = (audience: Audience, item: ItemMetadata): FieldMetadata | undefined => {
  const [only, ...others] = item.natural.map((name) => item.fields.find((field) => field.name === name));
  return (only?.kind === 'text' || only?.kind === 'int') &&
    others.length === 0 &&
    reaches(audience, only.sees)
    ? only
    : undefined;
};

/** The record of that name, of those that the graph can be asked for. */
export function recordNamed(graph: Graph, name: string): ItemMetadata {
  const record = graph.readable.find((one) => one.name === name);
  if (!record) throw new Error(`${name} is no record of the graph of ${graph.audience}`);
  return record;
}
