import { Float, ID, Int, registerEnumType } from 'type-graphql';
import { itemWhich, type FieldMetadata, type ItemMetadata } from '../../entities/house/metadata.js';
import {
  enumNameOf,
  groupKeysOf,
  isPeriod,
  itemOf,
  measuredBy,
  mostGroups,
  usualGroups,
  type GroupKey,
  type MeasureName,
} from '../../query/measures.js';
import type { AcrossGroups } from '../../query/figures.js';
import { seesItem } from '../../windows/window-columns.js';
import { ConvertedMoney, MoneyObject, NumberBand } from './shared-types.js';
import { declareObject, declareRead, type ArgumentSpec, type TypeValue } from './declare.js';
import { groupOrderInput, havingInput } from './group-inputs.js';
import { acrossDocs, acrossGroups, bandArguments } from './group-bands.js';
import { families, keyDoc, meanings, type Around, type Made } from './group-words.js';
import { declarePairFigures } from './pair-figures.js';
import { scalarOf } from './scalar-of.js';
import { DateScalar } from './scalars.js';

/** The types by which items are counted and summed up in groups. */
export class Aggregates {
  readonly #keys = new Map<ItemMetadata, Record<string, string>>();

  constructor(private readonly around: Around) {}

  /** Makes every type of an item's groups: type-graphql must know them before it builds. */
  prepare(item: ItemMetadata): void {
    this.group(item);
    this.arguments(item).forEach(({ type }) => type());
  }

  /** One group: its key and its figures. */
  group(item: ItemMetadata): Made {
    return this.around.once(
      `${item.name}Aggregate`,
      () => declareObject(`${item.name}Aggregate`, `Figures of all ${item.plural}, or of one group of them.`),
      (made) => {
        declareRead(
          made,
          'count',
          { kind: 'count' },
          { type: () => Int, doc: 'Number of items.', nullable: false },
        );
        const key = this.#keysOf(item).length > 0 && this.#key(item);
        if (key)
          declareRead(
            made,
            'key',
            { kind: 'key' },
            {
              type: () => key,
              doc: 'Values that the items of the group have in common; only keys of groupBy can be selected.',
              nullable: false,
            },
          );
        declarePairFigures(this.around, item, made);
        const across = acrossGroups(this.around, item);
        for (const [how, doc] of Object.entries(acrossDocs) as [AcrossGroups, string][])
          declareRead(made, how, { kind: 'acrossGroups', how }, { type: () => across, doc, nullable: false });
        for (const [family, measures, doc] of families) {
          const type = this.#figures(item, family, measures[0], doc);
          if (type)
            for (const measure of measures)
              declareRead(
                made,
                measure,
                { kind: 'measures', measure },
                { type: () => type, doc: meanings[measure], nullable: false },
              );
        }
      },
    );
  }

