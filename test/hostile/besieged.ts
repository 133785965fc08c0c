import { expect } from '@jest/globals';
import { readConfig } from '../../src/base/config.js';
import { save } from '../../src/operations/save.js';
import { newPerson } from '../accounts/person.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { deskState } from '../setup/desk-state.js';
import { appeal } from '../setup/drafts.js';
import { chanceFrom, type Chance } from '../setup/random-verbs.js';
import { Pools } from './pools.js';

export const variations = Math.ceil(Number(process.env.RESEAU_RUNS ?? 1000) / 10);
export const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds for a test of so many variations. */
export const patience = 300_000 + variations * 1_000;

/** The numbers of the variations. */
export const each = Array.from({ length: variations }, (_, index) => index);
export const chanceOf = (index: number): Chance => chanceFrom(seed + index);

/** The code with which something was refused, or that it was not. */
export const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'in',
    (reason: unknown) => (reason as { code?: string }).code,
  );

/** A server with one person who has a second factor, and one draft. */
export interface Besieged {
  readonly server: HttpServer;
  readonly pools: Pools;
  readonly person: Awaited<ReturnType<typeof newPerson>>;
  /** Id of an appeal that nobody has published. */
  readonly draft: string;
  /** Runs something that must change nothing of what is kept, and hold nothing afterwards. */
  changingNothing(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function openBesieged(): Promise<Besieged> {
  const settings = readConfig({
    RESEAU_RATE: '0,0,0',
    RESEAU_POOL: '3',
    RESEAU_ALIASES: '200',
    RESEAU_TOKENS: '20000',
  });
  const server = await openHttpServer({ evaluation: false, settings });
  const person = await newPerson(server.desk, server.url, {
    email: 'owner@example.org',
    rights: [{ capability: 'DRAFT' }],
  });
  const [saved] = await save(server.desk, [
    appeal('draft', { title: { en: 'Only a draft', fr: 'Un brouillon', es: 'Un borrador' } }),
  ]);
  const pools = await Pools.watch(server);
  return {
    server,
    pools,
    person,
    draft: `appeal_${String(saved?.id).replaceAll('-', '')}`,
    changingNothing: async (work) => {
      const before = await deskState(server.owner);
      await work();
      await pools.areWhole();
      expect(await deskState(server.owner)).toEqual(before);
    },
    close: async () => {
      pools.end();
      await server.close();
    },
  };
}
