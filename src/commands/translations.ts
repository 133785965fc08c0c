import { readFileSync, writeFileSync } from 'node:fs';
import { ReseauError } from '../base/errors.js';
import { isLocale, type Locale } from '../base/locale.js';
import { houseDesk } from '../operations/desk.js';
import { translationSheet } from '../operations/translations/sheet.js';
import { takeSheet } from '../operations/translations/take-sheet.js';
import type { Command, CommandInput } from './command.js';
import { withDatabase } from './with-database.js';

/** Sheets for translators, as large as they come. */
export const translationsCommand: Command = {
  usage:
    'translations export <file.csv> --to fr|en|es [--from <locale>] [--kinds Appeal,Page] | translations import <file.csv>',
  doc: 'Writes what is missing or stale in a language into a file for translators, or saves what they have filled in, as drafts.',
  options: { to: { type: 'string' }, from: { type: 'string' }, kinds: { type: 'string' } },
  async run(given) {
    const [act, file, ...more] = given.words;
    if (file !== undefined && more.length === 0) {
      if (act === 'export') return write(given, file);
      if (act === 'import') return take(given, file);
    }
    throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${translationsCommand.usage}`);
  },
};

async function write(given: CommandInput, file: string): Promise<number> {
  const { to, from, kinds } = given.options;
  const sheet = await withDatabase(given, ({ orm }) =>
    translationSheet(houseDesk(orm, 'operator'), {
      to: localeOf('to', to),
      ...(from !== undefined && { from: localeOf('from', from) }),
      ...(typeof kinds === 'string' && { kinds: kinds.split(',').map((kind) => kind.trim()) }),
      states: ['MISSING', 'STALE'],
      most: Infinity,
      bytes: Infinity,
    }),
  );
  writeFileSync(file, sheet.csv);
  given.say(`${sheet.units} texts of ${sheet.items} items: ${file}`);
  return 0;
}

async function take(given: CommandInput, file: string): Promise<number> {
  const csv = read(file);
  const { saved, unchanged, rejected } = await withDatabase(given, ({ orm }) =>
    takeSheet(houseDesk(orm, 'translations'), csv),
  );
  for (const { id, field, reason } of rejected)
    given.say(`not taken: ${id}${field ? `.${field}` : ''}: ${reason}`);
  given.say(`${saved} saved as drafts, ${unchanged} as before, ${rejected.length} not taken`);
  return rejected.length > 0 ? 1 : 0;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ReseauError('FILE_UNREADABLE', `${file} cannot be read`);
  }
}

function localeOf(option: string, given: unknown): Locale {
  if (typeof given === 'string' && isLocale(given)) return given;
  throw new ReseauError('COMMAND_INVALID', `--${option} is fr, en or es`);
}
