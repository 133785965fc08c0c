import { parseArgs } from 'node:util';
import { readConfig } from '../base/config.js';
import { ReseauError } from '../base/errors.js';
import { createLog } from '../base/log.js';
import type { Command } from './command.js';

/** Where the settings stand, and where a command says what it has to say. */
export interface Call {
  readonly env?: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
}

/** Every command is a file of `commands` with one export of its own name; it is read when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  account: async () => (await import('./account.js')).accountCommand,
  audit: async () => (await import('./audit.js')).auditCommand,
  backup: async () => (await import('./backup.js')).backup,
  database: async () => (await import('./database.js')).database,
  documents: async () => (await import('./documents.js')).documents,
  explain: async () => (await import('./explain.js')).explain,
  key: async () => (await import('./key.js')).key,
  import: async () => (await import('./import.js')).importCommand,
  merge: async () => (await import('./merge.js')).merge,
  migration: async () => (await import('./migration.js')).migration,
  replica: async () => (await import('./replica.js')).replica,
  restore: async () => (await import('./restore.js')).restoreCommand,
  secrets: async () => (await import('./secrets.js')).secrets,
  sample: async () => (await import('./sample.js')).sample,
  schema: async () => (await import('./schema.js')).schema,
  sql: async () => (await import('./sql.js')).sqlLogins,
  translations: async () => (await import('./translations.js')).translationsCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
};

/**
 * Runs the command that these words name; the exit code. Throws COMMAND_INVALID and whatever the command
 * does.
 */
export async function call([name = 'help', ...rest]: readonly string[], { env, say }: Call): Promise<number> {
  if (name === 'help' || name === '--help') {
    for (const open of Object.values(commands)) {
      const { usage, doc } = await open();
      say(`npm run reseau -- ${usage}\n    ${doc}`);
    }
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  if (!command)
    throw new ReseauError('COMMAND_INVALID', `There is no command ${name}; see: npm run reseau -- help`);
  const config = readConfig(env);
  const { values, positionals } = read(command, rest);
  return command.run({ config, log: createLog(config.RESEAU_LOG), words: positionals, options: values, say });
}

function read(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: command.options ?? {}, allowPositionals: true });
  } catch {
    throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${command.usage}`);
  }
}
