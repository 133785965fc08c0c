import { afterAll, beforeAll } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFile } from '../../src/exchange/data-file.js';
import { importFile, type Imported, type ImportOptions } from '../../src/exchange/import.js';
import { load } from '../../src/exchange/load.js';
import type { Row } from '../../src/windows/run.js';
import { openWorld, type World } from '../setup/world.js';

/** A world with what published files refer to, for the tests of one file. */
export interface ImportRoom {
  readonly world: () => World;
  /** Imports a file of this content. */
  importing(kind: string, content: string | Buffer, options?: Partial<ImportOptions>): Promise<Imported>;
  /** The public row of a slug. */
  called(table: string, slug: string): Promise<Row | undefined>;
}

export function importRoom(): ImportRoom {
  let world: World;
  let folder: string;
  const importing: ImportRoom['importing'] = async (kind, content, options = {}) => {
    const file = join(folder, 'list.csv');
    await writeFile(file, content);
    return importFile(world.desk, kind, file, {
      dryRun: false,
      reports: join(folder, 'reports'),
      ...options,
    });
  };
  beforeAll(async () => {
    world = await openWorld();
    folder = await mkdtemp(join(tmpdir(), 'reseau-import-'));
    for (const [kind, file] of [
      ['Region', 'regions.csv'],
      ['Country', 'countries.csv'],
      ['Theme', 'themes.csv'],
      ['Network', 'networks.csv'],
    ] as const)
      await load(world.desk, kind, dataFile(file));
    await importing('donors', 'slug,name,category\ngiver,The Giver,FOUNDATION\nother,The Other,NGO\n');
  }, 60_000);
  afterAll(async () => {
    await world.close();
    await rm(folder, { recursive: true });
  });
  return {
    world: () => world,
    importing,
    called: async (table, slug) =>
      (await world.run(`select * from window_public.${table} where slug = $1`, [slug]))[0],
  };
}
