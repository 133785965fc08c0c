import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { expose } from '../../../src/operations/expose.js';
import { save } from '../../../src/operations/save.js';
import { revisions } from '../../../src/operations/revisions.js';
import { profileOf } from '../../../src/windows/profile.js';
import { editors, type Editor } from '../../setup/editors.js';
import { setStage, type Stage } from './stage.js';

let set: Stage;
beforeAll(async () => {
  set = await setStage({ open: { contactEmail: 'desk@open.example' }, hidden: {}, shown: {} });
  await expose(set.desk, { item: 'Organisation', ids: [set.ids.hidden ?? ''], exposure: 'WITHHELD' });
  const fields = { provenance: 'SAMPLE' };
  await save(set.desk, [
    { item: 'Organisation', fields: { slug: 'open', name: 'A draft' } },
    { item: 'Theme', fields: { slug: 'torture', label: { en: 'A draft', fr: 'Ébauche' } } },
    { item: 'Donor', fields: { ...fields, slug: 'donor', name: 'A donor', category: 'FOUNDATION' } },
    { item: 'Article', fields: { ...fields, slug: 'first', articleKind: 'NEWS', title: { en: 'First' } } },
    {
      item: 'Block',
      fields: {
        ...fields,
        slug: 'first',
        article: 'first',
        position: 1,
        blockKind: 'ORGANISATIONS',
        organisations: ['shown', 'hidden'],
      },
    },
  ]);
}, 60_000);
afterAll(() => set.close());

const read = async (editor: Editor, sql: string): Promise<unknown[]> =>
  (await (await set.library.editor(profileOf(editors[editor]))).run(sql)).map((row) => Object.values(row)[0]);

it('drafts of another kind are read as they are published', async () => {
  expect(await read('writer', `select name from organisation where slug = 'open'`)).toEqual(['Name of open']);
});

it('money is read with the right for money', async () => {
  expect(await read('administrator', 'select slug from donor')).toEqual([]);
});

it('what is withheld is read by those who may withdraw', async () => {
  expect(await read('finance', `select slug from organisation where slug = 'hidden'`)).toEqual([]);
});

it('how people are reached is kept back from those who do not change them', async () => {
  const profile = profileOf([{ capability: 'TRANSLATE' }]);
  const { run } = await set.library.editor(profile);
  expect(await run(`select contact_email from organisation where slug = 'open'`)).toEqual([
    { contact_email: null },
  ]);
});

it('a relation to what is kept back is not there', async () => {
  expect(await read('finance', 'select count(*)::int from block_organisations')).toEqual([1]);
});

it('a draft in another language is not read in its place', async () => {
  expect(await read('translator', `select label_es from theme where slug = 'torture'`)).toEqual(['Torture']);
});

it('accounts are read by those who administer', async () => {
  await set.library.run(
    `insert into desk.account (id, email, name, audience, created_at) values (gen_random_uuid(), 'a@example.org', 'A', 'desk', now())`,
  );
  expect(await read('finance', 'select count(*)::int from account')).toEqual([0]);
});

it('what an item said before is held to the same', async () => {
  const desk = { ...set.desk, may: editors.writer, reads: profileOf(editors.writer) };
  expect(await revisions(desk, [{ item: 'Organisation', id: set.ids.open ?? '', first: 5 }])).toEqual([[]]);
});
