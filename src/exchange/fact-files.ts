import { existsSync } from 'node:fs';
import { items } from '../entities/entities.js';
import { dataFile } from './data-file.js';

/**
 * The files of published facts, each after those it refers to: a file in `data/` named after the plural of
 * its kind is all that it takes.
 */
export const factFiles: readonly { readonly kind: string; readonly file: string }[] = items
  .map((item) => ({ kind: item.name, file: `${item.plural}.csv` }))
  .filter(({ file }) => existsSync(dataFile(file)));
