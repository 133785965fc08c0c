import { audiences } from '../../base/audience.js';
import { ReseauError } from '../../base/errors.js';
import { items } from '../../entities/entities.js';
import { tableOf } from '../../entities/house/columns.js';
import { withLock } from '../../windows/lock.js';
import { rebuild } from '../../windows/rebuild.js';
import type { Run } from '../../windows/run.js';
import { bareName, name, sql } from '../../base/sql.js';
import { copied, copyItem, copyLinks, idOfCopy, noteCopied } from './copies.js';

const [least, most] = [2, 1000];

/**
 * Makes so many of every sample that can be copied, one of them itself, on the desk and as published, then
 * builds the windows anew beside their readers. For measuring only: copies have no history. Throws
 * COMMAND_INVALID. `run` is a session outside any transaction.
 */
export async function scaleSample(run: Run, scale: number, say: (line: string) => void): Promise<void> {
  if (!Number.isInteger(scale) || scale < least || scale > most)
    throw new ReseauError('COMMAND_INVALID', `--scale is a whole number from ${least} to ${most}`);
  // All or nothing: what is half copied could be neither finished nor taken back.
  await withLock(run, async () => {
    await refuseOthers(run);
    await noteCopied(run, scale);
    for (const item of copied) {
      const copies = await copyItem(run, item);
      if (copies > 0) say(`${item.plural}: ${copies} copies`);
      await copyLinks(run, item);
    }
  });
  for (const item of copied)
    for (const schema of ['desk', 'published'])
      await run(sql`analyze ${bareName(schema)}.${name(tableOf(item))}`);
  for (const audience of audiences) {
    say(`building the window of ${audience}`);
    await rebuild(run, audience, true);
  }
}

/** An operator's own work is not to be drowned in copies, and copies are not copied. */
async function refuseOthers(run: Run): Promise<void> {
  for (const item of items) {
    const [own] = await run(
      sql`select from desk.${name(tableOf(item))} where provenance not in ('SAMPLE', 'PUBLISHED_SOURCE') limit 1`,
    );
    if (own)
      throw new ReseauError(
        'COMMAND_INVALID',
        `this database holds ${item.plural} of your own; scale the sample in one for evaluation`,
      );
  }
  const [sample] = await run(`select from desk.organisation where provenance = 'SAMPLE' limit 1`);
  if (!sample)
    throw new ReseauError(
      'COMMAND_INVALID',
      'this database holds no sample to scale; start once with RESEAU_EVALUATION=yes',
    );
  const [copy] = await run(
    sql`select from desk.organisation o join desk.organisation c on c.id = ${idOfCopy(sql`o.id`, sql`1`)} limit 1`,
  );
  if (copy)
    throw new ReseauError(
      'COMMAND_INVALID',
      'the sample of this database was scaled before; start with an empty RESEAU_HOME',
    );
}
