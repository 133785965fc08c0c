import { facts } from '../entities/house/facts.js';
import { rows } from '../windows/rows.js';
export const read = [facts, rows];
