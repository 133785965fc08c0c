import type { Two } from './two.js';
export type One = { two?: Two };
