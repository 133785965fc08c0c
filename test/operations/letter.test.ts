import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { closeAppeals } from '../../src/operations/appeals/close-appeals.js';
import { save } from '../../src/operations/save.js';
import { verify } from '../../src/windows/verify.js';
import { openNewsroom, type Newsroom } from '../setup/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
}, 60_000);
afterAll(() => room.close());
beforeEach(async () => expect(await verify(room.world.run)).toEqual([]));

describe('a letter', () => {
  const appeal = (more: Record<string, unknown> = {}) => ({
    item: 'Appeal',
    fields: {
      slug: 'open-appeal',
      exposure: 'PUBLIC',
      appealKind: 'URGENT_APPEAL',
      referenceRaw: 'XAA 001 /0924 / OBS 001',
      title: { en: 'A trial', fr: 'Un procès' },
      documentDate: { value: '2024-09-01', precision: 'DAY' },
      countries: ['XA'],
      programmes: ['observatory'],
      actionOpen: true,
      actionUntil: '2024-12-31',
      addressees: ['ministry'],
      actionsRequested: {
        en: ['Drop the charges.', 'Return the passports.'],
        fr: ['Abandonner les poursuites.', 'Rendre les passeports.'],
      },
      ...more,
    },
  });
  const office = (slug: string) => ({
    item: 'Authority',
    fields: {
      slug,
      office: { en: 'Minister of Justice', fr: 'Ministre de la Justice' },
      body: { en: 'Ministry of Justice' },
      country: 'XA',
      postalAddress: '1 Square of Law\nAlpha Town',
    },
  });
  const letterTo = async (slug: string, locale = 'EN') => {
    const [row] = await room.world.run('select id from window_public.authority where slug = $1', [slug]);
    const id = `authority_${String(row?.id).replaceAll('-', '')}`;
    const { appeal: found } = (await room.ask(
      `{ appeal(slug: "open-appeal") { letter(authority: "${id}", locale: ${locale}) } }`,
    )) as {
      appeal: { letter: string | null };
    };
    return found.letter;
  };

  it('is made of what the appeal asks for, in the language in which it is served', async () => {
    await room.publishing(office('ministry'), office('other'), appeal());
    expect(await letterTo('ministry')).toBe(
      [
        'Minister of Justice\nMinistry of Justice\n1 Square of Law\nAlpha Town',
        'Dear Sir or Madam,',
        'I write to you about this appeal: XAA 001 / 0924 / OBS 001 – A trial',
        'I respectfully ask you for the following:',
        '1. Drop the charges.\n2. Return the passports.',
        'Yours faithfully,',
      ].join('\n\n'),
    );
    const french = await letterTo('ministry', 'FR');
    expect(french).toContain('Ministre de la Justice\n');
    expect(french).toContain(
      "Je vous écris au sujet de l'appel suivant : XAA 001 / 0924 / OBS 001 – Un procès",
    );
    // In Spanish the appeal is served in English, and so is the letter.
    expect(await letterTo('ministry', 'ES')).toContain('Dear Sir or Madam,');
  });

  it('is for its addressees only, and for no sample', async () => {
    await room.publishing(office('ministry'), office('other'), appeal());
    expect(await letterTo('other')).toBeNull();
    await room.publishing(appeal({ provenance: 'SAMPLE' }));
    expect(await letterTo('ministry')).toBeNull();
    await room.publishing(appeal({ actionsRequested: null }));
    expect(await letterTo('ministry')).toBeNull();
  });

  it('is refused for what is no id of an authority', async () => {
    const { errors } = await room.readers.ask(
      '{ appeal(slug: "open-appeal") { letter(authority: "theme_00000000000000000000000000000000") } }',
    );
    expect(errors).toMatchObject([{ code: 'ID_INVALID', path: ['appeal', 'letter'] }]);
  });

  it('ends with the last day to act, at night, whatever draft waits on top', async () => {
    await room.publishing(office('ministry'), appeal());
    await save(room.world.desk, [
      { item: 'Appeal', fields: { slug: 'open-appeal', summary: { en: 'A draft.' } } },
    ]);
    expect(await closeAppeals(room.world.desk, '2024-12-31')).toBe(0);
    expect(await letterTo('ministry')).not.toBeNull();
    expect(await closeAppeals(room.world.desk, '2025-01-01')).toBe(1);
    expect(await letterTo('ministry')).toBeNull();
    expect(await room.ask('{ appeal(slug: "open-appeal") { actionOpen summary } }')).toEqual({
      appeal: { actionOpen: false, summary: null },
    });
    expect(await closeAppeals(room.world.desk, '2025-01-01')).toBe(0);
  });
});
