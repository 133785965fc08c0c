import { element } from '../embed/src/element.js';

export const shared = element;
