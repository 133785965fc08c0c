import {
  buildSchema,
  execute,
  printSchema,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Audience } from '../../src/base/audience.js';
import { locales, type Locale } from '../../src/base/locale.js';
import { snake } from '../../src/entities/house/columns.js';
import { fieldNamed, targetOf, type ItemMetadata } from '../../src/entities/house/metadata.js';
import type { Memory, Row } from './memory.js';
import { fileUrlOf } from './oracle-files.js';
import { filterWithoutKeys, groupsOf, isRow, type Group } from './oracle-groups.js';
import { letterOf } from './oracle-letter.js';
import {
  idOf,
  listOf,
  localisationOf,
  meets,
  pageOf,
  servedOf,
  valueOf,
  withoutLanguage,
} from './oracle-list.js';
import { richOf } from './oracle-rich.js';
import { acrossOf, daysOf, measureOf, ratioOf } from './oracle-measures.js';

/** A language, and whether the operation names it: ids then carry it. */
interface Spoken {
  readonly locale: Locale;
  readonly named: boolean;
}
/** A row as seen in a language. */
interface Seen extends Spoken {
  readonly row: Row;
}
type Arguments = Readonly<Record<string, unknown>>;
/** A group; `measure` says which of its figures are asked for. */
interface Figures {
  readonly group: Group;
  readonly spoken: Spoken;
  readonly measure?: string;
}

/**
 * Answers operations the slow way: graphql-js over plain JavaScript over every row of a window. A cursor is
 * known by the row that it stands for; in answers it is `cursor:` and that row's uuid.
 */
export class Oracle {
  readonly #schema: GraphQLSchema;

  /** `cursors`: the uuid of the row that a cursor stands for. */
  constructor(
    graph: GraphQLSchema,
    private readonly audience: Audience,
    private readonly memory: Memory,
    private readonly cursors: ReadonlyMap<string, string>,
  ) {
    this.#schema = buildSchema(printSchema(graph));
  }

  async answer(document: DocumentNode, variables: Arguments, locale: Locale): Promise<unknown> {
    const { data, errors } = await execute({
      schema: this.#schema,
      document,
      variableValues: variables,
      fieldResolver: this.#resolver({ locale, named: false }),
      typeResolver: (value) => (value as Seen).row.item.name,
    });
    if (errors?.[0]) throw errors[0];
    return data;
  }

  #resolver(inForce: Spoken): GraphQLFieldResolver<unknown, unknown> {
    return (source, args: Arguments, _context, { fieldName, parentType }) => {
      if (parentType === this.#schema.getQueryType()) return this.#root(fieldName, args, inForce);
      if (typeof source === 'object' && source !== null && 'row' in source)
        return this.#field(source as Seen, fieldName, args);
      if (typeof source === 'object' && source !== null && 'group' in source)
        return this.#figure(source as Figures, fieldName, args);
      const value = (source as Arguments)[fieldName];
      return typeof value === 'function' ? (value as (asked: Arguments) => unknown)(args) : value;
    };
  }

