import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { locales, type Locale } from '../../src/base/locale.js';
import {
  allFieldsOf,
  fieldNamed,
  targetOf,
  type FieldMetadata,
  type ItemMetadata,
} from '../../src/entities/house/metadata.js';
import { snake } from '../../src/entities/house/columns.js';
import { areComparable } from '../../src/query/comparable-fields.js';
import { localisationFacts } from '../../src/query/localisation.js';
import type { Memory, Row } from './memory.js';
import { idOf, listOf, valueOf } from './oracle-list.js';
import type { Tape } from './tape.js';

const pieces = [
  '',
  'a',
  '%',
  '_',
  '\\',
  "'",
  '"',
  'É',
  'e',
  'ß',
  'ss',
  'oe',
  'İ',
  'i',
  ' ',
  '🙂',
  '.*',
  '--',
];

/** Random values for the arguments of lists, most of them such as are found in the window. */
export class RandomValues {
  /** The names of numbers with units, which are ordered within one only (test/query/one-unit.test.ts). */
  readonly #mixed: ReadonlySet<string>;

  constructor(
    private readonly tape: Tape,
    private readonly memory: Memory,
  ) {
    const fields = memory.items.flatMap((item) => item.fields);
    this.#mixed = new Set(fields.filter((one) => one.kind === 'money' || one.units).map((one) => one.name));
  }

