import { sql } from 'kysely';
import { ReseauError } from '../base/errors.js';
import { items } from '../entities/entities.js';
import { tableOf } from '../entities/house/columns.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import type { Desk } from '../operations/desk.js';
import { discard } from '../operations/discard.js';
import { importHand } from '../operations/editorial/open-run.js';
import { closeRun } from '../operations/editorial/close-run.js';
import { bisectFailures } from '../operations/bisect-failures.js';
import { publish } from '../operations/publish.js';
import { restore } from '../operations/restore.js';
import { queryDesk } from './query-desk.js';

/** An item that an import made or changed, and what has become of it since. */
interface Touched {
  readonly id: string;
  /** The first revision by the import. */
  readonly first: number;
  /** Whether it says something else than the import left it with. */
  readonly moved: boolean;
  /** Whether it is published. */
  readonly shown: boolean;
}

/** What taking an import back did. */
export interface Undone {
  readonly discarded: number;
  readonly restored: number;
  /** What could not be taken back, and why. */
  readonly left: readonly { readonly item: string; readonly id: string; readonly reason: string }[];
}

const batchSize = 500;

/**
 * Takes an import back: what it made is discarded, what it changed is as before. What somebody has saved
 * since stays. Throws COMMAND_INVALID when there is nothing to take back.
 */
export async function undoImport(desk: Desk, run: string): Promise<Undone> {
  const [known] = await queryDesk<{ undone: boolean }>(
    desk,
    sql`select undone_at is not null as undone from desk.import_run where id::text = ${run}`,
  );
  if (!known)
    throw new ReseauError(
      'COMMAND_INVALID',
      `there is no import «${run}»; see: npm run reseau -- import list`,
    );
  if (known.undone) throw new ReseauError('COMMAND_INVALID', `the import ${run} has been taken back already`);
  const undo = new Undo({ ...desk, by: `undo of ${importHand}${run}` }, `${importHand}${run}`);
  // Whatever refers to an item goes first.
  for (const item of [...items].reverse()) await undo.take(item);
  await closeRun(desk, run, 'undone');
  return undo;
}

class Undo implements Undone {
  discarded = 0;
  restored = 0;
  readonly left: { item: string; id: string; reason: string }[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly hand: string,
  ) {}

  async take(item: ItemMetadata): Promise<void> {
    const touched = await this.#touched(item);
    for (const { id } of touched.filter((one) => one.moved))
      this.left.push({ item: item.name, id, reason: 'it has been changed since' });
    const own = touched.filter((one) => !one.moved);
    const made = own.filter((one) => one.first === 1);
    const changed = own.filter((one) => one.first > 1);
    this.discarded += await this.#each(item, made, (some) =>
      discard(this.desk, [{ item: item.name, ids: some.map((one) => one.id) }]),
    );
    this.restored += await this.#each(item, changed, async (some) => {
      await restore(
        this.desk,
        some.map(({ id, first }) => ({ item: item.name, id, revision: first - 1 })),
      );
      const ids = some.filter((one) => one.shown).map((one) => one.id);
      if (ids.length > 0) await publish(this.desk, [{ item: item.name, ids }]);
    });
  }

  /** The newest first, so that of a chain the end goes before what it hangs on. */
  #touched(item: ItemMetadata): Promise<Touched[]> {
    const table = tableOf(item);
    return queryDesk<Touched>(
      this.desk,
      sql`select d.id, t.first, newest.content <> last.content as moved, coalesce(p.live, false) as shown
from (select item_id, min(number) as first, max(number) as last from desk.revision where saved_by = ${this.hand} and item = ${item.name} group by item_id) t
join ${sql.id('desk', table)} d on d.id = t.item_id
join desk.revision last on last.item_id = d.id and last.number = t.last
join desk.revision newest on newest.item_id = d.id and newest.number = d.revision
left join ${sql.id('published', table)} p on p.id = d.id order by last.saved_at desc, d.id`,
    );
  }

  /** Works on batches; how many went well. */
  async #each(
    item: ItemMetadata,
    all: readonly Touched[],
    work: (some: readonly Touched[]) => Promise<void>,
  ): Promise<number> {
    const before = this.left.length;
    for (let start = 0; start < all.length; start += batchSize) {
      await bisectFailures(all.slice(start, start + batchSize), work, ({ id }, { message }) =>
        this.left.push({ item: item.name, id, reason: message }),
      );
    }
    return all.length - (this.left.length - before);
  }
}
