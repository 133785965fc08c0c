import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { locales } from '../../src/base/locale.js';
import { OrganisationType } from '../../src/entities/network/organisation-vocabulary.js';
import { tableOf } from '../../src/entities/house/columns.js';
import { isDescribed, languageSchema } from '../../src/windows/language-schemas.js';
import { languageViewsOf } from '../../src/windows/language-views.js';
import { prepareWindows } from '../../src/windows/prepare.js';
import { itemsFor, linksFor } from '../../src/windows/projection.js';
import { rebuild } from '../../src/windows/rebuild.js';
import { openSession } from '../../src/windows/run.js';
import { readersOf, sqlAudiences } from '../../src/windows/sql-logins.js';
import { furnish, openWorld, organisations, settings, type World } from '../setup/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await furnish(world);
  await organisations(world, {
    known: {
      since: '2001',
      country: 'XB',
      themes: ['torture'],
      type: 'NATIONAL_NGO',
      internalNote: 'a secret note',
      description: { fr: 'Bonjour' },
    },
    veiled: { exposure: 'GENERALISED', name: 'A veiled name', country: 'XA' },
    withheld: { exposure: 'WITHHELD', name: 'A hidden name' },
  });
}, 60_000);
afterAll(() => world.close());

const schemas = sqlAudiences.flatMap((audience) => [
  `window_${audience}`,
  ...locales.map((locale) => languageSchema(audience, locale)),
]);

/** Tables, views and their columns that have no comment. */
const undescribed = async (): Promise<string[]> =>
  (
    await world.run(
      `select format('%s.%s.%s', n.nspname, c.relname, a.attname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
cross join lateral (select null as attname, 0 as attnum union all select attname, attnum from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) a
where n.nspname = any ($1) and c.relkind in ('r', 'v', 'm', 'p') and coalesce(col_description(c.oid, nullif(a.attnum, 0)), case a.attnum when 0 then obj_description(c.oid, 'pg_class') end) is null order by 1`,
      [schemas],
    )
  ).map(({ name }) => String(name));

describe('comments', () => {
  it('describe each table, view and column of the windows that are read by SQL', async () => {
    const [count] = await world.run(
      `select count(*)::int as relations from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and c.relkind in ('r', 'v')`,
      [schemas],
    );
    expect(Number(count?.relations)).toBeGreaterThan(4 * itemsFor('public').length);
    expect(await undescribed()).toEqual([]);
  });

  it('are missed where one is missing', async () => {
    await world.run(
      'begin; comment on column window_staff.organisation.slug is null; comment on view en.organisations is null',
    );
    expect(await undescribed()).toEqual(['en.organisations.', 'window_staff.organisation.slug']);
    await world.run('rollback');
  });
});

describe.each(locales.flatMap((locale) => sqlAudiences.map((audience) => [locale, audience] as const)))(
  'the names in %s for %s',
  (locale, audience) => {
    const views = languageViewsOf({ audience, locale, window: 'window' });

    it('are each there once, and short enough', () => {
      const names = views.map(({ name }) => name);
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
      expect(names).not.toContain('joins');
      for (const { name: view, columns } of views) {
        const all = columns.map(({ name }) => name);
        expect([view, all.filter((name, place) => all.indexOf(name) !== place)]).toEqual([view, []]);
        // PostgreSQL cuts a longer name, and two that begin alike become one.
        expect([view, ...all].filter((name) => name.length > 63 || !/^[a-z][a-z0-9_]*$/.test(name))).toEqual(
          [],
        );
      }
    });

    it('name the views that they refer to', () => {
      const names = new Set(views.map(({ name }) => name));
      const targets = views.flatMap(({ columns }) => columns.flatMap(({ to }) => to ?? []));
      expect(targets.length).toBeGreaterThan(50);
      expect(targets.filter((name) => !names.has(name))).toEqual([]);
    });
  },
);

