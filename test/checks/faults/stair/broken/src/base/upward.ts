import { read } from '../query/read.js';
export const upward = read;
