import { element } from '../../web/embed/src/element.js';

export const sent = element;
