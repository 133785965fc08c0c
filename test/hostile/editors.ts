import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/base/config.js';
import { records } from '../../src/entities/editorial/records.js';
import { itemNamed } from '../../src/entities/house/metadata.js';
import { writeId } from '../../src/entities/house/identity.js';
import { approve } from '../../src/operations/approve.js';
import type { Change } from '../../src/operations/change.js';
import { declineProposal } from '../../src/operations/network/answer-proposal.js';
import { propose } from '../../src/operations/network/propose.js';
import { publish } from '../../src/operations/publish.js';
import type { Right } from '../../src/operations/rights.js';
import { saveRelease } from '../../src/operations/releases/save-release.js';
import { save } from '../../src/operations/save.js';
import { submit } from '../../src/operations/submit.js';
import { withdraw } from '../../src/operations/withdraw.js';
import { newPerson, type Browser } from '../accounts/person.js';
import { openHttpServer, type HttpServer } from '../server/http-server.js';
import { appeal, common, organisation, theme } from '../setup/drafts.js';
import { furnish } from '../setup/world.js';

const all = (...capabilities: readonly Right['capability'][]): readonly Right[] =>
  capabilities.map((capability) => ({ capability }));

/** People at the desk by what they may do. */
const rights = {
  /** Everything that lies between a draft and its readers, but WITHDRAW. */
  ada: all('DRAFT', 'TRANSLATE', 'REVIEW', 'PUBLISH', 'MEDIA'),
  bela: all('DRAFT', 'TRANSLATE', 'REVIEW', 'PUBLISH', 'MEDIA'),
  publisher: all('PUBLISH'),
  writer: [
    { capability: 'DRAFT', kind: 'Article' },
    { capability: 'DRAFT', kind: 'Block' },
  ],
  translator: [{ capability: 'TRANSLATE', locale: 'es' }],
  spanish: [
    { capability: 'REVIEW', locale: 'es' },
    { capability: 'PUBLISH', locale: 'es' },
  ],
  themes: [{ capability: 'PUBLISH', kind: 'Theme' }],
  boss: all('DRAFT', 'TRANSLATE', 'REVIEW', 'PUBLISH', 'WITHDRAW', 'MEDIA', 'FINANCE', 'ADMINISTER'),
} as const satisfies Readonly<Record<string, readonly Right[]>>;
/** And the delegate of a member, who is no editor. */
export type Who = keyof typeof rights | 'delegate';

/** An item as the graph names it, with its newest revision. */
export interface Known {
  readonly id: string;
  readonly revision: number;
}

const words = { en: 'One', fr: 'Un', es: 'Uno' };
const programme = (slug: string, more: object): Change => ({
  item: 'Programme',
  fields: { ...common, slug, programmeKind: 'PROJECT', title: words, ...more },
});

/** Items in each state that a decision can meet. Each name is that of its slug. */
async function prepareItems({ desk }: HttpServer, accounts: ReadonlyMap<Who, string>) {
  const items: Record<string, Known> = {};
  const uuids = new Map<string, { readonly item: string; readonly ids: readonly string[] }>();
  const saving = async (by: Who | 'house', ...changes: readonly Change[]): Promise<void> => {
    const saved = await save(
      by === 'house' ? desk : { ...desk, by: `account ${String(accounts.get(by))}` },
      changes,
    );
    for (const [index, { id, revision }] of saved.entries()) {
      const { item = '', fields = {} } = changes[index] ?? {};
      items[String(fields.slug)] = { id: writeId(itemNamed(item), id), revision };
      uuids.set(String(fields.slug), { item, ids: [id] });
    }
  };
  const target = (slug: string) => [uuids.get(slug) ?? { item: '', ids: [] }];
  await saving('house', theme('live', words), theme('gone', words), theme('both', words));
  for (const slug of ['live', 'gone', 'both']) await publish(desk, target(slug));
  await withdraw(desk, target('gone'));
  // Something besides texts has changed.
  await saving('ada', theme('live', { en: 'Changed', es: 'Otro' }, { themeKind: 'CONTEXT' }));
  // Either has written some of it since readers saw it.
  await saving('ada', theme('both', { en: 'Two' }));
  await saving('bela', theme('both', { fr: 'Deux' }));
  await saving('ada', theme('draft', words), theme('agreed', words));
  for (const slug of ['both', 'agreed']) await submit(desk, target(slug));
  await approve({ ...desk, by: 'reviewer' }, target('agreed'));
  await saving(
    'house',
    theme('top', words),
    programme('first', {}),
    appeal('letter'),
    appeal('withheld-letter', { exposure: 'WITHHELD' }),
  );
  await saving(
    'house',
    theme('middle', words, { broader: 'top' }),
    programme('second', { parent: 'first' }),
    appeal('reply', { parent: 'letter' }),
  );
  await saving(
    'house',
    theme('bottom', words, { broader: 'middle' }),
    programme('third', { parent: 'second' }),
    appeal('second-reply', { parent: 'reply' }),
  );
  await saving('house', organisation('withheld', { exposure: 'WITHHELD' }), {
    item: 'Menu',
    fields: { ...common, slug: 'main', title: words },
  });
  await saving('house', {
    item: 'Article',
    fields: { ...common, slug: 'read', articleKind: 'NEWS', title: words },
  });
  const entry = (slug: string, position: number, more: object): Change => ({
    item: 'MenuEntry',
    fields: { ...common, slug, menu: 'main', position, label: words, path: '/about', ...more },
  });
  const block = (slug: string, position: number): Change => ({
    item: 'Block',
    fields: { ...common, slug, article: 'read', position, blockKind: 'TEXT', text: words },
  });
  await saving('house', entry('above', 1, {}), block('block-one', 1), block('block-two', 2));
  await saving('house', entry('below', 1, { parent: 'above' }));
  const record = records.find(({ name }) => name === 'Release');
  const release = async (...entries: readonly (readonly [string, number | undefined])[]): Promise<string> => {
    const id = await saveRelease(desk, {
      title: 'Together',
      entries: entries.flatMap(([slug, revision]) =>
        target(slug).map(({ item, ids: [one = ''] }) => ({
          item,
          id: one,
          act: 'PUBLISH' as const,
          ...(revision && { revision }),
        })),
      ),
    });
    return record ? writeId(record, id) : '';
  };
  const releases = {
    raw: await release(['draft', 1], ['agreed', 1]),
    moved: await release(['agreed', 1], ['live', undefined]),
    gone: await release(['agreed', 1], ['gone', undefined]),
    unread: await release(['agreed', 1], ['withheld', 1]),
  };
  return { items, releases, proposals: await prepareProposals({ desk }, saving, uuids) };
}

