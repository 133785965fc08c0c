import { lists } from './entities/entities.js';
export const orm = lists;
