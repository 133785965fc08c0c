import { audiences } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { loginUrl } from '../windows/logins.js';
import type { Command } from './command.js';
import { withDatabase } from './with-database.js';

/** The connection URL for an operator's own tools. */
export const database: Command = {
  usage: 'database [--audience public|partner|staff|desk]',
  doc: 'Prints the connection URL of the owner, or of the login of an audience, for your own tools. It holds a password.',
  options: { audience: { type: 'string' } },
  async run(given) {
    const wanted = given.options.audience;
    const audience = audiences.find((one) => one === wanted);
    if (wanted !== undefined && !audience)
      throw new ReseauError('COMMAND_INVALID', `--audience is one of ${audiences.join(', ')}`);
    given.say(
      await withDatabase(given, ({ database: { ownerUrl }, run }) =>
        audience ? loginUrl(run, ownerUrl, audience) : Promise.resolve(ownerUrl),
      ),
    );
    return 0;
  },
};
