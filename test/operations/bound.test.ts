import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { verify } from '../../src/windows/verify.js';
import { refusal } from '../setup/drafts.js';
import { openNewsroom, type Newsroom } from '../setup/newsroom.js';
import { organisations } from '../setup/world.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
}, 60_000);
afterAll(() => room.close());
beforeEach(async () => expect(await verify(room.world.run)).toEqual([]));

describe('what is bound to something', () => {
  const page = { item: 'Page', fields: { slug: 'about', title: { en: 'About' } } };
  const block = (slug: string, more: object) => ({
    item: 'Block',
    fields: { slug, position: 1, page: 'about', ...more },
  });
  const shown = async () =>
    ((await room.world.window('public', 'block')) as { slug: string }[]).map((row) => row.slug).sort();

  it('stands where that stands: a testimony, and the block that shows it, go with their organisation', async () => {
    const ids = await organisations(room.world, { witness: {} });
    await room.publishing(
      page,
      {
        item: 'Testimony',
        fields: {
          slug: 'said',
          text: { en: 'We go on.' },
          isQuotation: false,
          organisation: 'witness',
          consent: 'GIVEN',
        },
      },
      block('shows-it', { position: 2, blockKind: 'TESTIMONY', testimony: 'said' }),
      block('plain', { blockKind: 'TEXT', text: { en: 'Text.' } }),
    );
    expect(await shown()).toEqual(['plain', 'shows-it']);
    await expose(room.world.desk, { item: 'Organisation', ids: Object.values(ids), exposure: 'WITHHELD' });
    expect(await shown()).toEqual(['plain']);
    expect(await room.world.window('public', 'testimony')).toEqual([]);
    expect(await room.world.window('staff', 'testimony')).toHaveLength(1);
    await expose(room.world.desk, {
      item: 'Organisation',
      ids: Object.values(ids),
      exposure: 'PUBLIC',
      approvedBy: 'another',
    });
    expect(await shown()).toEqual(['plain', 'shows-it']);
  });

  it('is not published before it, and says what is missing', async () => {
    const [, id = ''] = await room.saving(
      { item: 'Page', fields: { slug: 'draft', title: { en: 'Draft' } } },
      {
        item: 'Block',
        fields: { slug: 'on-draft', position: 1, blockKind: 'TEXT', text: { en: 'Text.' }, page: 'draft' },
      },
    );
    expect(await refusal(publish(room.world.desk, [{ item: 'Block', ids: [id] }]))).toMatchObject({
      code: 'PUBLICATION_INCOMPLETE',
      field: 'page',
    });
  });

  it.each([
    [{ blockKind: 'TEXT', text: { en: 'Text.' }, page: null }, 'chapter'],
    [{ blockKind: 'CHART', text: { en: 'Text.' } }, 'blockKind'],
  ])('a block belongs to one thing and shows something: %j', async (fields, field) => {
    await room.publishing(page);
    expect(
      await refusal(
        room.saving({ item: 'Block', fields: { slug: 'bad', position: 1, page: 'about', ...fields } }),
      ),
    ).toMatchObject({
      code: 'ITEM_INVALID',
      field,
    });
  });

  it('what somebody said is shown once they have agreed, and no longer than they do', async () => {
    const said = (consent: string) =>
      room.publishing({
        item: 'Testimony',
        fields: { slug: 'asked', text: { en: 'Hm.' }, isQuotation: false, consent },
      });
    const [id] = await said('ASKED');
    expect((await room.world.window('public', 'testimony')).map((row) => row.id)).not.toContain(id);
    await said('GIVEN');
    expect((await room.world.window('public', 'testimony')).map((row) => row.id)).toContain(id);
    await said('WITHDRAWN');
    expect((await room.world.window('partner', 'testimony')).map((row) => row.id)).not.toContain(id);
    expect((await room.world.window('staff', 'testimony')).map((row) => row.id)).toContain(id);
  });
});
