import { itemNamed } from '../../entities/house/metadata.js';
import type { Desk } from '../desk.js';
import type { Targets } from '../targets.js';
import { inTransaction, type Work } from '../transaction.js';
import { compositionOf, type PartOnDesk } from './composition.js';
import { partListsOf } from './part-lists.js';
import { staying } from './with-composition.js';

/** A part of an item that readers see otherwise than the desk has it. */
export interface DraftPart extends PartOnDesk {
  readonly of: { readonly item: string; readonly id: string };
}

/** The parts of items that are not published as they are now; each once, also where its whole is a part. */
export async function draftPartsOf(work: Work, targets: readonly Targets[]): Promise<readonly DraftPart[]> {
  const found = new Map<string, DraftPart>();
  for (const { item, ids } of targets) {
    const facts = itemNamed(item);
    if (partListsOf(facts).length === 0) continue;
    for (const id of ids) {
      const composition = await compositionOf(work, facts, id);
      for (const part of composition ? staying(composition) : [])
        if (part.stage !== 'PUBLISHED' && part.stage !== 'WITHDRAWN' && !found.has(part.id))
          found.set(part.id, { ...part, of: { item, id } });
    }
  }
  return [...found.values()];
}

/** The same in a transaction of its own. */
export const readDraftParts = (desk: Desk, targets: readonly Targets[]): Promise<readonly DraftPart[]> =>
  inTransaction(desk, { verb: 'read-draft-parts', needs: 'nothing', windows: false, once: false }, (work) =>
    draftPartsOf(work, targets),
  );
