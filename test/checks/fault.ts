import { resolve } from 'node:path';

/** A planted tree: `broken` breaks each rule of the gate, its twin `clean` none. */
export const fault = (gate: string, twin: 'broken' | 'clean'): string => resolve(import.meta.dirname, 'faults', gate, twin);
