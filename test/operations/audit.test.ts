import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { save } from '../../src/operations/save.js';
import { verifyAudit, type AuditState } from '../../src/operations/verify-audit.js';
import { theme } from '../setup/drafts.js';
import { openWorld, type World } from '../setup/world.js';

let world: World;
let end: AuditState;
beforeAll(async () => {
  world = await openWorld();
  for (let index = 0; index < 60; index += 1)
    await save(world.desk, [theme(`audited-${index}`, { en: `Theme ${index}` })]);
  end = await verifyAudit(world.run);
});
afterAll(() => world.close());

/** What somebody with all rights on the database could do to it, and how it is taken back. */
const tampered = async (change: readonly string[]): Promise<readonly string[]> => {
  await world.run('begin');
  try {
    await world.run('alter table desk.audit_entry disable trigger user');
    for (const sql of change) await world.run(sql);
    return (await verifyAudit(world.run, [{ number: end.number, hash: end.hash }])).faults;
  } finally {
    await world.run('rollback');
  }
};

describe('the audit', () => {
  it('has an entry for every save, is whole, and holds no value', async () => {
    expect(end.faults).toEqual([]);
    expect(Number(end.number)).toBeGreaterThanOrEqual(60);
    const rows = await world.run('select e::text as entry from desk.audit_entry e');
    expect(rows.filter((row) => /audited|Theme \d/.test(String(row.entry)))).toEqual([]);
  });

  it('is only ever added to', async () => {
    for (const sql of ['update desk.audit_entry set done_by = null', 'delete from desk.audit_entry'])
      await expect(world.run(sql)).rejects.toThrow('only ever added to');
  });

  const number = (index: number) => 1 + ((index * 7) % 55);
  const columns = ['done_by', 'verb', 'item', 'content', 'hash', 'done_at', 'ids'] as const;
  const changed = {
    done_at: `done_at + interval '1 millisecond'`,
    ids: `array['00000000-0000-4000-8000-000000000000'::uuid]`,
  } as Readonly<Record<string, string>>;
  const cases: [string, (index: number) => string[]][] = [
    [
      'changed',
      (index) => {
        const column = columns[index % columns.length] ?? 'verb';
        return [
          `update desk.audit_entry set ${column} = ${changed[column] ?? `${column} || 'x'`} where number = ${number(index)}`,
        ];
      },
    ],
    ['removed', (index) => [`delete from desk.audit_entry where number = ${number(index)}`]],
    [
      'moved',
      (index) => [
        `update desk.audit_entry set number = -1 where number = ${number(index)}`,
        `update desk.audit_entry set number = ${number(index)} where number = ${number(index) + 1}`,
        `update desk.audit_entry set number = ${number(index) + 1} where number = -1`,
      ],
    ],
    [
      'put in',
      (index) => [
        `update desk.audit_entry set number = number + 1000 where number > ${number(index)}`,
        `insert into desk.audit_entry select number + 1, done_at, done_by, verb, item, ids, content, hash from desk.audit_entry where number = ${number(index)}`,
        `update desk.audit_entry set number = number - 999 where number > 1000`,
      ],
    ],
    [
      'cut off at the end, with the head',
      (index) => [
        `delete from desk.audit_entry where number > ${number(index)}`,
        `update desk.audit_head set number = ${number(index)}, hash = (select hash from desk.audit_entry where number = ${number(index)})`,
      ],
    ],
  ];
  it.each(cases)('tells what was %s, 100 times', async (_, change) => {
    for (let index = 0; index < 100; index += 1)
      expect([index, (await tampered(change(index))).length > 0]).toEqual([index, true]);
  });
});
