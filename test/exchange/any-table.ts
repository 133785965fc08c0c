import fc from 'fast-check';

/**
 * Tables as people send them, and files that hold them: the cells are anything, and so is the way in which they are
 * written. What is made here is written without the code that is tested.
 */

/** A row of a call for grants, as it is meant. */
interface MeantRow {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** ISO date; empty: none. */
  readonly deadline: string;
  /** In cents; undefined: none. */
  readonly cents: bigint | undefined;
}

/** How numbers and dates are written in a file. */
export interface Writing {
  readonly group: '' | ' ' | '\u202f' | "'" | '’' | '.' | ',';
  readonly decimal: '.' | ',';
  readonly dates: 'iso' | 'points' | 'DMY' | 'MDY' | 'words';
}

/** How the text of a CSV file is written. */
export interface Dialect {
  readonly separator: ',' | ';' | '\t' | '|';
  readonly end: '\n' | '\r\n' | '\r' | 'mixed';
  readonly quotes: 'all' | 'needed';
  readonly hasSeparatorLine: boolean;
  readonly hasLastEnd: boolean;
  readonly title: boolean;
}

const signs = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcdeAZ éèçñüœßÅ€„“’–…'.split('')) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r\n', '=', "'", '-', '+', '@', '\\', '/'),
  },
  { weight: 2, arbitrary: fc.constantFrom('0', '1', '7', '.', '#', '%', '(', ')', '*', ':') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'م',
      'ر',
      'ح',
      'ب',
      'א',
      'ש',
      'ł',
      'Ж',
      '中',
      '한',
      '👩‍👧',
      '🕊',
      '🇨🇭',
      'می‌خواهم',
    ),
  },
);
const phrases = fc.constantFrom(
  '007',
  '0041 22 809 49 39',
  '=SUM(A1:A3)',
  '+41 22',
  '-12',
  '@home',
  '3-2024',
  '1/2',
  '2024-05-06',
  'true',
  'Total',
  '12,50',
  '"quoted"',
  'a "b" c',
  "l'été d’Yverdon",
  'مرحبا بالعالم',
  'שלום עולם',
  'Côte d’Ivoire; Bénin',
  'two\nlines',
  'three\r\nlines\r\n\r\nhere',
  'sep=;',
  '1E5 km',
  '🕊 paix',
);

/** Text of a cell without blanks at its ends, as people mean it; never a word for nothing or a rounded number. */
export const anyText = fc
  .oneof(
    { weight: 2, arbitrary: phrases },
    { weight: 3, arbitrary: fc.array(signs, { maxLength: 24 }).map((parts) => parts.join('')) },
  )
  .map(meant)
  .filter((text) => !/^(?:-|--|–|—|na|n\/a|null)$/i.test(text) && !/^\d(?:[.,]\d+)?E\+\d{1,2}$/i.test(text));

/** What a text is without what nobody means: blanks at its ends, and the line ends of one system or another. */
export function meant(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/^[\s\u200c-\u200f]+|[\s\u200c-\u200f]+$/g, '');
}

