import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './check.js';
import { readMigration, splitAt, type MigrationText } from './migration-sql.js';
import { filesOf } from './tree.js';

const page = 'migrations/releases.json';

/** What a migration has made so far, and the rules of all before it. */
interface Made {
  readonly tables: Set<string>;
  readonly columns: Set<string>;
  /** By name: the text of each rule for values, and of each unique index. */
  readonly rules: Map<string, string>;
  readonly unique: Set<string>;
}

const plain = (sql: string): string => sql.replaceAll('"', '').replaceAll(/\s+/g, ' ').trim();
const valuesOf = (rule: string): string[] => rule.match(/'(?:[^']|'')*'/g) ?? [];
const shapeOf = (rule: string): string => rule.replaceAll(/'(?:[^']|'')*'(?:::\w+)?(?:, )?/g, '');

/** Whether a rule accepts each value that the earlier one accepts, and differs in nothing else. */
const isWider = (earlier: string | undefined, rule: string): boolean =>
  earlier !== undefined &&
  shapeOf(earlier) === shapeOf(rule) &&
  valuesOf(earlier).every((value) => valuesOf(rule).includes(value));

/** Why a rule breaks the version before; undefined where that cannot write what the rule is about. */
function ruleProblem(table: string, rule: string, made: Made, earlier?: string): string | undefined {
  if (made.tables.has(table)) return undefined;
  const words = rule.replaceAll(/'(?:[^']|'')*'/g, '').match(/\w+/g) ?? [];
  // A rule that asks for a new column to be filled is broken by those who do not know the column.
  if (words.some((word) => made.columns.has(`${table}.${word}`)) && !/\bis not null\b/i.test(rule))
    return undefined;
  return isWider(earlier, rule) ? undefined : 'adds a rule to columns that the version before writes';
}

/** One part of `alter table`: why it breaks the version before. */
function changeProblem(table: string, change: string, made: Made): string | undefined {
  const rule = /^add constraint (\w+) (.*)$/i.exec(change);
  if (rule) {
    const [, name = '', text = ''] = rule;
    const earlier = made.rules.get(name);
    made.rules.set(name, text);
    if (/^(unique|primary key)/i.test(text)) made.unique.add(name);
    return ruleProblem(table, text, made, earlier);
  }
  const column = /^add (?:column )?(?:if not exists )?(\w+) (.*)$/i.exec(change);
  if (column) {
    made.columns.add(`${table}.${column[1] ?? ''}`);
    const needs = /\bnot null\b/i.test(column[2] ?? '') && !/\b(default|generated)\b/i.test(column[2] ?? '');
    return needs && !made.tables.has(table)
      ? 'adds a column that must be filled and has no default, which the version before does not fill'
      : undefined;
  }
  if (made.tables.has(table)) return undefined;
  const dropped = /^drop constraint (?:if exists )?(\w+)/i.exec(change)?.[1];
  if (dropped)
    return made.unique.has(dropped)
      ? 'drops a unique rule, which the version before may name in "on conflict"'
      : undefined;
  if (/^alter (?:column )?\w+ (?:drop not null|set default)\b/i.test(change)) return undefined;
  if (/^alter (?:column )?\w+ set not null/i.test(change)) return 'no longer allows null';
  if (/^alter (?:column )?\w+ drop default/i.test(change)) return 'drops a default';
  if (/^alter (?:column )?\w+ (?:set data )?type /i.test(change)) return 'changes the type of a column';
  if (/^drop /i.test(change)) return 'drops a column';
  if (/^rename /i.test(change)) return 'renames';
  return 'has a form that this gate does not know';
}

/** Why a statement breaks the version before; none where that goes on as it did. */
function problemsOf(statement: string, made: Made): string[] {
  const sql = plain(statement);
  const table = /^create table (?:if not exists )?([\w.?]+)/i.exec(sql)?.[1];
  if (table) {
    made.tables.add(table);
    return [];
  }
  const index = /^create (unique )?index (?:if not exists )?(\w+) on ([\w.?]+)(.*)$/i.exec(sql);
  if (index) {
    const [, unique, name = '', of = '', text = ''] = index;
    if (unique) made.unique.add(name);
    const problem = unique && ruleProblem(of, text, made);
    return problem ? [problem] : [];
  }
  const dropped = /^drop index (?:if exists )?(?:\w+\.)?(\w+)/i.exec(sql)?.[1];
  if (dropped) return made.unique.has(dropped) ? ['drops a unique index, which "on conflict" may need'] : [];
  const alter = /^alter table (?:if exists )?(?:only )?([\w.?]+) (.*)$/i.exec(sql);
  if (alter) {
    const [, of = '', changes = ''] = alter;
    return splitAt(changes, ',').flatMap((change) => changeProblem(of, change, made) ?? []);
  }
  if (/^(insert into|update|comment on|create schema|set local) /i.test(sql)) return [];
  return [/^drop /i.test(sql) ? 'drops something' : 'has a form that this gate does not know'];
}

/** Problems of a migration, while processes of the version before work on the same tables. */
function judge(
  { name, statements, contract }: MigrationText,
  made: Made,
  releases: Readonly<Record<string, string>>,
): string[] {
  const broken = statements.flatMap((statement) =>
    problemsOf(statement, made).map(
      (problem) => `migrations/${name}.ts ${problem}: ${plain(statement).slice(0, 90)}`,
    ),
  );
  if (contract === undefined)
    return broken.map(
      (problem) => `${problem}; expand now, and contract in a later release (docs/adding-a-field.md)`,
    );
  if (broken.length === 0)
    return [`migrations/${name}.ts breaks nothing: remove the line "// contract: ${contract}"`];
  const last = releases[contract];
  if (last === undefined)
    return [`migrations/${name}.ts waits for release ${contract}, which is not in ${page}`];
  return last < name ? [] : [`migrations/${name}.ts is older than release ${contract}, which it waits for`];
}

/**
 * A migration that is in no release yet lets the version before go on: what would break it comes as a contract,
 * after a release that no longer needs what goes.
 */
export const migrations: Check = async (root) => {
  if (!existsSync(join(root, page))) return [`${page} is missing`];
  const releases = JSON.parse(await readFile(join(root, page), 'utf8')) as Record<string, string>;
  const names = (await filesOf(root)).flatMap(
    (file) => /^migrations\/(Migration\d+\w*)\.ts$/.exec(file)?.[1] ?? [],
  );
  const problems = Object.entries(releases)
    .filter(([, last]) => !names.includes(last))
    .map(([release, last]) => `${page}: release ${release} ends with ${last}, which is not there`);
  const released = Object.values(releases).toSorted().at(-1) ?? '';
  const before: Pick<Made, 'rules' | 'unique'> = { rules: new Map(), unique: new Set() };
  for (const name of names.toSorted()) {
    const text = readMigration(name, await readFile(join(root, `migrations/${name}.ts`), 'utf8'));
    const found = judge(text, { ...before, tables: new Set(), columns: new Set() }, releases);
    if (name > released) problems.push(...found);
  }
  return problems;
};
