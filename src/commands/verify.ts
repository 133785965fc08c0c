import { repair } from '../windows/repair.js';
import { verify as compare } from '../windows/verify.js';
import type { Command } from './command.js';
import { withDatabase } from './with-database.js';

/** The proof that the windows hold what they should. */
export const verify: Command = {
  usage: 'verify [--repair]',
  doc: 'Compares every window with its projection and prints each difference; --repair applies it. Readers and publishers go on meanwhile.',
  options: { repair: { type: 'boolean' } },
  async run(given) {
    const mend = given.options.repair === true;
    const found = await withDatabase(given, ({ run }) => (mend ? repair(run) : compare(run)));
    for (const one of found)
      given.say(
        `${one.audience} ${one.table}: ${one.missing} missing, ${one.extra} extra, ${one.different} different; such as ${one.ids.join(', ')}`,
      );
    const rows = found.reduce((sum, one) => sum + one.missing + one.extra + one.different, 0);
    given.say(mend ? `${rows} rows repaired` : `${rows} rows of difference`);
    return rows > 0 && !mend ? 1 : 0;
  },
};
