import { describe, expect, it } from '@jest/globals';
import { locales } from '../../src/base/locale.js';
import { topicOf, type NoticeReason } from '../../src/entities/editorial/notice-topic.js';
import { sendNotices } from '../../src/jobs/notify.js';
import { houseDesk, type Desk } from '../../src/operations/desk.js';
import { suggestCorrection } from '../../src/operations/editorial/suggest-correction.js';
import { claimNotices, noteNotices, type NoticeLetter } from '../../src/operations/work/notices.js';
import { noticeMail } from '../../src/server/notice-mail.js';
import { assigning, at, deciding, newsroom, whole, type Name } from '../accounts/newsroom.js';

const { serverNow, browserOf, accountOf, newThing } = newsroom();
const house = (): Desk => houseDesk(serverNow().desk.orm, 'schedule');
const itsTime = () => serverNow().owner('update desk.notice set due_at = now() where due_at is not null');

/** The letters that are sent now, by person. */
async function sent(isTaken = true): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
  const letters: NoticeLetter[] = [];
  await sendNotices(house(), (letter) => {
    letters.push(letter);
    return Promise.resolve(isTaken);
  });
  return Object.fromEntries(
    letters.map(({ email, counts }) => [
      email.split('@')[0] ?? '',
      Object.fromEntries(counts.map(({ reason, count }) => [reason, count])),
    ]),
  );
}
/** Sends letters of everything that waits so far. */
async function told(): Promise<void> {
  await noteNotices(house());
  await itsTime();
  await sent();
}
const choose = (who: Name, topic: string, frequency: string) =>
  browserOf(who).get(
    `mutation { changeNotifications(topic: ${topic}, frequency: ${frequency}) { __typename ... on Refusal { code } } }`,
  );

describe('letters of what waits', () => {
  it('go to each person once, at once or in the digest, and not to those who caused it', async () => {
    const id = await newThing('bela', 'Theme', whole('A title that says too much'));
    await browserOf('ada').get(assigning, { items: [id], to: accountOf('bela') });
    await browserOf('bela').get(assigning, {
      items: [await newThing('bela', 'Theme', whole('Own'))],
      to: accountOf('bela'),
    });
    await browserOf('bela').get(
      `mutation ($item: ID!, $mentions: [ID!]) { commentOn(item: $item, text: "Look.", mentions: $mentions) { __typename } }`,
      { item: id, mentions: [accountOf('pablo'), accountOf('bela')] },
    );
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    expect(await noteNotices(house())).toBeGreaterThan(0);
    expect(await noteNotices(house())).toBe(0);
    expect(await sent()).toEqual({ bela: { ASSIGNED: 1 }, pablo: { MENTION: 1 } });
    expect(await sent()).toEqual({});
    await itsTime();
    expect(await sent()).toEqual({ ada: { TO_REVIEW: 1 }, rita: { TO_REVIEW: 1 } });
    await itsTime();
    expect(await sent()).toEqual({});
    // Handed in again it is another event; who has dealt with it hears no more of it.
    await browserOf('rita').get(deciding('sendBack', ', note: "Again."'), at(id, 1));
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    await noteNotices(house());
    await browserOf('rita').get(deciding('approve'), at(id, 1));
    await itsTime();
    expect(await sent()).toEqual({});
  });

  it('are sent again where a process dies or the mail server takes none, and given up after two days', async () => {
    await told();
    const id = await newThing('bela', 'Theme', whole('Again'));
    await browserOf('ada').get(assigning, { items: [id], to: accountOf('bela') });
    await noteNotices(house());
    const two = await Promise.all([claimNotices(house()), claimNotices(house())]);
    expect(two.flat()).toHaveLength(1);
    // The process that took it dies: nobody else sends it before its time.
    expect(await sent()).toEqual({});
    await itsTime();
    expect(await sent(false)).toEqual({ bela: { ASSIGNED: 1 } });
    expect(await sent()).toEqual({});
    await serverNow().owner(
      `update desk.notice set made_at = now() - interval '3 days', due_at = now() where due_at is not null`,
    );
    expect(await sent(false)).toEqual({ bela: { ASSIGNED: 1 } });
    await itsTime();
    expect(await sent()).toEqual({});
  });

  it('hold nothing that their reader does not read, and nothing that they do not want', async () => {
    await told();
    // Everybody with DRAFT may close it; emil does not read it.
    await suggestCorrection(serverNow().desk, { text: 'Nowhere.' });
    await choose('ada', 'ARRIVALS', 'NEVER');
    await choose('bela', 'ARRIVALS', 'AT_ONCE');
    const { notifications } = await browserOf('bela').get('{ me { notifications { topic frequency } } }');
    expect(notifications).toEqual(
      expect.arrayContaining([
        { topic: 'ARRIVALS', frequency: 'AT_ONCE' },
        { topic: 'TRANSLATIONS', frequency: 'NEVER' },
      ]),
    );
    await noteNotices(house());
    expect(await sent()).toEqual({ bela: { CORRECTION: 1 } });
    await itsTime();
    expect(await sent()).toEqual({});
    await suggestCorrection(serverNow().desk, { text: 'Elsewhere.' });
    await noteNotices(house());
    await choose('bela', 'ARRIVALS', 'NEVER');
    await itsTime();
    expect(await sent()).toEqual({});
  });

  it('have words in three languages, as text and HTML, and name no item', () => {
    const counts = (Object.keys(topicOf) as NoticeReason[]).map((reason, index) => ({
      reason,
      count: index + 1,
    }));
    const letter = {
      account: '00000000-0000-4000-8000-000000000001',
      email: 'a@example.org',
      counts,
      notices: ['b', 'a'],
    };
    const all = locales.map((locale) => noticeMail({ ...letter, locale }, 'https://cms.example.org'));
    expect(new Set(all.map(({ subject }) => subject)).size).toBe(locales.length);
    for (const { text, html, messageId, locale } of all) {
      expect(text).not.toMatch(/\b(article|theme|organisation)_[0-9a-f]{32}/);
      for (const { count } of counts) expect(text).toMatch(new RegExp(`: ${String(count)}$`, 'm'));
      expect(html).toContain(`<html lang="${locale}">`);
      expect(html).toContain('href="https://cms.example.org/explorer/?query=');
      expect(messageId).toBe(
        noticeMail({ ...letter, notices: ['a', 'b'], locale: 'en' }, 'https://cms.example.org').messageId,
      );
    }
    const french = all[locales.indexOf('fr')];
    expect(french?.text).toContain('Brouillons à relire\u00a0: ');
    const prose = `${String(french?.text)} ${String(french?.subject)}`.replace(/https:\S+/, '');
    expect(prose).not.toMatch(/[^\u00a0][:;?!]/);
  });
});
