import type { GroupsPlan, ListPlan } from '../../query/plan.js';
import type { Whole } from '../../query/reader.js';
import { columnsIn, fileColumnsOf } from './file-columns.js';
import { csvHead, csvLine } from './csv.js';
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

/** The formats in which a whole list or its groups can be had, by the end of the file's name. */
export const formats: Readonly<
  Record<string, (plan: ListPlan | GroupsPlan, values: Whole['values']) => Format>
> = {
  csv: (plan, values) => {
    const columns = values ? columnsIn(fileColumnsOf(plan), values) : fileColumnsOf(plan);
    return {
      type: 'text/csv; charset=utf-8; header=present',
      head: csvHead(columns),
      between: '',
      tail: '',
      row: (text) => csvLine(columns, JSON.parse(text)),
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
  jsonld: (plan) => ({
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
