import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { createLog } from '../../src/base/log.js';
import type { AudiencePool } from '../../src/query/audience-pool.js';
import { Reader } from '../../src/query/reader.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { DocumentLimits } from '../../src/server/document-limits.js';
import { GraphqlEndpoint, type ParsedOperation, type RequestContext } from '../../src/server/endpoint.js';
import { Timing } from '../../src/server/timing.js';
import { readableFor } from '../../src/windows/projection.js';

const within = '{ regions { nodes { name } } }';
const beyond = '{ regions { nodes { countries { nodes { name } } } } }';
const statements: string[] = [];
const admitted: number[] = [];
let endpoint: GraphqlEndpoint;

beforeAll(() => {
  const schema = graphOf('public');
  const login = {
    text: (statement: string) => {
      statements.push(statement);
      return Promise.resolve('{}');
    },
  } as unknown as AudiencePool;
  const documents = new DocumentLimits({ depth: 3, aliases: 1, directives: 1 });
  const reader = new Reader({ audience: 'public', schema, items: readableFor('public') }, login, 'a key');
  endpoint = new GraphqlEndpoint(
    reader,
    createLog('silent'),
    { tokens: 2000, documents, cost: 20_000 },
    () => undefined,
  );
});
afterAll(() => endpoint.close());

const asking = (): RequestContext => ({
  locale: 'en',
  admit: (cost) => void admitted.push(cost),
  giveBack: () => undefined,
  signal: new AbortController().signal,
  timing: new Timing(),
  acting: {} as never,
});

function parsed(query: string): ParsedOperation {
  const document = parse(query);
  return {
    document,
    operation: document.definitions.find(
      (one) => one.kind === Kind.OPERATION_DEFINITION,
    ) as OperationDefinitionNode,
  };
}

const codeIn = (body: string | undefined): unknown =>
  (JSON.parse(body ?? '') as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

/** The answer to a query as it is sent, parsed and validated on the way. */
async function sent(query: string): Promise<string> {
  const headers: [string, string][] = [['content-type', 'application/json']];
  return (await endpoint.answer({ method: 'POST', headers, search: '', body: { query } }, asking())).body;
}

describe('the limits of a document', () => {
  it('hold for a document that is new, and for one that came before', async () => {
    expect(codeIn(await sent(beyond))).toBe('DOCUMENT_TOO_LARGE');
    const before = endpoint.known(beyond, undefined);
    const known = before && (await endpoint.read(before, {}, asking()));
    expect(before === undefined || codeIn(known?.body) === 'DOCUMENT_TOO_LARGE').toBe(true);
    expect(codeIn(await sent(beyond))).toBe('DOCUMENT_TOO_LARGE');
  });

  it('hold for a document that was never sent as a query, and for the whole of its list', async () => {
    const other = parsed(`query Trusted ${beyond}`);
    expect(codeIn((await endpoint.read(other, {}, asking()))?.body)).toBe('DOCUMENT_TOO_LARGE');
    expect(() => endpoint.whole(other, { variables: {}, locale: 'en' }, 10, false)).toThrow(
      'The operation has more than 3 levels.',
    );
    expect(statements).toEqual([]);
    expect(admitted).toEqual([]);
  });

  it('let pass what is within them, by the same bytes and price on both ways', async () => {
    const first = await sent(within);
    const known = endpoint.known(within, undefined) as ParsedOperation;
    expect((await endpoint.read(known, {}, asking()))?.body).toBe(first);
    expect(statements).toHaveLength(2);
    expect(statements[1]).toBe(statements[0]);
    expect(new Set(admitted).size).toBe(1);
    expect(admitted).toHaveLength(2);
  });

  it('leave to graphql-js what is no read, and price it once', async () => {
    admitted.length = 0;
    const schema = '{ __schema { queryType { name } } }';
    expect(JSON.parse(await sent(schema))).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    expect(await endpoint.read(parsed(schema), {}, asking())).toBeUndefined();
    expect(admitted).toHaveLength(1);
  });
});
