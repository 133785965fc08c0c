import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAudit } from '../../src/operations/verify-audit.js';
import { verify } from '../../src/windows/verify.js';
import { moved, published, text, verb, Writers } from './writers.js';

let writers: Writers;
beforeAll(async () => {
  writers = await Writers.open();
}, 120_000);
afterAll(() => writers.server.close());

describe('an item and its parts as one thing', () => {
  it('is handed in, approved and published with its parts', async () => {
    const { id } = await writers.article();
    expect(await writers.publishing(id)).toEqual(published);
    expect(await writers.publicly(id)).toEqual(['one', 'two', 'three']);
    expect((await writers.composition(id)).parts.map(({ stage }) => stage)).toEqual([
      'PUBLISHED',
      'PUBLISHED',
      'PUBLISHED',
    ]);
  });

  it('is not approved as something that was not read', async () => {
    const { id, parts } = await writers.article();
    await writers.doing(writers.ada, 'submit', id);
    const { token, revision } = await writers.composition(id);
    await writers.rita.get(
      'mutation ($id: ID!) { saveBlock(id: $id, input: { text: { en: "never read" } }, expectedRevision: 1) { __typename } }',
      { id: parts[1]?.id },
    );
    expect(
      await writers.tomas.get(verb('approve'), {
        items: [{ id, expectedRevision: revision, composition: token }],
      }),
    ).toMatchObject({ __typename: 'Conflict', id });
    // Read again, it names the part that nobody has handed in.
    expect(await writers.doing(writers.tomas, 'approve', id)).toMatchObject({
      __typename: 'Refusal',
      code: 'STAGE_INVALID',
      message: expect.stringContaining('DRAFT'),
    });
  });

  it('names parts that are drafts when the item is published without them', async () => {
    const { id, parts, revision } = await writers.article();
    for (const [who, name] of [
      [writers.ada, 'submit'],
      [writers.rita, 'approve'],
    ] as const)
      await who.get(verb(name), { items: [{ id, expectedRevision: revision }] });
    expect(await writers.rita.get(verb('publish'), { items: [{ id, expectedRevision: revision }] })).toEqual({
      __typename: 'ItemsMoved',
      items: [{ id }],
      draftParts: parts.map((part) => ({ id: part.id })),
    });
    expect(await writers.publicly(id)).toEqual([]);
  });

  it('goes back to its writers with its parts', async () => {
    const { id } = await writers.article();
    await writers.doing(writers.ada, 'submit', id);
    expect(await writers.doing(writers.rita, 'sendBack', id, { note: 'Shorter, please.' })).toMatchObject({
      __typename: 'ItemsMoved',
    });
    expect((await writers.composition(id)).parts.map(({ stage }) => stage)).toEqual([
      'DRAFT',
      'DRAFT',
      'DRAFT',
    ]);
  });
});

describe('a published part', () => {
  it('is removed as a change that is reviewed: readers see it until that is published', async () => {
    const { id, parts } = await writers.article();
    expect(await writers.publishing(id)).toEqual(published);
    const two = parts[1]?.id;
    expect(
      await writers.save(writers.ada, 'Article', {
        id,
        revision: 1,
        parts: { blocks: [{ id: two, remove: true }] },
      }),
    ).toMatchObject({ revision: 2, parts: [{ id: two, outcome: 'REMOVED', revision: 2 }] });
    expect(await writers.publicly(id)).toEqual(['one', 'two', 'three']);
    expect(await writers.texts(id)).toEqual(['one', 'three']);
    expect(await writers.publishing(id)).toEqual(published);
    expect(await writers.publicly(id)).toEqual(['one', 'three']);
    expect((await writers.composition(id)).parts.map((part) => part.id)).not.toContain(two);
    const trash = (await writers.rita.get('{ trash { nodes { item wasPublished } } }')) as unknown as {
      nodes: { item: string }[];
    };
    expect(trash.nodes).toContainEqual({ item: two, wasPublished: true });
  });

  it('is put back before that', async () => {
    const { id, parts } = await writers.article();
    expect(await writers.publishing(id)).toEqual(published);
    const two = parts[1]?.id;
    await writers.save(writers.ada, 'Article', {
      id,
      revision: 1,
      parts: { blocks: [{ id: two, remove: true }] },
    });
    // Its place is free at once.
    await writers.save(writers.ada, 'Article', {
      id,
      revision: 2,
      parts: { blocks: [{ id: parts[0]?.id }, text('instead'), { id: parts[2]?.id }] },
    });
    expect(await writers.texts(id)).toEqual(['one', 'instead', 'three']);
    await writers.save(writers.ada, 'Article', {
      id,
      revision: 3,
      parts: { blocks: [{ id: parts[0]?.id }, { id: two }] },
    });
    expect(await writers.texts(id)).toEqual(expect.arrayContaining(['one', 'two', 'instead', 'three']));
    expect(await writers.publishing(id)).toEqual(published);
    expect(await writers.publicly(id)).toHaveLength(4);
  });
});

