import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { giveRights } from '../../../src/operations/accounts/give-rights.js';
import { invite } from '../../../src/operations/accounts/invite.js';
import { confirmTotp, enrolTotp, showFactor } from '../../../src/operations/accounts/second-factor.js';
import { personOf, deskOf, type Person } from '../../../src/operations/accounts/session.js';
import { hashPassword } from '../../../src/operations/accounts/password.js';
import { requestReset } from '../../../src/operations/accounts/request-reset.js';
import { setPassword } from '../../../src/operations/accounts/set-password.js';
import { signIn } from '../../../src/operations/accounts/sign-in.js';
import { approve } from '../../../src/operations/approve.js';
import type { Desk } from '../../../src/operations/desk.js';
import { expose } from '../../../src/operations/expose.js';
import { publish } from '../../../src/operations/publish.js';
import { save } from '../../../src/operations/save.js';
import { submit } from '../../../src/operations/submit.js';
import { verifyAudit } from '../../../src/operations/verify-audit.js';
import { claimDeliveries } from '../../../src/operations/webhooks/deliver.js';
import { createWebhook } from '../../../src/operations/webhooks/create-webhook.js';
import { argon2During, HeldPauses } from '../../setup/causes-of-time.js';
import { organisation, refusal, theme } from '../../setup/drafts.js';
import { openWorld, type World } from '../../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const words = { en: 'A', fr: 'A', es: 'A' };
const password = 'four words nobody joins';
/** The desk of somebody with these rights. */
const person = (by: string, ...may: Exclude<Desk['may'], 'everything'>): Desk => ({
  ...world.desk,
  by: `account ${by}`,
  may,
});
const draft = async (desk: Desk, slug: string): Promise<string> =>
  (await save(desk, [theme(slug, words)]))[0]?.id ?? '';
const themes = (id: string) => [{ item: 'Theme', ids: [id] }];
const codeOf = async (work: Promise<unknown>) => (await refusal(work)).code;
/** Somebody who has signed in, and what their cookie holds. */
const signedIn = async (email: string): Promise<{ token: string; person: Person }> => {
  const { token: letter } = await invite(world.desk, {
    email,
    name: 'Somebody',
    rights: [{ capability: 'DRAFT' }],
  });
  await setPassword(world.desk, { token: letter, password });
  const { token } = await signIn(world.desk, { email, password });
  return { token, person: (await personOf(world.run, token)) as Person };
};

it('a right for one kind of item is none for another', async () => {
  expect(await codeOf(draft(person('a', { capability: 'DRAFT', kind: 'Article' }), 'other-kind'))).toBe(
    'FORBIDDEN',
  );
});

it('an item must be within the right before it is changed', async () => {
  const [one, two] = await save(
    world.desk,
    ['mine', 'theirs'].map((slug) => ({
      item: 'Programme',
      fields: { slug, programmeKind: 'PROGRAMME', title: words, provenance: 'SAMPLE' },
    })),
  );
  const mine = person('b', { capability: 'DRAFT', programme: one?.id ?? '' });
  expect(
    await codeOf(save(mine, [{ item: 'Programme', id: two?.id ?? '', fields: { title: { en: 'B' } } }])),
  ).toBe('FORBIDDEN');
});

it('money needs the right for money too', async () => {
  const fields = { slug: 'a-donor', name: 'Donor (sample)', category: 'FOUNDATION', provenance: 'SAMPLE' };
  expect(await codeOf(save(person('c', { capability: 'DRAFT' }), [{ item: 'Donor', fields }]))).toBe(
    'FORBIDDEN',
  );
});

it('a translator does not touch the original', async () => {
  const id = await draft(world.desk, 'translated');
  expect(
    await codeOf(
      save(person('d', { capability: 'TRANSLATE' }), [{ item: 'Theme', id, fields: { label: { en: 'B' } } }]),
    ),
  ).toBe('FORBIDDEN');
});

it('nobody agrees to what they wrote', async () => {
  const own = person('e', { capability: 'DRAFT' }, { capability: 'REVIEW' });
  const id = await draft(own, 'own');
  await submit(own, themes(id));
  expect(await codeOf(approve(own, themes(id)))).toBe('FORBIDDEN');
});

it('what nobody agreed to is not published', async () => {
  const id = await draft(world.desk, 'raw');
  expect(await codeOf(publish(person('f', { capability: 'PUBLISH' }), themes(id)))).toBe('STAGE_INVALID');
});

it('one person does not show more, however often they ask', async () => {
  const [saved] = await save(world.desk, [organisation('hidden', { exposure: 'WITHHELD' })]);
  // What somebody has asked for counts as long as their account has the right.
  const right = { capability: 'WITHDRAW' } as const;
  const { id } = await invite(world.desk, { email: 'g@example.org', name: 'Somebody', rights: [right] });
  const desk = person(id, right);
  for (let time = 0; time < 2; time += 1)
    expect(
      await expose(desk, { item: 'Organisation', ids: [saved?.id ?? ''], exposure: 'PUBLIC' }),
    ).toMatchObject({ changed: [] });
});

