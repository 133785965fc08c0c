import { coarsen } from '../../src/operations/coarsen.js';
import type { Desk } from '../../src/operations/desk.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { ReseauError } from '../../src/base/errors.js';
import type { Run } from '../../src/windows/run.js';

export type Chance = (below: number) => number;

/** Numbers that look random and come again with the seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const few = 6;
const common = { provenance: 'SAMPLE' };
const pick = <T>(chance: Chance, list: readonly T[]): T => list[chance(list.length)] as T;
const some = <T>(chance: Chance, list: readonly T[]): T[] => list.filter(() => chance(2) === 0);
const texts = (chance: Chance) => ({
  en: pick(chance, ['A', 'B', null]),
  fr: pick(chance, ['C', 'D', null]),
  es: pick(chance, ['E', null]),
});
const slugs = (stem: string) => Array.from({ length: few }, (_, index) => `${stem}-${index}`);
const exposures = ['PUBLIC', 'PUBLIC', 'GENERALISED', 'WITHHELD'] as const;
const items = [
  'Region',
  'Country',
  'Theme',
  'Programme',
  'Organisation',
  'Membership',
  'Appeal',
  'Source',
  'Network',
] as const;

// Refusals that belong to the game: the generator does not know what is whole, taken, published or withdrawn.
const expected = [
  'ITEM_INVALID',
  'ITEM_TAKEN',
  'PUBLICATION_INCOMPLETE',
  'EXPOSURE_LOOSENED',
  'STAGE_INVALID',
];

/**
 * Does one thing that an editor might do, among few items, so that they meet often. What it did, or why it
 * was refused.
 */
export async function randomVerb(desk: Desk, run: Run, chance: Chance): Promise<string> {
  const verb = pick(chance, [
    'save',
    'save',
    'save',
    'publish',
    'publish',
    'publish',
    'unpublish',
    'withdraw',
    'expose',
    'expose',
    'coarsen',
    'member',
  ] as const);
  try {
    await verbs[verb](desk, run, chance);
    return verb;
  } catch (reason) {
    // The nightly verb lets withdrawals pass, and gives up after some attempts: nothing of it is kept.
    const refusals = verb === 'coarsen' ? [...expected, 'DATABASE_UNAVAILABLE'] : expected;
    if (reason instanceof ReseauError && refusals.includes(reason.code)) return `${verb}: ${reason.code}`;
    throw reason;
  }
}

const verbs = {
  save: (desk: Desk, _: Run, chance: Chance) => save(desk, [draft(chance)]),
  publish: async (desk: Desk, run: Run, chance: Chance) => {
    const item = pick(chance, items);
    return publish(desk, [
      {
        item,
        ids: await someIds(run, chance, item),
        ...(chance(4) === 0 && { locales: some(chance, ['fr', 'en', 'es'] as const) }),
      },
    ]);
  },
  unpublish: async (desk: Desk, run: Run, chance: Chance) => {
    const item = pick(chance, items);
    return unpublish(desk, [{ item, ids: (await someIds(run, chance, item)).slice(0, 1) }]);
  },
  withdraw: async (desk: Desk, run: Run, chance: Chance) =>
    withdraw(desk, [{ item: 'Organisation', ids: (await someIds(run, chance, 'Organisation')).slice(0, 1) }]),
  expose: async (desk: Desk, run: Run, chance: Chance) => {
    const item = pick(chance, ['Organisation', 'Appeal'] as const);
    return expose(desk, {
      item,
      ids: await someIds(run, chance, item),
      exposure: pick(chance, exposures),
      approvedBy: pick(chance, ['director', 'director', 'editor']),
    });
  },
  coarsen,
  member: (desk: Desk, _: Run, chance: Chance) =>
    save(desk, [
      {
        item: 'Membership',
        fields: {
          ...common,
          organisation: pick(chance, slugs('o')),
          network: 'sos-torture',
          status: pick(chance, ['MEMBER', 'FORMER']),
          source: pick(chance, ['https://www.omct.org/page', 'https://blog.example/a', null]),
          validFrom: { value: `${1990 + chance(30)}-01-01`, precision: 'YEAR' },
        },
      },
    ]),
};

function draft(chance: Chance) {
  const country = () => pick(chance, ['XA', 'XB', null]);
  const themes = some(chance, slugs('t').slice(0, 3).concat('torture'));
  switch (
    pick(chance, [
      'Theme',
      'Programme',
      'Organisation',
      'Organisation',
      'Appeal',
      'Country',
      'Source',
    ] as const)
  ) {
    case 'Theme':
      return {
        item: 'Theme',
        fields: {
          ...common,
          slug: pick(chance, slugs('t')),
          themeKind: 'OUTCOME',
          label: texts(chance),
          broader: pick(chance, ['torture', 'detention', 't-0', 't-1', null]),
        },
      };
    case 'Programme':
      return {
        item: 'Programme',
        fields: {
          ...common,
          slug: pick(chance, slugs('p')),
          programmeKind: 'PROJECT',
          title: texts(chance),
          parent: pick(chance, ['defenders', 'p-0', 'p-1', null]),
          themes,
        },
      };
    case 'Organisation':
      return {
        item: 'Organisation',
        fields: {
          ...common,
          slug: pick(chance, slugs('o')),
          name: pick(chance, ['N', 'M']),
          exposure: pick(chance, exposures),
          country: country(),
          description: texts(chance),
          themes,
          sources: some(chance, ['https://www.omct.org/page', 'https://mirror.example/b']),
        },
      };
    case 'Appeal':
      return {
        item: 'Appeal',
        fields: {
          ...common,
          slug: pick(chance, slugs('a')),
          appealKind: 'STATEMENT',
          exposure: pick(chance, exposures),
          title: texts(chance),
          documentDate: { value: '2024-01-01', precision: 'YEAR' },
          actionOpen: chance(2) === 0,
          parent: pick(chance, ['a-0', 'a-1', null]),
          countries: some(chance, ['XA', 'XB']),
          themes,
          programmes: some(chance, ['defenders', 'p-0']),
          informants: some(chance, ['o-0', 'o-1']),
        },
      };
    case 'Country':
      return {
        item: 'Country',
        fields: {
          iso2: pick(chance, ['XA', 'XB']),
          region: pick(chance, ['africa', 'asia']),
          name: { es: pick(chance, ['Uno', 'Dos']) },
        },
      };
    case 'Source':
      return {
        item: 'Source',
        fields: {
          url: pick(chance, ['https://www.omct.org/page', 'https://mirror.example/b']),
          sourceKind: pick(chance, ['OFFICIAL', 'REPOST']),
        },
      };
  }
}

const tables = {
  Region: 'region',
  Country: 'country',
  Theme: 'theme',
  Programme: 'programme',
  Organisation: 'organisation',
  Membership: 'membership',
  Appeal: 'appeal',
  Source: 'source',
  Network: 'network',
};

async function someIds(run: Run, chance: Chance, item: keyof typeof tables): Promise<string[]> {
  const rows = await run(`select id from desk.${tables[item]} order by id`);
  return rows.map((row) => String(row.id)).filter(() => chance(3) === 0);
}
