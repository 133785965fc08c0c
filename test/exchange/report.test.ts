import { describe, expect, it } from '@jest/globals';
import { printReports } from '../../src/exchange/report.js';

describe('a printed report', () => {
  it('has a line a file and one for each row that was not taken', () => {
    const text = printReports([
      { kind: 'Theme', file: 'themes.csv', created: 34, updated: 0, unchanged: 0, rejected: [] },
      {
        kind: 'Appeal',
        file: 'appeals.csv',
        created: 1,
        updated: 2,
        unchanged: 3,
        rejected: [
          { line: 7, field: 'themes', reason: 'there is no theme «x»' },
          { line: 9, field: null, reason: 'the line has 3 cells, the header 4' },
        ],
      },
    ]);
    expect(text.split('\n')).toEqual([
      'file           created    updated  unchanged   rejected',
      'themes.csv          34          0          0          0',
      'appeals.csv          1          2          3          2',
      '  line 7, themes: there is no theme «x»',
      '  line 9: the line has 3 cells, the header 4',
    ]);
  });

  it('tells of the first fifty rows that were not taken, and how many more there are', () => {
    const rejected = Array.from({ length: 72 }, (_, index) => ({
      line: index + 2,
      field: 'donor',
      reason: 'there is none',
    }));
    const lines = printReports([
      { kind: 'Contribution', file: 'list.csv', created: 0, updated: 0, unchanged: 0, rejected },
    ]).split('\n');
    expect(lines).toHaveLength(2 + 50 + 1);
    expect(lines.at(-1)).toBe('  and 22 more');
  });
});
