import { linksOf, snake, tableOf } from '../../src/entities/house/columns.js';
import { isLocalised, type FieldMetadata, type ItemMetadata } from '../../src/entities/house/metadata.js';
import { locales } from '../../src/base/locale.js';
import type { Run } from '../../src/windows/run.js';

/**
 * A row of a window as it lies there; `ranks` says of each text where it stands among the others of its
 * column, by the column's collation.
 */
export interface Row {
  readonly item: ItemMetadata;
  readonly id: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly ranks: Record<string, number>;
}

/** Every row of one window. */
export interface Memory {
  readonly items: readonly ItemMetadata[];
  rows(item: ItemMetadata): readonly Row[];
  row(item: ItemMetadata, id: unknown): Row | undefined;
  /** The rows at the other end of the links that a row has. */
  linked(table: string, end: 'owner_id' | 'target_id', row: Row, other: ItemMetadata): readonly Row[];
  /** Learns how PostgreSQL folds these texts. */
  learn(texts: readonly string[]): Promise<void>;
  fold(text: string): string;
}

/** The columns that hold a field's texts: one, or one a locale. */
const textColumns = (field: FieldMetadata): string[] =>
  isLocalised(field) ? locales.map((locale) => `${snake(field.name)}_${locale}`) : [snake(field.name)];

/** Reads a whole window by the login of its audience. */
export async function loadMemory(run: Run, items: readonly ItemMetadata[]): Promise<Memory> {
  const rows = new Map<ItemMetadata, Map<string, Row>>();
  for (const item of items) {
    const read = await run(`select row_to_json(t) as columns from "${tableOf(item)}" t`);
    const byId = new Map<string, Row>(
      read.map(({ columns }) => [
        String((columns as Row['columns']).id),
        { item, id: String((columns as Row['columns']).id), columns: columns as Row['columns'], ranks: {} },
      ]),
    );
    rows.set(item, byId);
    const present = new Set(Object.keys([...byId.values()][0]?.columns ?? {}));
    for (const column of item.fields
      .filter((field) => ['text', 'localText', 'choice'].includes(field.kind))
      .flatMap(textColumns)) {
      if (!present.has(column)) continue;
      for (const { id, rank } of await run(
        `select id, dense_rank() over (order by ${column}) as rank from "${tableOf(item)}" where ${column} is not null`,
      )) {
        const row = byId.get(String(id));
        if (row) row.ranks[column] = Number(rank);
      }
    }
  }
  const links = {
    owner_id: new Map<string, Map<string, string[]>>(),
    target_id: new Map<string, Map<string, string[]>>(),
  };
  const tables = new Set(
    (await run(`select table_name from information_schema.tables where table_schema = current_schema()`)).map(
      (row) => String(row.table_name),
    ),
  );
  for (const { table } of linksOf(items).filter((link) => tables.has(link.table))) {
    const pairs = (await run(`select owner_id, target_id from ${table}`)) as {
      owner_id: string;
      target_id: string;
    }[];
    const by = (one: 'owner_id' | 'target_id', other: 'owner_id' | 'target_id'): void => {
      const grouped = Map.groupBy(pairs, (pair) => pair[one]);
      links[one].set(table, new Map([...grouped].map(([id, some]) => [id, some.map((pair) => pair[other])])));
    };
    by('owner_id', 'target_id');
    by('target_id', 'owner_id');
  }
  const folded = new Map<string, string>();
  const memory: Memory = {
    items,
    rows: (item) => [...(rows.get(item)?.values() ?? [])],
    row: (item, id) => rows.get(item)?.get(String(id)),
    linked: (table, end, row, other) =>
      (links[end].get(table)?.get(row.id) ?? []).flatMap((id) => rows.get(other)?.get(id) ?? []),
    learn: async (texts) => {
      const unknown = [...new Set(texts)].filter((text) => !folded.has(text) && !text.includes('\0'));
      for (const { text, fold } of unknown.length > 0
        ? await run('select text, ext.fold(text) as fold from unnest($1::text[]) text', [unknown])
        : [])
        folded.set(String(text), String(fold));
    },
    fold: (text) => {
      const known = folded.get(text);
      if (known === undefined) throw new Error(`nobody has learnt how «${text}» is folded`);
      return known;
    },
  };
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(texts) : [];
  for (const item of items)
    await memory.learn(memory.rows(item).flatMap((row) => Object.values(row.columns).flatMap(texts)));
  return memory;
}
