import { sql } from 'kysely';
import { ReseauError } from '../base/errors.js';
import { tableOf } from '../entities/house/columns.js';
import { targetOf, type ItemMetadata } from '../entities/house/metadata.js';
import type { Desk } from '../operations/desk.js';
import { bisectFailures } from '../operations/bisect-failures.js';
import { publish } from '../operations/publish.js';
import { saveEach } from '../operations/save-each.js';
import { submit } from '../operations/submit.js';
import { queryDesk } from './query-desk.js';
import { unpublishedIds, draftIds } from './unpublished.js';
import type { FileKind } from './kinds.js';
import { rejectionOf, type Rejection } from './rejection.js';
import type { ImportRow, RowChange } from './import-row.js';

/** What became of a row. */
export type ImportedRow = { readonly line: number } & (
  | {
      readonly outcome: 'created' | 'updated' | 'unchanged';
      readonly id: string;
      readonly rejection?: Rejection;
    }
  | { readonly outcome: 'rejected'; readonly rejection: Rejection }
);

/**
 * Carries rows through the verbs, a batch at a time: what is saved of it is published at once. A bad row
 * stops no other.
 */
export class BatchImporter {
  readonly #seen = new Map<string, number>();

  constructor(
    private readonly desk: Desk,
    private readonly kind: FileKind,
    /** Drafts are handed in for review, and not published. */
    private readonly review = false,
  ) {}

  async carry(rows: readonly ImportRow[]): Promise<ImportedRow[]> {
    const carried = new Map<ImportRow, ImportedRow>();
    const single = this.#withoutRepeats(rows, carried);
    const ids = await this.#save(single, carried);
    if (this.review) await this.#handIn(carried);
    else {
      for (const item of this.kind.also)
        await this.#publish([{ item, ids: await unpublishedIds(this.desk, item) }]);
      await this.#publishRows(single, ids, carried);
    }
    // One that was refused may be tried again.
    for (const row of single)
      if (carried.get(row)?.outcome === 'rejected') this.#seen.delete(this.#keyOf(row));
    return rows.map((row) => carried.get(row) as ImportedRow);
  }

