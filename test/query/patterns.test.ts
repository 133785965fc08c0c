import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/base/log.js';
import { AudiencePool } from '../../src/query/audience-pool.js';
import { requirePattern } from '../../src/query/pattern.js';
import { createLogins, loginUrl } from '../../src/windows/logins.js';
import { answer, asking, openLibrary, type Library } from '../setup/reader.js';

const read = (pattern: string): string => requirePattern(pattern, 'filter.name.matches');

describe('a regular expression', () => {
  it.each([
    'a',
    '^a.c$',
    '(?:a|b)+',
    '[^a-z0-9_.]{2,5}x',
    '\\.\\(',
    'é{3}',
    '(a(b(c)?)*)',
    'l’air',
    '-',
    'a{2,}',
  ])('is taken: %s', (pattern) => {
    expect(read(pattern)).toBe(pattern);
  });

  it.each([
    ['back references', '(a)\\1'],
    ['not supported', '\\w'],
    ['not supported', '\\D'],
    ['at the end', 'a\\'],
    ['an alternative is empty', ''],
    ['an alternative is empty', 'a|'],
    ['an alternative is empty', '()'],
    ['is not closed', '(a'],
    ['is not closed', '[a'],
    ['closes nothing', 'a)'],
    ['brackets are empty', '[]'],
    ['cannot stand in brackets', '[[:alpha:]]'],
    ['cannot stand in brackets', '[\\d]'],
    ['is not a range', '[z-a]'],
    ['is not a range', '[A-z]'],
    ['is not a range', '[a-é]'],
    ['something else than :', '(?=a)'],
    ['something else than :', '(?i)a'],
    ['where nothing', '*a'],
    ['where nothing', 'a**'],
    ['where nothing', 'a+?'],
    ['where nothing', '^*'],
    ['where nothing', '***:a'],
    ['else than numbers', 'a{x}'],
    ['else than numbers', 'a{,3}'],
    ['repetitions', 'a{101}'],
    ['repetitions', 'a{3,2}'],
    ['laid out', '((a{50}){50}){50}'],
    ['more than 200', 'a'.repeat(201)],
    ['neither a letter', '🙂'],
    ['neither a letter', '½'],
    ['neither a letter', 'q\u0301'],
  ])('is refused, since %s: %s', (why, pattern) => {
    expect(() => read(pattern)).toThrow(expect.objectContaining({ code: 'VALUE_INVALID' }));
    expect(() => read(pattern)).toThrow(why);
  });
});

describe('a filter by a regular expression', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({ evaluation: true });
  }, 200_000);
  afterAll(() => library.close());

  const ask = async (matches: string) =>
    answer(
      await library.side('public'),
      asking(
        'query ($matches: String!) { organisations(filter: { name: { matches: $matches } }) { totalCount } }',
        {
          matches,
        },
      ),
    );

  it('holds of texts that match, whatever the case and the accents', async () => {
    const { run } = await library.side('public');
    const [{ count } = {}] = await run(
      `select count(*)::int as count from organisation where ext.fold(name) ~ '^[a-m][a-z]* .*(a|e)'`,
    );
    expect(count).toBeGreaterThan(0);
    const { data } = await ask('^[A-M][a-z]* .*(À|é)');
    expect(data).toEqual({ organisations: { totalCount: count } });
  });

  it('is refused with its place, in a new plan and in one that is kept', async () => {
    await ask('a');
    const { errors } = await ask('(a)\\1');
    expect(errors).toEqual([
      expect.objectContaining({
        code: 'VALUE_INVALID',
        path: ['organisations'],
        message: expect.stringContaining('filter.name.matches') as unknown,
      }),
    ]);
  });

  it('costs more than a comparison, before anything is read', async () => {
    const costOf = async (filter: string) =>
      (await library.side('public')).reader.prepare(
        asking(`{ organisations(filter: { name: { ${filter} } }) { totalCount } }`),
      ).cost;
    expect(await costOf('matches: "a"')).toBeGreaterThan(await costOf('contains: "a"'));
  });

  it('that never ended would be stopped by the time of the audience, and the connection would go on', async () => {
    // The reader refuses such a pattern; PostgreSQL would try for longer than the sun shines.
    const endless = `select ((select string_agg(md5(n::text), '') from generate_series(1, 200) n) || 'x' ~ '^(.+)(.+)(.+)(.+)(.+)\\5\\4\\3\\2\\1x$')::text as data`;
    await createLogins(library.run, { statementTimeout: 300, connections: 5 });
    const url = await loginUrl(library.run, library.ownerUrl, 'public');
    const pool = new AudiencePool({
      url,
      connections: 1,
      names: true,
      deadline: 60_000,
      queue: 10,
      log: createLog('error'),
    });
    try {
      await expect(pool.text(endless, [])).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
      expect(await pool.text(`select 'there' as data`, [])).toBe('there');
    } finally {
      await pool.close();
    }
  });

  it('that PostgreSQL finds too complex is refused as a value', async () => {
    const url = await loginUrl(library.run, library.ownerUrl, 'public');
    const pool = new AudiencePool({
      url,
      connections: 1,
      names: true,
      deadline: 60_000,
      queue: 10,
      log: createLog('error'),
    });
    try {
      await expect(pool.text(`select ('a' ~ 'a{300}')::text as data`, [])).rejects.toMatchObject({
        code: 'VALUE_INVALID',
      });
    } finally {
      await pool.close();
    }
  });
});
