import { sql } from 'kysely';
import { localeFacts } from '../../base/locale.js';
import { tableOf } from '../../entities/house/columns.js';
import type { FieldMetadata } from '../../entities/house/metadata.js';
import { columnFor, isFolded } from '../../windows/window-columns.js';
import { searchColumn } from '../../windows/search.js';
import { contextWith } from '../cursor.js';
import type { HitSelection, SearchedKind, SearchPart, SearchPlan, Seek } from '../plan.js';
import { kindNameOf } from '../search.js';
import { all, any, column, object, parameter, type Sql } from './words.js';
import { firstTextSql } from './row.js';
import type { SqlWriter } from './writer.js';

/** A search as one JSON object. */
export const searchSql = (plan: SearchPlan, writer: SqlWriter): Sql => new SearchSql(plan, writer).write();

const looksAtRows = (part: SearchPart): boolean =>
  part.kind === 'nodes' ||
  part.kind === 'edges' ||
  (part.kind === 'pageInfo' &&
    part.select.some(({ of }) => of.kind !== 'typename' && of.kind !== 'hasPreviousPage'));

/** Where so many rows have the words, nothing was mistyped. */
const enough = 20;

/** So many words of a text are corrected. */
const mostCorrected = 4;

/** So many rows of a kind that have the words are found and ranked, and so many that look like them. */
const [mostRanked, mostAlike] = [2000, 500];

/** Rows that are found, and how good each is. */
interface Ranking {
  readonly rank: Sql;
  readonly where: Sql;
  readonly most: number;
}

/**
 * Every kind is looked through by the words of its rows. Where few rows of all kinds have them, it is looked through
 * for what was mistyped too: words that no row has are corrected by a letter, and names are compared by their
 * trigrams. Ranks are rounded, so that a cursor can hold them: 1 and more for words, the whole name first; below 1
 * for what only looks alike.
 */
class SearchSql {
  readonly #words: string;
  readonly #page: string;
  /** The hits that have the words; whether they are few; what the words may have been meant to be. */
  readonly #exact: string;
  readonly #few: string;
  readonly #near: string;
  /** The hits, where they are counted too. */
  readonly #found: string | undefined;

