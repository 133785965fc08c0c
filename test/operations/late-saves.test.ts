import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { locales } from '../../src/base/locale.js';
import { save } from '../../src/operations/save.js';
import { organisation, theme } from '../setup/drafts.js';
import { chanceFrom, type Chance } from '../setup/random-verbs.js';
import { openWorld, type World } from '../setup/world.js';

const runs = Math.min(5000, Number(process.env.RESEAU_RUNS ?? 150));
const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
let world: World;
const themes: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  const saved = await save(world.desk, [
    theme('one', { en: 'One' }),
    theme('two', { en: 'Two' }),
    theme('three', { en: 'Three' }),
  ]);
  themes.push(...saved.map(({ id }) => id));
});
afterAll(() => world.close());

type Fields = Readonly<Record<string, unknown>>;
const one = <T>(chance: Chance, list: readonly T[]): T => list[chance(list.length)] as T;

/** What a form can say of an organisation: each field of another kind. */
const values: Readonly<Record<string, (chance: Chance) => unknown>> = {
  city: (chance) => one(chance, ['Lyon', 'Lima', 'Oslo', null]),
  foundedYear: (chance) => one(chance, [1985, 1990, null]),
  otherNames: (chance) => one(chance, [['A'], ['A', 'B'], null]),
  services: (chance) => one(chance, [['LEGAL'], ['LEGAL', 'MEDICAL'], null]),
  identifiers: (chance) => one(chance, [[{ value: '1', scheme: 'X' }], [{ scheme: 'X', value: '2' }], null]),
  geographicScope: (chance) => one(chance, ['NATIONAL', 'REGIONAL', null]),
  themes: (chance) => themes.filter(() => chance(2) === 0).map((id) => ({ id })),
  description: (chance) =>
    Object.fromEntries(
      locales
        .filter(() => chance(2) === 0)
        .map((locale) => [locale, one(chance, [`${locale} 1`, `${locale} 2`, null])]),
    ),
};
const someOf = (chance: Chance): Fields =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => (chance(2) === 0 ? [[field, value(chance)]] : [])),
  );

/** Places of a content: each field, and of texts each language; written again, as plainly as can be. */
function placesOf(fields: Fields): Map<string, string> {
  const places = new Map<string, string>();
  for (const [field, value] of Object.entries(fields)) {
    if (field === 'description') {
      for (const [locale, text] of Object.entries(value ?? {}))
        places.set(`${field}.${locale}`, JSON.stringify(text));
    } else if (field === 'themes') {
      const ids = (value as ({ id: string } | string)[]).map((it) => (typeof it === 'string' ? it : it.id));
      places.set(field, ids.toSorted().join());
    } else if (field === 'identifiers') {
      const parts = (value as { scheme: string; value: string }[] | null)?.map(
        (it) => `${it.scheme}=${it.value}`,
      );
      places.set(field, parts?.join() ?? 'null');
    } else places.set(field, JSON.stringify(value));
  }
  return places;
}
const said = (places: ReadonlyMap<string, string>, place: string): string => places.get(place) ?? 'null';

async function contentOf(id: string): Promise<Fields> {
  const [row] = await world.run(
    'select content from desk.revision where item_id = $1 order by number desc limit 1',
    [id],
  );
  const content = row?.content as Fields;
  return Object.fromEntries(Object.keys(values).map((field) => [field, content[field] ?? null]));
}

/** A late save of what somebody read at a revision; the places that overlap, where it was refused. */
async function late(
  id: string,
  expectedRevision: number,
  fields: Fields,
): Promise<readonly string[] | undefined> {
  try {
    await save({ ...world.desk, by: 'late' }, [
      { item: 'Organisation', id, expectedRevision, merges: true, fields },
    ]);
    return undefined;
  } catch (reason: unknown) {
    const { code, extensions } = reason as {
      code: string;
      extensions: { overlaps?: { field: string; locale?: string }[] };
    };
    if (code !== 'CONFLICT') throw reason;
    return (extensions.overlaps ?? [])
      .map(({ field, locale }) => (locale ? `${field}.${locale}` : field))
      .toSorted();
  }
}

