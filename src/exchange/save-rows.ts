import { sql } from 'kysely';
import { tableOf } from '../entities/house/columns.js';
import type { ItemFacts } from '../entities/house/facts.js';
import type { Desk } from '../operations/desk.js';
import { recordMembership } from '../operations/network/record-membership.js';
import { save, type Saved } from '../operations/save.js';
import { ask } from './ask.js';
import { faultOfRow, rejectionOf, type Rejection } from './rejection.js';
import type { LoadReport } from './report.js';

/** What a row asks for, and where it stands in its file. */
export interface Row {
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What was saved: the report, and the line of each item that has its place in the file. */
export interface SavedRows {
  readonly report: LoadReport;
  readonly lines: ReadonlyMap<string, number>;
}

const batchSize = 250;

/** Saves rows by the verb of their kind. A batch that fails is tried again row by row, so that a bad row stops no other. */
export async function saveRows(desk: Desk, item: ItemFacts, file: string, rows: readonly Row[]): Promise<SavedRows> {
  const outcomes = { created: 0, updated: 0, unchanged: 0 };
  const lines = new Map<string, number>();
  const [unique, rejected] = withoutRepeats(item, rows);
  const single = item.guarded ? await withoutExposure(desk, item, unique) : unique;
  for (let start = 0; start < single.length; start += batchSize) {
    for (const { line, saved } of await saveBatch(desk, item, single.slice(start, start + batchSize), rejected)) {
      outcomes[saved.outcome] += 1;
      lines.set(saved.id, line);
    }
  }
  return { report: { kind: item.name, file, ...outcomes, rejected }, lines };
}

async function saveBatch(
  desk: Desk,
  item: ItemFacts,
  batch: readonly Row[],
  rejected: Rejection[],
): Promise<{ line: number; saved: Saved }[]> {
  const verb = item.name === 'Membership' ? recordMembership : save;
  try {
    const saved = await verb(
      desk,
      batch.map(({ fields }) => ({ item: item.name, fields })),
    );
    return batch.flatMap(({ line }, index) => saved.slice(index, index + 1).map((one) => ({ line, saved: one })));
  } catch (reason) {
    const [row, ...more] = batch;
    if (row && more.length === 0) {
      rejected.push(rejectionOf(row.line, reason));
      return [];
    }
    faultOfRow(reason);
  }
  const taken = [];
  for (const row of batch) taken.push(...(await saveBatch(desk, item, [row], rejected)));
  return taken;
}

/** Two rows with one natural key would undo each other at every load: the first is taken. */
function withoutRepeats(item: ItemFacts, rows: readonly Row[]): [Row[], Rejection[]] {
  const first = new Map<string, number>();
  const rejected: Rejection[] = [];
  const single = rows.filter(({ line, fields }) => {
    const key = JSON.stringify(item.natural.map((name) => fields[name] ?? null));
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    else rejected.push({ line, field: item.natural[0] ?? null, reason: `line ${earlier} is the same ${item.name}` });
    return earlier === undefined;
  });
  return [single, rejected];
}

/** What a file says of exposure is meant for new items: afterwards it is changed by its own verb only, and a load must not undo that. */
async function withoutExposure(desk: Desk, item: ItemFacts, rows: readonly Row[]): Promise<Row[]> {
  const [natural = 'id'] = item.natural;
  const keys = rows.map(({ fields }) => fields[natural]);
  const found = await ask<{ key: unknown }>(
    desk,
    sql`select ${sql.ref(natural)} as key from ${sql.id('desk', tableOf(item))} where ${sql.ref(natural)} = any(${keys})`,
  );
  const present = new Set(found.map((row) => row.key));
  return rows.map(({ line, fields: { exposure, ...fields } }) => ({
    line,
    fields: present.has(fields[natural]) ? fields : { ...fields, exposure },
  }));
}
