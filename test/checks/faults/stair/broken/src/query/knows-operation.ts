import { publish } from '../operations/publish.js';
export const knows = publish;
