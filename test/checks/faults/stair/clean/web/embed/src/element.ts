import { direction } from '../../shared/direction.js';

export const element = direction;
