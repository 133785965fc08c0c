import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import type { Check } from './check.js';
import { filesOf } from './tree.js';

/** The names that a source file exports by its own declarations. */
function exportedBy(file: string, text: string): string[] {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : [statement as { readonly name?: ts.Node }];
    return declared.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
  });
}

/**
 * No exported name of the sources is declared in two files: one word, one meaning, so that a search for a
 * name finds one thing.
 */
export const names: Check = async (root) => {
  const files = (await filesOf(root)).filter((file) => /^src\/.*\.ts$/.test(file));
  const places = new Map<string, string[]>();
  for (const file of files)
    for (const name of new Set(exportedBy(file, await readFile(join(root, file), 'utf8')))) {
      const known = places.get(name);
      if (known) known.push(file);
      else places.set(name, [file]);
    }
  return [...places]
    .filter(([, where]) => where.length > 1)
    .map(([name, where]) => `${name} has several meanings: ${where.join(', ')}`);
};
