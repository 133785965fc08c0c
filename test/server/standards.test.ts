import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { importFile } from '../../src/exchange/import.js';
import { iatiActivities } from '../../src/exchange/standards/iati-activities.js';
import { iatiOrganisation } from '../../src/exchange/standards/iati-organisation.js';
import { send, type Answered } from './ask.js';
import { openHttpServer, type HttpServer } from './http-server.js';
import { named, readXml, type XmlElement } from './xml.js';

const schemas = new URL('../standards/', import.meta.url);
const schemaText = (name: string): string => readFileSync(new URL(name, schemas), 'utf8');
const shared = ['iati-common.xsd', 'xml.xsd'].map((fileName) => ({
  fileName,
  contents: schemaText(fileName),
}));

/** What libxml2 finds wrong with a file. */
async function faultsOf(text: string, schema: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: text },
    schema: { fileName: schema, contents: schemaText(schema) },
    preload: shared,
  });
  return valid ? [] : errors.map(({ message }) => message);
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
/** The schema is that of one grant. */
const isGrant = ajv.compile({
  ...(JSON.parse(schemaText('360-giving-schema.json')) as object),
  // The file names it by http.
  $schema: 'https://json-schema.org/draft/2020-12/schema',
});

interface Gaps {
  readonly item: string;
  readonly isInFile: boolean;
  readonly lacks: readonly { readonly element: string; readonly why: string }[];
}
const gapsIn = ({ text }: Answered): readonly Gaps[] => JSON.parse(text) as Gaps[];

let server: HttpServer;
let folder: string;
const staff = (): RequestInit => ({ headers: { authorization: `Bearer ${server.keys.staff}` } });
const at = (name: string, init: RequestInit = {}): Promise<Answered> =>
  send(`${server.url}/standards/${name}`, init);

/** Imports rows as real ones. */
async function importing(kind: string, lines: readonly string[]): Promise<void> {
  const file = join(folder, `${kind}.csv`);
  await writeFile(file, `${lines.join('\n')}\n`);
  const { report } = await importFile(server.desk, kind, file, {
    dryRun: false,
    provenance: 'EDITORIAL',
    allowDuplicates: true,
    reports: folder,
  });
  expect(report).toMatchObject({ rejected: [] });
}

const activitiesIn = (text: string): readonly XmlElement[] => named(readXml(text), 'iati-activity');
const first = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && named(element, name)[0];
const called = (all: readonly XmlElement[], id: string): XmlElement | undefined =>
  all.find((one) => first(one, 'iati-identifier')?.text === id);

