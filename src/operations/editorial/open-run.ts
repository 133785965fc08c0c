import { randomUUID } from 'node:crypto';
import type { Desk } from '../desk.js';
import { inTransaction } from '../transaction.js';

/** Behind this the hand of an import has its run: `import <run>`. */
export const importHand = 'import ';

/** Notes that an import begins; its id. */
export function openRun(desk: Desk, { kind, file }: { kind: string; file: string }): Promise<string> {
  return inTransaction(
    desk,
    { verb: 'open-run', needs: 'DRAFT', windows: false, items: false },
    async ({ run, by, did }) => {
      const id = randomUUID();
      await run(
        'insert into desk.import_run (id, kind, file, started_by, started_at) values ($1, $2, $3, $4, now())',
        [id, kind, file, by],
      );
      did({ item: 'ImportRun', ids: [id] });
      return id;
    },
  );
}
