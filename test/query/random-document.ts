import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Locale } from '../../src/base/locale.js';
import { locales } from '../../src/base/locale.js';
import { snake } from '../../src/entities/house/columns.js';
import type { Memory } from './memory.js';
import { RandomGroups } from './random-groups.js';
import { RandomValues, written } from './random-values.js';
import type { Tape } from './tape.js';

/** A random operation. */
export interface RandomOperation {
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** Real cursors of a list of an item in an order and a language. */
export type CursorsOf = (plural: string, orderBy: string, locale: Locale) => Promise<readonly string[]>;

const deepest = 5;

/** Writes an operation by walking the schema. */
export class RandomDocument {
  readonly #values: RandomValues;
  readonly #groups: RandomGroups;
  readonly #declared: string[] = [];
  readonly #given: Record<string, unknown> = {};
  readonly #fragments = new Map<string, { on: string; text: string; depth: number; locale: Locale }>();
  /** The keys of the groups that are being written, the innermost last. */
  readonly #keys: (readonly string[])[] = [];
  /** The filters of the lists that are being written, the innermost last. */
  readonly #filters: (Record<string, unknown> | undefined)[] = [];
  #aliases = 0;
  #budget = 45;

  constructor(
    private readonly tape: Tape,
    private readonly schema: GraphQLSchema,
    private readonly memory: Memory,
    private readonly cursors: CursorsOf,
  ) {
    this.#values = new RandomValues(tape, memory);
    this.#groups = new RandomGroups(tape, memory, this.#values);
  }

  async write(inForce: Locale): Promise<RandomOperation> {
    const query = this.schema.getQueryType()!;
    // Of stems, likeness, persons, what was published earlier and the labels of fields the oracle knows nothing;
    // other tests ask it.
    const fields = Object.values(query.getFields()).filter(
      (field) =>
        !['search', 'me', 'asOf', 'metadata'].includes(field.name) &&
        !/^changes?\b|^changesAggregate/.test(field.name),
    );
    const parts: string[] = [];
    for (let count = 1 + this.tape.below(4); count > 0; count -= 1) {
      const part = await this.#field(this.tape.pick(fields), 1, inForce, `r${count}`);
      parts.push(this.tape.chance(15) ? `... on Query { ${part} }` : part);
    }
    if (this.tape.chance(10)) parts.push('__typename');
    const variables = this.#declared.length > 0 ? ` (${this.#declared.join(', ')})` : '';
    const fragments = [...this.#fragments].map(([name, { on, text }]) => `fragment ${name} on ${on} ${text}`);
    return {
      document: [`query Random${variables} {\n${parts.join('\n')}\n}`, ...fragments].join('\n'),
      variables: this.#given,
    };
  }

  async #selection(
    type: GraphQLCompositeType,
    depth: number,
    locale: Locale,
    unique: boolean,
  ): Promise<string> {
    const parts: string[] = [];
    const used = new Set<string>();
    const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    // Only the keys by which is grouped can be selected.
    const own = type.name.endsWith('GroupKey')
      ? all.filter((field) => this.#keys.at(-1)?.includes(field.name))
      : all.filter((field) => !this.#isMixed(type.name, field.name));
    const leaves = own.filter((field) => !isCompositeType(getNamedType(field.type)));
    for (let count = 1 + this.tape.below(5); count > 0; count -= 1) {
      const spent = this.#budget <= 0 || depth > deepest;
      if (!spent && this.tape.chance(isAbstractType(type) ? 60 : 12)) {
        parts.push(await this.#fragment(type, depth, locale));
        continue;
      }
      const field =
        (spent ? leaves : own).length > 0 && !this.tape.chance(6)
          ? this.tape.pick(spent ? leaves : own)
          : undefined;
      if (!field) {
        parts.push(unique ? `${this.#alias()}: __typename` : '__typename');
        continue;
      }
      this.#budget -= 1;
      const alias = unique || used.has(field.name) || this.tape.chance(10) ? this.#alias() : field.name;
      used.add(field.name);
      parts.push(await this.#field(field, depth, locale, alias));
    }
    return `{ ${parts.join(' ')} }`;
  }

  /** Figures of a number with units need one unit: test/query/one-unit.test.ts. */
  #isMixed(type: string, name: string): boolean {
    const item = this.memory.items.find(
      (one) => type === `${one.name}Totals` || type === `${one.name}Extremes`,
    );
    // Across all groups no key leaves one unit.
    const across = this.memory.items.find((one) => type === `${one.name}AcrossGroups`);
    const found = (item ?? across)?.fields.find((one) => one.name === name);
    return (found?.units ?? []).length > 0 || (across !== undefined && found?.kind === 'money');
  }

  /** The dates or totals that an enum names, but for totals that need one unit. */
  #withoutUnits(type: GraphQLInputType): string[] {
    const names = getNamedType(type) as GraphQLEnumType;
    const item = this.memory.items.find((one) => names.name === `${one.name}Sums`);
    const open = (item?.fields ?? []).filter((one) => one.kind === 'money' || one.units);
    return names
      .getValues()
      .map(({ name }) => name)
      .filter((name) => !open.some((field) => snake(field.name).toUpperCase() === name));
  }

  async #field(
    field: GraphQLField<unknown, unknown>,
    depth: number,
    outer: Locale,
    alias: string,
  ): Promise<string> {
    const type = getNamedType(field.type);
    const { text, locale, keys, filter } = await this.#arguments(field, depth, outer, type.name);
    if (type.name.endsWith('Connection')) {
      this.#filters.push(filter);
      const list = await this.#asked(field, text, depth, locale, alias);
      this.#filters.pop();
      return list;
    }
    if (!keys) return this.#asked(field, text, depth, locale, alias);
    this.#keys.push(keys);
    const asked = await this.#asked(field, text, depth, locale, alias);
    this.#keys.pop();
    return asked;
  }

  async #asked(
    field: GraphQLField<unknown, unknown>,
    text: string,
    depth: number,
    locale: Locale,
    alias: string,
  ): Promise<string> {
    const type = getNamedType(field.type);
    const head = `${alias === field.name ? '' : `${alias}: `}${field.name}${text}`;
    if (!isCompositeType(type)) return `${head}${this.#directive()}`;
    const inner = depth + (/(Connection|Edge|Aggregate)$/.test(type.name) ? 0 : 1);
    const once = `${head}${this.#directive()} ${await this.#selection(type, inner, locale, false)}`;
    // The same field again: what is asked of it twice belongs into one object.
    return this.tape.chance(6) ? `${once} ${head} ${await this.#selection(type, inner, locale, true)}` : once;
  }