/** A member, and what its delegate has proposed. */
async function prepareProposals(
  { desk }: Pick<HttpServer, 'desk'>,
  saving: (by: 'house', ...changes: readonly Change[]) => Promise<void>,
  uuids: ReadonlyMap<string, { readonly ids: readonly string[] }>,
) {
  await saving('house', organisation('member', { city: 'Here' }));
  const [member = ''] = uuids.get('member')?.ids ?? [];
  const record = records.find(({ name }) => name === 'Proposal');
  const proposed = async (city: string): Promise<string> =>
    propose(desk, { organisation: member, expectedRevision: 1, fields: { city } });
  const [open, answered] = [await proposed('Elsewhere'), await proposed('Nowhere')];
  await declineProposal(desk, answered, 'No.');
  const idOf = (uuid: string): string => (record ? writeId(record, uuid) : '');
  return { member, open: idOf(open), answered: idOf(answered) };
}

/** A server with people at its desk, and items to be decided on. */
export interface Newsdesk {
  readonly server: HttpServer;
  readonly people: ReadonlyMap<Who, Browser>;
  readonly accounts: ReadonlyMap<Who, string>;
  readonly items: Readonly<Record<string, Known>>;
  /** Releases that cannot be done, by what stands in the way. */
  readonly releases: Readonly<Record<'raw' | 'moved' | 'gone' | 'unread', string>>;
  /** Proposals of the member: one that waits, and one that was declined. */
  readonly proposals: Readonly<Record<'open' | 'answered', string>>;
}

export async function openNewsdesk(): Promise<Newsdesk> {
  const limits = readConfig({
    RESEAU_RATE: '0,0,0',
    RESEAU_POOL: '3',
    RESEAU_ALIASES: '200',
    RESEAU_TOKENS: '20000',
    RESEAU_BODY: '4000000',
  });
  const server = await openHttpServer({ evaluation: false, settings: limits });
  await furnish(server);
  const people = new Map<Who, Browser>();
  const accounts = new Map<Who, string>();
  for (const [who, may] of Object.entries(rights) as [Who, readonly Right[]][]) {
    const person = await newPerson(server.desk, server.url, { email: `${who}@example.org`, rights: may });
    people.set(who, person.browser);
    accounts.set(who, person.id);
  }
  const {
    items,
    releases,
    proposals: { member, ...proposals },
  } = await prepareItems(server, accounts);
  const delegate = await newPerson(server.desk, server.url, {
    email: 'delegate@example.org',
    organisation: member,
  });
  // The views of each person's reading are made when they first ask; a machine with other work may have no
  // connection for a moment.
  for (const browser of people.values())
    for (
      let again = 0;
      again < 20 && !(await browser.ask('{ themes(first: 1) { totalCount } }')).data;
      again += 1
    )
      await pause(500);
  people.set('delegate', delegate.browser);
  accounts.set('delegate', delegate.id);
  return { server, people, accounts, items, releases, proposals };
}
