// Run inside a copy of the tree that has two entities more: starts it, writes and publishes, asks, and prints what came of it.
import 'reflect-metadata';
import { readConfig } from '../src/base/config.js';
import { createLog } from '../src/base/log.js';
import { joinDatabase } from '../src/database/join-database.js';
import { createKey } from '../src/operations/editorial/create-key.js';
import { coarsen } from '../src/operations/coarsen.js';
import { houseDesk } from '../src/operations/desk.js';
import { expose } from '../src/operations/expose.js';
import { publish } from '../src/operations/publish.js';
import { save } from '../src/operations/save.js';
import { openOrm } from '../src/orm.js';
import { start } from '../src/server/start.js';
import { openSession } from '../src/windows/run.js';
import { verify } from '../src/windows/verify.js';
import { newPerson } from '../test/accounts/person.js';

const home = process.argv[2] ?? '';
const config = readConfig({ RESEAU_HOME: home, PORT: '0', RESEAU_EVALUATION: 'no' });
const log = createLog('silent');
const running = await start(config, log, () => undefined);
const { ownerUrl } = await joinDatabase(config, log);
const orm = await openOrm(ownerUrl);
const session = await openSession(ownerUrl);
const desk = houseDesk(orm, 'editor');
const common = { provenance: 'SAMPLE' };
const long = 'Once upon a time. '.repeat(2000);
const hearing = (slug: string, more: object) => ({
  item: 'Hearing',
  fields: { ...common, slug, exposure: 'PUBLIC', court: 'committee', ...more },
});

const changes = [
  { item: 'Region', fields: { ...common, slug: 'africa', name: { en: 'Africa' }, scheme: 'OMCT' } },
  {
    item: 'Country',
    fields: {
      ...common,
      iso2: 'XA',
      iso3: 'XAA',
      listing: 'FICTIONAL',
      name: { en: 'Alpha' },
      region: 'africa',
    },
  },
  {
    item: 'Theme',
    fields: { ...common, slug: 'torture', themeKind: 'VIOLATION', label: { en: 'Torture', fr: 'Torture' } },
  },
  {
    item: 'Court',
    fields: {
      ...common,
      slug: 'committee',
      name: { en: 'Committee', fr: 'Comité' },
      level: 'UNIVERSAL',
      since: 1987,
      seat: 'XA',
    },
  },
  { item: 'Court', fields: { ...common, slug: 'court', name: { es: 'Corte' }, level: 'REGIONAL' } },
  hearing('first', {
    title: { en: 'First', fr: 'Premier', es: 'Primero' },
    minutes: { en: long, fr: 'Il était une fois.' },
    cost: '1234.50',
    heldOn: { value: '2024-05-01', precision: 'MONTH' },
    speakers: [{ role: 'Rapporteur', body: 'Committee' }],
    themes: ['torture'],
    witness: 'Somebody',
  }),
  hearing('second', {
    title: { fr: 'Deuxième' },
    continues: 'first',
    heldOn: { value: '2025-01-01', precision: 'YEAR' },
    cost: '99999999999999.99',
  }),
  hearing('third', { title: { en: 'Third' }, continues: 'first', themes: ['torture'] }),
];
const network = (slug: string, foundedIn?: number) => ({
  item: 'Network',
  fields: { ...common, slug, name: { en: slug }, ...(foundedIn !== undefined && { foundedIn }) },
});
changes.push(network('first', 1985), network('second', 1999), network('third'));
const saved = await save(desk, changes);
await publish(
  desk,
  changes.map((change, index) => ({ item: change.item, ids: [saved[index]?.id ?? ''] })),
);

const key = await createKey(desk, { audience: 'staff', name: 'recipe' });
const ask = async (query: string, headers: Record<string, string> = {}): Promise<unknown> => {
  const response = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
};
const asStaff = { authorization: `Bearer ${key}` };
const three = (locale: string) =>
  `{ hearing(slug: "first", locale: ${locale}) { title minutes cost heldOn { value precision } speakers { role body } court { name level seat { name courts { nodes { slug } } } } themes { nodes { slug hearings(orderBy: [{ slug: ASC }]) { totalCount nodes { slug } } } } continuations(orderBy: [{ title: ASC }]) { totalCount nodes { slug title continues { slug } } } localisation { served available } alternates { locale path } } }`;

