import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './check.js';
import { filesOf } from './tree.js';

/** What betrays the machine a file was written on, or ties a copy to one registry. */
const unwanted: [name: string, pattern: RegExp][] = [
  ['a path of one machine', /(?<![\w.~-])\/(?:work|root|Users\/\w+|home\/\w+)\/[\w.-]/],
  ['a folder outside the project', /\.\.\/shared\/(?:design|research|data)/],
  [
    'a package registry',
    /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.\w+|\bnpm\.pkg\.github\.com|\/artifactory\//,
  ],
];

/** No machine paths and no registry hosts in any file of the project. */
export const words: Check = async (root) => {
  const files = await filesOf(root);
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(root, file), 'utf8');
      if (text.includes('\0')) return [];
      return unwanted.flatMap(([name, pattern]) => {
        const match = pattern.exec(text);
        return match
          ? [`${file}:${text.slice(0, match.index).split('\n').length} holds ${name}: ${match[0]}`]
          : [];
      });
    }),
  );
  return found.flat();
};
