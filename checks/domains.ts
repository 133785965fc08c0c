import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import type { Check } from './check.js';
import { filesOf } from './tree.js';

/**
 * Domains of items, each a folder; `editorial` is none: its tables hold no items, and it may know every item.
 */
const domains = 'shared|programmes|network|services|appeals|finance|content';
const entity = new RegExp(`^src/entities/(?:${domains})/.+\\.entity\\.ts$`);
/** Rooms that treat all items alike, without the folders of the domains in them. */
const generic = new RegExp(
  `^src/(?:base|database|media|query|windows|operations|resolvers|entities/house)/(?!(?:${domains}|editorial)/)`,
);

const snake = (name: string): string => name.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** The texts of a file that are code: strings, and the pieces of templates. */
function textsOf(file: string, text: string): { readonly text: string; readonly line: number }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      found.push({ text: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * No text of a generic room names an item or its table: an item declares what such a room needs to know of
 * it.
 */
export const domainNames: Check = async (root) => {
  const files = (await filesOf(root)).filter((file) => /^src\/.*\.ts$/.test(file));
  const items = await Promise.all(
    files
      .filter((file) => entity.test(file))
      .map(async (file) =>
        [...(await readFile(join(root, file), 'utf8')).matchAll(/^export class (\w+)/gm)].map(
          ([, name = '']) => name,
        ),
      ),
  );
  const names = items.flat();
  if (names.length === 0) return ['no item was found in src/entities'];
  // A single word is a word of its own as well, such as `source`; behind a schema it is a table.
  const tables = names.map(snake).join('|');
  const named = new RegExp(
    `^(?:${names.join('|')}|${names
      .map(snake)
      .filter((name) => name.includes('_'))
      .join('|')})$|\\b(?:desk|published|window_\\w+)"?\\."?(?:${tables})\\b`,
  );
  const found = await Promise.all(
    files
      .filter((file) => generic.test(file))
      .map(async (file) =>
        textsOf(file, await readFile(join(root, file), 'utf8')).flatMap(({ text, line }) => {
          const match = named.exec(text);
          return match
            ? [`${file}:${line} names ${match[0]}: let the item declare what this room needs to know of it`]
            : [];
        }),
      ),
  );
  return found.flat();
};
