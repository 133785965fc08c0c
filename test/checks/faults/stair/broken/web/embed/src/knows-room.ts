import { page } from '../../explorer/src/page.js';

export const other = page;
