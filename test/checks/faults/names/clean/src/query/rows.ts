/** Local names may be the same: nobody finds them by searching. */
class Row {}

/** Another name. */
export const rows: readonly object[] = [new Row()];
