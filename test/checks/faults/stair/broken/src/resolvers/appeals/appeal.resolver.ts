import { read } from '../../query/read.js';
import { publish } from '../../operations/publish.js';
export const resolver = [read, publish];