  /** What can be asked of groups; `filter` stands before it where there is one. */
  arguments(item: ItemMetadata): readonly ArgumentSpec[] {
    const keyed = this.#keysOf(item).length > 0;
    return [
      ...(keyed
        ? [
            {
              name: 'groupBy',
              type: () => [this.#groupBy(item)],
              doc: 'Keys to group by, at most five: one group for each combination of their values. Optional; default: one group of all items.',
            },
          ]
        : []),
      ...(keyed ? bandArguments(this.around, item) : []),
      ...(this.#keysOf(item).some(isPeriod) ? [fill] : []),
      { name: 'having', type: () => havingInput(this.around, item), doc: 'Conditions on the groups.' },
      {
        name: 'orderBy',
        type: () => [groupOrderInput(this.around, item)],
        doc: 'Order of the groups, most important step first. Optional; default: the largest groups first.',
      },
      {
        name: 'first',
        type: () => Int,
        doc: `Maximum number of groups: 1 to ${mostGroups}. Optional; default: ${usualGroups}. If the answer has this many groups, there may be more: ask for them by \`offset\`.`,
      },
      {
        name: 'offset',
        type: () => Int,
        doc: 'Number of groups to leave out before the first, from 0. The order is total, so pages of the same order neither repeat nor lose a group while the data stay the same. Optional; default: 0.',
      },
    ];
  }

  /** What can be asked of the groups of a list that has a filter. */
  argumentsInList(item: ItemMetadata): readonly ArgumentSpec[] {
    const all = this.arguments(item);
    if (this.#keysOf(item).length === 0) return all;
    return [
      ...all,
      {
        name: 'ignoreOwnFilter',
        type: () => Boolean,
        doc: 'True: the conditions that the `filter` of the list puts on the keys of groupBy are left out. For facets of which several values can be chosen: each group tells how many items there are if its value is chosen. Optional; default: false.',
      },
    ];
  }

  #keysOf(item: ItemMetadata): readonly GroupKey[] {
    return groupKeysOf(this.around.audience, item);
  }

  #key(item: ItemMetadata): Made {
    return this.around.once(
      `${item.name}GroupKey`,
      () =>
        declareObject(`${item.name}GroupKey`, `Values that the ${item.plural} of a group have in common.`),
      (made) => {
        for (const key of this.#keysOf(item))
          declareRead(
            made,
            key.name,
            { kind: 'keyValue', key },
            { type: () => this.#keyType(key), doc: keyDoc(key), nullable: true },
          );
      },
    );
  }

  #keyType(key: GroupKey): TypeValue {
    const target = itemOf(key);
    if (target) return this.around.object(target);
    if (key.of === 'currency') return String;
    if (key.of === 'band') return NumberBand;
    if (key.of === 'year') return Int;
    if (['day', 'week', 'month', 'quarter'].includes(key.of)) return DateScalar;
    const type = scalarOf(key.field);
    return Array.isArray(type) ? (type[0] as TypeValue) : type;
  }

  #groupBy(item: ItemMetadata): Record<string, string> {
    const known = this.#keys.get(item);
    if (known) return known;
    const keys = this.#keysOf(item);
    const names = Object.fromEntries(keys.map((key) => [enumNameOf(key), enumNameOf(key)]));
    registerEnumType(names, {
      name: `${item.name}GroupBy`,
      description: `Keys by which ${item.plural} can be grouped.`,
      valuesConfig: Object.fromEntries(keys.map((key) => [enumNameOf(key), { description: keyDoc(key) }])),
    });
    this.#keys.set(item, names);
    return names;
  }

  /** The figures of one family; undefined where the item has no field for them. */
  #figures(item: ItemMetadata, family: string, measure: MeasureName, doc: string): Made | undefined {
    const fields = measuredBy(this.around.audience, item, measure);
    if (fields.length === 0) return undefined;
    const name = `${item.name}${family}`;
    return this.around.once(
      name,
      () => declareObject(name, `${doc} of the fields of ${item.plural}.`),
      (made) => {
        for (const field of fields) this.#figure(made, field, measure);
      },
    );
  }

  #figure(made: Made, field: FieldMetadata, measure: MeasureName): void {
    if (measure === 'countDistinct') {
      declareRead(
        made,
        field.name,
        { kind: 'figure', field },
        { type: () => Int, doc: `Number of different values of the field: ${field.doc}`, nullable: false },
      );
      return;
    }
    const money = field.kind === 'money';
    declareRead(
      made,
      field.name,
      { kind: 'figure', field },
      {
        type: () => (money ? [MoneyObject] : figureType(field, measure)),
        doc: `${money ? 'One amount for each currency. ' : ''}Figure for the field: ${field.doc}`,
        nullable: !money,
      },
    );
    const rates = itemWhich((one) => one.rates === true);
    if (money && measure === 'sum' && seesItem(this.around.audience, rates))
      declareRead(
        made,
        `${field.name}In`,
        { kind: 'converted', field, rates },
        {
          type: () => ConvertedMoney,
          doc: `Amount in one currency, for the field: ${field.doc}`,
          nullable: false,
          args: conversion,
        },
      );
  }
}

/** What a sum, an average or an extreme of a field is. */
function figureType(field: FieldMetadata, measure: MeasureName): TypeValue {
  if (field.kind === 'int') return measure === 'sum' ? Float : Int;
  return scalarOf(field);
}

const fill: ArgumentSpec = {
  name: 'fill',
  type: () => Boolean,
  doc: 'True: weeks, months, quarters or years without items are groups too, with a count of 0, from the first period to the last. groupBy then names exactly one such key; each combination of the other keys has all periods. Optional; default: false.',
};

const conversion: readonly ArgumentSpec[] = [
  { name: 'to', type: () => String, required: true, doc: 'Currency, ISO 4217.' },
  {
    name: 'year',
    type: () => Int,
    required: true,
    doc: 'Year whose exchange rates are used, whatever the years of the amounts.',
  },
  {
    name: 'source',
    type: () => ID,
    doc: 'Id of the source of the rates. Optional; default: a rate on which all sources agree.',
  },
];
