import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReseauError } from '../../src/base/errors.js';
import { approve } from '../../src/operations/approve.js';
import type { Desk } from '../../src/operations/desk.js';
import { approveRun } from '../../src/operations/editorial/approve-run.js';
import { importHand, openRun } from '../../src/operations/editorial/open-run.js';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { publishRelease } from '../../src/operations/releases/publish-release.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { restore } from '../../src/operations/restore.js';
import { save } from '../../src/operations/save.js';
import { sendBack } from '../../src/operations/send-back.js';
import { submit } from '../../src/operations/submit.js';
import type { Targets, TrackTargets } from '../../src/operations/targets.js';
import { unpublish } from '../../src/operations/unpublish.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { endWithdrawal } from '../../src/operations/withdrawal.js';
import { somebody } from '../setup/came-back.js';
import { chanceFrom, type Chance } from '../setup/random-verbs.js';
import { History, wordsIn, type Named } from '../setup/history.js';
import { furnish, openWorld, type World } from '../setup/world.js';

const acts = Number(process.env.RESEAU_TEST_VERBS ?? 600);
const seed = Number(process.env.RESEAU_TEST_SEED ?? Date.now() % 1_000_000);
const locales = ['fr', 'en', 'es'] as const;
// Refusals that belong to the game: nobody here knows what is whole, taken or how far it is.
const expected = [
  'FORBIDDEN',
  'STAGE_INVALID',
  'CONFLICT',
  'PUBLICATION_INCOMPLETE',
  'ITEM_INVALID',
  'ITEM_NOT_FOUND',
  'EXPOSURE_LOOSENED',
];

let world: World;
let people: Desk[];
/** By the id of the item. */
const histories = new Map<string, History>();
let subjects: { readonly item: 'Theme' | 'Organisation'; readonly id: string }[];
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  const rights = (['DRAFT', 'REVIEW', 'PUBLISH', 'TRANSLATE', 'WITHDRAW'] as const).map((capability) => ({
    capability,
  }));
  people = [];
  for (let count = 0; count < 5; count += 1) people.push(await somebody(world.desk, rights));
  const made = await save(people[0] as Desk, [
    ...['one', 'two'].map((slug) => ({
      item: 'Theme',
      fields: { slug, themeKind: 'CONTEXT', provenance: 'SAMPLE', label: { fr: 'word1x', en: 'word2x' } },
    })),
    ...['one', 'two'].map((slug) => ({
      item: 'Organisation',
      fields: {
        slug,
        name: 'word3x',
        exposure: 'PUBLIC',
        provenance: 'SAMPLE',
        description: { en: 'word4x' },
      },
    })),
  ]);
  subjects = made.map(({ id }, index) => ({ item: index < 2 ? 'Theme' : 'Organisation', id }));
  for (const { id } of subjects) histories.set(id, new History());
  await note(people[0]?.by ?? '');
}, 120_000);
afterAll(() => world.close());

/** Keeps what has been saved since the last time as written by this person. */
async function note(by: string): Promise<void> {
  for (const [id, history] of histories) {
    const rows = await world.run(
      'select content from desk.revision where item_id = $1 and number > $2 order by number',
      [id, history.revision],
    );
    history.saved(
      by,
      rows.map((row) => row.content),
    );
  }
}

/** The words of each item that readers of any window see. */
async function wordsShown(): Promise<Map<string, ReadonlySet<string>>> {
  const windows = ['public', 'partner', 'staff'].flatMap((audience) =>
    ['theme', 'organisation'].map(
      (table) =>
        `select id, to_jsonb(w) as shown from window_${audience}.${table} w where id = any ($1::uuid[])`,
    ),
  );
  const rows = await world.run(windows.join(' union all '), [subjects.map(({ id }) => id)]);
  return new Map(subjects.map(({ id }) => [id, wordsIn(rows.filter((row) => row.id === id))]));
}

/**
 * Languages, and names, of published rows that are not those of the revision that the row says they are of.
 */
async function untrueRevisions(): Promise<string[]> {
  const of = (table: string, texts: readonly (readonly [string, string])[], name: string): string =>
    `select p.id || ' ' || l as untrue from published.${table} p cross join unnest(p.locales) l
left join desk.revision r on r.item_id = p.id and r.number = coalesce((p.track_revisions ->> l)::int, p.revision)
where p.live and (${texts.map(([field, column]) => `(p.${column} -> l) is distinct from (r.content -> '${field}' -> l)`).join(' or ')})
union all select p.id || ' shared' from published.${table} p left join desk.revision r on r.item_id = p.id and r.number = p.revision where p.live and p.${name}::text is distinct from r.content ->> '${name}'`;
  const rows = await world.run(
    [
      of(
        'theme',
        [
          ['label', 'label'],
          ['altLabels', 'alt_labels'],
        ],
        'slug',
      ),
      of('organisation', [['description', 'description']], 'name'),
    ].join(' union all '),
  );
  return rows.map(({ untrue }) => String(untrue));
}

