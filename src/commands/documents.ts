import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audiences } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { houseDesk } from '../operations/desk.js';
import { addDocuments, retireDocuments } from '../operations/editorial/trusted-documents.js';
import { DocumentLimits } from '../server/document-limits.js';
import type { Command, CommandInput } from './command.js';
import { graphOf } from '../resolvers/schema.js';
import { compileFolder } from './document-folder.js';
import { readManifest } from './read-manifest.js';
import { withDatabase } from './with-database.js';

const folder = fileURLToPath(new URL('../../documents', import.meta.url));
const file = join(folder, 'manifest.json');

/** The trusted documents, as clients and the server know them. */
export const documents: Command = {
  usage:
    'documents [--check]  |  documents add <manifest> [--origin <website>] [--audience <audience>]  |  documents list  |  documents retire <hash>... [--origin <website>] [--unused-for <days>]',
  doc: 'Writes documents/manifest.json, which names every trusted document of the product by the hash of its text; with --check it only says whether it is stale. Adds those of a website by the manifest of its tool, lists them, or retires them, at once and without a restart.',
  options: {
    check: { type: 'boolean' },
    origin: { type: 'string' },
    audience: { type: 'string' },
    'unused-for': { type: 'string' },
  },
  async run(given) {
    const [act, ...words] = given.words;
    if (act === undefined) return Promise.resolve(write(given));
    if (act === 'add' && words.length === 1) return add(given, words[0] ?? '');
    if (act === 'list' && words.length === 0) return list(given);
    if (act === 'retire') return retire(given, words);
    throw new ReseauError('COMMAND_INVALID', `usage: npm run reseau -- ${documents.usage}`);
  },
};

function write({ options, say }: CommandInput): number {
  const text = `${JSON.stringify(compileFolder(folder), null, 2)}\n`;
  const stale = text !== read(file);
  if (options.check) {
    if (stale)
      say('documents/manifest.json is stale: run `npm run reseau -- documents` and review the difference');
    return stale ? 1 : 0;
  }
  if (stale) writeFileSync(file, text);
  say(stale ? 'documents/manifest.json written' : 'nothing has changed');
  return 0;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function add(given: CommandInput, path: string): Promise<number> {
  const { origin = 'website', audience: said = 'public' } = given.options;
  const audience = audiences.find((one) => one === said);
  if (!audience)
    throw new ReseauError('COMMAND_INVALID', `documents: --audience is one of ${audiences.join(', ')}`);
  const text = read(path);
  if (text === undefined) throw new ReseauError('COMMAND_INVALID', `${path} cannot be read`);
  const {
    RESEAU_TOKENS: tokens,
    RESEAU_DEPTH: depth,
    RESEAU_ALIASES: aliases,
    RESEAU_DIRECTIVES: directives,
  } = given.config;
  const limits = new DocumentLimits({ depth, aliases, directives });
  const taken = readManifest(text, { schema: graphOf(audience), tokens, limits });
  const added = await withDatabase(given, ({ orm }) =>
    addDocuments(houseDesk(orm, 'operator'), String(origin), taken),
  );
  given.say(`${added} added, ${taken.length - added} known before`);
  return 0;
}

async function list(given: CommandInput): Promise<number> {
  const rows = await withDatabase(given, ({ run }) =>
    run(
      `select hash, origin, name, to_char(added_at, 'YYYY-MM-DD') as added, coalesce(to_char(used_at, 'YYYY-MM-DD'), 'never') as used
  from desk.trusted_document order by origin, name, hash`,
    ),
  );
  for (const { hash, origin, name, added, used } of rows)
    given.say([hash, origin, `added ${String(added)}`, `used ${String(used)}`, name].join('  '));
  if (rows.length === 0) given.say('no documents of websites');
  return 0;
}

async function retire(given: CommandInput, words: readonly string[]): Promise<number> {
  const { origin, 'unused-for': days } = given.options;
  if (words.length === 0 && origin === undefined && days === undefined)
    throw new ReseauError(
      'COMMAND_INVALID',
      'documents retire needs hashes, --origin <website> or --unused-for <days>',
    );
  if (days !== undefined && !/^\d{1,4}$/.test(String(days)))
    throw new ReseauError('COMMAND_INVALID', 'documents: --unused-for is a whole number of days');
  const retired = await withDatabase(given, ({ orm }) =>
    retireDocuments(houseDesk(orm, 'operator'), {
      ...(words.length > 0 && { hashes: words.map((one) => one.replace(/^sha256:/, '').toLowerCase()) }),
      ...(origin !== undefined && { origin: String(origin) }),
      ...(days !== undefined && { unusedDays: Number(days) }),
    }),
  );
  given.say(`${retired} retired; refused everywhere within a second`);
  return 0;
}