  /** Two rows with one natural key would undo each other at every load: the first is taken. */
  #withoutRepeats(rows: readonly ImportRow[], carried: Map<ImportRow, ImportedRow>): ImportRow[] {
    const { item } = this.kind;
    return rows.filter((row) => {
      const key = this.#keyOf(row);
      const earlier = this.#seen.get(key);
      if (earlier === undefined) this.#seen.set(key, row.line);
      else
        carried.set(row, {
          line: row.line,
          outcome: 'rejected',
          rejection: {
            line: row.line,
            field: item.natural[0] ?? null,
            reason: `line ${earlier} is the same ${item.name}`,
          },
        });
      return earlier === undefined;
    });
  }

  #keyOf(row: ImportRow): string {
    const { item, fields } = lastOf(row);
    return JSON.stringify(item.natural.map((name) => fields[name] ?? null));
  }

  /** Saves what the rows ask for, each change once; the ids of what was saved. */
  async #save(
    rows: readonly ImportRow[],
    carried: Map<ImportRow, ImportedRow>,
  ): Promise<Map<RowChange, string>> {
    const changes = [...new Set(rows.flatMap((row) => row.changes))];
    const given = await this.#withoutExposure(changes);
    const outcomes = await saveEach(
      this.desk,
      changes.map((change, index) => ({ item: change.item.name, fields: given[index] ?? change.fields })),
    );
    const of = new Map(changes.map((change, index) => [change, outcomes[index]]));
    for (const row of rows) {
      const refused = row.changes.map((change) => of.get(change)).find((one) => one instanceof ReseauError);
      const saved = of.get(lastOf(row));
      if (refused)
        carried.set(row, { line: row.line, outcome: 'rejected', rejection: rejectionOf(row.line, refused) });
      else if (saved && !(saved instanceof ReseauError))
        carried.set(row, { line: row.line, outcome: saved.outcome, id: saved.id });
    }
    return new Map(
      [...of].flatMap(([change, one]) =>
        one && !(one instanceof ReseauError) ? [[change, one.id] as const] : [],
      ),
    );
  }

  /**
   * What a file says of exposure is meant for new items: afterwards it is changed by its own verb only, and a
   * load must not undo that.
   */
  async #withoutExposure(changes: readonly RowChange[]): Promise<Readonly<Record<string, unknown>>[]> {
    const { item } = this.kind;
    if (!item.guarded) return changes.map(({ fields }) => fields);
    const [natural = 'id'] = item.natural;
    const found = await queryDesk<{ key: unknown }>(
      this.desk,
      sql`select ${sql.ref(natural)} as key from ${sql.id('desk', tableOf(item))} where ${sql.ref(natural)} = any(${changes.map(({ fields }) => fields[natural])})`,
    );
    const present = new Set(found.map((row) => row.key));
    return changes.map(({ fields: { exposure, ...fields } }) =>
      present.has(fields[natural]) ? fields : { ...fields, exposure },
    );
  }

  /** Publishes rows; those that share a change stand or fall together. */
  async #publishRows(
    rows: readonly ImportRow[],
    ids: ReadonlyMap<RowChange, string>,
    carried: Map<ImportRow, ImportedRow>,
  ): Promise<void> {
    const taken = rows.filter((row) => carried.get(row)?.outcome !== 'rejected');
    const pending = new Set<string>();
    const kinds = [...(this.kind.within ? [targetOf(this.kind.within)] : []), this.kind.item];
    for (const item of kinds) {
      const some = taken.flatMap((row) =>
        row.changes.filter((change) => change.item === item).flatMap((change) => ids.get(change) ?? []),
      );
      for (const id of await unpublishedIds(this.desk, item.name, [...new Set(some)])) pending.add(id);
    }
    const units = [...Map.groupBy(taken, (row) => row.changes[0]).values()].filter((unit) =>
      unit.some((row) => row.changes.some((change) => pending.has(ids.get(change) ?? ''))),
    );
    await bisectFailures(
      units,
      (some) => this.#publish(targetsOf(some.flat(), kinds, ids, pending)),
      (unit, reason) => {
        for (const row of unit) {
          const known = carried.get(row);
          const rejection = rejectionOf(row.line, reason);
          if (known)
            carried.set(row, {
              ...known,
              rejection: { ...rejection, reason: `saved, but not published: ${rejection.reason}` },
            });
        }
      },
    );
  }

  /**
   * Hands in what has been saved: items of the rows, of what they belong to and of what follows from them.
   */
  async #handIn(carried: ReadonlyMap<ImportRow, ImportedRow>): Promise<void> {
    if ([...carried.values()].every(({ outcome }) => outcome !== 'created' && outcome !== 'updated')) return;
    const kinds = [
      ...(this.kind.within ? [targetOf(this.kind.within).name] : []),
      ...this.kind.also,
      this.kind.item.name,
    ];
    for (const item of kinds) {
      const ids = await draftIds(this.desk, item);
      if (ids.length > 0) await submit(this.desk, [{ item, ids }]);
    }
  }

  async #publish(targets: readonly { item: string; ids: readonly string[] }[]): Promise<void> {
    const some = targets.filter(({ ids }) => ids.length > 0);
    if (some.length > 0) await publish(this.desk, some);
  }
}

/** What is to be published of rows, kind by kind. */
function targetsOf(
  rows: readonly ImportRow[],
  kinds: readonly ItemMetadata[],
  ids: ReadonlyMap<RowChange, string>,
  pending: ReadonlySet<string>,
) {
  const changes = new Set(rows.flatMap((row) => row.changes));
  return kinds.map((item) => ({
    item: item.name,
    ids: [...changes]
      .filter((change) => change.item === item)
      .map((change) => ids.get(change) ?? '')
      .filter((id) => pending.has(id)),
  }));
}

/** The change of a row's own item. */
const lastOf = ({ changes }: ImportRow): RowChange => changes[changes.length - 1] ?? changes[0];
