import { expect, describe, it } from '@jest/globals';
import { expose } from '../../src/operations/expose.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { searchColumn } from '../../src/windows/search.js';
import { openReaders } from '../setup/reader.js';
import { openWorld } from '../setup/world.js';

describe('what may not be known', () => {
  it('is found by those who may know it, and by nobody else', async () => {
    const world = await openWorld();
    const readers = await openReaders(world.ownerUrl);
    try {
      const fields = { provenance: 'SAMPLE', exposure: 'PUBLIC' };
      const changes = ['Quellenhof', 'Wiesengrund', 'Birkenweg'].map((word) => ({
        item: 'Organisation',
        fields: {
          ...fields,
          slug: word.toLowerCase(),
          name: word,
          internalNote: `Zettel von ${word}`,
          description: { en: `About ${word}about` },
        },
      }));
      const saved = await save(world.desk, changes);
      const ids = saved.map(({ id }) => id);
      await publish(world.desk, [{ item: 'Organisation', ids }]);
      const found = async (text: string, audience: 'public' | 'partner' | 'staff'): Promise<number> => {
        const { data } = await readers.ask(
          'query($text: String!) { search(text: $text) { nodes { headline } } }',
          { text },
          'en',
          audience,
        );
        return (data as { search: { nodes: unknown[] } }).search.nodes.length;
      };
      expect(
        await Promise.all(
          ['quellenhof', 'quellenhofabout', 'quellen', 'quelenhof'].map((text) => found(text, 'public')),
        ),
      ).toEqual([1, 1, 1, 1]);
      // A note of the secretariat is nothing to be searched by, by anybody.
      expect(await found('zettel', 'staff')).toBe(0);
      await expose(world.desk, { item: 'Organisation', ids: [ids[0] ?? ''], exposure: 'GENERALISED' });
      await expose(world.desk, { item: 'Organisation', ids: [ids[1] ?? ''], exposure: 'WITHHELD' });
      for (const audience of ['public', 'partner'] as const)
        for (const text of [
          'quellenhof',
          'quellenhofabout',
          'quellen',
          'quelenhof',
          'wiesengrund',
          'wiesengrundabout',
        ])
          expect([text, audience, await found(text, audience)]).toEqual([text, audience, 0]);
      expect([
        await found('quellenhof', 'staff'),
        await found('wiesengrund', 'staff'),
        await found('birkenweg', 'public'),
      ]).toEqual([1, 1, 1]);
      // The words lie in the window, and are those of its own row.
      const rows = await world.run(
        `select ${searchColumn('en')}::text as words from window_public.organisation`,
      );
      expect(rows.filter(({ words }) => /quellen|wiesen/.test(String(words)))).toEqual([]);
    } finally {
      await readers.close();
      await world.close();
    }
  }, 60_000);
});