  /** A filter; its fields are those that its type has. */
  filter(item: ItemMetadata, type: GraphQLInputObjectType, depth = 0): Record<string, unknown> {
    const names = Object.keys(type.getFields());
    const count = this.tape.chance(4) ? 0 : 1 + this.tape.below(2);
    const chosen = new Set(
      Array.from({ length: count }, () =>
        this.tape.pick(this.tape.chance(30) ? ['not', 'and', 'or'] : names),
      ),
    );
    const units: Record<string, unknown> = {};
    const asked = Object.fromEntries(
      [...chosen].flatMap((name): [string, unknown][] => {
        const own = getNullableType(type.getFields()[name]!.type);
        if (name === 'and' || name === 'or')
          return depth < 3
            ? [[name, Array.from({ length: this.tape.below(4) }, () => this.filter(item, type, depth + 1))]]
            : [];
        if (name === 'not') return depth < 3 ? [[name, this.filter(item, type, depth + 1)]] : [];
        if (name === 'id') return [[name, this.#onId(item)]];
        if (name === 'isUsed') return [[name, this.tape.chance(50)]];
        if (name === 'compare') return [[name, this.#comparisons(item, own)]];
        if (name === 'localisation') return [[name, this.#onLanguages(item, own as GraphQLInputObjectType)]];
        const many = listOf(this.memory, item, name);
        if (many)
          return depth < 2 ? [[name, this.#list(many.item, own as GraphQLInputObjectType, depth)]] : [];
        const field = fieldNamed(item, name);
        if (field.kind === 'one')
          return depth < 3
            ? [[name, this.filter(targetOf(field), own as GraphQLInputObjectType, depth + 1)]]
            : [];
        const operators = this.#operators(item, field, own as GraphQLInputObjectType);
        const money = field.kind === 'money' && { currency: this.tape.pick(['CHF', 'EUR', 'USD']) };
        Object.assign(units, this.#units(item, field));
        return [[name, { ...operators, ...money }]];
      }),
    );
    return { ...asked, ...units };
  }

  /** Comparisons of two fields of an item, of one type. */
  #comparisons(item: ItemMetadata, type: GraphQLInputType): Record<string, unknown>[] {
    const names = (input: GraphQLInputType, field: string): string[] =>
      (
        getNamedType(
          (getNamedType(input) as GraphQLInputObjectType).getFields()[field]!.type,
        ) as GraphQLEnumType
      )
        .getValues()
        .map(({ name }) => name);
    const known = names(type, 'field').map(
      (name) => allFieldsOf(item).find((field) => snake(field.name).toUpperCase() === name) as FieldMetadata,
    );
    return Array.from({ length: this.tape.chance(15) ? 2 : 1 }, () => {
      const field = this.tape.pick(known);
      const others = known.filter((one) => areComparable(field, one));
      return {
        field: snake(field.name).toUpperCase(),
        operator: this.tape.pick(names(type, 'operator')),
        to: snake(this.tape.pick(others).name).toUpperCase(),
        ...(['day', 'partialDay'].includes(field.kind) &&
          this.tape.chance(40) && { days: this.tape.pick([0, 30, -400, 100_000]) }),
      };
    });
  }

  /** A pattern that some text may match: pieces of it, some of them in brackets, repeated, or any sign. */
  #pattern(text: string): string {
    const plain = Array.from(text.normalize('NFC')).slice(this.tape.below(3), 3 + this.tape.below(5));
    const pieces = plain.map((sign) => {
      const safe = /[A-Za-z0-9 ]|\p{L}/u.test(sign) ? sign : '.';
      return this.tape.pick([
        safe,
        safe,
        safe,
        '.',
        `${safe}?`,
        `${safe}+`,
        `(${safe}|x)`,
        '.{0,2}',
        ...(safe === '.' ? [] : [`[${safe}0-9]`]),
      ]);
    });
    const some = pieces.length > 0 ? pieces.join('') : '[a-c]';
    return `${this.tape.chance(25) ? '^' : ''}${some}${this.tape.chance(25) ? '$' : ''}`;
  }

  /** A number with a unit is compared within one: conditions of their own, which leave one. */
  #units(item: ItemMetadata, { units = [] }: FieldMetadata): Record<string, unknown> {
    const row = this.memory.rows(item)[0];
    return row
      ? Object.fromEntries(units.map((unit) => [unit, this.#same(row, fieldNamed(item, unit))]))
      : {};
  }

  #same(row: Row, field: FieldMetadata): Record<string, unknown> {
    const value = valueOf(row, field, 'en');
    return value === null ? { isNull: true } : { eq: value };
  }

  #list(item: ItemMetadata, type: GraphQLInputObjectType, depth: number): Record<string, unknown> {
    const chosen = new Set(
      Array.from({ length: this.tape.chance(15) ? 2 : 1 }, () =>
        this.tape.pick(Object.keys(type.getFields())),
      ),
    );
    return Object.fromEntries(
      [...chosen].map((how) => {
        const own = getNullableType(type.getFields()[how]!.type) as GraphQLInputObjectType;
        if (how === 'count') return [how, this.#onCount(own)];
        return [how, how === 'sum' ? this.#onSum(item, own) : this.filter(item, own, depth + 1)];
      }),
    );
  }

  #onCount(type: GraphQLInputObjectType): Record<string, unknown> {
    const operator = this.tape.pick(Object.keys(type.getFields()));
    if (operator === 'isNull') return { [operator]: this.tape.chance(50) };
    const one = (): number => this.tape.below(5);
    return { [operator]: /in$/i.test(operator) ? [one(), one()] : one() };
  }

  /** Conditions on a sum of the items, of those in one unit or of all. */
  #onSum(item: ItemMetadata, type: GraphQLInputObjectType): Record<string, unknown> {
    const { field, filter } = this.#summed(item, type);
    const own = getNullableType(type.getFields()[field.name]!.type) as GraphQLInputObjectType;
    return { ...filter, [field.name]: this.#operators(item, field, own) };
  }

  /** A number of which sums are taken, with a filter that leaves one unit. */
  #summed(
    item: ItemMetadata,
    type: GraphQLInputObjectType,
  ): { readonly field: FieldMetadata; readonly filter: Record<string, unknown> } {
    const field = fieldNamed(
      item,
      this.tape.pick(Object.keys(type.getFields()).filter((name) => name !== 'filter')),
    );
    const conditions = type.getFields().filter!.type as GraphQLInputObjectType;
    const filter = {
      ...(this.tape.chance(40) && this.filter(item, conditions, 2)),
      ...(field.kind === 'money' && { [field.name]: { currency: this.tape.pick(['CHF', 'EUR', 'USD']) } }),
      ...this.#units(item, field),
    };
    return { field, filter: Object.keys(filter).length > 0 ? { filter } : {} };
  }

  #onLanguages(item: ItemMetadata, type: GraphQLInputObjectType): Record<string, unknown> {
    const facts = new Set(
      Array.from({ length: this.tape.chance(20) ? 2 : 1 }, () => this.tape.pick(localisationFacts)),
    );
    return Object.fromEntries(
      [...facts].map((fact) => [
        fact.name,
        this.#operators(
          item,
          fact,
          getNullableType(type.getFields()[fact.name]!.type) as GraphQLInputObjectType,
        ),
      ]),
    );
  }

  #onId(item: ItemMetadata): Record<string, unknown> {
    const id = (): string => this.someId(item);
    return this.tape.chance(50) ? { in: Array.from({ length: this.tape.below(4) }, id) } : { eq: id() };
  }

  /** An id, perhaps with a language. */
  someId(item: ItemMetadata): string {
    const language = this.tape.chance(20) ? `~${this.tape.pick(locales)}` : '';
    const rows = this.memory.rows(item);
    const id =
      rows.length > 0 && !this.tape.chance(10)
        ? idOf(this.tape.pick(rows))
        : idOf({ item, id: '00000000-0000-4000-8000-000000000000' });
    return id + language;
  }

  #operators(
    item: ItemMetadata,
    field: FieldMetadata,
    type: GraphQLInputObjectType,
  ): Record<string, unknown> {
    const known = type.getFields();
    const chosen = new Set(
      Array.from({ length: this.tape.chance(4) ? 0 : this.tape.chance(15) ? 2 : 1 }, () =>
        this.tape.pick(Object.keys(known)),
      ),
    );
    return Object.fromEntries(
      [...chosen].map((operator) => {
        if (operator === 'isNull') return [operator, this.tape.chance(50)];
        const own = getNullableType(known[operator]!.type);
        if (isListType(own))
          return [
            operator,
            Array.from({ length: this.tape.below(4) }, () => this.#operand(item, field, own)),
          ];
        return [operator, this.#operand(item, field, own, operator)];
      }),
    );
  }

  #operand(item: ItemMetadata, field: FieldMetadata, type: GraphQLInputType, operator = ''): unknown {
    const named = getNamedType(type);
    if (isEnumType(named)) return this.tape.pick(named.getValues()).name;
    const locale = this.tape.pick(locales);
    const rows = this.memory.rows(item);
    const found = rows.length > 0 ? [valueOf(this.tape.pick(rows), field, locale)].flat()[0] : null;
    switch (named.name) {
      case 'Decimal':
        return typeof found === 'number' ? String(found) : this.tape.pick(['0', '-3.00', '12.50']);
      case 'String': {
        if (operator === 'currency') return this.tape.pick(['CHF', 'EUR', 'USD']);
        const text = typeof found === 'string' && !this.tape.chance(15) ? found : this.tape.pick(pieces);
        const changed = this.tape.pick([
          text,
          text,
          text.toUpperCase(),
          text.toLowerCase(),
          text.normalize('NFD').replace(/\p{M}/gu, ''),
        ]);
        if (operator === 'contains')
          return Array.from(changed)
            .slice(this.tape.below(4), 4 + this.tape.below(6))
            .join('');
        if (operator === 'matches') return this.#pattern(changed);
        if (operator === 'endsWith')
          return Array.from(changed)
            .slice(-1 - this.tape.below(5))
            .join('');
        return operator === 'startsWith'
          ? Array.from(changed)
              .slice(0, 1 + this.tape.below(5))
              .join('')
          : changed;
      }
      case 'Int':
      case 'Float':
        return typeof found === 'number' ? found + this.tape.pick([0, 0, 1, -1]) : this.tape.pick([0, 2000]);
      case 'Boolean':
        return this.tape.chance(50);
      case 'Date':
        return typeof found === 'string' ? found : this.tape.pick(['2024-05-01', '1999-12-31']);
      case 'DateTime':
        return typeof found === 'string' ? new Date(found).toISOString() : '2024-05-01T12:00:00.000Z';
      default:
        throw new Error(`a value of ${named.name}?`);
    }
  }

  /** An order of one to three steps, no field twice. */
  order(type: GraphQLInputObjectType): Record<string, unknown>[] {
    const names = Object.keys(type.getFields()).filter((name) => name !== 'nulls' && !this.#mixed.has(name));
    const chosen = new Set(Array.from({ length: 1 + this.tape.below(3) }, () => this.tape.pick(names)));
    return [...chosen].map((name) => this.#step(type, name, 1, this.tape.chance(50)));
  }

  /** A step by that field; by a relation it goes on, over at most three. `nulls` stands where it may. */
  #step(
    type: GraphQLInputObjectType,
    name: string,
    relations: number,
    nulls: boolean,
  ): Record<string, unknown> {
    const own = getNullableType(type.getFields()[name]!.type);
    const position = nulls && { nulls: this.tape.pick(['FIRST', 'LAST', null]) };
    const direction = this.tape.pick(['ASC', 'DESC']);
    if (!isInputObjectType(own)) return { [name]: direction, ...position };
    if ('count' in own.getFields()) return { [name]: this.#figureOfList(own, direction), ...position };
    const isOuter = this.tape.chance(50);
    const further = Object.entries(own.getFields())
      .filter(([one]) => !this.#mixed.has(one))
      .filter(([one, field]) => one !== 'nulls' && (relations < 3 || !isInputObjectType(field.type)))
      .map(([one]) => one);
    const inner = this.#step(own, this.tape.pick(further), relations + 1, nulls && !isOuter);
    return { [name]: inner, ...(isOuter && position) };
  }

  /** The length of a list, or a sum of a number of its items. */
  #figureOfList(type: GraphQLInputObjectType, direction: string): Record<string, unknown> {
    const sums = type.getFields().sum?.type as GraphQLInputObjectType | undefined;
    if (!sums || this.tape.chance(40)) return { count: direction };
    const item = this.memory.items.find((one) => sums.name === `${one.name}SumOrder`) as ItemMetadata;
    const { field, filter } = this.#summed(item, sums);
    return { sum: { ...filter, [field.name]: direction } };
  }

  locale(): Locale {
    return this.tape.pick(locales);
  }
}

/** All texts in a value, at any depth. */
export const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** A value as it is written in a document; `instead` may put a variable in the place of any part of it. */
export function written(
  value: unknown,
  type: GraphQLInputType,
  instead: (value: unknown, type: GraphQLInputType) => string | undefined,
): string {
  const variable = instead(value, type);
  if (variable) return variable;
  const bare = getNullableType(type);
  if (value === null) return 'null';
  if (isListType(bare))
    return `[${(value as unknown[]).map((one) => written(one, bare.ofType, instead)).join(', ')}]`;
  if (isInputObjectType(bare))
    return `{ ${Object.entries(value as object)
      .map(([name, one]) => `${name}: ${written(one, bare.getFields()[name]!.type, instead)}`)
      .join(', ')} }`;
  return isEnumType(bare) ? (value as string) : JSON.stringify(value);
}
