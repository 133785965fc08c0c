import 'reflect-metadata';
import {
  execute,
  parse,
  validate,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import pg from 'pg';
import type { Audience } from '../../src/base/audience.js';
import type { Locale } from '../../src/base/locale.js';
import { createLog } from '../../src/base/log.js';
import { AudiencePool } from '../../src/query/audience-pool.js';
import { Reader, type Operation } from '../../src/query/reader.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { createLogins, loginUrl, roleOf } from '../../src/windows/logins.js';
import type { Profile } from '../../src/windows/profile.js';
import { createProfile } from '../../src/windows/profiles.js';
import { readableFor } from '../../src/windows/projection.js';
import { openSession, type Run } from '../../src/windows/run.js';
import { readSecret } from '../../src/windows/secrets.js';
import { createTestDatabase } from './database.js';
import { connections } from './owner.js';

/** An answer as a client sees it; `paths` and `codes` of its errors. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly code: unknown;
    readonly path?: readonly (string | number)[];
  }[];
}

/** What reads one database as one audience. */
export interface Side {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly role: string;
  /** A session of this audience's own login, to look with. */
  readonly run: Run;
}

/** Readers of every audience over one database. */
export interface Readers {
  /** A session of the owner. */
  readonly run: Run;
  readonly cursorKey: string;
  readonly side: (audience: Audience) => Promise<Side>;
  /** Reader of the desk with a profile. */
  readonly editor: (profile: Profile) => Promise<Side>;
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    locale?: Locale,
    audience?: Audience,
  ): Promise<Answer>;
  close(): Promise<void>;
}

export interface Library extends Readers {
  readonly ownerUrl: string;
  readonly superuserUrl: string;
}

// What a reader meets as INTERNAL_ERROR stands here with its reason.
const log = createLog('error');

/** A database of a test's own with readers for every audience. */
export async function openLibrary({ evaluation = false, names = true } = {}): Promise<Library> {
  const database = await createTestDatabase({ evaluation });
  const { ownerUrl, superuserUrl } = database;
  const readers = await openReaders(ownerUrl, names);
  return {
    ...readers,
    ownerUrl,
    superuserUrl,
    close: async () => {
      await readers.close();
      await database.drop();
    },
  };
}

/** Readers for every audience over a database that has its windows. */
export async function openReaders(ownerUrl: string, names = true): Promise<Readers> {
  const { run, close } = await openSession(ownerUrl);
  await createLogins(run, { statementTimeout: 10_000, connections });
  const cursorKey = String(await readSecret(run, 'cursor_key'));
  const sides = new Map<string, Side>();
  const ends: (() => Promise<unknown>)[] = [];
  const sideOf = async (audience: Audience, called: string): Promise<Side> => {
    const known = sides.get(called);
    if (known) return known;
    const url = await loginUrl(run, ownerUrl, called);
    const login = new AudiencePool({ url, connections: 2, names, deadline: 10_000, queue: 100, log });
    const looker = new pg.Pool({ connectionString: url, max: 1, allowExitOnIdle: true }).on(
      'error',
      () => undefined,
    );
    ends.push(
      () => login.close(),
      () => looker.end(),
    );
    const schema = graphOf(audience);
    const made: Side = {
      schema,
      reader: new Reader({ audience, schema, items: readableFor(audience) }, login, cursorKey),
      role: await roleOf(run, called),
      run: async (sql, parameters) =>
        (await looker.query(sql, parameters && [...parameters])).rows as Awaited<ReturnType<Run>>,
    };
    sides.set(called, made);
    return made;
  };
  const side = (audience: Audience): Promise<Side> => sideOf(audience, audience);
  return {
    run,
    cursorKey,
    side,
    editor: async (profile) => {
      await createProfile(run, profile, { statementTimeout: 10_000, connections });
      // Who reads everything reads the window of the desk itself.
      return sideOf('desk', profile.isFull ? 'desk' : profile.name);
    },
    ask: async (query, variables = {}, locale = 'en', audience = 'public') =>
      answer(await side(audience), asking(query, variables, locale)),
    close: async () => {
      for (const end of ends) await end();
      await close();
    },
  };
}

// The server too parses a document once; what is kept of it hangs on its tree.
const parsed = new Map<string, DocumentNode>();

function documentOf(query: string): DocumentNode {
  const known = parsed.get(query) ?? parse(query);
  parsed.set(query, known);
  return known;
}

/** The only operation of a document. */
export function asking(
  query: string | DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  locale: Locale = 'en',
): Operation {
  const document = typeof query === 'string' ? documentOf(query) : query;
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('the document has no operation');
  return { document, operation, variables, locale };
}

/** Answers as the server does: validate, then the database's bytes, else graphql-js. */
export async function answer({ schema, reader }: Side, asked: Operation): Promise<Answer> {
  const wrong = validate(schema, asked.document);
  if (wrong.length > 0) return { errors: wrong.map(told) };
  try {
    const data = await reader.answer(asked);
    if (data !== undefined) return { data: JSON.parse(data) as unknown };
  } catch (error) {
    return { errors: [told(error)] };
  }
  const { data, errors } = await execute({
    schema,
    document: asked.document,
    variableValues: asked.variables,
    contextValue: reader.context(asked.locale),
  });
  return {
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map((error) => told(error)) }),
  };
}

const told = (error: unknown) => {
  const { message, path, extensions } = error as {
    message: string;
    path?: readonly (string | number)[];
    extensions?: { code?: unknown };
  };
  return { message, code: extensions?.code ?? 'GRAPHQL_VALIDATION_FAILED', ...(path && { path }) };
};
