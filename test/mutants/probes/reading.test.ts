import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { items } from '../../../src/entities/entities.js';
import { itemNamed } from '../../../src/entities/house/metadata.js';
import { contextOf, readCursor } from '../../../src/query/cursor.js';
import type { Argument } from '../../../src/query/arguments.js';
import { listPlan } from '../../../src/query/list.js';
import { orderOf } from '../../../src/query/order.js';
import { SlotList, type ArgumentScope } from '../../../src/query/slot-list.js';
import { whereOf } from '../../../src/query/where.js';
import { graphOf } from '../../../src/resolvers/schema.js';
import { Keys } from '../../../src/server/keys.js';
import { isObjectType } from 'graphql';

const organisation = itemNamed('Organisation');
const key = 'secret';
const leaf = (value: unknown): Argument => ({ kind: 'leaf', value, origin: { constant: value }, place: 'a' });
const scope: ArgumentScope = { item: organisation, locale: 'en', slots: new SlotList() };
const contextFor = (audience: 'public' | 'staff'): string =>
  contextOf(audience, organisation, orderOf(audience, scope, undefined));

function signed(payload: string, context: string): string {
  const signature = createHmac('sha256', key).update(`${context}\n${payload}`).digest().subarray(0, 16);
  return Buffer.concat([signature, Buffer.from(payload)]).toString('base64url');
}

it('a cursor that somebody has changed is refused', () => {
  const context = contextFor('public');
  const cursor = signed('["Aha","00000000-0000-4000-8000-000000000000"]', context);
  expect(readCursor(cursor, context, key)).toHaveLength(2);
  const other = Buffer.from(cursor, 'base64url');
  other[other.length - 3] = 0x31;
  expect(() => readCursor(other.toString('base64url'), context, key)).toThrow(
    'This cursor does not belong to this list',
  );
});

it('a cursor of one audience is refused by another', () => {
  const cursor = signed('["Aha","00000000-0000-4000-8000-000000000000"]', contextFor('staff'));
  expect(() => readCursor(cursor, contextFor('public'), key)).toThrow(
    'This cursor does not belong to this list',
  );
});

it('a filter with null for a value is refused, not dropped', () => {
  const filter: Argument = {
    kind: 'object',
    fields: new Map([['name', { kind: 'object', fields: new Map([['eq', leaf(null)]]) }]]),
  };
  expect(() => whereOf(scope, filter)).toThrow('name.eq is null');
});

it('a page of 101 items is refused, one of 100 is not', () => {
  const page = (first: number) => () =>
    listPlan('public', scope, { rows: { kind: 'all' }, fixed: [] }, new Map([['first', leaf(first)]]));
  expect(page(100)).not.toThrow();
  expect(page(101)).toThrow('`first` must be from 0 to 100.');
});

it('the graph of the public has no field that others see', () => {
  const graph = graphOf('public');
  for (const item of items) {
    const type = graph.getType(item.name);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(
      fields.filter((name) => item.fields.some((field) => field.name === name && field.sees !== 'public')),
    ).toEqual([]);
  }
});

it('a key that nobody made is refused, not served as the public', async () => {
  const nobody = { query: () => Promise.resolve({ rows: [] }) } as unknown as pg.Pool;
  await expect(new Keys(nobody).readerOf(`Bearer reseau_${'A'.repeat(43)}`, '192.0.2.1')).rejects.toThrow(
    'This is no key of this server.',
  );
});
