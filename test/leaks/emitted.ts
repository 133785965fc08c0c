import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  printSchema,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { locales } from '../../src/base/locale.js';
import { snake } from '../../src/entities/house/columns.js';
import { allFieldsOf } from '../../src/entities/house/metadata.js';
import { readableFor } from '../../src/windows/projection.js';
import { ask, send, type Answered } from '../server/ask.js';
import type { HttpServer } from '../server/http-server.js';

/** Something that left the server. */
export interface Emitted {
  readonly what: string;
  readonly text: string;
}

const whole = ({ text, headers }: Answered): string =>
  `${[...headers].map(([name, value]) => `${name}: ${value}`).join('\n')}\n${text}`;
// Documents have a largest size.
const atOnce = 8;

/** Everything that one reader can get, however it is asked for. */
export class Reader {
  constructor(
    private readonly server: HttpServer,
    private readonly schema: GraphQLSchema,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** Every item of every list, in some languages, with all that stands in it. */
  async *lists(locales: readonly string[]): AsyncGenerator<Emitted> {
    for (const field of this.#roots(/Connection$/)) {
      const node = this.schema.getType(String(getNamedType(field.type)).replace(/Connection$/, ''));
      if (!isObjectType(node)) continue;
      for (const locale of locales) {
        let after: string | null | undefined = null;
        while (after !== undefined) {
          const query = `query($after: String) { list: ${field.name}(first: 100, after: $after, locale: ${locale}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${leaves(node, 3)} } } } }`;
          const answered = await ask(this.server.url, query, { after }, this.headers);
          yield { what: `${field.name} in ${locale}`, text: whole(answered) };
          const list = (
            answered.body.data as
              { list: { pageInfo: { hasNextPage: boolean; endCursor: string } } } | undefined
          )?.list;
          if (!list) throw new Error(`${field.name}: ${answered.text.slice(0, 500)}`);
          after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : undefined;
        }
      }
    }
  }

  /** Groups by everything that can be grouped by, one at a time. */
  async *groups(): AsyncGenerator<Emitted> {
    for (const field of this.#roots(/Aggregate$/)) {
      const item = getNamedType(field.type).name.replace(/Aggregate$/, '');
      const by = this.schema.getType(`${item}GroupBy`);
      if (!isEnumType(by)) continue;
      const key = this.schema.getType(`${item}GroupKey`) as GraphQLObjectType;
      for (const { name } of by.getValues()) {
        const own = Object.values(key.getFields()).find(
          (one) => one.name.toUpperCase() === name.replaceAll('_', ''),
        );
        if (!own) throw new Error(`${item} has no key ${name}`);
        const type = getNamedType(own.type);
        const select = isLeafType(type)
          ? own.name
          : `${own.name} { ${isObjectType(type) ? leaves(type, 1) : '__typename'} }`;
        const answered = await ask(
          this.server.url,
          `{ ${field.name}(${groupedBy(item, name)}, first: 1000) { count key { ${select} } } }`,
          {},
          this.headers,
        );
        yield { what: `${field.name} by ${name}`, text: whole(answered) };
      }
    }
  }

  /** Which words find something: by search, or by any filter on texts. */
  async found(words: readonly { readonly word: string; readonly plural: string }[]): Promise<string[]> {
    const hits: string[] = [];
    for (let at = 0; at < words.length; at += atOnce) {
      const some = words.slice(at, at + atOnce);
      const parts = some.flatMap(({ word, plural }, index) => {
        const filter = this.#anyText(plural);
        return [
          `s${index}: search(text: "${word}") { nodes { headline } }`,
          ...(filter?.length
            ? [
                `f${index}: ${plural}(first: 1, filter: { or: [${filter.map((path) => path.replace('?', `"${word}"`)).join(', ')}] }) { totalCount }`,
              ]
            : []),
        ];
      });
      const { body, text } = await ask(this.server.url, `{ ${parts.join(' ')} }`, {}, this.headers);
      if (!body.data) throw new Error(text.slice(0, 500));
      for (const [key, value] of Object.entries(
        body.data as Record<string, { nodes?: unknown[]; totalCount?: number }>,
      ))
        if ((value.nodes?.length ?? value.totalCount) !== 0)
          hits.push(`${some[Number(key.slice(1))]?.word} by ${key.startsWith('s') ? 'search' : 'filter'}`);
    }
    return hits;
  }

  /** Every trusted document as a file of every format. */
  async *files(): AsyncGenerator<Emitted> {
    const { operations } = JSON.parse(readFileSync('documents/manifest.json', 'utf8')) as {
      operations: { id: string; name: string }[];
    };
    for (const { id, name } of operations) {
      for (const format of ['csv', 'jsonl', 'json', 'geojson', 'jsonld'])
        yield {
          what: `${name}.${format}`,
          text: whole(await send(`${this.server.url}/q/${name}.${format}`, { headers: this.headers })),
        };
      for (const again of [1, 2])
        yield {
          what: `${name}, ${again === 1 ? 'read' : 'kept'}`,
          text: whole(
            await send(`${this.server.url}/graphql?documentId=sha256:${id}`, {
              headers: { ...this.headers, 'graphql-preflight': 'yes' },
            }),
          ),
        };
    }
  }

  /** What the server tells of itself, and how it refuses. */
  async *others(words: readonly string[]): AsyncGenerator<Emitted> {
    yield { what: 'the schema', text: printSchema(this.schema) };
    for (const path of [
      '/metrics',
      '/live',
      '/ready',
      '/',
      '/members.csv',
      '/members.geojson',
      '/members.jsonld',
      '/robots.txt',
      '/sitemap.xml',
      ...locales.flatMap((locale) => [
        `/${locale}/`,
        `/sitemaps/${locale}.xml`,
        `/${locale}/feeds/appeals.atom`,
        `/${locale}/feeds/articles.atom`,
        `/${locale}/feeds/changes.atom`,
      ]),
    ])
      yield { what: path, text: whole(await send(`${this.server.url}${path}`, { headers: this.headers })) };
    for (const query of [
      '{ organisations { nodes { internalNot } } }',
      '{ organisations(orderBy: [{ internalNote: ASC }]) { totalCount } }',
      '{ nothing }',
    ])
      yield { what: query, text: whole(await ask(this.server.url, query, {}, this.headers)) };
    // By the very word; what it says must not depend on it.
    for (const word of words) {
      const { body } = await ask(
        this.server.url,
        'query($slug: String!) { organisation(slug: $slug) { name } appeal(slug: $slug) { title } }',
        { slug: word },
        this.headers,
      );
      yield { what: `by the slug ${word}`, text: JSON.stringify(body) };
    }
  }

  /** Filters of a list that look for a word in a text; `?` stands for it. */
  #anyText(plural: string): string[] | undefined {
    const filter = this.#roots(/Connection$/)
      .find(({ name }) => name === plural)
      ?.args.find(({ name }) => name === 'filter');
    if (!filter) return undefined;
    const type = getNullableType(filter.type) as GraphQLInputObjectType;
    return Object.values(type.getFields()).flatMap((field) => {
      const operators = getNamedType(field.type);
      if (!isInputObjectType(operators)) return [];
      const operator = ['contains', 'has'].find(
        (one) =>
          operators.getFields()[one] &&
          getNamedType(operators.getFields()[one]!.type).toString() === 'String',
      );
      return operator ? [`{ ${field.name}: { ${operator}: ? } }`] : [];
    });
  }

