import { resolve } from 'node:path';
import { ReseauError } from '../base/errors.js';
import { load as loadFile } from '../exchange/load.js';
import { printReports } from '../exchange/report.js';
import type { Command } from './command.js';
import { withDatabase } from './with-database.js';

/** A file of rows, through the same verbs as everybody. */
export const load: Command = {
  usage: 'load <kind> <file.csv>',
  doc: 'Loads a file of items, such as `load Organisation data/organisations.csv`, and reports what became of each row.',
  async run(given) {
    const [kind, file] = given.words;
    if (!kind || !file) throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${load.usage}`);
    const report = await withDatabase(given, ({ orm }) => loadFile({ orm, by: 'operator' }, kind, resolve(file)));
    given.say(printReports([report]));
    return report.rejected.length > 0 ? 1 : 0;
  },
};
