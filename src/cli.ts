import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from './base/config.js';
import { ReseauError } from './base/errors.js';
import { createLog } from './base/log.js';
import type { Command } from './commands/command.js';

/** Every command is a file of `commands` with one export of its own name; it is read when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  account: async () => (await import('./commands/account.js')).account,
  audit: async () => (await import('./commands/audit.js')).audit,
  database: async () => (await import('./commands/database.js')).database,
  documents: async () => (await import('./commands/documents.js')).documents,
  explain: async () => (await import('./commands/explain.js')).explain,
  key: async () => (await import('./commands/key.js')).key,
  import: async () => (await import('./commands/import.js')).importCommand,
  migration: async () => (await import('./commands/migration.js')).migration,
  sample: async () => (await import('./commands/sample.js')).sample,
  schema: async () => (await import('./commands/schema.js')).schema,
  translations: async () => (await import('./commands/translations.js')).translations,
  verify: async () => (await import('./commands/verify.js')).verify,
};
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main([name = 'help', ...rest]: readonly string[]): Promise<number> {
  if (name === 'help' || name === '--help') {
    for (const open of Object.values(commands)) {
      const { usage, doc } = await open();
      say(`npm run reseau -- ${usage}\n    ${doc}`);
    }
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
  if (!command) throw new ReseauError('COMMAND_INVALID', `There is no command ${name}; see: npm run reseau -- help`);
  const config = readConfig();
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

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (reason: unknown) => {
    process.stderr.write(`${reason instanceof ReseauError ? reason.message : String(reason instanceof Error ? reason.stack : reason)}\n`);
    process.exit(1);
  },
);
