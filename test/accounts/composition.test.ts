import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleInput, published, text, Writers, type SavedWhole } from './writers.js';

let writers: Writers;
beforeAll(async () => {
  writers = await Writers.open();
}, 120_000);
afterAll(() => writers.server.close());

describe('a save of an item with its parts', () => {
  it('makes an article with its blocks: their slugs, places and provenance follow', async () => {
    const saved = await writers.article();
    expect(saved).toMatchObject({ __typename: 'ArticleSaved', revision: 1, outcome: 'CREATED' });
    expect(saved.parts.map(({ kind, revision, outcome }) => ({ kind, revision, outcome }))).toEqual(
      [1, 2, 3].map(() => ({ kind: 'Block', revision: 1, outcome: 'CREATED' })),
    );
    const { slug, blocks } = await writers.read(saved.id);
    expect(blocks.nodes.map(({ slug: own, position, provenance }) => [own, position, provenance])).toEqual([
      [`${slug}-block`, 1, 'EDITORIAL'],
      [`${slug}-block-2`, 2, 'EDITORIAL'],
      [`${slug}-block-3`, 3, 'EDITORIAL'],
    ]);
    expect((await writers.composition(saved.id)).token).toBe(saved.composition);
  });

  it('moves, inserts, changes and removes blocks in one change, and touches no other', async () => {
    const { id, parts } = await writers.article();
    const [one, two, three] = parts.map((part) => part.id);
    const saved = await writers.save(writers.ada, 'Article', {
      id,
      revision: 1,
      parts: {
        blocks: [
          { id: three },
          text('new'),
          { id: one, expectedRevision: 1, input: { text: { en: 'one, again' } } },
          { id: two, remove: true },
        ],
      },
    });
    expect(saved).toMatchObject({ revision: 2, outcome: 'UPDATED' });
    expect(saved.parts.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'CREATED', 'UPDATED', 'REMOVED']);
    expect(await writers.texts(id)).toEqual(['three', 'new', 'one, again']);
    // A draft that was never published goes into the trash.
    const trash = (await writers.rita.get('{ trash { nodes { item } } }')) as unknown as {
      nodes: { item: string }[];
    };
    expect(trash.nodes.map(({ item }) => item)).toContain(two);
  });

  it('changes nothing where nothing changes', async () => {
    const { id, parts, composition } = await writers.article();
    const saved = await writers.save(writers.ada, 'Article', {
      id,
      revision: 1,
      parts: { blocks: parts.map((part) => ({ id: part.id })) },
    });
    expect(saved).toMatchObject({ revision: 1, outcome: 'UNCHANGED', composition });
    expect(saved.parts.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
  });

  it('leaves what it does not name where it is, also what came meanwhile', async () => {
    const { id, parts } = await writers.article();
    await writers.save(writers.rita, 'Article', { id, revision: 1, parts: { blocks: [text('meanwhile')] } });
    const [one, two, three] = parts.map((part) => part.id);
    await writers.save(writers.ada, 'Article', {
      id,
      revision: 2,
      parts: { blocks: [{ id: three }, { id: two }, { id: one }] },
    });
    expect(await writers.texts(id)).toEqual(expect.arrayContaining(['one', 'two', 'three', 'meanwhile']));
    expect((await writers.texts(id)).filter((one) => one !== 'meanwhile')).toEqual(['three', 'two', 'one']);
  });

  it('says all that is wrong with it and with its parts, and saves nothing of it', async () => {
    const before = await writers.run('select count(*)::int as count from desk.revision');
    const refused = await writers.save(writers.ada, 'Article', {
      input: { ...articleInput(), publishedOn: null, provenance: null },
      parts: {
        blocks: [
          { input: { blockKind: 'TEXT' } },
          { input: { blockKind: 'TEXT', text: { en: 'x' }, heading: { fr: 'h'.repeat(301) } } },
          { input: { blockKind: 'IMAGE', image: 'nope' } },
        ],
      },
    });
    expect(refused).toMatchObject({
      __typename: 'Refusal',
      problems: expect.arrayContaining([
        expect.objectContaining({ kind: 'Article', part: null, field: 'provenance', code: 'REQUIRED' }),
        expect.objectContaining({ kind: 'Block', part: 2, field: 'heading', code: 'TOO_LONG' }),
        expect.objectContaining({ kind: 'Block', part: 3, field: 'image', code: 'RELATION' }),
      ]),
    });
    expect(await writers.run('select count(*)::int as count from desk.revision')).toEqual(before);
  });

  it('is refused as a whole where a part has been saved meanwhile', async () => {
    const { id, parts } = await writers.article();
    const [one, two] = parts.map((part) => part.id);
    await writers.rita.get(
      'mutation ($id: ID!) { saveBlock(id: $id, input: { text: { en: "theirs" } }, expectedRevision: 1) { __typename } }',
      { id: two },
    );
    expect(
      await writers.save(writers.ada, 'Article', {
        id,
        revision: 1,
        parts: {
          blocks: [
            { id: one, expectedRevision: 1, input: { text: { en: 'mine' } } },
            { id: two, expectedRevision: 1, input: { text: { en: 'mine too' } } },
          ],
        },
      }),
    ).toMatchObject({
      __typename: 'Conflict',
      id: two,
      revision: 2,
      yours: [{ field: 'text', before: { en: 'theirs' }, after: { en: 'mine too' } }],
    });
    expect(await writers.texts(id)).toEqual(['one', 'theirs', 'three']);
  });

  it.each([
    ['a block of another article', async () => ({ id: (await writers.article()).parts[0]?.id })],
    ['a new block that is removed', () => Promise.resolve({ ...text('x'), remove: true })],
    [
      'the content of a block without its revision',
      async (own: SavedWhole) => Promise.resolve({ id: own.parts[0]?.id, input: { text: { en: 'x' } } }),
    ],
  ])('refuses %s', async (_, part) => {
    const own = await writers.article();
    expect(
      await writers.save(writers.ada, 'Article', {
        id: own.id,
        revision: 1,
        parts: { blocks: [await part(own)] },
      }),
    ).toMatchObject({ __typename: 'Refusal', problems: [{ part: 1, kind: 'Block' }] });
    expect(await writers.composition(own.id)).toMatchObject({ token: own.composition });
  });

  it('takes the rights that each part takes', async () => {
    const { id, parts } = await writers.article();
    const [one] = parts.map((part) => part.id);
    expect(
      await writers.save(writers.emil, 'Article', {
        id,
        revision: 1,
        parts: { blocks: [{ id: one, remove: true }] },
      }),
    ).toMatchObject({ __typename: 'Refusal' });
    expect(
      await writers.save(writers.emil, 'Article', { input: articleInput(), parts: { blocks: [text('x')] } }),
    ).toMatchObject({
      __typename: 'Refusal',
      code: 'FORBIDDEN',
    });
    expect(await writers.texts(id)).toEqual(['one', 'two', 'three']);
  });

  it('gives a translator the texts of their language in all parts, and nothing else', async () => {
    const { id, parts } = await writers.article();
    expect(await writers.publishing(id)).toEqual(published);
    const [one, two] = parts.map((part) => part.id);
    const change = (fields: object): object => ({
      id,
      revision: 1,
      parts: { blocks: [{ id: one, expectedRevision: 1, input: fields }] },
    });
    expect(await writers.save(writers.tomas, 'Article', change({ text: { en: 'not his' } }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(
      await writers.save(writers.tomas, 'Article', {
        id,
        revision: 1,
        parts: { blocks: [{ id: two }, { id: one }] },
      }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    expect(await writers.save(writers.tomas, 'Article', change({ text: { es: 'uno' } }))).toMatchObject({
      __typename: 'ArticleSaved',
      revision: 2,
    });
  });

  it('saves a report with its chapters and their blocks', async () => {
    const saved = await writers.save(writers.ada, 'AnnualReport', {
      input: { year: 2199, title: { en: 'Report' }, provenance: 'SAMPLE' },
      parts: {
        chapters: [
          {
            input: { title: { en: 'First chapter' } },
            parts: { blocks: [text('1.1'), text('1.2')] },
          },
          { input: { title: { en: 'Second chapter' } }, parts: { blocks: [text('2.1')] } },
        ],
      },
    });
    expect(saved).toMatchObject({ __typename: 'AnnualReportSaved' });
    expect(saved.parts.map(({ kind }) => kind)).toEqual(['Chapter', 'Block', 'Block', 'Chapter', 'Block']);
    const { parts } = await writers.composition(saved.id);
    expect(parts.map(({ kind, whole }) => [kind, whole])).toEqual([
      ['Chapter', saved.id],
      ['Block', saved.parts[0]?.id],
      ['Block', saved.parts[0]?.id],
      ['Chapter', saved.id],
      ['Block', saved.parts[3]?.id],
    ]);
  });
});