describe('no text reaches readers that a second person has not agreed to', () => {
  it(
    `in ${acts} acts of five people (RESEAU_TEST_SEED=${seed})`,
    async () => {
      const chance = chanceFrom(seed);
      const tried = new Set<string>();
      for (let count = 1; count <= acts; count += 1) {
        const { name, by } = await act(chance);
        tried.add(name);
        await note(by);
        expect({ seed, count, name, untrue: await untrueRevisions() }).toEqual({
          seed,
          count,
          name,
          untrue: [],
        });
        for (const [id, shown] of await wordsShown()) {
          const fault = histories.get(id)?.fault(shown);
          expect({ seed, count, name, fault }).toEqual({ seed, count, name, fault: undefined });
        }
      }
      const rows = await world.run(
        `select count(*)::int as count from desk.publication where text_revisions is not null`,
      );
      expect(Number(rows[0]?.count)).toBeGreaterThan(0);
      // The game is worth something only if texts come to readers, and every act is tried, and refused too.
      expect(
        [...histories.values()].reduce((sum, history) => sum + history.everSeen.size, 0),
      ).toBeGreaterThan(5);
      for (const name of Object.keys(doing)) expect([name, tried.has(name)]).toEqual([name, true]);
      expect([...refusals]).toEqual(expect.arrayContaining(['FORBIDDEN', 'CONFLICT', 'STAGE_INVALID']));
    },
    120_000 + acts * 300,
  );
});

let words = 10;
const newWord = (): string => {
  words += 1;
  return `word${words}x`;
};
const pick = <T>(chance: Chance, list: readonly T[]): T => list[chance(list.length)] as T;

/** Does one thing, or is refused; what it was, and whose it counts as. */
async function act(chance: Chance): Promise<{ name: string; by: string }> {
  // Most of the time one item, so that its story gets on.
  const subject = subjects[
    chance(4) === 0 ? chance(subjects.length) : chance(2) * 2
  ] as (typeof subjects)[number];
  const person = pick(chance, people);
  const history = histories.get(subject.id) as History;
  const name = pick(chance, deck);
  const work: Doing = doing[name];
  try {
    await work(person, subject, history, chance);
  } catch (reason) {
    refused(reason);
  }
  return { name, by: person.by };
}

const refusals = new Set<string>();

/** Lets a refusal pass that belongs to the game. */
function refused(reason: unknown): void {
  if (!(reason instanceof ReseauError) || !expected.includes(reason.code)) throw reason;
  refusals.add(reason.code);
}

type Doing = (
  person: Desk,
  subject: (typeof subjects)[number],
  history: History,
  chance: Chance,
) => Promise<unknown>;
const targets = ({ item, id }: (typeof subjects)[number]): Targets[] => [{ item, ids: [id] }];
/** The newest revision, now and then one that was read earlier. */
const decided = (subject: (typeof subjects)[number], history: History, chance: Chance): Targets[] =>
  targets(subject).map((one) => ({
    ...one,
    revisions: { [subject.id]: Math.max(1, history.revision - (chance(6) === 0 ? 1 : 0)) },
  }));
/** All of them, or some languages, with or without what is shared. */
const apart = (all: readonly Targets[], chance: Chance): TrackTargets[] =>
  all.map((one) =>
    chance(2) === 0
      ? one
      : {
          ...one,
          locales: chance(3) === 0 ? ['fr', 'es'] : [pick(chance, locales)],
          withShared: chance(2) === 0,
        },
  );
const namedIn = ([one]: readonly TrackTargets[]): Named =>
  one?.locales && [...one.locales, ...(one.withShared ? ['shared'] : [])];
const textsOf = (item: string, locale: string): Readonly<Record<string, unknown>> => ({
  [item === 'Theme' ? 'label' : 'description']: { [locale]: newWord() },
});
const renamed = (item: string): Readonly<Record<string, unknown>> =>
  item === 'Theme' ? { altLabels: { en: [newWord()] } } : { name: newWord() };
const often: Readonly<Record<string, number>> = {
  agree: 5,
  approve: 4,
  publish: 6,
  release: 4,
  oneLanguage: 4,
  save: 2,
  endWithdrawal: 4,
};

