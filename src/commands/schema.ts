import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { audiences } from '../base/audience.js';
import { graphOf } from '../resolvers/schema.js';
import type { Command } from './command.js';

/** The contract of each audience, as SDL. */
export const schema: Command = {
  usage: 'schema [--check]',
  doc: 'Writes schema/<audience>.graphql; with --check it only says which of them are stale.',
  options: { check: { type: 'boolean' } },
  async run({ options, say }) {
    let stale = 0;
    for (const audience of audiences) {
      const file = fileURLToPath(new URL(`../../schema/${audience}.graphql`, import.meta.url));
      const text = `${printSchema(graphOf(audience))}\n`;
      const committed = await readFile(file, 'utf8').catch(() => '');
      if (committed === text) continue;
      stale += 1;
      if (options.check)
        say(
          `schema/${audience}.graphql is stale: run \`npm run reseau -- schema\` and review the difference`,
        );
      else await writeFile(file, text);
    }
    if (!options.check) say(stale === 0 ? 'nothing has changed' : `${stale} written`);
    return options.check && stale > 0 ? 1 : 0;
  },
};