describe('a save of an earlier revision', () => {
  it(`is laid over the newest where it changes nothing that was changed since, and names what both changed, in ${runs} random pairs (RESEAU_SEED=${seed})`, async () => {
    const chance = chanceFrom(seed);
    const seen = { merged: 0, refused: 0 };
    for (let round = 0; round < runs; round += 1) {
      const fields = someOf(chance);
      const [made] = await save(world.desk, [organisation(`late-${round}`, fields)]);
      const { id = '', revision = 0 } = made ?? {};
      const base = await contentOf(id);
      for (let times = chance(3); times >= 0; times -= 1)
        await save(world.desk, [{ item: 'Organisation', id, fields: someOf(chance) }]);
      const theirs = placesOf(await contentOf(id));
      // Half of the forms send all that they read, besides what they change.
      const read = { ...base, themes: ((base.themes ?? []) as string[]).map((it) => ({ id: it })) };
      const changes = someOf(chance);
      const description =
        'description' in changes
          ? { description: { ...(base.description as object), ...(changes.description as object) } }
          : {};
      const mine = chance(2) === 0 ? { ...read, ...changes, ...description } : changes;
      const before = placesOf(base);
      const own = [...placesOf(mine)].filter(([place, value]) => value !== said(before, place));
      const overlaps = own
        .filter(
          ([place, value]) => said(theirs, place) !== said(before, place) && said(theirs, place) !== value,
        )
        .map(([place]) => place)
        .toSorted();
      const refused = await late(id, revision, mine);
      const context = JSON.stringify({ round, base, theirs: [...theirs], mine });
      expect({ context, refused }).toEqual({ context, refused: overlaps.length > 0 ? overlaps : undefined });
      const expected = new Map(overlaps.length > 0 ? theirs : [...theirs, ...own]);
      const after = placesOf(await contentOf(id));
      for (const place of new Set([...expected.keys(), ...after.keys()]))
        expect({ context, place, value: said(after, place) }).toEqual({
          context,
          place,
          value: said(expected, place),
        });
      seen[overlaps.length > 0 ? 'refused' : 'merged'] += 1;
    }
    expect(seen.merged).toBeGreaterThan(runs / 20);
    expect(seen.refused).toBeGreaterThan(runs / 20);
  }, 600_000);

  it('leaves a translation behind whose original was changed meanwhile', async () => {
    const staleIn = async (id: string): Promise<unknown> =>
      (await world.run('select stale_locales as stale from desk.organisation where id = $1', [id]))[0]?.stale;
    const [made] = await save(world.desk, [
      organisation('late-original', {
        originalLocale: 'en',
        description: { en: 'Old', fr: 'Ancien', es: 'Viejo' },
      }),
    ]);
    const { id = '' } = made ?? {};
    await save(world.desk, [{ item: 'Organisation', id, fields: { description: { en: 'New' } } }]);
    expect(await staleIn(id)).toEqual(expect.arrayContaining(['fr', 'es']));
    // Written beside the old English.
    expect(await late(id, 1, { description: { es: 'Viejo, mejor' } })).toBeUndefined();
    expect(await staleIn(id)).toEqual(expect.arrayContaining(['fr', 'es']));
    // Written beside the new one.
    expect(await late(id, 3, { description: { es: 'Nuevo' } })).toBeUndefined();
    expect(await staleIn(id)).toEqual(['fr']);
    // A new original, beside a translation that nobody had made when it was read.
    expect(await late(id, 2, { description: { en: 'Newer' } })).toBeUndefined();
    expect(await staleIn(id)).toEqual(expect.arrayContaining(['fr', 'es']));
  });

  it('is refused where the revision is of the future, and changes nothing where it says what it read', async () => {
    const [made] = await save(world.desk, [organisation('late-nothing', { city: 'Lyon' })]);
    const { id = '' } = made ?? {};
    await save(world.desk, [{ item: 'Organisation', id, fields: { city: 'Lima' } }]);
    expect(await late(id, 7, { foundedYear: 1985 })).toEqual([]);
    expect(await late(id, 0, { foundedYear: 1985 })).toEqual([]);
    expect(await late(id, 1, { city: 'Lyon' })).toBeUndefined();
    expect(await late(id, 1, { city: 'Oslo' })).toEqual(['city']);
    const [row] = await world.run('select revision, city from desk.organisation where id = $1', [id]);
    expect(row).toEqual({ revision: 2, city: 'Lima' });
  });
});
