import { describe, expect, it } from '@jest/globals';
import { readFile, stat } from 'node:fs/promises';
import { undoImport } from '../../src/exchange/undo-import.js';
import { save } from '../../src/operations/save.js';
import { verify } from '../../src/windows/verify.js';
import { importRoom } from './import-room.js';

const room = importRoom();

/** Everything that is kept, but for when and by which run. */
async function state(): Promise<unknown> {
  const tables = [
    'organisation',
    'membership',
    'contribution',
    'donor',
    'grant_call',
    'appeal',
    'financial_statement',
    'statement_line',
  ];
  const rows: unknown[] = [];
  for (const schema of ['desk', 'published', 'window_public', 'window_staff', 'window_desk'])
    for (const table of tables)
      rows.push(
        await room
          .world()
          .run(
            `select md5(string_agg((to_jsonb(t) - 'saved_at' - 'revision' - 'xid')::text, '' order by id)) as hash, count(*) from ${schema}.${table} t`,
          ),
      );
  return rows;
}

describe('an import', () => {
  const head = 'reference,donor,year,amount,currency\n';

  it('is told before it is done: a dry run reports the same and changes nothing', async () => {
    const lines = `${head}D-1,giver,2020,10,CHF\nD-2,nobody,2020,10,CHF\nD-3,The Giver,2021,,\nD-3,giver,2021,,\n`;
    const before = await state();
    const runs = () => room.world().run('select count(*) from desk.import_run');
    const known = await runs();
    const dry = await room.importing('contributions', lines, { dryRun: true });
    expect(dry.run).toBeUndefined();
    expect(await state()).toEqual(before);
    expect(await runs()).toEqual(known);
    const real = await room.importing('contributions', lines);
    expect(dry.report).toEqual(real.report);
    expect(real.report).toMatchObject({ created: 2, rejected: [{ line: 3, field: 'donor' }, { line: 5 }] });
    expect((await room.importing('contributions', lines, { dryRun: true })).report).toMatchObject({
      created: 0,
      unchanged: 2,
    });
    await undoImport(room.world().desk, String(real.run));
    expect(await state()).toEqual(before);
  });

  it('writes a report that only its owner reads, with the rejected rows in their own words', async () => {
    const { file, run } = await room.importing('contributions', `${head}F-1,giver,soon,10,CHF\n`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      run,
      created: 0,
      rejected: [{ line: 2, outcome: 'rejected', field: 'year', raw: { reference: 'F-1', year: 'soon' } }],
    });
  });

  it('is taken back as one: what it made is gone, what it changed is as before, what others have saved since stays', async () => {
    const organisations = 'slug,exposure,name,city\n';
    await room.importing(
      'organisations',
      `${organisations}kept,PUBLIC,Kept,Paris\nmoved,PUBLIC,Moved,Lyon\n`,
    );
    const before = await state();
    const { run } = await room.importing(
      'organisations',
      `${organisations}kept,PUBLIC,Kept,Geneva\nmade,PUBLIC,Made,Bern\nmoved,PUBLIC,Moved,Nice\nsaved,PUBLIC,Saved,Oslo\n`,
    );
    const { run: members } = await room.importing(
      'memberships',
      'organisation,network,status,validFrom,source\nmade,sos-torture,MEMBER,2020,\nkept,sos-torture,MEMBER,2021,\n',
    );
    expect(await room.called('organisation', 'kept')).toMatchObject({ city: 'Geneva', is_member: true });
    expect(await undoImport(room.world().desk, String(members))).toMatchObject({ discarded: 2, left: [] });
    expect(await room.called('organisation', 'kept')).toMatchObject({ city: 'Geneva', is_member: false });
    await save({ ...room.world().desk, by: 'editor' }, [
      { item: 'Organisation', fields: { slug: 'saved', city: 'Bergen' } },
    ]);
    const undone = await undoImport(room.world().desk, String(run));
    expect(undone).toMatchObject({
      discarded: 1,
      restored: 2,
      left: [{ item: 'Organisation', reason: 'it has been changed since' }],
    });
    expect(await room.called('organisation', 'kept')).toMatchObject({ city: 'Paris' });
    expect(await room.called('organisation', 'moved')).toMatchObject({ city: 'Lyon' });
    expect(await room.called('organisation', 'made')).toBeUndefined();
    expect(await room.called('organisation', 'saved')).toMatchObject({ city: 'Oslo' });
    await expect(undoImport(room.world().desk, String(run))).rejects.toMatchObject({
      message: expect.stringContaining('taken back already'),
    });
    await expect(undoImport(room.world().desk, 'nothing')).rejects.toMatchObject({ code: 'COMMAND_INVALID' });
    expect(before).not.toEqual(await state());
    expect(await verify(room.world().run)).toEqual([]);
  });

  it('leaves what something else refers to, and says so', async () => {
    const { run } = await room.importing('donors', 'slug,name,category\nhung,Hung,NGO\nfree,Free,NGO\n');
    await room.importing('contributions', `${head}H-1,hung,2020,10,CHF\n`);
    expect(await undoImport(room.world().desk, String(run))).toMatchObject({
      discarded: 1,
      left: [{ item: 'Donor', reason: expect.stringMatching(/referred to/) }],
    });
  });

  it('loses none of many rows, every tenth of which is bad, and reports each', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      index % 10 === 9 ? `M-${index},nobody,2020,10,CHF` : `M-${index},giver,2020,${index},CHF`,
    );
    const { report, run } = await room.importing('contributions', `${head}${rows.join('\n')}\n`);
    expect(report).toMatchObject({ created: 4500, unchanged: 0, updated: 0 });
    expect(report.rejected.map(({ line }) => line)).toEqual(
      rows.flatMap((row, index) => (row.includes('nobody') ? [index + 2] : [])),
    );
    expect(
      await room
        .world()
        .run('select outcome, count(*)::int from desk.import_row where run_id = $1 group by 1 order by 1', [
          run,
        ]),
    ).toEqual([
      { outcome: 'created', count: 4500 },
      { outcome: 'rejected', count: 500 },
    ]);
    expect((await room.importing('contributions', `${head}${rows.join('\n')}\n`)).report).toMatchObject({
      created: 0,
      unchanged: 4500,
    });
    expect(await verify(room.world().run)).toEqual([]);
  }, 120_000);

  it('lets two files disagree: each statement stands, with its source', async () => {
    await room.importing(
      'sources',
      'url,sourceKind\nhttps://www.omct.org/one,OFFICIAL\nhttps://www.omct.org/two,OFFICIAL\n',
    );
    await room.importing('organisations', 'slug,exposure,name\nargued,PUBLIC,Argued\n');
    const member = 'organisation,network,status,validFrom,source\n';
    await room.importing('memberships', `${member}argued,sos-torture,MEMBER,2020,https://www.omct.org/one\n`);
    await room.importing('memberships', `${member}argued,sos-torture,FORMER,2019,https://www.omct.org/two\n`);
    const rows = await room
      .world()
      .run(
        `select m.status, s.url from window_public.membership m join window_public.organisation o on o.id = m.organisation_id join window_public.source s on s.id = m.source_id where o.slug = 'argued' order by s.url`,
      );
    expect(rows).toEqual([
      { status: 'MEMBER', url: 'https://www.omct.org/one' },
      { status: 'FORMER', url: 'https://www.omct.org/two' },
    ]);
  });

  it('takes a follow-up that stands before its base, also far before', async () => {
    const appeal = 'slug,exposure,appealKind,title_en,documentDate,actionOpen,parent\n';
    const between = Array.from(
      { length: 1100 },
      (_, index) => `filler-${index},PUBLIC,STATEMENT,Filler,2019,no,`,
    );
    const rows = [
      'follow-up,PUBLIC,URGENT_APPEAL,Follow-up,2020,no,base',
      ...between,
      'base,PUBLIC,URGENT_APPEAL,Base,2019,no,',
    ];
    const { report } = await room.importing('appeals', `${appeal}${rows.join('\n')}\n`);
    expect(report).toMatchObject({ created: 1102, rejected: [] });
    expect((await room.called('appeal', 'follow-up'))?.parent_id).toBe(
      (await room.called('appeal', 'base'))?.id,
    );
  }, 60_000);
});
