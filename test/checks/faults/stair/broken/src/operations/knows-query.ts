import { read } from '../query/read.js';
export const knows = read;