  constructor(
    private readonly plan: SearchPlan,
    private readonly writer: SqlWriter,
  ) {
    [this.#words, this.#page] = [writer.alias(), writer.alias()];
    [this.#exact, this.#few, this.#near] = [writer.alias(), writer.alias(), writer.alias()];
    const counts = plan.select.some(({ of }) => of.kind === 'totalCount' || of.kind === 'kinds');
    this.#found = counts ? writer.alias() : undefined;
  }

  write(): Sql {
    const { plan } = this;
    const parts = object(plan.select.map(({ key, of }) => [key, this.#part(of)]));
    const exact = plan.counted.map((kind) => this.#withWords(kind));
    // Each is looked at once, not for each row: a function of a parameter is computed again wherever it stands.
    const named: [name: string, query: Sql][] = [
      [
        this.#words,
        sql`select ext.asked(${this.#text()}, ${this.#stems()}) as query, ext.fold(${this.#text()}) as folded`,
      ],
      [this.#exact, sql.join(exact, sql` union all `)],
      [this.#few, this.#areFew()],
      [this.#near, sql`select ext.mistyped(${this.#text()}, ${this.#stems()}, ${this.#wrong()}) as query`],
    ];
    // What is counted is found once, for the page and for the figures.
    if (this.#found !== undefined) named.push([this.#found, this.#hits()]);
    // Without an aggregate over the page there would be one object for each of its rows.
    const page = plan.select.some(({ of }) => looksAtRows(of))
      ? sql` from (${this.#rows()}) ${sql.ref(this.#page)}`
      : sql``;
    const each = named.map(([name, query]) => sql`${sql.ref(name)} as materialized (${query})`);
    return sql`(with ${sql.join(each)} select ${parts}${page})`;
  }

  #text(): Sql {
    return parameter(this.plan.text, 'text');
  }

  #stems(): Sql {
    return sql.lit(`${localeFacts[this.plan.locale].dictionary}_stem`);
  }

  /** Whether few rows of all kinds have the words, those that are not looked through too. */
  #areFew(): Sql {
    const others = this.plan.all.filter((kind) => !this.plan.counted.includes(kind));
    const rows = [sql`select from ${sql.ref(this.#exact)}`, ...this.#rowsWith(this.#asked('query'), others)];
    return sql`select count(*) < ${sql.lit(enough)} as few from (${sql.join(rows, sql` union all `)} limit ${sql.lit(enough)}) found`;
  }

  /** The words of the text that can be corrected, and with which no word of any row begins. */
  #wrong(): Sql {
    const words = sql`select word from regexp_split_to_table(ext.plain(${this.#text()}), '[^[:alnum:]]+') word where word ~ '^[a-z]{5,20}$' limit ${sql.lit(mostCorrected)}`;
    const rows = this.#rowsWith(sql`(word || ':*')::tsquery`, this.plan.all);
    return sql`array(select word from (${words}) words where not (exists (${sql.join(rows, sql`) or exists (`)})))`;
  }

  #asked(name: 'query' | 'folded'): Sql {
    return sql`(select ${sql.ref(name)} from ${sql.ref(this.#words)})`;
  }

  #rows(): Sql {
    const { plan } = this;
    const hits = this.writer.alias();
    const order = sql`${column(hits, 'rank')} desc, ${column(hits, 'kind')}, ${column(hits, 'id')}`;
    const from = this.#found ? this.#named() : sql`(${this.#hits()})`;
    const conditions = [...this.#ofThePage(hits), ...(plan.after ? [this.#behind(hits, plan.after)] : [])];
    const where = conditions.length > 0 ? sql` where ${all(conditions)}` : sql``;
    return sql`select ${sql.ref(hits)}.*, row_number() over (order by ${order}) as place from ${from} ${sql.ref(hits)}${where} order by ${order} limit ${sql.lit(plan.size + 1)}`;
  }

  /** The hits, by the name under which they were found once. */
  #named(): Sql {
    if (this.#found === undefined) throw new Error('hits that are not counted have no name');
    return sql.ref(this.#found);
  }

  /** Every hit of every kind that is looked through. */
  #hits(): Sql {
    const alike = this.plan.counted.map((kind) => this.#alike(kind));
    return sql.join([sql`select * from ${sql.ref(this.#exact)}`, ...alike], sql` union all `);
  }

  /** What makes a hit one of the kinds that were asked for, where others are looked through too. */
  #ofThePage(hits: string): readonly Sql[] {
    const { kinds, counted } = this.plan;
    if (kinds.length === counted.length) return [];
    return [sql`${column(hits, 'kind')} in (${sql.join(kinds.map(({ place }) => sql.lit(place)))})`];
  }

  #total(): Sql {
    const hits = this.writer.alias();
    return sql`(select count(*) from ${this.#named()} ${sql.ref(hits)} where ${all(this.#ofThePage(hits))})`;
  }

  #byKinds({ select }: Extract<SearchPart, { kind: 'kinds' }>): Sql {
    const [hits, groups] = [this.writer.alias(), this.writer.alias()];
    const [kind, count] = [column(groups, 'kind'), column(groups, 'count')];
    const names = this.plan.counted.map(
      ({ item, place }) => sql`when ${sql.lit(place)} then ${sql.lit(kindNameOf(item))}`,
    );
    const each = object(
      select.map(({ key, of }) => {
        if (of.kind === 'typename') return [key, sql.lit(of.name)];
        return [key, of.name === 'count' ? count : sql`case ${kind} ${sql.join(names, sql` `)} end`];
      }),
    );
    return sql`(select coalesce(json_agg(${each} order by ${count} desc, ${kind}), '[]'::json) from (select ${column(hits, 'kind')}, count(*) as count from ${this.#named()} ${sql.ref(hits)} group by ${column(hits, 'kind')}) ${sql.ref(groups)})`;
  }

  #behind(hits: string, after: Seek): Sql {
    const [rank, kind] = after.keys.map((slot, index) => parameter(slot, index === 0 ? 'numeric' : 'int'));
    const id = parameter(after.id, 'uuid');
    const same = sql`${column(hits, 'rank')} = ${rank}`;
    return any([
      sql`${column(hits, 'rank')} < ${rank}`,
      all([same, sql`${column(hits, 'kind')} > ${kind}`]),
      all([same, sql`${column(hits, 'kind')} = ${kind}`, sql`${column(hits, 'id')} > ${id}`]),
    ]);
  }

  /** What reads the rows of each kind that have the words of a query. */
  #rowsWith(query: Sql, kinds: readonly SearchedKind[]): readonly Sql[] {
    return kinds.map(({ item }) => {
      const row = this.writer.alias();
      const vector = column(row, searchColumn(this.plan.locale));
      return sql`select from ${this.writer.table(tableOf(item))} ${sql.ref(row)} where ${vector} @@ ${query}`;
    });
  }

  /** The rows of a kind that have the words. */
  #withWords(kind: SearchedKind): Sql {
    const looked = this.#lookedAt(kind);
    const { vector, has } = looked;
    const isWhole = any(looked.names.map((name) => sql`${name} = ${this.#asked('folded')}`));
    const rank = sql`1 + (case when ${isWhole} then 1 else 0 end) + ts_rank('{0.05, 0.2, 0.5, 1}', ${vector}, ${this.#asked('query')}, 1)`;
    return this.#ranked(kind, looked.row, { rank, where: has, most: mostRanked });
  }

  /** Where few rows have the words, those of a kind that look like them. */
  #alike(kind: SearchedKind): Sql {
    const { row, vector, names, has } = this.#lookedAt(kind);
    const folded = this.#asked('folded');
    // A word is compared sooner than a name.
    const isAlike = any([
      sql`${vector} @@ ${this.#mistyped()}`,
      ...names.map((name) => sql`${folded} operator(ext.<%) ${name}`),
    ]);
    const likeness = names.map((name) => sql`ext.word_similarity(${folded}, ${name})`);
    const rank = sql`0.9 * greatest(${sql.join([...likeness, sql.lit(0)])})`;
    const where = all([this.#isFew(), isAlike, sql`(${has}) is not true`]);
    return this.#ranked(kind, row, { rank, where, most: mostAlike });
  }

  #lookedAt({ fields }: SearchedKind): {
    readonly row: string;
    readonly vector: Sql;
    readonly names: readonly Sql[];
    readonly has: Sql;
  } {
    const { locale } = this.plan;
    const row = this.writer.alias();
    const vector = column(row, searchColumn(locale));
    const names = fields
      .filter((field) => field.search === 'A' && isFolded(field))
      .map((field) => sql`ext.fold(${column(row, columnFor(field, locale))})`);
    return { row, vector, names, has: sql`${vector} @@ ${this.#asked('query')}` };
  }

  #ranked({ item, place }: SearchedKind, row: string, { rank, where, most }: Ranking): Sql {
    const rows = sql`select * from ${this.writer.table(tableOf(item))} ${sql.ref(row)} where ${where} limit ${sql.lit(most)}`;
    return sql`select ${sql.lit(place)} as kind, ${column(row, 'id')} as id, round((${rank})::numeric, 5) as rank from (${rows}) ${sql.ref(row)}`;
  }