  async #fragment(type: GraphQLCompositeType, depth: number, locale: Locale): Promise<string> {
    const others = isAbstractType(type)
      ? [...this.schema.getPossibleTypes(type)]
      : isObjectType(type)
        ? [type, ...type.getInterfaces()]
        : [];
    const on = this.tape.pick<GraphQLCompositeType>([type, ...others]);
    // A named fragment may come again where is grouped by something else.
    if (this.tape.chance(50) || /(Aggregate|GroupKey)$/.test(type.name))
      return `...${this.tape.chance(80) || on !== type ? ` on ${on.name}` : ''}${this.#directive()} ${await this.#selection(on, depth, locale, true)}`;
    const known = [...this.#fragments].filter(
      ([, one]) => one.on === on.name && one.depth >= depth && one.locale === locale,
    );
    if (known.length > 0 && this.tape.chance(50)) return `...${this.tape.pick(known)[0]}${this.#directive()}`;
    // The same key with another filter would be a conflict of fields.
    this.#filters.push(undefined);
    const text = await this.#selection(on, depth, locale, true);
    this.#filters.pop();
    const name = `F${this.#fragments.size + 1}`;
    this.#fragments.set(name, { on: on.name, text, depth, locale });
    return `...${name}${this.#directive()}`;
  }

