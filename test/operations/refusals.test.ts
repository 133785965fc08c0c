import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/operations/change.js';
import { save } from '../../src/operations/save.js';
import { appeal, organisation, refusal, theme } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
}, 60_000);
afterAll(() => world.close());

const common = { provenance: 'SAMPLE' };

describe('save refuses a value that', () => {
  const cases: [what: string, change: Change, field: string | undefined][] = [
    ['is of no field', organisation('x', { nickname: 'a' }), 'nickname'],
    ['is of a field of all objects', organisation('x', { constructor: 'a' }), 'constructor'],
    ['is missing', { item: 'Organisation', fields: { ...common, slug: 'x', exposure: 'PUBLIC' } }, 'name'],
    ['is cleared though required', organisation('x', { name: null }), 'name'],
    ['is blank though required', organisation('x', { name: '  ' }), 'name'],
    ['is a number instead of a text', organisation('x', { name: 7 }), 'name'],
    ['holds a NUL', organisation('x', { name: 'a\0b' }), 'name'],
    ['holds a bell', organisation('x', { name: 'a\u0007b' }), 'name'],
    ['holds a control character of the second set', organisation('x', { name: 'a\u0085b' }), 'name'],
    ['holds what is no character', organisation('x', { name: 'a\ufffeb' }), 'name'],
    ['turns its direction', organisation('x', { name: 'a\u202eb' }), 'name'],
    ['isolates a direction', organisation('x', { name: 'a\u2066b' }), 'name'],
    ['turns its direction in a language', theme('x', { fr: 'a\u202ab' }), 'label'],
    ['turns its direction in a reference', organisation('x', { country: 'X\u202eA' }), 'country'],
    [
      'cannot be seen though required',
      organisation('x', { name: '\u200b\u200d\u2060\ufeff\u3164\u2800 \u00ad' }),
      'name',
    ],
    [
      'is a list with a text that cannot be seen',
      organisation('x', { otherNames: ['a', '\u200b'] }),
      'otherNames',
    ],
    ['is broken Unicode', organisation('x', { name: 'a\ud800' }), 'name'],
    ['is longer than 300', organisation('x', { name: 'ä'.repeat(301) }), 'name'],
    ['is longer than its own limit', organisation('x', { acronym: 'a'.repeat(61) }), 'acronym'],
    ['is no slug', organisation('Not a slug'), 'slug'],
    ['is no slug: double hyphen', organisation('a--b'), 'slug'],
    ['is no e-mail address', organisation('x', { contactEmail: 'a@b' }), 'contactEmail'],
    ['is no address', organisation('x', { website: 'omct.org' }), 'website'],
    ['is an address of another scheme', organisation('x', { website: 'javascript:alert(1)' }), 'website'],
    ['is an address with a password', organisation('x', { website: 'https://a:b@omct.org' }), 'website'],
    ['is no language', organisation('x', { workingLanguages: ['en', 'not a tag'] }), 'workingLanguages'],
    ['is no list', organisation('x', { otherNames: 'a' }), 'otherNames'],
    ['is a list with a blank', organisation('x', { otherNames: ['a', ' '] }), 'otherNames'],
    ['is no value of the vocabulary', organisation('x', { type: 'toString' }), 'type'],
    ['stands twice', organisation('x', { services: ['LEGAL', 'LEGAL'] }), 'services'],
    ['is not whole', organisation('x', { foundedYear: 1990.5 }), 'foundedYear'],
    ['is out of range', organisation('x', { foundedYear: 1600 }), 'foundedYear'],
    ['is a text instead of a number', organisation('x', { foundedYear: '1990' }), 'foundedYear'],
    ['is not finite', { item: 'Country', fields: { iso2: 'XA', latitude: NaN } }, 'latitude'],
    ['is a country code in small letters', { item: 'Country', fields: { iso2: 'xa' } }, 'iso2'],
    ['is an M49 code of two digits', { item: 'Region', fields: { slug: 'africa', m49: '12' } }, 'm49'],
    ['is no hash', { item: 'Source', fields: { url: 'https://a.example', hash: 'AB' } }, 'hash'],
    [
      'is a day that no calendar has',
      { item: 'Source', fields: { url: 'https://a.example', retrievedOn: '2023-02-29' } },
      'retrievedOn',
    ],
    [
      'is a day of the year 0',
      { item: 'Source', fields: { url: 'https://a.example', retrievedOn: '0000-01-01' } },
      'retrievedOn',
    ],
    [
      'has a day that its precision does not know',
      appeal('x', { documentDate: { value: '2024-02-03', precision: 'MONTH' } }),
      'documentDate',
    ],
    ['has no precision', appeal('x', { documentDate: { value: '2024-02-03' } }), 'documentDate'],
    ['is yes instead of true', appeal('x', { actionOpen: 'yes' }), 'actionOpen'],
    ['is in no locale', theme('x', { de: 'a' }), 'label'],
    ['is not localised', theme('x', 'a' as unknown as object), 'label'],
    ['has no locale left though required', theme('x', { en: null }), 'label'],
    [
      'is a part with a stranger in it',
      organisation('x', { identifiers: [{ scheme: 'a', value: 'b', more: 'c' }] }),
      'identifiers',
    ],
    ['is a part without a value', organisation('x', { identifiers: [{ scheme: 'a' }] }), 'identifiers'],
    ['is a relation by number', organisation('x', { country: 7 }), 'country'],
    ['is a relation by a broken id', organisation('x', { country: { id: 'a' } }), 'country'],
    ['leads nowhere by name', organisation('x', { country: 'XZ' }), 'country'],
    [
      'leads nowhere by id',
      organisation('x', { themes: [{ id: '00000000-0000-4000-8000-000000000000' }] }),
      'themes',
    ],
    ['is the revision', organisation('x', { revision: 7 }), 'revision'],
    ['is the id', organisation('x', { id: 'a' }), 'id'],
    ['is kept by save', organisation('x', { savedAt: '2024-01-01T00:00:00Z' }), 'savedAt'],
    ['is kept by the membership verb', organisation('x', { isMember: true }), 'isMember'],
    ['is kept by the membership verb: year', organisation('x', { memberSince: 2000 }), 'memberSince'],
    [
      'is no exposure at all',
      { item: 'Organisation', fields: { ...common, slug: 'x', name: 'A' } },
      'exposure',
    ],
    ['is no reference', appeal('x', { referenceRaw: 'TUR 5' }), 'referenceRaw'],
    [
      'is missing so that no item is named',
      { item: 'Theme', fields: { ...common, themeKind: 'OUTCOME', label: { en: 'a' } } },
      undefined,
    ],
  ];
  it.each(cases)('%s', async (_, change, field) => {
    const told = await refusal(save(world.desk, [organisation('before'), change]));
    expect(told).toMatchObject({ code: 'ITEM_INVALID', item: change.item, index: 1 });
    if (field) expect(told.field).toBe(field);
    expect(told.message).not.toMatch(/\b(select|insert|update|desk\.)\b/i);
    // All or nothing: the change before it is not there either.
    expect(await world.run(`select from desk.organisation where slug = 'before'`)).toHaveLength(0);
  });

  it('is of no kind of item', async () =>
    expect(await refusal(save(world.desk, [{ item: 'Secret', fields: {} }]))).toMatchObject({
      code: 'ITEM_INVALID',
      item: 'Secret',
    }));
});

describe('save keeps a text', () => {
  const kept = async (name: string): Promise<unknown> => {
    await save(world.desk, [organisation('kept', { name })]);
    return (await world.run(`select name from desk.organisation where slug = 'kept'`))[0]?.name;
  };

  it('composed, so that what looks the same is the same', async () => {
    expect(await kept('Re\u0301seau')).toBe('R\u00e9seau');
    expect(await save(world.desk, [organisation('kept', { name: 'R\u00e9seau' })])).toMatchObject([
      { outcome: 'unchanged' },
    ]);
  });

  it.each([
    ['with line breaks and tabs', 'a\n\tb'],
    [
      'with the joiners of Persian and of emoji',
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u{1f469}\u200d\u{1f4bb}',
    ],
    ['with the marks of a direction', '\u200fabc\u200e'],
  ])('%s', async (_, name) => expect(await kept(name)).toBe(name));
});
