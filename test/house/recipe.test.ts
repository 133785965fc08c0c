import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocks, RecipeCopy, reseau } from './recipe-copy.js';

const tree = new RecipeCopy();
const { folder: copy, outcomes } = tree;
const page = readFileSync('docs/adding-an-entity.md', 'utf8');
const fieldPage = readFileSync('docs/adding-a-field.md', 'utf8');
const mutationPage = readFileSync('docs/adding-a-mutation.md', 'utf8');

beforeAll(async () => {
  // Step 1: the class of the page as it stands there, and one with all that the page's does not show.
  tree.write('src/entities/network/court.entity.ts', blocks(page, 'ts').join(''));
  tree.take('test/house/recipe/hearing.entity.ts', 'src/entities/appeals/hearing.entity.ts');
  tree.take('test/house/recipe/use.ts', 'recipe/use.ts');
  tree.take('test/accounts/person.ts');
  // Step 2 and 3, as the page says them.
  await tree.run('migration', reseau('migration', 'create', 'court'));
  // The other pages: a field of an entity that is there, and a mutation.
  const [field = ''] = blocks(fieldPage, 'ts');
  tree.rewrite('src/entities/network/network.entity.ts', (text) =>
    text.replace(/}\s*$/, `\n${field}}\n`).replace('import { LocalText', 'import { Int, LocalText'),
  );
  await tree.run('field', reseau('migration', 'create', 'network_founded'));
  const [verb = '', resolver = '', registration = ''] = blocks(mutationPage, 'ts');
  tree.write('src/operations/editorial/reopen-correction.ts', verb);
  tree.write('src/resolvers/editorial/reopen-correction.resolver.ts', resolver);
  tree.rewrite(
    'src/resolvers/schema.ts',
    (text) =>
      `${registration}${text.replace('const atTheDesk = [', 'const atTheDesk = [reopenCorrectionResolver,')}`,
  );
  await tree.run('schema', reseau('schema'));
  await Promise.all([
    tree.run('types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']),
    tree.run('use', ['--import', 'tsx', 'recipe/use.ts', join(copy, 'home')]),
  ]);
}, 180_000);
afterAll(() => tree.remove());

type Answer = Readonly<Record<string, unknown>>;
const used = () =>
  tree.printed('use') as {
    answers: Record<string, { data: Answer; errors?: { extensions: { code: string } }[] }>;
    pages: string[];
    generalised: Answer;
    refused: string;
    reopened: unknown[];
    audit: string[];
    differences: unknown[];
  };
const dataOf = (name: string): Answer => {
  const { data, errors } = used().answers[name] ?? {};
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
};

