import { read } from '../src/query/read.js';

export const page = read;
