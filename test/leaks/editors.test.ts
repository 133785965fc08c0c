import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { items } from '../../src/entities/entities.js';
import { columnsOf, snake, tableOf } from '../../src/entities/house/columns.js';
import { isLocalised, type ItemMetadata } from '../../src/entities/house/metadata.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { houseDesk } from '../../src/operations/desk.js';
import { openOrm } from '../../src/orm.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { profileOf } from '../../src/windows/profile.js';
import { profileViews } from '../../src/windows/profile-views.js';
import { itemsFor } from '../../src/windows/projection.js';
import { repair } from '../../src/windows/repair.js';
import { openSession, type Run } from '../../src/windows/run.js';
import { name } from '../../src/base/sql.js';
import { loadMemory, type Memory } from '../query/memory.js';
import { organisation } from '../setup/drafts.js';
import { editors, type Editor } from '../setup/editors.js';
import { openLibrary, type Library } from '../setup/reader.js';
import { readsDraftOf, readsDrafts, readsWithheld } from './editors.js';
import { firstDifference } from './same.js';
import { change, changeSecrets, hideOthers } from './secrets.js';

const runs = Math.ceil(Number(process.env.RESEAU_RUNS ?? 1500) / 10);
const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
const names = Object.keys(editors) as Editor[];

let original: Library;
let secrets: Memory;
// The records of the desk are no items, of which questions are made.
const asks = graphOf('staff');
beforeAll(async () => {
  original = await openLibrary({ evaluation: true });
  secrets = await loadMemory((await original.side('desk')).run, itemsFor('desk'));
}, 200_000);
afterAll(() => original.close());

/**
 * Gives what an editor does not read another value: drafts of other kinds, texts in other languages, items
 * that are withheld.
 */
async function changeUnread(library: Library, editor: Editor): Promise<void> {
  const { run, ownerUrl } = library;
  await makeWithheld(ownerUrl, run, editor);
  if (editor !== 'finance' && editor !== 'administrator') await hideOthers(ownerUrl, 'public');
  const unread = (item: ItemMetadata): boolean => !readsDrafts(editor, item);
  if (editor === 'translator') return changeOtherLanguages(run);
  await changeSecrets(run, 'public', String(seed), unread);
}

/**
 * Organisations that are withheld, and what they are members of, by the verbs; then they say something else.
 */
async function makeWithheld(ownerUrl: string, run: Run, editor: Editor): Promise<void> {
  if (readsWithheld(editor)) return;
  const orm = await openOrm(ownerUrl);
  const desk = houseDesk(orm, 'editor');
  const saved = await save(desk, [
    organisation('verborgen', { exposure: 'WITHHELD', city: 'Geheim', contactEmail: 'geheim@example.org' }),
  ]);
  await publish(desk, [{ item: 'Organisation', ids: saved.map(({ id }) => id) }]);
  await orm.close();
  for (const schema of ['desk', 'published'])
    await run(
      `update ${schema}.organisation set city = 'Geheim', name = 'Geheim ' || slug where exposure = 'WITHHELD'`,
    );
}

/** Of texts the languages that are not Spanish, where there are such; of everything else all. */
async function changeOtherLanguages(run: Run): Promise<void> {
  for (const item of items) {
    const table = `desk.${name(tableOf(item))}`;
    const plain = item.fields.filter(
      (field) =>
        !field.to &&
        !isLocalised(field) &&
        !item.natural.includes(field.name) &&
        !['exposure', 'provenance'].includes(field.name),
    );
    await change(run, table, plain, () => 'true', String(seed));
    for (const field of item.fields.filter(({ kind }) => kind === 'localText')) {
      const column = name(columnsOf(field)[0]?.name ?? '');
      await run(
        `update ${table} t set ${column} = (select jsonb_object_agg(one.key, case when one.key = 'es' then one.value else to_jsonb('Geheim ' || md5(t.id::text || one.key)) end) from jsonb_each(t.${column}) one) where ${column} is not null and ${column} <> '{}'`,
      );
    }
  }
}

async function textOf(run: Run, editor: Editor): Promise<Map<string, string>> {
  const profile = profileOf(editors[editor]);
  const texts = new Map<string, string>();
  for (const { table, open } of profileViews(profile)) {
    if (!open) continue;
    const rows = await run(
      `select t::text as row from ${profile.schema}.${name(table)} t order by t::text collate "C"`,
    );
    texts.set(table, rows.map(({ row }) => String(row)).join('\n'));
  }
  return texts;
}

