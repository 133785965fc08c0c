import { invariants } from '../windows/invariants.js';
import { repair } from '../windows/repair.js';
import { verify as compare } from '../windows/verify.js';
import type { Command } from './command.js';
import { withDatabase } from './with-database.js';

/** The proof that the windows hold what they should. */
export const verifyCommand: Command = {
  usage: 'verify [--repair]',
  doc: 'Compares every window with its projection and prints each difference, and what must hold of the figures; --repair applies the differences. Readers and publishers go on meanwhile.',
  options: { repair: { type: 'boolean' } },
  async run(given) {
    const mend = given.options.repair === true;
    const [found, held] = await withDatabase(
      given,
      async ({ run }) => [await (mend ? repair(run) : compare(run)), await invariants(run)] as const,
    );
    for (const one of found)
      given.say(
        `${one.audience} ${one.table}: ${one.missing} missing, ${one.extra} extra, ${one.different} different; such as ${one.ids.join(', ')}`,
      );
    const rows = found.reduce((sum, one) => sum + one.missing + one.extra + one.different, 0);
    given.say(mend ? `${rows} rows repaired` : `${rows} rows of difference`);
    for (const { doc, broken } of held)
      given.say(broken.length === 0 ? `holds: ${doc}` : `BROKEN: ${doc} Not so for ${broken.join(', ')}`);
    return (rows > 0 && !mend) || held.some(({ broken }) => broken.length > 0) ? 1 : 0;
  },
};
