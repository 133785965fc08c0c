import { prepareWindows } from '../../../src/windows/prepare.js';
import { openOrm } from '../../../src/orm.js';
import { houseDesk, type Desk } from '../../../src/operations/desk.js';
import { connections } from '../../setup/owner.js';
import { openLibrary, type Library } from '../../setup/reader.js';
import { furnish, organisations, type World } from '../../setup/world.js';

/** A desk with a few items, its windows as the code under test builds them, and readers of each. */
export interface Stage {
  readonly desk: Desk;
  readonly library: Library;
  readonly ids: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Sets a stage with these organisations, published. */
export async function setStage(wanted: Parameters<typeof organisations>[1] = {}): Promise<Stage> {
  const library = await openLibrary();
  const orm = await openOrm(library.ownerUrl);
  const desk: Desk = houseDesk(orm, 'editor');
  await prepareWindows(library.run, { statementTimeout: 10_000, connections });
  const world = { desk } as World;
  await furnish(world);
  const ids = await organisations(world, wanted);
  return {
    desk,
    library,
    ids,
    close: async () => {
      await orm.close();
      await library.close();
    },
  };
}
