import type pg from 'pg';
import { tableOf } from '../entities/house/columns.js';
import { itemsFor } from '../windows/projection.js';
import type { EvaluationKeys } from './evaluation-keys.js';

/**
 * One screen for the person who has just started the server: where it is, what it holds, what to paste, how
 * to stop.
 */
export async function welcome(
  url: string,
  owner: pg.Pool,
  keys: EvaluationKeys | undefined,
  embedded: boolean,
): Promise<string> {
  const counts = itemsFor('public').map(
    (item) => `(select count(*) from window_public."${tableOf(item)}") as "${item.plural}"`,
  );
  const { rows } = await owner.query<Record<string, string>>(
    `select (select count(*) from window_public.organisation where is_member) as members, ${counts.join(', ')}`,
  );
  const held = Object.entries(rows[0] ?? {})
    .filter(([, count]) => count !== '0')
    .map(([name, count]) => `${count} ${words(name)}`);
  const query = `curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ members(first: 3) { totalCount nodes { name country { name } } } }"}'`;
  const lines = wrapped(held.join(', '), 100);
  return [
    '',
    `  Réseau is ready${embedded ? ', with a PostgreSQL of its own' : ''}.`,
    '',
    `  GraphQL    ${url}/graphql`,
    `  Explorer   ${url}/`,
    ...lines.map((line, index) => `  ${index ? '      ' : 'Public'}     ${line}`),
    ...(keys
      ? [
          '',
          '  The data is for evaluation; fictional items are marked SAMPLE. Keys to see more of it:',
          `    staff    ${keys.staff}`,
          `    partner  ${keys.partner}`,
        ]
      : []),
    '',
    '  Try it:',
    `    ${query}`,
    '',
    '  Stop with Ctrl-C.',
    '',
  ].join('\n');
}

/** `annualReports` as it is spoken. */
const words = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A text in lines of at most so many characters, broken at blanks. */
const wrapped = (text: string, width: number): string[] =>
  text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g'))?.map((line) => line.trimEnd()) ?? [];
