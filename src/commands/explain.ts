import { readFileSync } from 'node:fs';
import { Kind, parse, validate, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import pg from 'pg';
import { audiences } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { defaultLocale, isLocale, locales } from '../base/locale.js';
import { sql, type SqlText } from '../base/sql.js';
import { AudiencePool } from '../query/audience-pool.js';
import { Reader, type Operation } from '../query/reader.js';
import { graphOf } from '../resolvers/schema.js';
import { loginUrl } from '../windows/logins.js';
import { readableFor } from '../windows/projection.js';
import { readSecret } from '../windows/secrets.js';
import type { Command, CommandInput } from './command.js';
import { withDatabase } from './with-database.js';

const wrong = (why: string): never => {
  throw new ReseauError('COMMAND_INVALID', why);
};

/** How an operation is read: its plan, its statement, its price, and what PostgreSQL makes of it. */
export const explain: Command = {
  usage: 'explain <file.graphql> [--audience public] [--locale en] [--variables <json>] [--analyze]',
  doc: 'Prints the plan of an operation, its statement, what it costs, and the explanation of PostgreSQL; --analyze runs it.',
  options: {
    audience: { type: 'string' },
    locale: { type: 'string' },
    variables: { type: 'string' },
    analyze: { type: 'boolean' },
  },
  async run(given) {
    const audience =
      audiences.find((one) => one === (given.options.audience ?? 'public')) ??
      wrong(`--audience is one of ${audiences.join(', ')}`);
    const schema = graphOf(audience);
    const asked = askedIn(given);
    const [fault] = validate(schema, asked.document);
    if (fault) wrong(fault.message);
    await withDatabase(given, async ({ database, run }) => {
      const url = await loginUrl(run, database.ownerUrl, audience);
      const secret = await readSecret(run, 'cursor_key');
      const { RESEAU_STATEMENT_TIMEOUT: deadline } = given.config;
      const login = new AudiencePool({
        url,
        connections: 1,
        names: false,
        deadline,
        queue: 1,
        log: given.log,
      });
      const reader = new Reader({ audience, schema, items: readableFor(audience) }, login, String(secret));
      try {
        const explained =
          reader.explain(asked) ?? wrong('this operation is answered by graphql-js; see docs/unplanned.md');
        for (const [title, text] of [
          ['plan', JSON.stringify(explained.plan.roots, briefly, 2)],
          ['statement', explained.statement.text],
          ['parameters', parametersOf(explained) || 'none'],
          ['tables', explained.statement.tables.join(', ')],
          ['cost', `${explained.cost} points of ${given.config.RESEAU_COST[audience]}`],
          [
            'PostgreSQL',
            await planOf(url, explained.statement.text, explained.values, given.options.analyze === true),
          ],
        ] as const)
          given.say(`-- ${title}\n${text}\n`);
      } finally {
        await login.close();
      }
    });
    return 0;
  },
};

/** What fills the parameters; the key that signs cursors is nobody's business. */
const parametersOf = ({ statement, values }: NonNullable<ReturnType<Reader['explain']>>): string =>
  statement.slots
    .map(
      ({ kind }, index) =>
        `$${index + 1} = ${kind === 'cursorKey' ? '(a secret)' : JSON.stringify(values[index])}`,
    )
    .join('\n');

/** Of an item or a field of the entities only its name: the rest stands in the entity. */
function briefly(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const said = value as Readonly<Record<string, unknown>>;
  return typeof said.name === 'string' && ('sees' in said || 'plural' in said) ? said.name : value;
}

/** Read by the audience's own login, as its readers would be answered. */
async function planOf(
  url: string,
  text: SqlText,
  values: readonly unknown[],
  analyze: boolean,
): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      sql`explain (${analyze ? sql`analyze, buffers` : sql`costs`}) ${text}`,
      [...values],
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}

function askedIn({ words: [file], options }: CommandInput): Operation {
  if (file === undefined) return wrong(`usage: npm run reseau -- ${explain.usage}`);
  const document = documentIn(file);
  const operation =
    document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    ) ?? wrong('the file holds no operation');
  const locale = typeof options.locale === 'string' ? options.locale.toLowerCase() : defaultLocale;
  if (!isLocale(locale)) return wrong(`--locale is one of ${locales.join(', ')}`);
  return { document, operation, variables: variablesIn(options.variables), locale };
}

function documentIn(file: string): DocumentNode {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ReseauError('FILE_UNREADABLE', `${file} cannot be read`);
  }
  try {
    return parse(text);
  } catch (reason) {
    return wrong(`${file}: ${(reason as Error).message}`);
  }
}

function variablesIn(option: string | boolean | undefined): Operation['variables'] {
  try {
    const value: unknown = typeof option === 'string' ? JSON.parse(option) : {};
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Operation['variables'];
  } catch {
    // Said below.
  }
  return wrong('--variables is a JSON object');
}
