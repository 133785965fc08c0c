import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { edgesTo, referring } from '../../src/operations/edges.js';
import {
  mergeOrganisations,
  unmergeOrganisations,
} from '../../src/operations/network/merge-organisations.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { verify } from '../../src/windows/verify.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson, type Browser } from './person.js';

let server: HttpServer;
let ada: Browser;
let bela: Browser;
beforeAll(async () => {
  server = await openHttpServer();
  const rights = (['DRAFT', 'PUBLISH', 'WITHDRAW', 'FINANCE'] as const).map((capability) => ({ capability }));
  ada = (await newPerson(server.desk, server.url, { email: 'ada@example.org', rights })).browser;
  bela = (await newPerson(server.desk, server.url, { email: 'bela@example.org', rights })).browser;
}, 120_000);
afterAll(() => server.close());

const organisation = itemNamed('Organisation');
const answer =
  '{ __typename ... on ItemsMoved { items { id } waiting { id } } ... on Refusal { code field } ... on Conflict { id revision } }';
const merging = `mutation ($keep: ItemRevisionInput!, $merge: ItemRevisionInput!) { mergeOrganisations(keep: $keep, merge: $merge) ${answer} }`;
const unmerging = `mutation ($merged: ID!) { unmergeOrganisations(merged: $merged) ${answer} }`;

interface Half {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
}
const named = ({ id, revision }: Half) => ({ id, expectedRevision: revision });
/** Two members without a draft. */
async function two(): Promise<[Half, Half]> {
  const { nodes } = await ada.get(
    '{ organisations(first: 2, filter: { exposure: { eq: PUBLIC }, editorialStage: { eq: PUBLISHED } }) { nodes { id slug revision } } }',
  );
  const [one, other] = nodes as Half[];
  if (!one || !other) throw new Error('there are no two');
  return [one, other];
}
const publicly = async (query: string, variables: object): Promise<unknown> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: unknown }).data;
};

describe('mergeOrganisations', () => {
  it('waits for a second person; then readers see one, and the old address leads to it', async () => {
    const [keep, gone] = await two();
    const variables = { keep: named(keep), merge: named(gone) };
    const total = async () => await publicly('{ organisations { totalCount } }', {});
    const before = (await total()) as { organisations: { totalCount: number } };
    expect(await ada.get(merging, variables)).toEqual({
      __typename: 'ItemsMoved',
      items: [],
      waiting: [{ id: keep.id }, { id: gone.id }],
    });
    expect(await total()).toEqual(before);
    expect(await bela.get(merging, variables)).toEqual({
      __typename: 'ItemsMoved',
      items: [{ id: keep.id }],
      waiting: [],
    });
    expect(await total()).toEqual({ organisations: { totalCount: before.organisations.totalCount - 1 } });
    const path = { path: `/en/organisations/${gone.slug}` };
    const resolving =
      'query ($path: String!) { resolvePath(path: $path, locale: EN) { path isCanonical item { ... on Organisation { slug } } } }';
    expect(await publicly(resolving, path)).toEqual({
      resolvePath: { path: `/en/organisations/${keep.slug}`, isCanonical: false, item: { slug: keep.slug } },
    });
    expect(await ada.get(unmerging, { merged: gone.id })).toMatchObject({ waiting: [{ id: keep.id }] });
    expect(await bela.get(unmerging, { merged: gone.id })).toMatchObject({ items: [{ id: gone.id }] });
    expect(await total()).toEqual(before);
    expect(await publicly(resolving, path)).toMatchObject({
      resolvePath: { isCanonical: true, item: { slug: gone.slug } },
    });
  });

  it('refuses what is no organisation, and a revision that was not read', async () => {
    const [keep, gone] = await two();
    const { nodes } = await ada.get('{ themes(first: 1) { nodes { id } } }');
    const [theme] = nodes as { id: string }[];
    expect(
      await ada.get(merging, { keep: named(keep), merge: { id: theme?.id, expectedRevision: 1 } }),
    ).toEqual({ __typename: 'Refusal', code: 'ID_INVALID', field: 'merge.id' });
    expect(
      await ada.get(merging, { keep: named(keep), merge: { id: gone.id, expectedRevision: 999 } }),
    ).toEqual({ __typename: 'Conflict', id: gone.id, revision: gone.revision });
    expect(await ada.get(merging, { keep: named(keep), merge: named(keep) })).toMatchObject({
      code: 'ITEM_INVALID',
    });
    expect(await ada.get(unmerging, { merged: gone.id })).toMatchObject({ code: 'ITEM_NOT_FOUND' });
  });

  it('moves relations of every kind, in all that the network has, and back', async () => {
    const { owner: run } = server;
    const uuids = new Map<string, string>();
    const all = await run(
      `select o.id from desk.organisation o join published.organisation p on p.id = o.id and p.live and p.revision = o.revision where o.exposure = 'PUBLIC' order by o.slug`,
    );
    const [first] = all;
    const [redirect] = await save(server.desk, [
      {
        item: 'Redirect',
        fields: { path: '/of-old', provenance: 'SAMPLE', organisation: { id: String(first?.id) } },
      },
    ]);
    await publish(server.desk, [{ item: 'Redirect', ids: [redirect?.id ?? ''] }]);
    for (const edge of edgesTo(organisation))
      for (const id of [...new Set([...uuids.values(), ...all.map((row) => String(row.id))])]) {
        if ((await referring(run, edge, 'published', [id])).length === 0) continue;
        uuids.set(`${edge.owner.name}.${edge.field.name}`, id);
        break;
      }
    // Every relation has somebody to be tried with.
    expect(
      edgesTo(organisation)
        .map(({ owner, field }) => `${owner.name}.${field.name}`)
        .filter((edge) => !uuids.has(edge)),
    ).toEqual([]);
    for (const merged of new Set(uuids.values())) {
      const half = async (id: string) => {
        const [row] = await run('select revision from desk.organisation where id = $1', [id]);
        return { id, expectedRevision: Number(row?.revision) };
      };
      const [other] = await run(
        `select o.id from desk.organisation o join published.organisation p on p.id = o.id and p.live and p.revision = o.revision where o.exposure = 'PUBLIC' and o.id <> $1
and not exists (select from desk.membership m where m.organisation_id = o.id) order by o.slug limit 1`,
        [merged],
      );
      const kept = String(other?.id);
      const state = async (): Promise<string> => {
        const rows = [];
        for (const edge of edgesTo(organisation))
          for (const schema of ['desk', 'published'] as const)
            for (const id of [merged, kept])
              rows.push([
                edge.owner.name,
                edge.field.name,
                schema,
                id,
                (await referring(run, edge, schema, [id])).sort(),
              ]);
        return JSON.stringify(rows, null, 1);
      };
      const before = await state();
      await mergeOrganisations(server.desk, await half(kept), await half(merged), 'director');
      for (const edge of edgesTo(organisation))
        for (const schema of ['desk', 'published'] as const)
          expect(await referring(run, edge, schema, [merged])).toEqual([]);
      await unmergeOrganisations(server.desk, merged, 'director');
      expect(await state()).toBe(before);
    }
    expect(await verify(run)).toEqual([]);
  });
});
