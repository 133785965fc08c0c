import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { writeOds } from 'hucre/ods';
import { deflateRawSync } from 'node:zlib';
import { readDate } from '../../src/exchange/read-date.js';
import { readNumber } from '../../src/exchange/read-number.js';
import { encodingCases, tableCases } from './cases/cases.js';
import { importRoom } from './import-room.js';

const room = importRoom();
const donors = async (bytes: string | Buffer, options = {}) =>
  (await room.importing('donors', bytes, options)).report;
const stored = (slug: string) => room.called('donor', slug);

describe('a file of its own kind', () => {
  it.each(tableCases)('$name', async ({ kind, content, created, rejected = [], told = [] }) => {
    const { report } = await room.importing(kind, content);
    expect({
      created: report.created,
      rejected: report.rejected.map(({ line, field }) => [line, field]),
      told: report.told?.map(({ column, rule }) => `${column}: ${rule}`),
    }).toEqual({ created, rejected, told });
    const again = await room.importing(kind, content);
    expect(again.report).toMatchObject({ created: 0, updated: 0, unchanged: created });
  });

  it('arrives with the values that were meant', async () => {
    const world = room.world();
    const amounts = await world.run(
      `select reference, amount_amount::float8 as amount, amount_currency as currency from desk.contribution where reference like 'am-%' order by reference`,
    );
    expect(amounts).toEqual([
      { reference: 'am-a', amount: 2500, currency: 'CHF' },
      { reference: 'am-b', amount: 1000000, currency: 'CHF' },
      { reference: 'am-c', amount: 7.5, currency: 'CHF' },
    ]);
    const days = await world.run(
      `select to_char(deadline, 'YYYY-MM-DD') as day from desk.grant_call where slug like 'da-%' order by slug`,
    );
    expect(days.map(({ day }) => day)).toEqual(['2021-04-27', '2021-05-06', '2021-04-02']);
    const countries = await world.run(
      `select c.iso2 from desk.organisation o join desk.country c on c.id = o.country_id where o.slug ~ '^cou-[0-9]' order by length(o.slug), o.slug`,
    );
    expect(countries.map(({ iso2 }) => iso2).join(' ')).toBe('LC KN BS UG CD MM MA MA GB US CI GQ');
  });

  it.each(encodingCases)('in %s says %s', async (encoding, name, bytes) => {
    const slug = `enc-${encoding}`;
    const file = Buffer.concat([
      Buffer.from(`slug,name,category\n${slug},`),
      Buffer.from(bytes),
      Buffer.from(',NGO\n'),
    ]);
    const { told } = await donors(file);
    expect(told).toContainEqual(
      expect.objectContaining({
        rule: 'encoding',
        text: expect.stringMatching(new RegExp(`^read as ${encoding}, by its letters: «.+»$`)),
      }),
    );
    expect((await stored(slug))?.name).toBe(name);
  });

  it('is refused where every encoding makes nonsense of it, and read as the sender says', async () => {
    const file = Buffer.from('slug,name,category\nnon-a,x\x8e\x8f\x90\x9d a\xffb\x81,NGO\n', 'latin1');
    await expect(donors(file)).rejects.toMatchObject({ message: expect.stringContaining('--encoding') });
    await expect(donors(file, { encoding: 'x-unknown' })).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    expect(await donors(file, { encoding: 'ibm866' })).toMatchObject({ created: 1 });
  });

  it('is decided by the options of its sender', async () => {
    expect(await donors('slug,name\nopt-a,Nu\n', { set: new Map([['category', 'NGO']]) })).toMatchObject({
      created: 1,
    });
    await expect(
      donors('slug,name,category\nopt-b,Xi,NGO\n', { set: new Map([['category', 'NGO']]) }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('--set'),
    });
    const money = 'reference,donor,year,amount,currency\nopt-c,giver,2021,"2,500",EUR\n';
    expect((await room.importing('contributions', money, { decimal: ',' })).report.created).toBe(1);
    const dates = 'slug,title_en,deadline\nopt-d,A,03/04/2021\n';
    expect((await room.importing('grant-calls', dates)).report.rejected).toHaveLength(1);
    expect((await room.importing('grant-calls', dates, { dates: 'MDY' })).report.created).toBe(1);
    expect(
      (await donors('slug,name,category\nopt-e,THE GIVER,NGO\n', { allowDuplicates: true })).created,
    ).toBe(1);
  });
});

