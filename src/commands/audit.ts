import { ReseauError } from '../base/errors.js';
import { auditFileOf, readEnds } from '../jobs/audit-ends.js';
import { verifyAudit } from '../operations/verify-audit.js';
import type { Command } from './command.js';
import { withDatabase } from './with-database.js';

/** What has been done, and whether the list of it is whole. */
export const auditCommand: Command = {
  usage: 'audit verify [--expect <number>:<hash>]',
  doc: 'Checks that no entry of the audit was changed, removed or moved, that every end noted in RESEAU_AUDIT_FILE is still in it, so that it was neither cut off nor written anew, and prints its end. --expect is an end that you have kept yourself.',
  options: { expect: { type: 'string' } },
  async run(given) {
    if (given.words[0] !== 'verify')
      throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${auditCommand.usage}`);
    const { expect } = given.options;
    const known = typeof expect === 'string' ? /^(\d{1,18}):([0-9a-f]{64})$/.exec(expect) : undefined;
    if (typeof expect === 'string' && !known)
      throw new ReseauError('COMMAND_INVALID', '--expect is what audit verify printed: <number>:<hash>');
    const file = auditFileOf(given.config);
    const noted = await readEnds(file);
    const { faults, number, hash } = await withDatabase(given, ({ run }) =>
      verifyAudit(run, [...noted, ...(known?.[1] && known[2] ? [{ number: known[1], hash: known[2] }] : [])]),
    );
    for (const fault of faults) given.say(fault);
    given.say(faults.length > 0 ? `${faults.length} faults` : `whole: ${number}:${hash}`);
    given.say(noted.length > 0 ? `${noted.length} ends are noted in ${file}` : `no end is noted in ${file}`);
    return faults.length > 0 ? 1 : 0;
  },
};
