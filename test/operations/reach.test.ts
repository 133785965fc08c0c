import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { writeId } from '../../src/entities/house/identity.js';
import { closeCorrection, suggestCorrection } from '../../src/operations/editorial/suggest-correction.js';
import { declineProposal } from '../../src/operations/network/answer-proposal.js';
import { propose } from '../../src/operations/network/propose.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { cancelRelease, scheduleRelease } from '../../src/operations/releases/schedule-release.js';
import type { Right } from '../../src/operations/rights.js';
import { save } from '../../src/operations/save.js';
import { inTransaction } from '../../src/operations/transaction.js';
import type { Desk } from '../../src/operations/desk.js';
import { organisation, refusal, theme } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

let world: World;
let ids: { readonly theme: string; readonly organisation: string };
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  const saved = await save(world.desk, [
    theme('one', { en: 'One' }),
    organisation('member', { name: 'Member' }),
  ]);
  ids = { theme: saved[0]?.id ?? '', organisation: saved[1]?.id ?? '' };
});
afterAll(() => world.close());

const limited = (...rights: readonly Right[]): Desk => ({ ...world.desk, by: 'limited', may: rights });
const codeOf = async (work: Promise<unknown>): Promise<string> => (await refusal(work)).code;

describe('a right for one kind of item', () => {
  it('reaches no proposal for another kind', async () => {
    const proposal = await propose(world.desk, {
      organisation: ids.organisation,
      expectedRevision: 1,
      fields: { city: 'Elsewhere' },
    });
    const decline = (desk: Desk) => declineProposal(desk, proposal, 'No.');
    expect(await codeOf(decline(limited({ capability: 'DRAFT', kind: 'Theme' })))).toBe('FORBIDDEN');
    expect(await codeOf(decline(limited({ capability: 'DRAFT', kind: 'Organisation' })))).toBe('none');
  });

  it('reaches no correction of another kind, and every one that is of no item', async () => {
    const correct = async (item?: string): Promise<string> => {
      await suggestCorrection(world.desk, { text: 'This is wrong.', ...(item !== undefined && { item }) });
      const [row] = await world.run('select id from desk.correction order by created_at desc, id limit 1');
      await world.run(`update desk.correction set created_at = created_at - interval '1 minute'`);
      return String(row?.id);
    };
    const themes = limited({ capability: 'DRAFT', kind: 'Theme' });
    const of = (kind: string, id: string) => writeId(itemNamed(kind), id);
    expect([
      await codeOf(closeCorrection(themes, await correct(of('Organisation', ids.organisation)))),
      await codeOf(closeCorrection(themes, await correct(of('Theme', ids.theme)))),
      await codeOf(closeCorrection(themes, await correct())),
      await codeOf(closeCorrection(themes, await correct('the third paragraph'))),
    ]).toEqual(['FORBIDDEN', 'none', 'none', 'none']);
  });

  it('gives no date to a release with another kind, and does not give it up', async () => {
    const release = await saveRelease(world.desk, {
      title: 'Together',
      entries: [
        { item: 'Theme', id: ids.theme, act: 'PUBLISH' },
        { item: 'Organisation', id: ids.organisation, act: 'PUBLISH' },
      ],
    });
    const some = limited({ capability: 'PUBLISH', kind: 'Theme' });
    expect([
      await codeOf(scheduleRelease(some, release, { at: '2999-01-01T00:00:00Z' })),
      await codeOf(cancelRelease(some, release)),
      await codeOf(
        cancelRelease(
          limited({ capability: 'PUBLISH', kind: 'Theme' }, { capability: 'PUBLISH', kind: 'Organisation' }),
          release,
        ),
      ),
    ]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'none']);
  });

  it('is none for a verb that does not ask to which items it reaches: nothing is written', async () => {
    const silent = (desk: Desk) =>
      inTransaction(desk, { verb: 'silent', needs: 'DRAFT', windows: false }, async ({ run, did }) => {
        await run(`update desk.theme set theme_kind = 'CONTEXT' where id = $1`, [ids.theme]);
        did({ item: 'Theme', ids: [ids.theme] });
      });
    for (const limits of [{ kind: 'Theme' }, { locale: 'es' as const }, { programme: ids.theme }])
      expect(await codeOf(silent(limited({ capability: 'DRAFT', ...limits })))).toBe('FORBIDDEN');
    expect(await world.run('select theme_kind from desk.theme where id = $1', [ids.theme])).toEqual([
      { theme_kind: 'OUTCOME' },
    ]);
    expect(await codeOf(silent(limited({ capability: 'DRAFT' })))).toBe('none');
  });
});
