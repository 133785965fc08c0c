import { orm } from '../orm.js';
import { rows } from '../windows/rows.js';
export const publish = [orm, rows];
