import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { auditNoter, noteEnd, readEnds } from '../../src/jobs/audit-ends.js';
import { save } from '../../src/operations/save.js';
import { verifyAudit } from '../../src/operations/verify-audit.js';
import { keptHome } from '../database/temporary-home.js';
import { theme } from '../setup/drafts.js';
import { openWorld, type World } from '../setup/world.js';

let world: World;
let file: string;
let saves = 0;
beforeAll(async () => {
  world = await openWorld();
  await write(5);
});
afterAll(() => world.close());
beforeEach(() => {
  file = `${keptHome()}/audit-ends.txt`;
});

const write = async (times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1)
    await save(world.desk, [theme(`noted-${(saves += 1)}`, { en: `Theme ${saves}` })]);
};
const note = (): Promise<unknown> =>
  noteEnd(world.desk, file).then(
    () => 'noted',
    (reason: unknown) => (reason as { code?: string }).code,
  );
/** What somebody with all rights on the database does to it; taken back afterwards. */
const tampering = async <T>(statements: readonly string[], work: () => Promise<T>): Promise<T> => {
  await world.run('create table public.kept as select * from desk.audit_entry');
  await world.run('create table public.head as select * from desk.audit_head');
  await world.run('alter table desk.audit_entry disable trigger user');
  try {
    for (const sql of statements) await world.run(sql);
    return await work();
  } finally {
    await world.run('delete from desk.audit_entry');
    await world.run('insert into desk.audit_entry select * from public.kept');
    await world.run(
      'update desk.audit_head a set number = h.number, hash = h.hash from public.head h where a.id = h.id',
    );
    await world.run('alter table desk.audit_entry enable trigger user');
    await world.run('drop table public.kept, public.head');
  }
};
/** Cuts off the last entries, with the head: the chain that is left is whole. */
const cut = [
  'delete from desk.audit_entry where number > (select max(number) - 2 from desk.audit_entry)',
  'update desk.audit_head set (number, hash) = (select number, hash from desk.audit_entry order by number desc limit 1)',
];

it('the end of the audit is noted outside the database when it has grown, for its owner alone', async () => {
  expect(await note()).toBe('noted');
  expect(await note()).toBe('noted');
  await write();
  expect(await note()).toBe('noted');
  const { number, hash } = await verifyAudit(world.run);
  const ends = await readEnds(file);
  expect([ends.length, ends.at(-1)]).toEqual([2, { number, hash }]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await verifyAudit(world.run, ends)).faults).toEqual([]);
});

it('an audit that was cut off is found by the next note and by verify, whole as it looks', async () => {
  await note();
  const before = readFileSync(file, 'utf8');
  const [faults, blind, code] = await tampering(
    cut,
    async () =>
      [
        (await verifyAudit(world.run, await readEnds(file))).faults,
        (await verifyAudit(world.run)).faults,
        await note(),
      ] as const,
  );
  expect([faults.length, blind, code]).toEqual([1, [], 'AUDIT_BROKEN']);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

it('an audit that was cut off and has grown again is found too, also by an end that is not the last', async () => {
  await note();
  const faults = await tampering(cut, async () => {
    await write(4);
    const found = [await note()];
    // Nobody looked at the log: ends of the new chain follow.
    const { number, hash } = await verifyAudit(world.run);
    appendFileSync(file, `2026-01-01T00:00:00Z ${number}:${hash}\n`);
    return [...found, ...(await verifyAudit(world.run, await readEnds(file))).faults];
  });
  expect(faults).toEqual(['AUDIT_BROKEN', expect.stringMatching(/^\d+ is not what was noted elsewhere$/)]);
});

it('a line that was cut off while it was written is passed over, and the next stands on a line of its own', async () => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '2026-01-01T00:00:00Z 3:0123');
  expect(await note()).toBe('noted');
  const { number, hash } = await verifyAudit(world.run);
  expect(await readEnds(file)).toEqual([{ number, hash }]);
});

it('is noted at once and then seldom, and a file that cannot be read is said', async () => {
  const noter = auditNoter(file);
  await noter(world.desk);
  await write();
  await noter(world.desk);
  expect(await readEnds(file)).toHaveLength(1);
  file = dirname(file);
  expect(await note()).toBe('FILE_UNREADABLE');
});
