import { literal, name, sql } from '../../base/sql.js';
import { decode } from '../../base/decode.js';
import { ReseauError } from '../../base/errors.js';
import { items } from '../../entities/entities.js';
import { tableOf } from '../../entities/house/columns.js';
import { itemNamed, type ItemMetadata } from '../../entities/house/metadata.js';
import { isAll, reachIn } from '../../windows/profile.js';
import { idsOf } from '../../windows/run.js';
import type { Original } from '../originals.js';
import { refuse } from '../refuse.js';
import type { Work } from '../transaction.js';
import { refuseWithdrawn } from '../withdrawal.js';

/** An item that is kept under a name, with its parts; the item itself first. */
export interface Template {
  readonly id: string;
  readonly item: ItemMetadata;
  readonly name: string;
  readonly originals: readonly [Original, ...Original[]];
}

const originalsIn = decode.list(decode.shape({ item: decode.text, id: decode.text, content: decode.object }));

/** Whether the caller reads templates of a kind: they stand nowhere, so it takes that all of the kind is read. */
export const readsTemplates = ({ reads }: Pick<Work, 'reads'>, item: ItemMetadata): boolean =>
  !reads || isAll(reachIn(reads, item).whole);

/** The template, locked until the verb ends. Throws ITEM_NOT_FOUND, also for who does not read it. */
export async function templateById(work: Work, id: string): Promise<Template> {
  const [row] = await work.run('select kind, name, originals from desk.template where id = $1 for update', [
    id,
  ]);
  const item = row && itemNamed(String(row.kind));
  if (!row || !item || !readsTemplates(work, item))
    throw new ReseauError('ITEM_NOT_FOUND', 'There is no such template.', {
      extensions: { item: 'Template' },
    });
  const [own, ...parts] = originalsIn(row.originals).flatMap((one): Original[] => {
    const kind = items.find((other) => other.name === one.item);
    return kind ? [{ ...one, item: kind }] : [];
  });
  if (!own) throw new Error('a template holds an item');
  return { id, item, name: String(row.name), originals: [own, ...parts] };
}

/**
 * Throws STAGE_INVALID where one of these is withdrawn, or withheld from readers: what was taken away comes back by its
 * own verbs only, which take two people.
 */
export async function refuseHidden(work: Work, originals: readonly Original[]): Promise<void> {
  for (const [item, some] of Map.groupBy(originals, (one) => one.item)) {
    const ids = some.map(({ id }) => id);
    await refuseWithdrawn(work, item, ids);
    if (!item.guarded) continue;
    const [hidden] = idsOf(
      await work.run(
        sql`select id from desk.${name(tableOf(item))} where id = any ($1::uuid[]) and exposure = ${literal('WITHHELD')}`,
        [ids],
      ),
    );
    if (hidden !== undefined)
      refuse(
        { item: item.name, index: 0 },
        `${hidden} is withheld: nothing is made from it`,
        'STAGE_INVALID',
      );
  }
}
