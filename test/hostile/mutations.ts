import { setTimeout as pause } from 'node:timers/promises';
import { getNamedType, isNonNullType, isObjectType, isUnionType, type GraphQLNamedType } from 'graphql';
import { graphOf } from '../../src/resolvers/schema.js';
import type { Browser } from '../accounts/person.js';

export const graph = graphOf('desk');
const verbs = {
  ...graphOf('partner').getMutationType()?.getFields(),
  ...graph.getMutationType()?.getFields(),
};

/** A mutation to be tried: its field and the values of its arguments. */
export interface Attempt {
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What a mutation came to: the codes with which it was refused, or the name of the type that it answered. */
export interface Came {
  readonly attempt: Attempt;
  readonly status: number;
  readonly outcome: readonly string[];
}

const selection = (type: GraphQLNamedType): string => {
  const types = isUnionType(type) ? type.getTypes() : isObjectType(type) ? [type] : [];
  const parts = types.flatMap(({ name }) => (name === 'Refusal' ? ['... on Refusal { code }'] : []));
  return `{ __typename ${parts.join(' ')} }`;
};

/**
 * Sends several mutations in one request; each is done, or refused, by itself. What became of each, by its
 * place.
 */
export async function tryAll(
  browser: Browser,
  attempts: readonly Attempt[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Came[]> {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const roots = attempts.map(({ field, args }, index) => {
    const facts = verbs[field];
    if (!facts) throw new Error(`there is no ${field}`);
    const used = facts.args.filter(
      (arg) => arg.name in args || (isNonNullType(arg.type) && arg.defaultValue === undefined),
    );
    for (const arg of used) {
      declared.push(`$v${index}_${arg.name}: ${String(arg.type)}`);
      if (arg.name in args) variables[`v${index}_${arg.name}`] = args[arg.name];
    }
    const given = used.map((arg) => `${arg.name}: $v${index}_${arg.name}`);
    return `a${index}: ${field}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection(getNamedType(facts.type))}`;
  });
  const document = `mutation ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${roots.join(' ')} }`;
  let answered = await browser.ask(document, variables, headers);
  // A machine with other work has no connection for a moment; the request says so, and nothing of it was
  // done.
  for (let again = 0; again < 20 && answered.status === 503 && !answered.data; again += 1) {
    await pause(500);
    answered = await browser.ask(document, variables, headers);
  }
  const { status, data, errors } = answered;
  // One that cannot even be asked keeps all others from being asked.
  if (!data && attempts.length > 1) {
    const alone: Came[] = [];
    for (const one of attempts) alone.push(...(await tryAll(browser, [one], headers)));
    return alone;
  }
  return attempts.map((attempt, index): Came => {
    const answer = data?.[`a${index}`];
    if (!answer) return { attempt, status, outcome: (errors ?? []).map(({ extensions }) => extensions.code) };
    return {
      attempt,
      status,
      outcome: [answer.__typename === 'Refusal' ? String(answer.code) : String(answer.__typename)],
    };
  });
}
