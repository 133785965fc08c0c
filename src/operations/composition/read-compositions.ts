import { ReseauError } from '../../base/errors.js';
import { itemNamed } from '../../entities/house/metadata.js';
import type { Desk } from '../desk.js';
import { inTransaction, type Work } from '../transaction.js';
import { compositionOf, type Composition } from './composition.js';

const reading = { verb: 'read-composition', needs: 'nothing', windows: false, once: false } as const;

/** Items with their parts, as far as the caller reads the work on them; ITEM_NOT_FOUND of one that they do not. */
export const readCompositions = (
  desk: Desk,
  wishes: readonly { readonly item: string; readonly id: string }[],
): Promise<(Composition | ReseauError)[]> =>
  inTransaction(desk, reading, async (work) => {
    const found: (Composition | ReseauError)[] = [];
    for (const { item, id } of wishes) found.push(await readOne(work, item, id));
    return found;
  });

async function readOne(work: Work, item: string, id: string): Promise<Composition | ReseauError> {
  return (
    (await compositionOf(work, itemNamed(item), id)) ??
    new ReseauError('ITEM_NOT_FOUND', `${item} ${id} is not on the desk.`, { extensions: { item } })
  );
}