const doing = {
  save: (person, { item, id }, _, chance) =>
    save(person, [{ item, id, fields: textsOf(item, pick(chance, locales)) }]),
  rename: (person, { item, id }) => save(person, [{ item, id, fields: renamed(item) }]),
  translate: (person, { item, id }) =>
    save({ ...person, may: [{ capability: 'TRANSLATE' }] }, [{ item, id, fields: textsOf(item, 'es') }]),
  import: async (person, { item, id }, history, chance) => {
    const run = await openRun(person, { kind: item, file: 'file.csv' });
    await save({ ...world.desk, by: `${importHand}${run}` }, [
      { item, id, fields: textsOf(item, pick(chance, locales)) },
    ]);
    await note(person.by);
    if (chance(2) === 0) return;
    await submit(world.desk, [{ item, ids: [id] }]);
    const reviewer = pick(chance, people);
    await approveRun(reviewer, run);
    history.approved(reviewer.by);
  },
  restore: (person, { item, id }, history, chance) =>
    restore(person, [{ item, id, revision: 1 + chance(history.revision) }]),
  expose: async (person, { item, id }, history, chance) => {
    const exposure = pick(chance, ['PUBLIC', 'PUBLIC', 'WITHHELD', 'GENERALISED'] as const);
    await expose(person, { item, ids: [id], exposure });
    history.wanted(person.by, exposure);
  },
  submit: (person, subject, history, chance) =>
    submit(person, apart(decided(subject, history, chance), chance)),
  approve: async (person, subject, history, chance) => {
    const some = apart(decided(subject, history, chance), chance);
    await approve(person, some);
    history.approved(person.by, namedIn(some));
  },
  // As it goes on a good day: whoever may agree does, so that something is published at all.
  agree: async (person, subject, history) => {
    await submit(person, targets(subject)).catch(refused);
    for (const reviewer of people) {
      await approve(reviewer, targets(subject)).then(() => history.approved(reviewer.by), refused);
    }
  },
  sendBack: async (person, subject, history, chance) => {
    const some = apart(decided(subject, history, chance), chance);
    await sendBack(person, some, 'Again.');
    history.sentBack(namedIn(some));
  },
  publish: (person, subject, history, chance) =>
    publish(person, apart(decided(subject, history, chance), chance)),
  /** One language goes the whole way while the others are where they are. */
  oneLanguage: async (person, subject, history, chance) => {
    const some = targets(subject).map((one) => ({
      ...one,
      locales: [pick(chance, locales)],
      withShared: chance(3) === 0,
    }));
    await submit(person, some).catch(refused);
    for (const reviewer of people)
      await approve(reviewer, some).then(() => history.approved(reviewer.by, namedIn(some)), refused);
    await publish(person, some);
  },
  release: async (person, { item, id }, history, chance) => {
    const entry = {
      item,
      id,
      act: 'PUBLISH',
      revision: history.revision,
      ...(chance(2) === 0 && { locales: [pick(chance, locales)] }),
    };
    const release = await saveRelease(person, { title: 'All', entries: [entry as never] });
    if (chance(3) === 0) {
      const other = pick(chance, people);
      await save(other, [{ item, id, fields: textsOf(item, 'en') }]);
      await note(other.by);
    }
    const { done } = await publishRelease(person, release, [
      'LANGUAGE_MISSING',
      'TEXT_STALE',
      'BROKEN_LINK',
      'LINK_DEAD',
      'PERSON_NAME',
    ]);
    if (!done) throw new ReseauError('PUBLICATION_INCOMPLETE', 'blocked');
  },
  unpublish: (person, subject, _, chance) =>
    unpublish(
      person,
      targets(subject).map((one) => ({
        ...one,
        ...(chance(2) === 0 && { locales: [pick(chance, locales)] }),
      })),
    ),
  withdraw: async (person, subject, history, chance) => {
    if (chance(2) > 0) throw new ReseauError('FORBIDDEN', 'not now');
    await withdraw(person, targets(subject));
    history.withdrawn();
  },
  endWithdrawal: async (person, subject, history) => {
    // What has an exposure comes back by it.
    if (subject.item === 'Organisation')
      await expose(person, { item: subject.item, ids: [subject.id], exposure: 'PUBLIC' });
    else await endWithdrawal(person, targets(subject));
    history.wanted(person.by);
  },
} satisfies Readonly<Record<string, Doing>>;

const deck = (Object.keys(doing) as (keyof typeof doing)[]).flatMap((name) =>
  Array.from({ length: often[name] ?? 1 }, () => name),
);
