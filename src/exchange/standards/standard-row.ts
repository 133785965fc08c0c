import { textFormat, type Format } from '../export/format.js';

/** Information that a standard has a place for, and an item does not hold. */
export interface Gap {
  /** Element or property of the standard that stays empty. */
  readonly element: string;
  readonly why: string;
}

/** An item in the form of a standard. */
export interface StandardRow {
  /** Slug or number of the item. */
  readonly item: string;
  /** Null: the item cannot stand in the file. */
  readonly text: string | null;
  readonly gaps: readonly Gap[];
}

/** A file of a standard, written row by row. */
export interface StandardFile {
  /** Media type. */
  readonly type: string;
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** Throws for a row that is not of the document of the file. */
  readonly row: (value: unknown) => StandardRow;
}

/** The file itself; items that cannot stand in it are left out. */
export const standardFormat = ({ row, ...of }: StandardFile): Format =>
  textFormat({ ...of, row: (text) => row(JSON.parse(text)).text ?? undefined });

/** The list of what could not be filled, and of the items that were left out for that. */
export const gapsFormat = ({ row }: Pick<StandardFile, 'row'>): Format =>
  textFormat({
    type: 'application/json; charset=utf-8',
    head: '[\n',
    between: ',\n',
    tail: '\n]\n',
    row: (text) => {
      const { item, text: written, gaps } = row(JSON.parse(text));
      return gaps.length > 0 ? JSON.stringify({ item, isInFile: written !== null, lacks: gaps }) : undefined;
    },
  });

/** A row of fictional data. It never stands in a file of a standard, whatever was asked for. */
export const isFictional = ({ provenance }: { readonly provenance: string }): boolean =>
  provenance === 'SAMPLE';

/** The gap of a fictional row. */
export const fictional: Gap = { element: '*', why: 'The item is fictional (SAMPLE).' };
