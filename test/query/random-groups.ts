import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Memory } from './memory.js';
import type { RandomValues } from './random-values.js';
import type { Tape } from './tape.js';

type Give = (name: string, value: unknown) => void;

type Filter = Readonly<Record<string, unknown>>;

/** True of a filter of which every condition speaks of one field. */
const isPlain = (filter: Filter): boolean =>
  Object.entries(filter).every(
    ([name, value]) =>
      name !== 'or' && name !== 'not' && (name !== 'and' || (value as Filter[]).every(isPlain)),
  );

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
    const chosen = by
      ? [...new Set(Array.from({ length: this.tape.below(4) }, () => this.tape.pick(known)))]
      : [];
    if (chosen.length > 0) give('groupBy', chosen);
    if (chosen.length > 0 && types.has('ignoreOwnFilter') && outer && isPlain(outer) && this.tape.chance(50))
      give('ignoreOwnFilter', true);
    // In the graph a key is called as in the enum, but for its letters.
    const names = chosen.map((name) =>
      name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    );
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

  /** Into which currency, and at which rates. */
  convert(give: Give): void {
    give('to', this.tape.pick(['CHF', 'EUR', 'USD']));
    give('year', this.tape.pick([2024, 2020, 1700]));
    const sources = this.memory.items.find((one) => one.name === 'Source')!;
    if (this.tape.chance(30)) give('source', this.values.someId(sources));
  }
}
