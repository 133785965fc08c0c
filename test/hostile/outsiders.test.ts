import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readConfig } from '../../src/base/config.js';
import { networkOf } from '../../src/base/network.js';
import { giveRights, suspend } from '../../src/operations/accounts/give-rights.js';
import { requestReset } from '../../src/operations/accounts/request-reset.js';
import { setPassword } from '../../src/operations/accounts/set-password.js';
import { Budget } from '../../src/server/budget.js';
import { readTrusted } from '../../src/server/trusted.js';
import { openSecret, sealSecret } from '../../src/windows/secrets.js';
import { type Browser, newPerson, password } from '../accounts/person.js';
import { send } from '../server/ask.js';
import {
  chanceOf,
  codeOf,
  each,
  openBesieged,
  patience,
  seed,
  variations,
  type Besieged,
} from './besieged.js';
import { near, pick, randomText } from './variations.js';

let besieged: Besieged;
beforeAll(async () => {
  besieged = await openBesieged();
}, 240_000);
afterAll(() => besieged.close());

describe(`variations of what once told outsiders more, or let them do more, than they may (RESEAU_SEED=${seed}):`, () => {
  it(
    'previews whose makers may change the item no more, or that have ended, show nothing',
    async () => {
      const chance = chanceOf(5);
      const documentId = `sha256:${String(readTrusted().named('Appeal')?.id)}`;
      const read = async (token: string, locale: string): Promise<{ status: number; text: string }> => {
        const at = new URL(`${besieged.server.url}/graphql`);
        at.searchParams.set('documentId', documentId);
        at.searchParams.set('variables', JSON.stringify({ slug: 'draft' }));
        return send(at.href, { headers: { preview: token, 'accept-language': locale } });
      };
      const id = besieged.draft;
      const ends: readonly ((account: string, preview: string, maker: Browser) => Promise<unknown>)[] = [
        (account) => giveRights(besieged.server.desk, account, []),
        (account) => giveRights(besieged.server.desk, account, [{ capability: 'DRAFT', kind: 'Theme' }]),
        (account) => giveRights(besieged.server.desk, account, [{ capability: 'FINANCE' }]),
        (account) => suspend(besieged.server.desk, account, true),
        async (account) => {
          await suspend(besieged.server.desk, account, true);
          await suspend(besieged.server.desk, account, false);
        },
        (_, preview, maker) =>
          maker.get('mutation ($id: ID!) { endPreview(id: $id) { __typename } }', { id: preview }),
        (account) =>
          besieged.server.owner('update desk.preview set expires_at = now() where made_by = $1', [
            `account ${account}`,
          ]),
        async (account) => {
          const [row] = await besieged.server.owner('select email from desk.account where id = $1', [
            account,
          ]);
          const letter = await requestReset(besieged.server.desk, String(row?.email));
          await setPassword(besieged.server.desk, {
            token: String(letter?.token),
            password: `${password} again`,
          });
        },
      ];
      const tokens: string[] = [];
      for (const [index, end] of ends.entries()) {
        const maker = await newPerson(besieged.server.desk, besieged.server.url, {
          email: `maker-${index}@example.org`,
          rights: [{ capability: 'DRAFT' }],
        });
        const made = await maker.browser.get(
          'mutation ($id: ID!) { createPreview(ids: [$id]) { ... on PreviewCreated { preview token } } }',
          { id },
        );
        expect((await read(String(made.token), 'en')).text).toContain('Only a draft');
        await end(maker.id, String(made.preview), maker.browser);
        tokens.push(String(made.token));
      }
      await besieged.changingNothing(async () => {
        for (const one of each) {
          const ended = tokens[one % tokens.length] ?? '';
          const token = chance(3) === 0 ? near(chance, ended) : ended;
          const { status, text } = await read(token, pick(chance, ['en', 'fr', 'es', 'de', '*', '']));
          expect([
            one % tokens.length,
            token,
            status < 500,
            /Only a draft|Un brouillon|Un borrador/.test(text),
            /TOKEN_INVALID|REQUEST_INVALID/.test(text),
          ]).toEqual([one % tokens.length, token, true, false, true]);
        }
      });
    },
    patience,
  );

  it(
    'secrets that were moved to another row, cut or changed do not open',
    async () => {
      const chance = chanceOf(6);
      const tables = ['secret', 'second_factor', 'webhook'] as const;
      const rows = [];
      for (let index = 0; index < 12; index += 1) {
        const [table, id] = [pick(chance, tables), randomUUID()];
        rows.push({ table, id, text: await sealSecret(besieged.server.owner, table, id, `secret ${index}`) });
      }
      for (let one = 0; one < variations; one += 1) {
        const [row, other] = [pick(chance, rows), pick(chance, rows)];
        const moved = pick<() => readonly [(typeof tables)[number], string, unknown]>(chance, [
          () => [other.table, other.id, row === other ? near(chance, row.text) : row.text],
          () => [
            pick(
              chance,
              tables.filter((one) => one !== row.table),
            ),
            row.id,
            row.text,
          ],
          () => [row.table, near(chance, row.id), row.text],
          () => [row.table, row.id, near(chance, row.text)],
          () => [
            row.table,
            row.id,
            pick(chance, ['', 'secret 1', null, undefined, row.text.split('.').reverse().join('.')]),
          ],
        ])();
        expect(await codeOf(Promise.resolve().then(() => openSecret(...moved)))).toMatch(
          /^SECRET_(UNREADABLE|KEY_MISSING)$/,
        );
      }
      for (const { table, id, text } of rows) expect(openSecret(table, id, text)).toMatch(/^secret \d+$/);
    },
    patience,
  );

  it('addresses of one IPv6 /64, in whatever spelling, share one budget, and no other network does', () => {
    const chance = chanceOf(7);
    const group = (): number => chance(0x10000);
    const spelled = (groups: readonly number[]): string => {
      const long = groups
        .map((one) => (chance(2) === 0 ? one.toString(16) : one.toString(16).padStart(4, '0')))
        .join(':');
      return chance(2) === 0 ? long.toUpperCase() : long;
    };
    const budget = new Budget(readConfig({ RESEAU_RATE: '2,0,0' }), () => 1_000_000);
    const take = (address: string): unknown => {
      try {
        return budget.take({ audience: 'public', who: networkOf(address) }, 1)?.points;
      } catch (reason: unknown) {
        return (reason as { code: string }).code;
      }
    };
    const used = new Set<string>();
    for (let one = 0; one < variations; one += 1) {
      const prefix = [0x2001, 0xdb8, group(), group()];
      const host = (): number[] => [group(), group(), group(), group()];
      if (used.has(prefix.join())) continue;
      used.add(prefix.join());
      expect([
        take(spelled([...prefix, ...host()])),
        take(spelled([...prefix, ...host()])),
        take(spelled([...prefix, ...host()])),
      ]).toEqual([1, 0, 'RATE_EXCEEDED']);
    }
    // Those who came first have not been forgotten for those who came later.
    for (const prefix of [...used].slice(0, 10))
      expect(
        take(
          `${prefix
            .split(',')
            .map((one) => Number(one).toString(16))
            .join(':')}::1`,
        ),
      ).toBe('RATE_EXCEEDED');
  });

  it(
    'figures of the process are told to nobody by what a request says of where it comes from',
    async () => {
      const chance = chanceOf(8);
      for (let one = 0; one < variations; one += 1) {
        const headers: Record<string, string> = Object.fromEntries(
          ['x-forwarded-for', 'forwarded', 'x-real-ip', 'x-client-ip', 'via', 'authorization']
            .filter(() => chance(2) === 0)
            .map((one) => [
              one,
              pick(chance, [
                '127.0.0.1',
                '::1',
                'localhost',
                'Bearer ',
                `Bearer ${randomText(chance)}`,
                'for=127.0.0.1',
                'Basic Og==',
                randomText(chance),
              ]),
            ]),
        );
        const { status, text } = await send(`${besieged.server.url}/metrics`, { headers });
        expect([JSON.stringify(headers), status, text.includes('process_cpu')]).toEqual([
          JSON.stringify(headers),
          404,
          false,
        ]);
      }
      await besieged.pools.areWhole();
    },
    patience,
  );

  it(
    'keys for doing a write once that are none are refused before anything is done',
    async () => {
      const chance = chanceOf(9);
      await besieged.changingNothing(async () => {
        for (let done = 0; done < variations; done += 1) {
          const key = pick(chance, [
            '',
            'short',
            'x'.repeat(201),
            'with space in it here',
            'päss-the-limits-ok',
            `${'y'.repeat(20)}!`,
            `${randomText(chance, 12)}.`,
          ]).trim();
          const { data, errors, status } = await besieged.person.browser.ask(
            `mutation { saveTheme(input: { slug: "once", themeKind: CONTEXT, provenance: EDITORIAL, label: { en: "Once" } }, expectedRevision: 0) { __typename ... on Refusal { code } } }`,
            {},
            { 'idempotency-key': key },
          );
          expect([key, status < 500, data?.saveTheme?.code ?? errors?.[0]?.extensions.code]).toEqual([
            key,
            true,
            'REQUEST_INVALID',
          ]);
        }
      });
    },
    patience,
  );
});
