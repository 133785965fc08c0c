import { migrate, openOrm } from '../../src/orm.js';
import { houseDesk, type Desk } from '../../src/operations/desk.js';
import { publish } from '../../src/operations/publish.js';
import { save } from '../../src/operations/save.js';
import { prepareWindows } from '../../src/windows/prepare.js';
import { openSession, type Row, type Run } from '../../src/windows/run.js';
import { createTestDatabase } from './database.js';

export const settings = { statementTimeout: 2_000, connections: 10 };

/** A database with its windows, a desk to work at, and a session to look with. */
export interface World {
  readonly desk: Desk;
  readonly run: Run;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** The rows of a table of a window. */
  readonly window: (audience: string, table: string) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

/** An empty desk, migrated, with its windows built. */
export async function openWorld(): Promise<World> {
  const database = await createTestDatabase();
  const orm = await openOrm(database.ownerUrl);
  await migrate(orm);
  const { run, close } = await openSession(database.ownerUrl);
  await prepareWindows(run, settings);
  return {
    ...database,
    desk: houseDesk(orm, 'editor'),
    run,
    window: (audience, table) => run(`select * from window_${audience}.${table} order by 1, 2`),
    close: async () => {
      await close();
      await orm.close(true);
      await database.drop();
    },
  };
}

const common = { provenance: 'SAMPLE' } as const;
const named = (slug: string, en: string, fr: string) => ({ ...common, slug, name: { en, fr } });

/**
 * What the items of a test refer to: regions, countries, themes, sources, a network, programmes. Saved and
 * published.
 */
export async function furnish({ desk }: Pick<World, 'desk'>): Promise<void> {
  const open = 'https://www.omct.org/page';
  const changes = [
    { item: 'Region', fields: { ...named('africa', 'Africa', 'Afrique'), scheme: 'OMCT' } },
    { item: 'Region', fields: { ...named('asia', 'Asia', 'Asie'), scheme: 'OMCT' } },
    {
      item: 'Country',
      fields: {
        ...common,
        iso2: 'XA',
        iso3: 'XAA',
        listing: 'FICTIONAL',
        name: { en: 'Alpha', fr: 'Alpha', es: 'Alfa' },
        region: 'africa',
      },
    },
    {
      item: 'Country',
      fields: {
        ...common,
        iso2: 'XB',
        iso3: 'XAB',
        listing: 'FICTIONAL',
        name: { fr: 'Bêta' },
        region: 'asia',
      },
    },
    {
      item: 'Theme',
      fields: { ...common, slug: 'torture', themeKind: 'VIOLATION', label: { en: 'Torture', fr: 'Torture' } },
    },
    {
      item: 'Theme',
      fields: {
        ...common,
        slug: 'detention',
        themeKind: 'VIOLATION',
        label: { en: 'Detention' },
        broader: 'torture',
        altLabels: { en: ['Jail', 'Prison'] },
      },
    },
    {
      item: 'Source',
      fields: { ...common, url: open, title: 'Open page', sourceKind: 'OFFICIAL', retrievedOn: '2024-05-01' },
    },
    {
      item: 'Source',
      fields: { ...common, url: 'https://blog.example/a', title: 'Closed page', sourceKind: 'OFFICIAL' },
    },
    {
      item: 'Source',
      fields: { ...common, url: 'https://mirror.example/b', title: 'Repost', sourceKind: 'REPOST' },
    },
    { item: 'Network', fields: named('sos-torture', 'SOS-Torture', 'SOS-Torture') },
    {
      item: 'Programme',
      fields: {
        ...common,
        slug: 'defenders',
        programmeKind: 'PROGRAMME',
        title: { en: 'Defenders', fr: 'Défenseurs' },
        themes: ['torture'],
      },
    },
    {
      item: 'Programme',
      fields: {
        ...common,
        slug: 'observatory',
        programmeKind: 'PROJECT',
        title: { en: 'Observatory' },
        parent: 'defenders',
        sources: [open],
      },
    },
  ];
  const saved = await save(desk, changes);
  await publish(
    desk,
    changes.map((change, index) => ({ item: change.item, ids: [saved[index]?.id ?? ''] })),
  );
}

/**
 * Saves organisations by slug, with membership of the network where `since` is given; publishes them unless
 * said. Their ids.
 */
export async function organisations(
  { desk }: World,
  wanted: Record<string, Record<string, unknown> & { since?: string }>,
  publishing = true,
): Promise<Record<string, string>> {
  const slugs = Object.keys(wanted);
  const saved = await save(
    desk,
    slugs.map((slug) => {
      const fields = Object.fromEntries(
        Object.entries(wanted[slug] ?? {}).filter(([field]) => field !== 'since'),
      );
      return {
        item: 'Organisation',
        fields: { ...common, slug, name: `Name of ${slug}`, exposure: 'PUBLIC', ...fields },
      };
    }),
  );
  const ids = Object.fromEntries(slugs.map((slug, index) => [slug, saved[index]?.id ?? '']));
  const members = slugs.filter((slug) => wanted[slug]?.since);
  const memberships = await save(
    desk,
    members.map((slug) => ({
      item: 'Membership',
      fields: {
        ...common,
        organisation: slug,
        network: 'sos-torture',
        status: 'MEMBER',
        validFrom: { value: `${wanted[slug]?.since}-01-01`, precision: 'YEAR' },
      },
    })),
  );
  if (publishing)
    await publish(desk, [
      { item: 'Organisation', ids: Object.values(ids) },
      { item: 'Membership', ids: memberships.map((one) => one.id) },
    ]);
  return ids;
}
