import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { openReaders, type Readers } from './reader.js';
import { furnish, openWorld, type World } from './world.js';

/** Something said of an item, to be saved by the editors. */
interface Wish {
  readonly item: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A furnished world with readers, and short words for working in it. */
export interface Newsroom {
  readonly world: World;
  readonly readers: Readers;
  /** Saves and publishes items together; their ids. */
  publishing(...wishes: readonly Wish[]): Promise<string[]>;
  /** Saves items; their ids. */
  saving(...wishes: readonly Wish[]): Promise<string[]>;
  /** The data of a public answer; an error is thrown. */
  ask(query: string): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export async function openNewsroom(): Promise<Newsroom> {
  const world = await openWorld();
  await furnish(world);
  const readers = await openReaders(world.ownerUrl);
  const saving = async (...wishes: readonly Wish[]): Promise<string[]> => {
    const saved = await save(
      world.desk,
      wishes.map(({ item, fields }) => ({ item, fields: { provenance: 'EDITORIAL', ...fields } })),
    );
    return saved.map((one) => one.id);
  };
  return {
    world,
    readers,
    saving,
    publishing: async (...wishes) => {
      const ids = await saving(...wishes);
      await publish(
        world.desk,
        wishes.map(({ item }, index) => ({ item, ids: [ids[index] ?? ''] })),
      );
      return ids;
    },
    ask: async (query) => {
      const { data, errors } = await readers.ask(query);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as Record<string, unknown>;
    },
    close: async () => {
      await readers.close();
      await world.close();
    },
  };
}
