import { errors } from '../base/errors.js';
export const stray = errors;
