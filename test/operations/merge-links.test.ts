import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { writeId } from '../../src/entities/house/identity.js';
import { unmergeOrganisations } from '../../src/operations/network/merge-organisations.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { translationSheet } from '../../src/operations/translations/sheet.js';
import { verify } from '../../src/windows/verify.js';
import { somebody } from '../setup/came-back.js';
import { common, found, refusal } from '../setup/drafts.js';
import { furnish, openWorld, organisations, type World } from '../setup/world.js';
import { all, everything, merge } from './merging.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
}, 60_000);
afterAll(() => world.close());
// No test leaves a window that differs from its projection.
beforeEach(async () => expect(await verify(world.run)).toEqual([]));

const idOf = (uuid: string | undefined): string => writeId(itemNamed('Organisation'), uuid ?? '');
const link = (uuid: string | undefined, words = 'here'): string =>
  `<a href="item:${idOf(uuid)}">${words}</a>`;
const text = (...links: readonly string[]) => ({ html: `<p>Some <em>words</em>: ${links.join(', ')}.</p>` });

async function programme(slug: string, description: object, isShown = true): Promise<string> {
  const [saved] = await save(world.desk, [
    {
      item: 'Programme',
      fields: { ...common, slug, programmeKind: 'PROJECT', title: { en: 'T', fr: 'T' }, description },
    },
  ]);
  if (isShown) await publish(world.desk, [{ item: 'Programme', ids: [saved?.id ?? ''] }]);
  return saved?.id ?? '';
}
const change = (id: string, description: object) =>
  save(world.desk, [{ item: 'Programme', id, fields: { description } }]);

/** The paths to which a text of a window leads, in the order of its links. */
async function pathsOf(audience: string, id: string, locale = 'en'): Promise<string[]> {
  const row = await found(world, audience, 'programme', id);
  const value: unknown = row?.[`description_document_${locale}`];
  return [...JSON.stringify(value ?? null).matchAll(/"href":\s?"([^"]+)"/g)].map(([, href = '']) => href);
}
/** The ids to which the newest revision leads. */
async function draftLinks(id: string, locale = 'en'): Promise<string[]> {
  const [row] = await world.run(
    'select content, tracks from desk.revision where item_id = $1 order by number desc limit 1',
    [id],
  );
  const { description } = row?.content as { description: Record<string, unknown> };
  return [...JSON.stringify(description[locale]).matchAll(/"item":"([^"]+)"/g)].map(([, one = '']) => one);
}

