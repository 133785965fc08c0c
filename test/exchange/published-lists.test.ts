import { describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import type { LoadReport } from '../../src/exchange/report.js';
import { importRoom } from './import-room.js';

const room = importRoom();

/** A mapping: fields by the columns that fill them; the other columns of the file are left out. */
function mapping(header: readonly string[], fields: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(header.filter((one) => one !== '').map((one) => [one, fields[one] ?? '-']));
}
const outcome = ({ created, updated, rejected }: LoadReport) => ({
  created,
  updated,
  rejected: rejected.map(({ line, field }) => [line, field]),
});
const kept = (query: string) => room.world().run(query);

// Forms of lists that others publish; all values are invented.
describe('lists as others publish them', () => {
  const grants = [
    'Identifier,Title,Funding Org:Identifier,Funding Org:Name,Recipient Org:Name,Currency,Amount Applied For,Amount Awarded,Award Date,Planned Dates:Duration (months),Description,From an open call?,Last modified'.split(
      ',',
    ),
    'GX:IND1|First|GX|The Giver|One|GBP||10000|26/03/2001 00:00|12 months|Towards a programme.||29/04/2015 12:10'.split(
      '|',
    ),
    'GX:IND2|Second|GX|The Giver|Two|GBP||75000|05/09/2001 00:00|24 months|To fund "the first" year.||02/12/2003 15:53'.split(
      '|',
    ),
    'GX:IND3|Third|GY|Nobody Known|Three|GBP||15000|26/09/2001 00:00|12 months|Other.||02/12/2003 15:53'.split(
      '|',
    ),
  ];
  const [header = []] = grants;
  const fields = {
    Identifier: 'reference',
    'Funding Org:Name': 'donor',
    Currency: 'currency',
    'Amount Awarded': 'amount',
    'Award Date': 'year',
  };
  const wanted = [
    { reference: 'GX:IND1', year: 2001, amount: '10000.000', currency: 'GBP' },
    { reference: 'GX:IND2', year: 2001, amount: '75000.000', currency: 'GBP' },
  ];
  const contributions = () =>
    kept(
      `select reference, year, amount_amount::text as amount, amount_currency as currency from desk.contribution where reference like 'GX:%' order by 1`,
    );

  it('grants of 360Giving as CSV', async () => {
    const text = grants.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
    const { report } = await room.importing('contributions', text, { renamed: mapping(header, fields) });
    expect(outcome(report)).toEqual({ created: 2, updated: 0, rejected: [[4, 'donor']] });
    expect(await contributions()).toEqual(wanted);
  });

  it('grants of 360Giving as a workbook, with days as days', async () => {
    const [, ...rows] = grants;
    const day = header.indexOf('Award Date');
    const cells = rows.map((row, index) =>
      row.map((one, place) =>
        place === day ? new Date(Date.UTC(2001, 2, 26 + index)) : /^\d+$/.test(one) ? Number(one) : one,
      ),
    );
    const book = Buffer.from(
      await writeXlsx({ sheets: [{ name: 'grants', rows: [[...header], ...cells] }] }),
    );
    const { report } = await room.importing('contributions', book, { renamed: mapping(header, fields) });
    // The same grants: nothing is new.
    expect(outcome(report)).toEqual({ created: 0, updated: 0, rejected: [[4, 'donor']] });
    expect(await contributions()).toEqual(wanted);
  });

  it('subsidies of a French city: those who received them', async () => {
    const columns =
      'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;objet;montant;nature;datesPeriodeVersement;secteur;catégorie;type'.split(
        ';',
      );
    const lines = [
      'Ville Exemple;2,43E+13;;;ADIL EXEMPLE ASSOC;3,26E+13;Subvention de Fonctionnement;258555.0;aide en numéraire;01/12/2023;Juridique;Conseil juridique (logement);Association loi 1901',
      "Ville Exemple;2,43E+13;;;MAISON D'ICI;7,88E+13;Subvention d'équipement;60000.0;aide en numéraire;11/05/2023;Immobilier;Hébergement social;Association loi 1901",
      'Ville Exemple;2,43E+13;;;ADIL EXEMPLE ASSOC;3,26E+13;Autre subvention;5197.0;aide en numéraire;09/11/2023;Juridique;;Association loi 1901',
    ];
    const { report } = await room.importing(
      'organisations',
      `\ufeff${[columns.join(';'), ...lines].join('\r\n')}\r\n`,
      {
        renamed: mapping(columns, { nomBeneficiaire: 'name' }),
        set: new Map([
          ['exposure', 'WITHHELD'],
          ['country', 'FR'],
        ]),
      },
    );
    // The third line is of the first one's organisation.
    expect(outcome(report)).toEqual({ created: 2, updated: 0, rejected: [[4, expect.anything()]] });
    expect(await kept(`select slug, name from desk.organisation where name ~ 'ADIL|ICI' order by 1`)).toEqual(
      [
        { slug: 'adil-exemple-assoc', name: 'ADIL EXEMPLE ASSOC' },
        { slug: 'maison-d-ici', name: "MAISON D'ICI" },
      ],
    );
  });

  it('donors of a code list, named in two languages', async () => {
    const { report } = await room.importing(
      'donors',
      '"code","name_en","name_fr"\n"1601","Example & Sons Foundation","Fondation Exemple"\n"1602","Example Lottery","Example Lottery"\n',
      {
        renamed: mapping(['code', 'name_en', 'name_fr'], { name_en: 'name' }),
        set: new Map([['category', 'FOUNDATION']]),
      },
    );
    expect(outcome(report)).toEqual({ created: 2, updated: 0, rejected: [] });
    expect(await kept(`select slug from desk.donor where name like 'Example%' order by 1`)).toEqual([
      { slug: 'example-lottery' },
      { slug: 'example-sons-foundation' },
    ]);
  });

  it('contributions of a membership system', async () => {
    const columns =
      'External Identifier,Total Amount,Receive Date,Financial Type,Soft Credit to,Source,Note,Transaction ID'.split(
        ',',
      );
    const { report } = await room.importing(
      'contributions',
      `${columns.join(',')}\ngiver,65,2008-09-20,Donation,mum@example.com,Word of mouth,Call him back,T-999\nnobody,1,2008-09-20,Donation,,,,T-998\n`,
      {
        renamed: mapping(columns, {
          'External Identifier': 'donor',
          'Total Amount': 'amount',
          'Receive Date': 'year',
          'Transaction ID': 'reference',
        }),
        set: new Map([['currency', 'CHF']]),
      },
    );
    expect(outcome(report)).toEqual({ created: 1, updated: 0, rejected: [[3, 'donor']] });
    expect(
      await kept(
        `select year, amount_amount::text as amount from desk.contribution where reference = 'T-999'`,
      ),
    ).toEqual([{ year: 2008, amount: '65.000' }]);
  });

  it('an export of a library of documents, with spaces around everything', async () => {
    const columns = ['Title', 'text label', 'numeric label', 'select_label', 'Date label', 'Language'];
    const { report } = await room.importing(
      'organisations',
      'Title , text label  , numeric label, select_label, Date label, Language\n\nFirst House, text value 1, 1977, thesauri1   ,03/01/2022,English\nSecond House, text value 2, 2019, thesauri2   ,01/03/2022,Spanish\n\n',
      {
        renamed: mapping(columns, {
          Title: 'name',
          'numeric label': 'foundedYear',
          Language: 'workingLanguages',
        }),
        set: new Map([['exposure', 'WITHHELD']]),
      },
    );
    expect(outcome(report)).toEqual({ created: 2, updated: 0, rejected: [] });
    expect(
      await kept(
        `select name, founded_year, working_languages from desk.organisation where name like '% House' order by 1`,
      ),
    ).toEqual([
      { name: 'First House', founded_year: 1977, working_languages: ['en'] },
      { name: 'Second House', founded_year: 2019, working_languages: ['es'] },
    ]);
  });
});