const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Rows of which each has a key of its own. */
export const anyRows = (text: fc.Arbitrary<string> = anyText): fc.Arbitrary<readonly MeantRow[]> =>
  fc
    .array(
      fc.record({
        title: text.filter((one) => one !== ''),
        description: text,
        deadline: fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 4, arbitrary: anyDay }),
        cents: fc.option(fc.bigInt({ min: 0n, max: 10n ** 11n }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) => rows.map((row, index) => ({ slug: `row-${index}`, ...row })));

export const anyWriting: fc.Arbitrary<Writing> = fc
  .record({
    group: fc.constantFrom<Writing['group']>('', ' ', '\u202f', "'", '’', '.', ','),
    decimal: fc.constantFrom<Writing['decimal']>('.', ','),
    dates: fc.constantFrom<Writing['dates']>('iso', 'points', 'DMY', 'MDY', 'words'),
  })
  .filter(({ group, decimal }) => group !== decimal);

export const anyDialect: fc.Arbitrary<Dialect> = fc.record({
  separator: fc.constantFrom<Dialect['separator']>(',', ';', '\t', '|'),
  end: fc.constantFrom<Dialect['end']>('\n', '\r\n', '\r', 'mixed'),
  quotes: fc.constantFrom<Dialect['quotes']>('all', 'needed'),
  hasSeparatorLine: fc.boolean(),
  hasLastEnd: fc.boolean(),
  title: fc.boolean(),
});

/** Headers of the columns of a row, in many spellings; the texts are in French. */
export const anyHeader: fc.Arbitrary<readonly string[]> = fc.tuple(
  fc.constantFrom('slug', 'Slug', 'SLUG', ' slug ', 'Identifiant', 'identificador', 'nom court'),
  fc.constantFrom(
    'title_fr',
    'titleFr',
    'Title FR',
    'title-fr',
    'TITLE_FR',
    'Titre (fr)',
    'título fr',
    'Título (fr)',
  ),
  fc.constantFrom('description_fr', 'Description fr', 'DescriptionFr', 'Descripción (fr)'),
  fc.constantFrom('deadline', 'Date limite', 'DATE LIMITE', 'Fecha límite', 'fecha limite', 'échéance'),
  fc.constantFrom('total', 'Total', 'Montant total', 'Importe total', 'TOTAL AMOUNT'),
  fc.constantFrom('total_currency', 'totalCurrency', 'Devise', 'divisa', 'currency'),
);

/** A row as its cells are written. */
export function cellsOf({ slug, title, description, deadline, cents }: MeantRow, writing: Writing): string[] {
  return [
    slug,
    title,
    description,
    deadline === '' ? '' : dateAs(deadline, writing.dates),
    cents === undefined ? '' : amountAs(cents, writing),
    cents === undefined ? '' : 'CHF',
  ];
}

function dateAs(day: string, dates: Writing['dates']): string {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  switch (dates) {
    case 'iso':
      return day;
    case 'points':
      return `${Number(ofMonth)}.${Number(month)}.${year}`;
    case 'DMY':
      return `${ofMonth}/${month}/${year}`;
    case 'MDY':
      return `${month}/${ofMonth}/${year}`;
    case 'words':
      return new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  }
}

function amountAs(cents: bigint, { group, decimal }: Writing): string {
  const whole = String(cents / 100n).replace(/\B(?=(\d{3})+$)/g, group);
  const part = cents % 100n;
  return part === 0n ? whole : `${whole}${decimal}${String(part).padStart(2, '0')}`;
}

/** A table as the text of a CSV file. */
export function csvText(table: readonly (readonly string[])[], dialect: Dialect): string {
  const { separator, end, quotes, hasSeparatorLine, hasLastEnd, title } = dialect;
  const endOf = (line: number): string => (end === 'mixed' ? (['\r\n', '\n', '\r'][line % 3] ?? '\n') : end);
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const cellAs = (cell: string): string =>
    quotes === 'all' || cell.includes(separator) || /["\r\n]/.test(cell) ? quoted(cell) : cell;
  const lines = [
    ...(hasSeparatorLine ? [`sep=${separator}`] : []),
    ...(title ? ['Liste des appels à projets', ''] : []),
    ...table.map((cells) => cells.map(cellAs).join(separator)),
  ];
  const text = lines.map((line, index) => line + endOf(index)).join('');
  return hasLastEnd ? text : text.replace(/(?:\r\n|\r|\n)$/, '');
}

/** The bytes of a text in an encoding; undefined: it lacks a letter. */
export function encoded(text: string, encoding: string): Buffer | undefined {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8 with its mark') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  const found = Array.from(text, (sign) => bytes.get(sign));
  return found.includes(undefined) ? undefined : Buffer.from(found as number[]);
}

/** Words of languages, and the encoding of one byte a letter in which they are written. */
export const wordsIn: readonly (readonly [encoding: string, words: readonly string[]])[] = [
  [
    'windows-1252',
    ['Génève', 'Fédération internationale', 'droits de l’homme', 'où', 'forêt', 'garçon', 'à côté'],
  ],
  ['windows-1252', ['niñas', 'prisión', 'año', 'detención', 'Perú', '¿qué?', 'también', 'corazón']],
  ['windows-1252', ['Straße', 'Übergriffe', 'Häftling', 'Österreich', 'für', 'Flüchtlinge', 'Gefängnis']],
  [
    'macintosh',
    ['Génève', 'Fédération internationale', 'droits de l’homme', 'été', 'forêt', 'garçon', 'à côté'],
  ],
  [
    'windows-1250',
    ['Łódź', 'Prawa Człowieka', 'wolność', 'święto', 'żaden', 'więzień', 'przemoc wobec kobiet źle'],
  ],
  ['windows-1250', ['Žižkov', 'dětí', 'říjen', 'vězení', 'svědectví', 'násilí', 'člověk', 'mučení']],
  ['windows-1251', ['Права человека', 'Москва', 'свобода', 'женщины', 'защита детей', 'пытки']],
  ['windows-1254', ['İnsan Hakları Derneği', 'İzmir', 'özgürlük', 'çocuk', 'ışık', 'Şanlıurfa', 'işkence']],
  ['windows-1256', ['حقوق الإنسان', 'القاهرة', 'مركز النديم', 'تونس', 'حرية', 'منظمة', 'التعذيب']],
];