describe('the texts that link to an organisation', () => {
  it('link to the one that it has become, and to both again when they are two', async () => {
    const { stays, goes } = await organisations(world, { stays: {}, goes: {} });
    const id = await programme('one', {
      en: text(link(goes), link(stays), link(goes, 'there')),
      fr: text(link(goes)),
    });
    const before = await everything(world);
    expect(await pathsOf('public', id)).toEqual([
      '/en/organisations/goes',
      '/en/organisations/stays',
      '/en/organisations/goes',
    ]);
    await merge(world, [stays, goes]);
    for (const audience of ['public', 'partner', 'staff'])
      expect(await pathsOf(audience, id)).toEqual(Array(3).fill('/en/organisations/stays'));
    expect(await pathsOf('public', id, 'fr')).toEqual(['/fr/organisations/stays']);
    expect(await draftLinks(id)).toEqual(Array(3).fill(idOf(stays)));
    // Readers and editors see the same; nobody has to approve it.
    expect(await found(world, 'desk', 'programme', id)).toMatchObject({ editorial_stage: 'PUBLISHED' });
    // The text can be saved as it was read.
    expect(await change(id, { en: text(link(stays), link(stays), link(stays, 'there')) })).toMatchObject([
      { outcome: 'unchanged' },
    ]);
    await unmergeOrganisations(world.desk, goes ?? '', 'director');
    expect(await everything(world)).toEqual(before);
  });

  it('go back, as far as anybody can say, where they have been changed since', async () => {
    const { kept, gone } = await organisations(world, { kept: {}, gone: {} });
    const [only, both, free] = [
      await programme('only', { en: text(link(gone)) }, false),
      await programme('both', { en: text(link(kept), link(gone)) }, false),
      await programme('free', { en: text(link(gone)) }, false),
    ];
    await merge(world, [kept, gone]);
    await change(only, { en: text('New', link(kept)) });
    await change(both, { en: text('New', link(kept), link(kept)) });
    await change(free, { en: 'No link.' });
    await unmergeOrganisations(world.desk, gone ?? '', 'director');
    expect(await draftLinks(only)).toEqual([idOf(gone)]);
    expect(await draftLinks(both)).toEqual([idOf(kept), idOf(kept)]);
    expect(await draftLinks(free)).toEqual([]);
  });

  it('are not approved anew, and drafts beside them stay drafts', async () => {
    const { first, second } = await organisations(world, { first: {}, second: {} });
    const id = await programme('ahead', { en: text(link(second)), fr: text(link(second)) });
    await change(id, { fr: text('Plus', link(second)) });
    const tracks = async () =>
      (await world.run('select tracks from desk.revision where item_id = $1 order by number', [id])).at(-1);
    const then = await tracks();
    await merge(world, [first, second]);
    expect(await tracks()).toEqual(then);
    expect(await pathsOf('public', id, 'fr')).toEqual(['/fr/organisations/first']);
    expect(JSON.stringify(await found(world, 'public', 'programme', id))).not.toContain('Plus');
    expect(await draftLinks(id, 'fr')).toEqual([idOf(first)]);
    expect(await found(world, 'desk', 'programme', id)).not.toMatchObject({ editorial_stage: 'PUBLISHED' });
  });

  it('lead readers nowhere that they were not led before', async () => {
    const { open, closed } = await organisations(world, { open: {} }).then(async (one) => ({
      ...one,
      ...(await organisations(world, { closed: {} }, false)),
    }));
    const id = await programme('hidden', { en: text(link(closed)) });
    expect(await pathsOf('public', id)).toEqual([]);
    const texts = async () => {
      const rows = Object.entries(await everything(world));
      return rows.filter(([name]) => name.endsWith('.programme'));
    };
    const before = await texts();
    await merge(world, [open, closed]);
    expect(await pathsOf('public', id)).toEqual([]);
    expect(await draftLinks(id)).toEqual([idOf(open)]);
    await unmergeOrganisations(world.desk, closed ?? '', 'director');
    expect(await texts()).toEqual(before);
  });

  it('are changed by those only who may publish them', async () => {
    const { mine, other } = await organisations(world, { mine: {}, other: {} });
    await programme('not-mine', { en: text(link(other)) });
    const limited = await somebody(
      world.desk,
      all.map((right) => ({ ...right, kind: 'Organisation' })),
    );
    const refused = await refusal(merge(world, [mine, other], { desk: limited }));
    expect(refused).toMatchObject({ code: 'FORBIDDEN', item: 'Programme' });
  });

  it('leave translations as far behind as they were', async () => {
    const { left, right } = await organisations(world, { left: {}, right: {} });
    const states = async (id: string) => {
      const units = async (state: 'STALE' | 'DONE') =>
        (
          await translationSheet(world.desk, {
            to: 'fr',
            items: [{ item: 'Programme', ids: [id] }],
            states: [state],
            most: 10,
            bytes: 100_000,
          })
        ).csv
          .split('\r\n')
          .filter((line) => line.includes('description')).length;
      return { stale: await units('STALE'), done: await units('DONE') };
    };
    const behind = await programme('behind', { en: text(link(right)), fr: text(link(right)) });
    await change(behind, { en: text('New', link(right)) });
    const level = await programme('level', { en: text(link(right)), fr: text('Sans lien') });
    const then = [await states(behind), await states(level)];
    expect(then).toEqual([
      { stale: 1, done: 0 },
      { stale: 0, done: 1 },
    ]);
    await merge(world, [left, right]);
    expect([await states(behind), await states(level)]).toEqual(then);
  });
});
