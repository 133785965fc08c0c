import type { FieldAt } from '../../query/answer-fields.js';
import type { GroupsPlan, ListPlan } from '../../query/plan.js';
import { arrowFile } from './arrow.js';
import { typedColumns, type TypedColumn } from './column-types.js';
import { dataPackage, type PackageFacts } from './data-package.js';
import { csvHead, csvLines, type CsvDialect } from './csv.js';
import { entriesOf } from './file-entries.js';
import { layoutOf, type FlatLayout, type LayoutOptions } from './flat-rows.js';
import { textFormat, type Format, type RowTexts } from './format.js';
import { feature } from './geojson.js';
import { linked, linkedContext, linkedFile } from './jsonld.js';
import { parquetFile } from './parquet.js';
import { maxSheetLines, xlsxFile, type FileFacts } from './xlsx.js';

/** Formats that are lines of cells: their rows may come as arrays of values; `values` says then what these are. */
export const isFlat = (end: string): boolean => Object.hasOwn(flatFormats, end);

/** What a file is written from, and how. */
export interface FileOf extends LayoutOptions {
  readonly plan: ListPlan | GroupsPlan;
  readonly dialect: CsvDialect;
  /** Whether the mark of UTF-8 stands in front, by which Excel knows it. */
  readonly bom: boolean;
  /** The address of this server; empty where it is not known. */
  readonly base: string;
  /** The fields of the schema that the rows hold. */
  readonly fieldAt: FieldAt;
  /** Facts about the file: what was asked, where and when. */
  readonly facts: FileFacts;
  readonly about: Omit<PackageFacts, 'base'>;
}

/** The mark of a text in UTF-8. */
const byteOrderMark = '\uFEFF';

/** The end of the name of a description of files. */
export const packageEnd = 'datapackage.json';

/** Media types, by the end of the file's name. */
export const mediaTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  arrows: 'application/vnd.apache.arrow.stream',
  jsonl: 'application/jsonl; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  [packageEnd]: 'application/json; charset=utf-8',
} as const;

/** A format of lines, each of cells that have a type. */
const typed =
  (
    type: string,
    write: (
      layout: FlatLayout,
      columns: readonly TypedColumn[],
      file: FileOf,
      rows: RowTexts,
    ) => ReturnType<Format['write']>,
    maxLines?: number,
  ) =>
  (file: FileOf): Format => {
    const layout = layoutOf(entriesOf(file.plan), file);
    const columns = typedColumns(layout.columns, file.fieldAt, file.plan.locale);
    return {
      type,
      write: (rows) => write(layout, columns, file, rows),
      ...(maxLines !== undefined && { maxLines }),
    };
  };

const flatFormats: Readonly<Record<string, (file: FileOf) => Format>> = {
  csv: ({ plan, dialect, bom, ...options }) => {
    const layout = layoutOf(entriesOf(plan), options);
    return textFormat({
      type: mediaTypes.csv,
      head: (bom ? byteOrderMark : '') + csvHead(layout, dialect),
      between: '',
      tail: '',
      row: (text) => csvLines(layout, JSON.parse(text), dialect),
    });
  },
  xlsx: typed(
    mediaTypes.xlsx,
    (layout, columns, { facts }, rows) => xlsxFile(layout, columns, facts, rows),
    maxSheetLines,
  ),
  parquet: typed(mediaTypes.parquet, (layout, columns, _, rows) => parquetFile(layout, columns, rows)),
  arrows: typed(mediaTypes.arrows, (layout, columns, _, rows) => arrowFile(layout, columns, rows)),
};

/** The ends of the names of files that are lines of cells. */
export const flatEnds: readonly string[] = Object.keys(flatFormats);

/** The formats of rows and groups, by the end of the file's name. */
const rowFormats: Readonly<Record<string, (file: FileOf) => Format>> = {
  ...flatFormats,
  jsonl: () =>
    textFormat({
      type: mediaTypes.jsonl,
      head: '',
      between: '',
      tail: '',
      row: (text) => `${compact(text)}\n`,
    }),
  json: () =>
    textFormat({
      type: mediaTypes.json,
      head: '[',
      between: ',\n',
      tail: ']\n',
      row: compact,
    }),
  geojson: () =>
    textFormat({
      type: mediaTypes.geojson,
      head: '{"type":"FeatureCollection","features":[',
      between: ',\n',
      tail: ']}\n',
      row: (text) => JSON.stringify(feature(JSON.parse(text) as Readonly<Record<string, unknown>>)),
    }),
  jsonld: ({ plan, base, about: { licence } }) =>
    textFormat({
      type: mediaTypes.jsonld,
      head: `{"@context":${JSON.stringify(linkedContext(base))},"@graph":[`,
      between: '',
      tail: `${JSON.stringify(linkedFile(plan, licence))}]}\n`,
      row: (text) => {
        const node = linked(plan, JSON.parse(text) as Readonly<Record<string, unknown>>);
        return node && `${JSON.stringify(node)},\n`;
      },
    }),
};

/** The formats in which a whole list or its groups can be had, and their description, by the end of the file's name. */
export const formats: Readonly<Record<string, (file: FileOf) => Format>> = {
  ...rowFormats,
  [packageEnd]: (file) => ({
    type: mediaTypes[packageEnd],
    readsNone: true,
    write: () => [`${JSON.stringify(described(file), undefined, 2)}\n`],
  }),
};

function described(file: FileOf): object {
  const columns = typedColumns(layoutOf(entriesOf(file.plan), file).columns, file.fieldAt, file.plan.locale);
  const files = Object.entries(rowFormats).map(([end, format]) => ({
    end,
    type: format({ ...file, explode: isFlat(end) ? file.explode : undefined }).type,
    ...(isFlat(end) && { columns }),
  }));
  return dataPackage({ ...file.about, base: file.base }, files);
}

const compact = (text: string): string => JSON.stringify(JSON.parse(text));

/** A format by the end of the file's name, which is one of `formats`. */
export function formatNamed(end: string): (file: FileOf) => Format {
  const format = Object.hasOwn(formats, end) ? formats[end] : undefined;
  if (!format) throw new Error(`there is no format ${end}`);
  return format;
}
