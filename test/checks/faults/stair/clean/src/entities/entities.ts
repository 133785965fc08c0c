import { Appeal } from './appeals/appeal.entity.js';
export const lists = [Appeal];
