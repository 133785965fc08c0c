import { ReseauError } from '../base/errors.js';
import { keySource } from '../base/secret-keys.js';
import { rotateSecrets } from '../windows/secrets.js';
import type { Command } from './command.js';
import { withDatabase } from './with-database.js';

/** The key that encrypts what a copy of the database must not tell. */
export const secrets: Command = {
  usage: 'secrets rotate',
  doc: 'Encrypts the secrets in the database with a new key; servers that run go on. A key in RESEAU_SECRET_KEY is put before the old one first.',
  async run(given) {
    if (given.words[0] !== 'rotate')
      throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${secrets.usage}`);
    const { secrets: count, isOldHeld } = await withDatabase(given, ({ run }) => rotateSecrets(run));
    given.say(`${count} secrets are encrypted with the new key in ${keySource().place}`);
    if (isOldHeld)
      given.say(
        `Take the old key out of ${keySource().place} once every server has been started with the new one.`,
      );
    return 0;
  },
};
