import { Country } from '../entities/shared/country.entity.js';
export const knows = Country;
