import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocks, RecipeCopy, reseau } from './recipe-copy.js';

const tree = new RecipeCopy();
const page = readFileSync('docs/adding-a-locale.md', 'utf8');
const [row = '', letter = '', site = '', ...kinds] = blocks(page, 'ts');
const use = (stage: string): string[] => [
  '--import',
  'tsx',
  'recipe/use-locale.ts',
  join(tree.folder, 'home'),
  stage,
];

/** Writes a block as the last of a table, which ends as it says. */
const appendTo = (file: string, table: string, end: string, block: string): void =>
  tree.rewrite(file, (text) => {
    const begin = text.indexOf(table);
    const place = text.indexOf(end, begin);
    if (begin === -1 || place === -1) throw new Error(`${file} has no ${table}`);
    return `${text.slice(0, place + 1)}${block}${text.slice(place + 1)}`;
  });

/** Writes each line of a block in the place of the one with the same beginning. */
const replaceIn = (file: string, block: string): void => {
  for (const line of block.trim().split('\n'))
    tree.rewrite(file, (text) => {
      const beginning = line.slice(0, line.indexOf(', ar:'));
      if (text.split(beginning).length !== 2) throw new Error(`${file} has not one ${beginning}`);
      return text.replace(`${beginning} },`, () => line);
    });
};

beforeAll(async () => {
  tree.take('test/house/recipe/use-locale.ts', 'recipe/use-locale.ts');
  // A database that was there before.
  await tree.run('before', use('before'));
  appendTo('src/base/locale.ts', 'const table = {', '\n} as const', row);
  appendTo('src/entities/appeals/letter.ts', 'const words', '\n};', letter);
  appendTo('site/words/words.ts', 'export const words', '\n};', site);
  replaceIn('src/entities/appeals/appeal.entity.ts', kinds[0] ?? '');
  replaceIn('src/entities/content/article.entity.ts', kinds[1] ?? '');
  await tree.run('migration', reseau('migration', 'check'));
  await tree.run('schema', reseau('schema'));
  await tree.run('generated', ['--import', 'tsx', 'checks/codegen.ts', '--write']);
  await Promise.all([
    tree.run('types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']),
    tree.run('after', use('after')),
  ]);
}, 900_000);
afterAll(() => tree.remove());

const after = (): Readonly<Record<string, unknown>> => tree.printed('after') as Record<string, unknown>;
const data = (name: string): unknown => {
  const { data: answered, errors } = after()[name] as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return answered;
};

describe('a language that is added by the recipe', () => {
  it('needs the blocks and the command of the page, no migration, and compiles', () => {
    expect(kinds).toHaveLength(2);
    expect(page).toContain('npm run reseau -- schema');
    expect(tree.outcomes.get('migration')).toEqual({ code: 0, output: 'entities and migrations agree\n' });
    expect(tree.outcomes.get('schema')).toEqual({ code: 0, output: '4 written\n' });
    expect(page).toContain('node --import tsx checks/codegen.ts --write');
    expect(tree.outcomes.get('generated')?.code).toBe(0);
    expect(tree.outcomes.get('types')).toEqual({ code: 0, output: '' });
    expect(readFileSync(join(tree.folder, 'schema/public.graphql'), 'utf8')).toMatch(
      /enum Locale \{[^}]*"""Arabic\."""\n {2}AR\n/,
    );
  });

  it('reads what was published before in the next language of its chain', () => {
    expect(tree.printed('before')).toEqual({ differences: [] });
    expect(data('old')).toEqual({
      appeal: {
        title: 'Un procès',
        localisation: { served: 'FR', isFallback: true, direction: 'LTR', available: ['FR', 'ES'] },
        alternates: [
          { locale: 'FR', path: '/fr/appels/old' },
          { locale: 'ES', path: '/es/llamamientos/old' },
        ],
      },
    });
  });

  it('reads what is written in it, from right to left; the others read it last', () => {
    expect(data('read')).toEqual({
      appeal: {
        title: 'أمل',
        localisation: { served: 'AR', isFallback: false, direction: 'RTL', available: ['EN', 'AR'] },
        alternates: [
          { locale: 'EN', path: '/en/appeals/second' },
          { locale: 'AR', path: '/ar/nida/second' },
        ],
      },
    });
    expect(data('others')).toEqual({
      appeal: { title: 'المحاكمة الأولى', localisation: { served: 'AR', isFallback: true } },
    });
    expect(after().draft).toEqual([{ original_locale: 'ar' }]);
  });

  it('sorts by its collation and finds by its stems', () => {
    expect(data('sorted')).toEqual({
      appeals: { nodes: [{ slug: 'first' }, { slug: 'trial' }, { slug: 'second' }, { slug: 'third' }] },
    });
    expect(data('searched')).toEqual({
      search: { nodes: [{ headline: '<mark>المحاكمة</mark> الأولى', item: { slug: 'trial' } }] },
    });
  });

  it('writes its letters, pages, addresses and feeds in it', () => {
    expect(data('letter')).toEqual({
      appeal: {
        letter: [
          'وزير العدل',
          'سيدتي، سيدي،',
          'أكتب إليكم بشأن هذا النداء: المحاكمة الأولى',
          'أطلب منكم مع فائق الاحترام ما يلي:',
          '1. الإفراج عن المعتقلين.',
          'وتفضلوا بقبول فائق الاحترام.',
        ].join('\n\n'),
      },
    });
    expect(data('path')).toEqual({ resolvePath: { isCanonical: true, item: { title: 'المحاكمة الأولى' } } });
    expect(after().home).toEqual(['<html lang="ar" dir="rtl">', '<h1>شبكة عالمية ضد التعذيب']);
    expect(after().feed).toEqual(['xml:lang="ar"', '<title>شبكة مناهضة التعذيب · نداءات']);
  });

  it('stands in every window as its projection says', () => {
    expect(after().differences).toEqual([]);
  });
});
