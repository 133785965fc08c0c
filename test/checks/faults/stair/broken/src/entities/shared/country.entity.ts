import { facts } from '../house/facts.js';
export const Country = facts;
