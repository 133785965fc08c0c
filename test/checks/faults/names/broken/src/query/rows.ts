/** A row of a statement. */
export class Row {}

/** Not the same name. */
export const rows: readonly Row[] = [];
