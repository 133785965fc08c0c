import { rows } from '../windows/rows.js';
export const publish = [rows];
