import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '../../src/operations/accounts/roles.js';
import { ProblemCode } from '../../src/operations/problems.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { newPerson } from './person.js';

let server: HttpServer;
let editor: Awaited<ReturnType<typeof newPerson>>;
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  editor = await newPerson(server.desk, server.url, { email: 'editor@example.org', rights: roles.editor });
}, 120_000);
afterAll(() => server.close());

const save = (
  kind: string,
) => `mutation ($id: ID, $input: ${kind}Input!, $revision: Int!, $validate: Boolean! = false, $byKey: Boolean! = false, $in: Locale) {
  save${kind}(id: $id, input: $input, expectedRevision: $revision, validate: $validate, byKey: $byKey, messageLocale: $in) {
    __typename
    ... on ${kind}Saved { id outcome item { slug } }
    ... on Validated { outcome }
    ... on Refusal { code kind field problems { item kind field locale index code message messageLocale } }
  } }`;
interface Told {
  readonly field: string | null;
  readonly locale: string | null;
  readonly index: number | null;
  readonly code: string;
  readonly message: string;
  readonly messageLocale: string;
}
const problemsOf = (answer: Record<string, unknown>): readonly Told[] => answer.problems as Told[];
const audited = async (): Promise<number> => {
  const [row] = await server.desk.orm.em
    .fork()
    .getConnection()
    .execute<{ count: string }[]>('select count(*) as count from desk.audit_entry');
  return Number(row?.count);
};
const article = (more: object = {}) => ({
  provenance: 'EDITORIAL',
  articleKind: 'NEWS',
  title: { en: 'A day in court', fr: 'Un jour au tribunal' },
  ...more,
});

describe('a save that is refused', () => {
  const wrong = {
    slug: 'A b',
    articleKind: 'NEWS',
    title: { en: 'x'.repeat(400), fr: 'Titre' },
    themes: ['nothing', 'theme_00000000000000000000000000000000'],
    image: 'nope',
  };

  it('names everything that is wrong at once, each with its place', async () => {
    const answer = await editor.browser.get(save('Article'), { input: wrong, revision: 0 });
    expect(answer.__typename).toBe('Refusal');
    const told = problemsOf(answer).map(({ field, locale, index, code }) => [field, locale, index, code]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['slug', null, null, 'FORMAT'],
        ['title', 'EN', null, 'TOO_LONG'],
        ['themes', null, 0, 'RELATION'],
        ['image', null, null, 'RELATION'],
        ['provenance', null, null, 'REQUIRED'],
      ]),
    );
    expect(told).toHaveLength(5);
  });

  it.each([
    ['FR', 'Ce champ est obligatoire.'],
    ['EN', 'This field is required.'],
    ['ES', 'Este campo es obligatorio.'],
  ])('says so in %s, by its argument or the header', async (locale, words) => {
    const byArgument = await editor.browser.get(save('Article'), { input: wrong, revision: 0, in: locale });
    const byHeader = await editor.browser.get(
      save('Article'),
      { input: wrong, revision: 0 },
      { 'accept-language': locale.toLowerCase() },
    );
    for (const answer of [byArgument, byHeader]) {
      const required = problemsOf(answer).find(({ code }) => code === 'REQUIRED');
      expect(required).toMatchObject({ message: words, messageLocale: locale });
    }
  });

  it('has a code that the schema knows, and a message, whatever is wrong', async () => {
    const inputs = [
      { publishedOn: '2026-02-28', summary: { en: '\u0007' } },
      { seoTitle: { fr: 'a\u202eb' } },
      { image: 'x', sources: ['y', 'z'] },
    ];
    for (const input of inputs) {
      const answer = await editor.browser.get(save('Article'), { input, revision: 0 });
      expect(problemsOf(answer).length).toBeGreaterThan(2);
      for (const { code, message } of problemsOf(answer)) {
        expect(Object.keys(ProblemCode.values)).toContain(code);
        expect(message).toMatch(/^\p{Lu}.*\.$/u);
        expect(message).not.toMatch(/[{}]/);
      }
    }
  });
});

describe('a save that is only validated', () => {
  it('says what the save would say, and leaves nothing', async () => {
    const before = await audited();
    const input = article({ slug: 'rehearsed' });
    const first = await editor.browser.get(save('Article'), { input, revision: 0, validate: true });
    expect(first).toEqual({ __typename: 'Validated', outcome: 'CREATED' });
    const refused = await editor.browser.get(save('Article'), {
      input: { ...input, slug: 'A b' },
      revision: 0,
      validate: true,
    });
    const saved = await editor.browser.get(save('Article'), {
      input: { ...input, slug: 'A b' },
      revision: 0,
    });
    expect(refused).toEqual(saved);
    expect(await audited()).toBe(before);
    const done = await editor.browser.get(save('Article'), { input, revision: 0 });
    expect(done).toMatchObject({ __typename: 'ArticleSaved', outcome: 'CREATED' });
    expect(await audited()).toBeGreaterThan(before);
  });
});

describe('a new item', () => {
  it('with a slug that another has is refused, and changes nothing of the other', async () => {
    const input = article({ slug: 'taken' });
    await editor.browser.get(save('Article'), { input, revision: 0 });
    for (const revision of [0, 1]) {
      const again = await editor.browser.get(save('Article'), {
        input: { ...input, title: { en: 'Mine' } },
        revision,
      });
      expect(again).toMatchObject({ __typename: 'Refusal', code: 'ITEM_TAKEN', field: 'slug' });
      expect(problemsOf(again)).toMatchObject([{ field: 'slug', code: 'TAKEN' }]);
    }
    const wanted = await editor.browser.get(save('Article'), {
      input: { ...input, title: { en: 'Mine' } },
      revision: 1,
      byKey: true,
    });
    expect(wanted).toMatchObject({ __typename: 'ArticleSaved', outcome: 'UPDATED' });
  });

  it('without a slug gets one of its title, with a number where it is taken', async () => {
    const slugOf = async (kind: string, input: object): Promise<unknown> => {
      const saved = await editor.browser.get(save(kind), { input, revision: 0 });
      return (saved.item as { slug: string } | undefined)?.slug ?? saved;
    };
    expect(await slugOf('Article', article())).toBe('a-day-in-court');
    expect(await slugOf('Article', article())).toBe('a-day-in-court-2');
    expect(await slugOf('Article', article({ originalLocale: 'FR' }))).toBe('un-jour-au-tribunal');
    expect(await slugOf('Article', article({ title: { en: '正義' } }))).toBe('article');
    const long = await slugOf('Article', article({ title: { en: 'word '.repeat(40).trim() } }));
    expect(String(long)).toMatch(/^(?:word-){15}word$/);
  });
});