  #roots(kind: RegExp): readonly GraphQLField<unknown, unknown>[] {
    const fields = Object.values(this.schema.getQueryType()?.getFields() ?? {});
    return fields.filter(
      ({ type, args }) => kind.test(getNamedType(type).name) && !args.some((arg) => isNonNullType(arg.type)),
    );
  }
}

/** All that stands in a type without arguments, and in what it holds, some levels deep. */
function leaves(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some((arg) => isNonNullType(arg.type))) return [];
    if (isLeafType(inner)) return [field.name];
    if (!isObjectType(inner) || depth <= 1 || inner.name.endsWith('Connection') || 'id' in inner.getFields())
      return [];
    return [`${field.name} { ${leaves(inner, depth - 1)} }`];
  });
  return ['__typename', ...parts].join(' ');
}

/** The arguments by which items are grouped by a key; bands have bounds, and keys that leave one unit beside them. */
function groupedBy(item: string, key: string): string {
  if (!key.endsWith('_BAND')) return `groupBy: [${key}]`;
  const kind = readableFor('desk').find(({ name }) => name === item);
  const banded = kind && allFieldsOf(kind).find(({ name }) => `${snake(name)}_band`.toUpperCase() === key);
  if (!banded) throw new Error(`${item} has no number for ${key}`);
  const units = (banded.units ?? []).map((unit) => snake(unit).toUpperCase());
  const beside = banded.kind === 'money' ? [key.replace(/BAND$/, 'CURRENCY')] : units;
  return `groupBy: [${[key, ...beside].join(', ')}], bands: { ${banded.name}: ["0", "1000"] }`;
}
