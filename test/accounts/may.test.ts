import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chanceFrom } from '../setup/random-verbs.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { Browser, newPerson } from './person.js';

const steps = Number(process.env.RESEAU_TEST_WAYS ?? 150);
const seed = Number(process.env.RESEAU_TEST_SEED ?? Date.now() % 1_000_000);

/** People of all kinds of rights, each of whom tries everything. */
const people = {
  ada: [
    { capability: 'DRAFT' },
    { capability: 'REVIEW' },
    { capability: 'PUBLISH' },
    { capability: 'WITHDRAW' },
    { capability: 'MEDIA' },
  ],
  bela: [{ capability: 'DRAFT' }, { capability: 'REVIEW' }, { capability: 'PUBLISH' }],
  emil: [{ capability: 'DRAFT', kind: 'Article' }],
  eva: [{ capability: 'DRAFT' }],
  tomas: [{ capability: 'TRANSLATE', locale: 'es' }],
  rita: [{ capability: 'REVIEW' }],
  pablo: [{ capability: 'PUBLISH', kind: 'Theme' }],
  wanda: [{ capability: 'WITHDRAW' }],
  walt: [
    { capability: 'REVIEW', locale: 'es' },
    { capability: 'PUBLISH', locale: 'es' },
  ],
} as const;
type Name = keyof typeof people;
const names = Object.keys(people) as Name[];

let server: HttpServer;
const browsers = new Map<Name, Browser>();
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  for (const name of names) {
    const invitation = { email: `${name}@example.org`, name, rights: [...people[name]] };
    browsers.set(name, (await newPerson(server.desk, server.url, invitation)).browser);
  }
}, 120_000);
afterAll(() => server.close());

const browserOf = (name: Name): Browser => browsers.get(name) ?? new Browser('');
const answer = '{ __typename ... on Refusal { code message } }';
const deciding = (verb: string, more = ''): string =>
  `mutation ($id: ID!, $revision: Int!) { ${verb}(items: [{ id: $id, expectedRevision: $revision }]${more}) ${answer} }`;
const naming = (verb: string, more = ''): string =>
  `mutation ($id: ID!) { ${verb}(ids: [$id]${more}) ${answer} }`;
const saving = (kind: string, field: string): string =>
  `mutation ($id: ID!, $revision: Int!, $text: String!) { save${kind}(id: $id, expectedRevision: $revision, input: { ${field}: { es: $text } }) ${answer} }`;

/** The mutation of each verb; a save changes the Spanish text, which the narrowest right lets somebody do. */
const verbs: Readonly<Record<string, (kind: string) => string>> = {
  SAVE: (kind) => saving(kind, kind === 'Theme' ? 'label' : 'title'),
  SUBMIT: () => deciding('submit'),
  APPROVE: () => deciding('approve'),
  SEND_BACK: () => deciding('sendBack', ', note: "Again."'),
  PUBLISH: () => deciding('publish'),
  UNPUBLISH: () => naming('unpublish'),
  WITHDRAW: () => naming('withdraw'),
  END_WITHDRAWAL: () => naming('endWithdrawal'),
  EXPOSE: () => naming('expose', ', exposure: WITHHELD'),
  DISCARD: () => deciding('discard'),
  ARCHIVE: () => deciding('archive'),
  DUPLICATE: () => `mutation ($id: ID!) { duplicate(id: $id) ${answer} }`,
};
const asking = 'query ($id: ID!) { may(id: $id) { verb isAllowed code message people } }';

interface Permission {
  readonly verb: string;
  readonly isAllowed: boolean;
  readonly code: string | null;
  readonly message: string | null;
  readonly people: readonly string[];
}

/** Languages that a step of the review, or a publication, concerns alone; nothing: the item as a whole. */
const languages = ['', '', ', locales: [ES]', ', locales: [EN]', ', locales: [EN], withShared: true'];
/** Somebody, what they do, and for which languages alone. */
type Act = readonly [who: Name, verb: string, named: string];
/** How each walk begins, so that a language always goes its way alone once. */
const first: readonly Act[] = [
  ['eva', 'SAVE', ''],
  ['eva', 'SUBMIT', ', locales: [ES]'],
  ['rita', 'APPROVE', ', locales: [ES]'],
];
const inLanguages: readonly string[] = ['SUBMIT', 'APPROVE', 'SEND_BACK', 'PUBLISH'];

/** What somebody may do with an item; undefined: they do not read it. */
async function permissions(who: Name, id: string, named = ''): Promise<readonly Permission[] | undefined> {
  const { data, errors } = await browserOf(who).ask(asking.replace('may(id: $id', `may(id: $id${named}`), {
    id,
  });
  if (errors) {
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['ITEM_NOT_FOUND']);
    return undefined;
  }
  return data?.may as unknown as Permission[];
}