describe('the names of views and columns', () => {
  it('are those of people in each language, without accents', () => {
    const of = (locale: (typeof locales)[number], name: string): readonly string[] =>
      languageViewsOf({ audience: 'staff', locale, window: 'window' })
        .find((view) => view.name === name)
        ?.columns.map((column) => column.name) ?? [];
    expect(of('fr', 'appels')).toEqual(
      expect.arrayContaining([
        'langue_des_textes',
        'forme_de_l_intervention_libelle',
        'date_du_document_precision',
      ]),
    );
    expect(of('es', 'contribuciones')).toEqual(
      expect.arrayContaining(['donante_nombre', 'anio', 'importe', 'importe_moneda']),
    );
    expect(of('en', 'contributions')).toEqual(
      expect.arrayContaining(['donor_name', 'year', 'amount', 'amount_currency']),
    );
    expect(of('fr', 'membres')).toEqual(of('fr', 'organisations'));
  });

  it('are described in their language, and say where only English is written', async () => {
    const described = async (view: string, column: string): Promise<string> => {
      const [row] = await world.run(
        `select col_description($1::regclass, attnum) as text from pg_attribute where attrelid = $1::regclass and attname = $2`,
        [view, column],
      );
      return String(row?.text);
    };
    expect(await described('fr.organisations', 'identifiant')).toBe(
      'Identifiant. Nom court dans les adresses : minuscules, chiffres et traits d’union.',
    );
    expect(await described('es.organizaciones', 'pais_id')).toMatch(/^Id en paises: País\. \[en\] /);
    expect(await described('fr.contributions', 'montant_devise')).toMatch(
      /^Devise \(ISO 4217\) de\u00a0: Montant\. Vide si/,
    );
    expect(await described('en.organisations', 'slug')).toBe('Stable, readable identifier in URLs.');
  });
});

describe.each(sqlAudiences)('the views of %s', (audience) => {
  it.each(locales)('in %s stand for each table, with names that need no quotes', async (locale) => {
    const schema = languageSchema(audience, locale);
    const quoted = await world.run(
      `select format('%s.%s', c.relname, a.attname) as name from pg_class c join pg_attribute a on a.attrelid = c.oid
where c.relnamespace = to_regnamespace($1) and (c.relname || a.attname !~ '^[a-z0-9_]+$' or exists (select from pg_get_keywords() where catcode in ('R', 'T') and word in (c.relname, a.attname)))`,
      [schema],
    );
    expect(quoted).toEqual([]);
    const views = await world.run(
      `select relname, coalesce(reloptions::text like '%security_invoker=true%', false) as invoker from pg_class where relnamespace = to_regnamespace($1) order by 1`,
      [schema],
    );
    const items = itemsFor(audience);
    const links = linksFor(audience);
    const subsets = items.flatMap((item) => item.subsets);
    expect(views).toHaveLength(items.length + links.length + subsets.length + 1);
    // The list of joins reads no table.
    expect(views.filter(({ invoker }) => invoker !== true)).toEqual([{ relname: 'joins', invoker: false }]);
  });

  it('hold the rows of the window, and none of its inner columns', async () => {
    const window = `window_${audience}`;
    const views = languageViewsOf({ audience, locale: 'en', window });
    const tables = [...itemsFor(audience).map(tableOf), ...linksFor(audience).map(({ table }) => table)];
    for (const [index, view] of views.slice(0, tables.length).entries()) {
      const [row] = await world.run(
        `select (select count(*) from ${languageSchema(audience, 'en')}.${view.name})::int as seen, (select count(*) from ${window}."${tables[index]}")::int as held`,
      );
      expect([view.name, row?.seen]).toEqual([view.name, row?.held]);
    }
    expect(
      views
        .flatMap(({ columns }) => columns.map((column) => column.name))
        .filter((column) => /^(search|served)_|^former_names$/.test(column)),
    ).toEqual([]);
  });

  it('name the columns by which they are joined', async () => {
    const listed = await world.run(`select * from ${languageSchema(audience, 'fr')}.joins order by 1, 2`);
    for (const view_name of ['organisations', 'membres'])
      expect(listed).toContainEqual(
        expect.objectContaining({
          view_name,
          column_name: 'pays_id',
          references_view: 'pays',
          references_column: 'id',
        }),
      );
    const joins = listed.filter((row) => row.view_name !== 'membres');
    const [keys] = await world.run(
      `select count(*)::int as count from pg_constraint where contype = 'f' and connamespace = to_regnamespace($1)`,
      [`window_${audience}`],
    );
    expect(joins).toHaveLength(Number(keys?.count));
  });
});

