import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  OperationTypeNode,
  parse,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
} from 'graphql';
import { audiences } from '../base/audience.js';
import { ReseauError } from '../base/errors.js';
import { graphOf } from '../resolvers/schema.js';
import { idOf } from '../server/trusted-document.js';
import type { Manifest } from '../server/trusted.js';

interface Source {
  readonly path: string;
  readonly text: string;
  readonly document: DocumentNode;
}

const refuse = (path: string, why: string): never => {
  throw new ReseauError('COMMAND_INVALID', `documents/${path}: ${why}`);
};

/**
 * The manifest of a folder of documents; one that its audience could not send is refused here, not when
 * somebody needs it.
 */
export function compileFolder(folder: string): Manifest {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.graphql'),
  );
  const sources = paths.sort().map((path): Source => {
    const text = readFileSync(join(folder, path), 'utf8');
    return { path, text, document: parse(text) };
  });
  const fragments = fragmentsOf(sources);
  const operations = sources.filter(({ document }) =>
    document.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION),
  );
  const entries = operations.map((one) => entryOf(one, fragments));
  const twice = entries.find(
    ({ name }, index) => entries.findIndex((other) => other.name === name) !== index,
  );
  if (twice) throw new ReseauError('COMMAND_INVALID', `documents: two are called ${twice.name}`);
  return {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

const fragmentsIn = ({ document }: Source): FragmentDefinitionNode[] =>
  document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);

/**
 * The file of each fragment. A file of fragments alone is shared; its audience is that of the documents which
 * use it.
 */
function fragmentsOf(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const known = new Map<string, Source>();
  for (const source of sources)
    for (const { name } of fragmentsIn(source)) {
      const other = known.get(name.value);
      if (other) refuse(source.path, `the fragment ${name.value} stands in ${other.path} too`);
      known.set(name.value, source);
    }
  return known;
}

/**
 * The file itself, and after it those whose fragments it spreads, each once and in the order of their paths.
 */
function withFragments(source: Source, fragments: ReadonlyMap<string, Source>): readonly Source[] {
  const found = new Set([source]);
  for (const one of found)
    visit(one.document, {
      FragmentSpread({ name }) {
        const home = fragments.get(name.value);
        if (home) found.add(home);
      },
    });
  const others = [...found].slice(1);
  const operation = others.find(({ document }) =>
    document.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION),
  );
  if (operation)
    refuse(
      source.path,
      `a fragment of it stands beside the operation of ${operation.path}; give it a file of its own`,
    );
  return [source, ...others.sort((a, b) => (a.path < b.path ? -1 : 1))];
}

function entryOf(source: Source, fragments: ReadonlyMap<string, Source>): Manifest['operations'][number] {
  const { path, text, document } = source;
  const [operation, ...others] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const name = operation?.name?.value;
  if (!name || others.length > 0)
    return refuse(path, 'a trusted document holds one operation, which has a name');
  if (operation.operation !== OperationTypeNode.QUERY) return refuse(path, 'a trusted document is a query');
  const said = /^# audience: (\w+)$/m.exec(text)?.[1] ?? 'public';
  const audience = audiences.find((one) => one === said) ?? refuse(path, `there is no audience ${said}`);
  // The bytes as they are: any tool that hashes the file finds the same id.
  const body = withFragments(source, fragments)
    .map((one) => one.text)
    .join('');
  const [wrong] = validate(graphOf(audience), parse(body));
  if (wrong) return refuse(path, wrong.message);
  return { id: idOf(body), name, type: 'query', body };
}
