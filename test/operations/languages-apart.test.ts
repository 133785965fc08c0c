import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/base/locale.js';
import { approve } from '../../src/operations/approve.js';
import { asOf } from '../../src/operations/as-of.js';
import type { Desk } from '../../src/operations/desk.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { checkRelease, publishRelease } from '../../src/operations/releases/publish-release.js';
import { save } from '../../src/operations/save.js';
import { sendBack } from '../../src/operations/send-back.js';
import { submit } from '../../src/operations/submit.js';
import type { TrackTargets } from '../../src/operations/targets.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { verify } from '../../src/windows/verify.js';
import { somebody } from '../setup/came-back.js';
import { found, organisation, refusal, theme } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

let world: World;
let ada: Desk;
let bela: Desk;
/** Writes, agrees to and publishes Spanish, and nothing else. */
let walt: Desk;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  const all = (['DRAFT', 'REVIEW', 'PUBLISH', 'WITHDRAW'] as const).map((capability) => ({ capability }));
  ada = await somebody(world.desk, all);
  bela = await somebody(world.desk, all);
  walt = await somebody(
    world.desk,
    (['TRANSLATE', 'REVIEW', 'PUBLISH'] as const).map((capability) => ({ capability, locale: 'es' })),
  );
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => expect(await verify(world.run)).toEqual([]));

const named = (id: string, locales?: readonly Locale[], more: Partial<TrackTargets> = {}): TrackTargets[] => [
  { item: 'Theme', ids: [id], ...(locales && { locales }), ...more },
];
const label = (desk: Desk, id: string, texts: object) =>
  save(desk, [{ item: 'Theme', id, fields: { label: texts } }]);
/** What the desk says of the stages of a theme. */
const stages = async (id: string) => {
  const row = await found(world, 'desk', 'theme', id);
  return {
    stage: row?.editorial_stage,
    shared: row?.shared_stage,
    draft: row?.draft_in,
    review: row?.in_review_in,
    approved: row?.approved_in,
    published: row?.published_in,
  };
};
const shown = async (id: string) => {
  const row = await found(world, 'public', 'theme', id);
  return row && { fr: row.label_fr, en: row.label_en, es: row.label_es, kind: row.theme_kind };
};
let count = 0;
/** A theme that Ada has written in three languages, Bela has agreed to, and readers see. */
async function publishedTheme(): Promise<string> {
  count += 1;
  const [one] = await save(ada, [theme(`apart-${String(count)}`, { fr: 'F1', en: 'E1', es: 'S1' })]);
  const id = one?.id ?? '';
  await submit(ada, named(id));
  await approve(bela, named(id));
  await publish(bela, named(id));
  return id;
}

