import { locales, type Locale } from '../../base/locale.js';

/** Words of the page of a report. In a sentence `{}` stands for a number or a name. */
export interface ReportWords {
  readonly title: string;
  readonly dryRun: string;
  readonly done: string;
  readonly counts: Readonly<Record<'created' | 'updated' | 'unchanged' | 'rejected', string>>;
  readonly understood: string;
  readonly understoodHint: string;
  readonly asked: string;
  readonly askedHint: string;
  readonly duplicates: string;
  readonly duplicatesHint: string;
  readonly rejected: string;
  readonly correct: string;
  readonly more: string;
  readonly nothing: string;
  readonly english: string;
  readonly columns: Readonly<
    Record<'column' | 'rule' | 'example' | 'line' | 'times' | 'option' | 'lines' | 'field' | 'reason', string>
  >;
  readonly wholeFile: string;
  /** The options of the import, by their names. */
  readonly options: Readonly<Record<string, string>>;
  /** Rules of understanding, by the names that the report has for them. */
  readonly rules: Readonly<Record<string, string>>;
}

const fr: ReportWords = {
  title: 'Importation de {}',
  dryRun: 'Essai : rien n’a été modifié.',
  done: 'Les lignes acceptées sont importées. Numéro pour tout annuler : {}',
  counts: {
    created: 'nouvelles',
    updated: 'modifiées',
    unchanged: 'inchangées',
    rejected: 'à corriger',
  },
  understood: 'Ce qui a été compris',
  understoodHint:
    'Vérifiez chaque ligne : si une lecture est fausse, annulez l’importation et corrigez le fichier.',
  asked: 'Ce qu’il faut décider',
  askedHint: 'Une réponse vaut pour tout le fichier. Ajoutez l’option à la commande et importez de nouveau.',
  duplicates: 'Doublons probables',
  duplicatesHint:
    'Ces lignes ressemblent à des fiches existantes. Donnez-leur le même identifiant, ou confirmez avec --allow-duplicates qu’il s’agit d’autres organismes.',
  rejected: 'Lignes à corriger',
  correct:
    'Le fichier {} contient seulement ces lignes, et une colonne qui dit pourquoi. Corrigez-les et importez ce fichier avec les mêmes options ; la colonne est ignorée.',
  more: 'et {} autres',
  nothing: 'Rien.',
  english: 'Les messages détaillés sont en anglais.',
  columns: {
    column: 'Colonne',
    rule: 'Règle',
    example: 'Premier exemple',
    line: 'Ligne',
    times: 'Fois',
    option: 'Option',
    lines: 'Lignes',
    field: 'Champ',
    reason: 'Raison',
  },
  wholeFile: 'tout le fichier',
  options: {
    '--dates': 'Le jour ou le mois est-il écrit en premier ? DMY : le jour ; MDY : le mois.',
    '--decimal': 'Quel signe sépare les décimales ? comma : la virgule ; point : le point.',
    '--set': 'Une valeur à donner à toutes les lignes, comme une monnaie.',
    '--map': 'Quel champ une colonne remplit-elle ? «-» : aucun.',
    '--sheet': 'Quelle feuille faut-il lire ?',
    '--encoding': 'Dans quel codage le fichier est-il enregistré ?',
    '--allow-duplicates': 'Faut-il importer aussi ce qui ressemble à une fiche existante ?',
  },
  rules: {
    'label of a column': 'titre de colonne reconnu',
    key: 'identifiant formé à partir du nom',
    amount: 'montant',
    'whole number': 'nombre entier',
    zero: 'zéro seul, compris comme aucune valeur',
    'two digits of a year': 'année à deux chiffres',
    'year of a date': 'année d’une date',
    'name of the month': 'mois en lettres',
    'order of the column: DMY': 'dates avec le jour en premier',
    'order of the column: MDY': 'dates avec le mois en premier',
    'time of day left out': 'heure laissée de côté',
    'day of a spreadsheet': 'date du tableur',
    'the first of several is taken': 'la première de plusieurs valeurs est prise',
    'no value': 'mot qui signifie «rien»',
    'markup is left out': 'balises retirées',
    'label of a value': 'valeur reconnue',
    'name of a language': 'nom de langue',
    'name of a currency': 'nom de monnaie',
    name: 'nom retrouvé',
    encoding: 'codage du fichier',
    'separator line': 'ligne du séparateur',
    list: 'liste',
    titles: 'titres au-dessus des colonnes',
    'empty columns': 'colonnes vides',
    'blank rows': 'lignes vides',
    totals: 'ligne de totaux',
    sheet: 'feuille',
    formulas: 'formules',
    macros: 'macros',
    links: 'liens vers d’autres fichiers',
  },
};

