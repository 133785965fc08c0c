import { describe, expect, it } from '@jest/globals';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { readId } from '../../src/entities/house/identity.js';
import { houseDesk } from '../../src/operations/desk.js';
import { publish } from '../../src/operations/publish.js';
import { emptyTrash } from '../../src/operations/trash/empty-trash.js';
import { answer, assigning, at, deciding, newsroom, whole, type Name } from './newsroom.js';

const { serverNow, browserOf, accountOf, about, reasonsOf, newThing } = newsroom();
const uuidOf = (id: string, kind: string): string => readId(id, [itemNamed(kind)]).uuid;
const commenting = `mutation ($item: ID!, $text: String!, $mentions: [ID!]) { commentOn(item: $item, text: $text, mentions: $mentions) { __typename ... on Commented { comment } ... on Refusal { code message field } } }`;

describe('a comment', () => {
  const comments = async (who: Name, item: string) =>
    ((
      await browserOf(who).get(
        'query ($item: String!) { comments(filter: { item: { eq: $item } }) { nodes { id text mentionedAccounts mentionedNames madeBy resolvedBy } } }',
        { item },
      )
    ).nodes ?? []) as { id: string; text: string }[];

  it('is read by those who read the drafts of its item, and mentions only them', async () => {
    const id = await newThing('bela', 'Theme', whole('Spoken of'));
    await publish(serverNow().desk, [{ item: 'Theme', ids: [uuidOf(id, 'Theme')] }]);
    const colleagues = (await browserOf('ada').get(
      'query ($id: ID!) { colleagues(id: $id) { account name } }',
      { id },
    )) as unknown as { name: string }[];
    expect(colleagues.map(({ name }) => name)).toEqual(['ada', 'bela', 'pablo', 'rita', 'wanda']);
    const said = { item: id, text: '  Is that so?  ', mentions: [accountOf('pablo')] };
    const { comment } = await browserOf('bela').get(commenting, said);
    expect(await comments('ada', id)).toEqual([
      {
        id: comment,
        text: 'Is that so?',
        mentionedAccounts: [accountOf('pablo')],
        mentionedNames: ['pablo'],
        madeBy: 'bela',
        resolvedBy: null,
      },
    ]);
    // Published, so that a translator reads the item: not what is said of it.
    for (const who of ['tomas', 'emil', 'walt'] as const) {
      expect(await comments(who, id)).toEqual([]);
      expect(await browserOf(who).get(commenting, said)).toMatchObject({ code: 'ITEM_NOT_FOUND' });
      const { data, errors } = await browserOf(who).ask('query ($id: ID!) { colleagues(id: $id) { name } }', {
        id,
      });
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'ITEM_NOT_FOUND']);
      expect(await browserOf('ada').get(commenting, { ...said, mentions: [accountOf(who)] })).toMatchObject({
        code: 'ITEM_INVALID',
        field: 'mentions',
      });
    }
    for (const text of ['', '\u200b\u2060', 'a\u202eb', 'a'.repeat(2001), '\u0007'])
      expect(await browserOf('ada').get(commenting, { ...said, text })).toMatchObject({
        code: 'ITEM_INVALID',
        field: 'text',
      });
    expect(await browserOf('ada').get(commenting, { ...said, text: 'é'.normalize('NFD') })).toMatchObject({
      __typename: 'Commented',
    });
    expect((await comments('ada', id))[1]?.text).toBe('é');
    expect(await comments('ada', id)).toHaveLength(2);
    await browserOf('ada').get(assigning, { items: [id], to: accountOf('ada') });
    expect((await about('ada', id))[0]).toMatchObject({ commentCount: 2 });
    const resolving = `mutation ($comment: ID!) { resolveComment(comment: $comment) ${answer} }`;
    const twice = await Promise.all(
      ['ada', 'bela'].map((who) => browserOf(who as Name).get(resolving, { comment })),
    );
    expect(twice.map(({ __typename, code }) => code ?? __typename).toSorted()).toEqual([
      'Done',
      'ITEM_NOT_FOUND',
    ]);
    expect((await about('ada', id))[0]).toMatchObject({ commentCount: 1 });
    const removing = `mutation ($comment: ID!) { removeComment(comment: $comment) ${answer} }`;
    expect(await browserOf('rita').get(removing, { comment })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await browserOf('wanda').get(removing, { comment })).toEqual({ __typename: 'Done' });
    expect(await comments('ada', id)).toHaveLength(1);
    // The audit says that it was said, and not what.
    const [audited] = await serverNow().owner(
      `select count(*)::int as count, bool_or(e::text like '%Is that so%') as says from desk.audit_entry e where e.verb in ('comment', 'resolve-comment', 'remove-comment')`,
    );
    expect(audited).toEqual({ count: 4, says: false });
  });

  it('goes into the trash and comes back with its item, and ends with it', async () => {
    const id = await newThing('bela', 'Theme', whole('Thrown away'));
    await browserOf('bela').get(commenting, { item: id, text: 'Keep this.' });
    await browserOf('bela').get(assigning, { items: [id], to: accountOf('bela') });
    await browserOf('bela').get(deciding('discard'), at(id, 1));
    for (const who of ['ada', 'bela'] as const) {
      expect(await comments(who, id)).toEqual([]);
      expect(await about(who, id)).toEqual([]);
      expect(await browserOf(who).get(commenting, { item: id, text: 'Still?' })).toMatchObject({
        code: 'ITEM_NOT_FOUND',
      });
    }
    await browserOf('bela').get(`mutation ($ids: [ID!]!) { restoreFromTrash(ids: $ids) ${answer} }`, {
      ids: [id],
    });
    expect(await comments('ada', id)).toMatchObject([{ text: 'Keep this.' }]);
    expect(await reasonsOf('ada', id)).toEqual(['ASSIGNED']);
    await browserOf('bela').get(deciding('discard'), at(id, 1));
    await serverNow().owner('update desk.trash set kept_until = now()');
    await emptyTrash(houseDesk(serverNow().desk.orm, 'nightly'));
    const left = await serverNow().owner(
      `select (select count(*)::int from desk.comment where item_id = $1) as comments, (select count(*)::int from desk.assignment where item_id = $1) as assignments`,
      [uuidOf(id, 'Theme')],
    );
    expect(left).toEqual([{ comments: 0, assignments: 0 }]);
  });
});