  #figure({ group, spoken, measure }: Figures, name: string, args: Arguments): unknown {
    if (measure === 'key') {
      const value = group.keys.get(name) ?? null;
      return isRow(value) ? { row: value, ...spoken } : value;
    }
    if (measure === 'share' || measure === 'running') return acrossOf(group, measure, name);
    if (measure) return measureOf(this.memory, group, measure, name, args);
    if (name === 'days') return daysOf(group, args);
    if (name === 'ratio') return ratioOf(group, args);
    return name === 'count' ? group.rows.length : { group, spoken, measure: name };
  }

  #groups(item: ItemMetadata, rows: readonly Row[], args: Arguments, spoken: Spoken): Figures[] {
    return groupsOf(this.memory, this.audience, item, rows, args, spoken.locale).map((group) => ({
      group,
      spoken,
    }));
  }

  #root(name: string, args: Arguments, inForce: Spoken): unknown {
    const spoken = below(args, inForce);
    if (name === 'node') return this.#byId(args.id, inForce);
    if (name === 'nodes') return (args.ids as unknown[]).map((id) => this.#byId(id, inForce));
    if (name === 'resolvePath') return this.#page(String(args.path), args, inForce);
    if (name === 'members') {
      const organisation = this.memory.items.find((item) => item.name === 'Organisation') as ItemMetadata;
      return this.#list(
        organisation,
        this.memory.rows(organisation).filter((row) => row.columns.is_member === true),
        args,
        inForce,
      );
    }
    const grouped = this.memory.items.find((item) => `${item.plural}Aggregate` === name);
    if (grouped) {
      const rows = this.memory
        .rows(grouped)
        .filter((row) => !args.filter || meets(this.memory, row, args.filter as Arguments, spoken.locale));
      return this.#groups(grouped, rows, args, spoken);
    }
    const listed = this.memory.items.find((item) => item.plural === name);
    if (listed) return this.#list(listed, this.memory.rows(listed), args, inForce);
    const item = this.memory.items.find(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    ) as ItemMetadata;
    const [key = ''] = item.natural;
    const row = this.memory.rows(item).find((one) => one.columns[snake(key)] === args[key]);
    return row ? { row, ...spoken } : null;
  }

  #byId(id: unknown, inForce: Spoken): Seen | null {
    const [, language] = String(id).split('~');
    const row = this.memory.items
      .flatMap((item) => this.memory.rows(item))
      .find((one) => idOf(one) === withoutLanguage(id));
    return row
      ? { row, ...(language === undefined ? inForce : { locale: language as Locale, named: true }) }
      : null;
  }

  #page(asked: string, args: Arguments, inForce: Spoken): unknown {
    const words = asked.split('/').filter(Boolean);
    const said = locales.find((one) => one === words[0]);
    const bare = said ? words.slice(1) : words;
    const isPage =
      bare.length === 2 &&
      this.memory.items.some((one) => one.path && Object.values(one.path).includes(bare[0] ?? ''));
    const row = isPage ? this.#named(bare) : this.#redirected(`/${bare.join('/')}`);
    if (!row) return null;
    const spoken = said ? { locale: said, named: true } : below(args, inForce);
    const { locale } = spoken;
    const canonicalPath = canonicalPathOf(row, locale);
    return {
      item: { row, ...spoken },
      locale: locale.toUpperCase(),
      path: pathOf(row, locale),
      canonicalPath,
      isCanonical: canonicalPath === asked,
    };
  }

  /** The row that the last word of a path names, or named once. */
  #named([segment = '', name = '']: readonly string[]): Row | undefined {
    const item = this.memory.items.find((one) => one.path && Object.values(one.path).includes(segment));
    if (!item) return undefined;
    const [key = ''] = item.natural;
    const wanted = key === 'iso2' ? name.toUpperCase() : name;
    const rows = this.memory.rows(item);
    const former = rows.filter((one) =>
      ((one.columns.former_names as string[] | null) ?? []).includes(wanted),
    );
    return (
      rows.find((one) => String(one.columns[snake(key)]) === wanted) ??
      former.sort((a, b) => (a.id < b.id ? -1 : 1))[0]
    );
  }

  #redirected(path: string): Row | undefined {
    for (const item of this.memory.items.filter((one) => one.redirects)) {
      const through = this.memory.rows(item).find((one) => one.columns[snake(item.redirects ?? '')] === path);
      for (const field of item.fields.filter((one) => one.kind === 'one' && targetOf(one).path)) {
        const row = this.memory.row(targetOf(field), through?.columns[`${snake(field.name)}_id`]);
        if (row) return row;
      }
    }
    return undefined;
  }

  #field({ row, ...spoken }: Seen, name: string, args: Arguments): unknown {
    const { item, columns } = row;
    const { locale, named } = spoken;
    if (name === 'id') return named ? `${idOf(row)}~${locale}` : idOf(row);
    if (name === 'label') return labelOf(row, localeOf(args, locale));
    const available = columns.available as Locale[] | null;
    if (name === 'localisation') return localisationOf(row, locale);
    if (item.path && name === 'path') return canonicalPathOf(row, localeOf(args, locale));
    if (name === 'target') {
      const targets = item.fields
        .filter((field) => item.leadsTo?.includes(field.name))
        .map((field) => this.memory.row(targetOf(field), columns[`${snake(field.name)}_id`]));
      const target = targets.find((one) => one !== undefined);
      return target ? { row: target, ...spoken } : null;
    }
    if (name === 'seo') return this.#seo({ row, ...below(args, spoken) });
    if (name === 'alternates') {
      return locales
        .filter((one) => !item.localised || available?.includes(one))
        .map((one) => ({ locale: one.toUpperCase(), path: pathOf(row, one) }));
    }
    const many = listOf(this.memory, item, name);
    if (many) return this.#list(many.item, many.rowsOf(row), args, spoken);
    if (name === 'letter') return letterOf(this.memory, row, String(args.authority), localeOf(args, locale));
    const url = fileUrlOf(row, name, args);
    if (url !== undefined) return url;
    const rich = item.fields.find((one) => one.rich && `${one.name}Rich` === name);
    if (rich) return richOf(row, rich, localeOf(args, locale));
    const field = fieldNamed(item, name);
    if (field.kind === 'one') {
      const target = this.memory.row(targetOf(field), columns[`${snake(name)}_id`]);
      return target ? { row: target, ...spoken } : null;
    }
    const value = valueOf(row, field, localeOf(args, locale));
    if (value === null) return null;
    if (field.kind === 'decimal') return String(Number(value));
    if (field.kind === 'money') {
      const currency = String(columns[`${snake(name)}_currency`]);
      return { amount: Number(value).toFixed(currency === 'KWD' ? 3 : 2), currency };
    }
    if (field.kind === 'partialDay') return { value, precision: columns[`${snake(name)}_precision`] };
    return field.kind === 'time' ? new Date(value as string).toISOString() : value;
  }

  /** What editors say of a page, else what follows from the item. */
  #seo({ row, ...spoken }: Seen): unknown {
    const { item } = row;
    const { locale } = spoken;
    const text = (...names: (string | undefined)[]): unknown =>
      item.fields
        .filter((field) => names.includes(field.name))
        .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
        .map((field) => valueOf(row, field, locale))
        .find((value) => value !== null) ?? null;
    const picture = ['seoImage', item.pictured]
      .map((name) => name && row.columns[`${snake(name)}_id`])
      .find((uuid) => uuid);
    const target = this.memory.row(targetOf(fieldNamed(item, 'seoImage')), picture);
    return {
      title: text('seoTitle') ?? labelOf(row, locale),
      description: text('seoDescription', item.described),
      image: target ? { row: target, ...spoken } : null,
      noIndex: row.columns.no_index === true,
    };
  }

  #list(item: ItemMetadata, rows: readonly Row[], args: Arguments, outer: Spoken): unknown {
    const spoken = below(args, outer);
    const at = (cursor: unknown): Row | undefined =>
      typeof cursor === 'string' ? this.memory.row(item, this.cursors.get(cursor)) : undefined;
    const { all, page, hasNextPage, hasPreviousPage } = pageOf(
      this.memory,
      item,
      rows,
      args,
      spoken.locale,
      at(args.after),
      at(args.before),
    );
    const cursor = (row: Row | undefined): string | null => (row ? `cursor:${row.id}` : null);
    const nodes = page.map((row) => ({ row, ...spoken }));
    return {
      totalCount: all.length,
      aggregate: (asked: Arguments) => {
        const filter =
          asked.ignoreOwnFilter === true &&
          filterWithoutKeys(this.audience, item, asked, (args.filter ?? {}) as Arguments);
        const grouped = filter ? rows.filter((row) => meets(this.memory, row, filter, spoken.locale)) : all;
        return this.#groups(item, grouped, asked, below(asked, spoken));
      },
      nodes,
      edges: page.map((row, index) => ({ cursor: cursor(row), node: nodes[index] })),
      pageInfo: {
        hasNextPage,
        hasPreviousPage,
        startCursor: cursor(page[0]),
        endCursor: cursor(page.at(-1)),
      },
    };
  }
}

