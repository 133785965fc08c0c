import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ReseauError } from '../../src/base/errors.js';
import { compileFolder } from '../../src/commands/document-folder.js';
import { readManifest, type ManifestRules } from '../../src/commands/read-manifest.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { DocumentLimits } from '../../src/server/document-limits.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
// As no printer of GraphQL would lay it out.
const body =
  'query  Two{programme(slug:"observatory"){...P}}\n\nfragment P on Programme{id,title}  # kept as it is';
const apollo = (...bodies: readonly string[]): string =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: bodies.map((one) => ({ id: sha256(one), name: 'any', type: 'query', body: one })),
  });

let rules: ManifestRules;
beforeAll(() => {
  rules = {
    schema: graphOf('public'),
    tokens: 200,
    limits: new DocumentLimits({ depth: 4, aliases: 3, directives: 3 }),
  };
});
const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (reason: unknown) {
    return reason instanceof ReseauError ? `${reason.code} ${reason.message}` : reason;
  }
};

describe('a manifest', () => {
  it.each([
    ['of Apollo', apollo(body)],
    ['of relay-compiler or graphql-codegen', JSON.stringify({ [sha256(body)]: body })],
    ['with the kind of hash before each', JSON.stringify({ [`sha256:${sha256(body)}`]: body })],
  ])('%s is taken byte by byte', (_, text) => {
    expect(readManifest(text, rules)).toEqual([{ hash: sha256(body), name: 'Two', body }]);
  });

  const under = (text: string): string => JSON.stringify({ [sha256(text)]: text });
  it.each([
    ['that is no JSON', '{', /it is not JSON/],
    ['that is a list', '[]', /it is no object/],
    ['that is null', 'null', /it is no object/],
    ['that is empty', '{}', /it holds no document/],
    ['of an unknown format', '{"format":"other"}', /its format is not known/],
    ['without operations', '{"format":"apollo-persisted-query-manifest"}', /its format is not known/],
    [
      'with an operation that is null',
      '{"format":"apollo-persisted-query-manifest","operations":[null]}',
      /has no id or no body/,
    ],
    ['with a text that is none', JSON.stringify({ [sha256('')]: 1 }), /has no text/],
    ['with a wrong hash', JSON.stringify({ [sha256('other')]: body }), /is not the SHA-256 of its text/],
    [
      'with the hash of a text with another space',
      JSON.stringify({ [sha256(body)]: `${body} ` }),
      /is not the SHA-256 of its text/,
    ],
    [
      'with MD5, as relay-compiler makes it unless told',
      JSON.stringify({ '5d41402abc4b2a76b9719d911017c592': body }),
      /"algorithm": "SHA256"/,
    ],
    [
      'with SHA-1, as graphql-codegen makes it unless told',
      JSON.stringify({ [`sha1:${'a'.repeat(40)}`]: body }),
      /hashAlgorithm: 'sha256'/,
    ],
    ['with a key of the prototype', '{"__proto__":"query A { __typename }"}', /is no SHA-256/],
    ['with a mutation', under('mutation Out { signOut { __typename } }'), /Out is no query/],
    [
      'with two operations',
      under('query A { __typename } query B { __typename }'),
      /does not hold one operation/,
    ],
    ['with fragments alone', under('fragment A on Theme { id }'), /does not hold one operation/],
    ['with an operation without a name', under('{ __typename }'), /has no name/],
    ['with what is no GraphQL', under('query A {'), /Syntax Error/],
    [
      'with what this audience cannot send',
      under('query A { organisations { nodes { internalNote } } }'),
      /A: /,
    ],
    ['with too many tokens', under(`query A { ${'__typename '.repeat(300)} }`), /Syntax Error.*tokens/],
    [
      'with a document of 200 kB',
      under(`query A { __typename } #${'a'.repeat(200_000)}`),
      /more than 100000 characters/,
    ],
    ['of 10 MB', under(`query A { __typename } #${'a'.repeat(10_000_000)}`), /more than 5000000 characters/],
  ])('%s is refused whole', (_, text, reason) => {
    const refused = codeOf(() => readManifest(text, rules));
    expect(refused).toMatch(/^COMMAND_INVALID /);
    expect(refused).toMatch(reason);
    expect(String(refused).length).toBeLessThan(500);
  });

  it('with one that is wrong among others is refused whole, and one that holds too much', () => {
    const good = { [sha256(body)]: body };
    const mutation = 'mutation Out { signOut { __typename } }';
    expect(
      codeOf(() => readManifest(JSON.stringify({ ...good, [sha256(mutation)]: mutation }), rules)),
    ).toMatch(/nothing of it is added/);
    const deep =
      'query Deep { region(slug: "a") { countries { nodes { region { countries { nodes { id } } } } } } }';
    expect(codeOf(() => readManifest(under(deep), rules))).toMatch(/^DOCUMENT_TOO_LARGE /);
  });
});

describe('a folder of documents', () => {
  const compiled = (files: Readonly<Record<string, string>>): unknown => {
    const folder = mkdtempSync(join(tmpdir(), 'reseau-documents-'));
    try {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      return codeOf(() => compileFolder(folder).operations);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('is hashed as the files are, and each after it the fragments that it spreads from others', () => {
    const region = 'fragment RegionName on Region{slug ...Ids}\n';
    const ids = 'fragment Ids on Node { id }\n';
    const one = '# A page.\nquery  One{regions{nodes{...RegionName}}}\n';
    const two = 'query Two { themes { nodes { ...Ids } } }\n';
    expect(
      compiled({
        'b/one.graphql': one,
        'two.graphql': two,
        'shared/region.graphql': region,
        'a-ids.graphql': ids,
        'unused.graphql': 'fragment No on Theme { id }',
      }),
    ).toEqual(
      [
        ['One', one + ids + region],
        ['Two', two + ids],
      ].map(([name, text = '']) => ({ id: sha256(text), name, type: 'query', body: text })),
    );
  });

  it.each([
    [
      'two fragments of a name',
      { 'a.graphql': 'fragment F on Theme { id }', 'b.graphql': 'fragment F on Theme { slug }' },
      /F stands in a\.graphql too/,
    ],
    [
      'two operations of a name',
      { 'a.graphql': 'query A { __typename }', 'b.graphql': 'query A { __typename }' },
      /two are called A/,
    ],
    [
      'two operations in a file',
      { 'a.graphql': 'query A { __typename } query B { __typename }' },
      /one operation, which has a name/,
    ],
    ['a mutation', { 'a.graphql': 'mutation A { signOut { __typename } }' }, /a trusted document is a query/],
    [
      'a fragment beside the operation of another file',
      {
        'a.graphql': 'query A { themes { nodes { ...F } } } fragment F on Theme { id }',
        'b.graphql': 'query B { themes { nodes { ...F } } }',
      },
      /give it a file of its own/,
    ],
    [
      'a fragment that is nowhere',
      { 'a.graphql': 'query A { themes { nodes { ...F } } }' },
      /Unknown fragment "F"/,
    ],
    [
      'a fragment in itself',
      { 'a.graphql': 'query A { themes { nodes { ...F } } }', 'f.graphql': 'fragment F on Theme { ...F }' },
      /fragment "F" within itself/,
    ],
  ])('with %s is refused', (_, files, reason) => {
    expect(compiled(files)).toMatch(reason);
  });
});