interface Thing {
  readonly id: string;
  readonly kind: string;
}

async function newThing(number: number, kind: string): Promise<Thing> {
  const texts = `{ en: "Known ${String(number)}" }`;
  const fields =
    kind === 'Theme'
      ? `themeKind: CONTEXT, label: ${texts}`
      : `articleKind: NEWS, publishedOn: "2026-01-01", title: ${texts}`;
  const { id } = await browserOf('eva').get(
    `mutation { save${kind}(expectedRevision: 0, input: { slug: "may-${String(number)}", provenance: EDITORIAL, ${fields} }) { ... on ${kind}Saved { id } ... on Refusal { code message field } } }`,
  );
  return { id: String(id), kind };
}

const revisionOf = async ({ id }: Thing): Promise<number | undefined> => {
  const { data } = await browserOf('ada').ask(
    'query ($id: ID!) { node(id: $id) { ... on Theme { revision } ... on Article { revision } } }',
    { id },
  );
  return data?.node?.revision as number | undefined;
};

describe('may', () => {
  it(`says what each verb then says, in random histories of nine people (RESEAU_TEST_SEED=${String(seed)})`, async () => {
    const chance = chanceFrom(seed);
    const all = Object.keys(verbs);
    let thing = await newThing(0, 'Article');
    const [seen, apart] = [new Set<string>(), new Set<string>()];
    const anyAct = (): Act => {
      const verb = all[chance(all.length)] ?? '';
      const named = inLanguages.includes(verb) ? (languages[chance(languages.length)] ?? '') : '';
      return [names[chance(names.length)] ?? 'ada', verb, named];
    };
    for (let step = 1; step <= steps; step += 1) {
      const revision = await revisionOf(thing);
      if (revision === undefined || (step > first.length && chance(12) === 0)) {
        thing = await newThing(step, chance(2) === 0 ? 'Theme' : 'Article');
        continue;
      }
      const [who, verb, named] = first[step - 1] ?? anyAct();
      const expected = (await permissions(who, thing.id, named))?.find((one) => one.verb === verb);
      const others = expected?.people ?? [];
      const { data, errors } = await browserOf(who).ask(
        (verbs[verb]?.(thing.kind) ?? '').replace('}]', `}]${named}`),
        {
          id: thing.id,
          revision,
          text: `Texto ${String(step)}`,
        },
      );
      const done = Object.values(data ?? {})[0] as
        { __typename: string; code?: string; message?: string } | undefined;
      const context = `${who} ${verb}${named} ${thing.kind} at step ${String(step)}: ${JSON.stringify({ expected, done, errors })}`;
      const isDone = done?.__typename !== 'Refusal' && done !== undefined;
      // Whether readers can be shown it beside all others is known only afterwards.
      const isIncomplete = verb === 'PUBLISH' && done?.code === 'PUBLICATION_INCOMPLETE';
      // People may change more than they read. `may` says nothing of an item that the caller does not read.
      if (expected && !isIncomplete)
        expect({ context, isDone }).toEqual({ context, isDone: expected.isAllowed });
      if (expected && !expected.isAllowed) {
        expect({ context, code: expected.code }).toEqual({ context, code: done?.code });
        expect(expected.message).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
      }
      if (isDone) expect(others).toEqual([]);
      // Who is named could do it: the first of them does.
      const [helper] = others as Name[];
      if (helper !== undefined) {
        const theirs = (await permissions(helper, thing.id, named))?.find((one) => one.verb === verb);
        expect({ context, helper, theirs }).toMatchObject({ theirs: { isAllowed: true } });
      }
      seen.add(`${verb} ${String(isDone)}`);
      if (named !== '' && isDone) apart.add(verb);
    }
    // Both answers of nearly every verb have come up: else the walk would prove little.
    expect(seen.size).toBeGreaterThanOrEqual(Math.min(18, steps / 10));
    expect([...apart]).toEqual(expect.arrayContaining(['SUBMIT', 'APPROVE']));
  }, 600_000);

  it('tells nobody of an item that they do not read', async () => {
    const thing = await newThing(1_000_000, 'Article');
    expect(await permissions('tomas', thing.id)).toBeUndefined();
    expect(await permissions('eva', thing.id)).toHaveLength(Object.keys(verbs).length);
    const gone = 'article_00000000000000000000000000000000';
    expect(await permissions('ada', gone)).toBeUndefined();
  });
});
