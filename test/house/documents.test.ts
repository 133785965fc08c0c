import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { settings } from '../../src/base/config.js';
import { errors } from '../../src/base/errors.js';
import { prices } from '../../src/query/prices.js';

/** The rows of the first table of a page, cell by cell. */
function tableOf(markdown: string): string[][] {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => line.startsWith('|---'));
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, to < 0 ? rest.length : to).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const ofErrors = Object.entries(errors)
  .map(([code, { status, meaning, remedy }]) => [`\`${code}\``, String(status), meaning, remedy])
  .sort(([a = ''], [b = '']) => a.localeCompare(b));
// An empty default is told as none.
const ofSettings = Object.entries(settings).map(([name, setting]) => [
  `\`${name}\``,
  setting.default === '' ? 'none' : `\`${setting.default}\``,
  setting.doc,
]);

const ofPrices = Object.entries(prices).map(([name, { points, doc }]) => [
  `\`${name}\``,
  String(points),
  doc,
]);

describe('the documents say what the code does:', () => {
  it.each([
    ['docs/errors.md', ofErrors],
    ['docs/settings.md', ofSettings],
    ['docs/limits.md', ofPrices],
  ])('%s, row by row', (file, rows) => {
    expect(tableOf(readFileSync(file, 'utf8'))).toEqual(rows);
  });

  it('a row that is missing, doubled or differs by a word is seen', () => {
    const page = readFileSync('docs/errors.md', 'utf8');
    const [, row = ''] = /^(\| `NOT_FOUND`.*)$/m.exec(page) ?? [];
    for (const other of ['', `${row}\n${row}`, row.replace('404', '400'), row.replace('served', 'kept')])
      expect(tableOf(page.replace(row, () => other))).not.toEqual(ofErrors);
  });
});
