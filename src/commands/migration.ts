import { basename } from 'node:path';
import { ReseauError } from '../base/errors.js';
import { createMigration, pendingDifference } from '../orm.js';
import type { Command } from './command.js';
import { withEmptyDatabase } from './with-empty-database.js';

/** Migrations are written by the tool and read by a person. */
export const migration: Command = {
  usage: 'migration create <name>  |  migration check',
  doc: 'Writes the migration that brings the tables to what the entities say, or says what differs.',
  async run(given) {
    const [act, name = ''] = given.words;
    if (act === 'check') {
      const difference = await withEmptyDatabase(given, pendingDifference);
      given.say(difference || 'entities and migrations agree');
      return difference ? 1 : 0;
    }
    if (act !== 'create' || !/^[a-z][a-z0-9_]*$/.test(name))
      throw new ReseauError(
        'COMMAND_INVALID',
        `usage: npm run reseau -- ${migration.usage}; a name is lower case with underscores`,
      );
    given.say(basename(await withEmptyDatabase(given, (orm) => createMigration(orm, name))));
    return 0;
  },
};
