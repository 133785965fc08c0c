import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audiences } from '../../src/base/audience.js';
import { locales } from '../../src/base/locale.js';
import { tableOf } from '../../src/entities/house/columns.js';
import { languageSchema } from '../../src/windows/language-schemas.js';
import { languageViewsOf } from '../../src/windows/language-views.js';
import { itemsFor, linksFor, windowOf } from '../../src/windows/projection.js';
import { repair } from '../../src/windows/repair.js';
import { openSession, type Run } from '../../src/windows/run.js';
import { loadMemory, type Memory } from '../query/memory.js';
import { openLibrary, type Library } from '../setup/reader.js';
import { firstDifference, type Twins } from './same.js';
import { changeSecrets, hideOthers } from './secrets.js';

const runs = Number(process.env.RESEAU_RUNS ?? 1500);
const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
const lower = audiences.slice(0, -1);

let original: Library;
let secrets: Memory;
beforeAll(async () => {
  original = await openLibrary({ evaluation: true });
  secrets = await loadMemory((await original.side('desk')).run, itemsFor('desk'));
}, 200_000);
afterAll(() => original.close());

/** Every row of a window and of its views, as text. */
async function windowText(run: Run, audience: (typeof audiences)[number]): Promise<Map<string, string>> {
  const tables = [
    ...itemsFor(audience).map(tableOf),
    ...linksFor(audience).map(({ table }) => table),
    'change',
  ];
  const texts = new Map<string, string>();
  for (const table of tables) {
    const rows = await run(
      `select t::text as row from ${windowOf(audience)}."${table}" t order by t::text collate "C"`,
    );
    texts.set(table, rows.map(({ row }) => String(row)).join('\n'));
  }
  for (const locale of locales) {
    for (const { name } of languageViewsOf({ audience, locale, window: windowOf(audience) })) {
      const view = `${languageSchema(audience, locale)}.${name}`;
      const rows = await run(`select v::text as row from ${view} v order by v::text collate "C"`);
      texts.set(view, rows.map(({ row }) => String(row)).join('\n'));
    }
  }
  return texts;
}

describe.each(lower)('%s', (audience) => {
  let changed: Library;
  let twins: Twins;
  beforeAll(async () => {
    changed = await openLibrary({ evaluation: true });
    await hideOthers(changed.ownerUrl, audience);
    await changeSecrets(changed.run, audience, String(seed));
    await repair(changed.run, [audience]);
    twins = { ours: await original.side(audience), theirs: await changed.side(audience), secrets };
  }, 200_000);
  afterAll(() => changed.close());

  it('has the same window whatever it may not know', async () => {
    const [ours, theirs] = [
      await windowText(original.run, audience),
      await windowText(changed.run, audience),
    ];
    for (const [table, text] of ours)
      expect([
        table,
        theirs.get(table)?.slice(0, 3000) === text.slice(0, 3000),
        theirs.get(table) === text,
      ]).toEqual([table, true, true]);
  }, 60_000);

  it('and what is changed is no trifle', async () => {
    const held = async ({ run }: Library, schema: string) =>
      (
        await run(
          `select md5(string_agg(o::text, '' order by id)) as hash, count(*)::int as rows from ${schema}.organisation o`,
        )
      )[0];
    expect((await held(changed, 'desk'))?.hash).not.toBe((await held(original, 'desk'))?.hash);
    expect((await held(changed, 'desk'))?.rows).not.toBe((await held(original, 'desk'))?.rows);
    // The staff may know whatever is published.
    expect((await held(changed, 'published'))?.hash === (await held(original, 'published'))?.hash).toBe(
      audience === 'staff',
    );
  });

  it('is answered the same, byte for byte, whatever it asks', async () => {
    const numRuns = Math.ceil(runs / lower.length);
    process.stdout.write(`two databases, ${audience}: ${numRuns} runs, RESEAU_SEED=${seed}\n`);
    expect(await firstDifference(twins, { seed, numRuns })).toBeUndefined();
  }, 2_000_000);
});

describe('a leak is seen:', () => {
  it.each([
    [
      'a field that shows what another hides',
      `update window_public.organisation w set city = left(md5(w.id::text), 8)`,
    ],
    [
      'a row too many',
      `insert into window_public.theme (id, provenance, slug, theme_kind, label_fr, label_en, label_es, served_fr, served_en, served_es, available) select gen_random_uuid(), provenance, 'geheim', theme_kind, label_fr, label_en, label_es, served_fr, served_en, served_es, available from window_public.theme limit 1`,
    ],
    [
      'words that are searched and not shown',
      `alter table window_public.organisation alter column search_en drop expression; update window_public.organisation set search_en = search_en || to_tsvector('simple', 'lawyers defenders torture') where get_byte(decode(md5(id::text), 'hex'), 0) < 64`,
    ],
    [
      'links too many',
      `do $$ declare link text; begin
        for link in select table_name from information_schema.columns where table_schema = 'window_public' and column_name = 'owner_id' loop
          execute format('insert into window_public.%1$I select o.owner_id, t.target_id from (select distinct owner_id from window_public.%1$I) o, (select distinct target_id from window_public.%1$I order by 1 limit 3) t on conflict do nothing', link);
        end loop; end $$`,
    ],
  ])(
    '%s',
    async (_, leak) => {
      const leaking = await openLibrary({ evaluation: true });
      const session = await openSession(leaking.superuserUrl);
      try {
        await session.run(leak);
        const twins = { ours: await original.side('public'), theirs: await leaking.side('public'), secrets };
        expect(await firstDifference(twins, { seed, numRuns: 3 * runs })).toBeDefined();
      } finally {
        await session.close();
        await leaking.close();
      }
    },
    120_000,
  );
});