describe.each(names)('%s', (editor) => {
  let changed: Library;
  beforeAll(async () => {
    changed = await openLibrary({ evaluation: true });
    await changeUnread(changed, editor);
    await repair(changed.run, ['desk', 'public', 'partner', 'staff']);
    for (const library of [original, changed]) await library.editor(profileOf(editors[editor]));
  }, 200_000);
  afterAll(() => changed.close());

  it('reads the same whatever stands in what they do not read', async () => {
    const [ours, theirs] = [await textOf(original.run, editor), await textOf(changed.run, editor)];
    expect(ours.size).toBeGreaterThan(50);
    // The audit is the administrator's, and tells of every write.
    for (const [table, text] of ours)
      if (table !== 'audit_entry')
        expect([table, firstUnlike(text, theirs.get(table) ?? '')]).toEqual([table, undefined]);
  }, 120_000);

  it('and what is changed is no trifle', async () => {
    const held = async ({ run }: Library): Promise<unknown> =>
      (
        await run(
          `select md5(string_agg(t::text, '' order by id)) as hash from window_desk.${editor === 'administrator' ? '"grant"' : 'organisation'} t`,
        )
      )[0]?.hash;
    expect(await held(changed)).not.toBe(await held(original));
  });

  it('is answered the same, byte for byte, whatever they ask', async () => {
    const [ours, theirs] = [
      await original.editor(profileOf(editors[editor])),
      await changed.editor(profileOf(editors[editor])),
    ];
    process.stdout.write(`two databases, ${editor}: ${runs} runs, RESEAU_SEED=${seed}\n`);
    expect(await firstDifference({ ours, theirs, secrets, asks }, { seed, numRuns: runs })).toBeUndefined();
  }, 600_000);
});

const firstUnlike = (one: string, other: string): string | undefined => {
  if (one === other) return undefined;
  const [mine, theirs] = [one.split('\n'), other.split('\n')];
  const index = mine.findIndex((line, place) => line !== theirs[place]);
  return `${String(mine[index])}\n${String(theirs[index])}`.slice(0, 2000);
};

describe('who reads the draft of which field', () => {
  let drafts: Library;
  beforeAll(async () => {
    drafts = await openLibrary({ evaluation: true });
    await changeSecrets(drafts.run, 'public', String(seed), () => true);
    await repair(drafts.run, ['desk']);
  }, 200_000);
  afterAll(() => drafts.close());

  it.each(names)('is for %s as it was declared', async (editor) => {
    await drafts.editor(profileOf(editors[editor]));
    const { schema } = profileOf(editors[editor]);
    const mistakes: string[] = [];
    let [cells, read] = [0, 0];
    for (const item of items) {
      const fields = item.fields.filter(
        (field) =>
          field.to === undefined &&
          !item.natural.includes(field.name) &&
          field.name !== 'exposure' &&
          field.name !== 'provenance',
      );
      for (const field of fields) {
        const column = isLocalised(field) ? `${snake(field.name)}_es` : (columnsOf(field)[0]?.name ?? '');
        const [row] = await drafts.run(
          `select count(*) filter (where v.${name(column)} is not distinct from w.${name(column)})::int as same, count(*)::int as rows
from window_desk.${name(tableOf(item))} w join ${schema}.${name(tableOf(item))} v on v.id = w.id where w.${name(column)} is not null and left(w.${name(column)}::text, 6) = 'Geheim'`,
        );
        if (row?.rows === 0) continue;
        cells += 1;
        const sees = Number(row?.same) > 0;
        if (sees) read += 1;
        if (sees !== readsDraftOf(editor, item, field))
          mistakes.push(
            `${editor} ${sees ? 'reads' : 'does not read'} the draft of ${item.name}.${field.name}`,
          );
      }
    }
    process.stdout.write(`matrix of ${editor}: ${cells} cells, ${read} read\n`);
    expect(mistakes).toEqual([]);
    expect(cells).toBeGreaterThan(20);
  });

  it('a wall that lets a draft through is seen', async () => {
    const { schema } = profileOf(editors.writer);
    const leaking = await openLibrary({ evaluation: true });
    const session = await openSession(leaking.ownerUrl);
    try {
      await leaking.editor(profileOf(editors.writer));
      await session.run(`create or replace view ${schema}.theme as select * from window_desk.theme`);
      await session.run(
        `update desk.theme set label = jsonb_build_object('en', 'Geheim', 'fr', 'Geheim', 'es', 'Geheim')`,
      );
      await repair(leaking.run, ['desk']);
      await original.editor(profileOf(editors.writer));
      const [ours, theirs] = [await textOf(original.run, 'writer'), await textOf(leaking.run, 'writer')];
      expect(ours.get('theme')).not.toBe(theirs.get('theme'));
    } finally {
      await session.close();
      await leaking.close();
    }
  }, 120_000);
});
