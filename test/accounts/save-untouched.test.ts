import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coerceInputValue, isInputObjectType } from 'graphql';
import { items } from '../../src/entities/entities.js';
import { writeId, writeInput } from '../../src/entities/house/identity.js';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { roles } from '../../src/operations/accounts/roles.js';
import { save } from '../../src/operations/save.js';
import { inputFieldsOf } from '../../src/resolvers/graph/inputs.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson } from './person.js';

interface Kept {
  readonly id: string;
  readonly number: number;
  readonly content: Readonly<Record<string, unknown>>;
}

let server: HttpServer;
beforeAll(async () => {
  server = await openHttpServer();
}, 120_000);
afterAll(() => server.close());

const rows = async <T>(sql: string, values: readonly unknown[] = []): Promise<T[]> =>
  await server.desk.orm.em
    .fork()
    .getConnection()
    .execute<T[]>(sql, [...values]);

/** The newest revision of every item of a kind. */
const newest = (item: string): Promise<Kept[]> =>
  rows<Kept>(
    `select distinct on (item_id) item_id as id, number, content from desk.revision where item = ? order by item_id, number desc`,
    [item],
  );

/** A content as a client sends it back: through JSON, and read by the type of the input. */
function sent(item: string, content: Kept['content']): Record<string, unknown> {
  const type = graphOf('desk').getType(`${item}Input`);
  if (!isInputObjectType(type)) throw new Error(`${item} has no input`);
  const facts = itemNamed(item);
  const written: unknown = JSON.parse(JSON.stringify(writeInput(facts, content)));
  return inputFieldsOf(facts, coerceInputValue(written, type) as Record<string, unknown>).fields;
}

const asList = (answer: unknown) => answer as { content: Record<string, unknown> }[];

describe('a content that was read', () => {
  it.each(items.map(({ name }) => name))('of every %s changes nothing when it is saved', async (item) => {
    const all = await newest(item);
    for (let from = 0; from < all.length; from += 100) {
      const some = all.slice(from, from + 100);
      const saved = await save(
        server.desk,
        some.map(({ id, number, content }) => ({
          item,
          id,
          expectedRevision: number,
          fields: sent(item, content),
        })),
      );
      expect(saved).toEqual(some.map(({ id, number }) => ({ id, revision: number, outcome: 'unchanged' })));
    }
    expect((await newest(item)).map(({ number }) => number)).toEqual(all.map(({ number }) => number));
  });

  it('comes from the graph so, and says the language of the original, which can be read', async () => {
    const { browser } = await newPerson(server.desk, server.url, {
      email: 'untouched@example.org',
      rights: [...(roles.administrator ?? []), ...(roles.editor ?? [])],
    });
    const kinds = items.map(({ name }) => name);
    let read = 0;
    for (const item of kinds) {
      const [one] = await newest(item);
      if (!one) continue;
      read += 1;
      const id = writeId(itemNamed(item), one.id);
      const [revision] = asList(
        await browser.get(`query ($id: ID!) { revisions(id: $id, first: 1) { content } }`, { id }),
      );
      const content = revision?.content ?? {};
      const done = await browser.get(
        `mutation ($id: ID!, $input: ${item}Input!, $at: Int!) { save${item}(id: $id, input: $input, expectedRevision: $at) {
          __typename ... on ${item}Saved { outcome } ... on Refusal { code message field } } }`,
        { id, input: content, at: one.number },
      );
      expect([item, done]).toEqual([item, { __typename: `${item}Saved`, outcome: 'UNCHANGED' }]);
      if (itemNamed(item).localised) {
        const node = await browser.get(
          `query ($id: ID!) { node(id: $id) { ... on ${item} { originalLocale } } }`,
          { id },
        );
        expect([item, node.originalLocale]).toEqual([item, content.originalLocale]);
      }
    }
    expect(read).toBeGreaterThan(30);
  });

  it('keeps a related item that its reader may not know', async () => {
    const common = { provenance: 'EDITORIAL' };
    const [wide] = await save(server.desk, [
      {
        item: 'Programme',
        fields: { ...common, slug: 'unseen', programmeKind: 'PROJECT', title: { en: 'Unseen' } },
      },
    ]);
    const [entry] = await save(server.desk, [
      {
        item: 'Testimony',
        fields: {
          ...common,
          slug: 'held',
          text: { en: 'Text' },
          isQuotation: false,
          consent: 'GIVEN',
          programme: { id: wide?.id },
        },
      },
    ]);
    const { browser } = await newPerson(server.desk, server.url, {
      email: 'limited@example.org',
      rights: [{ capability: 'DRAFT', kind: 'Testimony' }],
    });
    const id = writeId(itemNamed('Testimony'), entry?.id ?? '');
    const [revision] = asList(
      await browser.get(`query ($id: ID!) { revisions(id: $id, first: 1) { content } }`, { id }),
    );
    expect(revision?.content).toMatchObject({ slug: 'held', programme: null });
    const done = await browser.get(
      `mutation ($id: ID!, $input: TestimonyInput!) { saveTestimony(id: $id, input: $input, expectedRevision: 1) {
        ... on TestimonySaved { outcome } ... on Refusal { code message field } } }`,
      { id, input: revision?.content },
    );
    expect(done).toEqual({ outcome: 'UNCHANGED' });
    expect((await newest('Testimony')).find((one) => one.id === entry?.id)?.content.programme).toBe(wide?.id);
  });
});
