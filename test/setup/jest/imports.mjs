import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const imported = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]|new URL\(['"](\.[^'"]+)['"]/g;

const ofTypes = /^import type [^;]*;/gm;

/** Files that tests read by their imports, and how far away each is. */
export class Imports {
  /** @type {Map<string, readonly string[]>} */
  #direct = new Map();

  /**
   * The files that a file reaches, itself included, with the least number of imports between; packages under
   * their names.
   * @param {string} start
   * @returns {Map<string, number>}
   */
  from(start) {
    const steps = new Map([[start, 0]]);
    for (const [file, step] of steps)
      for (const next of this.#of(file)) if (!steps.has(next)) steps.set(next, step + 1);
    return steps;
  }

  #of(/** @type {string} */ file) {
    const known = this.#direct.get(file);
    if (known) return known;
    const found =
      /\.[cm]?[jt]s$/.test(file) && existsSync(file)
        ? [...readFileSync(file, 'utf8').replace(ofTypes, '').matchAll(imported)]
        : [];
    const all = found
      .map(([, module, path]) => module ?? path ?? '')
      .map((name) => (name.startsWith('.') ? fileOf(file, name) : name));
    this.#direct.set(file, all);
    return all;
  }
}

/** Sources import './x.js', as Node wants it; the file is x.ts. */
function fileOf(/** @type {string} */ from, /** @type {string} */ name) {
  const path = join(dirname(from), name);
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(source) ? source : path;
}

/** Every file of tests below the folder. */
export const testFiles = (folder = 'test') =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)))
    .filter((file) => !/^test\/(checks|house)\/(faults|recipe)\/|\/node_modules\//.test(file));
