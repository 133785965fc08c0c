import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, validate } from 'graphql';
import { audiences, type Audience } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { buildGraph } from '../resolvers/schema.js';
import { idOf, type Manifest } from '../server/trusted.js';
import type { Command } from './command.js';

const folder = fileURLToPath(new URL('../../documents', import.meta.url));
const file = join(folder, 'manifest.json');

/** The trusted documents, as clients and the server know them. */
export const documents: Command = {
  usage: 'documents [--check]',
  doc: 'Writes documents/manifest.json, which names every trusted document by the hash of its text; with --check it only says whether it is stale.',
  options: { check: { type: 'boolean' } },
  async run({ options, say }) {
    const text = `${JSON.stringify(compile(), null, 2)}\n`;
    const stale = text !== read(file);
    if (options.check) {
      if (stale) say('documents/manifest.json is stale: run `npm run reseau -- documents` and review the difference');
      return Promise.resolve(stale ? 1 : 0);
    }
    if (stale) writeFileSync(file, text);
    say(stale ? 'documents/manifest.json written' : 'nothing has changed');
    return Promise.resolve(0);
  },
};

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Every document of the folder; one that its audience could not send is refused here, not when somebody needs it. */
function compile(): Manifest {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.graphql'));
  const operations = files.sort().map((one) => operationIn(one, readFileSync(join(folder, one), 'utf8')));
  const twice = operations.find(({ name }, index) => operations.findIndex((other) => other.name === name) !== index);
  if (twice) throw new ReseauError('COMMAND_INVALID', `documents: two are called ${twice.name}`);
  return { format: 'apollo-persisted-query-manifest', version: 1, operations: operations.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

function operationIn(path: string, text: string): Manifest['operations'][number] {
  const refuse = (why: string): never => {
    throw new ReseauError('COMMAND_INVALID', `documents/${path}: ${why}`);
  };
  const document = parse(text);
  const [operation, ...others] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const name = operation?.name?.value;
  if (!name || others.length > 0) return refuse('a trusted document holds one operation, which has a name');
  const said = /^# audience: (\w+)$/m.exec(text)?.[1] ?? 'public';
  const audience = audiences.find((one) => one === said) ?? refuse(`there is no audience ${said}`);
  const [wrong] = validate(schemaOf(audience), document);
  if (wrong) return refuse(wrong.message);
  const body = print(document);
  return { id: idOf(body), name, type: 'query', body };
}

const schemas = new Map<Audience, ReturnType<typeof buildGraph>>();

function schemaOf(audience: Audience): ReturnType<typeof buildGraph> {
  const schema = schemas.get(audience) ?? buildGraph(audience);
  schemas.set(audience, schema);
  return schema;
}
