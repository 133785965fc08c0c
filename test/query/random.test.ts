import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { locales, type Locale } from '../../src/base/locale.js';
import { asking, openLibrary, type Library, type Side } from '../setup/reader.js';
import { makeUp } from './made-up.js';
import { loadMemory, type Memory } from './memory.js';
import { Oracle } from './oracle.js';
import { RandomDocument } from './random-document.js';
import { textsIn } from './random-values.js';
import { shortest } from './shortest.js';
import { withoutSignatures } from './signed.js';
import { Tape } from './tape.js';

const runs = Number(process.env.RESEAU_RUNS ?? 1000);
const seed = Number(process.env.RESEAU_SEED ?? Date.now() % 2 ** 31);
/** Every failure begins with how to have it again. */
const repeat = `RESEAU_SEED=${seed}: `;
const tapes = fc.array(fc.nat(9999), { maxLength: 500, size: 'max' });

interface Ground {
  readonly side: Side;
  readonly memory: Memory;
  readonly oracle: Oracle;
  readonly cursors: (plural: string, orderBy: string, locale: Locale) => Promise<readonly string[]>;
}

async function groundOf(library: Library, audience: 'public' | 'partner' | 'staff'): Promise<Ground> {
  const side = await library.side(audience);
  const memory = await loadMemory(
    side.run,
    (await import('../../src/windows/projection.js')).itemsFor(audience),
  );
  const rowsBehind = new Map<string, string>();
  const known = new Map<string, readonly string[]>();
  const cursors: Ground['cursors'] = async (plural, orderBy, locale) => {
    const document = `{ list: ${plural}(first: 100, orderBy: ${orderBy}, locale: ${locale.toUpperCase()}) { edges { cursor node { id } } } }`;
    const found =
      known.get(document) ??
      (await edges(side, document)).map(({ cursor, node }) => {
        rowsBehind.set(
          cursor,
          node.id.replace(/^.*_|~.*$/g, '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
        );
        return cursor;
      });
    known.set(document, found);
    return found;
  };
  return { side, memory, oracle: new Oracle(side.schema, audience, memory, rowsBehind), cursors };
}

async function edges(side: Side, document: string): Promise<{ cursor: string; node: { id: string } }[]> {
  const data = JSON.parse((await side.reader.answer(asking(document))) ?? '') as {
    list: { edges: { cursor: string; node: { id: string } }[] };
  };
  return data.list.edges;
}

/** Does some work; a failure of it says what it was about, before its own words. */
async function telling<T>(about: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (reason: unknown) {
    throw new Error(about + (reason instanceof Error ? reason.message : String(reason)), { cause: reason });
  }
}

/**
 * A random operation, answered three ways: by one statement, by the twin through graphql-js, and by the
 * oracle.
 */
async function compare({ side, memory, oracle, cursors }: Ground, numbers: readonly number[]): Promise<void> {
  const tape = new Tape(numbers);
  const locale = tape.pick(locales);
  const { document: text, variables } = await new RandomDocument(tape, side.schema, memory, cursors).write(
    locale,
  );
  const document = parse(text, { noLocation: true });
  expect(validate(side.schema, document).map(({ message }) => `${message} in ${text}`)).toEqual([]);
  await memory.learn([...textsIn(variables), ...textsIn(document)]);
  const told = `${locale} ${text}\n${JSON.stringify(variables)}\n`;
  const wanted = JSON.stringify(
    await telling(`${told}the oracle: `, () => oracle.answer(document, variables, locale)),
    null,
    1,
  );
  const asked = asking(document, variables, locale);
  const planned = await telling(told, () => side.reader.answer(asked));
  if (planned !== undefined)
    expect(told + JSON.stringify(withoutSignatures(JSON.parse(planned)), null, 1)).toBe(told + wanted);
  if (planned !== undefined && !tape.chance(20)) return;
  const { data, errors } = await execute({
    schema: side.schema,
    document,
    variableValues: variables,
    contextValue: side.reader.context(locale),
  });
  expect(errors ?? []).toEqual([]);
  expect(`${told}twin ${JSON.stringify(withoutSignatures(data), null, 1)}`).toBe(`${told}twin ${wanted}`);
}

describe.each([
  ['made up', false],
  ['of the evaluation', true],
] as const)('rows %s', (_, evaluation) => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation });
    if (!evaluation)
      for (const audience of ['public', 'partner', 'staff'] as const)
        await telling(repeat, () => makeUp(library.run, audience, seed));
  }, 200_000);
  afterAll(() => library.close());

  it.each([
    ['public', 0.4],
    ['partner', 0.2],
    ['staff', 0.4],
  ] as const)(
    '%s: one statement answers as graphql-js over the whole window does',
    async (audience, share) => {
      const ground = await telling(repeat, () => groundOf(library, audience));
      const numRuns = Math.ceil(runs * share * (evaluation ? 0.3 : 0.7));
      process.stdout.write(
        `random operations, rows ${_}, ${audience}: ${numRuns} runs, RESEAU_SEED=${seed}\n`,
      );
      const { counterexample, errorInstance } = await fc.check(
        fc.asyncProperty(tapes, (numbers) => compare(ground, numbers)),
        { seed, numRuns, endOnFailure: true },
      );
      if (!counterexample) return;
      const fails = (numbers: readonly number[]): Promise<boolean> =>
        compare(ground, numbers).then(
          () => false,
          () => true,
        );
      const simplest = await shortest(counterexample[0], fails, 20_000);
      await telling(repeat, () => compare(ground, simplest));
      throw new Error(
        `${repeat}it failed once and then no more: ${errorInstance instanceof Error ? errorInstance.message : String(errorInstance)}\n${JSON.stringify(counterexample)}`,
      );
    },
    2_000_000,
  );
});
