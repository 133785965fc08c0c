import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';

const folder = '.reseau/test-cache';
const kept = 3;

/**
 * The files that decide what the empty template holds, and those that besides decide what the evaluation
 * template holds.
 */
const parts = {
  empty: [
    'package-lock.json',
    'migrations',
    'src/orm.ts',
    'src/base',
    'src/database',
    'src/entities',
    'src/windows',
    'test/setup/owner.ts',
    'test/setup/serve-postgres.ts',
  ],
  evaluation: ['data', 'src/operations', 'src/query', 'src/exchange'],
};

/** Keys of the two templates: they are the same while the files are. */
export interface TemplateKeys {
  readonly empty: string;
  readonly evaluation: string;
}

export function templateKeys(): TemplateKeys {
  const empty = hashOf(parts.empty, `${process.platform} ${process.arch}`);
  return { empty, evaluation: hashOf(parts.evaluation, empty) };
}

/**
 * Puts a kept PostgreSQL home in place. Answers which of its templates are as the files say; undefined when
 * none is, and nothing was copied. The evaluation takes half a minute to load and the empty template some
 * seconds; the copy takes less than one.
 */
export function restoreHome(home: string, { empty, evaluation }: TemplateKeys): 'both' | 'empty' | undefined {
  const there = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(`${empty}-`)) : [];
  const exact = there.find((name) => name === `${empty}-${evaluation}`);
  const found = exact ?? there[0];
  if (!found) return undefined;
  const source = join(folder, found);
  if (!copy(source, home)) {
    rmSync(home, { recursive: true, force: true });
    return undefined;
  }
  utimesSync(source, new Date(), new Date());
  return exact ? 'both' : 'empty';
}

/**
 * Keeps the home of a PostgreSQL that was stopped, whole or not at all, and drops the ones that were used
 * longest ago.
 */
export function keepHome(home: string, { empty, evaluation }: TemplateKeys): void {
  const target = join(folder, `${empty}-${evaluation}`);
  if (existsSync(target)) return;
  const draft = join(folder, `draft-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    // Another run may have kept the same meanwhile.
    if (copy(home, draft) && !existsSync(target)) renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  const byUse = readdirSync(folder)
    .filter((name) => !name.startsWith('draft-'))
    .map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { name } of byUse.slice(kept)) rmSync(join(folder, name), { recursive: true, force: true });
}

// PostgreSQL refuses files of another owner, and Node's own copy does not keep owners.
const copy = (from: string, to: string): boolean => spawnSync('cp', ['-a', from, to]).status === 0;

function hashOf(paths: readonly string[], before: string): string {
  const hash = createHash('sha256').update(before);
  const add = (path: string): void => {
    if (statSync(path).isDirectory())
      readdirSync(path)
        .sort()
        .forEach((name) => add(join(path, name)));
    else hash.update(`\n${path}\n`).update(readFileSync(path));
  };
  paths.forEach(add);
  return hash.digest('hex').slice(0, 20);
}
