// Run inside a copy of the tree, before and after it has one language more: writes, publishes, asks, and prints what came of it.
import 'reflect-metadata';
import { readConfig } from '../src/base/config.js';
import { createLog } from '../src/base/log.js';
import { joinDatabase } from '../src/database/join-database.js';
import { houseDesk } from '../src/operations/desk.js';
import { publish } from '../src/operations/publish.js';
import { save } from '../src/operations/save.js';
import { openOrm } from '../src/orm.js';
import { start } from '../src/server/start.js';
import { openSession } from '../src/windows/run.js';
import { verify } from '../src/windows/verify.js';

const [home = '', stage = ''] = process.argv.slice(2);
const config = readConfig({ RESEAU_HOME: home, PORT: '0', RESEAU_EVALUATION: 'no' });
const log = createLog('silent');
const running = await start(config, log, () => undefined);
const { ownerUrl } = await joinDatabase(config, log);
const orm = await openOrm(ownerUrl);
const session = await openSession(ownerUrl);
const desk = houseDesk(orm, 'editor');

type Change = Parameters<typeof save>[1][number];
async function publishing(changes: readonly Change[]): Promise<void> {
  const saved = await save(desk, changes);
  await publish(
    desk,
    changes.map((change, index) => ({ item: change.item, ids: [saved[index]?.id ?? ''] })),
  );
}
const item = (name: string, fields: object): Change => ({
  item: name,
  fields: { provenance: 'EDITORIAL', ...fields },
});
const appeal = (slug: string, title: object, more: object = {}): Change =>
  item('Appeal', {
    slug,
    title,
    exposure: 'PUBLIC',
    appealKind: 'URGENT_APPEAL',
    documentDate: { value: '2024-09-01', precision: 'DAY' },
    countries: ['XA'],
    actionOpen: true,
    actionUntil: '2099-12-31',
    addressees: ['ministry'],
    ...more,
  });

const old = [
  item('Region', { slug: 'africa', name: { en: 'Africa' }, scheme: 'OMCT' }),
  item('Country', { iso2: 'XA', iso3: 'XAA', listing: 'FICTIONAL', name: { en: 'Alpha' }, region: 'africa' }),
  item('Authority', { slug: 'ministry', office: { fr: 'Ministre de la Justice' }, country: 'XA' }),
  appeal('old', { fr: 'Un procès', es: 'Un juicio' }),
];
const translated = [
  item('Authority', { slug: 'ministry', office: { ar: 'وزير العدل' } }),
  // In the order of Unicode the second comes before the first, and the third before all.
  appeal('first', { ar: 'ابن' }),
  appeal('second', { ar: 'أمل', en: 'Hope' }),
  appeal('third', { ar: 'OMCT' }),
  appeal('trial', { ar: 'المحاكمة الأولى' }, { actionsRequested: { ar: ['الإفراج عن المعتقلين.'] } }),
];

async function ask(query: string, language?: string): Promise<unknown> {
  const response = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(language && { 'accept-language': language }) },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

async function answers(): Promise<Record<string, unknown>> {
  const { data } = (await ask('{ authority(slug: "ministry") { id } }')) as {
    data: { authority: { id: string } };
  };
  const read = 'title localisation { served isFallback direction available } alternates { locale path }';
  const text = async (path: string): Promise<string> => (await fetch(`${running.url}${path}`)).text();
  return {
    old: await ask(`{ appeal(slug: "old", locale: AR) { ${read} } }`),
    read: await ask(`{ appeal(slug: "second") { ${read} } }`, 'ar-EG, fr;q=0.5'),
    others: await ask('{ appeal(slug: "trial", locale: ES) { title localisation { served isFallback } } }'),
    sorted: await ask(
      '{ appeals(locale: AR, orderBy: [{ title: ASC }], filter: { localisation: { served: { eq: AR } } }) { nodes { slug } } }',
    ),
    searched: await ask(
      '{ search(text: "محاكمة", locale: AR) { nodes { headline item { ... on Appeal { slug } } } } }',
    ),
    path: await ask(
      '{ resolvePath(path: "/ar/nida/trial") { isCanonical item { ... on Appeal { title } } } }',
    ),
    letter: await ask(`{ appeal(slug: "trial", locale: AR) { letter(authority: "${data.authority.id}") } }`),
    draft: await session.run(`select original_locale from desk.appeal where slug = 'trial'`),
    home: (await text('/ar/')).match(/<html[^>]*>|<h1>[^<]*/g),
    feed: (await text('/ar/feeds/appeals.atom')).match(/xml:lang="\w+"|<title>[^<]*/g)?.slice(0, 2),
  };
}

await publishing(stage === 'before' ? old : translated);
const found = stage === 'before' ? {} : await answers();
const differences = await verify(session.run);
await session.close();
await orm.close();
await running.close();
process.stdout.write(JSON.stringify({ ...found, differences }));
process.exit(0);
