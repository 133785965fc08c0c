import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Right } from '../../src/operations/rights.js';
import { expose } from '../../src/operations/expose.js';
import { save } from '../../src/operations/save.js';
import { writeId } from '../../src/entities/house/identity.js';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { newPerson, type Browser } from '../accounts/person.js';
import { organisation, theme } from '../setup/drafts.js';
import { openBeside, openHttpServer, type HttpServer } from './http-server.js';

interface Event {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Somebody who listens; events are waited for by name, as they come. */
class Stream {
  readonly heard: Event[] = [];
  isOver = false;
  readonly #abort = new AbortController();
  #wake: () => void = () => undefined;

  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<Stream | number> {
    const stream = new Stream();
    const response = await fetch(`${url}/events`, { headers, signal: stream.#abort.signal });
    if (response.status !== 200 || !response.body) return response.status;
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    void stream.#read(response.body);
    await stream.next('ready');
    return stream;
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    try {
      for await (const piece of body) {
        text += Buffer.from(piece).toString();
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        for (const part of parts) {
          const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(part) ?? [];
          if (event && data) this.heard.push({ event, data: JSON.parse(data) as Event['data'] });
        }
        this.#wake();
      }
    } catch {
      // Ended by the test.
    }
    this.isOver = true;
    this.#wake();
  }

  /** Takes the next event of that name about an item, past all others. */
  async next(event: string, item?: string): Promise<Event['data'] | undefined> {
    for (;;) {
      const at = this.heard.findIndex((one) => one.event === event && (!item || one.data.item === item));
      if (at >= 0) return this.heard.splice(at, 1)[0]?.data;
      if (this.isOver) return undefined;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  async over(): Promise<void> {
    while (!this.isOver) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  close(): void {
    this.#abort.abort();
  }
}

const all = (...capabilities: readonly Right['capability'][]): readonly Right[] =>
  capabilities.map((capability) => ({ capability }));
const people = {
  ada: all('DRAFT', 'WITHDRAW', 'REVIEW', 'PUBLISH'),
  bela: all('DRAFT'),
  emil: [{ capability: 'DRAFT', kind: 'Article' }],
  tomas: [{ capability: 'TRANSLATE', locale: 'es' }],
} as const satisfies Readonly<Record<string, readonly Right[]>>;
type Name = keyof typeof people;

let server: HttpServer;
const browsers = new Map<Name, Browser>();
beforeAll(async () => {
  server = await openHttpServer({ evaluation: false });
  for (const name of Object.keys(people) as Name[]) {
    const invitation = { email: `${name}@example.org`, name, rights: [...people[name]] };
    browsers.set(name, (await newPerson(server.desk, server.url, invitation)).browser);
  }
}, 120_000);
afterAll(() => server.close());

const cookieOf = (name: Name): { cookie: string } => ({ cookie: browsers.get(name)?.cookie ?? '' });
async function listening(name: Name, url = server.url): Promise<Stream> {
  const stream = await Stream.open(url, cookieOf(name));
  if (!(stream instanceof Stream)) throw new Error(`${name} got ${String(stream)}`);
  return stream;
}
const present = async (name: Name, body: unknown, url = server.url): Promise<number> =>
  (
    await fetch(`${url}/presence`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...cookieOf(name) },
      body: JSON.stringify(body),
    })
  ).status;
const made = async (change: ReturnType<typeof theme>): Promise<string> => {
  const [saved] = await save(server.desk, [change]);
  return writeId(itemNamed(change.item), saved?.id ?? '');
};
const uuidIn = (id: string): string =>
  (id.split('_').at(-1) ?? '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

describe('events of the desk', () => {
  it('tell of changes as far as somebody reads the work on an item, and of nothing else', async () => {
    const streams = {
      ada: await listening('ada'),
      bela: await listening('bela'),
      emil: await listening('emil'),
      tomas: await listening('tomas'),
    };
    const draft = await made(theme('events-draft', { en: 'A secret title' }));
    expect(await streams.ada.next('change', draft)).toEqual({
      item: draft,
      kind: 'Theme',
      revision: 1,
      stage: 'DRAFT',
      isGone: false,
      verb: 'save',
      by: 'test',
    });
    expect(await streams.bela.next('change', draft)).toMatchObject({ revision: 1 });
    const withheld = await made(organisation('events-withheld', { name: 'Withheld' }));
    await expose(server.desk, { item: 'Organisation', ids: [uuidIn(withheld)], exposure: 'WITHHELD' });
    await streams.ada.next('change', withheld);
    expect(await streams.ada.next('change', withheld)).toMatchObject({ verb: 'expose', revision: 2 });
    const { comment } = (await browsers
      .get('ada')
      ?.get(
        'mutation ($item: ID!) { commentOn(item: $item, text: "Careful.") { ... on Commented { comment } } }',
        { item: withheld },
      )) as { comment: string };
    expect(comment).toMatch(/^comment_/);
    expect(await streams.ada.next('comment', withheld)).toEqual({ item: withheld, kind: 'Organisation' });
    // The last event comes to everybody who reads the public: then all before it has been told.
    const article = await made({
      item: 'Article',
      fields: { provenance: 'SAMPLE', slug: 'events-last', articleKind: 'NEWS', title: { en: 'Last' } },
    });
    expect(await streams.emil.next('change', article)).toMatchObject({ kind: 'Article' });
    expect(await streams.bela.next('change', article)).toMatchObject({ kind: 'Article' });
    expect(streams.emil.heard).toEqual([]);
    expect(streams.tomas.heard).toEqual([]);
    // Made when everybody could know of it; not what came of it, and nothing that was said.
    expect(streams.bela.heard.filter(({ data }) => data.item === withheld).length).toBeLessThanOrEqual(1);
    expect(streams.bela.heard.map(({ event }) => event)).not.toContain('comment');
    for (const { heard } of Object.values(streams))
      expect(JSON.stringify(heard)).not.toMatch(/secret|Careful/);
    for (const stream of Object.values(streams)) stream.close();
  });

  it('tell who has an item open, also to those who come later, and take nothing of others', async () => {
    const item = await made(theme('events-open', { en: 'Open' }));
    const before = await listening('bela');
    expect(await present('ada', { item })).toBe(204);
    expect(await before.next('presence', item)).toMatchObject({ name: 'ada', isHere: true });
    const after = await listening('bela');
    expect(await after.next('presence', item)).toMatchObject({ name: 'ada', isHere: true });
    expect(await present('ada', { item, isHere: false })).toBe(204);
    expect(await before.next('presence', item)).toMatchObject({ name: 'ada', isHere: false });
    const gone = 'theme_00000000000000000000000000000000';
    expect([
      await present('emil', { item }),
      await present('tomas', { item }),
      await present('ada', { item: gone }),
      await present('ada', { item: 'x' }),
      await present('ada', null),
      await present('ada', { item, isHere: 'yes' }),
    ]).toEqual([404, 404, 404, 400, 400, 400]);
    before.close();
    after.close();
  });

  it('come from every server over the database, each once, and so does the end of a session', async () => {
    const beside = await openBeside(server);
    const extra = await newPerson(server.desk, server.url, {
      email: 'beside@example.org',
      rights: [...people.bela],
    });
    try {
      const [here, there] = [await listening('ada'), await listening('ada', beside.url)];
      const leaving = await Stream.open(beside.url, { cookie: extra.browser.cookie });
      if (!(leaving instanceof Stream)) throw new Error(`refused with ${String(leaving)}`);
      const item = await made(theme('events-beside', { en: 'Beside' }));
      const revised = { ...theme('events-beside', { en: 'Beside it' }), id: uuidIn(item) };
      await save(server.desk, [revised]);
      for (const stream of [here, there])
        expect([await stream.next('change', item), await stream.next('change', item)]).toMatchObject([
          { revision: 1 },
          { revision: 2 },
        ]);
      for (const [by, url] of [
        ['ada', server.url],
        ['bela', beside.url],
      ] as const) {
        expect(await present(by, { item }, url)).toBe(204);
        for (const stream of [here, there])
          expect(await stream.next('presence', item)).toMatchObject({ name: by, isHere: true });
      }
      // Signed out at one server, nobody listens at the other any more.
      await extra.browser.get('mutation { signOut { __typename } }');
      await leaving.over();
      for (const stream of [here, there]) {
        expect(stream.heard.filter(({ data }) => data.item === item)).toEqual([]);
        stream.close();
      }
    } finally {
      await beside.close();
    }
  });

  it('are for people who are signed in, end with the session, and are bounded', async () => {
    expect(await Stream.open(server.url, {})).toBe(401);
    expect(await Stream.open(server.url, { ...cookieOf('ada'), origin: 'https://elsewhere.example' })).toBe(
      403,
    );
    const extra = await newPerson(server.desk, server.url, {
      email: 'extra@example.org',
      rights: [...people.bela],
    });
    const cookie = { cookie: extra.browser.cookie };
    const streams: Stream[] = [];
    let refused: Stream | number = 0;
    for (let count = 0; count < 7; count += 1) {
      refused = await Stream.open(server.url, cookie);
      if (refused instanceof Stream) streams.push(refused);
    }
    expect([streams.length, refused]).toEqual([6, 503]);
    await extra.browser.get('mutation { signOut { __typename } }');
    await Promise.all(streams.map((stream) => stream.over()));
    expect(await Stream.open(server.url, cookie)).toBe(401);
  });
});
