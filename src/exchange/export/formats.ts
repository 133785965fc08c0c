import type { GroupsPlan, ListPlan } from '../../query/plan.js';
import { csvHead, csvLines, type CsvDialect } from './csv.js';
import { entriesOf } from './file-entries.js';
import { layoutOf, type LayoutOptions } from './flat-rows.js';
import { feature } from './geojson.js';
import { linked, linkedContext } from './jsonld.js';

/**
 * How rows are written: what stands before them, each of them (undefined: it is left out), what stands
 * between and behind them.
 */
export interface Format {
  readonly type: string;
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  readonly row: (text: string) => string | undefined;
}

/** Formats whose rows may come as arrays of values; `values` says then what these are. */
export const takesArrays = (end: string): boolean => end === 'csv';

/** What a file is written from, and how. */
export interface FileOf extends LayoutOptions {
  readonly plan: ListPlan | GroupsPlan;
  readonly dialect: CsvDialect;
  /** Whether the mark of UTF-8 stands in front, by which Excel knows it. */
  readonly bom: boolean;
}

/** The mark of a text in UTF-8. */
const byteOrderMark = '\uFEFF';

/** The formats in which a whole list or its groups can be had, by the end of the file's name. */
export const formats: Readonly<Record<string, (file: FileOf) => Format>> = {
  csv: ({ plan, dialect, bom, ...options }) => {
    const layout = layoutOf(entriesOf(plan), options);
    return {
      type: 'text/csv; charset=utf-8; header=present',
      head: (bom ? byteOrderMark : '') + csvHead(layout, dialect),
      between: '',
      tail: '',
      row: (text) => csvLines(layout, JSON.parse(text), dialect),
    };
  },
  jsonl: () => ({
    type: 'application/jsonl; charset=utf-8',
    head: '',
    between: '',
    tail: '',
    row: (text) => `${compact(text)}\n`,
  }),
  json: () => ({
    type: 'application/json; charset=utf-8',
    head: '[',
    between: ',\n',
    tail: ']\n',
    row: compact,
  }),
  geojson: () => ({
    type: 'application/geo+json; charset=utf-8',
    head: '{"type":"FeatureCollection","features":[',
    between: ',\n',
    tail: ']}\n',
    row: (text) => JSON.stringify(feature(JSON.parse(text) as Readonly<Record<string, unknown>>)),
  }),
  jsonld: ({ plan }) => ({
    type: 'application/ld+json; charset=utf-8',
    head: `{"@context":${JSON.stringify(linkedContext)},"description":"Without fictional items (SAMPLE).","@graph":[`,
    between: ',\n',
    tail: ']}\n',
    row: (text) => {
      const node = linked(plan.item, JSON.parse(text) as Readonly<Record<string, unknown>>);
      return node && JSON.stringify(node);
    },
  }),
};

const compact = (text: string): string => JSON.stringify(JSON.parse(text));

/** A format by the end of the file's name, which is one of `formats`. */
export function formatNamed(end: string): (file: FileOf) => Format {
  const format = Object.hasOwn(formats, end) ? formats[end] : undefined;
  if (!format) throw new Error(`there is no format ${end}`);
  return format;
}