describe('a view', () => {
  it('has texts in the language that is served, which it names, and the names of what it refers to', async () => {
    const [row] = await world.run(
      `select name, text_language, description, country_name, type, type_label from en.organisations o where slug = 'known'`,
    );
    expect(row).toMatchObject({
      name: 'Name of known',
      text_language: 'fr',
      description: 'Bonjour',
      country_name: 'Bêta',
      type: 'NATIONAL_NGO',
      type_label: 'National NGO',
    });
  });

  it('has labels in its language', async () => {
    const [row] = await world.run(
      `select type_d_organisation_libelle as label, pays_nom as country from fr.organisations where identifiant = 'known'`,
    );
    expect(row).toEqual({ label: OrganisationType.labels.NATIONAL_NGO.fr, country: 'Bêta' });
  });

  it('of members has those organisations only that are members now', async () => {
    const read = async (view: string, column: string): Promise<unknown[]> =>
      (await world.run(`select ${column} as id from ${view} order by 1`)).map(({ id }) => id);
    const members = await read('window_staff.organisation where is_member', 'id');
    const all = await read('window_staff.organisation', 'id');
    expect(members.length).toBeGreaterThan(0);
    expect(members.length).toBeLessThan(all.length);
    for (const view of ['en.members', 'fr.membres', 'es.miembros'])
      expect(await read(view, 'id')).toEqual(members);
  });

  it('needs no quotes for grants', async () => {
    expect(await world.run('select * from en.grants')).toEqual([]);
  });

  it('reads with the rights of its reader: more rights to the view show no other window', async () => {
    const session = await openSession(world.superuserUrl);
    const readers = await readersOf(world.run, 'public');
    try {
      await session.run(
        `begin; grant usage on schema en to "${readers}"; grant select on all tables in schema en to "${readers}"; set local role "${readers}"`,
      );
      await expect(session.run('select * from en.organisations')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await session.close();
    }
  });

  it('shows of generalised and withheld rows what the window shows', async () => {
    const text = async (schema: string): Promise<string> =>
      JSON.stringify(await world.run(`select * from ${schema}.organisations`));
    for (const schema of ['en_public', 'fr_public', 'en_partner'])
      expect(await text(schema)).not.toMatch(/veiled|hidden|secret/);
    expect(await text('en')).toMatch(/hidden/);
  });
});

describe('views and comments', () => {
  it('are brought to what the entities say without building the window again', async () => {
    const oid = async () =>
      (await world.run(`select 'window_staff.organisation'::regclass::oid as oid`))[0]?.oid;
    const before = await oid();
    await world.run(
      `comment on schema window_staff is 'of another version'; drop view fr.organisations; comment on column window_staff.organisation.slug is null`,
    );
    expect(await isDescribed(world.run, 'staff')).toBe(false);
    await prepareWindows(world.run, settings);
    expect(await isDescribed(world.run, 'staff')).toBe(true);
    expect(await undescribed()).toEqual([]);
    expect(await oid()).toBe(before);
    expect(
      await world.run(`select identifiant from fr.organisations where identifiant = 'known'`),
    ).toHaveLength(1);
  });

  it('come with a window that is built anew, and leave nothing behind', async () => {
    await rebuild(world.run, 'staff', true);
    expect(await undescribed()).toEqual([]);
    expect(
      await world.run(`select identificador from es.organizaciones where identificador = 'known'`),
    ).toHaveLength(1);
    expect(await world.run(`select nspname from pg_namespace where nspname ~ '^(next|gone)_'`)).toEqual([]);
  });
});
