import { direction } from '../shared/direction.js';

export const stray = direction;
