import { beforeAll, describe, expect, it } from '@jest/globals';
import { paint } from '../../src/media/picture.js';
import { at, deciding, newsroom, whole, type Name } from './newsroom.js';
import { Browser, newPerson } from './person.js';

/** The needs of a studio in which several people work, each over HTTP, beside those of needs.test.ts. */
const { serverNow, browserOf, accountOf, newThing } = newsroom();
const answer = '{ __typename ... on Refusal { code message field } }';
type Answer = Record<string, unknown>;
const nodesOf = (list: Answer): readonly Answer[] => list.nodes as readonly Answer[];

const saving = `mutation ($id: ID!, $revision: Int!, $input: ArticleInput!) { saveArticle(id: $id, expectedRevision: $revision, input: $input) { __typename
  ... on ArticleSaved { id revision warnings { code release dueAt } } ... on Refusal { code message } } }`;
const moved = { __typename: 'ItemsMoved' };

describe('an article', () => {
  it('is published language by language, while another waits', async () => {
    const id = await newThing('bela', 'Article', whole('First'));
    const steps = async (revision: number, more = ''): Promise<void> => {
      for (const [who, verb] of [
        ['bela', 'submit'],
        ['rita', 'approve'],
        ['ada', 'publish'],
      ] as const)
        expect(await browserOf(who).get(deciding(verb, more), at(id, revision))).toMatchObject(moved);
    };
    await steps(1);
    const title = { en: 'English waits', es: 'Español va' };
    await browserOf('bela').get(saving, { id, revision: 1, input: { title } });
    await steps(2, ', locales: [ES]');
    const read = await new Browser(serverNow().url).get(
      'query ($id: ID!) { node(id: $id) { ... on Article { en: title(locale: EN) fr: title(locale: FR) es: title(locale: ES) } } }',
      { id },
    );
    expect(read).toEqual({ en: 'First', fr: 'First', es: 'Español va' });
  });

  it('says who has it open, to others who read it, until they leave', async () => {
    const id = await newThing('bela', 'Article', whole('Open'));
    const ending = new AbortController();
    const response = await fetch(`${serverNow().url}/events`, {
      headers: { cookie: browserOf('ada').cookie },
      signal: ending.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const until = async (wanted: RegExp): Promise<string> => {
      for (;;) {
        const [found] = wanted.exec(text) ?? [];
        if (found !== undefined) return found;
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done) throw new Error(`the stream ended before ${String(wanted)}: ${text}`);
        text += value;
      }
    };
    const say = async (isHere: boolean): Promise<void> => {
      const { status } = await fetch(`${serverNow().url}/presence`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: browserOf('bela').cookie },
        body: JSON.stringify({ item: id, isHere }),
      });
      expect(status).toBe(204);
    };
    await until(/event: ready\n/);
    for (const isHere of [true, false]) {
      await say(isHere);
      const heard = await until(new RegExp(`event: presence\\ndata: .*"isHere":${String(isHere)}.*\\n`));
      expect(JSON.parse(heard.slice(heard.indexOf('{')))).toEqual({
        item: id,
        account: accountOf('bela'),
        name: 'bela',
        isHere,
      });
    }
    ending.abort();
  });

  it('is kept as a template, from which others are made with other words', async () => {
    const item = await newThing('ada', 'Article', whole('Call'));
    const { template } = await browserOf('ada').get(
      'mutation ($item: ID!) { saveTemplate(name: "A call", item: $item) { ... on TemplateSaved { template } ... on Refusal { message } } }',
      { item },
    );
    expect(nodesOf(await browserOf('bela').get('{ templates { nodes { id name kind } } }'))).toEqual([
      { id: template, name: 'A call', kind: 'Article' },
    ]);
    const made = await browserOf('bela').get(
      'mutation ($template: ID!) { createFromTemplate(template: $template) { ... on CreatedFromTemplate { id item { ... on Article { title(locale: EN) editorialStage } } } ... on Refusal { message } } }',
      { template },
    );
    expect(made).toMatchObject({ item: { title: 'Call', editorialStage: 'DRAFT' } });
    expect(made.id).not.toBe(item);
  });

  it('says which release holds it, stands in the calendar, and warns who changes it', async () => {
    const id = await newThing('bela', 'Article', whole('Planned'));
    await browserOf('bela').get(deciding('submit'), at(id, 1));
    await browserOf('rita').get(deciding('approve'), at(id, 1));
    const { release } = await browserOf('ada').get(
      'mutation ($id: ID!) { saveRelease(title: "In spring", entries: [{ id: $id, expectedRevision: 1 }]) { ... on ReleaseSaved { release } ... on Refusal { message } } }',
      { id },
    );
    const dueAt = '2099-03-10T09:00:00.000Z';
    await browserOf('ada').get(
      'mutation ($release: ID!, $at: DateTime!) { scheduleRelease(release: $release, at: $at, seen: [LANGUAGE_MISSING, TEXT_STALE]) { __typename } }',
      { release, at: dueAt },
    );
    const held = await browserOf('bela').get(
      'query ($id: ID!) { node(id: $id) { ... on Article { heldBy { nodes { release title dueAt isOutdated } } } } }',
      { id },
    );
    expect(held.heldBy).toEqual({ nodes: [{ release, title: 'In spring', dueAt, isOutdated: false }] });
    const month = (from: string, to: string) =>
      browserOf('ada').get(
        'query ($from: DateTime!, $to: DateTime!) { releaseEntries(filter: { dueAt: { gte: $from, lt: $to } }) { nodes { item dueAt } } }',
        { from, to },
      );
    expect(nodesOf(await month('2099-03-01T00:00:00Z', '2099-04-01T00:00:00Z'))).toEqual([
      { item: id, dueAt },
    ]);
    expect(nodesOf(await month('2099-04-01T00:00:00Z', '2099-05-01T00:00:00Z'))).toEqual([]);
    const changed = await browserOf('bela').get(saving, {
      id,
      revision: 1,
      input: { title: { en: 'Replanned' } },
    });
    expect(changed).toMatchObject({ revision: 2, warnings: [{ release, dueAt }] });
  });
});