  #isFew(): Sql {
    return sql`(select few from ${sql.ref(this.#few)})`;
  }

  #mistyped(): Sql {
    return sql`(select query from ${sql.ref(this.#near)})`;
  }

  #part(part: SearchPart): Sql {
    switch (part.kind) {
      case 'typename':
        return sql.lit(part.name);
      case 'nodes':
        return this.#collected(this.#hit(part.select));
      case 'edges':
        return this.#collected(
          object(
            part.select.map(({ key, of }) => {
              if (of.kind === 'typename') return [key, sql.lit(of.name)];
              return [key, of.kind === 'cursor' ? this.#cursor(this.#keys()) : this.#hit(of.select)];
            }),
          ),
        );
      case 'totalCount':
        return this.#total();
      case 'kinds':
        return this.#byKinds(part);
      case 'pageInfo':
        return object(
          part.select.map(({ key, of }) => [
            key,
            of.kind === 'typename' ? sql.lit(of.name) : this.#info(of.kind),
          ]),
        );
    }
  }

  #collected(each: Sql): Sql {
    const place = column(this.#page, 'place');
    return sql`coalesce(json_agg(${each} order by ${place}) filter (where ${place} <= ${sql.lit(this.plan.size)}), '[]'::json)`;
  }

  #info(part: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor'): Sql {
    if (part === 'hasNextPage') return sql`count(*) > ${sql.lit(this.plan.size)}`;
    if (part === 'hasPreviousPage') return sql.lit(this.plan.after !== undefined);
    const place = column(this.#page, 'place');
    const way = sql.raw(part === 'endCursor' ? ' desc' : '');
    return this.#cursor(
      sql`(array_agg(${this.#keys()} order by ${place}${way}) filter (where ${place} <= ${sql.lit(this.plan.size)}))[1]`,
    );
  }

  #keys(): Sql {
    return sql`json_build_array(${column(this.#page, 'rank')}::text, ${column(this.#page, 'kind')}, ${column(this.#page, 'id')})::text`;
  }

  #cursor(keys: Sql): Sql {
    const context = sql`${sql.lit(contextWith(this.plan.context, ''))} || ${parameter(this.plan.signed, 'text')}`;
    return sql`ext.cursor(${keys}, ${context}, ${parameter({ kind: 'cursorKey' }, 'text')})`;
  }

  #hit(select: HitSelection): Sql {
    return object(
      select.map(({ key, of }) => {
        if (of.kind === 'typename') return [key, sql.lit(of.name)];
        if (of.kind === 'rank') return [key, column(this.#page, 'rank')];
        return [key, this.#byKind(of)];
      }),
    );
  }

  /** What is read of the row itself, which is of one of the kinds. */
  #byKind(of: Exclude<HitSelection[number]['of'], { kind: 'typename' | 'rank' }>): Sql {
    const cases = this.plan.kinds.map((kind) => {
      const { item, fields, place } = kind;
      const row = this.writer.alias();
      const value =
        of.kind === 'item'
          ? this.writer.row(of.of.get(item) ?? [], row)
          : of.kind === 'headline'
            ? this.#headline(kind, row)
            : this.#excerpt(fields, row);
      return sql`when ${sql.lit(place)} then (select ${value} from ${this.writer.table(tableOf(item))} ${sql.ref(row)} where ${column(row, 'id')} = ${column(this.#page, 'id')})`;
    });
    return sql`case ${column(this.#page, 'kind')} ${sql.join(cases, sql` `)} end`;
  }

  /** The label of a hit, and behind it the other names by which it may have been found. */
  #headline({ names, fields }: SearchedKind, row: string): Sql {
    const { locale } = this.plan;
    const label = firstTextSql(names, locale, row);
    const others = fields
      .filter((field) => field.search === 'A' && isFolded(field) && field !== names[0])
      .map((field) => column(row, columnFor(field, locale)));
    // An acronym that is the whole name need not be said twice.
    return this.#marked(
      sql`concat_ws(' – ', ${sql.join([label, ...others.map((other) => sql`nullif(${other} collate "C", ${label} collate "C")`)])})`,
      'HighlightAll=true',
    );
  }

  /**
   * A passage in which words of the text stand, from what is said of the item; none where they stand in its
   * names only.
   */
  #excerpt(fields: readonly FieldMetadata[], row: string): Sql {
    const said = fields
      .filter((field) => field.search !== 'A' && !field.long)
      .map((field) => {
        const value = column(row, columnFor(field, this.plan.locale));
        return field.kind === 'texts' || field.kind === 'localTexts' ? sql`ext.joined(${value})` : value;
      });
    if (said.length === 0) return sql`null::text`;
    const passage = this.#marked(
      sql`concat_ws(' … ', ${sql.join(said)})`,
      'MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter=" … "',
    );
    return sql`(select case when position('<mark>' in passage) > 0 then passage end from (select ${passage} as passage) excerpt)`;
  }

  #marked(text: Sql, options: string): Sql {
    // The texts of a row have collations of their own, which do not go together.
    const asked = this.#asked('query');
    const marked = sql`case when ${this.#isFew()} then coalesce(${asked} || ${this.#mistyped()}, ${asked}) else ${asked} end`;
    return sql`ext.marked(${text} collate "C", ${sql.lit(`ext.${this.plan.locale}`)}, ${marked}, ${sql.lit(options)})`;
  }
}
