import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDate } from '../../src/exchange/read-date.js';
import { importRoom } from './import-room.js';

const room = importRoom();
const reasons = async (kind: string, content: string, options = {}) =>
  (await room.importing(kind, content, options)).report.rejected.map(({ reason }) => reason);

describe('what is asked names what decides it', () => {
  it('a union of countries is found by its name in other languages', async () => {
    await room.importing(
      'donors',
      'slug,name,category\nunion,European Commission / European Union,INTERGOVERNMENTAL\nnations,United Nations,INTERGOVERNMENTAL\n',
    );
    const names = [
      'European Union',
      'Union européenne',
      'unión europea',
      'الاتحاد الأوروبي',
      'Nations Unies',
      'ONU',
    ];
    const lines = names.map((name, index) => `uni-${index},${name},2024,${index + 1},EUR\n`).join('');
    const { report } = await room.importing(
      'contributions',
      `reference,donor,year,amount,currency\n${lines}`,
    );
    expect(report).toMatchObject({ created: names.length, rejected: [] });
    const kept = await room
      .world()
      .run(
        `select d.slug from desk.contribution c join desk.donor d on d.id = c.donor_id where c.reference like 'uni-%' order by c.reference`,
      );
    expect(kept.map(({ slug }) => slug)).toEqual(['union', 'union', 'union', 'union', 'nations', 'nations']);
    // No other item answers to it.
    expect(
      await reasons('contributions', 'reference,donor,year,amount,currency\nuni-x,zone euro,2024,1,EUR\n'),
    ).toHaveLength(1);
  });

  it('a part of the label of several values is asked with these', async () => {
    const head = 'slug,name,type,exposure\n';
    for (const word of ['NGO', 'ong', 'ONG'])
      expect(await reasons('organisations', `${head}par-a,A,${word},PUBLIC\n`)).toEqual([
        expect.stringMatching(/may be (?=.*\bINTERNATIONAL_NGO\b)(?=.*\bNATIONAL_NGO\b).*which one/),
      ]);
    expect(await reasons('organisations', `${head}par-a,A,nonsense,PUBLIC\n`)).toEqual([
      expect.not.stringContaining('may be'),
    ]);
    // Where the word is a value itself, it is no part of others.
    expect(await reasons('donors', 'slug,name,category\npar-b,B,ONG\n')).toEqual([]);
  });

  it('a word for an approximate date is named in the refusal, and no date is guessed', async () => {
    const words = ['env. ', 'Environ ', 'vers ', 'c. ', 'ca. ', 'circa ', 'about ', 'hacia ', '~', 'aprox. '];
    const lines = words.map((word, index) => `app-${index},N ${index},${word}2011,PUBLIC\n`).join('');
    const all = await reasons('organisations', `slug,name,foundedYear,exposure\n${lines}`);
    expect(all).toEqual(
      words.map((word) => expect.stringContaining(`«${word.trim()}» says that it is approximate`)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 }), (word, month) => {
        expect(() => readDate(`${word}${month}/2011`)).toThrow('approximate');
      }),
    );
    for (const month of ['avril 2011', 'agosto 2011', 'August 2011'])
      expect(readDate(month).precision).toBe('MONTH');
  });

  it('two columns of one name are decided with --map', async () => {
    const file = 'reference,donor,year,amount,amount,currency\ntwo-a,giver,2024,100,200,EUR\n';
    await expect(room.importing('contributions', file)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('--map "amount#2=-"'),
    });
    const renamed = new Map([['amount#2', '-']]);
    expect(await reasons('contributions', file, { renamed })).toEqual([]);
    const first = new Map([
      ['amount', '-'],
      ['amount#2', 'amount'],
    ]);
    expect(await reasons('contributions', file.replace('two-a', 'two-b'), { renamed: first })).toEqual([]);
    const kept = await room
      .world()
      .run(
        `select amount_amount::int as amount from desk.contribution where reference like 'two-%' order by reference`,
      );
    expect(kept).toEqual([{ amount: 100 }, { amount: 200 }]);
  });
});