beforeAll(async () => {
  server = await openHttpServer();
  folder = await mkdtemp(join(tmpdir(), 'reseau-standards-'));
}, 120_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('files of public standards over the evaluation data', () => {
  it('are valid, and hold what is real of the lines of work', async () => {
    const { status, headers, text } = await at('iati-activities.xml');
    expect([status, headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(await faultsOf(text, 'iati-activities-schema.xsd')).toEqual([]);
    const observatory = called(activitiesIn(text), 'XM-DAC-21035-observatory');
    expect(first(observatory, 'activity-date')?.attributes).toEqual({ type: '2', 'iso-date': '1997-01-01' });
    expect(first(observatory, 'activity-status')?.attributes).toEqual({ code: '2' });
    expect(first(observatory, 'reporting-org')?.attributes).toEqual({ ref: 'XM-DAC-21035', type: '21' });
    expect(
      named(first(observatory, 'title') as XmlElement, 'narrative').map(
        ({ attributes }) => attributes['xml:lang'],
      ),
    ).toEqual(['en', 'fr']);
  });

  it('say of each item why it is not there, and what it lacks', async () => {
    const { text } = await at('iati-activities.xml');
    const ids = activitiesIn(text).map((one) => first(one, 'iati-identifier')?.text);
    const gaps = gapsIn(await at('iati-activities.gaps.json'));
    for (const { item, isInFile, lacks } of gaps) {
      expect(ids.includes(`XM-DAC-21035-${item}`)).toBe(isInFile);
      expect(lacks.length).toBeGreaterThan(0);
    }
    const [row] = await server.owner(
      `select count(*)::int as n from window_public.programme where provenance <> 'SAMPLE'`,
    );
    // Each activity lacks a country and a sector at least.
    expect(gaps).toHaveLength(Number(row?.n));
    expect(gaps.find(({ item }) => item === 'omct-europe')).toMatchObject({
      isInFile: false,
      lacks: [{ element: 'iati-activity' }],
    });
    expect(gaps.find(({ item }) => item === 'migrants')).toMatchObject({
      isInFile: false,
      lacks: [{ element: 'activity-date' }],
    });
  });

  it('hold nothing fictional', async () => {
    const rows = await server.owner(
      `select slug from window_public.programme where provenance = 'SAMPLE'
       union all select reference from window_public.contribution where provenance = 'SAMPLE'
       union all select name from window_public.donor where provenance = 'SAMPLE'`,
    );
    expect(rows.length).toBeGreaterThan(10);
    const files = await Promise.all(
      ['iati-activities.xml', 'iati-organisation.xml', '360giving.json'].map((name) => at(name, staff())),
    );
    const text = files.map((one) => one.text).join('\n');
    for (const { slug } of rows) expect(text).not.toContain(`>${String(slug)}<`);
    expect(text).not.toContain('SAMPLE');
    expect(JSON.parse(files[2]?.text ?? '')).toEqual({ grants: [] });
  });

  it('name the organisation and its reports', async () => {
    const { status, text } = await at('iati-organisation.xml');
    expect(status).toBe(200);
    expect(await faultsOf(text, 'iati-organisations-schema.xsd')).toEqual([]);
    const [organisation] = named(readXml(text), 'iati-organisation');
    expect(first(organisation, 'organisation-identifier')?.text).toBe('XM-DAC-21035');
    expect(named(organisation as XmlElement, 'document-link').length).toBeGreaterThan(0);
    expect(gapsIn(await at('iati-organisation.gaps.json')).flatMap(({ lacks }) => lacks)).toContainEqual({
      element: 'total-expenditure',
      why: 'No accounts of a year are published.',
    });
  });

  it('are for their readers only, and are not sent twice', async () => {
    expect((await at('360giving.json')).status).toBe(404);
    expect(
      (await at('360giving.json', { headers: { authorization: `Bearer ${server.keys.partner}` } })).status,
    ).toBe(404);
    expect((await at('iati-budgets.xml')).status).toBe(404);
    const { headers } = await at('iati-activities.xml');
    const again = await at('iati-activities.xml', {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    });
    expect([again.status, again.text]).toEqual([304, '']);
    const grants = await at('360giving.json', staff());
    expect(grants.headers.get('cache-control')).toBe('private, no-cache');
  });
});

describe('files of public standards over real rows', () => {
  beforeAll(async () => {
    await importing('programmes', [
      'slug,programmeKind,title_en,title_fr,description_en,startYear,endYear,parent',
      'example-project,PROJECT,Example <project> & more,Projet exemple,"Done, once.",2019,2021,observatory',
      'example-future,PROJECT,Example that ends late,,,2020,2199,',
      'example-open,PROJECT,Example without an end,,,2020,,',
    ]);
    await importing('donors', ['slug,name,category,type', 'example-fund,Example Fund,FOUNDATION,FOUNDATION']);
    await importing('contributions', [
      'reference,donor,year,amount,amount_currency,programme',
      'EX-1,example-fund,2019,1234.50,CHF,example-project',
      'EX-2,example-fund,2020,,,example-project',
    ]);
    await importing('organisations', [
      'slug,exposure,name,country,identifiers',
      'omct,PUBLIC,World Organisation Against Torture,CH,OECD-CRS-CHANNEL=21035;360GIVING=360G-example',
      'example-seen,PUBLIC,Example Association,CH,CH-FDJP=CHE-123',
      'example-plain,PUBLIC,Example Collective,CH,',
      'example-hidden,WITHHELD,Example Unseen,CH,',
    ]);
    await importing('grants', [
      'reference,recipient,programme,year,purpose_en,flexibility,stage,awarded,awarded_currency,awardedOn,startsOn,endsOn,country',
      'G-1,example-seen,example-project,2020,Legal aid.,PROJECT,CLOSED,5000.25,CHF,2020-02-03,2020-03-01,2020-12-31,CH',
      'G-2,example-plain,,2020,Core costs.,CORE,DISBURSED,700,EUR,2020-05-06,,,',
      'G-3,example-hidden,,2020,Relocation.,EMERGENCY,AWARDED,900,EUR,2020-05-06,,,',
      'G-4,example-plain,,2020,Asked only.,CORE,REQUESTED,,,,,,',
      'G-5,example-plain,,2020,No day.,CORE,AWARDED,100,EUR,,,,',
    ]);
  }, 120_000);

  it('hold dates, money, donors and the work that it is part of', async () => {
    const { text } = await at('iati-activities.xml');
    expect(await faultsOf(text, 'iati-activities-schema.xsd')).toEqual([]);
    const all = activitiesIn(text);
    const project = called(all, 'XM-DAC-21035-example-project') as XmlElement;
    expect(first(first(project, 'title'), 'narrative')?.text).toBe('Example <project> & more');
    expect(first(first(project, 'description'), 'narrative')?.text).toBe('Done, once.');
    expect(named(project, 'activity-date').map(({ attributes }) => attributes)).toEqual([
      { type: '2', 'iso-date': '2019-01-01' },
      { type: '4', 'iso-date': '2021-12-31' },
    ]);
    expect(first(project, 'activity-status')?.attributes).toEqual({ code: '4' });
    expect(first(project, 'related-activity')?.attributes).toEqual({
      ref: 'XM-DAC-21035-observatory',
      type: '1',
    });
    const [funder] = named(project, 'participating-org');
    expect([funder?.attributes, first(funder, 'narrative')?.text]).toEqual([
      { role: '1', type: '60' },
      'Example Fund',
    ]);
    const money = named(project, 'transaction');
    expect(money).toHaveLength(1);
    expect([money[0]?.attributes, first(money[0], 'value')]).toMatchObject([
      { ref: 'EX-1' },
      { text: '1234.50', attributes: { currency: 'CHF', 'value-date': '2019-12-31' } },
    ]);
    const future = called(all, 'XM-DAC-21035-example-future') as XmlElement;
    expect(named(future, 'activity-date').map(({ attributes }) => attributes.type)).toEqual(['2', '3']);
    expect(called(all, 'XM-DAC-21035-example-open')).toBeUndefined();
    const gaps = gapsIn(await at('iati-activities.gaps.json'));
    expect(gaps.find(({ item }) => item === 'example-project')?.lacks).toContainEqual({
      element: 'transaction',
      why: 'The amount of the contribution EX-2 is not published.',
    });
    expect(gaps.find(({ item }) => item === 'example-open')).toMatchObject({
      isInFile: false,
      lacks: [{ element: 'activity-status' }],
    });
  });

  it('hold grants to those who are named in public, and no others', async () => {
    const answered = await at('360giving.json', staff());
    const file = JSON.parse(answered.text) as { grants: Readonly<Record<string, unknown>>[] };
    for (const grant of file.grants) expect([isGrant(grant), isGrant.errors]).toEqual([true, null]);
    expect(file.grants.map(({ id }) => id)).toEqual(['360G-example-G-1', '360G-example-G-2']);
    expect(file.grants[0]).toMatchObject({
      currency: 'CHF',
      amountAwarded: 5000.25,
      awardDate: '2020-02-03',
      plannedDates: [{ startDate: '2020-03-01', endDate: '2020-12-31' }],
      recipientOrganization: [{ id: 'CH-FDJP-CHE-123', name: 'Example Association' }],
      fundingOrganization: [{ id: 'XM-DAC-21035', name: 'World Organisation Against Torture' }],
    });
    expect(file.grants[1]).toMatchObject({
      recipientOrganization: [{ id: '360G-example-Org:example-plain' }],
    });
    expect(answered.text).not.toMatch(/Unseen|example-hidden/);
    const gaps = gapsIn(await at('360giving.gaps.json', staff()));
    expect(gaps.map(({ item, lacks }) => [item, lacks.map(({ element }) => element)])).toEqual([
      ['G-3', ['recipientOrganization']],
      ['G-4', ['*']],
      ['G-5', ['awardDate']],
    ]);
  });

  it('are refused where nobody can report', async () => {
    await importing('organisations', ['slug,identifiers', 'omct,EU-TRANSPARENCY-REGISTER=46782046250-28']);
    const { status, text } = await at('iati-activities.xml');
    expect(status).toBe(404);
    expect(text).toContain('org-id.guide');
  });
});

describe('rows of a standard', () => {
  const publisher = { name: 'OMCT', type: '21', identifier: 'XM-DAC-1', prefix: '360G-example' };
  const now = new Date('2026-01-01T00:00:00Z');
  const localisation = { available: ['EN', 'ES'] };
  const work = {
    slug: 'work',
    provenance: 'EDITORIAL',
    programmeKind: 'PROGRAMME',
    startYear: 1990,
    endYear: null,
    updatedAt: null,
    localisation,
    titleEn: 'Work',
    titleFr: 'Work',
    titleEs: 'Trabajo',
    parent: null,
    themes: { nodes: [] },
    contributions: { nodes: [] },
    supports: { nodes: [] },
  };
  const written = (of: object) => iatiActivities(publisher, now).row({ ...work, ...of }).text ?? '';

  it('hold a text in its own language only', () => {
    expect(written({})).toContain('<narrative xml:lang="es">Trabajo</narrative>');
    expect(written({})).not.toContain('xml:lang="fr"');
  });

  it('are never fictional, whatever was asked for', () => {
    expect(written({ provenance: 'SAMPLE' })).toBe('');
    const donor = { name: 'Invented Fund', type: null, provenance: 'SAMPLE' };
    const gift = {
      reference: 'G',
      year: 2000,
      amount: { amount: '1', currency: 'CHF' },
      provenance: 'SAMPLE',
      donor: { ...donor, name: 'Real Fund', provenance: 'EDITORIAL' },
    };
    const contributions = { nodes: [gift, { ...gift, provenance: 'EDITORIAL', donor }] };
    const text = written({ contributions, supports: { nodes: [{ donors: { nodes: [donor] } }] } });
    expect(text).toContain('Work');
    expect(text).not.toMatch(/Fund|<transaction/);
    const parent = {
      slug: 'p',
      provenance: 'SAMPLE',
      programmeKind: 'PROGRAMME',
      startYear: 1990,
      endYear: null,
    };
    expect(written({ parent })).not.toContain('related-activity');
    expect(written({ parent: { ...parent, provenance: 'EDITORIAL' } })).toContain('related-activity');
  });

  it('hold the accounts of a year, line by line', async () => {
    const { head, tail, row } = iatiOrganisation('https://www.example.org', now);
    const statement = {
      year: 2024,
      provenance: 'EDITORIAL',
      expenditure: { amount: '1000.00', currency: 'CHF' },
      lines: {
        nodes: [
          {
            code: 'PROGRAMMES',
            localisation,
            labelEn: 'Programmes',
            amount: { amount: '1000.00', currency: 'CHF' },
          },
        ],
      },
    };
    const fictional = { ...statement, year: 2023, provenance: 'SAMPLE' };
    const page = (nodes: readonly object[]) => ({ pageInfo: { hasNextPage: false }, nodes });
    const organisation = {
      name: 'OMCT',
      type: 'INTERNATIONAL_NGO',
      identifiers: [{ scheme: 'CH-FDJP', value: '7' }],
    };
    const { text } = row({
      organisation,
      financialStatements: page([statement, fictional]),
      annualReports: page([]),
    });
    const file = head + (text ?? '') + tail;
    expect(await faultsOf(file, 'iati-organisations-schema.xsd')).toEqual([]);
    const [written] = named(readXml(file), 'iati-organisation');
    const [spent, ...others] = named(written as XmlElement, 'total-expenditure');
    expect(others).toEqual([]);
    expect(first(spent, 'period-end')?.attributes).toEqual({ 'iso-date': '2024-12-31' });
    expect(first(first(spent, 'expense-line'), 'value')?.text).toBe('1000.00');
    expect(() =>
      row({
        organisation,
        financialStatements: { pageInfo: { hasNextPage: true }, nodes: [] },
        annualReports: page([]),
      }),
    ).toThrow('more accounts');
  });
});
