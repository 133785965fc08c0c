import { lists } from '../entities/entities.js';
export const rows = lists;
