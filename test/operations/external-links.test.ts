import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askThrough, tryLinks } from '../../src/operations/releases/external-links.js';
import { checkRelease } from '../../src/operations/releases/publish-release.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { save } from '../../src/operations/save.js';
import { common } from '../setup/drafts.js';
import { furnish, openWorld, type World } from '../setup/world.js';

let world: World;
let server: Server;
let base = '';
let asked = 0;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  server = createServer((request, response) => {
    asked += 1;
    const status = Number(request.url?.slice(1));
    if (status === 0) request.socket.destroy();
    else response.writeHead(status, status === 301 ? { location: '/200' } : {}).end('a'.repeat(100_000));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await world.close();
});

const near = (url: string) => askThrough(url, undefined);

describe('links to other sites', () => {
  it('are tried once each: what is not there is told, what only wants no robots is not', async () => {
    const urls = [200, 301, 401, 403, 404, 410, 500, 0].map((status) => `${base}/${status}`);
    const dead = await tryLinks([...urls, ...urls], near);
    expect([...dead.keys()].map((url) => url.slice(base.length + 1))).toEqual(
      expect.arrayContaining(['404', '410', '500', '0']),
    );
    expect([dead.size, asked]).toEqual([4, urls.length]);
  });

  it('are never tried inside this network', async () => {
    const before = asked;
    const dead = await tryLinks([
      `${base}/200`,
      base.replace('127.0.0.1', 'localhost'),
      base.replace('127.0.0.1', '[::1]'),
    ]);
    expect([dead.size, asked]).toEqual([3, before]);
  });

  it('are looked at before a release, whatever field they stand in', async () => {
    const [saved] = await save(world.desk, [
      {
        item: 'Source',
        fields: {
          ...common,
          url: 'https://gone.example/page',
          title: 'Gone',
          sourceKind: 'OFFICIAL',
          note: 'See https://other.example/a, or (https://third.example).',
        },
      },
    ]);
    const id = await saveRelease(world.desk, {
      title: 'Links',
      entries: [{ item: 'Source', id: saved?.id ?? '', act: 'PUBLISH' }],
    });
    // Nobody is asked unless it is wished: the sites would know what is to come.
    expect((await checkRelease(world.desk, id)).map(({ code }) => code)).not.toContain('LINK_DEAD');
    const tried: string[] = [];
    const findings = await checkRelease(world.desk, id, (urls) => {
      tried.push(...urls);
      return Promise.resolve(new Map([['https://other.example/a', 'it answers 404']]));
    });
    expect(tried.sort()).toEqual([
      'https://gone.example/page',
      'https://other.example/a',
      'https://third.example',
    ]);
    expect(findings.filter(({ code }) => code === 'LINK_DEAD')).toEqual([
      {
        code: 'LINK_DEAD',
        item: 'Source',
        id: saved?.id,
        message: expect.stringContaining('https://other.example/a: it answers 404'),
      },
    ]);
  });
});