describe('a language apart', () => {
  it('has its own stage: a save of one leaves the review of another as it is', async () => {
    const id = await publishedTheme();
    expect(await stages(id)).toEqual({
      stage: 'PUBLISHED',
      shared: 'PUBLISHED',
      draft: [],
      review: [],
      approved: [],
      published: ['FR', 'EN', 'ES'],
    });
    await label(ada, id, { fr: 'F2' });
    await submit(ada, named(id));
    await label(walt, id, { es: 'S2' });
    expect(await stages(id)).toMatchObject({ stage: 'DRAFT', draft: ['ES'], review: ['FR'], approved: [] });
    // The refusal of a review of all of it names the languages that can go on.
    expect(await refusal(approve(bela, named(id)))).toMatchObject({
      code: 'STAGE_INVALID',
      message: expect.stringContaining('FR can go on alone'),
    });
    await approve(bela, named(id, ['fr']));
    expect(await stages(id)).toMatchObject({ stage: 'DRAFT', draft: ['ES'], approved: ['FR'] });
    await sendBack(bela, named(id, ['fr']), 'Again.');
    expect(await stages(id)).toMatchObject({ draft: ['ES', 'FR'], approved: [] });
  });

  it('is agreed to by somebody who wrote none of it, though they wrote the rest', async () => {
    const id = await publishedTheme();
    await label(ada, id, { fr: 'F2' });
    await label(walt, id, { es: 'S2' });
    await submit(ada, named(id));
    expect(await refusal(approve(ada, named(id, ['fr'])))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(approve(ada, named(id)))).toMatchObject({ code: 'FORBIDDEN' });
    await approve(ada, named(id, ['es']));
    expect(await refusal(approve(walt, named(id, ['fr'])))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await stages(id)).toMatchObject({ review: ['FR'], approved: ['ES'] });
  });

  it('comes in a release with the shared fields, where the entry says so', async () => {
    const id = await publishedTheme();
    await label(ada, id, { fr: 'F2' });
    await save(ada, [{ item: 'Theme', id, fields: { themeKind: 'CONTEXT' } }]);
    await label(walt, id, { es: 'S2' });
    await submit(walt, named(id, ['es']));
    await approve(bela, named(id, ['es']));
    const entry = { item: 'Theme', id, act: 'PUBLISH', revision: 4, locales: ['es'] } as const;
    const release = (desk: Desk, withShared: boolean) =>
      saveRelease(desk, { title: 'Spanish', entries: [{ ...entry, withShared }] });
    expect(await refusal(release(walt, true))).toMatchObject({ code: 'FORBIDDEN' });
    const both = await release(bela, true);
    expect(await checkRelease(bela, both)).toMatchObject([
      { code: 'STAGE', message: expect.stringContaining('share') },
    ]);
    expect(await publishRelease(bela, both)).toMatchObject({ done: false });
    expect(await shown(id)).toMatchObject({ es: 'S1', kind: 'OUTCOME' });
    await submit(ada, named(id, [], { withShared: true }));
    await approve(bela, named(id, [], { withShared: true }));
    expect(await checkRelease(bela, await release(bela, false))).toEqual([]);
    expect(await publishRelease(bela, both)).toMatchObject({ done: true });
    expect(await shown(id)).toEqual({ fr: 'F1', en: 'E1', es: 'S2', kind: 'CONTEXT' });
  });

  it('is published while another waits, with the shared fields only if they are wanted', async () => {
    const id = await publishedTheme();
    await label(ada, id, { fr: 'F2' });
    await save(ada, [{ item: 'Theme', id, fields: { themeKind: 'CONTEXT' } }]);
    await label(walt, id, { es: 'S2' });
    await submit(walt, named(id, ['es']));
    await approve(bela, named(id, ['es']));
    expect(await refusal(publish(walt, named(id, ['es'], { withShared: true })))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusal(publish(bela, named(id, ['es'], { withShared: true })))).toMatchObject({
      code: 'STAGE_INVALID',
    });
    expect(await refusal(publish(bela, named(id, ['fr'])))).toMatchObject({ code: 'STAGE_INVALID' });
    expect(await publish(walt, named(id, ['es']))).toMatchObject([
      { changes: [{ locale: 'es', change: 'CHANGED' }] },
    ]);
    expect(await shown(id)).toEqual({ fr: 'F1', en: 'E1', es: 'S2', kind: 'OUTCOME' });
    expect(await stages(id)).toMatchObject({ stage: 'DRAFT', shared: 'DRAFT', draft: ['FR'], approved: [] });
    const [past] = await asOf(world.desk, [{ item: 'Theme', id, at: new Date() }]);
    expect(past?.content).toMatchObject({
      label: { fr: 'F1', en: 'E1', es: 'S2' },
      themeKind: 'OUTCOME',
    });

    await submit(ada, named(id, [], { withShared: true }));
    await approve(bela, named(id, [], { withShared: true }));
    await publish(bela, named(id, ['es'], { withShared: true }));
    expect(await shown(id)).toEqual({ fr: 'F1', en: 'E1', es: 'S2', kind: 'CONTEXT' });
    const [now] = await asOf(world.desk, [{ item: 'Theme', id, at: new Date() }]);
    expect(now?.content).toMatchObject({ label: { fr: 'F1', es: 'S2' }, themeKind: 'CONTEXT' });

    await submit(ada, named(id));
    await approve(bela, named(id));
    await publish(bela, named(id));
    expect(await shown(id)).toMatchObject({ fr: 'F2', es: 'S2' });
    expect(
      (await world.run('select revision, track_revisions from published.theme where id = $1', [id]))[0],
    ).toEqual({ revision: 4, track_revisions: null });
  });

  it('comes under a new name of the item with the others as they were', async () => {
    const id = await publishedTheme();
    await label(ada, id, { fr: 'F2' });
    await save(ada, [{ item: 'Theme', id, fields: { slug: 'apart-renamed' } }]);
    await label(ada, id, { es: 'S2' });
    await submit(ada, named(id, ['es'], { withShared: true }));
    await approve(bela, named(id, ['es'], { withShared: true }));
    await publish(bela, named(id, ['es'], { withShared: true }));
    expect(await shown(id)).toMatchObject({ fr: 'F1', en: 'E1', es: 'S2' });
    expect(await found(world, 'public', 'theme', id)).toMatchObject({ slug: 'apart-renamed' });
  });

  it('is published first without the texts of the others, and with what is shared', async () => {
    const [one] = await save(ada, [theme('apart-first', { fr: 'F1', es: 'S1' })]);
    const id = one?.id ?? '';
    await submit(ada, named(id, ['es']));
    await approve(bela, named(id, ['es']));
    expect(await refusal(publish(bela, named(id, ['es'])))).toMatchObject({
      code: 'STAGE_INVALID',
      message: expect.stringContaining('shared fields'),
    });
    await submit(ada, named(id, [], { withShared: true }));
    await approve(bela, named(id, [], { withShared: true }));
    await publish(bela, named(id, ['es']));
    const [row] = await world.run(
      'select label, locales, track_revisions from published.theme where id = $1',
      [id],
    );
    expect(row).toEqual({ label: { es: 'S1' }, locales: ['es'], track_revisions: { fr: 0, es: 1 } });
    expect(await stages(id)).toMatchObject({ stage: 'DRAFT', draft: ['FR'], published: ['ES'] });
    // Nobody agreed to the French: to publish all of it is refused, and to name it too.
    expect(await refusal(publish(bela, named(id)))).toMatchObject({ code: 'STAGE_INVALID' });
    expect(await refusal(publish(bela, named(id, ['fr'])))).toMatchObject({ code: 'STAGE_INVALID' });
  });

  it('is a Conflict for who read it before it changed, and none where only others did', async () => {
    const id = await publishedTheme();
    await label(ada, id, { fr: 'F2' });
    await submit(ada, named(id, ['fr']));
    await label(walt, id, { es: 'S2' });
    const read = (revision: number, locale: Locale) => named(id, [locale], { revisions: { [id]: revision } });
    expect(await refusal(submit(walt, read(2, 'es')))).toMatchObject({ code: 'CONFLICT' });
    await approve(bela, read(2, 'fr'));
    await publish(bela, read(2, 'fr'));
    expect(await shown(id)).toMatchObject({ fr: 'F2', es: 'S1' });
  });

  it('that was taken from readers comes back alone, as it was', async () => {
    const id = await publishedTheme();
    await unpublish(bela, named(id, ['es']));
    await label(ada, id, { fr: 'F2' });
    await publish(bela, named(id, ['es']));
    expect(await shown(id)).toMatchObject({ fr: 'F1', es: 'S1' });
  });

  it('is a part of a release that waits for no other language', async () => {
    const id = await publishedTheme();
    await label(ada, id, { fr: 'F2', es: 'S2' });
    await submit(ada, named(id, ['es']));
    const entry = { item: 'Theme', id, act: 'PUBLISH', revision: 2, locales: ['es'] } as const;
    const release = await saveRelease(bela, { title: 'Spanish', entries: [entry] });
    expect(await checkRelease(bela, release)).toMatchObject([
      { code: 'STAGE', message: expect.stringContaining('ES is IN_REVIEW') },
    ]);
    await approve(bela, named(id, ['es']));
    await label(ada, id, { fr: 'F3' });
    expect(await publishRelease(bela, release)).toEqual({ done: true, findings: [] });
    expect(await shown(id)).toMatchObject({ fr: 'F1', es: 'S2' });
    const later = await saveRelease(bela, { title: 'Later', entries: [{ ...entry, locales: ['es'] }] });
    await label(walt, id, { es: 'S3' });
    expect((await checkRelease(bela, later)).map(({ code }) => code)).toEqual(['CHANGED', 'STAGE']);
  });

  it('stays as it is when the exposure of its item changes', async () => {
    const [one] = await save(ada, [organisation('apart-exposed', { description: { fr: 'F1', es: 'S1' } })]);
    const id = one?.id ?? '';
    const all = (locales?: readonly Locale[]): TrackTargets[] => [
      { item: 'Organisation', ids: [id], ...(locales && { locales }) },
    ];
    await submit(ada, all());
    await approve(bela, all());
    await publish(bela, all());
    await save(ada, [{ item: 'Organisation', id, fields: { description: { fr: 'F2' } } }]);
    await expose(ada, { item: 'Organisation', ids: [id], exposure: 'GENERALISED' });
    const [row] = await world.run(
      'select description, revision, track_revisions from published.organisation where id = $1',
      [id],
    );
    expect(row).toEqual({
      description: { fr: 'F1', es: 'S1' },
      revision: 3,
      track_revisions: { fr: 1, es: 1 },
    });
    expect(await found(world, 'desk', 'organisation', id)).toMatchObject({
      shared_stage: 'PUBLISHED',
      draft_in: ['FR'],
    });
  });

  it('of a kind that has none is refused', async () => {
    const [donor] = await save(world.desk, [
      {
        item: 'Donor',
        fields: { provenance: 'SAMPLE', slug: 'apart', name: 'Apart', category: 'FOUNDATION' },
      },
    ]);
    const target = { item: 'Donor', ids: [donor?.id ?? ''], locales: ['es'] } as const;
    expect(await refusal(submit(world.desk, [target]))).toMatchObject({ code: 'ITEM_INVALID' });
  });
});
