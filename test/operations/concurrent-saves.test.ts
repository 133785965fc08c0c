import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { openSession } from '../../src/windows/run.js';
import { verify } from '../../src/windows/verify.js';
import { organisation, refusal, theme } from '../setup/drafts.js';
import { openWorld, type World } from '../setup/world.js';

const saves = Math.min(1000, Number(process.env.RESEAU_RUNS ?? 200));
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('several at once', () => {
  it(`editors of one item lose no save of ${saves}: whoever comes too late is told, and tries again`, async () => {
    const [made] = await save(world.desk, [organisation('shared', { otherNames: ['begin'] })]);
    const id = made?.id ?? '';
    const state = async () =>
      (
        await world.run('select revision, other_names as names from desk.organisation where id = $1', [id])
      )[0] as {
        revision: number;
        names: string[];
      };
    let late = 0;
    const queue = Array.from({ length: saves }, (_, index) => index);
    const editor = async (name: string): Promise<void> => {
      for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
        for (;;) {
          const { revision, names } = await state();
          // The list is short, and every save takes the place of another word: what is lost shows in the
          // revisions.
          const change = {
            item: 'Organisation',
            id,
            expectedRevision: revision,
            fields: { otherNames: [...names.slice(-3), `${name} ${index}`] },
          };
          const outcome = await save({ ...world.desk, by: name }, [change]).then(
            () => 'saved',
            async (reason: unknown) => (await refusal(Promise.reject(reason as Error))).code,
          );
          if (outcome === 'saved') break;
          expect(outcome).toBe('CONFLICT');
          late += 1;
        }
      }
    };
    await Promise.all(['one', 'two', 'three'].map(editor));
    const rows = await world.run(
      `select saved_by as by, content -> 'otherNames' as names from desk.revision where item_id = $1 order by number`,
      [id],
    );
    expect(rows).toHaveLength(saves + 1);
    // Each saw what the one before it had written.
    rows.slice(1).forEach((row, index) => {
      const [before, now] = [rows[index]?.names as string[], row.names as string[]];
      expect(now.slice(0, -1)).toEqual(before.slice(-3));
      expect(now.at(-1)?.startsWith(String(row.by))).toBe(true);
    });
    expect(late).toBeGreaterThan(0);
  }, 240_000);

  it('a reader sees what is published together before or after, never between', async () => {
    const pair = ['left', 'right'] as const;
    const ids = (
      await save(
        world.desk,
        pair.map((slug) => theme(slug, { en: '0', fr: '0', es: '0' })),
      )
    ).map((one) => one.id);
    await publish(world.desk, [{ item: 'Theme', ids }]);
    const reader = await openSession(world.ownerUrl);
    let [reads, seen] = [0, new Set<string>()];
    const over = new AbortController();
    const reading = (async () => {
      while (!over.signal.aborted) {
        const [row] = await reader.run(
          `select array_agg(distinct label_en) as labels from window_public.theme where slug in ('left', 'right')`,
        );
        const labels = row?.labels as string[];
        expect(labels).toHaveLength(1);
        seen = seen.add(labels[0] ?? '');
        reads += 1;
      }
    })();
    for (let round = 1; round <= 20; round += 1) {
      const text = String(round);
      await save(
        world.desk,
        pair.map((slug) => theme(slug, { en: text, fr: text, es: text })),
      );
      await publish(world.desk, [{ item: 'Theme', ids }]);
    }
    over.abort();
    await reading;
    await reader.close();
    expect(reads).toBeGreaterThan(20);
    expect(seen.size).toBeGreaterThan(5);
    expect(await verify(world.run)).toEqual([]);
  }, 120_000);
});