const en: ReportWords = {
  title: 'Import of {}',
  dryRun: 'Trial: nothing has been changed.',
  done: 'The accepted rows are imported. Number for undoing all of it: {}',
  counts: { created: 'new', updated: 'changed', unchanged: 'unchanged', rejected: 'to correct' },
  understood: 'Understood as follows',
  understoodHint: 'Check each line: if a reading is wrong, undo the import and correct the file.',
  asked: 'Decisions needed',
  askedHint: 'One answer applies to the whole file. Add the option to the command and import again.',
  duplicates: 'Likely duplicates',
  duplicatesHint:
    'These rows look like entries that exist. Give them the same identifier, or confirm with --allow-duplicates that they are others.',
  rejected: 'Rows to correct',
  correct:
    'The file {} has these rows only, and a column with the reason. Correct them and import this file with the same options; the column is ignored.',
  more: 'and {} more',
  nothing: 'Nothing.',
  english: '',
  columns: {
    column: 'Column',
    rule: 'Rule',
    example: 'First example',
    line: 'Line',
    times: 'Times',
    option: 'Option',
    lines: 'Lines',
    field: 'Field',
    reason: 'Reason',
  },
  wholeFile: 'whole file',
  options: {
    '--dates': 'Does the day or the month stand first? DMY: the day; MDY: the month.',
    '--decimal': 'Sign before decimals: comma or point.',
    '--set': 'A value for all rows, such as a currency.',
    '--map': 'Field that a column fills. “-”: none.',
    '--sheet': 'Sheet to read.',
    '--encoding': 'Encoding in which the file was saved.',
    '--allow-duplicates': 'Import also rows that look like an entry that exists.',
  },
  rules: {
    'label of a column': 'heading of a column recognised',
    key: 'identifier made from the name',
    amount: 'amount',
    'whole number': 'whole number',
    zero: 'lone zero, taken for no value',
    'two digits of a year': 'year of two digits',
    'year of a date': 'year of a date',
    'name of the month': 'month in letters',
    'order of the column: DMY': 'dates with the day first',
    'order of the column: MDY': 'dates with the month first',
    'time of day left out': 'time of day left out',
    'day of a spreadsheet': 'date of a spreadsheet',
    'the first of several is taken': 'first of several values taken',
    'no value': 'word that means “nothing”',
    'markup is left out': 'markup left out',
    'label of a value': 'value recognised',
    'name of a language': 'name of a language',
    'name of a currency': 'name of a currency',
    name: 'name found',
    encoding: 'encoding of the file',
    'separator line': 'line that names the separator',
    list: 'list',
    titles: 'titles above the columns',
    'empty columns': 'empty columns',
    'blank rows': 'blank rows',
    totals: 'row of totals',
    sheet: 'sheet',
    formulas: 'formulas',
    macros: 'macros',
    links: 'links to other files',
  },
};

const es: ReportWords = {
  title: 'Importación de {}',
  dryRun: 'Ensayo: no se ha cambiado nada.',
  done: 'Las filas aceptadas se han importado. Número para deshacerlo todo: {}',
  counts: { created: 'nuevas', updated: 'modificadas', unchanged: 'sin cambios', rejected: 'por corregir' },
  understood: 'Lo que se ha entendido',
  understoodHint:
    'Compruebe cada línea: si una lectura es errónea, deshaga la importación y corrija el archivo.',
  asked: 'Lo que hay que decidir',
  askedHint: 'Una respuesta vale para todo el archivo. Añada la opción al comando e importe de nuevo.',
  duplicates: 'Duplicados probables',
  duplicatesHint:
    'Estas filas se parecen a fichas existentes. Deles el mismo identificador, o confirme con --allow-duplicates que son otras.',
  rejected: 'Filas por corregir',
  correct:
    'El archivo {} contiene solo estas filas y una columna con el motivo. Corríjalas e importe este archivo con las mismas opciones; la columna se ignora.',
  more: 'y {} más',
  nothing: 'Nada.',
  english: 'Los mensajes detallados están en inglés.',
  columns: {
    column: 'Columna',
    rule: 'Regla',
    example: 'Primer ejemplo',
    line: 'Línea',
    times: 'Veces',
    option: 'Opción',
    lines: 'Líneas',
    field: 'Campo',
    reason: 'Motivo',
  },
  wholeFile: 'todo el archivo',
  options: {
    '--dates': '¿Va primero el día o el mes? DMY: el día; MDY: el mes.',
    '--decimal': '¿Qué signo separa los decimales? comma: la coma; point: el punto.',
    '--set': 'Un valor para todas las filas, como una moneda.',
    '--map': '¿Qué campo rellena una columna? «-»: ninguno.',
    '--sheet': '¿Qué hoja hay que leer?',
    '--encoding': '¿Con qué codificación se guardó el archivo?',
    '--allow-duplicates': '¿Importar también lo que se parece a una ficha existente?',
  },
  rules: {
    'label of a column': 'título de columna reconocido',
    key: 'identificador formado a partir del nombre',
    amount: 'importe',
    'whole number': 'número entero',
    zero: 'cero solo, entendido como sin valor',
    'two digits of a year': 'año de dos cifras',
    'year of a date': 'año de una fecha',
    'name of the month': 'mes en letras',
    'order of the column: DMY': 'fechas con el día primero',
    'order of the column: MDY': 'fechas con el mes primero',
    'time of day left out': 'hora omitida',
    'day of a spreadsheet': 'fecha de la hoja de cálculo',
    'the first of several is taken': 'se toma el primero de varios valores',
    'no value': 'palabra que significa «nada»',
    'markup is left out': 'etiquetas omitidas',
    'label of a value': 'valor reconocido',
    'name of a language': 'nombre de lengua',
    'name of a currency': 'nombre de moneda',
    name: 'nombre encontrado',
    encoding: 'codificación del archivo',
    'separator line': 'línea del separador',
    list: 'lista',
    titles: 'títulos sobre las columnas',
    'empty columns': 'columnas vacías',
    'blank rows': 'filas vacías',
    totals: 'fila de totales',
    sheet: 'hoja',
    formulas: 'fórmulas',
    macros: 'macros',
    links: 'enlaces a otros archivos',
  },
};

/** The words of a report in each language in which there is one. */
export const reportWords: Readonly<Partial<Record<Locale, ReportWords>> & { en: ReportWords }> = {
  fr,
  en,
  es,
};

/** The languages in which a report is written: those that have words of their own. */
export const reportLanguages: readonly Locale[] = locales.filter(
  (locale) => reportWords[locale] !== undefined,
);
