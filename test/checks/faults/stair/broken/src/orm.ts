import { lists } from './entities/entities.js';
import { rows } from './windows/window-names.js';
export const orm = [lists, rows];