const answers = {
  en: await ask(three('EN')),
  fr: await ask(three('FR')),
  es: await ask(three('ES')),
  courts: await ask(
    '{ courts(filter: { level: { eq: UNIVERSAL }, since: { gte: 1980 }, seat: { iso2: { eq: "XA" } } }) { totalCount nodes { slug hearings(first: 1, orderBy: [{ cost: DESC }]) { totalCount nodes { slug cost } } } } }',
  ),
  filtered: await ask(
    '{ hearings(filter: { cost: { gt: "2000" }, court: { name: { startsWith: "com" } } }) { nodes { slug } } }',
  ),
  ordered: await ask('{ hearings(orderBy: [{ heldOn: DESC, nulls: FIRST }]) { nodes { slug } } }'),
  path: await ask(
    '{ resolvePath(path: "/fr/audiences/first") { isCanonical item { ... on Hearing { title } } } }',
  ),
  hidden: await ask('{ hearings { nodes { witness } } }'),
  founded: await ask(
    '{ networks(filter: { foundedIn: { gte: 1900 } }, orderBy: [{ foundedIn: DESC }]) { nodes { slug foundedIn } } }',
  ),
  witness: await ask('{ hearing(slug: "first") { witness exposure } }', asStaff),
};
const pages: string[] = [];
for (let after = 'null'; ;) {
  const { data } = (await ask(
    `{ hearings(first: 1, after: ${after}, orderBy: [{ heldOn: ASC }]) { nodes { slug } pageInfo { endCursor hasNextPage } } }`,
  )) as {
    data: { hearings: { nodes: { slug: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
  };
  pages.push(...data.hearings.nodes.map((node) => node.slug));
  if (!data.hearings.pageInfo.hasNextPage) break;
  after = JSON.stringify(data.hearings.pageInfo.endCursor);
}
await expose(desk, { item: 'Hearing', ids: [saved[7]?.id ?? ''], exposure: 'GENERALISED' });
await coarsen(desk);
const generalised = await ask(
  '{ hearings(orderBy: [{ slug: ASC, nulls: FIRST }]) { nodes { slug title court { slug } themes { nodes { slug } } } } }',
);
const differences = await verify(session.run);
const refused = await save(desk, [network('fourth', 1066)]).catch(
  (reason: unknown) => (reason as { code: string }).code,
);

// The mutation, over HTTP: by an editor, with an id that there is not, and by somebody without the right.
await ask('mutation { suggestCorrection(text: "The year is wrong.") { __typename } }');
const { browser } = await newPerson(desk, running.url, {
  email: 'editor@example.org',
  rights: [{ capability: 'DRAFT' }],
});
const other = await newPerson(desk, running.url, {
  email: 'other@example.org',
  rights: [{ capability: 'FINANCE' }],
});
const { nodes } = await browser.get('{ corrections { nodes { id } } }');
const id = (nodes as { id: string }[])[0]?.id;
const reopening =
  'mutation ($id: ID!) { reopenCorrection(correction: $id) { __typename ... on Refusal { code } } }';
const reopened = [
  await browser.get(reopening, { id }),
  await browser.get('mutation ($id: ID!) { closeCorrection(correction: $id) { __typename } }', { id }),
  await browser.get(reopening, { id }),
  await browser.get(reopening, { id: 'x' }),
  await other.browser.get(reopening, { id }),
];
const audit = (await session.run(`select verb from desk.audit_entry where verb = 'reopen-correction'`)).map(
  ({ verb }) => verb,
);

await session.close();
await orm.close();
await running.close();
process.stdout.write(JSON.stringify({ answers, pages, generalised, differences, refused, reopened, audit }));
process.exit(0);
