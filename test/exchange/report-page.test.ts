import { describe, expect, it } from '@jest/globals';
import { readFile, stat } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { locales, type Locale } from '../../src/base/locale.js';
import { reportWords } from '../../src/exchange/report-page/report-words.js';
import { importRoom } from './import-room.js';

const room = importRoom();
const wordsOf = (locale: Locale) => reportWords[locale] ?? reportWords.en;
const hostile = '<script>alert(1)</script>';

describe('the report of an import', () => {
  it('is a page in each language, without a script, with every text escaped', async () => {
    const { report, pages, corrections, file } = await room.importing(
      'grant-calls',
      `slug,Titre en,deadline\nrep-a,${hostile},2021-05-06\nrep-b,B,03/04/2021\nrep-c,C,"<img src=x onerror=alert(2)>"\n`,
    );
    expect(report).toMatchObject({ created: 1 });
    expect(report.rejected.map(({ line }) => line)).toEqual([3, 4]);
    for (const locale of locales) {
      const page = await readFile(pages.get(locale) ?? '', 'utf8');
      const words = wordsOf(locale);
      expect(page).toContain(`<html lang="${locale}" dir="ltr">`);
      for (const text of [words.asked, words.understood, words.rejected, words.options['--dates']])
        expect(page).toContain(text);
      expect(page).toContain('<code>--dates</code>');
      expect(page).not.toMatch(/<(?:script|img)|<[^>]*\son\w+=/);
      expect(page).toContain('&lt;img src=x');
      for (const other of locales.filter((one) => one !== locale))
        expect(page).toContain(`hreflang="${other}"`);
    }
    for (const one of [...pages.values(), file, corrections ?? ''])
      expect((await stat(one)).mode & 0o777).toBe(0o600);
  });

  it('names each rule of understanding in each language', async () => {
    const { report } = await room.importing(
      'organisations',
      'slug;Nom;Pays;foundedYear;Courriel;exposure\nrep-d;D &amp; E;Suisse;12.12.2011;a@example.org b@example.org;PUBLIC\nrep-e;<b>F</b>;N/A;2011.0;;PUBLIC\n',
    );
    expect(report.told?.length).toBeGreaterThan(4);
    for (const { rule } of report.told ?? [])
      for (const locale of locales)
        expect([rule, wordsOf(locale).rules[rule]]).toEqual([rule, expect.any(String)]);
    const [one, ...others] = locales.map(wordsOf);
    for (const other of others) {
      expect(Object.keys(other.rules)).toEqual(Object.keys(one?.rules ?? {}));
      expect(Object.keys(other.options)).toEqual(Object.keys(one?.options ?? {}));
    }
  });

  it('tells of likely duplicates with both lines, and how to answer', async () => {
    const { pages } = await room.importing(
      'donors',
      'slug,name,category\nrep-g,Same Name,NGO\nrep-h,SAME NAME,NGO\n',
    );
    const page = await readFile(pages.get('fr') ?? '', 'utf8');
    expect(page).toContain(wordsOf('fr').duplicates);
    expect(page).toMatch(/line 3 looks like the Donor «rep-g» of line 2/);
  });

  it('has a file of the rows to correct, which is taken as it comes back', async () => {
    const lines = ['rep-i,I,NGO,a', 'rep-j,J,NOTHING,', 'rep-k,=1+1,NOTHING,b', 'rep-l,L,NGO,'];
    const first = await room.importing('donors', `slug,name,category,acronym\n${lines.join('\n')}\n`, {
      renamed: new Map([['acronym', '-']]),
    });
    expect(first.report).toMatchObject({ created: 2 });
    const bytes = await readFile(first.corrections ?? '');
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows).toEqual([
      ['To correct', 'slug', 'name', 'category', 'acronym'],
      [expect.stringContaining('category'), 'rep-j', 'J', 'NOTHING', null],
      [expect.stringContaining('category'), 'rep-k', '=1+1', 'NOTHING', 'b'],
    ]);
    const again = await room.importing('donors', bytes, { renamed: new Map([['acronym', '-']]) });
    expect(again.report).toMatchObject({ created: 0, unchanged: 0 });
    expect(again.report.rejected).toHaveLength(2);
    const mended = await room.importing('donors', bytes, {
      renamed: new Map([
        ['acronym', '-'],
        ['category', '-'],
      ]),
      set: new Map([['category', 'NGO']]),
    });
    expect(mended.report).toMatchObject({ created: 2, rejected: [] });
    expect(mended.corrections).toBeUndefined();
    expect((await room.called('donor', 'rep-k'))?.name).toBe('=1+1');
  });
});
