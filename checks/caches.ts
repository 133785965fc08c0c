import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import type { Check } from './check.js';
import { filesOf } from './tree.js';

const page = 'docs/caches.md';
/** Made for nothing but keeping, wherever they are made. */
const keepers = ['LRUCache', 'WeakMap', 'WeakSet'];
/** Kept where they outlive a call: in a module, or in an object. */
const collections = ['Map', 'Set'];

const isWithinFunction = (node: ts.Node): boolean => {
  for (let above = node.parent as ts.Node | undefined; above; above = above.parent as ts.Node | undefined)
    if (ts.isFunctionLike(above) && !ts.isConstructorDeclaration(above)) return true;
  return false;
};

/**
 * The name under which something that is made is kept: that of the variable, the field or the property around
 * it.
 */
function keptAs(made: ts.Node): { readonly name: string; readonly holder: ts.Node } | undefined {
  for (let above = made.parent as ts.Node | undefined; above; above = above.parent as ts.Node | undefined) {
    if (ts.isFunctionLike(above)) return undefined;
    if (ts.isVariableDeclaration(above) || ts.isPropertyDeclaration(above) || ts.isPropertyAssignment(above))
      return { name: above.name.getText(), holder: above };
    if (ts.isBinaryExpression(above) && ts.isPropertyAccessExpression(above.left))
      return { name: above.left.name.text, holder: above };
  }
  return undefined;
}

/** Every place of a file in which something is kept, as `file name`. */
function keptIn(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      const { text: type } = node.expression;
      const kept = keptAs(node);
      const lasts =
        collections.includes(type) &&
        kept &&
        (ts.isPropertyDeclaration(kept.holder) || !isWithinFunction(node));
      if (keepers.includes(type) || lasts) found.push(`${file} ${kept?.name ?? type}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/**
 * Everything that the sources keep is in docs/caches.md, with what bounds it and what empties it; and nothing
 * else is.
 */
export const caches: Check = async (root) => {
  if (!existsSync(join(root, page))) return [`${page} is missing`];
  const files = (await filesOf(root)).filter((file) => /^src\/.*\.ts$/.test(file));
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const),
  );
  const kept = new Set(texts.flatMap(([file, text]) => keptIn(file, text)));
  const lines = (await readFile(join(root, page), 'utf8'))
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const listed = lines.map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
  const places = new Set(listed.map(([place = '']) => `src/${place.replaceAll('`', '')}`));
  return [
    ...[...kept]
      .filter((one) => !places.has(one))
      .map((one) => `${one} keeps something, and ${page} does not say what bounds and empties it`),
    ...[...places].filter((one) => !kept.has(one)).map((one) => `${page} names ${one}, which is not there`),
    ...listed
      .filter((cells) => cells.some((cell) => cell === ''))
      .map(([place]) => `${page}: the line of ${place} has an empty cell`),
  ];
};