it('the same key with another request is refused', async () => {
  const once = (request: string, slug: string) =>
    save({ ...world.desk, once: { key: 'k'.repeat(16), request } }, [theme(slug, words)]);
  await once('one', 'once');
  expect(await codeOf(once('two', 'twice'))).toBe('IDEMPOTENCY_MISMATCH');
});

it('no code works twice', async () => {
  const { person: somebody } = await signedIn('twice@example.org');
  const { secret } = await enrolTotp(deskOf(world.desk.orm, somebody), somebody);
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const code = totp.generate({ timestamp: Date.now() });
  const { token } = await confirmTotp(deskOf(world.desk.orm, somebody), somebody, code);
  const again = (await personOf(world.run, token)) as Person;
  expect(await codeOf(showFactor(deskOf(world.desk.orm, again), again, code))).toBe('SIGN_IN_FAILED');
});

it('the eleventh attempt is refused', async () => {
  const codes = [];
  for (let time = 0; time < 11; time += 1)
    codes.push(await codeOf(signIn(world.desk, { email: 'nobody@example.org', password })));
  expect(codes.slice(-2)).toEqual(['SIGN_IN_FAILED', 'RATE_EXCEEDED']);
});

it('who may do something else has to sign in again', async () => {
  const { token, person: somebody } = await signedIn('moved@example.org');
  await giveRights(world.desk, somebody.account, []);
  expect(await personOf(world.run, token)).toBeUndefined();
});

it('before the second factor nothing may be done', async () => {
  const { person: somebody } = await signedIn('half@example.org');
  expect(await codeOf(draft(deskOf(world.desk.orm, somebody), 'half-way'))).toBe('FORBIDDEN');
});

it('an entry that is changed breaks the chain', async () => {
  await draft(world.desk, 'chained');
  await draft(world.desk, 'chained-too');
  await world.run('begin');
  await world.run('alter table desk.audit_entry disable trigger user');
  await world.run(
    `update desk.audit_entry set done_by = 'nobody' where number = (select max(number) - 1 from desk.audit_entry)`,
  );
  const { faults } = await verifyAudit(world.run);
  await world.run('rollback');
  expect(faults).not.toEqual([]);
});

it('the feed of a window tells nothing that its readers never saw', async () => {
  const [saved] = await save(world.desk, [organisation('unseen', { exposure: 'WITHHELD' })]);
  await publish(world.desk, [{ item: 'Organisation', ids: [saved?.id ?? ''] }]);
  expect(await world.run('select id from window_public.change where id = $1', [saved?.id])).toEqual([]);
});

it('what is told of an item comes in its order', async () => {
  await createWebhook(
    world.desk,
    { name: 'Portal', url: 'https://example.org/', audience: 'public' },
    (url) => Promise.resolve(url),
  );
  const id = await draft(world.desk, 'ordered');
  await publish(world.desk, themes(id));
  await save(world.desk, [theme('ordered', { en: 'B' })]);
  await publish(world.desk, themes(id));
  expect(await claimDeliveries(world.desk, 10)).toHaveLength(1);
});

/** Two people: one who has a password, and nobody. */
const knownAndUnknown = async (name: string): Promise<readonly [string, string]> => {
  const known = `${name}@example.org`;
  await invite(world.desk, { email: known, name: 'Somebody', rights: [] });
  await world.run('update desk.account set password_hash = $1 where email = $2', [
    await hashPassword(password),
    known,
  ]);
  return [known, `un${known}`];
};

it('a wrong password takes as long for anybody', async () => {
  const works: number[] = [];
  for (const email of await knownAndUnknown('guess'))
    works.push(
      await argon2During(async () =>
        expect(await codeOf(signIn(world.desk, { email, password: 'wrong' }))).toBe('SIGN_IN_FAILED'),
      ),
    );
  expect(works).toEqual([1, 1]);
});

it('asking for a letter takes as long for anybody', async () => {
  const [known, unknown] = await knownAndUnknown('letter');
  const isMade = async (): Promise<boolean> =>
    (await world.run(`select from desk.one_time_token where purpose = 'RESET'`)).length > 0;
  for (const email of [known, unknown]) {
    const held = new HeldPauses();
    try {
      let isAnswered = false;
      const asked = requestReset(world.desk, email).finally(() => (isAnswered = true));
      while (email === known && !(await isMade())) await new Promise(setImmediate);
      // The work is done by now, or is done while these are: the answer waits for the clock alone, and by
      // more than the work takes.
      for (let again = 0; again < 20; again += 1) await world.run('select 1');
      expect({ isAnswered, pauses: held.lengths }).toEqual({ isAnswered: false, pauses: [250] });
      held.end();
      expect((await asked) !== undefined).toBe(email === known);
    } finally {
      held.restore();
    }
  }
});