describe('a sheet', () => {
  const rows = [
    ['slug', 'title_en', 'deadline', 'total', 'currency'],
    ['she-a', 'A', new Date('2021-05-06T00:00:00Z'), 1.25, 'EUR'],
    ['she-b', 'B', 44313, 309.125, 'TND'],
  ];
  const calls = async (bytes: Uint8Array, options = {}) =>
    (await room.importing('grant-calls', Buffer.from(bytes), options)).report;

  it.each([
    ['XLSX', writeXlsx],
    ['ODS', writeOds],
  ])('%s gives dates, numbers and rows as it means them', async (kind, write) => {
    const own = rows.map(([slug, ...cells], index) => [
      index === 0 ? 'slug' : `${kind}-${String(slug)}`.toLowerCase(),
      ...cells,
    ]);
    const report = await calls(await write({ sheets: [{ name: 'Calls', rows: own }] }));
    expect(report).toMatchObject({ created: 2, rejected: [] });
    const kept = await room
      .world()
      .run(
        `select to_char(deadline, 'YYYY-MM-DD') as day, total_amount::float8 as total from desk.grant_call where slug like $1 order by slug`,
        [`${kind.toLowerCase()}-she-%`],
      );
    expect(kept).toEqual([
      { day: '2021-05-06', total: 1.25 },
      { day: '2021-04-27', total: 309.125 },
    ]);
  });

  it('is asked for where a file has several', async () => {
    const book = await writeXlsx({
      sheets: [
        { name: 'One', rows },
        {
          name: 'Two',
          rows: [
            ['slug', 'title_en'],
            ['two-a', 'A'],
          ],
        },
      ],
    });
    await expect(calls(book)).rejects.toMatchObject({
      message: expect.stringMatching(/«One», «Two».*--sheet/),
    });
    expect(await calls(book, { sheet: 'Two' })).toMatchObject({ created: 1 });
  });

  it('that is cut off, is no sheet or unpacks to too much is refused', async () => {
    const whole = Buffer.from(await writeXlsx({ sheets: [{ name: 'One', rows }] }));
    await expect(calls(whole.subarray(0, whole.length - 40))).rejects.toMatchObject({
      message: expect.stringContaining('cut off'),
    });
    await expect(calls(archive('readme.txt', Buffer.from('x'), 1))).rejects.toMatchObject({
      message: expect.stringContaining('no sheet'),
    });
    const bomb = archive('xl/workbook.xml', Buffer.alloc(64 * 1024 * 1024), 9);
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(calls(bomb)).rejects.toMatchObject({
      message: expect.stringContaining('unpacks to more than'),
    });
  });
});

/** An archive that says of each entry that it holds nothing. */
function archive(name: string, content: Buffer, copies: number): Buffer {
  const packed = deflateRawSync(content);
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (let index = 0; index < copies; index += 1) {
    const called = Buffer.from(index === 0 ? name : `${name}${index}`);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(called.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(called.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, called, packed);
    directory.push(entry, called);
    at += 30 + called.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(copies, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

describe('values of any kind', () => {
  it('every amount arrives as it was, however it is grouped, once its column shows the sign', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('', ' ', '\u202f', "'", '’', 'other'),
        fc.constantFrom('.' as const, ',' as const),
        (whole, cents, group, decimal) => {
          const mark = group === 'other' ? (decimal === '.' ? ',' : '.') : group;
          const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
          const part = String(cents).padStart(2, '0');
          expect(readNumber(`${digits}${decimal}${part}`)).toBe(`${whole}.${part}`);
          expect(readNumber(digits, decimal)).toBe(String(whole));
        },
      ),
    );
  });

  it('every day arrives as it was, in all writings', () => {
    const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('fr', 'en', 'es'),
        fc.constantFrom('DMY' as const, 'MDY' as const),
        (date, locale, order) => {
          const value = date.toISOString().slice(0, 10);
          const [year, month, ofMonth] = value.split('-');
          const write = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
          const slashes = order === 'DMY' ? `${ofMonth}/${month}/${year}` : `${month}/${ofMonth}/${year}`;
          for (const text of [write, `${ofMonth}.${month}.${year}`, value, `${value}T00:00:00Z`, slashes])
            expect([text, readDate(text, order)]).toEqual([
              text,
              expect.objectContaining({ value, precision: 'DAY' }),
            ]);
        },
      ),
    );
  });
});
