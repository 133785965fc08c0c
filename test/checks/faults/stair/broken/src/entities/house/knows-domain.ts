import { Country } from '../shared/country.entity.js';
export const knows = Country;
