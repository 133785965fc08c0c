import { describe, expect, it } from '@jest/globals';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { writeId } from '../../src/entities/house/identity.js';
import { importHand, openRun } from '../../src/operations/editorial/open-run.js';
import { suggestCorrection } from '../../src/operations/editorial/suggest-correction.js';
import { houseDesk } from '../../src/operations/desk.js';
import { propose } from '../../src/operations/network/propose.js';
import { save } from '../../src/operations/save.js';
import { submit } from '../../src/operations/submit.js';
import { organisation, theme } from '../setup/drafts.js';
import { chanceFrom } from '../setup/random-verbs.js';
import { assigning, at, deciding, names, newsroom, whole, type Name } from './newsroom.js';

const steps = Number(process.env.RESEAU_TEST_WAYS ?? 60);
const seed = Number(process.env.RESEAU_TEST_SEED ?? Date.now() % 1_000_000);
const pick = <T>(list: readonly T[], chance: (below: number) => number): T => list[chance(list.length)] as T;
const { serverNow, browserOf, accountOf, uuidOfPerson, workOf, about, reasonsOf, awaiting, newThing } =
  newsroom();

describe('the queue', () => {
  it('follows a draft to its readers, and says whom each step awaits', async () => {
    const id = await newThing('bela', 'Article', { en: 'A story', fr: 'Un récit' });
    expect(await reasonsOf('ada', id)).toEqual(['TO_TRANSLATE ES']);
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    const [review] = await workOf('ada', { item: { eq: id }, reason: { eq: 'TO_REVIEW' } });
    expect(review).toMatchObject({
      verb: 'approve',
      kind: 'Article',
      title: 'Un récit',
      itemRevision: 1,
      requester: 'bela',
      taskLanguage: null,
      sourceRecord: null,
      assignee: null,
      commentCount: 0,
    });
    // Not the writer, and nobody for Spanish alone: all of it is new.
    expect(awaiting(review)).toEqual(['ada', 'rita']);
    await browserOf('rita').get(deciding('sendBack', ', note: "Again."'), at(id, 1));
    const [sent] = await workOf('ada', { item: { eq: id }, reason: { eq: 'SENT_BACK' } });
    expect(sent).toMatchObject({ verb: 'submit', requester: 'rita' });
    expect(awaiting(sent)).toEqual(['ada', 'bela', 'emil']);
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    await browserOf('rita').get(deciding('approve'), at(id, 1));
    const [publishing] = await workOf('ada', { item: { eq: id }, reason: { eq: 'TO_PUBLISH' } });
    expect(awaiting(publishing)).toEqual(['ada', 'bela']);
    await browserOf('ada').get(deciding('publish'), at(id, 1));
    expect(await reasonsOf('ada', id)).toEqual(['TO_TRANSLATE ES']);
    // The translator reads what is published, and what Spanish lacks.
    const [missing] = await about('tomas', id);
    expect(missing).toMatchObject({ reason: 'TO_TRANSLATE', verb: 'saveArticle', taskLanguage: 'ES' });
    expect(awaiting(missing)).toEqual(['ada', 'bela', 'emil', 'tomas']);
    const saving = `mutation ($id: ID!, $revision: Int!, $title: LocalisedTextInput!) { saveArticle(id: $id, expectedRevision: $revision, input: { title: $title }) { __typename ... on Refusal { code message } } }`;
    await browserOf('tomas').get(saving, { id, revision: 1, title: { es: 'Un relato' } });
    await browserOf('tomas').get(deciding('submit'), at(id, 2));
    // Nothing but Spanish is new.
    const [spanish] = await about('walt', id);
    expect(spanish).toMatchObject({ reason: 'TO_REVIEW', requester: null });
    expect(awaiting((await about('ada', id))[0])).toEqual(['ada', 'bela', 'rita', 'walt']);
    await browserOf('walt').get(deciding('approve'), at(id, 2));
    expect(awaiting((await about('ada', id))[0])).toEqual(['ada', 'bela', 'walt']);
    await browserOf('walt').get(deciding('publish', ', locales: [ES]'), at(id, 2));
    expect(await reasonsOf('ada', id)).toEqual([]);
    await browserOf('bela').get(saving, { id, revision: 2, title: { en: 'Another story' } });
    expect((await reasonsOf('ada', id)).toSorted()).toEqual(['STALE ES', 'STALE FR']);
  });

  it('holds what takes two people, what came from elsewhere, and what failed', async () => {
    const { desk } = serverNow();
    const [member, withheld] = await save(desk, [
      organisation('work-member', { name: 'Member', city: 'Lyon' }),
      organisation('work-withheld', { name: 'Withheld', exposure: 'WITHHELD' }),
    ]);
    const of = (saved: { id: string } | undefined): string =>
      writeId(itemNamed('Organisation'), saved?.id ?? '');
    const reasons = async (who: Name, item: string): Promise<readonly string[]> =>
      (await reasonsOf(who, item)).filter((one) => !one.startsWith('TO_TRANSLATE'));

    await browserOf('wanda').get(
      `mutation ($ids: [ID!]!) { expose(ids: $ids, exposure: PUBLIC) { __typename } }`,
      { ids: [of(withheld)] },
    );
    expect(await reasons('ada', of(withheld))).toEqual(['EXPOSURE']);
    const [exposure] = await workOf('ada', { reason: { eq: 'EXPOSURE' } });
    expect(exposure).toMatchObject({ verb: 'expose', title: 'Withheld', requester: 'wanda' });
    expect(awaiting(exposure)).toEqual(['ada']);
    // Who does not read it hears nothing of it.
    for (const who of ['bela', 'emil', 'tomas', 'rita'] as const)
      expect(await about(who, of(withheld))).toEqual([]);

    const story = await newThing('ada', 'Article', whole('Withdrawn'));
    await browserOf('wanda').get('mutation ($ids: [ID!]!) { withdraw(ids: $ids) { __typename } }', {
      ids: [story],
    });
    expect(await reasonsOf('ada', story)).toEqual([]);
    await browserOf('wanda').get('mutation ($items: [ID!]!) { endWithdrawal(ids: $items) { __typename } }', {
      items: [story],
    });
    expect(await about('ada', story)).toMatchObject([
      { reason: 'WITHDRAWAL', verb: 'endWithdrawal', requester: 'wanda' },
    ]);
    expect(awaiting((await about('ada', story))[0])).toEqual(['ada']);

    await propose(desk, { organisation: member?.id ?? '', expectedRevision: 1, fields: { city: 'Paris' } });
    const [proposal] = await workOf('ada', { reason: { eq: 'PROPOSAL' } });
    expect(proposal).toMatchObject({
      item: of(member),
      verb: 'acceptProposal',
      sourceRecord: expect.stringMatching(/^proposal_/),
    });
    expect(awaiting(proposal)).toEqual(['ada', 'bela']);

    await suggestCorrection(desk, { text: 'Wrong.', item: of(member) });
    await suggestCorrection(desk, { text: 'Nowhere.' });
    const corrections = await workOf('ada', { reason: { eq: 'CORRECTION' } });
    expect(corrections.map(({ item, title }) => [item, title])).toEqual([
      [of(member), 'Member'],
      [null, null],
    ]);
    expect(corrections.map(awaiting)).toEqual([
      ['ada', 'bela'],
      ['ada', 'bela', 'emil'],
    ]);
    expect(await workOf('emil', { reason: { eq: 'CORRECTION' } })).toEqual([]);

    const label = await newThing('ada', 'Theme', whole('In a release'));
    const { release } = await browserOf('ada').get(
      'mutation ($id: ID!) { saveRelease(title: "Together", entries: [{ id: $id, expectedRevision: 1 }]) { ... on ReleaseSaved { release } } }',
      { id: label },
    );
    await serverNow().owner(`update desk.release set state = 'FAILED', failure = 'Why', done_at = now()`);
    const [failed] = await workOf('ada', { reason: { eq: 'RELEASE_FAILED' } });
    expect(failed).toMatchObject({ item: release, kind: 'Release', title: 'Together' });
    expect(awaiting(failed)).toEqual(['ada', 'bela', 'pablo']);
    expect(await workOf('emil', { reason: { eq: 'RELEASE_FAILED' } })).toEqual([]);

    const run = await openRun(
      { ...desk, by: `account ${uuidOfPerson('bela')}` },
      { kind: 'themes', file: 'themes.csv' },
    );
    const hand = houseDesk(desk.orm, `${importHand}${run}`);
    const imported = await save(hand, [theme('work-imported', whole('Imported'))]);
    await submit(hand, [{ item: 'Theme', ids: imported.map(({ id }) => id) }]);
    const [review] = await workOf('ada', { reason: { eq: 'IMPORT' } });
    expect(review).toMatchObject({ title: 'themes.csv', verb: 'approveImport', requester: 'bela' });
    // Its sender approves none of it.
    expect(awaiting(review)).toEqual(['ada', 'rita']);
    const [own] = await workOf('ada', {
      reason: { eq: 'TO_REVIEW' },
      item: { eq: writeId(itemNamed('Theme'), imported[0]?.id ?? '') },
    });
    expect(awaiting(own)).toEqual(['ada', 'rita']);

    const counts = (await browserOf('ada').get(
      '{ workAggregate(groupBy: [REASON]) { count key { reason } } }',
    )) as unknown as {
      count: number;
      key: { reason: string };
    }[];
    const every = await workOf('ada');
    expect(Object.fromEntries(counts.map(({ count, key }) => [key.reason, count]))).toEqual(
      Object.fromEntries(
        [...Map.groupBy(every, ({ reason }) => reason)].map(([reason, some]) => [reason, some.length]),
      ),
    );
  });

  it(`awaits those whom may names, in random histories (RESEAU_TEST_SEED=${String(seed)})`, async () => {
    const chance = chanceFrom(seed);
    const seen = new Set<string>();
    let id = await newThing('bela', 'Article', { en: 'Random' });
    for (let step = 1; step <= steps; step += 1) {
      const { data } = await browserOf('ada').ask(
        'query ($id: ID!) { node(id: $id) { ... on Theme { revision editorialStage } ... on Article { revision editorialStage } } }',
        { id },
      );
      const revision = data?.node?.revision as number | undefined;
      if (revision === undefined || chance(10) === 0) {
        id = await newThing(chance(2) === 0 ? 'ada' : 'bela', chance(2) === 0 ? 'Theme' : 'Article', {
          en: `Random ${String(step)}`,
        });
        continue;
      }
      const kind = id.startsWith('theme') ? 'Theme' : 'Article';
      const who = pick(chance(3) > 0 ? (['ada', 'bela', 'rita', 'tomas'] as const) : names, chance);
      // Mostly what comes next, so that every stage is met.
      const next = { DRAFT: ['submit', 'submit', 'save'], IN_REVIEW: ['approve', 'approve', 'sendBack'] }[
        String(data?.node?.editorialStage)
      ] ?? ['save', 'sendBack', 'publish'];
      const verb = pick(chance(4) > 0 ? next : ['save', 'submit', 'approve', 'sendBack', 'publish'], chance);
      const locale = ['en', 'es'][chance(2)] ?? 'en';
      await browserOf(who).ask(
        verb === 'save'
          ? `mutation ($id: ID!, $revision: Int!) { save${kind}(id: $id, expectedRevision: $revision, input: { ${kind === 'Theme' ? 'label' : 'title'}: { ${locale}: "Text ${String(step)}" } }) { __typename } }`
          : deciding(
              verb,
              `${verb === 'sendBack' ? ', note: "Again."' : ''}${['', '', ', locales: [EN]', ', locales: [ES]'][chance(4)] ?? ''}`,
            ),
        { id, revision, ...at(id, revision) },
      );
      const { data: now } = await browserOf('ada').ask(
        'query ($id: ID!) { node(id: $id) { ... on Theme { editorialStage } ... on Article { editorialStage } } }',
        { id },
      );
      for (const task of await about('ada', id)) {
        const asked = { TO_REVIEW: 'APPROVE', SENT_BACK: 'SUBMIT', TO_PUBLISH: 'PUBLISH' }[task.reason];
        if (asked === undefined) continue;
        // Where another language is behind, the item as a whole waits for nobody.
        const stage = { TO_REVIEW: 'IN_REVIEW', SENT_BACK: 'DRAFT', TO_PUBLISH: 'APPROVED' }[task.reason];
        if (task.taskLanguage === null && now?.node?.editorialStage !== stage) continue;
        const alone = task.taskLanguage === null ? '' : `, locales: [${task.taskLanguage}]`;
        for (const name of names) {
          const { data: said } = await browserOf(name).ask(
            `query ($id: ID!) { may(id: $id${alone}) { verb code } }`,
            { id },
          );
          const own = await about(name, id);
          const context = `${name} ${asked} of ${id} after ${who} ${verb} at step ${String(step)}`;
          // Who reads nothing of the work on it has no task of it.
          if (!said?.may) {
            expect({ context, own }).toEqual({ context, own: [] });
            continue;
          }
          // May asks for the whole; a right for Spanish publishes Spanish.
          if (asked === 'PUBLISH' && name === 'walt' && alone === '') continue;
          const may = said.may as unknown as { verb: string; code: string | null }[];
          const isTheirs = may.find((one) => one.verb === asked)?.code !== 'FORBIDDEN';
          expect({ context, awaits: task.awaits.includes(accountOf(name)) }).toEqual({
            context,
            awaits: isTheirs,
          });
          seen.add(`${task.reason}${alone} ${String(isTheirs)}`);
        }
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(Math.min(6, steps / 10));
  }, 600_000);
});

describe('an assignment', () => {
  it('is of somebody who reads the item, has a last day, and ends', async () => {
    const id = await newThing('bela', 'Theme', whole('Assigned'));
    const other = await newThing('bela', 'Article', whole('Assigned too'));
    const given = { items: [id, other], to: accountOf('bela'), dueOn: '2026-12-24' };
    expect(await browserOf('ada').get(assigning, given)).toEqual({ __typename: 'Done' });
    expect(await about('ada', id)).toMatchObject([
      {
        reason: 'ASSIGNED',
        verb: 'assign',
        requester: 'ada',
        assignee: accountOf('bela'),
        assigneeName: 'bela',
        dueOn: '2026-12-24',
        awaits: [accountOf('bela')],
      },
    ]);
    expect(
      (await workOf('bela', { assignee: { eq: accountOf('bela') }, dueOn: { lt: '2027-01-01' } }))
        .map(({ item }) => item)
        .toSorted(),
    ).toEqual([id, other].toSorted());
    // A person who reads articles only sees to no theme; none of both is assigned.
    const refused = await browserOf('ada').get(assigning, { ...given, to: accountOf('emil') });
    expect(refused).toMatchObject({ code: 'ITEM_INVALID', field: 'to' });
    expect(
      await browserOf('ada').get(assigning, { ...given, to: 'account_00000000000000000000000000000000' }),
    ).toMatchObject({ code: 'ITEM_INVALID' });
    expect((await about('ada', other))[0]).toMatchObject({ assigneeName: 'bela' });
    // Not by those who read it and may do nothing with it, nor by those who do not read it.
    expect(await browserOf('emil').get(assigning, { items: [id], to: accountOf('emil') })).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
    expect(await browserOf('ada').get(assigning, { items: [id], dueOn: '2026-12-24' })).toMatchObject({
      code: 'ITEM_INVALID',
      field: 'dueOn',
    });
    expect(await browserOf('bela').get(assigning, { items: [id, other] })).toEqual({ __typename: 'Done' });
    expect(await about('ada', id)).toEqual([]);
  });
});
