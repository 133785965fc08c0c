import { items } from '../entities/entities.js';
import { relationsOf, targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import type { Job } from './project.js';
import { idsOf, type Run } from './run.js';

/** A sentence about what is published, and the items of which it is not true. */
export interface InvariantResult {
  readonly item: string;
  readonly doc: string;
  readonly broken: readonly string[];
}

/** Every invariant of these kinds (default: all), with the items that break it. */
export async function invariants(run: Run, of: readonly ItemMetadata[] = items): Promise<InvariantResult[]> {
  const held: InvariantResult[] = [];
  for (const item of of)
    for (const { doc, broken } of item.invariants)
      held.push({ item: item.name, doc, broken: idsOf(await run(broken)) });
  return held;
}

/** The invariants that do not hold, of kinds that these items belong to or are part of. */
export async function brokenBy(run: Run, jobs: readonly Job[]): Promise<readonly InvariantResult[]> {
  const changed = items.filter((item) => jobs.some((job) => job.item === item.name));
  const concerned = new Set([...changed, ...changed.flatMap((item) => relationsOf(item).map(targetOf))]);
  return (await invariants(run, [...concerned])).filter(({ broken }) => broken.length > 0);
}
