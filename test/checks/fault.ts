import { resolve } from 'node:path';

/**
 * A planted tree: `broken` breaks each rule of the gate, its twin `clean` none; `lax`, of `prose` only,
 * allows more faults than it has.
 */
export const fault = (gate: string, twin: 'broken' | 'clean' | 'lax'): string =>
  resolve(import.meta.dirname, 'faults', gate, twin);
