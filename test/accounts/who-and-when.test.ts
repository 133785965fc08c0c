import { describe, expect, it } from '@jest/globals';
import { verify } from '../../src/windows/verify.js';
import { at, deciding, newsroom, whole, type Name } from './newsroom.js';

const { serverNow, browserOf, accountOf, newThing } = newsroom();

const saving = `mutation ($id: ID!, $revision: Int!, $title: LocalisedTextInput!, $note: String, $validate: Boolean! = false) {
  saveArticle(id: $id, expectedRevision: $revision, input: { title: $title }, note: $note, validate: $validate) {
    __typename ... on ArticleSaved { revision outcome } ... on Refusal { code message field problems { field code } } ... on Conflict { savedBy savedByAccount } } }`;
const facts = `query ($id: ID!) { node(id: $id) { ... on Article { createdAt createdBy createdByAccount savedAt savedBy savedByAccount } } }`;
const listing = `query ($filter: ArticleFilter) { articles(filter: $filter, orderBy: [{ createdAt: DESC }]) { totalCount nodes { id } } }`;
const history = `query ($id: ID!) { revisions(id: $id) { number savedBy savedByAccount note } }`;

describe('who made an item and who saved it last', () => {
  it('is read, filtered, ordered and grouped by those who read the draft', async () => {
    const id = await newThing('bela', 'Article', whole('Made by one'));
    await browserOf('ada').get(saving, { id, revision: 1, title: { en: 'Saved by another' } });
    const known = {
      createdBy: 'bela',
      createdByAccount: accountOf('bela'),
      savedBy: 'ada',
      savedByAccount: accountOf('ada'),
    };
    for (const who of ['ada', 'emil', 'rita'] as const) {
      const found = await browserOf(who).get(facts, { id });
      expect(found).toMatchObject(known);
      expect(String(found.createdAt) < String(found.savedAt)).toBe(true);
    }
    const by = async (who: Name, filter: object): Promise<readonly string[]> => {
      const { nodes } = await browserOf(who).get(listing, { filter });
      return (nodes as { id: string }[]).map((one) => one.id);
    };
    expect(await by('emil', { savedByAccount: { eq: accountOf('ada') } })).toContain(id);
    expect(await by('emil', { savedByAccount: { eq: accountOf('bela') } })).not.toContain(id);
    expect(await by('emil', { createdBy: { eq: 'BELA' }, savedBy: { ne: 'bela' } })).toContain(id);
    expect((await by('emil', {}))[0]).toBe(id);
    expect(
      await browserOf('emil').get('{ articlesAggregate(groupBy: [SAVED_BY]) { key { savedBy } count } }'),
    ).toContainEqual({ key: { savedBy: 'ada' }, count: 1 });
  });

  it('is nothing for those who read what is published, and for readers', async () => {
    const id = await newThing('bela', 'Article', whole('Published'));
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    await browserOf('rita').get(deciding('approve'), at(id, 1));
    await browserOf('ada').get(deciding('publish'), at(id, 1));
    for (const who of ['tomas', 'pablo'] as const) {
      expect(await browserOf(who).get(facts, { id })).toEqual({
        createdAt: null,
        createdBy: null,
        createdByAccount: null,
        savedAt: null,
        savedBy: null,
        savedByAccount: null,
      });
      for (const filter of [
        { savedBy: { eq: 'bela' } },
        { createdByAccount: { isNull: false } },
        { createdAt: { gt: '2000-01-01T00:00:00Z' } },
      ])
        expect(await browserOf(who).get(listing, { filter })).toMatchObject({ totalCount: 0 });
    }
    const { owner } = serverNow();
    const columns = await owner(
      `select table_schema from information_schema.columns where column_name in ('created_by', 'saved_by_account') and table_schema in ('window_public', 'window_partner', 'window_staff')`,
    );
    expect(columns).toEqual([]);
  });

  it('shows the name that a person has now', async () => {
    const id = await newThing('bela', 'Article', whole('Before the other name'));
    await browserOf('bela').get('mutation { changeMe(name: "Béla") { __typename } }');
    for (const who of ['ada', 'emil'] as const)
      expect(await browserOf(who).get(facts, { id })).toMatchObject({ createdBy: 'Béla', savedBy: 'Béla' });
    const { owner } = serverNow();
    expect(await verify(owner)).toEqual([]);
    await browserOf('bela').get('mutation { changeMe(name: "bela") { __typename } }');
    expect(await verify(owner, ['desk'])).toEqual([]);
  });
});

describe('the note of a save', () => {
  it('is kept with the revision, for those who read the whole item', async () => {
    const id = await newThing('bela', 'Article', whole('With a note'));
    const note = '  The court has changed its name.  ';
    await browserOf('bela').get(saving, { id, revision: 1, title: { en: 'With another' }, note });
    await browserOf('ada').get(saving, { id, revision: 2, title: { es: 'Sin nota' }, note: '\u200b \u2060' });
    const all = [
      { number: 3, savedBy: 'ada', savedByAccount: accountOf('ada'), note: null },
      { number: 2, savedBy: 'bela', savedByAccount: accountOf('bela'), note: note.trim() },
      { number: 1, savedBy: 'bela', savedByAccount: accountOf('bela'), note: null },
    ];
    expect(await browserOf('emil').get(history, { id })).toEqual(all);
    expect(await browserOf('pablo').get(history, { id })).toEqual([]);
  });

  it('is not read by a translator of a published item', async () => {
    const id = await newThing('bela', 'Article', whole('Translated'));
    await browserOf('bela').get(saving, { id, revision: 1, title: { en: 'Known' }, note: 'For the desk.' });
    await browserOf('bela').get(deciding('submit'), at(id, 2));
    await browserOf('rita').get(deciding('approve'), at(id, 2));
    await browserOf('ada').get(deciding('publish'), at(id, 2));
    expect(await browserOf('tomas').get(history, { id })).toMatchObject([
      { number: 2, note: null },
      { number: 1, note: null },
    ]);
  });

  it('is refused where it is too long or hides something, and writes no revision where nothing changes', async () => {
    const id = await newThing('ada', 'Article', whole('Refused'));
    for (const [note, code] of [
      ['x'.repeat(501), 'TOO_LONG'],
      ['a\u202eb', 'CHARACTER'],
      ['a\u0007b', 'CHARACTER'],
    ])
      for (const validate of [false, true])
        expect(
          await browserOf('ada').get(saving, { id, revision: 1, title: { en: 'No' }, note, validate }),
        ).toMatchObject({ __typename: 'Refusal', field: 'note', problems: [{ field: 'note', code }] });
    expect(
      await browserOf('ada').get(saving, { id, revision: 1, title: { en: 'Refused' }, note: 'Nothing.' }),
    ).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await browserOf('ada').get(history, { id })).toHaveLength(1);
    expect(
      await browserOf('ada').get(saving, { id, revision: 1, title: { en: 'Y' }, note: '💛'.repeat(500) }),
    ).toMatchObject({ outcome: 'UPDATED' });
    expect(await browserOf('bela').get(saving, { id, revision: 1, title: { en: 'Z' } })).toMatchObject({
      __typename: 'Conflict',
      savedBy: 'ada',
      savedByAccount: accountOf('ada'),
    });
  });
});