  #directive(): string {
    if (!this.tape.chance(8)) return '';
    const value = this.tape.chance(50);
    const type = this.schema.getDirective('skip')!.args[0]!.type;
    return ` @${this.tape.pick(['include', 'skip'])}(if: ${this.tape.chance(50) ? this.#variable(value, type) : String(value)})`;
  }

  async #arguments(
    field: GraphQLField<unknown, unknown>,
    depth: number,
    outer: Locale,
    type: string,
  ): Promise<{
    text: string;
    locale: Locale;
    keys?: readonly string[];
    filter?: Record<string, unknown>;
  }> {
    const types = new Map(field.args.map((arg) => [arg.name, arg.type]));
    const given: [string, string][] = [];
    let filter: Record<string, unknown> | undefined;
    const give = (name: string, value: unknown): void => {
      if (name === 'filter' && value !== null) filter = value as Record<string, unknown>;
      given.push([name, this.#written(value, types.get(name)!)]);
    };
    let locale = outer;
    if (types.has('locale') && this.tape.chance(20)) {
      locale = this.#values.locale();
      give('locale', locale.toUpperCase());
    }
    let keys: readonly string[] | undefined;
    if (types.has('having')) keys = this.#groups.ask(give, types, type, this.#filters.at(-1));
    else if (types.has('to') && !types.has('year')) {
      for (const [name, names] of types) give(name, this.tape.pick(this.#withoutUnits(names)));
    } else if (types.has('to')) this.#groups.convert(give);
    else if (types.has('first'))
      await this.#page(give, types, type, depth, field.name === 'locale' ? outer : locale);
    else if (types.has('format')) {
      if (types.has('width') && this.tape.chance(70)) give('width', 1 + this.tape.below(2560));
      if (this.tape.chance(70)) give('format', this.tape.pick(['ORIGINAL', 'WEBP', 'AVIF']));
    } else if (types.has('authority'))
      give('authority', this.#values.someId(this.memory.items.find((one) => one.name === 'Authority')!));
    else if (types.has('id')) give('id', this.#values.someId(this.tape.pick(this.memory.items)));
    else if (types.has('ids'))
      give(
        'ids',
        Array.from({ length: this.tape.below(4) }, () =>
          this.#values.someId(this.tape.pick(this.memory.items)),
        ),
      );
    else if (field.name === 'resolvePath') {
      const { path, says } = this.#path();
      give('path', path);
      locale = says ?? locale;
    } else
      for (const name of types.keys())
        if (name !== 'locale')
          give(
            name,
            this.#key(type, name, getNamedType(types.get(name)!).name === 'Int' ? -1 : `there is 'none`),
          );
    return {
      text: given.length > 0 ? `(${given.map(([name, value]) => `${name}: ${value}`).join(', ')})` : '',
      locale,
      ...(keys && { keys }),
      ...(filter && { filter }),
    };
  }

  async #page(
    give: (name: string, value: unknown) => void,
    types: ReadonlyMap<string, GraphQLInputType>,
    type: string,
    depth: number,
    locale: Locale,
  ): Promise<void> {
    const item = this.memory.items.find((one) => `${one.name}Connection` === type)!;
    const from = this.tape.chance(25) ? 'last' : 'first';
    if (depth > 2 || from === 'last' || this.tape.chance(70))
      give(from, depth === 1 && this.tape.chance(20) ? 100 : this.tape.below(6));
    if (this.tape.chance(3)) give(from === 'last' ? 'first' : 'last', null);
    if (this.tape.chance(45))
      give(
        'filter',
        this.tape.chance(4) ? null : this.#values.filter(item, types.get('filter') as GraphQLInputObjectType),
      );
    const order = this.tape.chance(60)
      ? this.#values.order(getNamedType(types.get('orderBy')!) as GraphQLInputObjectType)
      : [];
    if (order.length > 0 || this.tape.chance(4)) give('orderBy', order);
    for (const name of ['after', 'before']) {
      if (!this.tape.chance(25)) continue;
      const cursors = await this.cursors(
        item.plural,
        written(order, types.get('orderBy')!, () => undefined),
        locale,
      );
      give(name, cursors.length > 0 && !this.tape.chance(5) ? this.tape.pick(cursors) : null);
    }
  }

  #key(type: string, name: string, none: unknown): unknown {
    const item = this.memory.items.find((one) => one.name === type)!;
    const keys = this.memory
      .rows(item)
      .map((row) => row.columns[snake(name)])
      .filter((key) => typeof key === 'string' || typeof key === 'number');
    return keys.length > 0 && !this.tape.chance(10) ? this.tape.pick(keys) : none;
  }

  #path(): { path: string; says: Locale | undefined } {
    const says = this.tape.chance(70) ? this.#values.locale() : undefined;
    const said = says ? `/${says}` : '';
    if (this.tape.chance(20))
      return { path: `${said}${String(this.#key('Redirect', 'path', '/none'))}`, says };
    const item = this.tape.pick(this.memory.items.filter((one) => one.path));
    const former = this.memory
      .rows(item)
      .flatMap((row) => (row.columns.former_names as string[] | null) ?? []);
    const name =
      former.length > 0 && this.tape.chance(20)
        ? this.tape.pick(former)
        : String(this.#key(item.name, item.natural[0] ?? '', `there is 'none`));
    const shown = this.tape.chance(50) ? name.toLowerCase() : name;
    const path = [
      ...(says ? [says] : []),
      item.path![this.tape.chance(80) && says ? says : this.tape.pick(locales)],
      shown,
    ].join('/');
    return { path: `/${path}${this.tape.chance(10) ? '/' : ''}${this.tape.chance(4) ? 'more' : ''}`, says };
  }

  #written(value: unknown, type: GraphQLInputType): string {
    return written(value, type, (part, of) => (this.tape.chance(12) ? this.#variable(part, of) : undefined));
  }

  #variable(value: unknown, type: GraphQLInputType): string {
    const name = `v${this.#declared.length + 1}`;
    const fallback = value !== null && this.tape.chance(15);
    const required = !isNonNullType(type) && value !== null && !fallback && this.tape.chance(30);
    this.#declared.push(
      `$${name}: ${String(type)}${required ? '!' : ''}${fallback ? ` = ${written(value, type, () => undefined)}` : ''}`,
    );
    if (!fallback || this.tape.chance(50)) this.#given[name] = value;
    return `$${name}`;
  }

  #alias(): string {
    this.#aliases += 1;
    return `a${this.#aliases}`;
  }
}
