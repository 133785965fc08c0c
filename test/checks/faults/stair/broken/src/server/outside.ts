import { answer } from '../../studio/answer.js';
export const outside = answer;
