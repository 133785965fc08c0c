import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import {
  getNamedType,
  isCompositeType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLField,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { audiences } from '../../src/base/audience.js';
import { createLog } from '../../src/base/log.js';
import { AudiencePool } from '../../src/query/audience-pool.js';
import { Reader } from '../../src/query/reader.js';
import { graphOf } from '../../src/resolvers/schema.js';
import { readableFor } from '../../src/windows/projection.js';
import { asking } from '../setup/reader.js';

const unreachable = new AudiencePool({
  url: '',
  connections: 1,
  names: false,
  deadline: 4000,
  queue: 10,
  log: createLog('silent'),
});
const values: Readonly<Record<string, string>> = {
  'ID!': '"theme_00000000000040008000000000000000"',
  'String!': '"a"',
  'Int!': '2024',
  'Locale!': 'ES',
  'Boolean!': 'false',
  'DateTime!': '"2024-01-01T00:00:00Z"',
  '[ID!]!': '[]',
};

function operationOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const required = args
    .filter((arg) => String(arg.type).endsWith('!'))
    .map((arg) => `${arg.name}: ${values[String(arg.type)] ?? `no value for ${String(arg.type)}`}`);
  return `{ ${name}${required.length > 0 ? `(${required.join(', ')})` : ''} ${isCompositeType(getNamedType(type)) ? '{ __typename }' : ''} }`;
}

it.each(audiences)(
  'docs/unplanned.md names every field of %s that is not read by one statement, and no other',
  (audience) => {
    const schema = graphOf(audience);
    const reader = new Reader({ audience, schema, items: readableFor(audience) }, unreachable, 'key');
    const roots = [
      ...Object.values(schema.getQueryType()?.getFields() ?? {}),
      SchemaMetaFieldDef,
      TypeMetaFieldDef,
    ];
    const unplanned = roots
      .filter((field) => reader.explain(asking(operationOf(field))) === undefined)
      .map((field) => field.name);
    const listed = [...readFileSync('docs/unplanned.md', 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(
      ([, name]) => name,
    );
    const own = listed.filter((name) => roots.some((field) => field.name === name));
    expect(unplanned.sort()).toEqual(own.sort());
    // Introspection reads no row.
    const reads = own.filter((name) => !name?.startsWith('__'));
    // Only what is asked about items that are named, and about oneself: a list is one statement for everybody.
    const unnamed = roots.filter(
      ({ name, args }) => reads.includes(name) && !args.some((arg) => /^ids?$/.test(arg.name)),
    );
    const oneself = audience === 'desk' ? ['me', 'preferences', 'views'] : ['me'];
    expect(unnamed.map((field) => field.name).sort()).toEqual(oneself);
    expect(reads.length).toBeLessThanOrEqual(audience === 'desk' ? 12 : 3);
  },
);