describe('a field that is added by the recipe', () => {
  it('gets a migration that adds its columns and changes nothing else', () => {
    for (const command of ['npm run reseau -- migration create network_founded', 'npm run reseau -- schema'])
      expect(fieldPage).toContain(command);
    expect(outcomes.get('field')?.output).toMatch(/^Migration\d{14}_network_founded\.ts\n$/);
    const [file = ''] = readdirSync(join(copy, 'migrations')).filter((one) =>
      one.endsWith('_network_founded.ts'),
    );
    const up = readFileSync(join(copy, 'migrations', file), 'utf8').replace(/(async )?down\(\)[\s\S]*/, '');
    const statements = [...up.matchAll(/addSql\(`([^`]*)`\)/g)].map(([, sql = '']) => sql);
    expect(statements.length).toBeGreaterThanOrEqual(2);
    for (const schema of ['desk', 'published'])
      expect(statements.filter((sql) => sql.includes(`"${schema}"."network" add "founded_in"`))).toHaveLength(
        1,
      );
    expect(statements.filter((sql) => !sql.includes('"network"') || /\bdrop\b/.test(sql))).toEqual([]);
  });

  it('is written, published, filtered and ordered by', () => {
    expect(dataOf('founded')).toEqual({
      networks: {
        nodes: [
          { slug: 'second', foundedIn: 1999 },
          { slug: 'first', foundedIn: 1985 },
        ],
      },
    });
    expect(used().refused).toBe('ITEM_INVALID');
  });
});

describe('a mutation that is added by the recipe', () => {
  it('stands in the graph of the desk alone, and does and refuses what it says', () => {
    const sdl = (audience: string): string =>
      readFileSync(join(copy, 'schema', `${audience}.graphql`), 'utf8');
    expect(sdl('desk')).toContain('reopenCorrection(');
    expect(sdl('public')).not.toContain('reopenCorrection');
    expect(used().reopened).toEqual([
      { __typename: 'Refusal', code: 'ITEM_NOT_FOUND' },
      { __typename: 'Done' },
      { __typename: 'Done' },
      { __typename: 'Refusal', code: 'ID_INVALID' },
      { __typename: 'Refusal', code: 'FORBIDDEN' },
    ]);
    expect(used().audit).toEqual(['reopen-correction']);
  });
});

describe('an entity that is added by the recipe', () => {
  it('needs the commands that the page names, and they are there', () => {
    for (const command of ['npm run reseau -- migration create court', 'npm run reseau -- schema'])
      expect(page).toContain(command);
    expect(outcomes.get('schema')).toEqual({ code: 0, output: '4 written\n' });
  });

  it('gets a migration that makes its tables and changes nothing else', () => {
    expect(outcomes.get('migration')?.output).toMatch(/^Migration\d{14}_court\.ts\n$/);
    const [file = ''] = readdirSync(join(copy, 'migrations')).filter((one) => one.endsWith('_court.ts'));
    const up = readFileSync(join(copy, 'migrations', file), 'utf8').replace(/(async )?down\(\)[\s\S]*/, '');
    const statements = [...up.matchAll(/addSql\(`([^`]*)`\)/g)].map(([, sql = '']) => sql);
    for (const table of [
      'desk.court',
      'published.court',
      'desk.hearing',
      'published.hearing',
      'desk.hearing_themes',
      'published.hearing_themes',
    ]) {
      expect(statements.join('\n')).toContain(`create table "${table.replace('.', '"."')}"`);
    }
    expect(statements.filter((sql) => !/court|hearing/.test(sql))).toEqual([]);
    expect(statements.filter((sql) => /\bdrop\b/.test(sql))).toEqual([]);
  });

  it('compiles', () => {
    expect(outcomes.get('types')).toEqual({ code: 0, output: '' });
  });

  it('stands in the contract of each audience as far as each may see it', () => {
    const sdl = (audience: string): string =>
      readFileSync(join(copy, 'schema', `${audience}.graphql`), 'utf8');
    expect(sdl('public')).toMatch(/^type Court implements Item & LocalisedItem & Node/m);
    expect(sdl('public')).not.toContain('witness');
    expect(sdl('staff')).toContain('witness: String');
  });

  it('is read in three levels and three languages, both ways of its relations', () => {
    const common = {
      cost: '1234.50',
      heldOn: { value: '2024-05-01', precision: 'MONTH' },
      speakers: [{ role: 'Rapporteur', body: 'Committee' }],
      themes: {
        nodes: [
          { slug: 'torture', hearings: { totalCount: 2, nodes: [{ slug: 'first' }, { slug: 'third' }] } },
        ],
      },
      alternates: [
        { locale: 'FR', path: '/fr/audiences/first' },
        { locale: 'EN', path: '/en/hearings/first' },
        { locale: 'ES', path: '/es/audiencias/first' },
      ],
    };
    const court = (name: string, country: string) => ({
      name,
      level: 'UNIVERSAL',
      seat: { name: country, courts: { nodes: [{ slug: 'committee' }] } },
    });
    const continued = (titles: Record<string, string>) => ({
      totalCount: 2,
      nodes: Object.entries(titles).map(([slug, title]) => ({ slug, title, continues: { slug: 'first' } })),
    });
    const available = ['FR', 'EN', 'ES'];
    const titles = { second: 'Deuxième', third: 'Third' };
    expect(dataOf('en')).toEqual({
      hearing: {
        ...common,
        title: 'First',
        minutes: 'Once upon a time. '.repeat(2000),
        court: court('Committee', 'Alpha'),
        continuations: continued(titles),
        localisation: { served: 'EN', available },
      },
    });
    expect(dataOf('fr')).toEqual({
      hearing: {
        ...common,
        title: 'Premier',
        minutes: 'Il était une fois.',
        court: court('Comité', 'Alpha'),
        continuations: continued(titles),
        localisation: { served: 'FR', available },
      },
    });
    expect(dataOf('es')).toEqual({
      hearing: {
        ...common,
        title: 'Primero',
        minutes: null,
        court: court('Committee', 'Alpha'),
        continuations: continued(titles),
        localisation: { served: 'ES', available },
      },
    });
  });

  it('is filtered, ordered, counted, paged and found by its path', () => {
    expect(dataOf('courts')).toEqual({
      courts: {
        totalCount: 1,
        nodes: [
          {
            slug: 'committee',
            hearings: { totalCount: 3, nodes: [{ slug: 'second', cost: '99999999999999.99' }] },
          },
        ],
      },
    });
    expect(dataOf('filtered')).toEqual({ hearings: { nodes: [{ slug: 'second' }] } });
    expect(dataOf('ordered')).toEqual({
      hearings: { nodes: [{ slug: 'third' }, { slug: 'second' }, { slug: 'first' }] },
    });
    expect(dataOf('path')).toEqual({ resolvePath: { isCanonical: true, item: { title: 'Premier' } } });
    expect(used().pages).toEqual(['first', 'second', 'third']);
  });

  it('hides what it hides, and generalises', () => {
    expect(used().answers.hidden?.errors?.map((error) => error.extensions.code)).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(dataOf('witness')).toEqual({ hearing: { witness: 'Somebody', exposure: 'PUBLIC' } });
    expect(used().generalised).toMatchObject({
      data: {
        hearings: {
          nodes: [
            { slug: null, title: null, court: null, themes: { nodes: [{ slug: 'torture' }] } },
            { slug: 'first' },
            { slug: 'second' },
          ],
        },
      },
    });
  });

  it('stands in every window as its projection says', () => {
    expect(used().differences).toEqual([]);
  });
});
