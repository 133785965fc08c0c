import type { Desk } from '../../src/operations/desk.js';
import { mergeOrganisations, type MergeAnswer } from '../../src/operations/network/merge-organisations.js';
import type { Right } from '../../src/operations/rights.js';
import type { Row } from '../../src/windows/run.js';
import type { World } from '../setup/world.js';

export const windows = ['public', 'partner', 'staff', 'desk'] as const;
/** What says how often and when something was saved: a merge and its undoing are two saves. */
const beside = ['revision', 'saved_at', 'updated_at', 'published_revision', 'stale_since', 'search_vector'];

/** Everything that readers and editors see, but how often and when it was saved. */
export async function everything(world: World): Promise<Record<string, Row[]>> {
  const all: Record<string, Row[]> = {};
  for (const audience of windows) {
    const tables = await world.run(
      `select table_name as name from information_schema.tables where table_schema = $1 and table_type = 'BASE TABLE' and table_name <> 'change' order by 1`,
      [`window_${audience}`],
    );
    for (const { name } of tables) {
      const rows = await world.run(`select to_jsonb(t) as row from window_${audience}."${String(name)}" t`);
      all[`${audience}.${String(name)}`] = rows
        .map(({ row }) =>
          Object.fromEntries(Object.entries(row as Row).filter(([key]) => !beside.includes(key))),
        )
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
  }
  return all;
}

/** An organisation and the revision of it that the desk has. */
export const half = async (world: World, id: string | undefined) => {
  const [row] = await world.run('select revision from desk.organisation where id = $1', [id]);
  return { id: id ?? '', expectedRevision: Number(row?.revision) };
};
/** Merges two organisations as the desk has them now. */
export const merge = async (
  world: World,
  [keep, gone]: readonly [string | undefined, string | undefined],
  { desk, approvedBy }: { readonly desk?: Desk; readonly approvedBy?: string } = { approvedBy: 'director' },
): Promise<MergeAnswer> =>
  mergeOrganisations(desk ?? world.desk, await half(world, keep), await half(world, gone), approvedBy);

/** All that a merge takes. */
export const all: readonly Right[] = (['DRAFT', 'PUBLISH', 'WITHDRAW', 'FINANCE'] as const).map(
  (capability) => ({
    capability,
  }),
);