it('the media library takes several files, with tags, original names and sizes, and knows the unused', async () => {
  const form = new FormData();
  const names = ['a.jpg', 'b.jpg'];
  for (const [index, name] of names.entries())
    form.append(
      'file',
      new Blob([new Uint8Array(await paint(300 + index, 200, 30))], { type: 'image/jpeg' }),
      name,
    );
  const response = await fetch(`${serverNow().url}/media`, {
    method: 'POST',
    headers: { cookie: browserOf('ada').cookie },
    body: form,
  });
  const { files } = (await response.json()) as { files: { file: string; originalName: string }[] };
  expect(files.map(({ originalName }) => originalName)).toEqual(names);
  const ids: unknown[] = [];
  for (const { file, originalName } of files)
    ids.push(
      (
        await browserOf('ada').get(
          'mutation ($input: MediaAssetInput!) { saveMediaAsset(expectedRevision: 0, input: $input) { ... on MediaAssetSaved { id } ... on Refusal { message } } }',
          {
            input: { file, provenance: 'EDITORIAL', alt: whole(originalName), tags: ['field'] },
          },
        )
      ).id,
    );
  await browserOf('ada').get(saving, {
    id: await newThing('ada', 'Article', whole('With a picture')),
    revision: 1,
    input: { image: ids[0] },
  });
  const library =
    'query ($isUsed: Boolean!) { mediaAssets(filter: { isUsed: $isUsed, tags: { has: "field" } }) { nodes { id originalName byteSize } } }';
  for (const [index, isUsed] of [true, false].entries()) {
    const [only, ...others] = nodesOf(await browserOf('ada').get(library, { isUsed }));
    expect(others).toEqual([]);
    expect(only).toEqual({ id: ids[index], originalName: names[index], byteSize: expect.any(Number) });
  }
  expect(
    await browserOf('ada').get('{ mediaAssetsAggregate(groupBy: [TAGS]) { count key { tags } } }'),
  ).toEqual([{ count: 2, key: { tags: 'field' } }]);
});

it('everybody chooses the letters that they get', async () => {
  const chosen = async (who: Name) =>
    (await browserOf(who).get('{ me { notifications { topic frequency } } }')).notifications;
  const before = { topic: 'REVIEWS', frequency: 'DIGEST' };
  expect(await chosen('rita')).toContainEqual(before);
  await browserOf('rita').get(
    `mutation { changeNotifications(topic: REVIEWS, frequency: AT_ONCE) ${answer} }`,
  );
  expect(await chosen('rita')).toContainEqual({ topic: 'REVIEWS', frequency: 'AT_ONCE' });
  expect(await chosen('walt')).toContainEqual(before);
});

describe('people', () => {
  let administrators: readonly Browser[] = [];
  let account = '';
  let sample: Browser | undefined;
  const sessions = '{ me { name sessions { id isThisOne } } }';
  beforeAll(async () => {
    const { desk, url } = serverNow();
    const person = (name: string, capability: 'ADMINISTER' | 'DRAFT') =>
      newPerson(desk, url, { email: `${name}@example.org`, name, rights: [{ capability }] });
    administrators = [
      (await person('first', 'ADMINISTER')).browser,
      (await person('second', 'ADMINISTER')).browser,
    ];
    const { id, browser } = await person('sample', 'DRAFT');
    account = `account_${id.replaceAll('-', '')}`;
    sample = browser;
  }, 120_000);
  const told = async () => (await sample?.ask(sessions))?.data?.me;

  it('get another name, and see their own sessions', async () => {
    await administrators[0]?.get(
      `mutation ($account: ID!) { changeAccount(account: $account, name: "Renamed") ${answer} }`,
      { account },
    );
    expect(await told()).toEqual({
      name: 'Renamed',
      sessions: [{ id: expect.any(String), isThisOne: true }],
    });
  });

  it('lose their second factor only when two administrators want it', async () => {
    const waits = async (who: Browser | undefined) =>
      (
        await who?.get(
          'mutation ($account: ID!) { resetSecondFactor(account: $account) { ... on SecondFactorReset { isWaiting } ... on Refusal { message } } }',
          { account },
        )
      )?.isWaiting;
    expect([await waits(administrators[0]), await waits(administrators[0])]).toEqual([true, true]);
    expect(await told()).toMatchObject({ name: 'Renamed' });
    expect(await waits(administrators[1])).toBe(false);
    expect(await told()).toBeNull();
  });
});
