import { Country } from '../shared/country.entity.js';
import { facts } from '../house/facts.js';
export const Appeal = [Country, facts];