describe('earlier states', () => {
  it('are compared part by part', async () => {
    const { id, parts } = await writers.article();
    const [one, two, three] = parts.map((part) => part.id);
    const { parts: later } = await writers.save(writers.ada, 'Article', {
      id,
      revision: 1,
      parts: {
        blocks: [
          { id: one, expectedRevision: 1, input: { text: { en: 'changed' } } },
          text('added'),
          { id: three },
          { id: two, remove: true },
        ],
      },
    });
    expect(
      await writers.rita.get(
        'query ($id: ID!) { composition(id: $id) { changes(from: 1, to: 2) { id kind change fields { field } } } }',
        { id },
      ),
    ).toMatchObject({
      changes: [
        { id: one, kind: 'Block', change: 'CHANGED', fields: [{ field: 'text' }] },
        expect.objectContaining({ id: later[1]?.id, kind: 'Block', change: 'ADDED' }),
        expect.objectContaining({ id: two, kind: 'Block', change: 'REMOVED' }),
      ],
    });
  });

  it('come back as a whole', async () => {
    const { id, parts } = await writers.article();
    expect(await writers.publishing(id)).toEqual(published);
    const [one, two, three] = parts.map((part) => part.id);
    await writers.save(writers.ada, 'Article', {
      id,
      revision: 1,
      input: { title: { en: 'Another title' } },
      parts: {
        blocks: [
          { id: three },
          text('draft'),
          { id: one, expectedRevision: 1, input: { text: { en: 'changed' } } },
          { id: two, remove: true },
        ],
      },
    });
    expect(await writers.publishing(id)).toEqual(published);
    expect(await writers.publicly(id)).toEqual(['three', 'draft', 'changed']);
    expect(
      await writers.ada.get(
        `mutation ($id: ID!) { restore(id: $id, revision: 1, withParts: true) ${moved} }`,
        {
          id,
        },
      ),
    ).toMatchObject({ __typename: 'ItemsMoved' });
    expect(await writers.texts(id)).toEqual(['one', 'two', 'three']);
    expect(await writers.publishing(id)).toEqual(published);
    expect(await writers.publicly(id)).toEqual(['one', 'two', 'three']);
  });
});

describe('releases and previews', () => {
  it('a release takes the parts with their whole, or says that it leaves them', async () => {
    const { id } = await writers.article();
    for (const [who, name] of [
      [writers.ada, 'submit'],
      [writers.rita, 'approve'],
    ] as const)
      await writers.doing(who, name, id);
    const { token, revision } = await writers.composition(id);
    const releasing = async (entry: object): Promise<{ release: string; findings: { code: string }[] }> => {
      const { release } = await writers.rita.get(
        'mutation ($entries: [ReleaseEntryInput!]!) { saveRelease(title: "Together", entries: $entries) { __typename ... on ReleaseSaved { release } ... on Refusal { message } } }',
        { entries: [{ id, expectedRevision: revision, ...entry }] },
      );
      return (await writers.rita.get(
        'mutation ($release: ID!) { checkRelease(release: $release) { ... on ReleaseSaved { release findings { code } } } }',
        { release },
      )) as never;
    };
    const codes = ({ findings }: { findings: { code: string }[] }): string[] => [
      ...new Set(findings.map(({ code }) => code)),
    ];
    expect(codes(await releasing({}))).toContain('PART_DRAFT');
    const whole = await releasing({ composition: token });
    expect(codes(whole)).not.toContain('PART_DRAFT');
    expect(
      await writers.rita.get(
        'mutation ($release: ID!) { publishRelease(release: $release, seen: [LANGUAGE_MISSING, PART_DRAFT]) { __typename ... on ReleaseBlocked { findings { code message } } ... on Refusal { message } } }',
        { release: whole.release },
      ),
    ).toEqual({ __typename: 'ReleaseSaved' });
    expect(await writers.publicly(id)).toEqual(['one', 'two', 'three']);
  });

  it('a preview shows the drafts of the parts where that is asked for', async () => {
    const { id } = await writers.article();
    const seen = async (withParts: boolean): Promise<unknown> => {
      const { token } = await writers.ada.get(
        'mutation ($ids: [ID!]!, $withParts: Boolean!) { createPreview(ids: $ids, withParts: $withParts) { ... on PreviewCreated { token } ... on Refusal { message } } }',
        { ids: [id], withParts },
      );
      const { data } = await writers.ada.ask(
        'query ($id: ID!) { node(id: $id) { ... on Article { blocks { nodes { text(locale: EN) } } } } }',
        { id },
        { preview: String(token) },
      );
      return (data?.node as { blocks: { nodes: { text: string }[] } }).blocks.nodes.map((one) => one.text);
    };
    expect(await seen(false)).toEqual([]);
    expect(await seen(true)).toEqual(['one', 'two', 'three']);
  });
});

it('leaves the windows and the audit whole', async () => {
  expect(await verify(writers.run)).toEqual([]);
  expect(await verifyAudit(writers.run)).toMatchObject({ faults: [] });
});
