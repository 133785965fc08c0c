import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { locales } from '../../src/base/locale.js';
import { asking, openLibrary, type Library } from '../setup/reader.js';

let library: Library;
beforeAll(async () => {
  library = await openLibrary({ evaluation: true });
});
afterAll(() => library.close());

type Data = Readonly<Record<string, unknown>>;
const ask = async (query: string, variables: Data = {}): Promise<Data> => {
  const answer = (await library.ask(query, variables)) as { data?: Data; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  return answer.data ?? {};
};
/** Every id in an answer. */
const idsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, one]) => (key === 'id' ? [String(one)] : idsIn(one)));
const wide = `id title appeals(first: 2) { nodes { id countries(first: 2) { nodes { id name region { id } } } } edges { node { id } } }`;

describe('the id of an item', () => {
  it('carries the language that an operation names, at every level below it', async () => {
    for (const locale of locales) {
      const ids = [
        await ask(`{ programme(slug: "observatory", locale: ${locale.toUpperCase()}) { ${wide} } }`),
        await ask(`query ($l: Locale) { programme(slug: "observatory", locale: $l) { ${wide} } }`, {
          l: locale.toUpperCase(),
        }),
        await ask(
          `{ programmes(first: 3, locale: ${locale.toUpperCase()}) { nodes { ${wide} } edges { node { id } } } }`,
        ),
        await ask(`{ members(first: 3, locale: ${locale.toUpperCase()}) { nodes { id country { id } } } }`),
        await ask(
          `{ search(text: "torture", locale: ${locale.toUpperCase()}) { nodes { item { __typename ... on Node { id } } } } }`,
        ),
        await ask(
          `{ organisationsAggregate(groupBy: [COUNTRY], locale: ${locale.toUpperCase()}) { key { country { id region { id } } } } }`,
        ),
        await ask(`{ resolvePath(path: "/${locale}/organisations/omct") { item { ... on Node { id } } } }`),
      ].map(idsIn);
      for (const some of ids) {
        expect(some.length).toBeGreaterThan(0);
        expect(some.filter((id) => !id.endsWith(`~${locale}`))).toEqual([]);
      }
    }
  });

  it('carries none where only the request has a language, or only a text is asked for in another', async () => {
    for (const query of [
      `{ programme(slug: "observatory") { ${wide} title(locale: FR) } }`.replace('id title ', 'id '),
      `query ($l: Locale) { programme(slug: "observatory", locale: $l) { ${wide} } }`,
      `{ programme(slug: "observatory", locale: null) { ${wide} } }`,
      '{ resolvePath(path: "/organisations/omct") { item { ... on Node { id } } } }',
      '{ search(text: "torture") { nodes { item { ... on Node { id } } } } }',
    ]) {
      const ids = idsIn(await ask(query));
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => id.includes('~'))).toEqual([]);
    }
  });

  it('changes its language in the middle of an operation, and two may stand in one', async () => {
    const data = await ask(`{
      fr: programme(slug: "observatory", locale: FR) { id title }
      en: programme(slug: "observatory", locale: EN) { id title }
      mixed: programme(slug: "observatory", locale: FR) { id appeals(first: 1, locale: ES) { nodes { id countries(first: 1) { nodes { id } } } } }
    }`);
    const [fr, en] = [data.fr, data.en] as { id: string; title: string }[];
    expect([fr?.id.slice(-3), en?.id.slice(-3)]).toEqual(['~fr', '~en']);
    expect(fr?.id.slice(0, -3)).toBe(en?.id.slice(0, -3));
    expect(fr?.title).not.toBe(en?.title);
    const [programme, ...others] = idsIn(data.mixed);
    expect(programme).toMatch(/~fr$/);
    expect(others.map((id) => id.slice(-3))).toEqual(['~es', '~es']);
  });

  it('is enough to read the item again in its language, alone and among others', async () => {
    const asked = `... on Programme { title localisation { served } appeals(first: 1) { nodes { id } } }`;
    const { fr, en, plain } = (await ask(`{
      fr: programme(slug: "observatory", locale: FR) { id ${asked} }
      en: programme(slug: "observatory", locale: EN) { id ${asked} }
      plain: programme(slug: "observatory") { id ${asked} }
    }`)) as Record<string, { id: string }>;
    for (const one of [fr, en, plain]) {
      expect(await ask(`query ($id: ID!) { node(id: $id) { id ${asked} } }`, { id: one?.id })).toEqual({
        node: one,
      });
      expect(await ask(`{ node(id: "${one?.id}") { id ${asked} } }`)).toEqual({ node: one });
    }
    const ids = [fr?.id, plain?.id, en?.id, 'theme_00000000000040008000000000000000~fr', fr?.id];
    expect(await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ${asked} } }`, { ids })).toEqual({
      nodes: [fr, plain, en, null, fr],
    });
  });

  it('means the same item with and without a language in a filter', async () => {
    const { organisation } = (await ask(
      '{ organisation(slug: "omct", locale: FR) { id country { id } } }',
    )) as {
      organisation: { id: string; country: { id: string } };
    };
    const query =
      'query ($ids: [ID!]!) { organisations(filter: { id: { in: $ids } }) { totalCount nodes { id } } }';
    const plain = organisation.id.replace('~fr', '');
    for (const ids of [[organisation.id], [plain], [organisation.id, plain, `${plain}~es`]])
      expect(await ask(query, { ids })).toEqual({ organisations: { totalCount: 1, nodes: [{ id: plain }] } });
  });

  it('shapes the statement of a variable by its language, not by its item', async () => {
    const { reader } = await library.side('public');
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    const textOf = (id: string) => reader.prepare(asking(query, { id })).question?.text;
    const [one, other] = ['theme_00000000000040008000000000000000', 'theme_10000000000040008000000000000000'];
    expect(textOf(`${one}~fr`)).toBe(textOf(`${other}~fr`));
    expect(new Set([textOf(one), textOf(`${one}~fr`), textOf(`${one}~es`)]).size).toBe(3);
  });
});
