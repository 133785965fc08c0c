import fc from 'fast-check';
import { execute, type GraphQLSchema } from 'graphql';
import type { Locale } from '../../src/base/locale.js';
import { locales } from '../../src/base/locale.js';
import type { ItemMetadata } from '../../src/entities/house/metadata.js';
import { snake } from '../../src/entities/house/columns.js';
import { isLocalised } from '../../src/entities/house/metadata.js';
import { kindNameOf } from '../../src/query/search.js';
import type { Memory, Row } from '../query/memory.js';
import { RandomDocument } from '../query/random-document.js';
import { Tape } from '../query/tape.js';
import { answer, asking, type Side } from '../setup/reader.js';

/** Two databases, to be read by the same audience; they differ in what it may not know. */
export interface Twins {
  readonly ours: Side;
  readonly theirs: Side;
  /** Everything that is known here, secrets too: what is asked for is made of it. */
  readonly secrets: Memory;
  /**
   * The graph that questions are made up for, where it is not that of the sides: its questions are theirs
   * too.
   */
  readonly asks?: GraphQLSchema;
}

const tapes = fc.array(fc.nat(9999), { maxLength: 300, size: 'max' });

/** Asks both sides the same operations until an answer differs; what differs, or nothing. */
export async function firstDifference(
  twins: Twins,
  { seed, numRuns }: { readonly seed: number; readonly numRuns: number },
): Promise<string | undefined> {
  let found: string | undefined;
  const { errorInstance } = await fc.check(
    fc.asyncProperty(tapes, async (numbers) => {
      const { asked, answers } = await askBoth(twins, numbers);
      if (answers[0] === answers[1]) return;
      found = `${asked}\nis answered\n${answers[0].slice(0, 2000)}\nand\n${answers[1].slice(0, 2000)}`;
      throw new Error('it differs');
    }),
    { seed, numRuns, endOnFailure: true },
  );
  // Not asked at all is not answered the same.
  if (errorInstance && found === undefined) throw errorInstance as Error;
  return found;
}

/** What a random operation is answered on either side; the tape decides what is asked. */
async function askBoth(
  { ours, theirs, secrets, asks = ours.schema }: Twins,
  numbers: readonly number[],
): Promise<{ asked: string; answers: [string, string] }> {
  const tape = new Tape(numbers);
  const locale = tape.pick(locales);
  const { document, variables } = tape.chance(15)
    ? searching(tape, secrets)
    : await new RandomDocument(tape, asks, secrets, (plural, order, of) =>
        cursorsOf(ours, plural, order, of),
      ).write(locale);
  const slowly = tape.chance(15);
  const say = async (side: Side): Promise<string> => {
    const asked = asking(document, variables, locale);
    // The path through graphql-js knows no more than the other.
    if (slowly)
      return JSON.stringify(
        await execute({
          schema: side.schema,
          document: asked.document,
          variableValues: variables,
          contextValue: side.reader.context(locale),
        }),
      );
    return JSON.stringify(await answer(side, asked));
  };
  return {
    asked: `${locale} ${document}\n${JSON.stringify(variables)}`,
    answers: [await say(ours), await say(theirs)],
  };
}

const known = new Map<GraphQLSchema, Map<string, readonly string[]>>();

async function cursorsOf(
  side: Side,
  plural: string,
  order: string,
  locale: Locale,
): Promise<readonly string[]> {
  const document = `{ list: ${plural}(first: 100, orderBy: ${order}, locale: ${locale.toUpperCase()}) { edges { cursor } } }`;
  const mine = known.get(side.schema) ?? new Map<string, readonly string[]>();
  known.set(side.schema, mine);
  const before = mine.get(document);
  if (before) return before;
  const { data } = await answer(side, asking(document));
  const found = (data as { list: { edges: { cursor: string }[] } }).list.edges.map(({ cursor }) => cursor);
  mine.set(document, found);
  return found;
}

/** A search for words that stand somewhere, perhaps where they may not be seen. */
function searching(tape: Tape, secrets: Memory): { document: string; variables: Record<string, unknown> } {
  const items = secrets.items.filter((one) => one.path && secrets.rows(one).length > 0);
  const item = tape.pick(items);
  const kinds = items.map(kindNameOf);
  const words = textsOf(item, tape.pick(secrets.rows(item))).flatMap((text) => text.split(/\s+/));
  const from = tape.below(Math.max(1, words.length));
  const text = words.slice(from, from + 1 + tape.below(3)).join(' ') || 'geheim';
  return {
    document: `query($text: String!) { search(text: $text${tape.chance(40) ? `, kinds: [${tape.pick(kinds)}]` : ''}, first: ${1 + tape.below(20)}) {
  totalCount kinds { kind count } pageInfo { hasNextPage endCursor } nodes { headline excerpt rank item { __typename ... on Node { id } } } } }`,
    variables: { text: tape.chance(20) ? text.slice(0, -1) || text : text },
  };
}

const textsOf = (item: ItemMetadata, row: Row): string[] =>
  item.fields
    .filter((field) => field.kind === 'text' || field.kind === 'localText')
    .flatMap((field) =>
      isLocalised(field) ? locales.map((locale) => `${snake(field.name)}_${locale}`) : [snake(field.name)],
    )
    .map((column) => row.columns[column])
    .filter((value): value is string => typeof value === 'string' && value.length > 0);
