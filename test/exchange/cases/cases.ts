/** A file of one kind, and the right result. */
export interface ImportCase {
  readonly name: string;
  readonly kind: string;
  readonly content: string | Buffer;
  readonly created: number;
  /** Line and field of each rejected row. */
  readonly rejected?: readonly (readonly [line: number, field: string | null])[];
  /** What the report says was understood: each column with its rule. */
  readonly told?: readonly string[];
}

const donors = 'slug,name,category,country\n';
const bodies = 'slug,name,country,exposure\n';
const call = 'slug,title_en,deadline\n';

export const tableCases: readonly ImportCase[] = [
  {
    name: 'a line that names the separator',
    kind: 'donors',
    content: `sep=;\n${donors.replaceAll(',', ';')}sep-a;Alpha;FOUNDATION;CH\n`,
    created: 1,
    told: ['null: separator line'],
  },
  {
    name: 'titles above the header, and blank rows',
    kind: 'donors',
    content: `Our donors,,,\n,,,\n${donors}top-a,Beta,NGO,CH\n , ,,\ntop-b,Gamma,NGO,CH\n`,
    created: 2,
    told: ['null: titles', 'null: blank rows'],
  },
  {
    name: 'a separator at the end of each line',
    kind: 'donors',
    content: `${donors.replaceAll(',', ';').trim()};\nend-a;Delta;NGO;CH;\n`,
    created: 1,
    told: ['null: empty columns'],
  },
  {
    name: 'cells that are missing at the end, and cells beyond the header',
    kind: 'donors',
    content: `${donors}mis-a,Epsilon,NGO\nmis-b,Zeta,NGO,CH,\nmis-c,Eta,NGO,CH,more\n`,
    created: 2,
    rejected: [[4, null]],
  },
  {
    name: 'headers and values in three languages',
    kind: 'donors',
    content: 'Identificador;Nombre;Categoría;País\nhea-a;Theta;Fundación;Suiza\nhea-b;Iota;ONG;Brasil\n',
    created: 2,
    told: [
      'Identificador: label of a column',
      'Nombre: label of a column',
      'Categoría: label of a column',
      'País: label of a column',
      'Categoría: label of a value',
      'País: name',
    ],
  },
  {
    name: 'no key, which is made from the name',
    kind: 'donors',
    content: 'name,category\nÉtoile du Nord,NGO\n',
    created: 1,
    told: ['null: key'],
  },
  {
    name: 'a row of sums',
    kind: 'contributions',
    content: 'reference,donor,year,amount,currency\nsum-a,giver,2020,5,EUR\nTotal,,,5,EUR\n',
    created: 1,
    told: ['null: totals'],
  },
  {
    name: 'words for no value, and faults of a sheet',
    kind: 'organisations',
    content: `slug,name,acronym,foundedYear,country,exposure\nno-a,Kappa,NA,-,NA,PUBLIC\nno-b,#NAME?,NULL,n/a,CH,PUBLIC\n`,
    created: 1,
    rejected: [[3, 'name']],
    // NA as a country is Namibia.
    told: ['acronym: no value', 'foundedYear: no value'],
  },
  {
    name: 'names of countries, in any language, form and script',
    kind: 'organisations',
    content: `${bodies}${[
      'Saint Lucia',
      'St. Kitts & Nevis',
      'Bahamas (the)',
      'L’Ouganda',
      'Zaïre',
      'Birmanie',
      'المغرب',
      'Maroc / المغرب',
      'gb',
      'U.S.A.',
      'Cote d`Ivoire',
      'Guinée Équatoriale',
    ]
      .map((country, index) => `cou-${index},Of ${String.fromCodePoint(97 + index)}x,"${country}",PUBLIC\n`)
      .join('')}cou-x,Nowhere,Atlantis,PUBLIC\n`,
    created: 12,
    rejected: [[14, 'country']],
    told: ['country: name'],
  },
  {
    name: 'reaches of several values',
    kind: 'organisations',
    content:
      'slug,name,website,publicEmail,contactPhone,exposure\nrea-a,Lambda,www.example.net,"a@example.net, b@example.net",+41 1 000 00 00 / +41 2 000 00 00,PUBLIC\nrea-b,Mu,,mailto:c@example.net,4.1E+10,PUBLIC\n',
    created: 1,
    rejected: [[3, 'contactPhone']],
    told: [
      'website: https is put before',
      'publicEmail: the first of several is taken',
      'contactPhone: the first of several is taken',
      'publicEmail: the address alone is taken',
    ],
  },
  {
    name: 'likely duplicates, of the file and of the desk',
    kind: 'donors',
    content: `${donors}dup-a,Society of Light,NGO,SN\ndup-b,SOCIETY  OF  LIGHT,NGO,SN\ndup-c,Society of Light,NGO,TG\ndup-d,The giver,NGO,\n`,
    created: 2,
    rejected: [
      [3, 'name'],
      [5, 'name'],
    ],
  },
  {
    name: 'amounts whose marks the column decides',
    kind: 'contributions',
    content:
      'reference,donor,year,Montant (CHF)\nam-a,giver,2021,"2,500"\nam-b,giver,2021,"1,000,000"\nam-c,giver,2021,7.5\nam-d,giver,2021,€ 5\n',
    created: 3,
    rejected: [[5, 'amount']],
    told: ['Montant (CHF): label of a column', 'Montant (CHF): amount'],
  },
  {
    name: 'an amount that nothing decides, and one in words',
    kind: 'contributions',
    content:
      'reference,donor,year,amount,currency\nop-a,giver,2021,"2,500",EUR\nop-b,giver,2021,"3,4 M",EUR\n',
    created: 0,
    rejected: [
      [2, 'amount'],
      [3, 'amount'],
    ],
  },
  {
    name: 'dates whose order the column decides',
    kind: 'grant-calls',
    content: `${call}da-a,A,27/04/2021\nda-b,B,06/05/2021\nda-c,C,2 de abril de 2021\nda-d,D,44313\n`,
    created: 3,
    rejected: [[5, 'deadline']],
    told: ['deadline: order of the column: DMY', 'deadline: name of the month'],
  },
  {
    name: 'dates that contradict each other',
    kind: 'grant-calls',
    content: `${call}dx-a,A,27/04/2021\ndx-b,B,04/27/2021\ndx-c,C,05/05/2021\n`,
    created: 0,
    rejected: [
      [2, 'deadline'],
      [3, 'deadline'],
      [4, 'deadline'],
    ],
  },
];

/** Bytes of old encodings, with the name that must arrive. */
export const encodingCases: readonly (readonly [encoding: string, name: string, bytes: readonly number[]])[] =
  [
    ['windows-1250', 'Źródło', [0x8f, 0x72, 0xf3, 0x64, 0xb3, 0x6f]],
    [
      'windows-1254',
      'Işık Derneği',
      [0x49, 0xfe, 0xfd, 0x6b, 0x20, 0x44, 0x65, 0x72, 0x6e, 0x65, 0xf0, 0x69],
    ],
    ['windows-1256', 'سلام', [0xd3, 0xe1, 0xc7, 0xe3]],
    ['macintosh', 'Légère clé', [0x4c, 0x8e, 0x67, 0x8f, 0x72, 0x65, 0x20, 0x63, 0x6c, 0x8e]],
    ['windows-1252', 'Señal', [0x53, 0x65, 0xf1, 0x61, 0x6c]],
  ];
