import { items } from '../src/entities/entities.js';
import { tableOf } from '../src/entities/house/columns.js';
import type { Enumeration } from '../src/entities/house/enumeration.js';
import { fieldsFor, seesItem } from '../src/windows/window-columns.js';

const head = '// Written by checks/codegen.ts from the labels of src/entities.\n';

const table = (name: string, values: object): string =>
  `export const ${name} = ${JSON.stringify(values, null, 2)} as const;\n`;

/**
 * Labels of what the public may read, as a file of the site: it knows the graph only, and may not import what
 * stands behind it.
 */
export function siteLabels(): string {
  const seen = items.filter((item) => seesItem('public', item));
  const vocabularies = seen.flatMap((item) =>
    fieldsFor('public', item).flatMap(({ values }): [string, Enumeration['labels']][] =>
      values?.labels ? [[values.name, values.labels]] : [],
    ),
  );
  const sorted = [...new Map(vocabularies)].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    head,
    table('values', Object.fromEntries(sorted)),
    table('kinds', Object.fromEntries(seen.map((item) => [tableOf(item).toUpperCase(), item.label?.many]))),
    table(
      'itemsOfKinds',
      Object.fromEntries(seen.map((item) => [tableOf(item).toUpperCase(), item.label?.one])),
    ),
  ].join('');
}
