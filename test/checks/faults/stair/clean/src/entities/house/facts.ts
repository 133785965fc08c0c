import { errors } from '../../base/errors.js';
export const facts = errors;
