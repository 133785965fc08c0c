import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audiences, type Audience } from '../../src/base/audience.js';
import { locales } from '../../src/base/locale.js';
import { items } from '../../src/entities/entities.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { languageSchema } from '../../src/windows/language-schemas.js';
import { languageViewsOf } from '../../src/windows/language-views.js';
import { windowOf } from '../../src/windows/projection.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { Canaries, type Canary } from './canaries.js';
import { below } from './declared.js';
import { Reader, type Emitted } from './emitted.js';

const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
const least = 500;
// A word stands in every language.
const languages = Number(process.env.RESEAU_RUNS ?? 0) >= 10_000 ? ['FR', 'EN', 'ES'] : ['EN'];
const readers = audiences.slice(0, -1) as readonly Exclude<Audience, 'desk'>[];

let server: HttpServer;
let canaries: Canaries;
const logged: string[] = [];
beforeAll(async () => {
  server = await openHttpServer({ logTo: logged });
  canaries = new Canaries(server.desk, server.owner, seed);
  await canaries.plant();
  process.stdout.write(`canaries: ${canaries.all.size} words, RESEAU_SEED=${seed}\n`);
}, 200_000);
afterAll(() => server.close());

const readerFor = (audience: Exclude<Audience, 'desk'>): Reader =>
  new Reader(
    server,
    graphOf(audience),
    audience === 'public' ? {} : { authorization: `Bearer ${server.keys[audience]}` },
  );

/** What may not be seen in what was emitted; with what was emitted, all of it. */
async function looked(
  emitted: AsyncGenerator<Emitted>,
  audience: Audience,
): Promise<{ leaks: string[]; text: string }> {
  const leaks: string[] = [];
  let text = '';
  for await (const one of emitted) {
    leaks.push(...canaries.leaks(one.text, audience).map((leak) => `${one.what}: ${leak}`));
    text += one.text;
  }
  return { leaks, text };
}

const pluralOf = (canary: Canary): string => items.find(({ name }) => name === canary.item)?.plural ?? '';

describe('words that stand where not everybody may look', () => {
  it('are many, in nearly every kind of item', () => {
    expect(canaries.all.size).toBeGreaterThanOrEqual(least);
    // Some kinds have no text but their names.
    expect(new Set([...canaries.all.values()].map(({ item }) => item)).size).toBeGreaterThanOrEqual(30);
  });

  describe.each(readers)('for %s', (audience) => {
    const hidden = () => [...canaries.all.values()].filter(({ lowest }) => below(audience, lowest));

    it('are in no list, no group, no file and no refusal', async () => {
      const reader = readerFor(audience);
      for (const emitted of [
        reader.lists(languages),
        reader.groups(),
        reader.files(),
        // Those by which an item could be asked for, and some others.
        reader.others(
          hidden().flatMap(({ word, where }, index) =>
            where.startsWith('slug') || index % 10 === 0 ? [word] : [],
          ),
        ),
      ])
        expect((await looked(emitted, audience)).leaks).toEqual([]);
    }, 120_000);

    it('are in no view that is read by SQL', async () => {
      const leaks: string[] = [];
      let rows = 0;
      for (const locale of locales) {
        for (const view of languageViewsOf({ audience, locale, window: windowOf(audience) })) {
          const schema = languageSchema(audience, locale);
          const shown = await server.owner(`select v::text as row from ${schema}.${view.name} v`);
          rows += shown.length;
          const text = shown.map(({ row }) => String(row)).join('\n');
          leaks.push(...canaries.leaks(text, audience).map((leak) => `${schema}.${view.name}: ${leak}`));
        }
      }
      expect(rows).toBeGreaterThan(100);
      expect(leaks).toEqual([]);
    }, 120_000);

    it('find nothing, by search or by any filter', async () => {
      expect(
        await readerFor(audience).found(
          hidden().map((canary) => ({ word: canary.word, plural: pluralOf(canary) })),
        ),
      ).toEqual([]);
    }, 120_000);
  });

  it('are in no line of the log', () => {
    expect(logged.length).toBeGreaterThan(100);
    expect(canaries.leaks(logged.join('\n'), 'public')).toEqual([]);
  });
});

describe('the same words', () => {
  it('are there for those who may see them', async () => {
    for (const audience of ['partner', 'staff'] as const) {
      const { text } = await looked(readerFor(audience).lists(languages), audience);
      const theirs = [...canaries.all.values()].filter(
        ({ lowest, where }) => lowest === audience && !where.includes('GENERALISED'),
      );
      expect(theirs.length).toBeGreaterThan(3);
      expect(
        theirs.filter(({ word }) => !text.includes(word)).map(({ item, where }) => `${item}: ${where}`),
      ).toEqual([]);
    }
  }, 120_000);

  it('are seen where one gets out', async () => {
    const [word] = [...canaries.all.values()]
      .filter(({ lowest }) => lowest === 'desk')
      .map((canary) => canary.word);
    await server.owner(
      `update window_public.theme set label_en = $1 where id = (select min(id::text)::uuid from window_public.theme)`,
      [`Label ${word}`],
    );
    const reader = readerFor('public');
    expect((await looked(reader.lists(languages), 'public')).leaks).not.toEqual([]);
    expect(await reader.found([{ word: String(word), plural: 'themes' }])).toEqual([
      `${word} by search`,
      `${word} by filter`,
    ]);
  }, 120_000);
});
