import { describe, expect, it } from '@jest/globals';
import { undoImport } from '../../src/exchange/undo-import.js';
import { approveRun } from '../../src/operations/editorial/approve-run.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { refusal } from '../setup/drafts.js';
import { importRoom } from './import-room.js';

const room = importRoom();
const head = 'slug,exposure,name,city\n';
const stages = async (slugs: readonly string[]) =>
  (
    await room
      .world()
      .run(
        'select slug, editorial_stage as stage, city from window_desk.organisation where slug = any ($1) order by slug',
        [slugs],
      )
  ).map((row) => [row.slug, row.stage, row.city]);
const shown = async (slug: string) =>
  (await room.world().run('select city from window_public.organisation where slug = $1', [slug]))[0]?.city;
const reviewer = () => ({
  ...room.world().desk,
  by: 'account reviewer',
  may: [{ capability: 'REVIEW' }] as const,
});
const idsOf = async (slugs: readonly string[]) =>
  (await room.world().run('select id from desk.organisation where slug = any ($1)', [slugs])).map((row) =>
    String(row.id),
  );

describe('an import that is to be reviewed', () => {
  it('is drafts by the hand of the import, and shows nothing before a second person has agreed and it is published', async () => {
    await room.importing('organisations', `${head}seen,PUBLIC,Seen,Paris\n`);
    const { run, report } = await room.importing(
      'organisations',
      `${head}seen,PUBLIC,Seen,Lyon\nfresh,PUBLIC,Fresh,Lima\n`,
      {
        review: true,
      },
    );
    expect(report).toMatchObject({ created: 1, updated: 1, rejected: [] });
    expect(await stages(['seen', 'fresh'])).toEqual([
      ['fresh', 'IN_REVIEW', 'Lima'],
      ['seen', 'IN_REVIEW', 'Lyon'],
    ]);
    expect([await shown('seen'), await shown('fresh')]).toEqual(['Paris', undefined]);
    expect(
      await refusal(
        approveRun(
          { ...room.world().desk, by: 'account writer', may: [{ capability: 'DRAFT' }] },
          String(run),
        ),
      ),
    ).toMatchObject({ code: 'FORBIDDEN' });
    // Somebody goes on with one of them meanwhile: that is not the import's any more.
    await save(room.world().desk, [
      { item: 'Organisation', id: (await idsOf(['fresh']))[0] ?? '', fields: { city: 'Quito' } },
    ]);
    expect(await approveRun(reviewer(), String(run))).toBe(1);
    expect((await stages(['seen', 'fresh'])).map(([, stage]) => stage)).toEqual(['DRAFT', 'APPROVED']);
    expect(await refusal(approveRun(reviewer(), String(run)))).toMatchObject({ code: 'STAGE_INVALID' });
    const publisher = {
      ...room.world().desk,
      by: 'account publisher',
      may: [{ capability: 'PUBLISH' }] as const,
    };
    await publish(publisher, [{ item: 'Organisation', ids: await idsOf(['seen']) }]);
    expect(await shown('seen')).toBe('Lyon');
    expect(
      await refusal(publish(publisher, [{ item: 'Organisation', ids: await idsOf(['fresh']) }])),
    ).toMatchObject({
      code: 'STAGE_INVALID',
    });
  });

  it('can be taken back as one, and then nobody agrees to it', async () => {
    const { run } = await room.importing('organisations', `${head}back,PUBLIC,Back,Oslo\n`, { review: true });
    await undoImport(room.world().desk, String(run));
    expect(await idsOf(['back'])).toEqual([]);
    expect(await refusal(approveRun(reviewer(), String(run)))).toMatchObject({ code: 'STAGE_INVALID' });
    expect(await refusal(approveRun(reviewer(), '00000000-0000-4000-8000-000000000000'))).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
  });

  it('hands in the other kinds that change with it', async () => {
    await room.importing('organisations', `${head}joins,PUBLIC,Joins,Rome\n`);
    const { report } = await room.importing(
      'memberships',
      'organisation,network,status,validFrom\njoins,sos-torture,MEMBER,2001\n',
      {
        review: true,
      },
    );
    expect(report.rejected).toEqual([]);
    expect((await stages(['joins']))[0]?.[1]).toBe('IN_REVIEW');
  });
});
