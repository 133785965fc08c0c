import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { snake } from '../../src/entities/house/columns.js';
import { allFieldsOf, type FieldMetadata, type ItemMetadata } from '../../src/entities/house/metadata.js';
import type { Memory } from './memory.js';
import { valueOf } from './oracle-list.js';
import type { RandomValues } from './random-values.js';
import type { Tape } from './tape.js';

type Give = (name: string, value: unknown) => void;

type Filter = Readonly<Record<string, unknown>>;

/** True of a filter of which every condition speaks of one field. */
const isPlain = (filter: Filter): boolean =>
  Object.entries(filter).every(
    ([name, value]) =>
      !['or', 'not', 'compare'].includes(name) && (name !== 'and' || (value as Filter[]).every(isPlain)),
  );

const camel = (name: string): string =>
  name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** The field whose bands are a key of that name. */
const bandedBy = (item: ItemMetadata, key: string): FieldMetadata | undefined =>
  key.endsWith('_BAND')
    ? allFieldsOf(item).find(({ name }) => name === camel(key.replace(/_BAND$/, '')))
    : undefined;

const inYear: Readonly<Record<string, number>> = { WEEK: 53, MONTH: 12, QUARTER: 4, YEAR: 1 };

/** The date that a key of that name cuts, and how often in a year. */
function periodOf(item: ItemMetadata, key: string) {
  const [, of = '', part = ''] = /^(.+)_(WEEK|MONTH|QUARTER|YEAR)$/.exec(key) ?? [];
  const field = allFieldsOf(item).find(
    ({ name, kind }) => name === camel(of) && ['day', 'partialDay', 'time'].includes(kind),
  );
  return field && { field, inYear: inYear[part] ?? 1 };
}

/** Random arguments of groups. */
export class RandomGroups {
  constructor(
    private readonly tape: Tape,
    private readonly memory: Memory,
    private readonly values: RandomValues,
  ) {}

  /** Which groups to make; the keys that they then have. `outer` is the filter of their list. */
  ask(
    give: Give,
    types: ReadonlyMap<string, GraphQLInputType>,
    aggregate: string,
    outer: Filter | undefined,
  ): readonly string[] {
    const item = this.memory.items.find((one) => `${one.name}Aggregate` === aggregate)!;
    if (types.has('filter') && this.tape.chance(45))
      give('filter', this.values.filter(item, types.get('filter') as GraphQLInputObjectType));
    const by = types.get('groupBy');
    const known = by ? (getNamedType(by) as GraphQLEnumType).getValues().map((value) => value.name) : [];
    const drawn = by
      ? [...new Set(Array.from({ length: this.tape.below(4) }, () => this.tape.pick(known)))]
      : [];
    const chosen = this.#withUnits(item, drawn);
    if (chosen.length > 0) give('groupBy', chosen);
    const bands = this.#bands(item, chosen);
    if (bands) give('bands', bands);
    if (this.#isShort(item, chosen) && this.tape.chance(60)) give('fill', true);
    if (chosen.length > 0 && types.has('ignoreOwnFilter') && outer && isPlain(outer) && this.tape.chance(50))
      give('ignoreOwnFilter', true);
    // In the graph a key is called as in the enum, but for its letters.
    const names = chosen.map(camel);
    if (this.tape.chance(20)) give('having', { count: this.tape.chance(50) ? { gte: 2 } : { lt: 3 } });
    const nulls = this.tape.chance(50) ? { nulls: this.tape.pick(['FIRST', 'LAST', null]) } : {};
    const direction = this.tape.pick(['ASC', 'DESC']);
    if (this.tape.chance(50))
      give(
        'orderBy',
        names.length > 0 && this.tape.chance(70)
          ? [{ key: { [this.tape.pick(names)]: direction }, ...nulls }]
          : [{ count: direction }],
      );
    if (this.tape.chance(50)) give('first', 1 + this.tape.below(8));
    if (this.tape.chance(30)) give('offset', this.tape.below(6));
    return names;
  }

  /** Keys with those that leave one unit for each band. */
  #withUnits(item: ItemMetadata, names: readonly string[]): readonly string[] {
    const units = names.flatMap((name) => {
      const field = bandedBy(item, name);
      if (field?.kind === 'money') return [name.replace(/BAND$/, 'CURRENCY')];
      return (field?.units ?? []).map((unit) => snake(unit).toUpperCase());
    });
    const all = [...new Set([...names, ...units])];
    return all.length <= 5 ? all : all.filter((name) => !name.endsWith('_BAND'));
  }

  #bands(item: ItemMetadata, names: readonly string[]): Record<string, readonly string[]> | undefined {
    const fields = names.flatMap((name) => bandedBy(item, name) ?? []);
    if (fields.length === 0) return undefined;
    const bounds = ['-3', '0', '0.1', '12.5', '1000', '1995', '2001.50', '1000000'];
    return Object.fromEntries(
      fields.map(({ name }) => {
        const some = bounds.filter(() => this.tape.chance(40));
        return [name, some.length > 0 ? some : ['0']];
      }),
    );
  }

  /** Whether there would be few enough groups if every period were one, so that the oracle can make them. */
  #isShort(item: ItemMetadata, names: readonly string[]): boolean {
    const periods = names.flatMap((name) => periodOf(item, name) ?? []);
    const [period] = periods;
    if (!period || periods.length > 1 || names.length > 2) return false;
    const rows = this.memory.rows(item);
    const years = rows.flatMap((row) => {
      const value = valueOf(row, period.field, 'en');
      return value === null ? [] : [new Date(value as string).getUTCFullYear()];
    });
    const [first, last] = [Math.min(...years), Math.max(...years)];
    return (last - first + 1) * period.inYear * (names.length > 1 ? rows.length : 1) <= 5000;
  }

  /** Into which currency, and at which rates. */
  convert(give: Give): void {
    give('to', this.tape.pick(['CHF', 'EUR', 'USD']));
    give('year', this.tape.pick([2024, 2020, 1700]));
    const sources = this.memory.items.find((one) => one.name === 'Source')!;
    if (this.tape.chance(30)) give('source', this.values.someId(sources));
  }
}
