import { expect, it } from '@jest/globals';
import { save } from '../../src/operations/save.js';
import { organisation } from '../setup/drafts.js';
import { newsroom, whole } from './newsroom.js';

/** A publication that is refused names all that stands in its way, so that nobody publishes in order to find the next. */
const { browserOf, newThing, serverNow } = newsroom();

interface Sent {
  readonly id: string;
  readonly expectedRevision: number;
}
const step = (who: 'ada' | 'bela', verb: string, items: readonly Sent[], more = '') =>
  browserOf(who).get(
    `mutation ($items: [ItemRevisionInput!]!) { ${verb}(items: $items${more}) { __typename
      ... on Refusal { code problems { item kind field locale code message messageLocale } } } }`,
    { items },
    { 'accept-language': 'fr' },
  );
const first = (ids: readonly string[]): Sent[] => ids.map((id) => ({ id, expectedRevision: 1 }));
const told = (answer: Record<string, unknown>) =>
  (answer.problems as Record<string, unknown>[]).map(({ item, field, locale, code }) => [
    item,
    field,
    locale,
    code,
  ]);

/** Two memberships of organisations and a network that nobody has published, approved. */
async function memberships(): Promise<Record<'one' | 'two' | 'alone' | 'network', string>> {
  const { desk } = serverNow();
  const common = { provenance: 'SAMPLE' };
  const ids = async (changes: Parameters<typeof save>[1]) =>
    (await save(desk, changes)).map(
      ({ id }, index) => `${String(changes[index]?.item).toLowerCase()}_${id.replaceAll('-', '')}`,
    );
  const [alone = '', , network = ''] = await ids([
    organisation('alone'),
    organisation('other'),
    { item: 'Network', fields: { ...common, slug: 'net', name: { en: 'Sample: network' } } },
  ]);
  const membership = (slug: string) => ({
    item: 'Membership',
    fields: { ...common, organisation: slug, network: 'net', status: 'MEMBER' },
  });
  const [one = '', two = ''] = await ids([membership('alone'), membership('other')]);
  return { one, two, alone, network };
}

it('names each relation of each item that leads to nothing published', async () => {
  const { one, two, alone, network } = await memberships();
  for (const [who, verb] of [
    ['ada', 'submit'],
    ['bela', 'approve'],
  ] as const)
    expect(await step(who, verb, first([one, two, alone, network]))).toEqual({ __typename: 'ItemsMoved' });

  const refused = await step('ada', 'publish', first([one, two]));
  expect(refused).toMatchObject({ code: 'PUBLICATION_INCOMPLETE' });
  expect(told(refused).sort()).toEqual(
    [one, two]
      .flatMap((id) => ['network', 'organisation'].map((field) => [id, field, null, 'UNPUBLISHED']))
      .sort(),
  );
  expect((refused.problems as unknown[])[0]).toMatchObject({
    message: 'Ce à quoi ce champ renvoie n’est pas publié\u00a0: publiez-le d’abord, ou en même temps.',
    messageLocale: 'FR',
  });

  // With what it leads to, only what still stands in the way is named.
  const fewer = await step('ada', 'publish', first([network, alone, one, two]));
  expect(told(fewer)).toEqual([[two, 'organisation', null, 'UNPUBLISHED']]);
  expect(await step('ada', 'publish', first([network, alone, one]))).toEqual({ __typename: 'ItemsMoved' });
});

it('names each text that is missing, of each item and in each language that was named', async () => {
  const [one, two] = [
    await newThing('ada', 'Article', { en: 'English only' }),
    await newThing('ada', 'Article', { en: 'English', fr: 'Français' }),
  ];
  const refused = await step('bela', 'publish', first([one, two]), ', locales: [FR, ES]');
  expect(told(refused).sort()).toEqual(
    [
      [one, 'title', 'FR', 'REQUIRED'],
      [one, 'title', 'ES', 'REQUIRED'],
      [two, 'title', 'ES', 'REQUIRED'],
    ].sort(),
  );
  expect((refused.problems as unknown[])[0]).toMatchObject({ message: 'Ce champ est obligatoire.' });
});

it('names the language that would be lost, and its text', async () => {
  const id = await newThing('ada', 'Article', whole('Seen in three'));
  await step('ada', 'submit', first([id]));
  await step('bela', 'approve', first([id]));
  expect(await step('ada', 'publish', first([id]))).toEqual({ __typename: 'ItemsMoved' });
  await browserOf('ada').get(
    'mutation ($id: ID!) { saveArticle(id: $id, expectedRevision: 1, input: { title: { fr: null, es: null } }) { __typename } }',
    { id },
  );
  const again = [{ id, expectedRevision: 2 }];
  expect(told(await step('bela', 'publish', again)).sort()).toEqual(
    ['ES', 'FR'].map((locale) => [id, 'title', locale, 'REQUIRED']),
  );
});
