import { nothing } from './not-there.js';
export const nowhere = nothing;
