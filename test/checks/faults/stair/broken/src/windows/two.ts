import type { One } from './one.js';
export type Two = { one?: One };
