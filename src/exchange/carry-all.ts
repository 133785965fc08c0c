import type { Desk } from '../operations/desk.js';
import { Carrier } from './carrier.js';
import { fileKind } from './kinds.js';
import type { Rejection } from './rejection.js';
import type { LoadReport } from './report.js';

const batchSize = 1000;

/** Carries made-up rows of one kind onto the desk and publishes them; the report names them after `file`. */
export async function carryAll(
  desk: Desk,
  kind: string,
  file: string,
  list: readonly Readonly<Record<string, unknown>>[],
): Promise<LoadReport> {
  const of = fileKind(kind);
  const carrier = new Carrier(desk, of);
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  const rejected: Rejection[] = [];
  for (let start = 0; start < list.length; start += batchSize) {
    const rows = list
      .slice(start, start + batchSize)
      .map((fields, index) => ({ line: start + index + 1, changes: [{ item: of.item, fields }] as const }));
    for (const { outcome, rejection } of await carrier.carry(rows)) {
      counts[outcome] += 1;
      if (rejection) rejected.push(rejection);
    }
  }
  const { created, updated, unchanged } = counts;
  return { kind: of.item.name, file, created, updated, unchanged, rejected };
}