/** What the row itself shows of the names that its kind is called by, the first that there is. */
const labelOf = ({ item, columns }: Row, locale: Locale): unknown =>
  item.called
    .map((name) => columns[snake(name)] ?? columns[`${snake(name)}_${locale}`])
    .find((value) => value !== null && value !== undefined) ?? null;

/** The path in the language in which the row is served; none where the row keeps its name to itself. */
function canonicalPathOf(row: Row, locale: Locale): string | null {
  const [key = ''] = row.item.natural;
  if ((row.columns[snake(key)] ?? null) === null) return null;
  const available = row.item.localised ? (row.columns.available as Locale[] | null) : null;
  return pathOf(row, servedOf(available, locale));
}

function pathOf(row: Row, locale: Locale): string {
  const [key = ''] = row.item.natural;
  const name = String(row.columns[snake(key)]);
  return `/${locale}/${row.item.path?.[locale] ?? ''}/${key === 'iso2' ? name.toLowerCase() : name}`;
}

const localeOf = (args: Arguments, outer: Locale): Locale =>
  typeof args.locale === 'string' ? (args.locale.toLowerCase() as Locale) : outer;

/** The language below a field with these arguments. */
const below = (args: Arguments, outer: Spoken): Spoken =>
  typeof args.locale === 'string' ? { locale: localeOf(args, outer.locale), named: true } : outer;
