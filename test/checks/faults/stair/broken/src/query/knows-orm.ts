import { orm } from '../orm.js';
export const knows = orm;
